// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/activities.h"
#include "core/domain/contacts.h"
#include "core/domain/education.h"
#include "core/domain/partnerships.h"
#include "core/domain/plans.h"
#include "core/domain/programmes.h"
#include "core/domain/projects.h"
#include "core/domain/reflections.h"
#include "core/domain/ventures.h"
#include "core/exchange/import.h"
#include "core/queries/lists.h"
#include "core/queries/references.h"
#include "tests/support/meaning.h"
#include "tests/support/temporary_file.h"
#include "tests/support/vectors.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

using namespace ankerpunt;
using exchange::Import;
using exchange::ImportPlan;
using exchange::Outcome;
using test::contentOf;
using test::damageOf;
using test::meaningOf;
using test::TemporaryFile;

namespace {

QStringList programmeFiles()
{
    return QDir(u":/example"_s).entryList({u"*.csv"_s}, QDir::Files, QDir::Name);
}

ImportPlan importFiles(Workspace &workspace, const QStringList &names)
{
    Import import(workspace, {});
    for (const QString &name : names) {
        import.add(u":/example/"_s + name);
    }
    return import.commit();
}

template <typename T>
T named(Workspace &workspace, const QString &reference)
{
    const auto &kind = record::table<T>().description();
    return workspace.store().load(
        Id<T>(queries::byReference(workspace, kind, u""_s).value(reference)));
}

template <typename T>
int countOf(Workspace &workspace)
{
    return queries::counts(workspace).value(&record::table<T>().description());
}

template <typename T, typename Owner>
QList<T> partsOf(Workspace &workspace, const Owner &owner)
{
    return workspace.store().partsOf<T>(owner.id.value());
}

} // namespace

TEST_CASE("all files of a programme come in, each row of them")
{
    TemporaryFile file;
    Workspace &workspace = file.workspace();
    const ImportPlan report = importFiles(workspace, programmeFiles());
    const QJsonObject counts = QJsonDocument::fromJson(tests::dataFile(u"demo_verwacht.json"_s))
                                   .object()[u"aantallen"]
                                   .toObject();
    REQUIRE(report.files.size() == counts.size());
    for (const auto &read : report.files) {
        INFO(read.name.toStdString());
        const auto added = std::count_if(read.rows.begin(), read.rows.end(), [](const auto &row) {
            return row.outcome == Outcome::Added;
        });
        CHECK(added == counts[read.name.chopped(4)].toInt());
        for (const auto &row : read.rows) {
            CHECK((row.reasons.isEmpty() || row.outcome == Outcome::Skipped));
        }
    }
    CHECK(report.counts.value(Outcome::Skipped) == 1);
    CHECK(countOf<Choice>(workspace) == 0); // every word of the files is known
    CHECK(countOf<Organisation>(workspace) == 22);
    CHECK(countOf<Interaction>(workspace) == 28);
    CHECK(countOf<Action>(workspace) == 15);
    CHECK(countOf<Course>(workspace) == 8);
    CHECK(countOf<CourseRun>(workspace) == 9);
    CHECK(countOf<Team>(workspace) == 5);
    CHECK(countOf<HeadCount>(workspace) == 22);
    CHECK(countOf<Appointment>(workspace) == 3);
    CHECK(countOf<Party>(workspace) == 44);
    CHECK(countOf<DocumentLink>(workspace) == 2);
    CHECK(damageOf(workspace).isEmpty());
}

TEST_CASE("a course is one record, however often it is taught")
{
    TemporaryFile file;
    Workspace &workspace = file.workspace();
    importFiles(workspace, programmeFiles());
    const auto autumn = named<CourseRun>(workspace, u"C01"_s);
    const auto spring = named<CourseRun>(workspace, u"C02"_s);
    CHECK(autumn.course == spring.course);
    const Course course = workspace.store().load(autumn.course);
    CHECK(course.code == u"UD-WIJK-201"_s);
    CHECK(course.credits == Decimal{750});
    CHECK(course.hoursMin == 210);
    CHECK_FALSE(course.hoursMax.has_value());
    const auto flemish = workspace.store().load(named<CourseRun>(workspace, u"C08"_s).course);
    CHECK(flemish.hoursMin == 150);
    CHECK(flemish.hoursMax == 180);
    CHECK(flemish.level == u"BACHELOR"_s);

    // 10 students, 2 teachers and, in words, 8 people of the neighbourhood
    const auto challenge = named<CourseRun>(workspace, u"C03"_s);
    CHECK(challenge.notes.contains(u"daarnaast 8 deelnemers uit de wijk"_s));
    QMap<QString, int> unnamed;
    QList<Id<Person>> people;
    for (const auto &part : partsOf<Participation>(workspace, challenge)) {
        if (part.person) {
            people.append(part.person);
        } else {
            unnamed[part.role] += part.number.value_or(0);
        }
    }
    CHECK(unnamed == QMap<QString, int>{{u"STUDENT"_s, 10}, {u"TEACHER"_s, 2}, {u"RESIDENT"_s, 8}});
    CHECK(people == QList{named<Person>(workspace, u"P03"_s).id});
}

