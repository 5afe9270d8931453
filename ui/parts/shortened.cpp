// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/shortened.h"

#include "core/base/literals.h"
#include "ui/parts/text_label.h"
#include "ui/parts/theme.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QHelpEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QStyleOptionComboBox>
#include <QToolTip>

namespace ankerpunt::ui {

namespace {

constexpr int besideHint = 60; ///< the edges of a field and the signs in it, at most

} // namespace

QString shortenedIn(const QWidget &widget)
{
    const auto wider = [&widget](const QString &text, int room) {
        return widget.fontMetrics().horizontalAdvance(text) > room ? text : QString();
    };
    if (const auto *button = qobject_cast<const QPushButton *>(&widget)) {
        const bool fits = button->sizeHint().width() <= button->width();
        return fits ? QString() : button->text().remove(u'&');
    }
    if (const auto *box = qobject_cast<const QComboBox *>(&widget)) {
        QStyleOptionComboBox option;
        option.initFrom(box);
        const QRect room = box->style()->subControlRect(QStyle::CC_ComboBox, &option,
                                                        QStyle::SC_ComboBoxEditField, box);
        return wider(box->currentText(), room.width() - 2);
    }
    const auto *line = qobject_cast<const QLineEdit *>(&widget);
    return line != nullptr && line->text().isEmpty()
               ? wider(line->placeholderText(), line->width() - px(besideHint))
               : QString();
}

bool tellShortened(const QHelpEvent &event, QWidget &widget)
{
    QStringList lines{shortenedIn(widget), wordsOfToolTip(widget.toolTip())};
    if (lines.constFirst().isEmpty()) {
        return false;
    }
    lines.removeDuplicates();
    lines.removeAll(QString());
    QToolTip::showText(event.globalPos(), asToolTip(lines.join(u'\n')), &widget);
    return true;
}

void tellRow(const QHelpEvent &event, QAbstractItemView &view, const QModelIndex &index)
{
    const QString spoken = index.data(Qt::AccessibleTextRole).toString();
    QToolTip::showText(event.globalPos(), asToolTip(spoken), &view, view.visualRect(index));
}

} // namespace ankerpunt::ui
