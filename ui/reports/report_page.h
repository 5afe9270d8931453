// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/kinds/kinds.h"
#include "ui/parts/context.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QLabel;

namespace ankerpunt::ui {

class LineEditor;
class PagePreview;

/// The overview report: for which period and in which language, with its pages beside it.
class ReportPage final : public QWidget
{
    Q_OBJECT

public:
    ReportPage(const Context &context, QWidget *parent);

    /// Writes the report as a PDF; throws Error.
    void savePdf(const QString &path) const;
    /// Asks where, then writes.
    void askAndSave();
    [[nodiscard]] PagePreview *preview() const { return m_preview; }

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeForm();
    void renew();
    [[nodiscard]] report::Report make() const;
    [[nodiscard]] bool check();

    Context m_context;
    LineEditor *m_from;
    LineEditor *m_to;
    QComboBox *m_language;
    QLabel *m_problem;
    QLabel *m_gaps;
    PagePreview *m_preview;
    bool m_isOld = true; ///< the file changed since the pages were made
};

} // namespace ankerpunt::ui