TEST_CASE("what the other files say is where it belongs")
{
    TemporaryFile file;
    Workspace &workspace = file.workspace();
    importFiles(workspace, programmeFiles());

    const auto campus = named<Partnership>(workspace, u"S03"_s);
    QMap<QString, int> roles;
    for (const auto &party : partsOf<Party>(workspace, campus)) {
        ++roles[party.role];
    }
    CHECK(roles == QMap<QString, int>{{u"INSTITUTION"_s, 1}, {u"PARTNER"_s, 2}});
    CHECK(campus.forms.size() == 4);
    const auto stages = partsOf<StageRecord>(workspace, campus);
    REQUIRE(stages.size() == 3);
    CHECK(stages.last().partnershipStage == u"SHARED_RESOURCES"_s);
    CHECK(named<Agreement>(workspace, u"E03"_s).parent == named<Agreement>(workspace, u"E02"_s).id);
    CHECK(named<Agreement>(workspace, u"E02"_s).signedOn == *PartialDate::fromIso(u"2022-05"));

    const auto cafe = named<Project>(workspace, u"R01"_s);
    const auto give = partsOf<Contribution>(workspace, cafe);
    REQUIRE(give.size() == 4);
    CHECK(give.at(0).sofar == SofarGroup::Student);
    CHECK(give.at(1).who.size() == 2); // O02 / P13
    CHECK(give.at(2).sofar == SofarGroup::Resident);
    CHECK(give.at(3).sofar == SofarGroup::Faculty);
    const auto actors = partsOf<Actor>(workspace, cafe);
    REQUIRE(actors.size() == 5);
    CHECK(actors.first().name == u"P13 Selma"_s);
    CHECK(actors.first().who.value() == named<Person>(workspace, u"P13"_s).id.value());
    CHECK(actors.at(2).via.value() == named<Person>(workspace, u"P13"_s).id.value());
    const auto weeks = partsOf<Phase>(workspace, cafe);
    REQUIRE(weeks.size() == 10);
    const auto moments = partsOf<Appointment>(workspace, weeks.first());
    REQUIRE(moments.size() == 1);
    CHECK(moments.first().contactMoment == ContactMoment::Start);

    const auto goals = partsOf<Goal>(workspace, named<Programme>(workspace, u"G02"_s));
    REQUIRE(goals.size() == 6);
    CHECK(goals.at(1).evidence.size() == 1); // a project
    CHECK(goals.at(5).evidence.size() == 1); // a location
    const auto money = named<Funding>(workspace, u"Z02"_s);
    CHECK(money.funderName == u"Stad (fictief)"_s);
    CHECK(money.amount == Decimal{1200000});
    CHECK(named<Funding>(workspace, u"Z01"_s).funder ==
          named<Organisation>(workspace, u"O14"_s).id);

    const auto coaching = named<Interaction>(workspace, u"H04"_s);
    CHECK(coaching.kind == InteractionKind::Coaching);
    CHECK(coaching.onBehalfOf == named<Organisation>(workspace, u"I1"_s).id);
    CHECK(coaching.agreed == u"scherper voor wie"_s);
    CHECK(coaching.subjects.size() == 1); // the venture
    CHECK(named<Interaction>(workspace, u"K05"_s).subjects.size() == 3);
    CHECK(named<Venture>(workspace, u"N03"_s).helpers.size() == 2);
    CHECK(partsOf<VentureStep>(workspace, named<Venture>(workspace, u"N01"_s)).size() == 1);
    CHECK(named<Neighbourhood>(workspace, u"W1"_s).office ==
          named<Location>(workspace, u"L1"_s).id);
    const auto asked = partsOf<HeadCount>(workspace, named<Location>(workspace, u"L4"_s));
    REQUIRE(asked.size() == 2);
    CHECK(asked.first().countedOn == *PartialDate::fromIso(u"2026-09"));
    const auto sports = partsOf<HeadCount>(workspace, named<Activity>(workspace, u"B04"_s));
    REQUIRE(sports.size() == 2);
    for (const auto &count : sports) {
        const bool residents = count.sofar == SofarGroup::Resident;
        CHECK(count.number == (residents ? 34 : 6));
        CHECK(count.involvement == (residents ? Involvement::Attends : Involvement::None));
    }
    CHECK(named<Reflection>(workspace, u"F04"_s).visibility == Visibility::OnlyMe);
}

