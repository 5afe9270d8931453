// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/domain/contacts.h"
#include "core/queries/list_query.h"
#include "core/workspace/backups.h"
#include "ui/commands.h"
#include "ui/parts/context.h"
#include "ui/sidebar.h"
#include "ui/visits.h"

#include <QHash>
#include <QMainWindow>
#include <QPointer>
#include <QTranslator>

#include <memory>

class QAbstractItemView;
class QMenu;
class QSplitter;
class QStackedWidget;
class QToolBar;

namespace ankerpunt::ui {

class AgendaPage;
class Banner;
class BlockStrip;
class HelpWindow;
class QuickLogPane;
class RecordPage;
class ReportPage;
class SearchField;
class SettingsDialog;
class StatusLine;
class Toast;

/// The window on one file, or on none yet. Everything in it depends on the language and the look;
/// when one of these changes it is built again in place.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    /// @p makeExample makes the example, or finds the one made before, and says where it is.
    explicit MainWindow(std::function<QString()> makeExample, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Opens a file in this window; tells the person and stays as it was when that cannot be.
    bool openFile(const QString &path);
    bool newFile(const QString &path);
    bool openExample();

    [[nodiscard]] Workspace *workspace() const { return m_workspace.get(); }
    [[nodiscard]] QAction *action(CommandId id) const { return m_actions.value(id); }
    /// The places of the side bar that are no kind of record; the others have their kind's word.
    [[nodiscard]] static QString agendaPlace() { return u"agenda"_s; }
    [[nodiscard]] static QString reportsPlace() { return u"reports"_s; }
    /// Goes to a place by its key: a kind's word, or one of those above.
    void goTo(const QString &place);
    /// Opens a record on its page; what has none is shown in the tab of its owner.
    void openRecord(qint64 id);
    /// Opens a record at a field, written kind.field; at the tab of that kind where it is another.
    void openField(qint64 id, const QString &field);
    /// Opens @p owner and shows there what belongs to it; the record itself where they are one.
    void openWithin(qint64 owner, qint64 id);
    [[nodiscard]] RecordPage *page(const QString &kind);
    [[nodiscard]] RecordPage *currentPage() const;
    /// Where one is now.
    [[nodiscard]] Visit here() const;

    /// These are kept for this computer and take effect at once.
    void setLanguage(const QString &code);
    void setAppearance(Appearance appearance);
    void setTextSize(int percent);
    [[nodiscard]] QString languageCode() const { return m_language.code(); }

    /// With what there is to choose while no file is open.
    void setVisible(bool visible) override;

protected:
    void closeEvent(QCloseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    // main_window_build.cpp
    void build();
    void buildMenus();
    void fillRecent(QMenu *menu);
    void fillNew(QMenu *menu);
    void buildToolBar();
    [[nodiscard]] QWidget *makeMainButton();
    [[nodiscard]] QWidget *makeNewButton();
    [[nodiscard]] QList<QAction *> searchable();
    void buildCentre();
    void buildLog();
    void buildStart();
    void tearDown();

    // main_window.cpp
    void applyLanguage();
    void applyLook();
    /// Before the first thing that is seen.
    void needLook();
    void rebuild(const std::function<void()> &change);
    void run(CommandId id);
    bool runOnFile(CommandId id);
    bool runOnRecord(CommandId id);
    void undo(bool redo);
    void askBeforeUndo();
    void takeBack(bool redo);
    void sayUndoable(const QString &sentence);
    void openSettings();
    void openHelp(const QString &topic);
    [[nodiscard]] bool isPossible(const Command &command) const;
    void updateActions();
    void updateBanner();
    bool leaveAll();
    /// The same, and what waits in the quick log would be lost as well.
    bool leaveFile();
    [[nodiscard]] Context context();

    // main_window_files.cpp
    void adopt(std::unique_ptr<Workspace> workspace);
    void reload();
    void askForFile(CommandId id);
    void openImport();
    void openExport();
    void openRestore(const QString &file);
    void restore(const QString &file, const backups::Backup &backup);
    void makeReady(const QString &file);
    void tellNotOpened(const QString &file, const QString &sentence);
    void repairFile(const QString &file);
    void backUpBeforeClosing(QWidget *owner);
    bool saveBackup(const QString &path);
    void keepState() const;
    void recallState();

    // main_window_places.cpp
    [[nodiscard]] ReportPage *reportPage();
    void showPlace(const QString &place);
    void goToMain(const QString &place);
    [[nodiscard]] QString mainPlaceOf(const QString &place) const;
    void showViews();
    void renameView(const QString &view, const queries::ListQuery &query);
    void askForView(const QString &what, const QString &name,
                    const std::function<void(const QString &)> &keep);
    void noteVisit();
    void travel(int step);
    void movePane(int step);
    /// The panes of the place that is shown, if it has more than one.
    [[nodiscard]] QSplitter *panes() const;
    void focusPlace();
    void focusFilter();
    RecordPage *showListOf(const record::Description &kind);
    void openNewRecord(const record::Record &fresh);
    [[nodiscard]] qint64 chosenRecord() const;
    void offerCommands(QAbstractItemView *list);
    [[nodiscard]] std::optional<Action> openAction() const;
    void markDone();
    void showRowMenu(QWidget *list, const QPoint &at);
    void showStatus();
    void arrangeSidebar();
    void showBlock();

    std::function<QString()> m_makeExample;
    std::unique_ptr<Workspace> m_workspace;
    Language m_language;
    QTranslator m_qtTranslator; ///< the words of Qt's own file dialog
    Appearance m_appearance = Appearance::System;
    int m_textSize = 100;
    std::unique_ptr<IconSet> m_icons;
    std::unique_ptr<queries::Display> m_display;

    QHash<CommandId, QAction *> m_actions;
    QToolBar *m_toolBar = nullptr;
    SearchField *m_search = nullptr;
    Sidebar *m_sidebar = nullptr;
    BlockStrip *m_block = nullptr;
    QStackedWidget *m_stack = nullptr;
    Banner *m_banner = nullptr;
    Toast *m_toast = nullptr;
    std::function<void()> m_toastAct; ///< what its button does
    QuickLogPane *m_log = nullptr;
    StatusLine *m_status = nullptr;
    AgendaPage *m_agenda = nullptr;
    ReportPage *m_report = nullptr;
    QHash<QString, RecordPage *> m_pages;
    QHash<QString, QString> m_lastKinds; ///< place -> the kind that was looked at there last
    Visits m_visits;
    bool m_isClosing = false;            ///< as soon as the contact in hand is saved or dropped
    bool m_isTravelling = false;         ///< back and forward make no new stops
    std::optional<bool> m_sidebarNarrow; ///< as the person wants it, else by the width
    QPointer<SettingsDialog> m_settings;
    QPointer<HelpWindow> m_help;
};

} // namespace ankerpunt::ui
