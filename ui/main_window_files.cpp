// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the window does with whole files: open, keep, take in, give out.
#include "core/workspace/repair.h"
#include "ui/export/export_dialog.h"
#include "ui/file_window.h"
#include "ui/guard.h"
#include "ui/import/import_window.h"
#include "ui/main_window.h"
#include "ui/parts/banner.h"
#include "ui/parts/toast.h"
#include "ui/patience.h"
#include "ui/records/record_page.h"
#include "ui/restore/restore_dialog.h"
#include "ui/settings.h"

#include <QFileInfo>
#include <QThreadPool>

namespace ankerpunt::ui {

namespace {

/// What Qt's own dialogs say of a file and its Dutch texts lack; translated with ours.
[[maybe_unused]] constexpr const char *lackingInQt[] = {
    QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "Drive"),
    QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "File"),
    QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "Folder"),
    QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "%1 File"),
    QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "Unknown"),
};

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

void MainWindow::adopt(std::unique_ptr<Workspace> workspace)
{
    backUpBeforeClosing(this);
    keepState();
    tearDown();
    m_workspace = std::move(workspace);
    QThreadPool::globalInstance()->start( // there it waits for the disk
        [path = m_workspace->path()] { settings::addRecentFile(path); });
    m_workspace->store().setWorker(settings::forFile(m_workspace->path()).worker());
    m_lastKinds.clear();
    build();
    recallState();
    m_visits = {}; // the way begins here
    noteVisit();
    focusPlace();
}

/// Where one was in this file, for the next time on this computer.
void MainWindow::keepState() const
{
    if (m_stack == nullptr) {
        return;
    }
    const Visit now = here();
    auto kept = settings::forFile(m_workspace->path());
    kept.setValue(u"place"_s, now.place);
    kept.setValue(u"record"_s, now.record);
    kept.setValue(u"sidebarNarrow"_s, m_sidebarNarrow ? QVariant(*m_sidebarNarrow) : QVariant());
}

void MainWindow::recallState()
{
    const auto kept = settings::forFile(m_workspace->path());
    const QVariant narrow = kept.value(u"sidebarNarrow"_s);
    m_sidebarNarrow = narrow.isValid() ? std::optional(narrow.toBool()) : std::nullopt;
    arrangeSidebar();
    const QString place = kept.value(u"place"_s).toString();
    if (!place.isEmpty()) {
        goTo(place);
    }
    const qint64 record = kept.value(u"record"_s).toLongLong();
    const record::Description *kind = m_workspace->store().rows().kindOf(record);
    RecordPage *shown = currentPage();
    if (kind != nullptr && shown != nullptr && shown->holds(*kind)) {
        shown->openRecord(record, RecordPage::Outside::StaysOut);
    }
}

bool MainWindow::openFile(const QString &path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    if (m_workspace && m_workspace->path() == absolute && !m_workspace->isReadOnly()) {
        return true; // it is this one
    }
    if (!leaveFile()) {
        return false;
    }
    const QString failure = failureOf([&] {
        makeReady(absolute);
        adopt(Workspace::open(absolute, Workspace::Mode::ReadWrite));
    });
    if (!failure.isEmpty()) {
        tellNotOpened(absolute, failure);
    }
    return failure.isEmpty();
}

/// What opening can take seconds for is done by opening it once beforehand, in another thread:
/// rolling back and looking through what a crash left, and bringing an older version up to date.
void MainWindow::makeReady(const QString &file)
{
    if (!Workspace::opensAtOnce(file)) {
        needLook();
        patiently(this, tr("The file is looked through and brought up to date."),
                  [&](auto &) { (void)Workspace::open(file, Workspace::Mode::ReadWrite); });
    }
}

/// With the way out where the file is damaged.
void MainWindow::tellNotOpened(const QString &file, const QString &sentence)
{
    needLook();
    bool damaged = false;
    (void)failureOf([&] {
        patiently(this, tr("The file is looked through."),
                  [&](auto &) { damaged = isDamaged(file); });
    });
    if (damaged) {
        ask(this, sentence, tr("Repair"), [this, file] { repairFile(file); });
    } else {
        tell(this, sentence);
    }
}

