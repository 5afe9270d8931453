// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/workspace/backups.h"
#include "ui/commands.h"
#include "ui/parts/context.h"

#include <QHash>
#include <QMainWindow>
#include <QTranslator>

#include <memory>

class QStackedWidget;
class QToolBar;

namespace ankerpunt::ui {

class Banner;
class RecordPage;
class ReportPage;
class SearchField;
class Sidebar;
class StatusLine;
class Toast;

/// The window on one file, or on none yet. Everything in it depends on the language and the theme;
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
    /// The key of the reports in the sidebar; the other places have their kind's word.
    [[nodiscard]] static QString reportsPlace() { return u"reports"_s; }
    /// Goes to a place of the sidebar by its key: a kind's word, or "reports".
    void goTo(const QString &place);
    /// Opens a record on its page; what has none is shown in the tab of its owner.
    void openRecord(qint64 id);
    /// Opens a record at a field, written kind.field; at the tab of that kind where it is another.
    void openField(qint64 id, const QString &field);
    /// Opens @p owner and shows there what belongs to it; the record itself where they are one.
    void openWithin(qint64 owner, qint64 id);
    [[nodiscard]] RecordPage *page(const QString &kind);
    [[nodiscard]] RecordPage *currentPage() const;

    /// Both are kept for this computer and take effect at once.
    void setLanguage(const QString &code);
    void setAppearance(Appearance appearance);
    [[nodiscard]] QString languageCode() const { return m_language.code(); }

protected:
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void applyLanguage();
    void build();
    void buildMenus();
    void buildViewMenu(QMenu *menu);
    void buildToolBar();
    void buildCentre();
    void buildStart();
    void tearDown();
    void rebuild(const std::function<void()> &change);
    void adopt(std::unique_ptr<Workspace> workspace);
    void run(CommandId id);
    void undo(bool redo);
    void reload();
    void askForFile(CommandId id);
    void openImport();
    void openRestore(const QString &file);
    void restore(const QString &file, const backups::Backup &backup);
    void backUpBeforeClosing(QWidget *owner);
    void movePane(int step);
    void focusPlace();
    void openNewRecord(const record::Record &fresh);
    bool leaveAll();
    void updateActions();
    void updateBanner();
    [[nodiscard]] Context context();
    [[nodiscard]] int sidebarWidth() const;

    std::function<QString()> m_makeExample;
    std::unique_ptr<Workspace> m_workspace;
    Language m_language;
    QTranslator m_qtTranslator; ///< the words of Qt's own file dialog
    Appearance m_appearance = Appearance::System;
    std::unique_ptr<IconSet> m_icons;
    std::unique_ptr<queries::Display> m_display;

    QHash<CommandId, QAction *> m_actions;
    QToolBar *m_toolBar = nullptr;
    SearchField *m_search = nullptr;
    Sidebar *m_sidebar = nullptr;
    QStackedWidget *m_stack = nullptr;
    Banner *m_banner = nullptr;
    Toast *m_toast = nullptr;
    bool m_toastRedoes = false; ///< what its button does: redo, or undo
    StatusLine *m_status = nullptr;
    ReportPage *m_report = nullptr;
    QHash<QString, RecordPage *> m_pages;
};

} // namespace ankerpunt::ui
