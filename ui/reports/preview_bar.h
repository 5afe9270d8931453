// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/audience.h"
#include "ui/parts/context.h"
#include "ui/reports/page_preview.h"

#include <QWidget>

class QAction;
class QComboBox;
class QLabel;
class QMenu;
class QPushButton;
class QSpinBox;

namespace ankerpunt::ui {

class Segmented;

/// What stands over the pages: which page, how large, in grey, in which language, and the ways in
/// which the report leaves the program.
class PreviewBar final : public QWidget
{
    Q_OBJECT

public:
    PreviewBar(const Context &context, QWidget *parent);

    void setPageCount(int pages);
    void setCurrentPage(int page);
    /// In which form the main button saves, such as pdf.
    void setMainForm(const QString &extension);
    [[nodiscard]] QString mainForm() const { return m_main; }
    /// Whether there is a report that can leave the program.
    void setReady(bool isReady);
    /// The language of the report; Dutch in the words of the one who works here.
    [[nodiscard]] QString language() const;
    void setLanguage(const QString &code);

Q_SIGNALS:
    void pageWanted(int page);
    void zoomChosen(ankerpunt::ui::PagePreview::Zoom zoom);
    void greyChosen(bool isGrey);
    void languageChosen();
    void saveWanted(const QString &extension, ankerpunt::Audience audience);
    void printWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QPushButton *makeStep(const QString &icon, const QString &words, int step);
    void makePaging();
    void makeLook();
    void makeLeaving();
    void fillForms();
    void setTight(int level);

    Context m_context;
    QString m_main = QStringLiteral("pdf");
    QString m_dutch; ///< nl or nl_BE
    QPushButton *m_back;
    QPushButton *m_forward;
    QSpinBox *m_page;
    QLabel *m_of;
    QComboBox *m_zoom;
    QPushButton *m_grey;
    Segmented *m_language;
    QPushButton *m_save;
    QPushButton *m_more;
    QMenu *m_forms;
    QAction *m_print;
};

} // namespace ankerpunt::ui
