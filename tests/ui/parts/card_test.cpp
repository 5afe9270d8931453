// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/part_sheet.h"
#include "ui/parts/card.h"

#include <QAccessible>
#include <QLabel>
#include <QPushButton>

using namespace ankerpunt;

TEST_CASE("a card has its title at the left, its actions at the right and its content below")
{
    test::PartSheet sheet;
    auto *card = sheet.add(new ui::Card(u"Late"_s, sheet.icons(), sheet.window()));
    auto *action = new QPushButton(u"Plan talk"_s);
    auto *content = new QLabel(u"content"_s);
    card->addAction(action);
    card->body()->addWidget(content);
    card->setNote(u"4 of 6"_s);
    sheet.show();
    CHECK(card->title() == u"Late"_s);
    CHECK(test::toldOf(card)->text(QAccessible::Name) == u"Late"_s);
    CHECK(action->mapTo(card, QPoint()).x() > card->width() / 2);
    CHECK(content->mapTo(card, QPoint()).y() > action->mapTo(card, QPoint()).y());
    const QImage seen = card->grab().toImage();
    CHECK(seen.pixelColor(seen.width() / 2, 0) == sheet.icons().theme().line);
    CHECK(seen.pixelColor(seen.width() / 2, 4) == sheet.icons().theme().surface);
}

TEST_CASE("a list fills a card from edge to edge")
{
    test::PartSheet sheet;
    auto *card = sheet.add(new ui::Card(u"Late"_s, sheet.icons(), sheet.window()));
    auto *content = new QWidget;
    card->body()->addWidget(content);
    card->setFlush(true);
    sheet.show();
    CHECK(content->width() == card->width() - 2);
}
