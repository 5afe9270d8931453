// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/education.h"
#include "core/queries/calendars.h"
#include "tests/support/small_register.h"

using namespace ankerpunt;

TEST_CASE("the periods of teaching that touch a time have a name, the latest first")
{
    test::SmallRegister file;
    const auto school = file.institution();
    const auto add = [&](const QString &title, PeriodKind kind, QDate from, QDate until) {
        CalendarPeriod period;
        period.organisation = school;
        period.title = title;
        period.kind = kind;
        period.from = from;
        period.until = until;
        file.add(period);
    };
    add(u"Blok 1"_s, PeriodKind::Teaching, QDate(2026, 9, 1), QDate(2026, 11, 8));
    add(u"Blok 2"_s, PeriodKind::Teaching, QDate(2026, 11, 9), QDate(2027, 1, 31));
    add(u"Herfst"_s, PeriodKind::TeachingFree, QDate(2026, 10, 19), QDate(2026, 10, 23));
    add(u"Lang geleden"_s, PeriodKind::Teaching, QDate(2019, 9, 1), QDate(2019, 11, 8));
    const Language english(u"en"_s);
    const queries::Display display(file.file.workspace(), english);
    const auto named = queries::teachingPeriods(file.file.workspace(), display,
                                                {QDate(2026, 9, 1), QDate(2026, 12, 1)});
    REQUIRE(named.size() == 2);
    CHECK(named.at(0).name == u"Blok 2, Organisation"_s);
    CHECK(named.at(0).period == planning::Period{QDate(2026, 11, 9), QDate(2027, 1, 31)});
    CHECK(named.at(1).name == u"Blok 1, Organisation"_s);
}

TEST_CASE("the block of a day has its weeks: taught, free and with exams")
{
    test::SmallRegister file;
    const auto other = file.institution();
    const auto school = file.institution();
    const auto worker = file.person(u"TEACHER"_s, school);
    const auto add = [&](Id<Organisation> at, PeriodKind kind, QDate from, QDate until) {
        CalendarPeriod period;
        period.organisation = at;
        period.title = at == school ? u"Periode 2"_s : u"Semester 1"_s;
        period.kind = kind;
        period.from = from;
        period.until = until;
        file.add(period);
    };
    add(other, PeriodKind::Teaching, QDate(2026, 9, 21), QDate(2027, 2, 5));
    add(school, PeriodKind::Teaching, QDate(2026, 11, 9), QDate(2027, 2, 5));
    add(school, PeriodKind::TeachingFree, QDate(2026, 12, 21), QDate(2027, 1, 1));
    add(school, PeriodKind::TeachingFree, QDate(2027, 1, 11), QDate(2027, 1, 14)); // not on Friday
    add(school, PeriodKind::Exams, QDate(2027, 2, 1), QDate(2027, 2, 5));
    const auto at = [&](QDate day, qint64 who) {
        return queries::blockAt(file.file.workspace(), day, who);
    };
    const auto block = at(QDate(2026, 11, 24), worker.value());
    REQUIRE(block);
    CHECK(block->name == u"Periode 2"_s);
    REQUIRE(block->weeks.size() == 13);
    CHECK(block->teachingWeeks() == 10);
    CHECK(block->weeks.at(2).monday == QDate(2026, 11, 23));
    CHECK(block->weeks.at(2).number == 3);
    CHECK(block->weeks.at(6).kind == queries::Block::Kind::Free);
    CHECK(block->weeks.at(6).number == 0);
    CHECK(block->weeks.at(8).number == 7);
    CHECK(block->weeks.at(9).kind == queries::Block::Kind::Teaching);
    CHECK(block->weeks.at(12).kind == queries::Block::Kind::Exams);
    CHECK(at(QDate(2026, 11, 24), 0)->name == u"Semester 1"_s); // nobody said who works here
    CHECK(at(QDate(2027, 2, 5), worker.value()));
    CHECK_FALSE(at(QDate(2027, 2, 6), worker.value()));
}
