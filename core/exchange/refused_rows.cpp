// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/refused_rows.h"

#include "core/base/csv_writer.h"
#include "core/base/language.h"
#include "core/base/save.h"
#include "core/base/text.h"
#include "core/exchange/csv.h"

#include <QCoreApplication>

namespace ankerpunt::exchange {

namespace {

const char *const numberHeader = QT_TRANSLATE_NOOP("import", "Row still to be solved");
const char *const reasonHeader = QT_TRANSLATE_NOOP("import", "Why it is not in the file yet");

/// The words in every language: a file may come back to somebody who uses another.
QSet<QString> namesOf(const char *words)
{
    QSet<QString> names;
    for (const QString &code : Language::codes()) {
        names.insert(folded(Language(code).text("import", words)));
    }
    return names;
}

/// The names of the columns and the cells below them, as a person can read them.
QString packed(const QStringList &headers, const QStringList &cells)
{
    CsvWriter writer({';', false, false});
    writer.append(headers);
    writer.append(cells);
    return QString::fromUtf8(writer.bytes()).trimmed();
}

TextTable unpacked(const QString &cells)
{
    ReadOptions options;
    options.encoding = Encoding::Utf8;
    options.separator = u';';
    options.headerLine = 1;
    options.removeFormulaPrefix = false;
    return readCsv(cells.toUtf8(), options);
}

using Visit = std::function<void(const RefusedRow &)>;

void eachRow(const Workspace &workspace, const QString &file, const Visit &visit)
{
    const auto &kind = record::table<RefusedRow>();
    workspace.store().rows().each(kind.description(), [&](const record::Record &record) {
        const RefusedRow row = kind.fromValues(record.id, record.values);
        if (file.isEmpty() || row.file == file) {
            visit(row);
        }
    });
}

} // namespace

QList<UnsolvedFile> unsolvedFiles(const Workspace &workspace)
{
    QList<UnsolvedFile> files;
    eachRow(workspace, {}, [&](const RefusedRow &row) {
        const auto known = std::find_if(files.begin(), files.end(), [&](const UnsolvedFile &file) {
            return file.name == row.file;
        });
        if (known == files.end()) {
            files.append({row.file, 1});
        } else {
            ++known->rows;
        }
    });
    return files;
}

void exportUnsolved(const Workspace &workspace, const QString &file, const QString &path)
{
    QStringList headers;
    QList<RefusedRow> rows;
    eachRow(workspace, file, [&](const RefusedRow &row) {
        rows.append(row);
        for (const QString &header : unpacked(row.cells).headers) {
            if (!headers.contains(header)) { // lists of one name may have had other columns before
                headers.append(header);
            }
        }
    });
    if (rows.isEmpty() || file.isEmpty()) {
        throw Error(Error::Kind::Usage,
                    QCoreApplication::translate("import", "No rows of “%1” are still to be solved.")
                        .arg(file));
    }
    std::stable_sort(rows.begin(), rows.end(), [](const RefusedRow &a, const RefusedRow &b) {
        return a.line.value_or(0) < b.line.value_or(0);
    });
    CsvWriter writer;
    writer.append(headers + QStringList{QCoreApplication::translate("import", reasonHeader),
                                        QCoreApplication::translate("import", numberHeader)});
    for (const RefusedRow &row : rows) {
        const TextTable table = unpacked(row.cells);
        QStringList cells;
        for (const QString &header : headers) {
            const auto at = table.headers.indexOf(header);
            cells.append(at < 0 || table.rows.isEmpty() ? QString() : table.rows.cell(0, at));
        }
        writer.append(cells + QStringList{row.reason, QString::number(row.id.value())});
    }
    saveWhole(path, writer.bytes());
}

void removeUnsolved(Workspace &workspace, const QString &file)
{
    QList<qint64> ids;
    eachRow(workspace, file, [&](const RefusedRow &row) { ids.append(row.id.value()); });
    const record::StepName what(QT_TRANSLATE_NOOP("steps", "Remove rows of %1 still to be solved"),
                                {file});
    workspace.store().change(what, [&](record::Change &change) {
        for (const qint64 id : ids) {
            change.remove(id);
        }
    });
}

std::optional<RefusedRow> unsolvedRow(const Workspace &workspace, const QString &number)
{
    return workspace.store().find(Id<RefusedRow>(number.trimmed().toLongLong()));
}

bool isUnsolvedNumber(const QString &header)
{
    static const QSet<QString> names = namesOf(numberHeader);
    return names.contains(folded(header));
}

bool isUnsolvedReason(const QString &header)
{
    static const QSet<QString> names = namesOf(reasonHeader);
    return names.contains(folded(header));
}

UnsolvedRows::UnsolvedRows(Workspace &workspace, QString file, const Mapping &mapping)
    : m_workspace(workspace), m_file(std::move(file)), m_reading(toText(mapping))
{
    eachRow(m_workspace, {}, [this](const RefusedRow &) { m_isEmpty = false; });
}

QHash<QString, qint64> &UnsolvedRows::byCells()
{
    if (!m_byCells) {
        m_byCells.emplace();
        eachRow(m_workspace, m_file, [this](const RefusedRow &known) {
            m_byCells->insert(known.cells, known.id.value());
        });
    }
    return *m_byCells;
}

void UnsolvedRows::keep(record::Change &change, const QString &number, const PlannedRow &row,
                        const QStringList &headers, const QStringList &cells)
{
    RefusedRow kept{{},
                    m_file,
                    row.line,
                    packed(headers, cells),
                    sentencesOf(row.reasons).join(u'\n'),
                    m_workspace.clock().today(),
                    m_reading};
    if (const auto before = unsolvedRow(m_workspace, number)) {
        kept.id = before->id;
        kept.file = before->file; // it still belongs to the list that it came from
        kept.line = before->line;
        change.save(kept);
        return;
    }
    kept.id = Id<RefusedRow>(byCells().value(kept.cells));
    if (kept.id) {
        kept.refusedOn = m_workspace.store().load(kept.id).refusedOn;
    }
    byCells().insert(kept.cells, change.save(kept).value());
}

void UnsolvedRows::solve(record::Change &change, const QString &number, const QStringList &headers,
                         const QStringList &cells)
{
    const auto numbered = unsolvedRow(m_workspace, number);
    const qint64 id = numbered ? numbered->id.value() : byCells().take(packed(headers, cells));
    if (id != 0 && unsolvedRow(m_workspace, QString::number(id))) {
        change.remove(id);
    }
}

} // namespace ankerpunt::exchange