void MainWindow::repairFile(const QString &file)
{
    backups::Kept kept;
    const QString failure = failureOf([&] {
        patiently(this, tr("The file is repaired and checked."),
                  [&](auto &) { kept = repair(file, Clock().now()); });
    });
    if (!failure.isEmpty()) {
        ask(this, failure, tr("Earlier versions…"), [this, file] { openRestore(file); });
    } else if (openFile(file)) {
        m_banner->say(Banner::Tone::Warn,
                      tr("The file is repaired; nothing of what was written is lost. The damaged "
                         "one is kept as %1.")
                          .arg(QFileInfo(kept.path).fileName()));
    }
}

bool MainWindow::newFile(const QString &path)
{
    return leaveFile() && attempt(this, [&] { adopt(Workspace::create(path)); });
}

bool MainWindow::openExample()
{
    QString path;
    return leaveFile() && attempt(this, [&] { path = m_makeExample(); }) && openFile(path);
}

void MainWindow::reload()
{
    if (!leaveFile()) {
        return;
    }
    const QString path = m_workspace->path();
    backUpBeforeClosing(this);
    keepState();
    tearDown();
    m_workspace.reset();
    if (!openFile(path)) {
        build();
    }
}

void MainWindow::askForFile(CommandId id)
{
    const bool exists = id == CommandId::OpenFile || id == CommandId::Restore;
    const QString title = id == CommandId::OpenFile  ? tr("Open file")
                          : id == CommandId::Restore ? tr("Of which file?")
                          : id == CommandId::Backup  ? tr("Save backup")
                          : id == CommandId::Import  ? tr("Where shall the new file be kept?")
                                                     : tr("New file");
    const QString name = id == CommandId::Backup
                             ? tr("%1 backup %2")
                                   .arg(QFileInfo(m_workspace->path()).completeBaseName(),
                                        m_workspace->clock().today().toString(Qt::ISODate))
                             : QString();
    auto *dialog =
        fileWindow(this, title, exists ? QFileDialog::ExistingFile : QFileDialog::AnyFile,
                   {ankerFiles()}, u"anker"_s, name);
    connect(
        dialog, &QFileDialog::fileSelected, this,
        [this, id](const QString &path) {
            if (id == CommandId::OpenFile) {
                openFile(path);
            } else if (id == CommandId::Restore) {
                openRestore(path);
            } else if (id == CommandId::NewFile) {
                newFile(path);
            } else if (id == CommandId::Import) {
                if (newFile(path)) {
                    openImport();
                }
            } else if (saveBackup(path)) {
                m_toast->say(tr("Backup saved: %1").arg(QFileInfo(path).fileName()), {});
            }
        },
        Qt::QueuedConnection);
    dialog->open();
}

void MainWindow::openImport()
{
    auto *import = new ImportWindow(context(), this);
    connect(import, &ImportWindow::imported, this, &MainWindow::sayUndoable);
    import->open();
}

void MainWindow::openExport()
{
    auto *dialog = new ExportDialog(context(), this);
    connect(dialog, &ExportDialog::exported, this,
            [this](const QString &sentence) { m_toast->say(sentence, {}); });
    dialog->open();
}

void MainWindow::backUpBeforeClosing(QWidget *owner)
{
    if (m_workspace) {
        attempt(
            owner,
            [this] {
                patiently(this, tr("All is saved. A backup is made and checked."),
                          [this](auto &) { backups::beforeClosing(*m_workspace); });
            },
            tr("All was saved, but no backup was made"));
    }
}

bool MainWindow::saveBackup(const QString &path)
{
    return attempt(this, [&] {
        patiently(this, tr("The backup is made and checked."),
                  [&](auto &) { m_workspace->backUp(path); });
    });
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
    keepState();
    tearDown();
    m_workspace.reset(); // what was changed in it is kept by restoring
    backups::Kept kept;
    const bool restored = attempt(this, [&] {
        patiently(this, tr("The earlier version is put back and checked."),
                  [&](auto &) { kept = backups::restore(file, backup.path, Clock().now()); });
    });
    if (!openFile(file)) {
        build();
    } else if (restored) {
        m_banner->say(
            kept.sound || kept.path.isEmpty() ? Banner::Tone::Info : Banner::Tone::Warn,
            restoredText(kept, RestoreDialog::momentText(backup.taken, m_language.locale())));
    }
}

} // namespace ankerpunt::ui
