// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/window.h"
#include "ui/reports/gap_list.h"
#include "ui/reports/page_preview.h"
#include "ui/reports/report_page.h"

#include <QTemporaryDir>

class QComboBox;
class QListWidget;
class QRadioButton;

namespace ankerpunt::ui {
class Chip;
}

namespace ankerpunt::test {

/// The example with its Reports page open, driven by keys and clicks. After each of these the
/// report has been made.
class Reports final
{
public:
    explicit Reports(const QString &language = QStringLiteral("en"));

    [[nodiscard]] Window &window() { return *m_window; }
    [[nodiscard]] QString place(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] ui::ReportPage *page();
    [[nodiscard]] QComboBox *combo(const QString &name);
    [[nodiscard]] QRadioButton *radio(const QString &kind);
    [[nodiscard]] QListWidget *sections();
    [[nodiscard]] ui::GapList *gaps();
    /// The row of the gap that is mended in this field; -1 when there is none.
    [[nodiscard]] int gapAbout(const QString &field);
    /// A chip by its word; none when it is not there.
    [[nodiscard]] ui::Chip *chip(const QString &word);
    [[nodiscard]] QString problem();
    /// The headings on the pages that are shown.
    [[nodiscard]] QStringList headings();
    /// What the first page looks like.
    [[nodiscard]] QImage firstPage();

    /// Lets the report become what is chosen.
    void wait();
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void click(const QString &name);
    void clickChip(const QString &word);
    /// Ticks a section, or takes its tick away.
    void clickSection(int row);
    void chooseKind(const QString &kind);
    /// Goes down in a choice with the arrows until it stands at @p row.
    void choose(const QString &name, int row);
    /// An action of the page by its name.
    void trigger(const QString &action);
    /// Gives the file dialog that is open a name.
    void answer(const QString &path);
    /// Saves with the main button's keys.
    void saveMain(const QString &name);
    void saveAs(const QString &extension, const QString &path);
    /// Closes the window and opens the file in a new one.
    void restart();

private:
    QTemporaryDir m_folder;
    QString m_language;
    std::optional<Window> m_window;
};

} // namespace ankerpunt::test
