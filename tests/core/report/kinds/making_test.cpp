// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the window asks of a report beside its pages: slices, sections, and what is missing.
#include "core/base/literals.h"
#include "core/domain/projects.h"
#include "core/report/kinds/kinds.h"
#include "core/report/pages.h"
#include "tests/support/demo.h"
#include "tests/support/demo_kinds.h"
#include "tests/support/small_register.h"

#include <QTemporaryDir>

using namespace ankerpunt;
using namespace ankerpunt::report;
using test::autumn;

namespace {

const Kind &semester()
{
    return kindOfReport(u"semester"_s);
}

const Workspace &demo()
{
    static const QTemporaryDir folder;
    static const auto workspace = test::createDemo(folder.filePath(u"a.anker"_s));
    return *workspace;
}

QStringList headingsOf(const Report &report)
{
    QStringList headings;
    for (const Block &block : report.blocks) {
        if (const auto *heading = std::get_if<Heading>(&block)) {
            headings.append(heading->text);
        }
    }
    return headings;
}

} // namespace

TEST_CASE("a report that is made in slices is the one that is made at once")
{
    const Language dutch(u"nl"_s);
    Request request = autumn();
    request.sections = QStringList{u"appendix"_s, u"glance"_s, u"questions"_s};
    Making making(semester(), demo(), dutch, request);
    CHECK(making.total() == 3);
    for (qsizetype made = 0; made < 3; ++made) {
        CHECK(making.made() == made);
        CHECK_FALSE(making.isDone());
        making.makeNext();
    }
    CHECK(making.isDone());
    const Report slices = making.take();
    const Report whole = makeReport(semester(), demo(), dutch, request);
    CHECK(headingsOf(slices) == headingsOf(whole));
    CHECK(slices.figures.size() == whole.figures.size());
    CHECK(slices.gaps.size() == whole.gaps.size());
    CHECK(slices.title == whole.title);
}

TEST_CASE("a report knows by which heading each of its sections begins")
{
    const Language dutch(u"nl"_s);
    const Report report = makeReport(semester(), demo(), dutch, autumn());
    REQUIRE(report.sections.size() == semester().sections.size());
    const QStringList headings = headingsOf(report);
    const QList<HeadingPlace> places = Pages(report).headings();
    int before = -1;
    for (const SectionStart &section : report.sections) {
        CAPTURE(section.key);
        const auto known = std::ranges::find_if(semester().sections, [&](const Section &each) {
            return section.key == QLatin1String(each.key);
        });
        REQUIRE(known != semester().sections.end());
        if (section.heading < 0) {
            continue; // it has none, or nothing to tell
        }
        CHECK(headings.at(section.heading) == dutch.text("report", known->label));
        CHECK(places.at(section.heading).text == headings.at(section.heading));
        CHECK(int(section.heading) > before);
        before = int(section.heading);
    }
    CHECK(before > 4);
}

TEST_CASE("a report of a part says of which part, on its first page and at the foot of all")
{
    Request request = autumn();
    const Report whole = makeReport(semester(), demo(), Language(u"en"_s), request);
    CHECK_FALSE(whole.subtitle.contains(u"Only"_s));
    request.selection.neighbourhood = test::coded(demo(), "neighbourhood", u"W1"_s);
    const Report part = makeReport(semester(), demo(), Language(u"en"_s), request);
    CHECK(part.subtitle == whole.subtitle + u" Only Overvecht."_s);
    CHECK(part.runningTitle == whole.runningTitle + u", only Overvecht"_s);
}

TEST_CASE("figures stand beside the period before, another one, or none")
{
    const Language dutch(u"nl"_s);
    const auto previous = [&](const Request &request) {
        QStringList all;
        for (const Figure &figure : makeReport(semester(), demo(), dutch, request).figures) {
            all.append(figure.previous ? QString::number(*figure.previous) : u"-"_s);
        }
        return all;
    };
    Request request = autumn();
    const QStringList usual = previous(request);
    CHECK(usual.count(u"-"_s) < usual.size());
    request.before = {request.from.addDays(-request.from.daysTo(request.to) - 1),
                      request.from.addDays(-1)};
    CHECK(previous(request) == usual);
    request.before = {QDate(1990, 1, 1), QDate(1990, 1, 2)};
    CHECK(previous(request) != usual);
    request.comparesBefore = false;
    const QStringList none = previous(request);
    CHECK(none.count(u"-"_s) == none.size());
}

TEST_CASE("a gap is told in a few words with its number, and whether it makes a figure wrong")
{
    test::SmallRegister file;
    for (int i = 0; i < 2; ++i) {
        Project project;
        project.title = u"Project"_s;
        project.startsOn = QDate(2026, 9, 1);
        project.status = ProjectStatus::Running;
        file.add(project); // without an end and a neighbourhood
    }
    const Language english(u"en"_s);
    const Report report = makeReport(semester(), file.file.workspace(), english, autumn());
    const auto gapOf = [&](const QString &field) {
        const auto found = std::ranges::find(report.gaps, field, &Gap::field);
        REQUIRE(found != report.gaps.end());
        return *found;
    };
    CHECK(gapOf(u"project.ends_on"_s).counted == u"2 projects without an end"_s);
    CHECK(gapOf(u"project.ends_on"_s).weight == Gap::Weight::Wrong);
    CHECK(gapOf(u"project.neighbourhoods"_s).counted == u"2 projects without a neighbourhood"_s);
    CHECK(gapOf(u"project.neighbourhoods"_s).weight == Gap::Weight::LeftOut);
}

TEST_CASE("the paper says of the first few records what is missing in, and how many more there are")
{
    test::SmallRegister file;
    for (int i = 0; i < 10; ++i) {
        Project project;
        project.title = u"Project %1"_s.arg(i);
        project.startsOn = QDate(2026, 9, 1);
        project.status = ProjectStatus::Running;
        file.add(project); // without an end
    }
    const Report report =
        makeReport(semester(), file.file.workspace(), Language(u"en"_s), autumn());
    QStringList told;
    for (const Block &block : report.blocks) {
        const auto *item = std::get_if<Paragraph>(&block);
        if (item != nullptr && item->text.contains(u"seem to go on"_s)) {
            told.append(item->text);
        }
    }
    REQUIRE(told.size() == 1);
    CHECK(told.first().count(u"Project "_s) == 8);
    CHECK(told.first().contains(u"In: Project 0; Project 1; "_s));
    CHECK(told.first().endsWith(u"; 2 more."_s));
}

TEST_CASE("who makes a report is told of confidential partners and of words without consent")
{
    test::SmallRegister file;
    Organisation partner;
    partner.name = u"Blijf van mijn lijf"_s;
    partner.confidential = true;
    partner.kind = u"SPORTS"_s;
    const auto project = file.project(QDate(2026, 9, 1), QDate(2026, 12, 1));
    file.party(project, file.add(partner));
    Testimonial words;
    words.record = test::any(project);
    words.quote = u"Zo hoort het."_s;
    words.saidOn = QDate(2026, 10, 1);
    file.add(words);
    const Language english(u"en"_s);
    const Report report = makeReport(semester(), file.file.workspace(), english, autumn());
    REQUIRE(report.notices.size() == 2);
    CHECK(report.notices.at(0).counted == u"1 quotation without consent"_s);
    CHECK(report.notices.at(1).counted == u"1 confidential partner"_s);
    CHECK(report.notices.at(1).weight == Gap::Weight::Note);
    CHECK(report.notices.at(1).records.isEmpty());
    CHECK(report.notices.at(1).ids.size() == 1);
}
