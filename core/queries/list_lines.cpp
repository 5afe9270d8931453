// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/db/snapshot.h"
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

/// The latest talk with someone, and how often there should be one.
struct Talk
{
    QString day; ///< as stored; empty: never
    int rhythm = 0;
};

QHash<qint64, Talk> latestTalks(const Workspace &workspace, const Description &kind, QDate today,
                                const QList<qint64> &ids)
{
    auto statement = workspace.database().prepare(
        u"SELECT t.id, %1, %2 FROM %3 t WHERE t.id IN (SELECT value FROM json_each(?))"_s.arg(
            columnOf(kind, lastTalkField(), Reach::Few), rhythmColumnOf(kind, today), kind.kind));
    statement.run({db::listed(ids)});
    QHash<qint64, Talk> talks;
    while (statement.next()) {
        talks.insert(statement.integer(0), {statement.text(1), int(statement.integer(2))});
    }
    return talks;
}

/// The weeks from a day on, of which the last may not be over yet: who is late by a day is in one
/// more than was agreed.
qint64 weeksBegun(QDate from, QDate to)
{
    return (from.daysTo(to) + 6) / 7;
}

/// What stands in a list under the fields that a query asks for, and under what stands for one.
class Words final
{
public:
    Words(const Workspace &workspace, const Display &display, const Description &kind,
          const ListQuery &query, const QList<qint64> &ids)
        : m_workspace(workspace),
          m_display(display),
          m_kind(kind),
          m_query(query),
          m_today(workspace.clock().today()),
          m_side(sideOf(kind, query))
    {
        if (m_side == lastTalkField() || query.columns.contains(lastTalkField())) {
            m_talks = latestTalks(workspace, kind, m_today, ids);
        }
    }

    /// Adds to a row what stands at its side, where the list has a side, and its cells.
    void add(ListRow &row) const
    {
        const bool byTalk = m_side == lastTalkField();
        const bool asksFields = (!m_side.isEmpty() && !byTalk) || !m_query.columns.isEmpty();
        const auto record = asksFields ? m_workspace.store().rows().read(m_kind, row.id)
                                       : std::optional<record::Record>();
        const Talk talk = m_talks.value(row.id);
        row.sideIsLate = byTalk && isTooLongAgo(talk.day, talk.rhythm, m_today);
        if (row.sideIsLate) {
            const Language &language = m_display.language();
            row.side = talk.day.isEmpty()
                           ? language.text("lists", QT_TRANSLATE_NOOP("lists", "never, every %1"))
                                 .arg(talk.rhythm)
                           : language.text("lists", QT_TRANSLATE_NOOP("lists", "%1 wk, every %2"))
                                 .arg(weeksBegun(QDate::fromString(talk.day, Qt::ISODate), m_today))
                                 .arg(talk.rhythm);
        } else if (!m_side.isEmpty()) {
            row.side = of(m_side, talk, record);
        }
        for (const QString &column : m_query.columns) {
            row.cells.append(of(column, talk, record));
        }
    }

private:
    /// What a list is sorted by, or else the latest talk where it is grouped by that.
    [[nodiscard]] static QString sideOf(const Description &kind, const ListQuery &query)
    {
        const bool byTalk = query.sort.isEmpty() && query.group == lastTalkField();
        return byTalk && hasTalks(kind) ? lastTalkField() : query.sort;
    }
    /// @p record is nothing when it is gone.
    [[nodiscard]] QString of(const QString &name, const Talk &talk,
                             const std::optional<record::Record> &record) const
    {
        if (name == lastTalkField()) {
            return shortDay(m_display.language(), talk.day, m_today);
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

    const Workspace &m_workspace;
    const Display &m_display;
    const Description &m_kind;
    const ListQuery &m_query;
    QDate m_today;
    QString m_side; ///< the field at the side; empty: none
    QHash<qint64, Talk> m_talks;
};

QList<ListRow> linesOfKind(const Workspace &workspace, const Display &display,
                           const Description &kind, const ListQuery &query,
                           const QList<qint64> &ids)
{
    QList<ListRow> rows = linesOf(workspace, display, kind, ids);
    const Words words(workspace, display, kind, query, ids);
    for (ListRow &row : rows) {
        words.add(row);
    }
    return rows;
}

} // namespace

QList<ListRow> lines(const Workspace &workspace, const Display &display, const ListQuery &query,
                     const QList<qint64> &ids)
{
    const db::Snapshot snapshot(workspace.database()); // of one moment, and locked once
    const auto kinds = kindsIn(kindOf(workspace, query));
    if (kinds.size() == 1) {
        return linesOfKind(workspace, display, *kinds.constFirst(), query, ids);
    }
    const auto byKind = workspace.store().rows().byKind(ids);
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
