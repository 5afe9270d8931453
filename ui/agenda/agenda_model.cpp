// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agenda/agenda_model.h"

#include "core/base/text.h"
#include "core/planning/teaching_weeks.h"

#include <algorithm>

namespace ankerpunt::ui {

using queries::AgendaItem;

int AgendaModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

QVariant AgendaModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Line &line = m_lines.at(index.row());
    if (line.item < 0) {
        const bool text = role == Qt::DisplayRole || role == Qt::AccessibleTextRole;
        return text                 ? QVariant(weekText(line.week))
               : role == IsHeadRole ? QVariant(true)
                                    : QVariant();
    }
    const AgendaItem &item = m_items.at(line.item);
    switch (role) {
    case Qt::DisplayRole:
        return item.title;
    case Qt::AccessibleTextRole:
        return QStringList{item.title, dayText(item), item.late ? tr("late") : QString(),
                           item.secondary}
            .join(u", "_s);
    case IdRole:
        return item.id;
    case DayRole:
        return dayText(item);
    case SecondaryRole:
        return item.secondary;
    case KindRole:
        return item.kind->kind;
    case LateRole:
        return item.late;
    case IsHeadRole:
        return false;
    default: // a role that a list of text has no use for
        return {};
    }
}

Qt::ItemFlags AgendaModel::flags(const QModelIndex &index) const
{
    if (!index.isValid()) {
        return {};
    }
    return m_lines.at(index.row()).item < 0
               ? Qt::ItemNeverHasChildren
               : Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

void AgendaModel::setItems(const QList<AgendaItem> &items, QDate today)
{
    m_today = today;
    m_items = items;
    arrange();
}

void AgendaModel::setFilter(const QString &filter)
{
    m_filter = filter;
    arrange();
}

void AgendaModel::arrange()
{
    const QStringList words = folded(m_filter).split(u' ', Qt::SkipEmptyParts);
    beginResetModel();
    m_lines.clear();
    m_shown = 0;
    for (int i = 0; i < int(m_items.size()); ++i) {
        const QString text = folded(m_items.at(i).title + u' ' + m_items.at(i).secondary);
        if (!std::ranges::all_of(words, [&](const QString &word) { return text.contains(word); })) {
            continue;
        }
        const QDate monday = planning::mondayOf(m_items.at(i).day);
        if (m_lines.isEmpty() || m_lines.last().week != monday) {
            m_lines.append({monday, -1});
        }
        m_lines.append({monday, i});
        ++m_shown;
    }
    endResetModel();
}

int AgendaModel::weekOf(QDate day) const
{
    const QDate monday = planning::mondayOf(day);
    const auto found =
        std::ranges::find_if(m_lines, [&](const Line &line) { return line.week >= monday; });
    return found == m_lines.end() ? -1 : int(found - m_lines.begin());
}

int AgendaModel::rowOf(qint64 id) const
{
    const auto found = std::ranges::find_if(m_lines, [&](const Line &line) {
        return line.item >= 0 && m_items.at(line.item).id == id;
    });
    return found == m_lines.end() ? -1 : int(found - m_lines.begin());
}

QString AgendaModel::weekText(QDate monday) const
{
    const QLocale locale = m_language.locale();
    const QDate sunday = monday.addDays(6);
    const QString form = sunday.year() == m_today.year() ? u"d MMMM"_s : u"d MMMM yyyy"_s;
    const QString days = u"%1 – %2"_s.arg(
        locale.toString(monday, monday.month() == sunday.month() ? u"d"_s : u"d MMM"_s),
        locale.toString(sunday, form));
    const QString week = tr("Week %1, %2").arg(monday.weekNumber()).arg(days);
    return monday == planning::mondayOf(m_today) ? tr("This week · %1").arg(week) : week;
}

QString AgendaModel::dayText(const AgendaItem &item) const
{
    const QString day =
        item.day == m_today ? tr("today") : m_language.locale().toString(item.day, u"ddd d MMM"_s);
    return item.at.isValid() ? u"%1 %2"_s.arg(day, item.at.toString(u"HH:mm"_s)) : day;
}

} // namespace ankerpunt::ui
