// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/projects.h"
#include "core/domain/questions.h"
#include "core/queries/facts.h"
#include "core/queries/references.h"
#include "tests/support/demo.h"
#include "tests/support/temporary_file.h"

#include <QTemporaryDir>

using namespace ankerpunt;
using queries::Figure;
using queries::FigureLine;
using queries::Selection;
using queries::SelectionWords;

namespace {

class Demo final
{
public:
    Demo() : m_workspace(test::createDemo(m_folder.filePath(u"a.anker"_s))) {}

    [[nodiscard]] Workspace &workspace() const { return *m_workspace; }
    [[nodiscard]] Selection selection(const SelectionWords &words) const
    {
        return selectionOf(*m_workspace, words);
    }
    [[nodiscard]] Figure figure(const char *key, const SelectionWords &words) const
    {
        return queries::figure(*m_workspace, QString::fromLatin1(key),
                               {QDate(2026, 11, 22), {}, {}, selection(words)});
    }
    /// The codes of the records that a figure names, in order.
    [[nodiscard]] QStringList named(const char *key, const SelectionWords &words) const
    {
        QStringList names =
            queries::externalNames(*m_workspace, figure(key, words).records()).values();
        names.sort();
        return names;
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Workspace> m_workspace;
};

const SelectionWords overvecht{{}, u"W1"_s, {}};
const SelectionWords university{{}, {}, u"I1"_s};
const SelectionWords groningen{u"G02"_s, {}, {}};

QStringList words(const char *text)
{
    return QString::fromLatin1(text).split(u' ');
}

} // namespace

TEST_CASE("the figures of a neighbourhood of the demo are what lies in it")
{
    const Demo demo;
    CHECK(demo.named("questions", overvecht) == words("V02 V11 V12"));
    CHECK(demo.named("projects_by_status", overvecht) == words("R01 R06"));
    CHECK(demo.named("interactions", overvecht) ==
          words("K01 K02 K03 K04 K05 K07 K08 K20 K21 K23"));
    CHECK(demo.named("course_runs_active", overvecht) == words("C01 C03"));
    CHECK(demo.named("activities", overvecht) == words("B01 B02 B03 B08"));
    CHECK(demo.named("partnership_stage", overvecht) == words("S01 S02"));
    CHECK(demo.named("ventures_by_status", overvecht) == words("N01 N02 N03 N04 N05"));
    CHECK(demo.figure("resident_contacts", overvecht).value == 19 + 23 + 21 + 8);
    CHECK(demo.figure("help_requests", overvecht).value == 17);
}

TEST_CASE("the figures of an institution of the demo are what it does")
{
    const Demo demo;
    CHECK(demo.named("questions", university) == words("V02 V03 V05"));
    CHECK(demo.named("projects_by_status", university) == words("R01 R02 R06 R07"));
    CHECK(demo.named("interactions", university) ==
          words("K01 K02 K03 K04 K05 K07 K08 K09 K10 K11 K21 K22 K23 K24"));
    CHECK(demo.named("course_runs_active", university) == words("C01 C03"));
    CHECK(demo.named("activities", university) == words("B01 B02 B03 B08 B09"));
    CHECK(demo.named("partnership_stage", university) == words("S01 S02 S05"));
    CHECK(demo.named("ventures_by_status", university) == words("N01 N02"));
    CHECK_FALSE(demo.figure("help_requests", university).value.has_value());
}

TEST_CASE("the figures of a programme of the demo are what lies at its institutions and in its "
          "neighbourhoods")
{
    const Demo demo;
    CHECK(demo.named("questions", groningen) == words("V07 V08"));
    CHECK(demo.named("projects_by_status", groningen) == words("R04"));
    CHECK(demo.named("interactions", groningen) == words("K15 K16"));
    CHECK(demo.named("course_runs_active", groningen) == words("C06"));
    CHECK(demo.named("activities", groningen) == words("B07"));
    CHECK(demo.named("partnership_stage", groningen) == words("S04"));
    CHECK(demo.figure("help_requests", groningen).value == 31 + 44 + 12);
    CHECK(demo.named("programme_condition_not_met", {u"G01"_s, {}, {}}) == words("R07"));
    CHECK(demo.named("questions", {u"G02"_s, u"W6"_s, {}}) == words("V08"));
}

TEST_CASE("no figure of a selection names what lies outside of it")
{
    const Demo demo;
    for (const SelectionWords &words : {overvecht, university, groningen}) {
        const Selection selection = demo.selection(words);
        const queries::Facts everything(demo.workspace(), {QDate(2026, 11, 22)});
        const auto outside = queries::outside(everything, selection);
        CHECK(outside.size() > 30);
        const queries::Facts within(demo.workspace(), {QDate(2026, 11, 22), {}, {}, selection});
        for (const auto &definition : queries::figureDefinitions()) {
            CAPTURE(definition.key);
            for (const FigureLine &line : definition.count(within).lines) {
                for (const qint64 id : line.behind + QList<qint64>{line.record}) {
                    CAPTURE(queries::externalName(demo.workspace(), id).toStdString());
                    CHECK_FALSE(outside.contains(id));
                    CHECK_FALSE(within.isHidden(id));
                }
            }
        }
        for (const Participation &part : within.all<Participation>()) {
            const auto *team = everything.find(Id<Team>(part.record.value()));
            CHECK_FALSE((team && outside.contains(team->project.value())));
        }
    }
}

TEST_CASE("neighbourhoods divide the questions and projects that lie in one")
{
    const Demo demo;
    const queries::Facts facts(demo.workspace(), {QDate(2026, 11, 22)});
    QHash<qint64, int> questions;
    QHash<qint64, int> projects;
    for (const Neighbourhood &neighbourhood : facts.all<Neighbourhood>()) {
        const queries::Viewpoint viewpoint{
            QDate(2026, 11, 22), {}, {}, {0, neighbourhood.id.value(), 0}};
        for (const qint64 id :
             queries::figure(demo.workspace(), u"questions"_s, viewpoint).records()) {
            ++questions[id];
        }
        for (const qint64 id :
             queries::figure(demo.workspace(), u"projects_by_status"_s, viewpoint).records()) {
            ++projects[id];
        }
    }
    for (const Question &question : facts.all<Question>()) {
        CHECK(questions.value(question.id.value()) == question.neighbourhoods.size());
    }
    for (const Project &project : facts.all<Project>()) {
        CHECK(projects.value(project.id.value()) == project.neighbourhoods.size());
    }
}

TEST_CASE("a selection is named by codes or ids, and what is not there is wrong use")
{
    const Demo demo;
    const Selection byCode = demo.selection({u"G01"_s, u"W1"_s, u"I1"_s});
    CHECK(byCode.programme != 0);
    CHECK(demo.selection({QString::number(byCode.programme), {}, {}}).programme ==
          byCode.programme);
    CHECK(demo.selection({}).isEmpty());
    CHECK_THROWS_AS(demo.selection({u"G99"_s, {}, {}}), Error);
    CHECK_THROWS_AS(demo.selection({{}, u"I1"_s, {}}), Error);
    CHECK_THROWS_AS(demo.selection({{}, {}, u"O01"_s}), Error);
}