TEST_CASE("a programme that is imported again changes nothing, and is one step to undo")
{
    TemporaryFile file;
    const QStringList empty = contentOf(file.store());
    const QStringList names = programmeFiles();
    importFiles(file.workspace(), names);
    const QStringList content = contentOf(file.store());
    QStringList reversed = names;
    std::reverse(reversed.begin(), reversed.end());
    const ImportPlan again = importFiles(file.workspace(), reversed);
    CHECK(again.counts.value(Outcome::Unchanged) == 282);
    CHECK(again.counts.value(Outcome::Added) + again.counts.value(Outcome::Updated) == 0);
    CHECK(contentOf(file.store()) == content);
    file.store().undo();
    CHECK(contentOf(file.store()) == empty);
    CHECK_FALSE(file.store().undoText());
}

TEST_CASE("one by one in any order, files give the same once all have come")
{
    TemporaryFile together;
    QStringList names = programmeFiles();
    importFiles(together.workspace(), names);
    const QStringList meaning = meaningOf(together.workspace());

    const bool backwards = GENERATE(false, true);
    if (backwards) {
        std::reverse(names.begin(), names.end());
    }
    TemporaryFile file;
    int rounds = 0;
    for (bool news = true; news && rounds < 5; ++rounds) {
        news = false;
        for (const QString &name : names) {
            const auto counts = importFiles(file.workspace(), {name}).counts;
            news = news || counts.value(Outcome::Added) + counts.value(Outcome::Updated) > 0;
        }
    }
    CHECK(rounds <= 4); // what refers in circles needs another go; the last one finds nothing new
    const QStringList apart = meaningOf(file.workspace());
    for (int i = 0; i < std::max(apart.size(), meaning.size()); ++i) {
        REQUIRE(apart.value(i) == meaning.value(i));
    }
    CHECK(damageOf(file.workspace()).isEmpty());
}

namespace {

exchange::PlannedFile importText(TemporaryFile &file, const QString &name, const QByteArray &text)
{
    QFile csv(file.path(name));
    REQUIRE(csv.open(QIODevice::WriteOnly));
    csv.write(text);
    csv.close();
    Import import(file.workspace(), {});
    import.add(csv.fileName());
    return import.commit().files.first();
}

} // namespace

TEST_CASE("rows that contradict each other about their course say so, and the first is believed")
{
    TemporaryFile file;
    const auto read = importText(file, u"vakken.csv"_s,
                                 "Nr;Vak;Vakcode;Studiepunten;Start\nC1;Actieleren;A-1;5;1-9-2026\n"
                                 "C2;Actieleren;A-1;7,5;1-2-2027\nC3;Actieleren;A-1;;1-9-2027\n");
    CHECK(countOf<Course>(file.workspace()) == 1);
    CHECK(countOf<CourseRun>(file.workspace()) == 3);
    const auto run = named<CourseRun>(file.workspace(), u"C2"_s);
    CHECK(file.store().load(run.course).credits == Decimal{500});
    CHECK(read.rows.at(0).reasons.isEmpty());
    CHECK(read.rows.at(1).reasons.size() == 1);
    CHECK(read.rows.at(2).reasons.isEmpty());
    const auto changed =
        importText(file, u"vakken.csv"_s, "Nr;Vak;Vakcode;Studiepunten\nC3;Actieleren;A-1;6\n");
    CHECK(changed.rows.at(0).outcome == Outcome::Updated);
    CHECK(file.store().load(run.course).credits == Decimal{600});
}

