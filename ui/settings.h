// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/theme.h"

#include <QByteArray>
#include <QString>

/// What is kept per computer and never in a file.
namespace ankerpunt::ui::settings {

/// The language that was chosen; at first the system's, as far as the program speaks it.
[[nodiscard]] QString language();
void setLanguage(const QString &code);
[[nodiscard]] Appearance appearance();
void setAppearance(Appearance appearance);
/// The file that was open last, if it is still there.
[[nodiscard]] QString recentFile();
void setRecentFile(const QString &path);
[[nodiscard]] QByteArray geometry();
void setGeometry(const QByteArray &geometry);

} // namespace ankerpunt::ui::settings
