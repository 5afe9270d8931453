// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/import/import_session.h"
#include "ui/parts/context.h"

#include <QDialog>
#include <QPointer>

class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace ankerpunt::ui {

class Banner;
class DoneStep;
class FileStep;
class ImportStep;
class RowsStep;
class Segmented;

/// Takes lists into the file in five steps: which files, how they are read, what their columns
/// become, what becomes of every row, and what came in. Nothing is kept before the fourth step is
/// left; then it is one step that can be undone.
class ImportWindow final : public QDialog
{
    Q_OBJECT

public:
    enum Step { Files, Reading, Columns, Rows, Done };

    ImportWindow(const Context &context, QWidget *parent);

    /// Reads files; what cannot be read is told beside it.
    void addFiles(const QStringList &paths);
    [[nodiscard]] ImportSession &session() { return m_session; }
    [[nodiscard]] Step step() const;
    void goTo(Step step);

    void done(int result) override;
    void reject() override;

Q_SIGNALS:
    /// It is in the file now; @p sentence says how much.
    void imported(const QString &sentence);

private:
    [[nodiscard]] QLayout *makeHead();
    [[nodiscard]] QLayout *makeFoot();
    void addStep(ImportStep *step);
    void refresh();
    void showHead();
    void showFoot();
    void showMessage();
    void showProgress(int done, int total);
    void next();
    void back();
    [[nodiscard]] ImportStep *currentStep() const;
    [[nodiscard]] bool canGoTo(int step) const;
    [[nodiscard]] int rowsToImport() const;

    Context m_context;
    ImportSession m_session;
    bool m_isLeaving = false; ///< Esc was pressed once: a second one leaves
    QString m_failure;
    Segmented *m_steps;
    QComboBox *m_file;
    Banner *m_banner;
    QStackedWidget *m_stack;
    FileStep *m_files;
    RowsStep *m_rows;
    DoneStep *m_done;
    QLabel *m_promise;
    QPushButton *m_cancel;
    QPushButton *m_back;
    QPushButton *m_next;
    QProgressBar *m_progress;
    QLabel *m_progressText;
    QPushButton *m_stop;
    QPointer<QWidget> m_focusBefore; ///< has the keyboard again when long work is over
};

} // namespace ankerpunt::ui
