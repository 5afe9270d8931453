// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/literals.h"

#include <QString>
namespace ankerpunt {
enum class NameConvention { Dutch, Flemish };
struct PersonName
{
    QString givenName, initials, prefix, familyName, suffix;
    NameConvention convention = NameConvention::Dutch;
};
enum class SortRule { PerPerson, AllDutch, AllFlemish };
inline QString displayName(const PersonName &n)
{
    return (n.givenName + u' ' + n.prefix + u' ' + n.familyName).simplified();
}
inline QString sortKey(const PersonName &n, SortRule)
{
    return n.familyName.toLower() + n.givenName;
}
} // namespace ankerpunt
