// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/block_strip.h"

#include "core/queries/calendars.h"
#include "ui/parts/block_weeks.h"
#include "ui/parts/text_label.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPainter>

namespace ankerpunt::ui {

using queries::Block;

namespace {

QString textOf(const Block::Week &week)
{
    return week.kind == Block::Kind::Free    ? BlockStrip::tr("no lessons")
           : week.kind == Block::Kind::Exams ? BlockStrip::tr("exam week")
                                             : BlockStrip::tr("teaching week %1").arg(week.number);
}

BlockWeeks::Kind kindOf(const Block::Week &week, QDate thisMonday)
{
    return week.monday == thisMonday         ? BlockWeeks::Kind::Now
           : week.kind == Block::Kind::Free  ? BlockWeeks::Kind::Break
           : week.kind == Block::Kind::Exams ? BlockWeeks::Kind::Exam
           : week.monday < thisMonday        ? BlockWeeks::Kind::Past
                                             : BlockWeeks::Kind::Later;
}

} // namespace

BlockStrip::BlockStrip(const Context &context, QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_name(textLabel({}, fontOf(12, QFont::DemiBold), context.theme().text)),
      m_week(textLabel({}, fontOf(12), context.theme().text2)),
      m_words(new QBoxLayout(QBoxLayout::LeftToRight))
{
    setObjectName(u"blockStrip"_s);
    m_name->setObjectName(u"blockName"_s);
    m_week->setObjectName(u"blockWeek"_s);
    QPalette own = palette();
    own.setColor(QPalette::Window, context.theme().sideBar);
    setPalette(own);
    setAutoFillBackground(true);
    m_name->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // a long one is cut
    m_words->setSpacing(px(2));
    m_words->addWidget(m_name, 1);
    m_words->addWidget(m_week);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(px({18, 8, 16, 10}));
    column->setSpacing(px(4));
    column->addLayout(m_words);
}

/// The week stands behind the name where both fit, else below it.
void BlockStrip::giveRoom()
{
    const int room = width() - px(18) - px(16);
    const int name = m_name->fontMetrics().horizontalAdvance(m_block);
    const bool beside = name + px(8) + m_week->sizeHint().width() <= room;
    m_words->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_name->setText(m_name->fontMetrics().elidedText(m_block, Qt::ElideRight, room));
    m_name->setAccessibleName(m_block);
    m_name->setToolTip(name > room ? asToolTip(m_block) : QString());
}

void BlockStrip::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    giveRoom();
}

void BlockStrip::showToday(qint64 worker)
{
    delete m_weeks;
    m_weeks = nullptr;
    const QDate today = m_context.workspace.clock().today();
    const auto block = queries::blockAt(m_context.workspace, today, worker);
    if (!block) {
        return;
    }
    const QDate monday = planning::mondayOf(today);
    QList<BlockWeeks::Week> weeks;
    QString now;
    for (const Block::Week &week : block->weeks) {
        const QString text = textOf(week);
        weeks.append(
            {kindOf(week, monday), tr("week %1, %2").arg(week.monday.weekNumber()).arg(text)});
        if (week.monday == monday) {
            now = week.kind == Block::Kind::Teaching
                      ? tr("%1 of %2").arg(text).arg(block->teachingWeeks())
                      : text;
        }
    }
    m_block = block->name;
    m_week->setText(now);
    giveRoom();
    m_weeks = new BlockWeeks(block->name, weeks, m_context.icons, this);
    layout()->addWidget(m_weeks);
}

void BlockStrip::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(QRect(0, 0, width(), 1), m_context.theme().lineStrong);
}

} // namespace ankerpunt::ui
