// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands.h"

#include <QCoreApplication>

#include <algorithm>

namespace ankerpunt::ui {

QString Command::label() const
{
    return QCoreApplication::translate("commands", text);
}

QString Command::plainLabel() const
{
    return label().remove(u'&');
}

QString Command::keysText() const
{
    return keys.toString(QKeySequence::NativeText);
}

const QList<Command> &commands()
{
    using Needs = Command::Needs;
    using Menu = CommandMenu;
    using Id = CommandId;
    static const QList<Command> all{
        {.id = Id::NewFile, .menu = Menu::File, .name = "newFile", .text = QT_TRANSLATE_NOOP("commands", "&New file…"), .icon = "plus", .keys = Qt::CTRL | Qt::SHIFT | Qt::Key_N, .needs = Needs::Nothing},
        {.id = Id::OpenFile, .menu = Menu::File, .name = "openFile", .text = QT_TRANSLATE_NOOP("commands", "&Open file…"), .icon = "book", .keys = Qt::CTRL | Qt::Key_O, .needs = Needs::Nothing},
        {.id = Id::OpenExample, .menu = Menu::File, .name = "openExample", .text = QT_TRANSLATE_NOOP("commands", "Open &example"), .icon = "star", .needs = Needs::Nothing},
        {.id = Id::Import, .menu = Menu::File, .name = "import", .text = QT_TRANSLATE_NOOP("commands", "&Import…"), .icon = "import", .keys = Qt::CTRL | Qt::SHIFT | Qt::Key_I, .needs = Needs::Nothing, .changes = true, .startsGroup = true},
        {.id = Id::Export, .menu = Menu::File, .name = "export", .text = QT_TRANSLATE_NOOP("commands", "E&xport…"), .icon = "save", .keys = Qt::CTRL | Qt::SHIFT | Qt::Key_E},
        {.id = Id::Backup, .menu = Menu::File, .name = "backup", .text = QT_TRANSLATE_NOOP("commands", "Save &backup…"), .icon = "save", .startsGroup = true},
        {.id = Id::Restore, .menu = Menu::File, .name = "restore", .text = QT_TRANSLATE_NOOP("commands", "Restore an earlier &version…"), .needs = Needs::Nothing},
        {.id = Id::Reload, .menu = Menu::File, .name = "reload", .text = QT_TRANSLATE_NOOP("commands", "Read file a&gain"), .keys = Qt::Key_F5},
        {.id = Id::Quit, .menu = Menu::File, .name = "quit", .text = QT_TRANSLATE_NOOP("commands", "&Quit"), .keys = Qt::CTRL | Qt::Key_Q, .needs = Needs::Nothing, .startsGroup = true},
        {.id = Id::Undo, .menu = Menu::Edit, .name = "undo", .text = QT_TRANSLATE_NOOP("commands", "&Undo"), .icon = "undo", .keys = Qt::CTRL | Qt::Key_Z, .changes = true},
        {.id = Id::Redo, .menu = Menu::Edit, .name = "redo", .text = QT_TRANSLATE_NOOP("commands", "&Redo"), .icon = "redo", .keys = Qt::CTRL | Qt::SHIFT | Qt::Key_Z, .changes = true},
        {.id = Id::NewRecord, .menu = Menu::Edit, .name = "newRecord", .text = QT_TRANSLATE_NOOP("commands", "&New here"), .icon = "plus", .keys = Qt::CTRL | Qt::Key_N, .needs = Needs::List, .changes = true, .startsGroup = true},
        {.id = Id::Open, .menu = Menu::Edit, .name = "openRecord", .text = QT_TRANSLATE_NOOP("commands", "&Open"), .icon = "fwd", .keys = Qt::Key_Return, .needs = Needs::Record, .onRows = true, .keysHere = true},
        {.id = Id::Edit, .menu = Menu::Edit, .name = "editRecord", .text = QT_TRANSLATE_NOOP("commands", "&Edit"), .icon = "edit", .keys = Qt::CTRL | Qt::Key_E, .needs = Needs::Record, .changes = true, .onRows = true},
        {.id = Id::Archive, .menu = Menu::Edit, .name = "archiveRecord", .text = QT_TRANSLATE_NOOP("commands", "&Archive or put back"), .icon = "archive", .keys = Qt::Key_Delete, .needs = Needs::Record, .changes = true, .onRows = true, .keysHere = true},
        {.id = Id::Close, .menu = Menu::Edit, .name = "closeRecord", .text = QT_TRANSLATE_NOOP("commands", "&Close and back to the list"), .icon = "close", .keys = Qt::Key_Escape, .needs = Needs::Record, .keysHere = true},
        {.id = Id::Search, .menu = Menu::Edit, .name = "search", .text = QT_TRANSLATE_NOOP("commands", "&Search everywhere"), .icon = "search", .keys = Qt::CTRL | Qt::Key_K, .startsGroup = true},
        {.id = Id::Filter, .menu = Menu::Edit, .name = "filterList", .text = QT_TRANSLATE_NOOP("commands", "&Filter this list"), .icon = "filter", .keys = Qt::CTRL | Qt::Key_F, .needs = Needs::List},
        {.id = Id::SideBar, .menu = Menu::View, .name = "sideBar", .text = QT_TRANSLATE_NOOP("commands", "&Side bar wide or narrow"), .keys = Qt::CTRL | Qt::Key_B},
        {.id = Id::NextTab, .menu = Menu::View, .name = "nextTab", .text = QT_TRANSLATE_NOOP("commands", "Next &tab"), .keys = Qt::CTRL | Qt::Key_PageDown, .needs = Needs::Record, .startsGroup = true},
        {.id = Id::PreviousTab, .menu = Menu::View, .name = "previousTab", .text = QT_TRANSLATE_NOOP("commands", "Previous ta&b"), .keys = Qt::CTRL | Qt::Key_PageUp, .needs = Needs::Record},
        {.id = Id::NextPane, .menu = Menu::View, .name = "nextPane", .text = QT_TRANSLATE_NOOP("commands", "Next &pane"), .keys = Qt::Key_F6},
        {.id = Id::PreviousPane, .menu = Menu::View, .name = "previousPane", .text = QT_TRANSLATE_NOOP("commands", "P&revious pane"), .keys = Qt::SHIFT | Qt::Key_F6},
        {.id = Id::Back, .menu = Menu::Go, .name = "back", .text = QT_TRANSLATE_NOOP("commands", "&Back"), .icon = "back", .keys = Qt::ALT | Qt::Key_Left},
        {.id = Id::Forward, .menu = Menu::Go, .name = "forward", .text = QT_TRANSLATE_NOOP("commands", "&Forward"), .icon = "fwd", .keys = Qt::ALT | Qt::Key_Right},
        {.id = Id::GoContacts, .menu = Menu::Go, .name = "goContacts", .text = QT_TRANSLATE_NOOP("commands", "&Contacts"), .icon = "people", .keys = Qt::CTRL | Qt::Key_2, .startsGroup = true, .place = "person"},
        {.id = Id::GoPartnerships, .menu = Menu::Go, .name = "goPartnerships", .text = QT_TRANSLATE_NOOP("commands", "&Partnerships"), .icon = "partnership", .keys = Qt::CTRL | Qt::Key_3, .place = "partnership"},
        {.id = Id::GoQuestions, .menu = Menu::Go, .name = "goQuestions", .text = QT_TRANSLATE_NOOP("commands", "&Questions"), .icon = "question", .keys = Qt::CTRL | Qt::Key_4, .place = "question"},
        {.id = Id::GoCourses, .menu = Menu::Go, .name = "goCourses", .text = QT_TRANSLATE_NOOP("commands", "C&ourses"), .icon = "course", .keys = Qt::CTRL | Qt::Key_5, .place = "course"},
        {.id = Id::GoProjects, .menu = Menu::Go, .name = "goProjects", .text = QT_TRANSLATE_NOOP("commands", "Pro&jects"), .icon = "project", .keys = Qt::CTRL | Qt::Key_6, .place = "project"},
        {.id = Id::GoAgenda, .menu = Menu::Go, .name = "goAgenda", .text = QT_TRANSLATE_NOOP("commands", "&Agenda"), .icon = "agenda", .keys = Qt::CTRL | Qt::Key_7, .place = "agenda"},
        {.id = Id::GoVentures, .menu = Menu::Go, .name = "goVentures", .text = QT_TRANSLATE_NOOP("commands", "&Ventures"), .icon = "venture", .keys = Qt::CTRL | Qt::Key_8, .place = "venture"},
        {.id = Id::GoProgrammes, .menu = Menu::Go, .name = "goProgrammes", .text = QT_TRANSLATE_NOOP("commands", "Pro&grammes"), .icon = "programme", .keys = Qt::CTRL | Qt::Key_9, .place = "programme"},
        {.id = Id::GoReports, .menu = Menu::Go, .name = "goReports", .text = QT_TRANSLATE_NOOP("commands", "&Reports"), .icon = "report", .keys = Qt::CTRL | Qt::Key_0, .place = "reports"},
        {.id = Id::LogContact, .menu = Menu::Contact, .name = "logContact", .text = QT_TRANSLATE_NOOP("commands", "&Log contact"), .icon = "log", .keys = Qt::CTRL | Qt::Key_L, .changes = true, .onRows = true},
        {.id = Id::GoTalks, .menu = Menu::Contact, .name = "goTalks", .text = QT_TRANSLATE_NOOP("commands", "All &talks"), .icon = "message", .startsGroup = true, .place = "interaction"},
        {.id = Id::GoActions, .menu = Menu::Contact, .name = "goActions", .text = QT_TRANSLATE_NOOP("commands", "All &actions"), .icon = "check", .place = "action"},
        {.id = Id::SavePdf, .menu = Menu::Report, .name = "savePdf", .text = QT_TRANSLATE_NOOP("commands", "&Save report…"), .icon = "save", .keys = Qt::CTRL | Qt::SHIFT | Qt::Key_S, .needs = Needs::Report, .startsGroup = true, .keysHere = true},
        {.id = Id::Print, .menu = Menu::Report, .name = "print", .text = QT_TRANSLATE_NOOP("commands", "&Print report…"), .icon = "print", .keys = Qt::CTRL | Qt::Key_P, .needs = Needs::Report, .keysHere = true},
        {.id = Id::GoLists, .menu = Menu::Extra, .name = "goLists", .text = QT_TRANSLATE_NOOP("commands", "&Words to choose from"), .icon = "settings", .place = "choice"},
        {.id = Id::GoRefusedRows, .menu = Menu::Extra, .name = "goRefusedRows", .text = QT_TRANSLATE_NOOP("commands", "&Rows that were not taken in"), .icon = "import", .place = "refused_row"},
        {.id = Id::Settings, .menu = Menu::Extra, .name = "settings", .text = QT_TRANSLATE_NOOP("commands", "&Settings…"), .icon = "settings", .keys = Qt::CTRL | Qt::Key_Comma, .needs = Needs::Nothing, .startsGroup = true},
        {.id = Id::Help, .menu = Menu::Help, .name = "help", .text = QT_TRANSLATE_NOOP("commands", "&Help"), .icon = "help", .keys = Qt::Key_F1, .needs = Needs::Nothing},
        {.id = Id::HelpKeys, .menu = Menu::Help, .name = "helpKeys", .text = QT_TRANSLATE_NOOP("commands", "&Keys"), .needs = Needs::Nothing},
        {.id = Id::HelpDilemmas, .menu = Menu::Help, .name = "helpDilemmas", .text = QT_TRANSLATE_NOOP("commands", "&Dilemmas to talk about"), .needs = Needs::Nothing},
        {.id = Id::About, .menu = Menu::Help, .name = "about", .text = QT_TRANSLATE_NOOP("commands", "&About Ankerpunt"), .needs = Needs::Nothing, .startsGroup = true},
    };
    return all;
}

const Command &command(CommandId id)
{
    return *std::ranges::find(commands(), id, &Command::id);
}

const QList<CommandMenu> &commandMenus()
{
    using enum CommandMenu;
    static const QList<CommandMenu> all{File, Edit, View, Go, Contact, Report, Extra, Help};
    return all;
}

QString labelOf(CommandMenu menu)
{
    static const char *const labels[] = {
        QT_TRANSLATE_NOOP("commands", "&File"),    QT_TRANSLATE_NOOP("commands", "&Edit"),
        QT_TRANSLATE_NOOP("commands", "&View"),    QT_TRANSLATE_NOOP("commands", "&Go to"),
        QT_TRANSLATE_NOOP("commands", "&Contact"), QT_TRANSLATE_NOOP("commands", "&Report"),
        QT_TRANSLATE_NOOP("commands", "E&xtra"),   QT_TRANSLATE_NOOP("commands", "&Help")};
    return QCoreApplication::translate("commands", labels[int(menu)]);
}

} // namespace ankerpunt::ui
