// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/record_table.h"

#include "core/queries/list_kinds.h"

namespace ankerpunt::queries {

using record::Description;
using record::Field;
using record::Record;

namespace {

/// The fields of a kind that one of its records has; records of other kinds lack them. What only
/// says the title again is left out.
void addColumns(const Display &display, const Description &kind, const QList<Record> &records,
                RecordTable &table)
{
    for (int i = 0; i < int(kind.fields.size()); ++i) {
        const Field &field = kind.fields.at(i);
        const auto has = [&](const Record &record) {
            return record.description == &kind && !field.isEmpty(record.values.at(i));
        };
        if (field.sensitive || field.multiline || !std::ranges::any_of(records, has)) {
            continue;
        }
        QStringList cells;
        bool isTitle = true;
        for (int row = 0; row < int(records.size()); ++row) {
            const Record &record = records.at(row);
            cells.append(has(record) ? display.text(field, record.values.at(i)).simplified()
                                     : QString());
            isTitle = isTitle && (record.description != &kind ||
                                  cells.constLast() == table.rows.at(row).constFirst());
        }
        if (!isTitle) {
            table.head.append(display.language().text("domain", field.label));
            for (int row = 0; row < int(records.size()); ++row) {
                table.rows[row].append(cells.at(row));
            }
        }
    }
}

} // namespace

RecordTable tableOf(const Workspace &workspace, const Display &display,
                    const record::Description &kind, const QList<qint64> &ids)
{
    QList<Record> records;
    for (const qint64 id : ids) {
        if (const Description *own = workspace.store().rows().kindOf(id)) {
            records.append(workspace.store().read(*own, id));
        }
    }
    RecordTable table;
    table.head.append(display.language().text("domain", kind.label));
    for (const Record &record : std::as_const(records)) {
        table.rows.append({display.title(record)});
    }
    for (const Description *own : kindsIn(kind)) {
        addColumns(display, *own, records, table);
    }
    return table;
}

QString toTabbedText(const RecordTable &table)
{
    QStringList lines{table.head.join(u'\t')};
    for (const QStringList &row : table.rows) {
        lines.append(row.join(u'\t'));
    }
    return lines.join(u'\n') + u'\n';
}

QString toHtml(const RecordTable &table)
{
    const auto line = [](const QStringList &cells, const QString &tag) {
        QString html;
        for (const QString &cell : cells) {
            html += u"<%1>%2</%1>"_s.arg(tag, cell.toHtmlEscaped());
        }
        return u"<tr>%1</tr>"_s.arg(html);
    };
    QString html = line(table.head, u"th"_s);
    for (const QStringList &row : table.rows) {
        html += line(row, u"td"_s);
    }
    return u"<table>%1</table>"_s.arg(html);
}

} // namespace ankerpunt::queries
