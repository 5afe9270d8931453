// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"
#include "ui/parts/context.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QPrinter;
class QPushButton;

namespace ankerpunt::ui {

class GapList;
class PagePreview;
class ReportForm;

/// The reports: what is wished of one, what is missing for it, and its pages beside that. It can be
/// saved in every form in which a report leaves the program, and printed.
class ReportPage final : public QWidget
{
    Q_OBJECT

public:
    ReportPage(const Context &context, QWidget *parent);

    /// Prints the pages that the printer was asked for; throws Error.
    void print(QPrinter &printer) const;
    void askAndSave();
    void askAndPrint();
    [[nodiscard]] PagePreview *preview() const { return m_preview; }

Q_SIGNALS:
    void recordWanted(qint64 id);

protected:
    void showEvent(QShowEvent *event) override;

private:
    [[nodiscard]] QWidget *makeLeft();
    [[nodiscard]] QWidget *makeRight();
    QPushButton *addButton(const QString &name, const QString &words, QKeyCombination keys,
                           void (ReportPage::*act)());
    void fileChanged();
    void renew();
    [[nodiscard]] report::Report make() const;

    Context m_context;
    ReportForm *m_form;
    GapList *m_gaps;
    QLabel *m_gapsTitle;
    QLabel *m_pages;
    QLabel *m_problem;
    PagePreview *m_preview;
    QPushButton *m_print = nullptr;
    QPushButton *m_save = nullptr;
    QTimer m_soon;       ///< several changes at once make the pages once
    bool m_isOld = true; ///< the file changed since the pages were made
};

} // namespace ankerpunt::ui
