// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the reports of the demo say: their headings in order and their figures, by the rules of
// tests/data/demo_verwacht.json, as values and on paper.
#include "core/base/error.h"
#include "core/base/literals.h"
#include "core/report/json.h"
#include "core/report/values.h"
#include "tests/support/demo.h"
#include "tests/support/demo_kinds.h"
#include "tests/support/vectors.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace ankerpunt;
using namespace ankerpunt::report;
using test::autumn;

namespace {

Report made(const char *kind, const Request &request, const QString &language = u"nl"_s)
{
    return makeReport(kindOfReport(QString::fromLatin1(kind)), test::sharedDemo(),
                      Language(language), request);
}

QStringList headingsOf(const Report &report)
{
    QStringList headings;
    for (const Block &block : report.blocks) {
        if (const auto *heading = std::get_if<Heading>(&block); heading && heading->level < 3) {
            headings.append(heading->text);
        }
    }
    return headings;
}

QJsonObject expected()
{
    return QJsonDocument::fromJson(tests::dataFile(u"demo_verwacht.json"_s)).object();
}

std::optional<QString> refusal(const char *kind, const Request &request)
{
    try {
        (void)made(kind, request);
    } catch (const Error &error) {
        CHECK(error.kind() == Error::Kind::Usage);
        return error.sentence();
    }
    return {};
}

} // namespace

TEST_CASE("every kind of report of the demo has its headings in order, in Dutch and English")
{
    const qint64 partner = test::coded(test::sharedDemo(), "organisation", u"O02"_s);
    const qint64 place = test::coded(test::sharedDemo(), "neighbourhood", u"W1"_s);
    const qint64 leaver = test::coded(test::sharedDemo(), "person", u"P03"_s);
    const auto check = [&](const char *kind, qint64 subject, const QStringList &nl,
                           const QStringList &en) {
        CAPTURE(kind);
        CHECK(headingsOf(made(kind, autumn(subject))) == nl);
        CHECK(headingsOf(made(kind, autumn(subject), u"en"_s)) == en);
    };
    check("semester", 0,
          {u"In één oogopslag"_s, u"Beoogd en behaald"_s, u"Van vraag naar resultaat"_s,
           u"Waar en met wie"_s, u"Partnerschappen"_s, u"Wie sprak met wie"_s, u"Wederkerigheid"_s,
           u"De projecten"_s, u"Sociale ondernemingen"_s, u"Coaching"_s, u"Hoe we telden"_s},
          {u"At a glance"_s, u"Intended and achieved"_s, u"From question to result"_s,
           u"Where and with whom"_s, u"Partnerships"_s, u"Who spoke with whom"_s,
           u"Give and receive"_s, u"The projects"_s, u"Social ventures"_s, u"Coaching"_s,
           u"How we counted"_s});
    check("overview", 0,
          {u"In één oogopslag"_s, u"Wachten langer dan 90 dagen"_s, u"Hoe we telden"_s},
          {u"At a glance"_s, u"Waiting over 90 days"_s, u"How we counted"_s});
    check("partner", partner,
          {u"Wat u vroeg"_s, u"Wie er kwamen, en wat ermee gebeurde"_s, u"Wat u gaf en kreeg"_s,
           u"Wat we nog hebben afgesproken"_s},
          {u"What you asked"_s, u"Who came, and what happened with it"_s,
           u"What you gave and received"_s, u"What we still agreed to do"_s});
    check("neighbourhood", place,
          {u"Wat hier gevraagd is"_s, u"Wat hier gedaan is"_s, u"De projecten"_s,
           u"Waar u ons vindt"_s},
          {u"What was asked here"_s, u"What was done here"_s, u"The projects"_s,
           u"Where to find us"_s});
    check("handover", leaver,
          {u"Partnerschappen"_s, u"Projecten die nog lopen"_s, u"Vakken die doorgaan"_s,
           u"Mensen"_s, u"Afspraken"_s},
          {u"Partnerships"_s, u"Projects not finished"_s, u"Courses that go on"_s, u"People"_s,
           u"Actions"_s});
}

