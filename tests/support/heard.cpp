// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/heard.h"

#include "core/base/literals.h"
#include "tests/support/painted.h"
#include "tests/support/sight.h"
#include "ui/parts/form_row.h"

#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QFormLayout>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QScrollBar>
#include <QTest>
#include <QTextBrowser>

namespace ankerpunt::test {

namespace {

constexpr int mostStops = 400;   ///< of Tab; more is a trap
constexpr int leastChanged = 40; ///< pixels that must change clearly where the keyboard comes

bool isShown(const QWidget &widget, const QWidget &shown)
{
    return widget.isVisibleTo(&shown) && widget.window() == shown.window() &&
           !widget.size().isEmpty();
}

bool isField(const QWidget &widget)
{
    return qobject_cast<const QLineEdit *>(&widget) != nullptr ||
           qobject_cast<const QComboBox *>(&widget) != nullptr ||
           qobject_cast<const QPlainTextEdit *>(&widget) != nullptr;
}

class Hearing
{
public:
    explicit Hearing(QWidget &shown) : m_painted(paintedIn(shown))
    {
        listen(shown);
        for (QWidget *widget : shown.findChildren<QWidget *>()) {
            if (isShown(*widget, shown) && !widget->objectName().startsWith(u"qt_"_s)) {
                listen(*widget);
            }
        }
    }

    QStringList wrong;

private:
    void say(const QWidget &widget, const QString &what)
    {
        const QString said = u"%1: %2"_s.arg(calledInCode(widget), what);
        if (!wrong.contains(said)) {
            wrong.append(said);
        }
    }

    void listen(QWidget &widget)
    {
        const auto *area = qobject_cast<QAbstractScrollArea *>(widget.parentWidget());
        const bool viewport = area != nullptr && area->viewport() == &widget;
        QAccessibleInterface *told =
            QAccessible::queryAccessibleInterface(viewport ? widget.parentWidget() : &widget);
        if (told == nullptr) {
            say(widget, u"a screen reader is told nothing"_s);
            return;
        }
        if (!viewport) {
            listenToName(widget, *told);
            listenToParts(widget, *told);
            listenToProblem(widget);
        }
        listenToWords(widget, *told);
    }

    void listenToName(const QWidget &widget, QAccessibleInterface &told)
    {
        const bool used = widget.focusPolicy() != Qt::NoFocus && widget.focusProxy() == nullptr &&
                          qobject_cast<const QScrollBar *>(&widget) == nullptr;
        if (!used) {
            return;
        }
        const QAccessible::Role role = told.role();
        if (role == QAccessible::NoRole || role == QAccessible::Client) {
            say(widget, u"can have the keyboard, but has no role"_s);
        }
        QString name = told.text(QAccessible::Name);
        for (const QWidget *around = widget.parentWidget(); around != nullptr;
             around = around->parentWidget()) {
            const auto *group = qobject_cast<const QGroupBox *>(around);
            if (group != nullptr && name == group->title()) {
                name.clear(); // Qt gives the name of the group to what has none
            }
        }
        const bool tied = !told.relations(QAccessible::Label).isEmpty();
        if (isField(widget) && widget.accessibleName().isEmpty() && !tied) {
            name.clear(); // Qt tells the value as the name
        }
        if (name.trimmed().isEmpty()) {
            say(widget, u"can have the keyboard, but has no name"_s);
        }
        if (qobject_cast<const QComboBox *>(&widget) != nullptr && !tied) {
            say(widget, u"on Linux only what is chosen is told, not what it is for"_s);
        }
        const QLabel *label = isField(widget) ? labelOf(widget) : nullptr;
        if (label != nullptr && !isTied(widget, told, *label)) {
            say(widget, u"the words beside it are not tied to it"_s);
        }
    }

    /// The words that a form puts beside it; nothing where it puts none.
    static const QLabel *labelOf(const QWidget &widget)
    {
        for (const QWidget *around = widget.parentWidget(); around != nullptr;
             around = around->parentWidget()) {
            const auto *form = qobject_cast<const QFormLayout *>(around->layout());
            QWidget *beside =
                form != nullptr ? form->labelForField(const_cast<QWidget *>(&widget)) : nullptr;
            if (beside != nullptr) {
                return qobject_cast<const QLabel *>(beside);
            }
            if (qobject_cast<const ui::FormRow *>(around) != nullptr) {
                return around->findChild<const QLabel *>(QString(), Qt::FindDirectChildrenOnly);
            }
        }
        return nullptr;
    }

    /// Qt ties a label to a field beside it; a field within something else has its words as a name.
    static bool isTied(const QWidget &widget, const QAccessibleInterface &told, const QLabel &label)
    {
        return label.buddy() == &widget && (!told.relations(QAccessible::Label).isEmpty() ||
                                            widget.accessibleName() == label.text());
    }

