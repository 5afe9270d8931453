// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/record.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QStringList>

namespace ankerpunt::exchange {

/// Where a column of a file goes, or one thing that its cells say.
struct ColumnRule
{
    /// What a column says that is no field of a record.
    enum class Special {
        None,
        Name,      ///< all parts of a person's name: "Veen, M. van der"
        Number,    ///< of a student: only compared, never kept
        BirthDate, ///< only whether the person is a minor is kept
        TakesPart  ///< whether the person takes part at all
    };

    QStringList headers; ///< by these it is recognised, in Dutch or English
    QString to;          ///< as it is written in a profile
    QString part;        ///< alias of the owner or part; empty for the row's own record
    int field = -1;      ///< of that record; none for its code and for what is left out
    int elseField = -1;  ///< for what the field cannot hold: see the README of resources/import
    bool isReference = false; ///< the column holds the record's code
    Special special = Special::None;
    bool fillsDown = false;         ///< an empty cell may stand for the one above it
    QString kind;                   ///< for references to any record: the kind that is meant
    QString leftOut;                ///< not kept, because: "derived", or "chosen" by a person
    QHash<QString, QString> values; ///< words, folded, that stand for a code
    QRegularExpression pattern;     ///< only what it captures is read
    bool quiet = false;             ///< a reference that is not found is no problem
};

/// A record that hangs under the row's own: a phone number, a function, a wording.
struct PartRule
{
    QString alias;
    const record::Description *kind = nullptr;
    int owner = -1;       ///< the field that names the row's own record
    record::Record blank; ///< a new part, with the values that every row gives it
    QList<int> key;       ///< by these fields it is recognised when it comes again
    QList<int> one;       ///< a merge adds none where there is one with the same in these fields
    bool several = false; ///< the cell may hold a list: one part for each
    /// For a record that does not hang under the row's own but is tied to it by another: the talk
    /// with a person, tied by its participant.
    const record::Description *tie = nullptr;
    int tieTo = -1; ///< the field of the tie that names the part; owner is of the tie then
};

/// A record that the row's own belongs to, made when it is not there yet: the course of a course
/// run. Several rows may say things about the same one.
struct OwnerRule
{
    QString alias;
    const record::Description *kind = nullptr;
    int link = -1;          ///< the field of the row's own record that names it
    record::Record blank;   ///< a new one, with the values that every row gives it
    QList<QList<int>> keys; ///< it is known by the first of these that is filled
};

/// How the rows of one kind of file become records: read from resources/import/NAME.json, or made
/// from the description of a kind, for what this program exported and for what follows its words.
struct Profile
{
    QString name;
    const record::Description *kind = nullptr;
    bool isMade = false;         ///< from the description alone
    QStringList files;           ///< what such files are often called
    bool namesAreUnique = false; ///< a new row with a known name may be that record
    record::Record blank;        ///< a new record, with the values that every row gives it
    QList<int> key;              ///< rows without a code are known by these fields
    QList<QList<int>> alike;     ///< a new row with the same in one of these may be that record
    QList<OwnerRule> owners;
    QList<PartRule> parts;
    QList<ColumnRule> columns;

    QHash<QString, QList<int>> byHeader; ///< folded header -> columns
    QHash<QString, QList<int>> byLabel;  ///< the same for the words of the description
    QList<QStringList> exported; ///< an export's headers in each language, folded and sorted

    [[nodiscard]] const record::Description &kindOf(const QString &alias) const;
};

/// All profiles; throws Error::Internal when one names a kind or field that does not exist.
[[nodiscard]] QList<Profile> profiles(const record::Registry &registry);

/// The same profile with other columns before its own, in the form of resources/import/*.json.
/// Throws Error(Invalid) for a field that does not exist.
[[nodiscard]] Profile corrected(const Profile &profile, const QJsonArray &columns);

/// Which profile fits a file.
struct Recognised
{
    const Profile *profile = nullptr; ///< none when too few headers are known
    const Profile *another = nullptr; ///< of another kind, that fits as well
};

/// The profile that fits these headers best, with help of the file's name. @p kind limits the
/// choice to profiles of that kind.
[[nodiscard]] Recognised recognise(const QList<Profile> &profiles, const QStringList &headers,
                                   const QString &fileName, const QString &kind);

/// What a column of this header says; nothing when it is unknown. @p before columns of the same
/// header stand left of it: two fields of one name follow each other.
[[nodiscard]] QList<const ColumnRule *> rulesFor(const Profile &profile, const QString &header,
                                                 int before = 0);

} // namespace ankerpunt::exchange
