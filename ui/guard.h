// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>

namespace ankerpunt::ui {

/// Does something a person asked for. When it throws, the person is told what happened and what to
/// do now, in a message that blocks nothing but @p owner's window; the rest goes to the log. The
/// only place of the window that catches. @p about is named before the sentence. Says whether it
/// went well.
bool attempt(QWidget *owner, const std::function<void()> &action, const QString &about = {});

/// The same for what is told beside the thing it is about: the sentence, empty when it went well.
[[nodiscard]] QString failureOf(const std::function<void()> &action);

/// The message that attempt() opens, for what is no failure of the program.
void tell(QWidget *owner, const QString &sentence);

/// Asks before something that cannot be taken back with one key; @p yes is the button that does it.
void ask(QWidget *owner, const QString &sentence, const QString &yes,
         const std::function<void()> &then);

} // namespace ankerpunt::ui
