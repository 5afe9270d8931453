// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/literals.h"

#include <QList>
#include <QString>

namespace ankerpunt::ui {

/// A page of the help, as a document with headings.
struct HelpTopic
{
    QString key;
    QString title;
    QString html;
};

/// All of them in the window's language; the keys come from the commands.
[[nodiscard]] QList<HelpTopic> helpTopics();

} // namespace ankerpunt::ui
