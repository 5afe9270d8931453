// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/context.h"

#include <QDockWidget>

class QDialog;
class QMainWindow;

namespace ankerpunt::ui {

class QuickLog;

/// Where contacts are written down: a pane at the right of the window, so that what is read there
/// can be read along; in a window too narrow for that a dialog with the same form in it.
class QuickLogPane final : public QDockWidget
{
    Q_OBJECT

public:
    QuickLogPane(const Context &context, QMainWindow *window);

    /// Shows the form, on the record that is chosen in the window, 0 for none.
    void begin(qint64 about);
    [[nodiscard]] bool isOpen() const;
    /// As a pane beside the others, and not in a dialog.
    [[nodiscard]] bool isPane() const { return isOpen() && isVisible(); }
    /// Goes by the width of the window and by what is in it, now that one of them changed.
    void arrange();
    /// False when something was typed that is not saved: it is shown, and the person should stay.
    [[nodiscard]] bool leave();
    [[nodiscard]] QuickLog *form() const { return m_form; }

Q_SIGNALS:
    void saved(const QString &sentence);
    /// Closed while something was typed, which stays.
    void keptForLater();
    void closed();

private:
    [[nodiscard]] QWidget *makeTitleBar();
    void place();
    void showLast();
    void leaveForm();
    void hideForm();

    Context m_context;
    QMainWindow *m_window;
    QuickLog *m_form;
    QDialog *m_dialog;
};

} // namespace ankerpunt::ui
