// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace ankerpunt {

/// What is not right about one field, in one sentence for the person who filled it in.
struct Problem
{
    QString field; ///< the field's column name; empty when it concerns the whole record
    QString sentence;
    bool operator==(const Problem &) const = default;
};
using Problems = QList<Problem>;

} // namespace ankerpunt
