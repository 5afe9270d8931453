// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/value_editors.h"

#include <QAction>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>

namespace ankerpunt::ui {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("field", text);
}

} // namespace

QList<QuickDate> quickDates(QDate today, bool mayBePartial, const Language &language)
{
    using Precision = PartialDate::Precision;
    QList<QuickDate> dates;
    const auto add = [&](const QString &word, const PartialDate &date) {
        dates.append({u"%1, %2"_s.arg(word, date.toText(language)), date});
    };
    if (mayBePartial) { // what is recorded this way mostly lies in the past
        add(say(QT_TRANSLATE_NOOP("field", "today")), {today});
        add(say(QT_TRANSLATE_NOOP("field", "yesterday")), {today.addDays(-1)});
        const QDate month(today.year(), today.month(), 1);
        add(say(QT_TRANSLATE_NOOP("field", "this month")), {month, Precision::Month});
        add(say(QT_TRANSLATE_NOOP("field", "last month")), {month.addMonths(-1), Precision::Month});
        add(say(QT_TRANSLATE_NOOP("field", "this year")),
            {QDate(today.year(), 1, 1), Precision::Year});
        add(say(QT_TRANSLATE_NOOP("field", "last year")),
            {QDate(today.year() - 1, 1, 1), Precision::Year});
        return dates;
    }
    add(say(QT_TRANSLATE_NOOP("field", "yesterday")), {today.addDays(-1)});
    add(say(QT_TRANSLATE_NOOP("field", "today")), {today});
    add(say(QT_TRANSLATE_NOOP("field", "tomorrow")), {today.addDays(1)});
    add(say(QT_TRANSLATE_NOOP("field", "next Monday")), {today.addDays(8 - today.dayOfWeek())});
    add(say(QT_TRANSLATE_NOOP("field", "in a week")), {today.addDays(7)});
    add(say(QT_TRANSLATE_NOOP("field", "in two weeks")), {today.addDays(14)});
    add(say(QT_TRANSLATE_NOOP("field", "in a month")), {today.addMonths(1)});
    return dates;
}

DateField::DateField(Precision precision, const Context &context, QWidget *parent, Toward toward)
    : LineEditor((precision == Precision::Day ? dayLine : partialDateLine)(
                     context.language(), context.workspace.clock().today(), toward),
                 parent),
      m_precision(precision),
      m_context(context),
      m_choose(line()->addAction(context.icons.fieldIcon(u"agenda"_s, context.theme().text2),
                                 QLineEdit::TrailingPosition)),
      m_menu(new QMenu(this))
{
    m_choose->setText(say(QT_TRANSLATE_NOOP("field", "Choose a date")));
    m_choose->setToolTip(say(QT_TRANSLATE_NOOP("field", "Choose a date (Down)")));
    connect(m_choose, &QAction::triggered, this, &DateField::choose);
    // Somebody who typed "1 dec" sees of which year that is.
    connect(line(), &QLineEdit::editingFinished, this, &DateField::writeAsRead);
}

void DateField::setReadOnly(bool readOnly)
{
    LineEditor::setReadOnly(readOnly);
    m_choose->setVisible(!readOnly);
}

void DateField::choose()
{
    m_menu->clear();
    const auto dates = quickDates(m_context.workspace.clock().today(),
                                  m_precision == Precision::Partial, m_context.language());
    for (const QuickDate &quick : dates) {
        connect(m_menu->addAction(quick.label), &QAction::triggered, this, [this, quick] {
            line()->setText(quick.date.toText(m_context.language()));
            line()->setFocus();
            Q_EMIT left();
        });
    }
    m_menu->popup(mapToGlobal(QPoint(0, height())));
    m_menu->setActiveAction(m_menu->actions().constFirst());
}

bool DateField::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == line() && event->type() == QEvent::KeyPress && m_choose->isVisible() &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Down) {
        choose();
        return true;
    }
    return LineEditor::eventFilter(watched, event);
}

} // namespace ankerpunt::ui
