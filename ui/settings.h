// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/theme.h"

#include <QByteArray>
#include <QString>
#include <QVariant>

/// What is kept per computer and never in a file.
namespace ankerpunt::ui::settings {

/// The language that was chosen; at first the system's, as far as the program speaks it.
[[nodiscard]] QString language();
/// The Dutch of the Netherlands or of Flanders, also while the program speaks English.
[[nodiscard]] QString wordSet();
void setLanguage(const QString &code);
[[nodiscard]] Appearance appearance();
void setAppearance(Appearance appearance);
/// How large texts are, in percent of the design's sizes: 90 to 150.
[[nodiscard]] int textSize();
void setTextSize(int percent);
/// The files that were open before and are still there, the last one in front.
[[nodiscard]] QStringList recentFiles();
/// Puts a file in front of them. What drops off the end is forgotten with all that was kept of it.
void addRecentFile(const QString &path);
/// Where a file was chosen last; empty at first.
[[nodiscard]] QString folder();
void setFolder(const QString &path);
[[nodiscard]] QByteArray geometry();
void setGeometry(const QByteArray &geometry);

/// How one file looks on this computer: where one was in it, sizes, sorting, filters. Kept by the
/// file's place on the disk, as long as it is among the recent ones; never in the file itself,
/// which others may open as well.
class FileSettings final
{
public:
    explicit FileSettings(const QString &path);

    /// What is kept under @p key, such as "list/person/sort"; invalid when nothing is.
    [[nodiscard]] QVariant value(const QString &key) const;
    /// An invalid value forgets.
    void setValue(const QString &key, const QVariant &value);
    /// Who works here: the id of a person in the file; 0 while nobody was chosen.
    [[nodiscard]] qint64 worker() const;
    /// Whether that was said, if only that it is nobody in particular.
    [[nodiscard]] bool knowsWorker() const;
    void setWorker(qint64 person);

private:
    QString m_group;
};

/// @p path as Workspace::path() gives it.
[[nodiscard]] FileSettings forFile(const QString &path);

} // namespace ankerpunt::ui::settings
