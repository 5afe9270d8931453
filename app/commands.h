// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command_line.h"
#include "core/queries/selection.h"

#include <QCommandLineParser>

/// The commands themselves; command_line.cpp lists them and catches what they throw.
namespace ankerpunt::app {

/// What a command works with.
struct Call
{
    const QCommandLineParser &parser;
    QStringList positional; ///< without the command's own name
    QTextStream &out;
    QTextStream &messages;
};

/// A sentence in the language of the person.
[[nodiscard]] QString say(const char *sentence);
/// What to throw when a command is used in a wrong way.
[[nodiscard]] Error usage(const char *sentence);
/// The day that an option gives; invalid when it was not given. Throws Error::Usage.
[[nodiscard]] QDate dayOf(const Call &call, const QString &option);

/// What --programme, --neighbourhood and --institution select. Throws Error::Usage.
[[nodiscard]] queries::Selection selectionOf(const Call &call, const Workspace &workspace);

ExitStatus newFile(const Call &call);
ExitStatus importFiles(const Call &call);
ExitStatus report(const Call &call);
ExitStatus exportKind(const Call &call);
ExitStatus list(const Call &call);
ExitStatus check(const Call &call);
ExitStatus backUp(const Call &call);
ExitStatus restore(const Call &call);
ExitStatus repair(const Call &call);

/// The backup on closing; without it the work itself is still done and saved, which is told.
bool backUpBeforeClosing(const Workspace &workspace, QTextStream &messages);

/// Opens a file to write in it; throws Error::Locked, naming who holds it, when that cannot be.
[[nodiscard]] std::unique_ptr<Workspace> openForWriting(const QString &path);

/// The kind with this name; throws Error::Usage that names the known ones.
[[nodiscard]] const record::Description &kindNamed(const Workspace &workspace, const QString &name);

} // namespace ankerpunt::app
