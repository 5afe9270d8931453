// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands.h"

#include <QCoreApplication>

namespace ankerpunt::ui {

QString Command::label() const
{
    return QCoreApplication::translate("commands", text);
}

const QList<Command> &commands()
{
    using enum CommandId;
    using enum CommandMenu;
    static const QList<Command> all{
        {NewFile, File, "newFile", QT_TRANSLATE_NOOP("commands", "&New file…"), "plus",
         Qt::CTRL | Qt::SHIFT | Qt::Key_N, false, false, false},
        {OpenFile, File, "openFile", QT_TRANSLATE_NOOP("commands", "&Open file…"), "book",
         Qt::CTRL | Qt::Key_O, false, false, false},
        {OpenExample,
         File,
         "openExample",
         QT_TRANSLATE_NOOP("commands", "Open &example"),
         "star",
         {},
         false,
         false,
         false},
        {Import, File, "import", QT_TRANSLATE_NOOP("commands", "&Import…"), "import",
         Qt::CTRL | Qt::SHIFT | Qt::Key_I, true, true, true},
        {Report, File, "report", QT_TRANSLATE_NOOP("commands", "&Report…"), "report",
         Qt::CTRL | Qt::SHIFT | Qt::Key_R, true, false, false},
        {Backup,
         File,
         "backup",
         QT_TRANSLATE_NOOP("commands", "Save &backup…"),
         "save",
         {},
         true,
         false,
         true},
        {Restore,
         File,
         "restore",
         QT_TRANSLATE_NOOP("commands", "Restore an earlier &version…"),
         "",
         {},
         false,
         false,
         false},
        {Reload, File, "reload", QT_TRANSLATE_NOOP("commands", "Read file a&gain"), "", Qt::Key_F5,
         true, false, false},
        {Quit, File, "quit", QT_TRANSLATE_NOOP("commands", "&Quit"), "", Qt::CTRL | Qt::Key_Q,
         false, false, true},
        {Undo, Edit, "undo", QT_TRANSLATE_NOOP("commands", "&Undo"), "undo", Qt::CTRL | Qt::Key_Z,
         true, true, false},
        {Redo, Edit, "redo", QT_TRANSLATE_NOOP("commands", "&Redo"), "redo",
         Qt::CTRL | Qt::SHIFT | Qt::Key_Z, true, true, false},
        {NewRecord, Edit, "newRecord", QT_TRANSLATE_NOOP("commands", "&New record"), "plus",
         Qt::CTRL | Qt::Key_N, true, true, true},
        {Archive, Edit, "archiveRecord", QT_TRANSLATE_NOOP("commands", "&Archive or put back"),
         "archive", Qt::Key_Delete, true, true, false},
        {Search, Edit, "search", QT_TRANSLATE_NOOP("commands", "&Search everywhere"), "search",
         Qt::CTRL | Qt::Key_K, true, false, true},
        {Filter, Edit, "filterList", QT_TRANSLATE_NOOP("commands", "&Filter this list"), "filter",
         Qt::CTRL | Qt::Key_F, true, false, false},
        {NextPane, View, "nextPane", QT_TRANSLATE_NOOP("commands", "Next &pane"), "", Qt::Key_F6,
         true, false, false},
        {PreviousPane, View, "previousPane", QT_TRANSLATE_NOOP("commands", "P&revious pane"), "",
         Qt::SHIFT | Qt::Key_F6, true, false, false},
    };
    return all;
}

} // namespace ankerpunt::ui
