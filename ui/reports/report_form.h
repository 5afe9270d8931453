// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/lists.h"
#include "ui/parts/context.h"
#include "ui/reports/report_wish.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace ankerpunt::ui {

class FilterChoice;
class KindChoice;
class PeriodChoice;
class RecordChoice;
class SectionList;

/// What report is wished: its kind, what or whom it is about, its period, what the whole is
/// narrowed to, and its sections.
class ReportForm final : public QWidget
{
    Q_OBJECT

public:
    explicit ReportForm(const Context &context, QWidget *parent = nullptr);

    [[nodiscard]] const WishKind &kind() const;
    /// All that is chosen here; the language is not.
    [[nodiscard]] ReportWish wish() const;
    void setWish(const ReportWish &wish);
    /// Why no report can be made of this; empty when it can.
    [[nodiscard]] QString problem() const;
    /// Offers the records that the file holds now.
    void readRecords();
    /// How many projects are counted, of all; nothing where that is not told.
    void showProjects(const QString &sentence);
    /// On which page each section begins.
    void showPages(const QHash<QString, int> &pages);

Q_SIGNALS:
    void changed();

private:
    void addTitle(QVBoxLayout *column, const QString &title, const QList<QWidget *> &beside = {});
    [[nodiscard]] QWidget *makeSubject();
    [[nodiscard]] QWidget *makeFilters();
    [[nodiscard]] QWidget *makeLink(const QString &name, const QString &words,
                                    const std::function<void()> &act);
    void chooseKind();
    void sectionsChosen();

    Context m_context;
    KindChoice *m_kind;
    QLabel *m_subjectLabel;
    RecordChoice *m_subject;
    QWidget *m_aboutOne = nullptr; ///< the subject, or
    QWidget *m_narrowed = nullptr; ///< what the whole is narrowed to
    QLabel *m_projects;
    PeriodChoice *m_period;
    FilterChoice *m_filters;
    QLabel *m_sectionCount;
    SectionList *m_sections;
};

} // namespace ankerpunt::ui
