// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line.h"

#include "app/commands.h"
#include "core/queries/figures.h"

#include <QFileInfo>

namespace ankerpunt::app {

namespace {

struct Command
{
    const char16_t *name;
    const char *help;
    ExitStatus (*run)(const Call &);
};

constexpr Command commands[] = {
    {u"new", "new FILE [--example]                 make a file, empty or with the example",
     &newFile},
    {u"import",
     "import FILE INPUT... [--as KIND] [--source NAME] [--dry-run] [--json]\n"
     "       [--map COLUMN=FIELD]... [--save-mapping NAME] [--mapping NAME]\n"
     "       [--sheet NAME] [--encoding NAME] [--separator CHARACTER] [--header-line N]\n"
     "       [--repair yes|no] [--fill-down yes|no] [--mend LINE:COLUMN=TEXT]...\n"
     "       [--merge all|none|LINE=CODE|LINE=new|LINE=skip|LINE=split]...\n"
     "                                       take lists in (.xlsx or CSV); say what a column "
     "holds,\n"
     "                                       and keep that for the next one; decide on rows that\n"
     "                                       may be someone who is there already",
     &importFiles},
    {u"report",
     "report KIND FILE --output OUT --from DATE --to DATE [--as-of DATE]\n"
     "       [--language nl|nl_BE|en] [--sections A,B] [--about CODE] [--internal]\n"
     "       [--programme CODE] [--neighbourhood CODE] [--institution CODE]\n"
     "                                       write a report (.pdf, .html, .odt, .csv, .json);\n"
     "                                       KIND is semester, overview, partner,\n"
     "                                       neighbourhood or handover",
     &report},
    {u"export",
     "export FILE --what KIND|all --output OUT [--language nl|nl_BE|en] [--internal]\n"
     "                                       write all records of a kind (.xlsx, .csv, .json),\n"
     "                                       or of all kinds (.xlsx); with --what refused_row\n"
     "                                       --about INPUT the rows of it still to be solved",
     &exportKind},
    {u"list",
     "list FILE [KIND | FIGURE | gaps] [--as-of DATE] [--from DATE --to DATE]\n"
     "       [--programme CODE] [--neighbourhood CODE] [--institution CODE] [--json]\n"
     "                                       what is in the file; a figure or signal and the\n"
     "                                       records behind it; or what was not recorded",
     &list},
    {u"check",
     "check FILE [--json]                  is the file sound? 0 yes, 1 no, 2 cannot be read",
     &check},
    {u"backup", "backup FILE --output OUT             make a checked copy", &backUp},
    {u"restore",
     "restore FILE [--list] [--from BACKUP | --at TIME] [--json]\n"
     "                                       put an earlier version back; the present one is kept",
     &restore},
    {u"repair",
     "repair FILE                            make again what follows from the rest of a damaged\n"
     "                                       file; the damaged one is kept",
     &repair},
};

const Command *find(const QString &name)
{
    for (const Command &command : commands) {
        if (name == QStringView(command.name)) {
            return &command;
        }
    }
    return nullptr;
}

QString helpText()
{
    QString text = u"Ankerpunt " ANKERPUNT_VERSION "\n\n"
                   "ankerpunt [FILE]                       open the window\n"_s;
    for (const Command &command : commands) {
        text += u"ankerpunt "_s + QString::fromUtf8(command.help) + u'\n';
    }
    text += u"ankerpunt --help | --version\n\nFigures and signals of list:\n"_s;
    for (const auto &definition : queries::figureDefinitions()) {
        text += u"  "_s + QString::fromLatin1(definition.key) + u'\n';
    }
    return text +
           u"\n"
           "Exit status: 0 done, 1 done with problems or refused by the data, 2 wrong use, 3 failed.\n"_s;
}

void addOptions(QCommandLineParser &parser)
{
    for (const auto &flag : {u"example"_s, u"dry-run"_s, u"json"_s, u"internal"_s, u"list"_s}) {
        parser.addOption(QCommandLineOption(flag));
    }
    for (const auto &option :
         {u"as"_s,        u"source"_s,        u"output"_s,      u"from"_s,
          u"to"_s,        u"as-of"_s,         u"language"_s,    u"what"_s,
          u"at"_s,        u"map"_s,           u"mapping"_s,     u"save-mapping"_s,
          u"programme"_s, u"neighbourhood"_s, u"institution"_s, u"sections"_s,
          u"about"_s,     u"encoding"_s,      u"separator"_s,   u"header-line"_s,
          u"repair"_s,    u"fill-down"_s,     u"merge"_s,       u"mend"_s,
          u"sheet"_s}) {
        parser.addOption(QCommandLineOption(option, {}, u"value"_s));
    }
}

ExitStatus statusOf(const Error &error, const QString &command)
{
    switch (error.kind()) {
    case Error::Kind::Usage:
        return ExitStatus::WrongUse;
    case Error::Kind::Invalid:
        return ExitStatus::Problems;
    case Error::Kind::Damaged:
        return command == u"check" ? ExitStatus::WrongUse : ExitStatus::Failed;
    case Error::Kind::Io:
    case Error::Kind::Newer:
    case Error::Kind::Locked:
    case Error::Kind::ReadOnly:
    case Error::Kind::NotFound:
    case Error::Kind::Cancelled:
    case Error::Kind::Internal:
        return command == u"check" ? ExitStatus::WrongUse : ExitStatus::Failed;
    }
    return ExitStatus::Failed;
}

} // namespace

bool isCommand(const QStringList &arguments)
{
    if (arguments.isEmpty()) {
        return false;
    }
    const QString &first = arguments.constFirst();
    return find(first) != nullptr || first.startsWith(u'-') || arguments.size() > 1;
}

bool needsFonts(const QStringList &arguments)
{
    return !arguments.isEmpty() && arguments.constFirst() == u"report";
}

ExitStatus runCommand(const QStringList &arguments, QTextStream &out, QTextStream &messages)
{
    const QString &name = arguments.constFirst();
    if (name == u"--help" || name == u"-h") {
        out << helpText();
        return ExitStatus::Done;
    }
    if (name == u"--version") {
        out << "ankerpunt " ANKERPUNT_VERSION "\n";
        return ExitStatus::Done;
    }
    const Command *command = find(name);
    QCommandLineParser parser;
    addOptions(parser);
    if (command == nullptr ||
        !parser.parse(arguments)) { // it takes the command's name for the program's
        messages << (command ? parser.errorText() + u"\n\n"_s : QString()) << helpText();
        return ExitStatus::WrongUse;
    }
    try {
        return command->run({parser, parser.positionalArguments(), out, messages});
    } catch (const Error &error) {
        messages << error.sentence() << '\n';
        if (!error.detail().isEmpty() && qEnvironmentVariableIsSet("ANKERPUNT_DEBUG")) {
            messages << error.detail() << '\n';
        }
        return statusOf(error, name);
    }
}

} // namespace ankerpunt::app
