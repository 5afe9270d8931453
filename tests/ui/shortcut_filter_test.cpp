// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/shortcut_filter.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>

using namespace ankerpunt;

namespace {

/// A field that wants every key, as a text field does on the platform with the most editing keys.
class GreedyField final : public QLineEdit
{
protected:
    bool event(QEvent *event) override
    {
        if (event->type() == QEvent::ShortcutOverride) {
            event->accept();
            return true;
        }
        return QLineEdit::event(event);
    }
};

bool isClaimed(QWidget &field, Qt::KeyboardModifiers modifiers, Qt::Key key)
{
    QKeyEvent press(QEvent::ShortcutOverride, key, modifiers);
    press.ignore();
    QApplication::sendEvent(&field, &press);
    return press.isAccepted();
}

} // namespace

TEST_CASE("a field cannot claim the search, nor undo when it has nothing to take back")
{
    QObject owner;
    qApp->installEventFilter(new ui::ShortcutFilter(&owner));
    GreedyField field;
    CHECK(!isClaimed(field, Qt::ControlModifier, Qt::Key_K));
    CHECK(!isClaimed(field, Qt::ControlModifier, Qt::Key_Z));
    CHECK(!isClaimed(field, Qt::ControlModifier | Qt::ShiftModifier, Qt::Key_Z));
    CHECK(isClaimed(field, Qt::ControlModifier, Qt::Key_A));
    field.insert(QStringLiteral("typed"));
    CHECK(isClaimed(field, Qt::ControlModifier, Qt::Key_Z));
    field.undo();
    CHECK(isClaimed(field, Qt::ControlModifier | Qt::ShiftModifier, Qt::Key_Z));
}
