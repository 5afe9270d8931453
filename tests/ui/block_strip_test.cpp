// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/education.h"
#include "tests/support/small_register.h"
#include "tests/support/window.h"
#include "ui/block_strip.h"
#include "ui/parts/block_weeks.h"

#include <QLabel>

using namespace ankerpunt;
using test::SmallRegister;
using test::Window;

namespace {

Id<CalendarPeriod> addPeriod(SmallRegister &small, Id<Organisation> at, PeriodKind kind, QDate from,
                             QDate until)
{
    CalendarPeriod period;
    period.organisation = at;
    period.title = u"Blok 2"_s;
    period.kind = kind;
    period.from = from;
    period.until = until;
    return small.add(period);
}

} // namespace

TEST_CASE("under the side bar stand the block and the teaching week of today")
{
    SmallRegister small;
    small.file.workspace().setSetting(QString::fromUtf16(ownTodaySetting), u"2026-11-24"_s);
    const auto school = small.institution();
    const auto block =
        addPeriod(small, school, PeriodKind::Teaching, QDate(2026, 11, 9), QDate(2027, 2, 5));
    addPeriod(small, school, PeriodKind::Exams, QDate(2027, 2, 1), QDate(2027, 2, 5));
    small.file.close();
    Window window(small.file.path());
    CHECK(window.find<QLabel>(u"blockName"_s)->text() == u"Blok 2"_s);
    CHECK(window.find<QLabel>(u"blockWeek"_s)->text() == u"teaching week 3 of 12"_s);
    const auto *strip = window.find<ui::BlockStrip>(u"blockStrip"_s);
    const auto weeks = strip->findChild<ui::BlockWeeks *>()->parts();
    REQUIRE(weeks.size() == 13);
    CHECK(weeks.at(2).name == u"week 48, teaching week 3"_s);
    CHECK(weeks.at(12).name == u"week 5, exam week"_s);
    const auto *week = window.find<QLabel>(u"blockWeek"_s);
    CHECK(week->width() >= week->sizeHint().width()); // whole, below the name if need be
    window.trigger(ui::CommandId::SideBar);           // narrow, it would not fit
    CHECK_FALSE(strip->isVisible());
    window.trigger(ui::CommandId::SideBar);
    CHECK(strip->isVisible());
    window->workspace()->store().change(u"Archive"_s, [&](record::Change &change) {
        change.archive(block.value(), QDate(2026, 11, 24));
    });
    CHECK_FALSE(strip->isVisible()); // a day without teaching
}
