// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QTextStream>

namespace ankerpunt::app {

/// What a command says about itself when it ends.
enum class ExitStatus {
    Done = 0,
    Problems = 1, ///< done with problems, refused by the data, or a damaged file
    WrongUse = 2, ///< also: check could not read the file
    Failed = 3
};

/// Whether these arguments (without the program's name) ask for a command rather than a window.
[[nodiscard]] bool isCommand(const QStringList &arguments);
/// Whether the command draws, and so needs a QGuiApplication.
[[nodiscard]] bool needsFonts(const QStringList &arguments);

/// Runs one command of the command line. Results go to @p out, messages to @p messages.
ExitStatus runCommand(const QStringList &arguments, QTextStream &out, QTextStream &messages);

} // namespace ankerpunt::app