TEST_CASE("a code without a name that says other things is that of another programme")
{
    TemporaryFile file;
    importText(file, u"projecten.csv"_s, "Nr;Titel;Status\nR1;Een;loopt\nR2;Twee;loopt\n");
    const QByteArray header = "Nr;Datum;Project;Week;Thema;Tekst\n";
    importText(file, u"reflecties.csv"_s, header + "F1;4-9-2026;R1;1;leren;Zo was het.\n");
    const auto edited =
        importText(file, u"reflecties.csv"_s, header + "F1;4-9-2026;R1;1;leren;Zo was het niet.\n");
    CHECK(edited.rows.first().outcome == Outcome::Updated);
    const auto other = importText(file, u"reflecties.csv"_s,
                                  header + "F1;9-10-2026;R2;6;ongemak;Heel iets anders.\n");
    CHECK(other.rows.first().outcome == Outcome::Unclear);
    CHECK(named<Reflection>(file.workspace(), u"F1"_s).week == 1);
}

TEST_CASE("a row without a code is refused when what it is known by is not here")
{
    TemporaryFile file;
    importText(file, u"partnerschappen.csv"_s, "Nr;Titel;Sinds\nS1;Samen;2022\n");
    const QByteArray scores = "Partnerschap;Datum;Ingevuld door;Frequentie\nS1;1-9-2026;P1;4\n";
    const auto refused = importText(file, u"kwaliteitsmeting.csv"_s, scores);
    CHECK(refused.rows.first().outcome == Outcome::Refused);
    importText(file, u"personen.csv"_s, "Nr;Voornaam;Achternaam\nP1;Marloes;Veen\n");
    const auto added = importText(file, u"kwaliteitsmeting.csv"_s, scores);
    CHECK(added.rows.first().outcome == Outcome::Added);
    const auto again =
        importText(file, u"kwaliteitsmeting.csv"_s, scores + scores.split('\n').at(1));
    REQUIRE(again.rows.size() == 2);
    CHECK(again.rows.at(0).outcome == Outcome::Unchanged);
    CHECK(again.rows.at(1).outcome == Outcome::Unclear); // two rows about one record
    CHECK(countOf<Assessment>(file.workspace()) == 1);
}

TEST_CASE("two files that both have a code leave the second to a person")
{
    TemporaryFile file;
    Import import(file.workspace(), {});
    for (const QString &name : {u"wijken1.csv"_s, u"wijken2.csv"_s}) {
        QFile csv(file.path(name));
        REQUIRE(csv.open(QIODevice::WriteOnly));
        csv.write("Nr;Wijk of buurt;Plaats\nW1;Overvecht;Utrecht\n");
        csv.close();
        import.add(csv.fileName());
    }
    const ImportPlan report = import.commit();
    CHECK(report.counts.value(Outcome::Added) == 1);
    CHECK(report.counts.value(Outcome::Unclear) == 1);
    CHECK(countOf<Neighbourhood>(file.workspace()) == 1);
}

TEST_CASE("a code that a project and a venture share is asked for with its kind")
{
    TemporaryFile file;
    importText(file, u"programmas.csv"_s, "Nr;Naam;Doel\nG1;Wijkleren;samen\n");
    importText(file, u"projecten.csv"_s, "Nr;Titel;Status\nX1;Een;loopt\n");
    importText(file, u"ondernemingen.csv"_s, "Nr;Naam;Stadium\nX1;Twee;idee\n");
    const auto goal = [&](const QByteArray &evidence) {
        return importText(file, u"doelen.csv"_s,
                          "Programma;Periode;Nr;Resultaat;Bewijs\nG1;2026;1;Meer;" + evidence);
    };
    CHECK(goal("X1").rows.first().reasons.size() == 1);
    CHECK(goal("venture:X1").rows.first().reasons.isEmpty());
    const auto goals = partsOf<Goal>(file.workspace(), named<Programme>(file.workspace(), u"G1"_s));
    REQUIRE(goals.size() == 1);
    REQUIRE(goals.first().evidence.size() == 1);
    CHECK(goals.first().evidence.first().value() ==
          named<Venture>(file.workspace(), u"X1"_s).id.value());
}
