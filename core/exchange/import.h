// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/mapping.h"

#include <memory>

namespace ankerpunt::exchange {

/// What became, or would become, of a row of a file.
enum class Outcome {
    Added,     ///< a new record
    Updated,   ///< a known record that the file says more or other things about
    Unchanged, ///< a known record that says the same
    Unclear,   ///< a person must decide: perhaps it is someone who is there already
    Refused,   ///< cannot be kept as it is; the reason is told
    Skipped    ///< empty, a title or a total
};

/// The word for an outcome in JSON: new, updated, unchanged, unclear, refused, skipped.
[[nodiscard]] QString toKey(Outcome outcome);

struct ImportedRow
{
    int line = 0; ///< in the file, from 1
    Outcome outcome = Outcome::Added;
    QString title;
    QStringList with; ///< the known records that it may be, by their outside names
    QStringList problems;
};

struct ImportedFile
{
    QString name;
    QString kind;
    QString encoding;
    QString separator;
    int headerLine = 0;
    struct Column
    {
        QString header;
        QStringList to; ///< fields, as in a profile; empty when it is left out
    };
    QList<Column> columns;
    struct LeftOut
    {
        QString column;
        QString why;
    };
    QList<LeftOut> leftOut;
    QList<ImportedRow> rows;
    QStringList notes; ///< about how the file as a whole was read
};

struct ImportReport
{
    QHash<Outcome, int> counts; ///< rows per outcome
    QList<ImportedFile> files;
};

struct ImportOptions
{
    QString source = {};  ///< codes count within their source: two programmes may both have a P01
    QString kind = {};    ///< what all files hold; empty: found out from their headers
    QString mapping = {}; ///< a mapping that is kept in the file, for all files
    QJsonArray columns = {};  ///< corrections to what the columns of all files are taken for
    QString saveMapping = {}; ///< the name to keep the corrections under; for one file
};

/// Takes spreadsheets into a file: all are read first, then all references between them are
/// resolved (they refer in circles), then everything is written in one transaction as one undo
/// step.
///
/// A row is the record that its code was given to before. The same code under another name, or a
/// new row that looks like someone who is there already, is unclear and never written. Empty cells
/// erase nothing, lists only grow, parts (a phone number, a wording) are known by their natural
/// key. So the same files again change nothing.
///
///     Import import(workspace, {});
///     import.add(path);            // reads and recognises; nothing is kept yet
///     import.preview();            // what would happen, row by row
///     import.commit();             // makes it so
class Import final
{
public:
    Import(Workspace &workspace, ImportOptions options);
    Import(const Import &) = delete;
    Import &operator=(const Import &) = delete;
    ~Import();

    /// Throws Error when the file cannot be read or its kind cannot be told; the sentence says why.
    void add(const QString &path);
    [[nodiscard]] const ImportReport &preview();
    const ImportReport &commit();

private:
    class Plan;
    std::unique_ptr<Plan> m_plan;
};

} // namespace ankerpunt::exchange
