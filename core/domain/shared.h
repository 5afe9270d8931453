// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/description/description.h"

/// Records that serve all topics: lists that the user may extend, and settings of the file.
namespace ankerpunt {

/// Whether something came about.
enum class Degree { None, Yes, Partly, No };

/// An answer that may not have been recorded.
enum class YesNo { None, Yes, No };

/// One value of an extendable list (themes, kinds of organisation, ...); stored elsewhere by its
/// code, or linked to by its id where a field holds several.
struct Choice
{
    Id<Choice> id;
    QString list;
    QString code;
    std::optional<int> position; ///< order within the list
    QString labelNl;
    QString labelNlBe; ///< only where Flanders says it differently
    QString labelEn;
    bool wicked = false; ///< of a theme
};

/// A setting that belongs to the file, such as the example's own today.
struct Setting
{
    Id<Setting> id;
    QString key;
    QString value;
};

/// Where a document or page lies; the file itself stays where it is.
struct DocumentLink
{
    Id<DocumentLink> id;
    Id<AnyRecord> record;
    QString address;
    QString title;
    QString kind; ///< list document_kind
    PartialDate datedOn;
    QString notes;
};

/// A new tie between two that arose from something (Learning Lab Overvecht: building new
/// connections).
struct Connection
{
    Id<Connection> id;
    Id<AnyRecord> one;
    Id<AnyRecord> other;
    Id<AnyRecord> aroseFrom;
    PartialDate aroseOn;
    QString notes;
};

/// A row of a file that could not be kept, or that nobody decided on, with the reason, to be mended
/// and imported again.
struct RefusedRow
{
    Id<RefusedRow> id;
    QString file;
    std::optional<int> line;
    QString cells;
    QString reason;
    QDate refusedOn;
    QString reading; ///< what the columns of the file were taken for, for the next time
};

/// Whether @p from does not come after @p until; nothing recorded is in order.
[[nodiscard]] bool inOrder(const PartialDate &from, const PartialDate &until);
[[nodiscard]] bool inOrder(QDate from, QDate until);
/// Whether all scores are 1 to 5 or not given.
[[nodiscard]] bool isScore(std::initializer_list<std::optional<int>> scores);

/// The label in the language with this code (nl, nl_BE, en); the Dutch one, then the code, without.
[[nodiscard]] QString labelOf(const Choice &choice, const QString &language);

namespace record {
template <>
const QList<EnumValue> &enumValues<Degree>();
template <>
const QList<EnumValue> &enumValues<YesNo>();
template <>
const Table<Choice> &table<Choice>();
template <>
const Table<Setting> &table<Setting>();
template <>
const Table<DocumentLink> &table<DocumentLink>();
template <>
const Table<Connection> &table<Connection>();
template <>
const Table<RefusedRow> &table<RefusedRow>();
} // namespace record

} // namespace ankerpunt
