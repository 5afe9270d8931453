// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import_file.h"
#include "core/exchange/row_reader.h"

namespace ankerpunt::exchange {

class UnsolvedRows;

/// What happens within an Import: every pass goes over all rows of all files, because they refer to
/// each other. The passes that look for people and records who are there already are in
/// import_matches.cpp.
class Import::Work final
{
public:
    Work(Workspace &workspace, ImportOptions options);

    void add(const QString &path) { add(path, m_options, {}); }
    void add(const QString &path, const ImportOptions &options, const Progress &progress);
    void add(const QString &name, TextTable table);
    [[nodiscard]] const TextTable &table(int file) const { return m_files.at(size_t(file)).table; }
    [[nodiscard]] const PlannedFile &reading(int file) const
    {
        return m_files.at(size_t(file)).report;
    }
    [[nodiscard]] QList<ColumnTarget> targets(int file) const
    {
        return columnTargets(*m_files.at(size_t(file)).profile);
    }
    const ImportPlan &preview(const Progress &progress);
    const ImportPlan &commit(const Progress &progress);
    void decide(const RowPlace &place, const Decision &decision);
    void decideAll(Decision::Kind kind);
    void choose(const RowPlace &place, const Decision &decision);
    void mend(const RowPlace &place, const QString &column, const QString &text);
    [[nodiscard]] QHash<QString, QString> values(const RowPlace &place,
                                                 const queries::Display *words);

private:
    using File = ImportFile;
    /// A file and the place of a row in it. What becomes of it stands in the plan alone: a file of
    /// 200,000 rows does not fit in memory twice.
    struct At
    {
        File *file = nullptr;
        PlannedFile *planned = nullptr; ///< its rows are those of the file, in the same order
        qsizetype row = 0;

        [[nodiscard]] File::Row &work() const { return file->rows[size_t(row)]; }
        [[nodiscard]] PlannedRow &report() const { return planned->rows[row]; }
    };
    using Visit = std::function<void(const At &)>;
    void each(const Visit &visit);

    [[nodiscard]] At at(int file, qsizetype row);
    [[nodiscard]] RowPlace placeOf(const At &at) const;
    [[nodiscard]] std::optional<At> rowAt(const RowPlace &place);
    [[nodiscard]] std::optional<At> known(const RowPlace &place);
    [[nodiscard]] SheetRow sheetRow(const At &at);
    [[nodiscard]] QHash<int, QString> mendedCells(const At &at) const;
    void forgetKnownCode(const At &at, SheetRow &row) const;
    [[nodiscard]] QStringList cellsOf(const At &at) const;
    [[nodiscard]] const Sheet::Source *nameColumn(const File &file) const;
    [[nodiscard]] const record::Description &kindToMergeWith(const File &file) const;

    void plan();
    void lookAtAll();
    [[nodiscard]] bool refersToUnwritten();
    void prepare(int index);
    void addRow(File &file, QList<PlannedRow> &planned, qsizetype at);
    void identify(const At &at);
    void identifyNew(const At &at, const QStringList &cells, const QString &reference);
    bool skip(const At &at, const QStringList &cells);
    void applyDecision(const At &at);
    void tellReading(const At &at, const QStringList &cells);
    void compareNames(const At &at, const QString &name, const QString &reference);
    void settleOwners(const At &at);
    void identifyByKey(const At &at);

    void findPeople(const At &at);
    [[nodiscard]] bool proposeSplit(const At &at, SheetRow read);
    void findRecords(const At &at);
    void findSameRows();
    void compareNumbers(const At &at);
    void propose(const At &at, qint64 id, double likeness, const Reasons &reasons);

    void judge(const At &at);
    void shorten(Reasons &reasons);
    [[nodiscard]] qint64 roomForReasons() const;
    [[nodiscard]] QString moreThan(qsizetype reasons);
    void tellOwners(const At &at, const Draft &draft);
    [[nodiscard]] Outcome outcomeOf(const Draft &draft) const;
    void count();
    void write(record::Change &change);
    void writeRow(record::Change &change, const At &at, QSet<qint64> &written);
    void writeOwners(record::Change &change, const Draft &draft, QSet<qint64> &written) const;
    void writeUnsolved(record::Change &change);
    void writeUnsolved(record::Change &change, const At &at, UnsolvedRows &unsolved) const;
    void advance();

    Workspace &m_workspace;
    ImportOptions m_options;
    QList<Profile> m_profiles;
    QList<Mapping> m_mappings;
    /// Made anew for each plan: what was announced for one need not hold for the next.
    struct Finders
    {
        Finders(Workspace &workspace, const QString &source);
        Directory directory;
        Vocabulary vocabulary;
        Lookalikes lookalikes;
        NaturalKeys keys;
        Owners owners;
        RowReader reader;
    };
    std::unique_ptr<Finders> m_find;
    std::vector<File> m_files;
    QHash<RowPlace, Decision> m_decisions;
    QHash<RowPlace, qint64> m_chosen; ///< the record of a decision to merge
    /// What was proposed, by kind and outside name, so that thousands of decisions ask the file
    /// nothing.
    QHash<QPair<const record::Description *, QString>, qint64> m_proposed;
    QHash<RowPlace, QHash<int, QString>> m_mended;
    QHash<qint64, At> m_announced; ///< new rows that others may refer to
    QSet<RowPlace> m_unwritten;    ///< those that they must not refer to: they stay out
    QSet<QPair<const record::Description *, QString>> m_codes; ///< of the rows so far
    QSet<qint64> m_byKey;             ///< stored records that a row is about, by what it says
    qint64 m_room = 0;                ///< that the reasons of all rows may take, in bytes
    qint64 m_told = 0;                ///< that they take so far
    QHash<qsizetype, QString> m_more; ///< the sentence for so many: rows share it
    QHash<QString, Reasons>
        m_shared;                  ///< by their sentences: once there is no room, rows share them
    QHash<QString, int> m_numbers; ///< line of the first row with a number, by file and number
    ImportPlan m_plan;
    bool m_isPlanned = false;
    Progress m_progress;
    int m_done = 0;
    int m_total = 0;
};

} // namespace ankerpunt::exchange
