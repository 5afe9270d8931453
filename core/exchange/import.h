// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/column_targets.h"
#include "core/exchange/import_plan.h"
#include "core/exchange/mapping.h"
#include "core/exchange/table_reading.h"
#include "core/queries/display.h"

#include <memory>

namespace ankerpunt::exchange {

/// What a person said about something that the program would like to do.
enum class Answer { Open, Yes, No };

struct ImportOptions
{
    QString source = {};  ///< codes count within their source: two programmes may both have a P01
    QString kind = {};    ///< what all files hold; empty: found out from their headers
    QString mapping = {}; ///< a mapping that is kept in the file, for all files
    QJsonArray columns = {};  ///< corrections to what the columns of all files are taken for
    QString saveMapping = {}; ///< the name to keep the corrections under; for one file
    ReadOptions reading = {}; ///< how all files are read; the defaults find everything out
    Answer repairLetters = Answer::Open; ///< letters that seem encoded twice
    Answer fillDown = Answer::Open;      ///< empty cells under a label that stands for them too
};

/// Takes spreadsheets into a file: all are read first, then all references between them are
/// resolved (they refer in circles), then everything is written in one transaction as one undo
/// step.
///
/// A row is the record that its code was given to before. The same code under another name, or a
/// new row that looks like someone who is there already, is unclear and never written unless a
/// person decides. Empty cells erase nothing, lists only grow, parts (a phone number, a wording)
/// are known by their natural key. So the same files again change nothing.
///
///     Import import(workspace, options);     // other options: another Import, it is cheap
///     import.add(path);                      // reads and recognises; nothing is kept yet
///     import.preview();                      // the plan: what would happen, row by row
///     import.decide({0, 5}, {Merge, "P01"}); // as often as wanted
///     import.mend({0, 16}, "Datum", "30-09-2026");
///     import.preview();                      // the plan with those decisions
///     import.commit();                       // makes it so
///
/// add, preview and commit throw Error (Cancelled) when they are stopped; nothing was changed then.
class Import final
{
public:
    Import(Workspace &workspace, ImportOptions options);
    Import(const Import &) = delete;
    Import &operator=(const Import &) = delete;
    ~Import();

    /// Throws Error when the file cannot be read or its kind cannot be told; the sentence says why.
    void add(const QString &path);
    /// The same for a file that is read in a way of its own; the source is that of all files.
    void add(const QString &path, const ImportOptions &options, const Progress &progress = {});
    /// The same for a table that was read already, from whatever it came.
    void add(const QString &name, TextTable table);
    /// The cells of a file as they were read, in the order in which files were added.
    [[nodiscard]] const TextTable &table(int file) const;
    /// How a file was understood, without its rows: those are in the plan.
    [[nodiscard]] const PlannedFile &understood(int file) const;
    /// What its columns may be said to hold.
    [[nodiscard]] QList<ColumnTarget> targets(int file) const;

    [[nodiscard]] const ImportPlan &preview(const Progress &progress = {});
    /// Throws Error (Usage) for a row, record or column that there is not.
    void decide(const RowPlace &row, const Decision &decision);
    /// The most likely proposal of every row that is still unclear; AddNew where there is none.
    /// With
    /// @p kind AddNew or LeaveOut: that for all of them.
    void decideAll(Decision::Kind kind);
    /// Another text for a cell of the row, as if the file said so. It is taken as it stands: a
    /// person read it.
    void mend(const RowPlace &row, const QString &column, const QString &text);
    /// What the row says, by field as in a mapping ("family_name", "phone.value"), in the form in
    /// which it would be stored and records by their outside names; to show how it was understood.
    /// With @p words as a window writes it: the label of a code, a day of the calendar.
    [[nodiscard]] QHash<QString, QString> values(const RowPlace &row,
                                                 const queries::Display *words = nullptr);
    const ImportPlan &commit(const Progress &progress = {});

private:
    class Work;
    std::unique_ptr<Work> m_work;
};

} // namespace ankerpunt::exchange