TEST_CASE("each section of a report can be left out, stand alone and stand elsewhere")
{
    for (const Kind &kind : kinds()) {
        const qint64 subject = test::subjectFor(kind, test::sharedDemo());
        QStringList keys;
        for (const Section &section : kind.sections) {
            keys.append(QString::fromLatin1(section.key));
        }
        // What appendix and gaps say depends on the others, but their headings do not.
        const auto headings = [&](const QStringList &sections) {
            return headingsOf(made(kind.key, autumn(subject, sections)));
        };
        QStringList joined;
        for (const QString &key : std::as_const(keys)) {
            joined += headings({key});
        }
        CHECK(headings({}) == joined);
        QStringList reversed;
        for (const QString &key : std::as_const(keys)) {
            reversed = headings({key}) + reversed;
            CAPTURE(kind.key, key);
            QStringList others = keys;
            others.removeAll(key);
            QStringList without;
            for (const QString &other : std::as_const(others)) {
                without += headings({other});
            }
            CHECK((others.isEmpty() || headings(others) == without));
        }
        std::ranges::reverse(keys);
        CHECK(headings(keys) == reversed);
    }
}

TEST_CASE("a report that cannot be made says why")
{
    for (const Kind &kind : kinds()) {
        CAPTURE(kind.key);
        const qint64 subject = test::subjectFor(kind, test::sharedDemo());
        const auto unknown = refusal(kind.key, autumn(subject, {u"onzin"_s}));
        REQUIRE(unknown);
        CHECK(unknown->contains(u"onzin"_s));
        CHECK(unknown->contains(QLatin1String(kind.sections.first().key)));
        Request request = autumn(subject);
        request.from = {};
        CHECK_FALSE(refusal(kind.key, request).value_or(QString()).isEmpty());
        request = autumn(subject);
        std::swap(request.from, request.to);
        CHECK_FALSE(refusal(kind.key, request).value_or(QString()).isEmpty());
        const qint64 wrong = test::coded(test::sharedDemo(), "question", u"V01"_s);
        CHECK_FALSE(refusal(kind.key, autumn(wrong)).value_or(QString()).isEmpty());
        const auto none = refusal(kind.key, autumn());
        CHECK(none.value_or(QString()).isEmpty() == (*kind.subject == 0));
    }
}

TEST_CASE("a figure is on paper as it is in the report")
{
    for (const QString &language : {u"nl"_s, u"en"_s}) {
        const Report report = made("semester", autumn(), language);
        const QString paper = test::textsOf(report, Audience::Anyone)[u"pdf"_s];
        int grids = 0;
        for (const Block &block : report.blocks) {
            const auto *grid = std::get_if<FigureGrid>(&block);
            grids += grid ? 1 : 0;
            for (const Figure &figure : report.figures) {
                if (grid && grid->keys.contains(figure.key)) {
                    CAPTURE(figure.label);
                    CHECK(paper.contains(printedValue(figure, Language(language))));
                    CHECK(paper.contains(figure.label));
                }
            }
        }
        CHECK(grids == 3);
        for (const QString &heading : headingsOf(report)) {
            CHECK(paper.contains(heading));
        }
    }
}

TEST_CASE("the semester report begins with the newest words that may be told, and its contents")
{
    const Report report = made("semester", autumn());
    REQUIRE(std::holds_alternative<Quote>(report.blocks.front()));
    CHECK(std::ranges::count_if(report.blocks, [](const Block &block) {
              return std::holds_alternative<Contents>(block);
          }) == 1);
    const QString paper = test::textsOf(report, Audience::Anyone)[u"pdf"_s];
    for (const QString &heading : headingsOf(report)) {
        CAPTURE(heading);
        CHECK(paper.count(heading) >= 2); // above its section, and in the contents
    }
}

TEST_CASE("the handover of the demo names what has to be handed over")
{
    const QJsonObject wanted = expected()[u"overdracht_nodig"].toObject();
    const qint64 leaver = test::coded(test::sharedDemo(), "person", wanted[u"persoon"].toString());
    const Report report = made("handover", autumn(leaver));
    const QString paper = test::textsOf(report, Audience::Anyone)[u"pdf"_s];
    const Language language(u"nl"_s);
    const queries::Display display(test::sharedDemo(), language);
    const auto named = [&](const char *kind, const QString &list) {
        const auto codes = wanted[list].toArray();
        CHECK_FALSE(codes.isEmpty());
        for (const QJsonValue code : codes) {
            const QString title =
                display.title(test::coded(test::sharedDemo(), kind, code.toString()));
            CAPTURE(title);
            CHECK(paper.contains(title.simplified()));
        }
    };
    named("partnership", u"partnerschappen"_s);
    named("project", u"lopende_projecten"_s);
    named("course_run", u"vakken_na_vertrek"_s);
    CHECK(report.subtitle.contains(u"31 december 2026"_s));
}
