// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/import_window.h"

#include "ui/commands.h"
#include "ui/import/done_step.h"
#include "ui/import/file_step.h"
#include "ui/import/mapping_step.h"
#include "ui/import/reading_step.h"
#include "ui/import/rows_step.h"
#include "ui/parts/banner.h"
#include "ui/parts/choice_name.h"
#include "ui/parts/segmented.h"
#include "ui/parts/tab_order.h"
#include "ui/parts/text_label.h"

#include <QComboBox>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QScreen>
#include <QShortcut>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace ankerpunt::ui {

using exchange::Outcome;

ImportWindow::ImportWindow(const Context &context, QWidget *parent)
    : QDialog(parent),
      m_context(context),
      m_session(context.workspace),
      m_steps(new Segmented(
          tr("Steps of the import"),
          {{tr("1 Files")}, {tr("2 Reading")}, {tr("3 Columns")}, {tr("4 Rows")}, {tr("5 Done")}},
          context.icons, this)),
      m_file(new QComboBox(this)),
      m_banner(new Banner(context.icons, this)),
      m_stack(new QStackedWidget),
      m_files(new FileStep(context, m_session, this)),
      m_rows(new RowsStep(context, m_session, this)),
      m_done(new DoneStep(context, m_session, this)),
      m_promise(textLabel({}, fontOf(12), context.theme().text2)),
      m_cancel(new QPushButton(tr("Stop import"))),
      m_back(new QPushButton(tr("Go back"))),
      m_next(new QPushButton),
      m_progress(new QProgressBar),
      m_progressText(textLabel({}, fontOf(12), context.theme().text2)),
      m_stop(new QPushButton(tr("Stop work")))
{
    setObjectName(u"importWindow"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Import lists"));
    addStep(m_files);
    addStep(new ReadingStep(context, m_session, this));
    addStep(new MappingStep(context, m_session, this));
    addStep(m_rows);
    addStep(m_done);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(px({20, 14, 20, 14}));
    column->setSpacing(px(12));
    column->addLayout(makeHead());
    column->addWidget(m_banner);
    column->addWidget(m_stack, 1);
    column->addLayout(makeFoot());
    connect(&m_session, &ImportSession::changed, this, [this] {
        m_failure.clear();
        refresh();
    });
    connect(&m_session, &ImportSession::progressed, this, &ImportWindow::showProgress);
    for (QPushButton *button : {m_stop, m_cancel, m_back, m_next}) {
        tabAfter(previousInFocusChain(), button); // after all that the steps have
    }
    auto *forward = new QShortcut(Qt::CTRL | Qt::Key_Return, this);
    connect(forward, &QShortcut::activated, this, &ImportWindow::next);
    auto *backward = new QShortcut(Qt::ALT | Qt::Key_Left, this);
    connect(backward, &QShortcut::activated, this, &ImportWindow::back);
    const QSize room = screen()->availableSize();
    resize(
        px(QSize(1080, 640)).boundedTo(parent ? parent->window()->size().boundedTo(room) : room));
    showProgress(0, 0);
    refresh();
    m_files->begin();
}

void ImportWindow::addStep(ImportStep *step)
{
    m_stack->addWidget(step);
    connect(step, &ImportStep::failed, this, [this](const QString &sentence) {
        m_failure = sentence;
        showMessage();
    });
}

QLayout *ImportWindow::makeHead()
{
    m_steps->setObjectName(u"importSteps"_s);
    connect(m_steps, &Segmented::chosen, this, [this](int step) { goTo(Step(step)); });
    m_file->setObjectName(u"importFile"_s);
    nameChoice(m_file, tr("File"));
    m_file->setMinimumContentsLength(16);
    m_file->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    connect(m_file, &QComboBox::activated, &m_session, &ImportSession::setCurrent);
    auto *row = new QHBoxLayout;
    row->addWidget(m_steps);
    row->addStretch(1);
    row->addWidget(m_file);
    return row;
}

QLayout *ImportWindow::makeFoot()
{
    m_promise->setObjectName(u"importPromise"_s);
    m_promise->setWordWrap(true);
    m_cancel->setObjectName(u"cancelImport"_s);
    m_cancel->setToolTip(asToolTip(command(CommandId::Close).keysText()));
    m_back->setObjectName(u"importBack"_s);
    m_back->setToolTip(QKeySequence(Qt::ALT | Qt::Key_Left).toString(QKeySequence::NativeText));
    m_next->setObjectName(u"importNext"_s);
    m_next->setProperty("main", true);
    m_next->setToolTip(QKeySequence(Qt::CTRL | Qt::Key_Return).toString(QKeySequence::NativeText));
    m_stop->setObjectName(u"stopWork"_s);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("How far the work is"));
    connect(m_cancel, &QPushButton::clicked, this, [this] { QDialog::reject(); }); // is meant so
    connect(m_back, &QPushButton::clicked, this, &ImportWindow::back);
    connect(m_next, &QPushButton::clicked, this, &ImportWindow::next);
    connect(m_stop, &QPushButton::clicked, this, [this] { m_session.stop(); });
    auto *row = new QHBoxLayout;
    row->setSpacing(px(8));
    row->addWidget(m_promise, 1);
    row->addWidget(m_progress, 1);
    row->addWidget(m_progressText);
    for (QPushButton *button : {m_stop, m_cancel, m_back, m_next}) {
        button->setAutoDefault(false); // Enter in a table is not to import
        row->addWidget(button);
    }
    return row;
}

