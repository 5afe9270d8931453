// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planning/teaching_weeks.h"
#include "ui/parts/context.h"

#include <QWidget>

class QCheckBox;
class QComboBox;

namespace ankerpunt::ui {

class LineEditor;

/// The period of a report: one that has a name, or days of one's own; and whether the period before
/// stands beside it.
class PeriodChoice final : public QWidget
{
    Q_OBJECT

public:
    explicit PeriodChoice(const Context &context, QWidget *parent = nullptr);

    [[nodiscard]] planning::Period period() const;
    void setPeriod(const planning::Period &period);
    [[nodiscard]] bool comparesBefore() const;
    void setComparesBefore(bool compares);
    /// Why this is no period; empty when it is one.
    [[nodiscard]] QString problem() const;
    /// Offers the periods that the file's calendars name now.
    void readCalendars();
    /// What people call a period; its days where it has no name.
    [[nodiscard]] static QString nameOf(const planning::Period &period, const Language &language);

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] QWidget *makeOwnDays();
    void offer(const QString &name, const planning::Period &period);
    void choose();
    void showBefore();
    [[nodiscard]] bool isOwn() const;

    Context m_context;
    QComboBox *m_named;
    QWidget *m_own = nullptr;
    LineEditor *m_from;
    LineEditor *m_to;
    QCheckBox *m_beside;
};

} // namespace ankerpunt::ui
