// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/window.h"

#include <QTemporaryDir>

#include <functional>

class QAbstractItemView;
class QMenu;
class QModelIndex;

namespace ankerpunt::test {

/// Where a person looks from: the words, the colours, the screen, and the size of the texts.
struct Outlook
{
    QString language = QStringLiteral("nl");
    ui::Appearance appearance = ui::Appearance::Light;
    QSize size{1366, 768};
    int textSize = 100;
    /// Of every so many kinds of record one is looked at: the first, or the one after it.
    int every = 1;
    int first = 0;

    [[nodiscard]] QString name() const;
};

/// Goes through everything that the program shows, in a window on the example: every place, every
/// tab of every kind of record, every form that is being filled in wrongly, every dialog and menu.
class Tour final
{
public:
    /// Is told what is shown now, in which a person would look around, and where that is.
    using Visit = std::function<void(const QString &place, QWidget &shown)>;

    explicit Tour(const Outlook &outlook);

    void walk(const Visit &visit);
    [[nodiscard]] Window &window() { return *m_window; }
    /// The program before a file is open.
    static void start(const Outlook &outlook, const Visit &visit);

private:
    void kinds();
    void record(const record::Description &kind, qint64 id);
    void tabs(const record::Description &kind);
    void newOne(const record::Description &kind);
    void part(const QString &place);
    void chosen();
    void lists();
    void agenda();
    void reports();
    void dialogs();
    void imports();
    void search();
    void log();
    void menus();
    void bars();
    void conflicts();
    void contextMenu(const QString &name, QAbstractItemView &view, const QModelIndex &index);
    void menu(const QString &place, QMenu *menu);
    void dialog(const QString &name);
    void see(const QString &place, QWidget *shown);

    Outlook m_outlook;
    QTemporaryDir m_folder;
    std::unique_ptr<Window> m_window;
    Visit m_visit;
    QStringList m_parts; ///< kinds of which the dialog was seen
};

} // namespace ankerpunt::test
