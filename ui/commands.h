// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QList>
#include <QString>

namespace ankerpunt::ui {

/// What a person can ask of the window; menu, tool bar, tips and Help read the same list.
enum class CommandId {
    NewFile,
    OpenFile,
    OpenExample,
    Import,
    Report,
    Backup,
    Restore,
    Reload,
    Quit,
    Undo,
    Redo,
    NewRecord,
    Archive,
    Search,
    Filter,
    NextPane,
    PreviousPane
};

enum class CommandMenu { File, Edit, View };

struct Command
{
    CommandId id;
    CommandMenu menu;
    const char *name;  ///< of its action, for tests and screen readers' scripts
    const char *text;  ///< English, translated under the context "commands"
    const char *icon;  ///< a file of resources/icons; may be empty
    QKeySequence keys; ///< explicit: the standard ones differ by platform
    bool needsFile;    ///< makes sense only with an open file
    bool changes;      ///< not in a file that is open for reading
    bool startsGroup;  ///< a line above it in the menu

    [[nodiscard]] QString label() const;
};

[[nodiscard]] const QList<Command> &commands();

} // namespace ankerpunt::ui