    void listenToParts(const QWidget &widget, QAccessibleInterface &told)
    {
        for (int i = 0; i < std::min(told.childCount(), 40); ++i) {
            const QAccessibleInterface *part = told.child(i);
            if (part == nullptr || part->object() != nullptr || !part->isValid()) {
                continue; // a widget listened to by itself; a row that went while nobody listened
            }
            if (part->role() == QAccessible::NoRole) {
                say(widget, u"a part of it has no role"_s);
            }
            const bool empty = part->state().invisible || isEmptyCell(*part);
            if (part->text(QAccessible::Name).trimmed().isEmpty() && !empty) {
                say(widget,
                    u"part %1 of it has no name, of role %2"_s.arg(i).arg(int(part->role())));
            }
        }
    }

    static bool isEmptyCell(const QAccessibleInterface &part)
    {
        return QList<QAccessible::Role>{QAccessible::Cell, QAccessible::TreeItem,
                                        QAccessible::ColumnHeader, QAccessible::RowHeader,
                                        QAccessible::Pane}
            .contains(part.role());
    }

    /// What is wrong with a field is told with the field.
    void listenToProblem(const QWidget &widget)
    {
        const auto *row = qobject_cast<const ui::FormRow *>(&widget);
        if (row == nullptr || row->sentence().isEmpty()) {
            return;
        }
        QAccessibleInterface *input = QAccessible::queryAccessibleInterface(row->editor()->input());
        if (!input->text(QAccessible::Description).contains(row->sentence())) {
            say(widget, u"“%1” is not told with its field"_s.arg(row->sentence()));
        }
    }

    /// All that an interface and its parts tell, without what widgets within it tell themselves.
    static QString spoken(QAccessibleInterface &told, int depth = 0)
    {
        QString all;
        for (const auto text : {QAccessible::Name, QAccessible::Value, QAccessible::Description,
                                QAccessible::Help, QAccessible::Accelerator}) {
            all += told.text(text) + u'\n';
        }
        const QKeySequence keys(told.text(QAccessible::Accelerator));
        all += keys.toString(QKeySequence::NativeText) + u'\n'; // Qt tells them in English
        if (const QAccessibleTextInterface *text = told.textInterface()) {
            all += text->text(0, text->characterCount()) + u'\n';
        }
        for (int i = 0; depth < 2 && i < std::min(told.childCount(), 400); ++i) {
            if (QAccessibleInterface *part = told.child(i); part != nullptr) {
                all += spoken(*part, depth + 1);
            }
        }
        return all;
    }

    /// Every word that is painted is said, whatever paints it.
    void listenToWords(QWidget &widget, QAccessibleInterface &told)
    {
        const auto *line = qobject_cast<const QLineEdit *>(&widget);
        if (line != nullptr && line->text().isEmpty() && line->property("problem").toBool()) {
            return; // the problem is told in place of the hint in the field
        }
        const auto texts = m_painted.value(&widget).texts;
        if (texts.isEmpty()) {
            return;
        }
        const QString said = spoken(told).remove(u'&').simplified();
        for (const PaintedText &text : texts) {
            QString words = text.text.simplified();
            if (words.endsWith(u'…')) {
                words.chop(1); // shortened for the eye alone
            }
            if (!words.isEmpty() && !said.contains(words.trimmed(), Qt::CaseInsensitive)) {
                say(widget, u"“%1” is painted and not said"_s.arg(text.text));
            }
        }
    }

    QHash<const QWidget *, Painted> m_painted;
};

/// How many pixels are clearly of another colour than before.
int changed(const QImage &before, const QImage &after)
{
    int count = 0;
    for (int y = 0; y < std::min(before.height(), after.height()); ++y) {
        for (int x = 0; x < std::min(before.width(), after.width()); ++x) {
            const QRgb one = before.pixel(x, y);
            const QRgb other = after.pixel(x, y);
            count += one != other && contrast(QColor(one), QColor(other)) >= 3 ? 1 : 0;
        }
    }
    return count;
}

QImage around(QWidget &shown, const QWidget &widget)
{
    const QRect place(widget.mapTo(&shown, QPoint(-4, -4)), widget.size() + QSize(8, 8));
    return shown.grab(place.intersected(shown.rect())).toImage();
}

class Tabbing
{
public:
    explicit Tabbing(QWidget &shown) : m_shown(shown)
    {
        for (QWidget *widget : shown.findChildren<QWidget *>()) {
            if (isShown(*widget, shown) && widget->isEnabled() && takesTab(*widget) &&
                widget->focusProxy() == nullptr && qobject_cast<QScrollBar *>(widget) == nullptr) {
                m_expected.append(widget);
            }
        }
        if (m_expected.isEmpty()) {
            return;
        }
        goRound();
        for (const QWidget *missed : std::as_const(m_expected)) {
            if (!m_stops.contains(missed)) {
                say(*missed, u"Tab does not come to it"_s);
            }
        }
    }

