// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window.h"

#include "core/db/snapshot.h"
#include "ui/agenda/agenda_page.h"
#include "ui/guard.h"
#include "ui/help/help_window.h"
#include "ui/log/quick_log.h"
#include "ui/log/quick_log_pane.h"
#include "ui/parts/banner.h"
#include "ui/parts/focus_in_sight.h"
#include "ui/parts/split_state.h"
#include "ui/parts/text_label.h"
#include "ui/parts/toast.h"
#include "ui/records/record_form.h"
#include "ui/records/record_page.h"
#include "ui/records/record_tabs.h"
#include "ui/reports/report_page.h"
#include "ui/search/search_field.h"
#include "ui/settings.h"
#include "ui/settings/settings_dialog.h"
#include "ui/shortcut_filter.h"
#include "ui/sidebar.h"
#include "ui/status_line.h"

#include <QApplication>
#include <QCloseEvent>
#include <QFileInfo>
#include <QFontDatabase>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QStackedWidget>
#include <QThreadPool>
#include <QToolBar>

namespace ankerpunt::ui {

namespace {

constexpr int handleStep = 24;  ///< how far a key moves the edge between two panes
constexpr int manyRecords = 10; ///< a step of more than these is asked about before it is undone

/// Whether nobody said yet who works in this file on this computer, and somebody could.
bool asksForWorker(const Workspace &workspace)
{
    const auto *person = workspace.registry().find(u"person"_s);
    return !workspace.isReadOnly() && !settings::forFile(workspace.path()).knowsWorker() &&
           workspace.store().rows().countOf(*person) > 0;
}

} // namespace

MainWindow::MainWindow(std::function<QString()> makeExample, QWidget *parent)
    : QMainWindow(parent),
      m_makeExample(std::move(makeExample)),
      m_language(settings::language()),
      m_appearance(settings::appearance()),
      m_textSize(settings::textSize())
{
    setObjectName(u"mainWindow"_s);
    setMinimumSize(1100, 640);
    resize(1280, 800);
    if (screen()->availableSize().height() < 860) {
        setWindowState(Qt::WindowMaximized); // an old laptop: every line counts
    }
    restoreGeometry(settings::geometry());
    setContextMenuPolicy(Qt::NoContextMenu); // the tool bar stays
    qApp->installEventFilter(new ShortcutFilter(this));
    keepFocusInSight(this);
    applyLanguage();
    // The look waits for the fonts of the computer. A file can be opened meanwhile.
    QThreadPool::globalInstance()->start([] { (void)QFontDatabase::families(); });
}

MainWindow::~MainWindow()
{
    tearDown(); // before the file that its pages work with
}

void MainWindow::applyLanguage()
{
    for (const auto &translator : m_language.translators()) {
        QCoreApplication::installTranslator(translator.get());
    }
    QCoreApplication::removeTranslator(&m_qtTranslator);
    if (m_language.code() != u"en"_s && m_qtTranslator.load(u":/i18n/qtbase_nl.qm"_s)) {
        QCoreApplication::installTranslator(&m_qtTranslator);
    }
    QLocale::setDefault(m_language.locale());
}

void MainWindow::applyLook()
{
    const Theme theme = Theme::of(m_appearance);
    setUserScale(m_textSize / 100.0);
    applyTheme(theme);
    m_icons = std::make_unique<IconSet>(theme);
    setWindowIcon(m_icons->icon(u"anchor"_s, theme.accent, 32));
}

void MainWindow::needLook()
{
    if (!m_icons) {
        applyLook();
    }
}

void MainWindow::setVisible(bool visible)
{
    if (visible && centralWidget() == nullptr) {
        build(); // no file was opened before
    }
    QMainWindow::setVisible(visible);
}

void MainWindow::build()
{
    needLook();
    buildMenus();
    if (m_workspace) {
        const db::Snapshot snapshot(m_workspace->database()); // locked once for all that is read
        m_display = std::make_unique<queries::Display>(*m_workspace, m_language);
        buildToolBar();
        buildCentre();
        setWindowTitle(QFileInfo(m_workspace->path()).completeBaseName() + u" · Ankerpunt"_s);
    } else {
        buildStart();
        setWindowTitle(u"Ankerpunt"_s);
    }
    updateActions();
}

void MainWindow::tearDown()
{
    delete takeCentralWidget();
    delete m_log;
    delete m_toolBar;
    delete m_status;
    qDeleteAll(m_actions);
    m_actions.clear();
    m_pages.clear();
    m_log = nullptr;
    m_toolBar = nullptr;
    m_search = nullptr;
    m_sidebar = nullptr;
    m_block = nullptr;
    m_stack = nullptr;
    m_banner = nullptr;
    m_toast = nullptr;
    m_toastAct = {};
    m_status = nullptr;
    m_agenda = nullptr;
    m_report = nullptr;
    m_display.reset();
}

void MainWindow::rebuild(const std::function<void()> &change)
{
    const bool file = m_stack != nullptr;
    const Visit now = file ? here() : Visit();
    const std::optional<ReportWish> report =
        m_report != nullptr ? std::optional(m_report->wish()) : std::nullopt;
    tearDown(); // what is torn down reads the language and the look
    change();
    applyLook();
    const QScopedValueRollback<bool> travelling(m_isTravelling, true); // one stays where one is
    build();
    if (file) {
        goTo(now.place);
        if (now.record != 0) {
            currentPage()->openRecord(now.record, RecordPage::Outside::StaysOut);
        }
        arrangeSidebar();
    }
    if (report) {
        reportPage()->setWish(*report);
    }
    if (m_settings) { // of which only the words and the look change
        m_settings->fill({m_workspace.get(), m_display.get(), *m_icons, m_language.code(),
                          m_appearance, m_textSize});
    }
    if (m_help) {
        m_help->close();
    }
}

void MainWindow::setLanguage(const QString &code)
{
    if (code == m_language.code() || !leaveFile()) {
        return;
    }
    settings::setLanguage(code);
    rebuild([this, code] {
        m_language = Language(code);
        applyLanguage();
    });
}

void MainWindow::setAppearance(Appearance appearance)
{
    if (!leaveFile()) {
        return;
    }
    settings::setAppearance(appearance);
    rebuild([this, appearance] { m_appearance = appearance; });
}

void MainWindow::setTextSize(int percent)
{
    if (percent == m_textSize || !leaveFile()) {
        return;
    }
    settings::setTextSize(percent);
    rebuild([this] { m_textSize = settings::textSize(); });
}

void MainWindow::openSettings()
{
    m_settings = new SettingsDialog(this);
    m_settings->fill({m_workspace.get(), m_display.get(), *m_icons, m_language.code(), m_appearance,
                      m_textSize});
    // The window is built again by these, under the dialog: only after its own click is done.
    connect(m_settings, &SettingsDialog::languageWanted, this, &MainWindow::setLanguage,
            Qt::QueuedConnection);
    connect(m_settings, &SettingsDialog::appearanceWanted, this, &MainWindow::setAppearance,
            Qt::QueuedConnection);
    connect(m_settings, &SettingsDialog::textSizeWanted, this, &MainWindow::setTextSize,
            Qt::QueuedConnection);
    connect(m_settings, &QDialog::finished, this, [this] {
        if (m_workspace) {
            m_workspace->store().setWorker(settings::forFile(m_workspace->path()).worker());
            updateBanner();
            showBlock();
            if (m_agenda != nullptr) {
                m_agenda->showWorker();
            }
        }
    });
    m_settings->open();
}

void MainWindow::openHelp(const QString &topic)
{
    if (!m_help) {
        m_help = new HelpWindow(*m_icons, this);
    }
    m_help->showTopic(topic);
    m_help->show();
    m_help->raise();
    m_help->activateWindow();
}

Context MainWindow::context()
{
    return {*m_workspace, *m_display, *m_icons};
}

void MainWindow::updateBanner()
{
    const Clock &clock = m_workspace->clock();
    if (const auto &holder = m_workspace->holder()) {
        m_banner->say(
            Banner::Tone::Warn,
            tr("%1 is working in this file on %2, since %3. You can read everything, "
               "but not change it.")
                .arg(holder->user, holder->computer,
                     m_language.locale().toString(holder->since.toLocalTime(), u"d MMMM HH:mm"_s)),
            tr("Try again"));
    } else if (m_workspace->isReadOnly()) {
        const QString &why = m_workspace->whyReadOnly();
        m_banner->say(Banner::Tone::Warn,
                      why.isEmpty() ? tr("This file is open for reading only. You can read "
                                         "everything, but not change it.")
                                    : why,
                      tr("Try again"));
    } else if (clock.ownToday().isValid()) {
        m_banner->say(Banner::Tone::Info,
                      tr("This is an example. In this file it is %1 today.")
                          .arg(PartialDate{clock.ownToday()}.toText(m_language)),
                      asksForWorker(*m_workspace) ? tr("Choose who works here") : QString());
    } else if (asksForWorker(*m_workspace)) {
        m_banner->say(Banner::Tone::Info,
                      tr("Who works here? Then what you write down has your name at once."),
                      tr("Choose who works here"));
    } else {
        m_banner->hide();
    }
}

bool MainWindow::isPossible(const Command &command) const
{
    using Needs = Command::Needs;
    const bool file = m_stack != nullptr;
    if (command.changes && file && m_workspace->isReadOnly()) {
        return false;
    }
    switch (command.needs) {
    case Needs::Nothing:
        return true;
    case Needs::File:
        break;
    case Needs::List:
        return file && m_stack->currentWidget() != m_report;
    case Needs::Record:
        return file && chosenRecord() != 0 &&
               (currentPage() != nullptr || command.id == CommandId::Open);
    case Needs::OpenAction:
        return file && openAction().has_value();
    case Needs::Report:
        return file && m_stack->currentWidget() == m_report;
    case Needs::Panes:
        return file && panes() != nullptr;
    }
    const bool back = command.id != CommandId::Back || m_visits.canGoBack();
    const bool forward = command.id != CommandId::Forward || m_visits.canGoForward();
    return file && back && forward;
}

void MainWindow::updateActions()
{
    for (const Command &command : commands()) {
        m_actions.value(command.id)->setEnabled(isPossible(command));
    }
    for (const CommandId id : {CommandId::Undo, CommandId::Redo}) {
        QAction *action = m_actions.value(id);
        const Command &command = ui::command(id);
        std::optional<QString> what;
        if (action->isEnabled()) {
            const record::Store &store = m_workspace->store();
            what = id == CommandId::Undo ? store.undoText() : store.redoText();
        }
        const QString shown =
            QFontMetrics(font()).elidedText(what.value_or(QString()), Qt::ElideRight, 280);
        action->setText(
            what ? u"%1: %2"_s.arg(command.label(), QString(shown).replace(u'&', u"&&"_s))
                 : command.label());
        action->setEnabled(what.has_value());
        const QString plain = command.plainLabel();
        const QString tip = what ? u"%1: %2 (%3)"_s.arg(plain, shown, command.keysText())
                                 : u"%1 (%2)"_s.arg(plain, command.keysText());
        action->setToolTip(asToolTip(tip));
    }
}

bool MainWindow::leaveAll()
{
    for (auto it = m_pages.cbegin(); it != m_pages.cend(); ++it) {
        if (!it.value()->leave()) {
            goTo(it.key());
            (void)it.value()->leave(); // the keyboard goes to what is not right
            return false;
        }
    }
    return true;
}

bool MainWindow::leaveFile()
{
    return leaveAll() && (m_log == nullptr || m_log->leave());
}

void MainWindow::undo(bool redo)
{
    // What is only typed is the last thing done: that goes first.
    RecordPage *shown = currentPage();
    if (shown != nullptr && !shown->leave()) {
        shown->dropUnsaved();
        return;
    }
    if (!redo && m_workspace->store().undoSize() > manyRecords) {
        askBeforeUndo();
        return;
    }
    takeBack(redo);
}

/// Undo reaches further back than people remember: an import, or the making of the example, does
/// not go by one key too many.
void MainWindow::askBeforeUndo()
{
    const int count = m_workspace->store().undoSize();
    m_toast->say(tr("Take back “%1” (%2 records)?")
                     .arg(*m_workspace->store().undoText(), m_language.locale().toString(count)),
                 tr("Take back"));
    m_toastAct = [this] { takeBack(false); };
    m_toast->focusAction();
}

void MainWindow::takeBack(bool redo)
{
    attempt(this, [&] {
        record::Store &store = m_workspace->store();
        const auto what = redo ? store.redoText() : store.undoText();
        redo ? store.redo() : store.undo();
        if (what) { // undo reaches further back than people remember: say what went, and the way
                    // back
            m_toast->say(redo ? tr("Done again: %1").arg(*what) : tr("Taken back: %1").arg(*what),
                         redo ? tr("Undo") : tr("Put back"));
            m_toastAct = [this, redo] { takeBack(!redo); };
        }
    });
}

void MainWindow::sayUndoable(const QString &sentence)
{
    m_toast->say(sentence, tr("Undo"));
    m_toastAct = [this] { takeBack(false); };
}

/// What only makes sense in an open file; false when it is something else.
bool MainWindow::runOnFile(CommandId id)
{
    switch (id) {
    case CommandId::Export:
        if (leaveAll()) {
            openExport();
        }
        return true;
    case CommandId::Reload:
        reload();
        return true;
    case CommandId::Undo:
    case CommandId::Redo:
        undo(id == CommandId::Redo);
        return true;
    case CommandId::Search:
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
        return true;
    case CommandId::Filter:
        focusFilter();
        return true;
    case CommandId::SideBar:
        m_sidebarNarrow = !m_sidebar->isNarrow();
        arrangeSidebar();
        return true;
    case CommandId::NextPane:
    case CommandId::PreviousPane:
        movePane(id == CommandId::NextPane ? 1 : -1);
        return true;
    case CommandId::WiderPane:
    case CommandId::NarrowerPane:
        moveHandle(panes(), id == CommandId::WiderPane ? px(handleStep) : -px(handleStep));
        return true;
    case CommandId::Back:
    case CommandId::Forward:
        travel(id == CommandId::Forward ? 1 : -1);
        return true;
    case CommandId::LogContact:
        if (m_log == nullptr) {
            buildLog(); // on first use, as the pages are
        }
        m_log->begin(chosenRecord());
        return true;
    case CommandId::SavePdf:
        m_report->askAndSave();
        return true;
    case CommandId::Print:
        m_report->askAndPrint();
        return true;
    default: // is about a record, or about no file at all
        return false;
    }
}

/// What is done with the shown list and the record that is chosen in it.
bool MainWindow::runOnRecord(CommandId id)
{
    RecordPage *shown = currentPage();
    if (shown == nullptr && id == CommandId::Open) {
        openRecord(chosenRecord()); // the agenda only leads to records
        return true;
    }
    switch (id) {
    case CommandId::MarkDone:
        markDone();
        return true;
    case CommandId::NewRecord:
        if (shown == nullptr) {
            goTo(u"appointment"_s); // what the agenda is made of
        }
        currentPage()->addHere();
        return true;
    case CommandId::Open:
    case CommandId::Edit:
        shown->form()->focusFirst();
        return true;
    case CommandId::Archive:
        shown->archiveCurrent();
        return true;
    case CommandId::Copy:
        shown->copyChosen();
        return true;
    case CommandId::Close:
        shown->focusList();
        return true;
    case CommandId::NextTab:
    case CommandId::PreviousTab:
        shown->form()->turn(id == CommandId::NextTab ? 1 : -1);
        return true;
    default: // is about no record
        return false;
    }
}

void MainWindow::run(CommandId id)
{
    const Command &command = ui::command(id);
    if (*command.place != '\0') {
        goToMain(QString::fromLatin1(command.place));
        return;
    }
    switch (id) {
    case CommandId::NewFile:
    case CommandId::OpenFile:
    case CommandId::Backup:
        if (leaveAll()) {
            askForFile(id);
        }
        return;
    case CommandId::Restore:
        if (!m_workspace) {
            askForFile(id);
        } else if (leaveFile()) {
            openRestore(m_workspace->path());
        }
        return;
    case CommandId::OpenExample:
        openExample();
        return;
    case CommandId::Import:
        if (!m_workspace) {
            askForFile(id);
        } else if (leaveAll()) {
            openImport();
        }
        return;
    case CommandId::Quit:
        close();
        return;
    case CommandId::Settings:
        if (leaveFile()) {
            openSettings();
        }
        return;
    case CommandId::Help:
        openHelp({});
        return;
    case CommandId::HelpKeys:
        openHelp(HelpWindow::keysTopic());
        return;
    case CommandId::HelpDilemmas:
        openHelp(HelpWindow::dilemmasTopic());
        return;
    case CommandId::About:
        openHelp(HelpWindow::aboutTopic());
        return;
    default: // needs a file
        (void)(runOnFile(id) || runOnRecord(id));
        return;
    }
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    arrangeSidebar();
    if (m_log != nullptr) {
        m_log->arrange();
    }
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_isClosing = true; // as soon as the contact that is being written down is saved or dropped
    if (!leaveFile()) {
        event->ignore(); // the form says why
        if (m_log != nullptr && m_log->form()->isTyped()) {
            m_log->form()->sayUnsaved(tr("Save it or drop it; then the program closes."));
        } else {
            m_isClosing = false;
        }
        return;
    }
    settings::setGeometry(saveGeometry());
    keepState();
    backUpBeforeClosing(nullptr); // its message outlives this window
    event->accept();
}

} // namespace ankerpunt::ui
