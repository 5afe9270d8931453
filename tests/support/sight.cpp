// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sight.h"

#include "core/base/literals.h"
#include "tests/support/painted.h"
#include "ui/parts/chip_row.h"
#include "ui/parts/text_label.h"

#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QHelpEvent>
#include <QLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStyleOptionButton>
#include <QTabBar>
#include <QToolButton>
#include <QToolTip>

#include <cmath>

namespace ankerpunt::test {

namespace {

constexpr double leastForText = 4.5; // WCAG 1.4.3
constexpr double leastForShapes = 3; // WCAG 1.4.11
constexpr int leastTarget = 24;      // WCAG 2.5.8

double luminance(const QColor &colour)
{
    const auto linear = [](double c) {
        return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

QColor over(const QColor &ink, const QColor &ground)
{
    const auto mix = [a = ink.alphaF()](double top, double below) {
        return top * a + below * (1 - a);
    };
    return QColor::fromRgbF(float(mix(ink.redF(), ground.redF())),
                            float(mix(ink.greenF(), ground.greenF())),
                            float(mix(ink.blueF(), ground.blueF())));
}

/// The list or text that scrolls in this widget; none where it is no viewport.
QAbstractScrollArea *scrolls(const QWidget &widget)
{
    auto *area = qobject_cast<QAbstractScrollArea *>(widget.parentWidget());
    return area != nullptr && area->viewport() == &widget ? area : nullptr;
}

bool scrollsSideways(const QAbstractScrollArea &area)
{
    if (qobject_cast<const QHeaderView *>(&area) != nullptr) { // goes along with its table
        const auto *table = qobject_cast<const QAbstractScrollArea *>(area.parentWidget());
        return table != nullptr && scrollsSideways(*table);
    }
    return area.horizontalScrollBarPolicy() != Qt::ScrollBarAlwaysOff &&
           area.horizontalScrollBar()->maximum() > 0;
}

/// Every text that stands whole in the data of the widget at a place in it.
QStringList wholeTexts(const QWidget &widget, const QPointF &at)
{
    QStringList texts{widget.property("text").toString().remove(u'&'),
                      widget.property("placeholderText").toString(), widget.accessibleName()};
    if (const auto *box = qobject_cast<const QComboBox *>(&widget)) {
        texts.append(box->currentText());
    }
    for (const QAction *action : widget.actions()) {
        texts.append(action->text().remove(u'&')); // of a menu
    }
    if (const auto *view = qobject_cast<QAbstractItemView *>(scrolls(widget))) {
        const QModelIndex index = view->indexAt(at.toPoint());
        const auto data = index.isValid() ? view->model()->itemData(index) : QMap<int, QVariant>();
        for (const QVariant &value : data) {
            texts.append(value.toString());
        }
    }
    return texts;
}

/// What is told when the pointer rests there.
QString tipAt(QWidget &widget, const QPointF &at)
{
    QToolTip::hideText();
    QHelpEvent rest(QEvent::ToolTip, at.toPoint(), widget.mapToGlobal(at.toPoint()));
    QApplication::sendEvent(&widget, &rest);
    const QString told = QToolTip::isVisible() ? QToolTip::text() : QString();
    return ui::wordsOfToolTip(told);
}

class Sight
{
public:
    explicit Sight(QWidget &shown) : m_shown(shown)
    {
        note(shown);
        for (const auto *area : shown.findChildren<QScrollArea *>()) {
            if (area->isVisibleTo(&shown) && area->widget() != nullptr) {
                note(*area->widget()); // all of it, not only what just shows
            }
        }
        look(shown);
        for (QWidget *widget : shown.findChildren<QWidget *>()) {
            if (widget->isVisibleTo(&shown) && widget->window() == shown.window() &&
                !widget->size().isEmpty()) {
                look(*widget);
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

    void note(QWidget &root)
    {
        const auto notes = paintedIn(root);
        for (auto it = notes.cbegin(); it != notes.cend(); ++it) {
            if (&rootOf(*const_cast<QWidget *>(it.key())) == &root) {
                m_painted.insert(it.key(), it.value());
            }
        }
    }

    void look(QWidget &widget)
    {
        const Painted painted = m_painted.value(&widget);
        for (const PaintedText &text : painted.texts) {
            lookAtRoom(widget, text);
            lookAtInk(widget, text);
        }
        for (const PaintedSign &sign : painted.signs) {
            lookAtSign(widget, sign);
        }
        lookAtPlace(widget);
        lookAtOutline(widget);
        lookAtTargets(widget);
        if (widget.layout() != nullptr) {
            lookAtNeighbours(*widget.layout());
        }
    }

    /// Letters that do not show, and shortened words of which no tip tells the whole.
    void lookAtRoom(QWidget &widget, const PaintedText &text)
    {
        const QRectF ink = text.ink.adjusted(1, 1, -1, -1); // the edge of a letter is soft
        const QRectF whole(widget.rect());
        const QAbstractScrollArea *area = scrolls(widget);
        const auto *line = qobject_cast<const QLineEdit *>(&widget);
        const bool typed = line != nullptr && !line->text().isEmpty(); // that moves with the cursor
        const bool sideways = typed || (area != nullptr && scrollsSideways(*area));
        const double left = std::max({text.room.left(), whole.left(), ink.left()});
        const double right = std::min({text.room.right(), whole.right(), ink.right()});
        const double top = std::max({text.room.top(), whole.top(), ink.top()});
        const double bottom = std::min({text.room.bottom(), whole.bottom(), ink.bottom()});
        const double width = sideways ? ink.width() : std::max(0.0, right - left);
        const double height = area != nullptr ? ink.height() : std::max(0.0, bottom - top);
        if (width < ink.width() - 0.5 || height < ink.height() - 0.5) {
            say(widget, u"“%1” is cut: it needs %2 x %3 and shows %4 x %5"_s.arg(text.text)
                            .arg(ink.width())
                            .arg(ink.height())
                            .arg(width)
                            .arg(height));
        }
        if (text.text.endsWith(QChar(u'…')) && !typed && !isWhole(widget, text) &&
            !tipAt(widget, text.ink.center()).contains(text.text.chopped(1).trimmed())) {
            say(widget, u"“%1” is shortened, and no tip tells the whole"_s.arg(text.text));
        }
    }

    static bool isWhole(const QWidget &widget, const PaintedText &text)
    {
        return std::ranges::any_of(wholeTexts(widget, text.ink.center()),
                                   [&](const QString &whole) {
                                       return whole.simplified().contains(text.text.simplified());
                                   });
    }

    void lookAtInk(QWidget &widget, const PaintedText &text)
    {
        const QRect place = text.ink.toAlignedRect().adjusted(-2, -2, 2, 2);
        const QColor ground =
            isCovered(widget, place.center()) ? QColor() : groundAt(widget, place);
        if (!ground.isValid()) {
            return;
        }
        const double seen = contrast(over(text.colour, ground), ground);
        if (seen < leastForText) {
            say(widget,
                u"“%1” is faint: %2 on %3 is %4"_s.arg(text.text, text.colour.name(), ground.name())
                    .arg(seen, 0, 'f', 2));
        }
    }

    void lookAtSign(QWidget &widget, const PaintedSign &sign)
    {
        const QImage picture = sign.picture.toImage();
        std::vector<QRgb> inks;
        for (int y = 0; y < picture.height(); ++y) {
            for (int x = 0; x < picture.width(); ++x) {
                const QColor pixel = picture.pixelColor(x, y);
                if (pixel.alpha() > 230) {
                    inks.push_back(pixel.rgb());
                }
            }
        }
        const bool filled = inks.size() * 2 > size_t(picture.width()) * size_t(picture.height());
        const QRect place = sign.place.toAlignedRect();
        if (filled || !widget.isEnabled() || isCovered(widget, place.center())) {
            return;
        }
        const QColor ink = mostOf(inks);
        const QColor ground = groundAt(widget, place);
        if (ink.isValid() && ground.isValid() && contrast(ink, ground) < leastForShapes) {
            say(widget, u"a sign is faint: %1 on %2"_s.arg(ink.name(), ground.name()));
        }
    }

    /// Nothing sticks out of what is around it, unless that scrolls.
    void lookAtPlace(const QWidget &widget)
    {
        for (const QWidget *around = widget.parentWidget();
             around != nullptr && &widget != &m_shown && !widget.isWindow();
             around = around->parentWidget()) {
            if (scrolls(*around) != nullptr ||
                qobject_cast<const QAbstractScrollArea *>(around) != nullptr) {
                const QAbstractScrollArea *area = scrolls(*around);
                const QRect place(widget.mapTo(around, QPoint()), widget.size());
                if (area != nullptr && !scrollsSideways(*area) &&
                    place.right() > around->rect().right()) {
                    say(widget, u"sticks out at the right of what scrolls"_s);
                }
                return;
            }
            const QRect place(widget.mapTo(around, QPoint()), widget.size());
            if (!around->rect().contains(place)) {
                say(widget, u"sticks out of %1"_s.arg(calledInCode(*around)));
                return;
            }
            if (around->isWindow()) {
                return;
            }
        }
    }

    void lookAtNeighbours(const QLayout &layout)
    {
        QList<const QWidget *> all;
        for (int i = 0; i < layout.count(); ++i) {
            QLayoutItem *item = layout.itemAt(i);
            if (item->layout() != nullptr) {
                lookAtNeighbours(*item->layout());
            }
            const QWidget *widget = item->widget();
            if (widget != nullptr && widget->isVisibleTo(&m_shown) && !widget->size().isEmpty()) {
                all.append(widget);
            }
        }
        for (int i = 0; i < int(all.size()); ++i) {
            for (int j = i + 1; j < int(all.size()); ++j) {
                if (all.at(i)->geometry().intersects(all.at(j)->geometry())) {
                    const QRect both = all.at(i)->geometry() & all.at(j)->geometry();
                    say(*all.at(i), u"lies over %1, by %2 x %3"_s.arg(calledInCode(*all.at(j)))
                                        .arg(both.width())
                                        .arg(both.height()));
                }
            }
        }
    }

    /// What can be used has an edge that shows: at one side of it the colours are far enough apart.
    void lookAtOutline(QWidget &widget)
    {
        const auto *button = qobject_cast<const QPushButton *>(&widget);
        const auto *line = qobject_cast<const QLineEdit *>(&widget);
        const auto *chip = qobject_cast<const ui::Chip *>(&widget);
        QRect edge = widget.rect();
        if (qobject_cast<const QCheckBox *>(&widget) != nullptr ||
            qobject_cast<const QRadioButton *>(&widget) != nullptr) {
            QStyleOptionButton option;
            option.initFrom(&widget);
            edge =
                widget.style()->subElementRect(qobject_cast<const QCheckBox *>(&widget) != nullptr
                                                   ? QStyle::SE_CheckBoxIndicator
                                                   : QStyle::SE_RadioButtonIndicator,
                                               &option, &widget);
            if (widget.metaObject() != &QCheckBox::staticMetaObject &&
                widget.metaObject() != &QRadioButton::staticMetaObject) {
                return; // paints itself, within an edge around all
            }
        } else if (chip != nullptr ? chip->focusPolicy() == Qt::NoFocus
                   : line != nullptr
                       ? !line->hasFrame()
                       : (button == nullptr || button->property("flat").toBool()) &&
                             qobject_cast<const QComboBox *>(&widget) == nullptr &&
                             qobject_cast<const QPlainTextEdit *>(&widget) == nullptr) {
            return;
        }
        if (!widget.isEnabled() || isCovered(widget, edge.center())) {
            return;
        }
        QWidget &around = *(widget.parentWidget() != nullptr ? widget.parentWidget() : &widget);
        double best = 0;
        QColor outside;
        for (const int lower : {0, 3}) { // a broken line may have a gap at the first
            const QPoint start =
                widget.mapTo(&around, QPoint(edge.left(), edge.center().y() + lower)) -
                QPoint(1, 0);
            outside = colourAt(around, start);
            QColor before = outside;
            for (int x = 1; x < 8 && before.isValid(); ++x) {
                const QColor here = colourAt(around, start + QPoint(x, 0));
                if (here.isValid()) {
                    best = std::max({best, contrast(here, before), contrast(here, outside)});
                    before = here;
                }
            }
        }
        if (outside.isValid() && best < leastForShapes) {
            say(widget, u"its edge is faint: %1"_s.arg(best, 0, 'f', 2));
        }
    }

    void lookAtTarget(const QWidget &widget, const QSize &size, const QString &what)
    {
        if (widget.isEnabled() && (size.width() < leastTarget || size.height() < leastTarget)) {
            say(widget,
                u"%1 is small to hit: %2 x %3"_s.arg(what).arg(size.width()).arg(size.height()));
        }
    }

    void lookAtTargets(const QWidget &widget)
    {
        if (const auto *tabs = qobject_cast<const QTabBar *>(&widget)) {
            for (int i = 0; i < tabs->count(); ++i) {
                if (tabs->isTabVisible(i)) {
                    lookAtTarget(widget, tabs->tabRect(i).size(), u"a tab"_s);
                }
            }
        } else if (const auto *view = qobject_cast<const QAbstractItemView *>(&widget)) {
            const QModelIndex first = view->indexAt(QPoint(4, 4));
            if (first.isValid() && first.flags().testFlag(Qt::ItemIsSelectable)) {
                lookAtTarget(widget, view->visualRect(first).size(), u"a row"_s);
            }
        } else if (const auto *chip = qobject_cast<const ui::Chip *>(&widget);
                   chip != nullptr ? chip->focusPolicy() != Qt::NoFocus
                                   : qobject_cast<const QAbstractButton *>(&widget) != nullptr ||
                                         qobject_cast<const QComboBox *>(&widget) != nullptr ||
                                         qobject_cast<const QLineEdit *>(&widget) != nullptr) {
            lookAtTarget(widget, widget.size(), u"it"_s);
        }
    }

    /// The picture of what scrolls is of all that is in it, not of what just shows.
    const QImage &pictureOf(QWidget &root)
    {
        if (!m_pictures.contains(&root)) {
            m_pictures.insert(&root, root.grab().toImage().convertToFormat(QImage::Format_RGB32));
        }
        return *m_pictures.find(&root);
    }

    QWidget &rootOf(QWidget &widget)
    {
        QWidget *root = &widget;
        while (root != &m_shown && root->parentWidget() != nullptr && !root->isWindow() &&
               scrolls(*root->parentWidget()) == nullptr) {
            root = root->parentWidget();
        }
        return *root;
    }

    QColor colourAt(QWidget &widget, const QPoint &at)
    {
        QWidget &root = rootOf(widget);
        const QPoint place = widget.mapTo(&root, at);
        const QImage &picture = pictureOf(root);
        return picture.rect().contains(place) ? picture.pixelColor(place) : QColor();
    }

    /// Whether something else lies over it, such as a message that goes by itself.
    bool isCovered(QWidget &widget, const QPoint &at)
    {
        if (&rootOf(widget) != &m_shown) {
            return false;
        }
        const QWidget *top = m_shown.childAt(widget.mapTo(&m_shown, at));
        return top != nullptr && top != &widget && !widget.isAncestorOf(top) &&
               !top->isAncestorOf(&widget);
    }

    /// The colour of most pixels: between and around letters there is more ground than ink.
    QColor groundAt(QWidget &widget, const QRect &part)
    {
        QWidget &root = rootOf(widget);
        const QImage &picture = pictureOf(root);
        const QRect place = part.intersected(widget.rect())
                                .translated(widget.mapTo(&root, QPoint()))
                                .intersected(picture.rect());
        std::vector<QRgb> colours;
        for (int y = place.top(); y <= place.bottom(); ++y) {
            const auto *line = reinterpret_cast<const QRgb *>(picture.constScanLine(y));
            colours.insert(colours.end(), line + place.left(), line + place.right() + 1);
        }
        return mostOf(colours);
    }

    static QColor mostOf(std::vector<QRgb> &colours)
    {
        std::ranges::sort(colours);
        QColor most;
        size_t longest = 0;
        for (size_t from = 0, i = 1; i <= colours.size(); ++i) {
            if (i == colours.size() || colours[i] != colours[from]) {
                if (i - from > longest) {
                    longest = i - from;
                    most = QColor(colours[from]);
                }
                from = i;
            }
        }
        return most;
    }

    QWidget &m_shown;
    QHash<const QWidget *, Painted> m_painted;
    QHash<const QWidget *, QImage> m_pictures;
};

} // namespace

QStringList seenWrong(QWidget &shown)
{
    return Sight(shown).wrong;
}

double contrast(const QColor &one, const QColor &other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

QString calledInCode(const QWidget &widget)
{
    QString called =
        QString::fromLatin1(widget.metaObject()->className()).remove(u"ankerpunt::ui::"_s);
    for (const QWidget *named = &widget; named != nullptr; named = named->parentWidget()) {
        if (!named->objectName().isEmpty() && !named->objectName().startsWith(u"qt_"_s)) {
            return called + (named == &widget ? u" "_s : u" in "_s) + named->objectName();
        }
    }
    return called;
}

} // namespace ankerpunt::test