    QStringList wrong;

private:
    void say(const QWidget &widget, const QString &what)
    {
        wrong.append(u"%1: %2"_s.arg(calledInCode(widget), what));
    }

    /// Of some that exclude each other Tab comes to the chosen one; the arrows do the rest.
    static bool takesTab(const QWidget &widget)
    {
        const auto *choice = qobject_cast<const QRadioButton *>(&widget);
        return choice != nullptr ? choice->isChecked() : (widget.focusPolicy() & Qt::TabFocus) != 0;
    }

    void goRound()
    {
        QWidget *start = m_shown.nextInFocusChain();
        while (!m_expected.contains(start)) {
            start = start->nextInFocusChain();
        }
        start->setFocus(Qt::TabFocusReason);
        QHash<QWidget *, QImage> without;
        for (QWidget *widget : std::as_const(m_expected)) {
            if (widget != start) {
                without.insert(widget, around(m_shown, *widget));
                m_places.insert(widget, widget->mapTo(&m_shown, widget->rect().center()));
            }
        }
        QWidget *now = start;
        for (int i = 0; i < mostStops; ++i) {
            QTest::keyClick(now, Qt::Key_Tab);
            Window::settle();
            QWidget *next = QApplication::focusWidget();
            if (next == now && qobject_cast<QTextBrowser *>(now) != nullptr) {
                continue; // to the next link in the text
            }
            if (next == nullptr || next == now || next->window() != m_shown.window()) {
                say(*now, u"Tab does not come away from it"_s);
                return;
            }
            m_stops.append(next);
            lookAt(*next, without);
            if (next == start) {
                return;
            }
            lookAtOrder(*now, *next);
            now = next;
        }
        say(*now, u"Tab never comes back to where it began"_s);
    }

    void lookAt(QWidget &widget, const QHash<QWidget *, QImage> &without)
    {
        const QPoint middle = widget.mapTo(&m_shown, widget.rect().center());
        const QRect part = partInSight(widget);
        const QWidget *top = m_shown.childAt(part.center());
        const bool seen =
            !part.isEmpty() && (top == nullptr || top == &widget || widget.isAncestorOf(top) ||
                                top->isAncestorOf(&widget));
        if (!seen) {
            say(widget, u"has the keyboard where nobody sees it, under %1"_s.arg(
                            top != nullptr ? calledInCode(*top) : QString()));
        } else if (m_places.value(&widget) == middle && without.contains(&widget) &&
                   changed(without.value(&widget), around(m_shown, widget)) < leastChanged) {
            say(widget, u"does not show that it has the keyboard"_s);
        }
    }

    [[nodiscard]] QRect partInSight(const QWidget &widget) const
    {
        QRect part = widget.rect();
        for (const QWidget *at = &widget; at != &m_shown; at = at->parentWidget()) {
            part = part.translated(at->pos()) & at->parentWidget()->rect();
        }
        return part;
    }

    /// Of a field and its chips either may come first.
    static bool areOfOneField(const QWidget &one, const QWidget &other)
    {
        for (const QWidget *at = &one; at != nullptr; at = at->parentWidget()) {
            if (qobject_cast<const ui::FormRow *>(at) != nullptr) {
                return at->isAncestorOf(&other);
            }
        }
        return false;
    }

    /// Down, or to the right: only a new column begins higher.
    void lookAtOrder(const QWidget &from, const QWidget &to)
    {
        const QRect one(from.mapTo(&m_shown, QPoint()), from.size());
        const QRect two(to.mapTo(&m_shown, QPoint()), to.size());
        const bool beside = one.top() < two.bottom() && two.top() < one.bottom();
        const bool back = beside ? two.right() <= one.left() && two.top() <= one.top() + 8
                                 : two.bottom() <= one.top() && two.left() < one.right();
        const bool again = m_stops.indexOf(&to) < m_stops.size() - 1;
        const bool message = from.objectName() == u"toastAction"_s; // lies over what comes next
        if (back && !again && !message && !areOfOneField(from, to)) {
            say(from, u"Tab goes back from it, to %1"_s.arg(calledInCode(to)));
        }
    }

    QWidget &m_shown;
    QList<QWidget *> m_expected;
    QHash<const QWidget *, QPoint> m_places; ///< as they were before what scrolls was scrolled
    QList<const QWidget *> m_stops;
};

} // namespace

QStringList heardWrong(QWidget &shown)
{
    return Hearing(shown).wrong;
}

QStringList tabbedWrong(QWidget &shown)
{
    return Tabbing(shown).wrong;
}

} // namespace ankerpunt::test