void ImportWindow::addFiles(const QStringList &paths)
{
    m_session.addFiles(paths);
}

ImportWindow::Step ImportWindow::step() const
{
    return Step(m_stack->currentIndex());
}

ImportStep *ImportWindow::currentStep() const
{
    return static_cast<ImportStep *>(m_stack->currentWidget());
}

bool ImportWindow::canGoTo(int step) const
{
    if (m_session.isDone()) {
        return step == Done;
    }
    const bool some = !m_session.files().isEmpty();
    return step == Files || (some && step <= Columns) ||
           (some && step == Rows && !m_session.hasProblem());
}

void ImportWindow::goTo(Step step)
{
    if (m_session.isBusy() || !canGoTo(step)) {
        showHead();
        return;
    }
    m_failure = step == Rows ? m_session.plan() : QString();
    if (m_failure.isEmpty()) {
        m_stack->setCurrentIndex(step);
    }
    refresh();
    if (step == Rows && m_failure.isEmpty()) {
        m_rows->begin();
    }
}

void ImportWindow::next()
{
    if (m_session.isBusy() || !m_next->isEnabled()) {
        return;
    }
    if (step() == Done) {
        accept();
    } else if (step() == Rows) {
        m_failure = m_session.commit();
        m_stack->setCurrentIndex(m_session.isDone() ? Done : Rows);
        refresh();
        if (m_session.isDone()) {
            m_next->setFocus();
        }
    } else {
        goTo(Step(step() + 1));
    }
}

void ImportWindow::back()
{
    if (step() != Files && step() != Done) {
        goTo(Step(step() - 1));
    }
}

void ImportWindow::refresh()
{
    m_isLeaving = false;
    currentStep()->refresh();
    showHead();
    showMessage();
    showFoot();
}

void ImportWindow::showHead()
{
    m_steps->setCurrent(step());
    for (int i = 0; i < m_steps->count(); ++i) {
        m_steps->segment(i)->setEnabled(canGoTo(i));
    }
    m_file->setVisible(m_session.files().size() > 1 && step() != Files && step() != Done);
    m_file->clear();
    const QLocale locale = m_context.language().locale();
    for (const auto &file : m_session.files()) {
        int open = 0;
        if (file.planned >= 0 && file.planned < m_session.planned().files.size()) {
            for (const auto &row : m_session.planned().files.at(file.planned).rows) {
                open += row.outcome == Outcome::Unclear ? 1 : 0;
            }
        }
        m_file->addItem(!file.problem.isEmpty() ? tr("%1 (not yet clear)").arg(file.name())
                        : open > 0 ? tr("%1 (%2 to decide)").arg(file.name(), locale.toString(open))
                                   : file.name());
    }
    m_file->setCurrentIndex(m_session.current());
}

