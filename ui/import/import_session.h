// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import.h"

#include <QElapsedTimer>
#include <QObject>

namespace ankerpunt::ui {

/// The state of an import from the first file to the last decision; the steps of the window show it
/// and tell it what the person wants.
///
/// Another way of reading means another exchange::Import, so what the person decided and mended is
/// kept here and told again. Long work lets the window live: it tells how far it is and lets events
/// happen, of which the window only lets stop() through.
class ImportSession final : public QObject
{
    Q_OBJECT

public:
    struct File
    {
        QString path;
        exchange::ImportOptions options{};
        QString problem{}; ///< why it cannot be taken in as it is read now
        int planned = -1;  ///< its place in the plan; none while there is a problem

        [[nodiscard]] QString name() const;
    };
    /// A row in the plan of the file that is looked at.
    struct Row
    {
        exchange::RowPlace place;
        exchange::PlannedRow planned;
    };

    explicit ImportSession(Workspace &workspace, QObject *parent = nullptr);

    void addFiles(const QStringList &paths);
    void removeFile(int file);
    [[nodiscard]] const QList<File> &files() const { return m_files; }
    [[nodiscard]] bool hasProblem() const;
    /// The file that the steps show; -1 when there is none.
    [[nodiscard]] int current() const { return m_current; }
    void setCurrent(int file);

    /// How the current file was understood; nothing while there is a problem.
    [[nodiscard]] const exchange::PlannedFile *understood() const;
    /// Its cells as they are read now, also while there is a problem.
    [[nodiscard]] const exchange::TextTable &table() const;
    [[nodiscard]] QList<exchange::ColumnTarget> targets() const;
    [[nodiscard]] exchange::ImportOptions options() const;
    void setOptions(const exchange::ImportOptions &options);
    /// What a column holds; empty leaves it out, no value takes back what was said.
    void setColumn(const QString &header, const std::optional<QString> &to);

    /// Whether the person said anything about the files that would have to be said again.
    [[nodiscard]] bool hasChoices() const { return m_hasChoices; }

    /// Makes the plan when it is out of date. Gives the sentence when it was stopped or failed.
    QString plan();
    [[nodiscard]] const exchange::ImportPlan &planned() const { return m_plan; }
    [[nodiscard]] QList<Row> rows() const;
    /// The cells of a row with what was mended.
    [[nodiscard]] QStringList cellsOf(const exchange::RowPlace &row) const;
    /// What a row says, by field, in the words of the window.
    [[nodiscard]] QHash<QString, QString> valuesOf(const exchange::RowPlace &row,
                                                   const queries::Display &words);
    QString decide(const QList<QPair<exchange::RowPlace, exchange::Decision>> &decisions);
    QString mend(const exchange::RowPlace &row, const QString &column, const QString &text);

    /// Writes it. Gives the sentence when it was stopped or failed; nothing was changed then.
    QString commit();
    [[nodiscard]] bool isDone() const { return m_isDone; }
    /// Whether writing it changed anything, so that there is something to take back.
    [[nodiscard]] bool hasChanged() const { return m_hasChanged; }
    [[nodiscard]] bool isBusy() const { return m_isBusy; }
    void stop() { m_isStopped = true; }

Q_SIGNALS:
    void changed();
    /// Long work began, is so far, or (with total 0) is over.
    void progressed(int done, int total);

private:
    struct Said
    {
        QString path;
        exchange::RowPlace row;
        std::optional<exchange::Decision> decision{};
        QString column{};
        QString text{};
    };
    void read();
    [[nodiscard]] static exchange::TextTable readAnyway(const File &file,
                                                        const exchange::Progress &progress);
    void repeat(const Said &said);
    QString work(const std::function<void(const exchange::Progress &)> &task);
    [[nodiscard]] bool advance(int done, int total);
    [[nodiscard]] QString pathOf(int planned) const;
    [[nodiscard]] const File *currentFile() const;

    Workspace &m_workspace;
    QList<File> m_files;
    int m_current = -1;
    std::unique_ptr<exchange::Import> m_import;
    exchange::TextTable m_unread; ///< of the current file while there is a problem
    exchange::ImportPlan m_plan;
    QList<Said> m_said; ///< in the order in which it was said
    bool m_hasChoices = false;
    bool m_isPlanned = false;
    bool m_isTold = false; ///< the import knows all that was said
    bool m_isDone = false;
    bool m_hasChanged = false;
    bool m_isBusy = false;
    bool m_isStopped = false;
    QElapsedTimer m_sinceEvents;
};

} // namespace ankerpunt::ui
