// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/example.h"
#include "core/base/literals.h"
#include "core/report/kinds/kinds.h"
#include "core/report/pages.h"
#include "tests/bench/programme.h"

using namespace ankerpunt;

TEST_CASE("a made-up programme is sound, as large as asked for, and can be reported on")
{
    const QTemporaryDir folder;
    const auto workspace = app::createExample(folder.filePath(u"programma.anker"_s));
    const auto countOf = [&](const QString &kind) {
        return int(workspace->store().rows().countOf(*workspace->registry().find(kind)));
    };
    const int people = countOf(u"person"_s);
    const int projects = countOf(u"project"_s);
    const int neighbourhoods = countOf(u"neighbourhood"_s);
    const double twice = 2.0 * projects / bench::projectsOfProgramme;
    bench::growProgramme(*workspace, twice);

    CHECK(workspace->check().isEmpty());
    CHECK(countOf(u"project"_s) == 2 * projects);
    CHECK(countOf(u"person"_s) == 2 * people + std::lround(twice * bench::studentsOfProgramme));
    CHECK(countOf(u"interaction"_s) == std::lround(twice * bench::talksOfProgramme));
    CHECK(countOf(u"neighbourhood"_s) == neighbourhoods);

    const Language english(u"en"_s);
    report::Request request;
    request.from = QDate(2026, 9, 1);
    request.to = QDate(2027, 1, 31);
    const report::Pages pages(
        report::makeReport(report::kindOfReport(u"semester"_s), *workspace, english, request));
    CHECK(pages.pageCount() > 12); // of the example alone
}