int ImportWindow::rowsToImport() const
{
    const auto &counts = m_session.planned().counts;
    return counts.value(Outcome::Added) + counts.value(Outcome::Updated);
}

void ImportWindow::showFoot()
{
    const QLocale locale = m_context.language().locale();
    const auto &counts = m_session.planned().counts;
    const int open = counts.value(Outcome::Unclear) + counts.value(Outcome::Refused);
    QString promise = tr("Nothing is kept until you import in step 4. Afterwards one undo takes "
                         "everything back.");
    if (step() == Rows && open > 0) {
        promise = tr("%1 rows are not decided or cannot be kept. They stay in a list of what is "
                     "still to be solved.")
                      .arg(locale.toString(open));
    } else if (m_session.hasProblem() && step() != Done) {
        promise = tr("Not every file is clear yet. Say in step 2 what is in it, or remove it in "
                     "step 1.");
    } else if (step() == Done) {
        promise.clear();
    }
    m_promise->setText(promise);
    m_cancel->setVisible(step() != Done);
    m_back->setVisible(step() != Done);
    m_back->setEnabled(step() != Files);
    m_next->setText(step() == Done       ? tr("Close window")
                    : step() != Rows     ? tr("Continue")
                    : rowsToImport() > 0 ? tr("Import %n row(s)", nullptr, rowsToImport())
                                         : tr("Finish import"));
    const bool some = rowsToImport() + open + counts.value(Outcome::Unchanged) > 0;
    m_next->setEnabled(step() == Done || (step() == Rows ? some : canGoTo(step() + 1)));
}

void ImportWindow::showMessage()
{
    const int current = m_session.current();
    const QString problem = step() == Reading || step() == Columns
                                ? m_session.files().value(current).problem
                                : QString();
    const QString &shown = m_failure.isEmpty() ? problem : m_failure;
    m_banner->setVisible(!shown.isEmpty());
    if (!shown.isEmpty()) {
        m_banner->say(Tone::Warn, shown);
    }
}

/// Long work takes the place of what can be pressed: only stopping it is left.
void ImportWindow::showProgress(int done, int total)
{
    const bool busy = m_session.isBusy();
    if (busy && m_stack->isEnabled()) {
        m_focusBefore = focusWidget();
    }
    m_stack->setEnabled(!busy);
    m_steps->setEnabled(!busy);
    m_file->setEnabled(!busy);
    for (QWidget *widget : QList<QWidget *>{m_progress, m_progressText, m_stop}) {
        widget->setVisible(busy);
    }
    m_promise->setVisible(!busy);
    if (busy) {
        for (QPushButton *button : {m_cancel, m_back, m_next}) {
            button->hide();
        }
        const QLocale locale = m_context.language().locale();
        const int percent = int(qint64(done) * 100 / std::max(1, total));
        m_progress->setRange(0, 100);
        m_progress->setValue(percent);
        m_progressText->setText(tr("%1 %").arg(locale.toString(percent)));
        m_stop->setFocus();
        return;
    }
    m_next->show();
    showFoot();
    if (m_focusBefore != nullptr) {
        m_focusBefore->setFocus();
        m_focusBefore = nullptr;
    }
}

void ImportWindow::reject()
{
    if (m_session.isBusy()) {
        m_session.stop();
        return;
    }
    if (m_session.hasChoices() && !m_session.isDone() && !m_isLeaving) {
        m_isLeaving = true;
        m_banner->say(Tone::Info, tr("Press Esc again to leave. Nothing was imported, and what you "
                                     "chose here would be lost."));
        return;
    }
    QDialog::reject();
}

void ImportWindow::done(int result)
{
    if (m_session.isDone() && !m_done->isTakenBack()) {
        Q_EMIT imported(
            tr("Imported: %1")
                .arg(DoneStep::counted(m_session.planned().counts, m_context.language().locale())));
    }
    QDialog::done(result);
}

} // namespace ankerpunt::ui
