// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window.h"

#include "ui/guard.h"
#include "ui/import/import_window.h"
#include "ui/parts/banner.h"
#include "ui/parts/toast.h"
#include "ui/records/record_form.h"
#include "ui/records/record_page.h"
#include "ui/reports/report_page.h"
#include "ui/restore/restore_dialog.h"
#include "ui/search/search_field.h"
#include "ui/settings.h"
#include "ui/shortcut_filter.h"
#include "ui/sidebar.h"
#include "ui/status_line.h"

#include <QApplication>
#include <QCloseEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QListView>
#include <QMenuBar>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolBar>
#include <QVBoxLayout>

namespace ankerpunt::ui {

namespace {

QString fileFilter()
{
    return MainWindow::tr("Ankerpunt files (*.anker)");
}

/// What was put back, and what became of the file that was there.
QString restoredText(const backups::Kept &kept, const QString &moment)
{
    if (kept.path.isEmpty()) {
        return MainWindow::tr("This is the version of %1.").arg(moment);
    }
    return kept.sound ? MainWindow::tr("This is the version of %1. The one before is kept among "
                                       "the earlier versions.")
                            .arg(moment)
                      : MainWindow::tr("This is the version of %1. The damaged file is kept as %2.")
                            .arg(moment, QFileInfo(kept.path).fileName());
}

} // namespace

MainWindow::MainWindow(std::function<QString()> makeExample, QWidget *parent)
    : QMainWindow(parent),
      m_makeExample(std::move(makeExample)),
      m_language(settings::language()),
      m_appearance(settings::appearance())
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
    applyLanguage();
    build();
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

void MainWindow::build()
{
    const Theme theme = Theme::of(m_appearance);
    applyTheme(theme);
    m_icons = std::make_unique<IconSet>(theme);
    setWindowIcon(m_icons->icon(u"anchor"_s, theme.accent, 32));
    buildMenus();
    if (m_workspace) {
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
    delete m_toolBar;
    delete m_status;
    qDeleteAll(m_actions);
    m_actions.clear();
    m_pages.clear();
    m_toolBar = nullptr;
    m_search = nullptr;
    m_sidebar = nullptr;
    m_stack = nullptr;
    m_banner = nullptr;
    m_toast = nullptr;
    m_status = nullptr;
    m_report = nullptr;
    m_display.reset();
}

void MainWindow::rebuild(const std::function<void()> &change)
{
    const RecordPage *shown = currentPage();
    const qint64 open = shown != nullptr ? shown->current() : 0;
    const QString place = m_stack == nullptr                     ? QString()
                          : shown != nullptr                     ? shown->kind().kind
                          : m_stack->currentWidget() == m_report ? MainWindow::reportsPlace()
                                                                 : QString();
    tearDown(); // what is torn down reads the language and the theme
    change();
    build();
    if (!place.isEmpty()) {
        goTo(place);
    }
    if (open != 0) {
        currentPage()->openRecord(open);
    }
}

void MainWindow::setLanguage(const QString &code)
{
    if (code == m_language.code() || !leaveAll()) {
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
    if (!leaveAll()) {
        return;
    }
    settings::setAppearance(appearance);
    rebuild([this, appearance] { m_appearance = appearance; });
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
        m_banner->say(Banner::Tone::Warn,
                      tr("This file is open for reading only. You can read everything, but not "
                         "change it."),
                      tr("Try again"));
    } else if (clock.ownToday().isValid()) {
        m_banner->say(Banner::Tone::Info,
                      tr("This is an example. In this file it is %1 today.")
                          .arg(PartialDate{clock.ownToday()}.toText(m_language)));
    } else {
        m_banner->hide();
    }
}

void MainWindow::updateActions()
{
    const bool file = m_workspace != nullptr;
    const bool writable = file && !m_workspace->isReadOnly();
    for (const Command &command : commands()) {
        m_actions.value(command.id)
            ->setEnabled((file || !command.needsFile) && (writable || !command.changes));
    }
    for (const CommandId id : {CommandId::NewRecord, CommandId::Archive, CommandId::Filter}) {
        QAction *action = m_actions.value(id);
        action->setEnabled(action->isEnabled() && currentPage() != nullptr);
    }
    for (const CommandId id : {CommandId::Undo, CommandId::Redo}) {
        QAction *action = m_actions.value(id);
        const auto &command = *std::ranges::find(commands(), id, &Command::id);
        std::optional<QString> what;
        if (writable) {
            const record::Store &store = m_workspace->store();
            what = id == CommandId::Undo ? store.undoText() : store.redoText();
        }
        const QString shown =
            QFontMetrics(font()).elidedText(what.value_or(QString()), Qt::ElideRight, 280);
        const QString text =
            what ? u"%1: %2"_s.arg(command.label(), QString(shown).replace(u'&', u"&&"_s))
                 : command.label();
        action->setText(text);
        action->setEnabled(what.has_value());
        const QString plain = command.label().remove(u'&');
        const QString keys = command.keys.toString(QKeySequence::NativeText);
        const QString tip =
            what ? u"%1: %2 (%3)"_s.arg(plain, shown, keys) : u"%1 (%2)"_s.arg(plain, keys);
        action->setToolTip(tip.toHtmlEscaped());
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

void MainWindow::adopt(std::unique_ptr<Workspace> workspace)
{
    backUpBeforeClosing(this);
    tearDown();
    m_workspace = std::move(workspace);
    settings::addRecentFile(m_workspace->path());
    build();
    focusPlace();
}

bool MainWindow::openFile(const QString &path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    if (m_workspace && m_workspace->path() == absolute && !m_workspace->isReadOnly()) {
        return true; // it is this one
    }
    if (!leaveAll()) {
        return false;
    }
    return attempt(this, [&] { adopt(Workspace::open(absolute, Workspace::Mode::ReadWrite)); });
}

bool MainWindow::newFile(const QString &path)
{
    return leaveAll() && attempt(this, [&] { adopt(Workspace::create(path)); });
}

bool MainWindow::openExample()
{
    QString path;
    return leaveAll() && attempt(this, [&] { path = m_makeExample(); }) && openFile(path);
}

void MainWindow::reload()
{
    if (!leaveAll()) {
        return;
    }
    const QString path = m_workspace->path();
    backUpBeforeClosing(this);
    tearDown();
    m_workspace.reset();
    if (!openFile(path)) {
        build();
    }
}

void MainWindow::askForFile(CommandId id)
{
    auto *dialog = new QFileDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setNameFilter(fileFilter());
    dialog->setDefaultSuffix(u"anker"_s);
    if (id == CommandId::OpenFile || id == CommandId::Restore) {
        dialog->setWindowTitle(id == CommandId::Restore ? tr("Of which file?") : tr("Open file"));
        dialog->setFileMode(QFileDialog::ExistingFile);
    } else {
        dialog->setWindowTitle(id == CommandId::Backup ? tr("Save backup") : tr("New file"));
        dialog->setAcceptMode(QFileDialog::AcceptSave);
    }
    connect(
        dialog, &QFileDialog::fileSelected, this,
        [this, id](const QString &path) {
            if (id == CommandId::OpenFile) {
                openFile(path);
            } else if (id == CommandId::Restore) {
                openRestore(path);
            } else if (id == CommandId::NewFile) {
                newFile(path);
            } else if (attempt(this, [&] { m_workspace->backUp(path); })) {
                m_toast->say(tr("Backup saved: %1").arg(QFileInfo(path).fileName()), {});
            }
        },
        Qt::QueuedConnection);
    dialog->open();
}

void MainWindow::openImport()
{
    auto *import = new ImportWindow(context(), this);
    connect(import, &ImportWindow::imported, this, [this](const QString &sentence) {
        m_toast->say(sentence, tr("Undo"));
        m_toastRedoes = false;
    });
    import->open();
}

void MainWindow::backUpBeforeClosing(QWidget *owner)
{
    if (m_workspace) {
        attempt(
            owner, [this] { backups::beforeClosing(*m_workspace); },
            tr("All was saved, but no backup was made"));
    }
}

void MainWindow::openRestore(const QString &file)
{
    auto *dialog = new RestoreDialog(file, *m_icons, m_language, this);
    connect(
        dialog, &RestoreDialog::chosen, this,
        [this, file](const backups::Backup &backup) { restore(file, backup); },
        Qt::QueuedConnection);
    dialog->open();
}

void MainWindow::restore(const QString &file, const backups::Backup &backup)
{
    tearDown();
    m_workspace.reset(); // what was changed in it is kept by restoring
    backups::Kept kept;
    const bool restored =
        attempt(this, [&] { kept = backups::restore(file, backup.path, Clock().now()); });
    if (!openFile(file)) {
        build();
    } else if (restored) {
        m_banner->say(
            kept.sound || kept.path.isEmpty() ? Banner::Tone::Info : Banner::Tone::Warn,
            restoredText(kept, RestoreDialog::momentText(backup.taken, m_language.locale())));
    }
}

void MainWindow::undo(bool redo)
{
    // What is only typed is the last thing done: that goes first.
    RecordPage *shown = currentPage();
    if (shown != nullptr && !shown->leave()) {
        shown->dropUnsaved();
        return;
    }
    attempt(this, [&] {
        record::Store &store = m_workspace->store();
        const auto what = redo ? store.redoText() : store.undoText();
        redo ? store.redo() : store.undo();
        if (what) { // undo reaches further back than people remember: say what went, and the way
                    // back
            m_toast->say(redo ? tr("Done again: %1").arg(*what) : tr("Taken back: %1").arg(*what),
                         redo ? tr("Undo") : tr("Put back"));
            m_toastRedoes = !redo;
        }
    });
}

void MainWindow::run(CommandId id)
{
    RecordPage *shown = currentPage();
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
        } else if (leaveAll()) {
            openRestore(m_workspace->path());
        }
        return;
    case CommandId::OpenExample:
        openExample();
        return;
    case CommandId::Import:
        if (leaveAll()) {
            openImport();
        }
        return;
    case CommandId::Report:
        goTo(MainWindow::reportsPlace());
        return;
    case CommandId::Reload:
        reload();
        return;
    case CommandId::Quit:
        close();
        return;
    case CommandId::Undo:
    case CommandId::Redo:
        undo(id == CommandId::Redo);
        return;
    case CommandId::NewRecord:
        if (shown != nullptr) {
            shown->openNew();
        }
        return;
    case CommandId::Archive:
        if (shown != nullptr) {
            shown->archiveCurrent();
        }
        return;
    case CommandId::Search:
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
        return;
    case CommandId::Filter:
        if (shown != nullptr) {
            shown->filter()->setFocus(Qt::ShortcutFocusReason);
            shown->filter()->selectAll();
        }
        return;
    case CommandId::NextPane:
        movePane(1);
        return;
    case CommandId::PreviousPane:
        movePane(-1);
        return;
    }
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    if (m_sidebar != nullptr) {
        m_sidebar->setFixedWidth(sidebarWidth());
    }
}

int MainWindow::sidebarWidth() const
{
    return width() < 1400 ? 196 : 212;
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!leaveAll()) {
        event->ignore(); // the form says why
        return;
    }
    settings::setGeometry(saveGeometry());
    backUpBeforeClosing(nullptr); // its message outlives this window
    event->accept();
}

} // namespace ankerpunt::ui
