// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/record.h"

#include <QStringList>

namespace ankerpunt::exchange {

/// Where a column of a file goes.
struct ColumnRule
{
    QStringList headers;      ///< by these it is recognised, in Dutch or English
    QString part;             ///< alias of the part that it belongs to; empty for the record itself
    int field = -1;           ///< of the record or part; none for its code and for what is left out
    int alsoField = -1;       ///< a text field that keeps the words as they stood
    bool isReference = false; ///< the column holds the record's code
    QString kind;             ///< for references to any record: the kind that is meant
    QString leftOut;          ///< not kept, because: "later" (no place yet) or "derived"
    QHash<QString, QString> values; ///< words, folded, that stand for a code
};

/// A record that hangs under the row's own: a phone number, a function, a wording.
struct PartRule
{
    QString alias;
    const record::Description *kind = nullptr;
    int owner = -1;       ///< the field that names the row's own record
    record::Record blank; ///< a new part, with the values that every row gives it
    QList<int> key;       ///< by these fields it is recognised when it comes again
    bool several = false; ///< the cell may hold a list: one part for each
};

/// How the rows of one kind of file become records; read from resources/import/NAME.json.
struct Profile
{
    QString name;
    const record::Description *kind = nullptr;
    QStringList files;           ///< what such files are often called
    bool namesAreUnique = false; ///< a new row with a known name may be that record
    record::Record blank;        ///< a new record, with the values that every row gives it
    QList<PartRule> parts;
    QList<ColumnRule> columns;

    [[nodiscard]] const PartRule *part(const QString &alias) const;
};

/// All profiles; throws Error::Internal when one names a kind or field that does not exist.
[[nodiscard]] QList<Profile> profiles(const record::Registry &registry);

/// The profile that fits these headers best, with help of the file's name; none when too few are
/// known. @p kind limits the choice to profiles of that kind.
[[nodiscard]] const Profile *recognise(const QList<Profile> &profiles, const QStringList &headers,
                                       const QString &fileName, const QString &kind);

/// The rule for a header; none when it is unknown.
[[nodiscard]] const ColumnRule *ruleFor(const Profile &profile, const QString &header);

} // namespace ankerpunt::exchange
