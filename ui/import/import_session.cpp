// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/import_session.h"

#include "ui/guard.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonObject>

namespace ankerpunt::ui {

using exchange::Decision;
using exchange::Import;
using exchange::RowPlace;

QString ImportSession::File::name() const
{
    return QFileInfo(path).fileName();
}

ImportSession::ImportSession(Workspace &workspace, QObject *parent)
    : QObject(parent), m_workspace(workspace)
{}

void ImportSession::addFiles(const QStringList &paths)
{
    if (m_isBusy) {
        return; // what is dropped on the window while it works
    }
    for (const QString &path : paths) {
        const bool isThere = std::any_of(m_files.begin(), m_files.end(),
                                         [&](const File &file) { return file.path == path; });
        if (!isThere) {
            m_files.append({path});
        }
    }
    m_current = m_current < 0 && !m_files.isEmpty() ? 0 : m_current;
    read();
}

void ImportSession::removeFile(int file)
{
    const QString path = m_files.takeAt(file).path;
    m_said.removeIf([&](const Said &said) { return said.path == path; });
    m_current = std::min(m_current, int(m_files.size()) - 1);
    read();
}

bool ImportSession::hasProblem() const
{
    return std::any_of(m_files.begin(), m_files.end(),
                       [](const File &file) { return !file.problem.isEmpty(); });
}

void ImportSession::setCurrent(int file)
{
    if (file == m_current || file < 0 || file >= m_files.size()) {
        return;
    }
    m_current = file;
    (void)work([this](const exchange::Progress &progress) {
        m_unread = readAnyway(m_files.at(m_current), progress);
    });
    Q_EMIT changed();
}

const ImportSession::File *ImportSession::currentFile() const
{
    return m_current < 0 ? nullptr : &m_files.at(m_current);
}

/// All files are read anew: they refer to each other. The steps show the old reading meanwhile.
void ImportSession::read()
{
    auto import = std::make_unique<Import>(m_workspace, exchange::ImportOptions());
    QList<File> files = m_files;
    exchange::TextTable unread;
    (void)work([&](const exchange::Progress &progress) {
        int planned = 0;
        for (File &file : files) {
            file.problem = failureOf([&] { import->add(file.path, file.options, progress); });
            file.planned = file.problem.isEmpty() ? planned++ : -1;
        }
        if (m_current >= 0 && !m_isStopped) {
            unread = readAnyway(files.at(m_current), progress);
        }
    });
    m_isPlanned = false;
    m_isTold = false;
    m_plan = {};
    m_import = std::move(import);
    m_files = files;
    m_unread = std::move(unread);
    Q_EMIT changed();
}

/// A file that is not understood is shown all the same: one sees what is wrong with it.
exchange::TextTable ImportSession::readAnyway(const File &file, const exchange::Progress &progress)
{
    exchange::TextTable table;
    if (file.planned < 0) {
        (void)failureOf(
            [&] { table = exchange::readTable(file.path, file.options.reading, progress); });
    }
    return table;
}

const exchange::PlannedFile *ImportSession::understood() const
{
    const File *file = currentFile();
    return file && file->planned >= 0 ? &m_import->understood(file->planned) : nullptr;
}

const exchange::TextTable &ImportSession::table() const
{
    const File *file = currentFile();
    return file && file->planned >= 0 ? m_import->table(file->planned) : m_unread;
}

QList<exchange::ColumnTarget> ImportSession::targets() const
{
    const File *file = currentFile();
    return file && file->planned >= 0 ? m_import->targets(file->planned)
                                      : QList<exchange::ColumnTarget>();
}

exchange::ImportOptions ImportSession::options() const
{
    const File *file = currentFile();
    return file ? file->options : exchange::ImportOptions();
}

void ImportSession::setOptions(const exchange::ImportOptions &options)
{
    if (m_current >= 0) {
        m_hasChoices = true;
        m_files[m_current].options = options;
        read();
    }
}

void ImportSession::setColumn(const QString &header, const std::optional<QString> &to)
{
    exchange::ImportOptions wanted = options();
    QJsonArray columns;
    for (const auto &column : std::as_const(wanted.columns)) {
        if (!column.toObject()[u"headers"].toArray().contains(header)) {
            columns.append(column);
        }
    }
    if (to) {
        columns.append(exchange::Mapping::column(header, *to));
    }
    wanted.columns = columns;
    setOptions(wanted);
}

void ImportSession::repeat(const Said &said)
{
    RowPlace row = said.row;
    for (const File &file : std::as_const(m_files)) {
        row.file = file.path == said.path ? file.planned : row.file;
    }
    // What was said of a column or a record that is not there any more is dropped.
    (void)failureOf([&] {
        if (said.decision) {
            m_import->decide(row, *said.decision);
        } else {
            m_import->mend(row, said.column, said.text);
        }
    });
}

QString ImportSession::plan()
{
    if (m_isPlanned) {
        return {};
    }
    const QString failure = work([this](const exchange::Progress &progress) {
        m_plan = m_import->preview(progress);
        if (!m_isTold) {
            for (const Said &said : std::as_const(m_said)) {
                repeat(said);
            }
            m_isTold = true;
            m_plan = m_import->preview(progress);
        }
    });
    m_isPlanned = failure.isEmpty();
    Q_EMIT changed();
    return failure;
}

QList<ImportSession::Row> ImportSession::rows() const
{
    QList<Row> rows;
    const File *file = currentFile();
    if (file && file->planned >= 0 && file->planned < m_plan.files.size()) {
        for (const auto &row : m_plan.files.at(file->planned).rows) {
            rows.append({{file->planned, row.line, row.part}, row});
        }
    }
    return rows;
}

QStringList ImportSession::cellsOf(const RowPlace &row) const
{
    const exchange::TextTable &table = m_import->table(row.file);
    QStringList cells;
    for (qsizetype i = 0; i < table.rows.size(); ++i) {
        if (table.rows.line(i) == row.line) {
            cells = table.rows[i].cells;
            break;
        }
    }
    for (const Said &said : m_said) {
        const auto column = table.headers.indexOf(said.column);
        if (!said.decision && said.row == row && column >= 0 && column < cells.size()) {
            cells[column] = said.text;
        }
    }
    return cells;
}

QHash<QString, QString> ImportSession::valuesOf(const RowPlace &row, const queries::Display &words)
{
    QHash<QString, QString> values;
    if (m_isPlanned) {
        (void)failureOf([&] { values = m_import->values(row, &words); });
    }
    return values;
}

QString ImportSession::pathOf(int planned) const
{
    for (const File &file : m_files) {
        if (file.planned == planned) {
            return file.path;
        }
    }
    return {};
}

QString ImportSession::decide(const QList<QPair<RowPlace, Decision>> &decisions)
{
    for (const auto &[row, decision] : decisions) {
        const QString failure = failureOf([&] { m_import->decide(row, decision); });
        if (!failure.isEmpty()) {
            m_isPlanned = false;
            (void)plan();
            return failure;
        }
        m_hasChoices = true;
        m_said.append({pathOf(row.file), row, decision});
    }
    m_isPlanned = false;
    return plan();
}

QString ImportSession::mend(const RowPlace &row, const QString &column, const QString &text)
{
    const QString failure = failureOf([&] { m_import->mend(row, column, text); });
    if (!failure.isEmpty()) {
        return failure;
    }
    m_hasChoices = true;
    m_said.append({pathOf(row.file), row, {}, column, text});
    m_isPlanned = false;
    return plan();
}

QString ImportSession::commit()
{
    const auto watch = connect(&m_workspace.store(), &record::Store::changed, this,
                               [this](const record::ChangeSet &changes) {
                                   m_hasChanged = m_hasChanged || !changes.rows.isEmpty();
                               });
    const QString failure =
        work([this](const exchange::Progress &progress) { m_plan = m_import->commit(progress); });
    disconnect(watch);
    m_isDone = failure.isEmpty();
    Q_EMIT changed();
    return failure;
}

QString ImportSession::work(const std::function<void(const exchange::Progress &)> &task)
{
    m_isStopped = false;
    m_isBusy = true;
    m_sinceEvents.start();
    const QString failure =
        failureOf([&] { task([this](int done, int total) { return advance(done, total); }); });
    m_isBusy = false;
    Q_EMIT progressed(0, 0);
    return failure;
}

bool ImportSession::advance(int done, int total)
{
    constexpr int slice = 40; // milliseconds; short work shows nothing
    if (m_sinceEvents.elapsed() > slice) {
        Q_EMIT progressed(done, total);
        QCoreApplication::processEvents();
        m_sinceEvents.restart();
    }
    return !m_isStopped;
}

} // namespace ankerpunt::ui
