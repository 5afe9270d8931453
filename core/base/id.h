// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QtGlobal>

#include <compare>

namespace ankerpunt {

/// The identity of one record of type T; 0 means "not stored yet" or "no reference".
/// Never converts by itself, so a person cannot be taken for an organisation.
template <typename T>
class Id final
{
public:
    constexpr Id() = default;
    constexpr explicit Id(qint64 value) : m_value(value) {}
    [[nodiscard]] constexpr qint64 value() const { return m_value; }
    constexpr explicit operator bool() const { return m_value != 0; }
    friend constexpr auto operator<=>(Id, Id) = default;

private:
    qint64 m_value = 0;
};

/// Any record, of whatever kind; what an action or a subject may hang on is checked by its
/// description.
struct AnyRecord;

/// Makes 63-bit identities: 42 bits of milliseconds since 1970, 21 bits that start at random.
/// They grow within one source, so rows are appended in order; two laptops do not meet in practice.
class IdSource final
{
public:
    [[nodiscard]] qint64 next(qint64 millisecondsSince1970);

private:
    qint64 m_last = 0;
};

/// The day, in UTC, on which an IdSource made this identity.
[[nodiscard]] QDate dayOfId(qint64 id);

} // namespace ankerpunt
