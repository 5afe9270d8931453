// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/list_query.h"
#include "core/queries/list_terms.h"

// The records of a list in words.

namespace ankerpunt::queries {

using record::Description;
using record::Field;
using record::FieldKind;
using namespace terms;

namespace {

QString shortDay(const Language &language, const QString &stored, QDate today)
{
    const QDate day = QDate::fromString(stored, Qt::ISODate);
    return day.isValid() ? language.shortDay(day, today) : QString();
}

/// What stands in a list under a field that a kind has, or that stands for one.
class Words final
{
public:
    Words(const Workspace &workspace, const Display &display, const Description &kind)
        : m_display(display),
          m_today(workspace.clock().today()),
          m_talk(hasTalks(kind) ? std::optional(workspace.database().prepare(
                                      u"SELECT %1, %2 FROM %3 t WHERE t.id = ?"_s.arg(
                                          columnOf(kind, lastTalkField(), Reach::Few),
                                          rhythmColumnOf(kind, m_today), kind.kind)))
                                : std::nullopt)
    {}

    /// At the side of @p row, how long ago the latest talk is where that is longer than agreed.
    [[nodiscard]] bool sayTooLongAgo(ListRow &row)
    {
        const bool isThere = m_talk->run({row.id}).next();
        const QString day = isThere ? m_talk->text(0) : QString();
        const int rhythm = isThere ? int(m_talk->integer(1)) : 0;
        m_talk->finish();
        row.sideIsLate = isTooLongAgo(day, rhythm, m_today);
        if (row.sideIsLate) {
            row.side = m_display.language()
                           .text("lists", QT_TRANSLATE_NOOP("lists", "%1 wk, every %2"))
                           .arg(QDate::fromString(day, Qt::ISODate).daysTo(m_today) / 7)
                           .arg(rhythm);
        }
        return row.sideIsLate;
    }

    /// @p record may be nothing when it is gone.
    [[nodiscard]] QString of(const QString &name, qint64 id,
                             const std::optional<record::Record> &record)
    {
        if (name == lastTalkField()) {
            const QString day = m_talk->run({id}).next() ? m_talk->text(0) : QString();
            m_talk->finish();
            return shortDay(m_display.language(), day, m_today);
        }
        const Field *field = record ? fieldOf(*record->description, name) : nullptr;
        if (field == nullptr) {
            return {};
        }
        const QVariant value = record->value(name);
        return field->kind == FieldKind::Day
                   ? shortDay(m_display.language(), value.toString(), m_today)
                   : m_display.text(*field, value);
    }

private:
    const Display &m_display;
    QDate m_today;
    std::optional<db::Statement> m_talk;
};

QList<ListRow> linesOfKind(const Workspace &workspace, const Display &display,
                           const Description &kind, const ListQuery &query,
                           const QList<qint64> &ids)
{
    QList<ListRow> rows = linesOf(workspace, display, kind, ids);
    const bool isByTalk =
        hasTalks(kind) &&
        (query.sort == lastTalkField() || (query.sort.isEmpty() && query.group == lastTalkField()));
    const QString side = isByTalk ? lastTalkField() : query.sort;
    if (side.isEmpty() && query.columns.isEmpty()) {
        return rows;
    }
    Words words(workspace, display, kind);
    for (ListRow &row : rows) {
        const auto record = workspace.store().rows().read(kind, row.id);
        if (!isByTalk || !words.sayTooLongAgo(row)) {
            row.side = side.isEmpty() ? row.side : words.of(side, row.id, record);
        }
        for (const QString &column : query.columns) {
            row.cells.append(words.of(column, row.id, record));
        }
    }
    return rows;
}

} // namespace

QList<ListRow> lines(const Workspace &workspace, const Display &display, const ListQuery &query,
                     const QList<qint64> &ids)
{
    const auto kinds = kindsIn(kindOf(workspace, query));
    if (kinds.size() == 1) {
        return linesOfKind(workspace, display, *kinds.constFirst(), query, ids);
    }
    QHash<const Description *, QList<qint64>> byKind;
    for (const qint64 id : ids) {
        byKind[workspace.store().rows().kindOf(id)].append(id);
    }
    QHash<qint64, ListRow> rows;
    for (const Description *kind : kinds) {
        for (const ListRow &row :
             linesOfKind(workspace, display, *kind, query, byKind.value(kind))) {
            rows.insert(row.id, row);
        }
    }
    QList<ListRow> lines;
    for (const qint64 id : ids) {
        lines.append(rows.value(id));
        lines.last().id = id; // of one that is gone there is no more
    }
    return lines;
}

} // namespace ankerpunt::queries
