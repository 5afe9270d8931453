// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gallery/gallery.h"
#include "ui/gallery/shown.h"
#include "ui/parts/partnership_painting.h"
#include "ui/parts/plan_painting.h"
#include "ui/parts/tag.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace ankerpunt::ui {

namespace {

constexpr int air = 10; ///< for rings and numbers that stand out

} // namespace

void Gallery::addPlan(QVBoxLayout *column)
{
    const IconSet &icons = m_context.icons;
    const auto blocks = [&](const QList<TimelineBlock> &all) {
        auto *row = new QHBoxLayout;
        row->setSpacing(0);
        for (const TimelineBlock &block : all) {
            row->addWidget(new Sample(
                block.name, px(QSize(84, 72)),
                [&icons, block](QPainter &painter, const QRectF &place) {
                    paintTimelineBlock(painter, place.adjusted(4, air, -6, -air), block, icons);
                },
                this));
        }
        row->addStretch(1);
        column->addLayout(row);
    };
    addTitle(column, u"Tijdlijnblok: vier fasen, elk een eigen patroon"_s);
    blocks({{PhaseKind::Research, u"Onderzoek"_s, u"stippen"_s},
            {PhaseKind::Intervention, u"Interventie"_s, u"vol"_s},
            {PhaseKind::Reflection, u"Reflectie"_s, u"schuin"_s},
            {PhaseKind::Contemplation, u"Bezinning"_s, u"liggend"_s}});
    addTitle(column, u"Tijdlijnblok: gekozen met grepen, botsing, vastgezet, wordt verplaatst"_s);
    TimelineBlock chosen{PhaseKind::Intervention, u"Interventie"_s, u"startvraag"_s};
    chosen.chosen = true;
    TimelineBlock clash{PhaseKind::Intervention, u"Interventie"_s, u"tafelkaart"_s};
    clash.clashes = 1;
    TimelineBlock pinned{PhaseKind::Reflection, u"Reflectie"_s, u"bijsturen"_s};
    pinned.pinned = true;
    TimelineBlock moving{PhaseKind::Contemplation, u"Bezinning"_s, u"stilstaan"_s};
    moving.moving = true;
    blocks({chosen, clash, pinned, moving});

    addTitle(column, u"Momenten en deadlines: gewoon, botsing, let op"_s);
    column->addWidget(new Sample(
        u"Momenten"_s, px(QSize(150, 44)),
        [&icons](QPainter &painter, const QRectF &place) {
            const double y = place.center().y() + px(4);
            paintMoment(painter, {px(20) * 1.0, y}, {u"visit"_s}, icons);
            paintMoment(painter, {px(70) * 1.0, y}, {u"flag"_s, true, Tone::Bad, 3}, icons);
            paintMoment(painter, {px(120) * 1.0, y}, {u"visit"_s, false, Tone::Warn, 4}, icons);
        },
        this));
    addTitle(column, u"Weekkolom: les, lesvrij, toetsweek, feestdag"_s);
    auto *weeks = new QHBoxLayout;
    weeks->setSpacing(px(4));
    using Kind = WeekColumn::Kind;
    for (const WeekColumn &week : {WeekColumn{Kind::Lessons, u"wk 9"_s, u"les 3"_s},
                                   {Kind::Break, u"wk 8"_s, u"lesvrij"_s},
                                   {Kind::Exams, u"wk 17"_s, u"toets"_s},
                                   {Kind::Lessons, u"wk 13"_s, u"les 7"_s, {1}}}) {
        weeks->addWidget(new Sample(
            week.week, px(QSize(80, 60)),
            [&icons, week](QPainter &painter, const QRectF &place) {
                paintWeekColumn(painter, place, week, icons);
            },
            this));
    }
    weeks->addStretch(1);
    column->addLayout(weeks);
    addTitle(column, u"Bewoners kunnen: wel, deels, niet"_s);
    auto *tags = new QHBoxLayout;
    for (const Tag &tag : {Tag{Tone::Ok, u"dinsdagavond kan"_s, {}, true},
                           Tag{Tone::Warn, u"overdag"_s, u"clock"_s, true},
                           Tag{Tone::Neutral, u"kan niet"_s, u"close"_s, true}}) {
        tags->addWidget(new TagLabel(tag, icons, this));
    }
    tags->addStretch(1);
    column->addLayout(tags);
}

void Gallery::addPartnership(QVBoxLayout *column)
{
    const IconSet &icons = m_context.icons;
    const Theme &theme = icons.theme();
    addTitle(column, u"Kaartpunt: instelling, buurt, stem mist, met focus"_s);
    auto *nodes = new QHBoxLayout;
    for (const MapNode &node :
         {MapNode{Voice::University, u"student"_s}, MapNode{Voice::Neighbourhood, u"org"_s},
          MapNode{Voice::Neighbourhood, u"house"_s, true},
          MapNode{Voice::University, u"course"_s, false, true}}) {
        nodes->addWidget(new Sample(
            node.icon, px(QSize(72, 64)),
            [&icons, node](QPainter &painter, const QRectF &place) {
                paintMapNode(painter, place.center(), px(23), node, icons);
            },
            this));
    }
    nodes->addStretch(1);
    column->addLayout(nodes);
    addTitle(column, u"Lijn: direct (vaak, soms, zelden), via een ander, geen, gekozen"_s);
    using Kind = MapLine::Kind;
    const QList<MapLine> lines{{Kind::Often},      {Kind::Sometimes}, {Kind::Seldom},
                               {Kind::ViaSomeone}, {Kind::None},      {Kind::ViaSomeone, true}};
    column->addWidget(new Sample(
        u"Lijnen"_s, px(QSize(336, 24)),
        [theme, lines](QPainter &painter, const QRectF &place) {
            const double step = place.width() / 6;
            for (int i = 0; i < int(lines.size()); ++i) {
                const double y = place.center().y();
                paintMapLine(painter, {i * step + 6, y, (i + 1) * step - 10, y}, lines.at(i),
                             theme);
            }
        },
        this));
    addTitle(column, u"Geven en krijgen: buurt gestreept, instelling vol"_s);
    column->addWidget(new Sample(
        u"Ruimte: 18 van de buurt, 3 van de instelling"_s, px(QSize(336, 30)),
        [theme](QPainter &painter, const QRectF &place) {
            paintGiveGet(painter, place, {u"Ruimte"_s, 18, 3, 18}, theme);
        },
        this));
    addTitle(column, u"Trap: gehaald, nu, later, gewenst; rondje ons, ruit partner"_s);
    column->addWidget(new Sample(
        u"Trap"_s, px(QSize(336, 84)),
        [theme](QPainter &painter, const QRectF &place) {
            paintStaircase(painter, place.adjusted(0, px(4), -px(90), -px(4)),
                           {{Stair::Kind::Reached, u"5"_s},
                            {Stair::Kind::Now, u"6"_s},
                            {Stair::Kind::Later, u"7"_s},
                            {Stair::Kind::Wished, u"8"_s}},
                           theme);
            paintMark(painter, {place.right() - px(50), place.center().y()}, Voice::University,
                      theme);
            paintMark(painter, {place.right() - px(22), place.center().y()}, Voice::Neighbourhood,
                      theme);
        },
        this));
}

} // namespace ankerpunt::ui
