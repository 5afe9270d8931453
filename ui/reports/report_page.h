// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/audience.h"
#include "ui/parts/context.h"
#include "ui/reports/earlier_reports.h"
#include "ui/reports/page_sheet.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QMenu;
class QPrinter;
class QPushButton;

namespace ankerpunt::ui {

class GapList;
class PagePreview;
class PageThumbnails;
class PreviewBar;
class ReportForm;

/// The reports: what is wished of one, what is missing for it, and its pages beside that. It can be
/// saved in every form in which a report leaves the program, and printed.
///
/// A report is made a section at a time, so that the window of a large file goes on; another choice
/// ends what is being made and begins anew. What is saved is the report that is shown.
class ReportPage final : public QWidget
{
    Q_OBJECT

public:
    ReportPage(const Context &context, QWidget *parent);
    ~ReportPage() override;

    /// Prints the pages that the printer was asked for; throws Error.
    void print(QPrinter &printer);
    void askAndPrint();
    /// Asks where to, and saves as what the main button says.
    void askAndSave();
    [[nodiscard]] PagePreview *preview() const { return m_preview; }
    /// Whether what is shown is not yet what is chosen.
    [[nodiscard]] bool isMaking() const { return m_making != nullptr || m_soon.isActive(); }
    /// How many times a report was made.
    [[nodiscard]] int timesMade() const { return m_timesMade; }
    /// What is asked of the report, for a page that takes the place of this one.
    [[nodiscard]] ReportWish wish() const;
    void setWish(const ReportWish &wish);

Q_SIGNALS:
    /// @p field is written kind.field; empty where there is none.
    void recordWanted(qint64 id, const QString &field);
    void saved(const QString &path);

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QWidget *makeLeft();
    [[nodiscard]] QWidget *makeGapsHead();
    [[nodiscard]] QWidget *makeRight();
    void connectBar();
    void fileChanged();
    void renew();
    void begin();
    void makeNext();
    void layOut();
    void clear();
    /// Makes at once what is still being made.
    void finish();
    void showReport(const report::Report &report);
    [[nodiscard]] QString projectsOf(const ReportWish &wish) const;
    void save(const QString &extension, Audience audience);
    void saveAs(const QString &path, Audience audience);
    void fillEarlier();
    [[nodiscard]] QString nameOf(const ReportWish &wish) const;

    Context m_context;
    EarlierReports m_earlier;
    ReportForm *m_form;
    QPushButton *m_earlierButton;
    QMenu *m_earlierMenu;
    GapList *m_gaps;
    QLabel *m_gapsTitle;
    QWidget *m_gapsHead = nullptr;
    QLabel *m_problem;
    QLabel *m_progress;
    PreviewBar *m_bar;
    PageThumbnails *m_thumbnails;
    PagePreview *m_preview;

    ReportWish m_wish;       ///< what is shown or being made
    report::Report m_report; ///< what is shown
    SharedPages m_pages;     ///< none where nothing can be shown
    std::unique_ptr<Language> m_language;
    std::unique_ptr<report::Making> m_making;
    QTimer m_soon;       ///< several changes at once make the report once
    QTimer m_step;       ///< makes the next section
    QTimer m_slow;       ///< it takes so long that it is told
    bool m_isOld = true; ///< the file changed since the report was made
    int m_timesMade = 0;
};

} // namespace ankerpunt::ui
