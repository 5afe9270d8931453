// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/part_sheet.h"
#include "ui/parts/tag.h"

#include <QAccessible>
#include <QPainter>

using namespace ankerpunt;
using ui::Tag;
using ui::Tone;

TEST_CASE("a tag of every tone that means something has a sign, a word and 20 pixels")
{
    for (const Tone tone : {Tone::Ok, Tone::Warn, Tone::Bad, Tone::Info}) {
        CHECK_FALSE(ui::iconOf(tone).isEmpty());
        const double sign = ui::tagSize({tone, u"word"_s}).width() -
                            ui::tagSize({Tone::Neutral, u"word"_s}).width();
        CHECK(sign == 18);
        CHECK(ui::tagSize({tone, u"word"_s}).height() == 20);
    }
}

TEST_CASE("a tag paints its ground, and no wider than it may")
{
    test::PartSheet sheet;
    QImage paper(300, 40, QImage::Format_RGB32);
    paper.fill(Qt::white);
    QPainter painter(&paper);
    const Tag tag{Tone::Bad, u"14 days too late"_s};
    const QRectF whole = ui::paintTag(painter, QPointF(4, 4), tag, sheet.icons());
    CHECK(whole.size() == ui::tagSize(tag));
    CHECK(paper.pixelColor(7, 14) == sheet.icons().theme().badTint);
    CHECK(paper.pixelColor(int(whole.right()) + 2, 14) == QColor(Qt::white));
    CHECK(ui::paintTag(painter, QPointF(4, 4), tag, sheet.icons(), 60).width() == 60);
}

TEST_CASE("a tag by itself is told to a screen reader and takes no keyboard")
{
    test::PartSheet sheet;
    auto *label =
        sheet.add(new ui::TagLabel({Tone::Ok, u"valid"_s}, sheet.icons(), sheet.window()));
    CHECK(test::toldOf(label)->text(QAccessible::Name) == u"valid"_s);
    CHECK(label->focusPolicy() == Qt::NoFocus);
    label->setTag({Tone::Warn, u"this week"_s, u"clock"_s});
    CHECK(test::toldOf(label)->text(QAccessible::Name) == u"this week"_s);
}
