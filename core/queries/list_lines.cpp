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

/// A day in few signs: the year only where it is not this one.
QString shortDay(const Language &language, const QString &stored, QDate today)
{
    const QDate day = QDate::fromString(stored, Qt::ISODate);
    if (!day.isValid()) {
        return {};
    }
    return language.locale().toString(day,
                                      day.year() == today.year() ? u"d MMM"_s : u"d MMM yyyy"_s);
}

/// What stands in a list under a field that a kind has, or that stands for one.
class Words final
{
public:
    Words(const Workspace &workspace, const Display &display, const Description &kind)
        : m_display(display),
          m_today(workspace.clock().today()),
          m_talk(hasTalks(kind) ? std::optional(workspace.database().prepare(
                                      u"SELECT %1 FROM %2 t WHERE t.id = ?"_s.arg(
                                          columnOf(kind, lastTalkField()), kind.kind)))
                                : std::nullopt)
    {}

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

} // namespace

QList<ListRow> lines(const Workspace &workspace, const Display &display, const ListQuery &query,
                     const QList<qint64> &ids)
{
    const Description &kind = kindOf(workspace, query);
    QList<ListRow> rows = linesOf(workspace, display, kind, ids);
    if (query.sort.isEmpty() && query.columns.isEmpty()) {
        return rows;
    }
    Words words(workspace, display, kind);
    for (ListRow &row : rows) {
        const auto record = workspace.store().rows().read(kind, row.id);
        row.side = query.sort.isEmpty() ? row.side : words.of(query.sort, row.id, record);
        for (const QString &column : query.columns) {
            row.cells.append(words.of(column, row.id, record));
        }
    }
    return rows;
}

} // namespace ankerpunt::queries
