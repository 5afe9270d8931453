// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QList>
#include <QString>

namespace ankerpunt::ui {

/// What a person can ask of the window; menus, tool bar, context menus, tips, the search and Help
/// read the same list.
enum class CommandId {
    NewFile,
    OpenFile,
    OpenExample,
    Import,
    Export,
    Backup,
    Restore,
    Reload,
    Quit,
    Undo,
    Redo,
    NewRecord,
    Open,
    Edit,
    MarkDone,
    Archive,
    Copy,
    Close,
    Search,
    Filter,
    SideBar,
    NextTab,
    PreviousTab,
    NextPane,
    PreviousPane,
    WiderPane,
    NarrowerPane,
    Back,
    Forward,
    GoContacts,
    GoPartnerships,
    GoQuestions,
    GoCourses,
    GoProjects,
    GoAgenda,
    GoVentures,
    GoProgrammes,
    GoReports,
    LogContact,
    GoTalks,
    GoActions,
    SavePdf,
    Print,
    GoLists,
    GoRefusedRows,
    Settings,
    Help,
    HelpKeys,
    HelpDilemmas,
    About
};

enum class CommandMenu { File, Edit, View, Go, Contact, Report, Extra, Help };

struct Command
{
    /// What has to be there before it makes sense; of OpenAction an agreed action still to be done.
    enum class Needs { Nothing, File, List, Record, OpenAction, Report, Panes };

    CommandId id;
    CommandMenu menu;
    const char *name;       ///< of its action, for tests and screen readers' scripts
    const char *text;       ///< English, translated under the context "commands"
    const char *icon = "";  ///< a file of resources/icons; may be empty
    QKeySequence keys = {}; ///< explicit: the standard ones differ by platform
    Needs needs = Needs::File;
    bool changes = false;     ///< not in a file that is open for reading
    bool startsGroup = false; ///< a line above it in the menu
    bool onRows = false;      ///< also in the context menu of a record's row
    bool keysHere = false;    ///< its keys work where the keyboard is, by what is there
    const char *place = "";   ///< where it leads to: a kind's word or another key of the window's

    [[nodiscard]] QString label() const;
    /// The label without the mark of its key in the menu.
    [[nodiscard]] QString plainLabel() const;
    [[nodiscard]] QString keysText() const;
};

[[nodiscard]] const QList<Command> &commands();
[[nodiscard]] const Command &command(CommandId id);
/// The menus in the order of the bar, and what they are called.
[[nodiscard]] const QList<CommandMenu> &commandMenus();
[[nodiscard]] QString labelOf(CommandMenu menu);

} // namespace ankerpunt::ui
