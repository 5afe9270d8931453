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
    if (line.holiday >= 0) {
        return holidayData(m_holidays.at(line.holiday), role);
    }
    if (line.isHead()) {
        const bool text = role == Qt::DisplayRole || role == Qt::AccessibleTextRole;
        return text                 ? QVariant(weekText(line.day))
               : role == IsHeadRole ? QVariant(true)
                                    : QVariant();
    }
    const AgendaItem &item = m_items.at(line.item);
    switch (role) {
    case Qt::DisplayRole:
        return item.title;
    case Qt::AccessibleTextRole:
        return QStringList{item.title, dayText(item.day, item.at),
                           item.late ? tr("late") : QString(), item.secondary}
            .join(u", "_s);
    case IdRole:
        return item.id;
    case DayRole:
        return dayText(item.day, item.at);
    case SecondaryRole:
        return item.secondary;
    case KindRole:
        return item.kind->kind;
    case LateRole:
        return item.late;
    case IsHeadRole:
    case IsHolidayRole:
        return false;
    default: // a role that a list of text has no use for
        return {};
    }
}

QVariant AgendaModel::holidayData(const queries::AgendaHoliday &holiday, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return holidayText(holiday);
    case Qt::AccessibleTextRole:
        return u"%1, %2"_s.arg(dayText(holiday.day), holidayText(holiday));
    case DayRole:
        return dayText(holiday.day);
    case IsHolidayRole:
        return true;
    case IsHeadRole:
        return false;
    default: // a role that a holiday has no use for
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

void AgendaModel::setItems(const QList<AgendaItem> &items,
                           const QList<queries::AgendaHoliday> &holidays, QDate today)
{
    m_today = today;
    m_items = items;
    m_holidays = holidays;
    arrange();
}

void AgendaModel::setFilter(const QString &filter)
{
    m_filter = filter;
    arrange();
}

void AgendaModel::setOwner(qint64 person)
{
    if (person != m_owner) {
        m_owner = person;
        arrange();
    }
}

bool AgendaModel::isOwners(const AgendaItem &item) const
{
    return m_owner == 0 || item.owner == m_owner;
}

int AgendaModel::late() const
{
    return int(std::ranges::count_if(
        m_items, [this](const AgendaItem &item) { return item.late && isOwners(item); }));
}

void AgendaModel::arrange()
{
    const QStringList words = folded(m_filter).split(u' ', Qt::SkipEmptyParts);
    const auto isWanted = [&](const QString &text) {
        return std::ranges::all_of(
            words, [folded = folded(text)](const QString &word) { return folded.contains(word); });
    };
    QList<Line> lines; // a holiday before what is on that day
    for (int i = 0; i < int(m_holidays.size()); ++i) {
        if (m_owner == 0 && isWanted(m_holidays.at(i).name)) {
            lines.append({m_holidays.at(i).day, -1, i});
        }
    }
    const int holidays = int(lines.size());
    for (int i = 0; i < int(m_items.size()); ++i) {
        const AgendaItem &item = m_items.at(i);
        if (isOwners(item) && isWanted(item.title + u' ' + item.secondary)) {
            lines.append({item.day, i});
        }
    }
    std::ranges::stable_sort(lines, {}, &Line::day);
    beginResetModel();
    m_lines.clear();
    m_shown = int(lines.size()) - holidays;
    for (const Line &line : std::as_const(lines)) {
        const QDate monday = planning::mondayOf(line.day);
        if (m_lines.isEmpty() || planning::mondayOf(m_lines.last().day) != monday) {
            m_lines.append({monday});
        }
        m_lines.append(line);
    }
    endResetModel();
}

int AgendaModel::weekOf(QDate day) const
{
    const QDate monday = planning::mondayOf(day);
    const auto found =
        std::ranges::find_if(m_lines, [&](const Line &line) { return line.day >= monday; });
    return found == m_lines.end() ? -1 : int(found - m_lines.begin());
}

int AgendaModel::rowOf(qint64 id) const
{
    const auto found = std::ranges::find_if(m_lines, [&](const Line &line) {
        return line.item >= 0 && m_items.at(line.item).id == id;
    });
    return found == m_lines.end() ? -1 : int(found - m_lines.begin());
}

int AgendaModel::itemFrom(int row) const
{
    const auto found = std::find_if(m_lines.begin() + row, m_lines.end(),
                                    [](const Line &line) { return line.item >= 0; });
    return found == m_lines.end() ? -1 : int(found - m_lines.begin());
}

QString AgendaModel::weekText(QDate monday) const
{
    const QLocale locale = m_language.locale();
    const QDate sunday = monday.addDays(6);
    const QString form = sunday.year() == m_today.year() ? u"d MMMM"_s : u"d MMMM yyyy"_s;
    const QString days =
        u"%1 – %2"_s.arg(monday.month() == sunday.month() ? QString::number(monday.day())
                                                          : m_language.shortDay(monday, monday),
                         locale.toString(sunday, form));
    const QString week = tr("Week %1, %2").arg(monday.weekNumber()).arg(days);
    return monday == planning::mondayOf(m_today) ? tr("This week · %1").arg(week) : week;
}

QString AgendaModel::dayText(QDate day, QTime at) const
{
    const QString text = day == m_today ? tr("today") : m_language.shortWeekday(day, day);
    return at.isValid() ? u"%1 %2"_s.arg(text, at.toString(u"HH:mm"_s)) : text;
}

QString AgendaModel::holidayText(const queries::AgendaHoliday &holiday) const
{
    QStringList parts{holiday.name};
    if (holiday.until != holiday.day) {
        parts.append(tr("to %1").arg(m_language.shortWeekday(holiday.until, holiday.until)));
    }
    parts.append(holiday.where);
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

} // namespace ankerpunt::ui
