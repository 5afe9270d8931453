// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/record_table.h"

namespace ankerpunt::queries {

using record::Field;
using record::Record;

RecordTable tableOf(const Workspace &workspace, const Display &display,
                    const record::Description &kind, const QList<qint64> &ids)
{
    QList<Record> records;
    for (const qint64 id : ids) {
        records.append(workspace.store().read(kind, id));
    }
    RecordTable table;
    table.head.append(display.language().text("domain", kind.label));
    for (const Record &record : std::as_const(records)) {
        table.rows.append({display.title(record)});
    }
    for (int i = 0; i < int(kind.fields.size()); ++i) {
        const Field &field = kind.fields.at(i);
        const bool isFilled = std::ranges::any_of(
            records, [&](const Record &record) { return !field.isEmpty(record.values.at(i)); });
        if (field.sensitive || field.multiline || !isFilled) {
            continue;
        }
        table.head.append(display.language().text("domain", field.label));
        for (int row = 0; row < int(records.size()); ++row) {
            table.rows[row].append(display.text(field, records.at(row).values.at(i)).simplified());
        }
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
