// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/display.h"
#include "ui/parts/icon_set.h"

#include <QDialog>

class QComboBox;
class QFormLayout;

namespace ankerpunt::ui {

/// Language, look, size of the texts and who works here. What is chosen takes effect at once: the
/// window does it, and fills this dialog again.
class SettingsDialog final : public QDialog
{
    Q_OBJECT

public:
    /// What is set now, and what it is shown with; without a file nobody works in it.
    struct State
    {
        const Workspace *workspace = nullptr;
        const queries::Display *display = nullptr;
        const IconSet &icons;
        QString language;
        Appearance appearance = Appearance::System;
        int textSize = 100;
    };

    explicit SettingsDialog(QWidget *parent);
    void fill(const State &state);

Q_SIGNALS:
    void languageWanted(const QString &code);
    void appearanceWanted(ankerpunt::ui::Appearance appearance);
    void textSizeWanted(int percent);

private:
    QComboBox *addChoice(QFormLayout *form, const QString &name, const QString &label,
                         const QList<QPair<QString, QVariant>> &choices, const QVariant &now);
    void addLanguage(QFormLayout *form, const State &state);
    void addWorker(QFormLayout *form, const State &state);

    QWidget *m_content = nullptr;
};

} // namespace ankerpunt::ui
