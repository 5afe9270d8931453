// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/agenda.h"

#include <QAbstractListModel>

namespace ankerpunt::ui {

/// What has a day as one list, with a line before each week.
class AgendaModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole,
        DayRole,
        SecondaryRole,
        KindRole,
        LateRole,
        IsHeadRole,
        IsHolidayRole
    };

    explicit AgendaModel(const Language &language, QObject *parent)
        : QAbstractListModel(parent), m_language(language)
    {}

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

    /// @p holidays are told of where they are; they are no items.
    void setItems(const QList<queries::AgendaItem> &items,
                  const QList<queries::AgendaHoliday> &holidays, QDate today);
    /// Only what holds every word of @p filter.
    void setFilter(const QString &filter);
    /// Only what @p person agreed to do, without holidays; 0 for all.
    void setOwner(qint64 person);
    [[nodiscard]] int total() const { return int(m_items.size()); }
    [[nodiscard]] int shown() const { return m_shown; }
    /// How many of those that the owner leaves are late, whatever the words of the filter.
    [[nodiscard]] int late() const;
    /// The line of the week of @p day, or of the first one after it; -1 when all is before it.
    [[nodiscard]] int weekOf(QDate day) const;
    [[nodiscard]] int rowOf(qint64 id) const;
    /// The first item in or after @p row; -1 for none.
    [[nodiscard]] int itemFrom(int row) const;

private:
    struct Line
    {
        QDate day;        ///< the Monday of the week in a line before it
        int item = -1;    ///< none: a holiday, or the line before a week
        int holiday = -1; ///< none: the line before a week
        [[nodiscard]] bool isHead() const { return item < 0 && holiday < 0; }
    };
    void arrange();
    [[nodiscard]] bool isOwners(const queries::AgendaItem &item) const;
    [[nodiscard]] QString weekText(QDate monday) const;
    [[nodiscard]] QString dayText(QDate day, QTime at = {}) const;
    [[nodiscard]] QString holidayText(const queries::AgendaHoliday &holiday) const;
    [[nodiscard]] QVariant holidayData(const queries::AgendaHoliday &holiday, int role) const;

    const Language &m_language;
    QDate m_today;
    QString m_filter;
    qint64 m_owner = 0;
    QList<queries::AgendaItem> m_items;
    QList<queries::AgendaHoliday> m_holidays;
    QList<Line> m_lines;
    int m_shown = 0;
};

} // namespace ankerpunt::ui
