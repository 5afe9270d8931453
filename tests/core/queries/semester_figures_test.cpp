// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/activities.h"
#include "core/domain/education.h"
#include "core/domain/partnerships.h"
#include "core/domain/projects.h"
#include "core/queries/figures.h"
#include "core/queries/references.h"
#include "tests/support/demo.h"
#include "tests/support/temporary_file.h"

#include <QTemporaryDir>

using namespace ankerpunt;
using queries::Figure;
using queries::Viewpoint;

namespace {

const Viewpoint semester{QDate(2026, 11, 22), QDate(2026, 8, 31), QDate(2026, 11, 22)};

/// The lines of a figure as "record/group=value", without what is not there, set apart by spaces.
QString told(const Workspace &workspace, const Figure &figure)
{
    QStringList lines;
    for (const auto &line : figure.lines) {
        QString text = line.record == 0 ? QString() : queries::externalName(workspace, line.record);
        text += line.group.isEmpty() ? QString() : u'/' + line.group;
        text += line.value ? u'=' + QString::number(*line.value) : QString();
        lines.append(text);
    }
    return lines.join(u' ');
}

struct Wanted
{
    const char *key;
    std::optional<double> value;
    const char *lines = nullptr; ///< nothing: not compared
};

/// By hand from the files of the demo, for its first semester.
const QList<Wanted> ofTheDemo{
    {"students_unique", 9, "P28=1 P29=1 P35=1 P30=1 P36=1 P31=1 P32=1 P33=1 P34=1"},
    {"student_participations", 103, "C01=22 C03=10 C04=31 C06=15 C08=24 C09=1"},
    {"teachers", 5, "P03=5 P04=2 P07=2 P08=1 P10=3"},
    {"partners", 8},
    {"partners_new", 0, ""},
    {"partnerships_new", 0, ""},
    {"partnerships_continuing", 6, "S01 S02 S03 S04 S05 S06"},
    {"partnerships_ended", 0, ""},
    {"partnerships_by_stage", 6,
     "/AWARENESS=1 /COORDINATION=1 /PLANNING_LEADERSHIP=1 /SHARED_GOALS=1 /GOAL_INTEGRATION=1 "
     "/SHARED_RESOURCES=1"},
    {"residents_indirect", 84, "B04=34 B06=41 B09=9"},
    {"courses_active", 6},
    {"course_runs_active", 6, "C01 C03 C04 C06 C08 C09"},
    {"teams_multi_level", 1},
    {"results_returned", 2, "R01 R02"},
    {"questions_taken_up", 2, "V10 V12"},
    {"questions_matched", 0, ""},
    {"questions_closed", 0, ""},
    {"questions_no_match", 1, "=1"},
    {"questions_by_neighbourhood", 4, "W7=1 W1=2 W3=1"},
    {"questions_by_theme", 4},
    {"questions_by_level", 4, "/HBO=3 /BACHELOR=1"},
    {"projects_by_neighbourhood", 6, "W1=2 W2=1 W3=1 W5=1 W7=1"},
    {"projects_by_theme", 6},
    {"projects_by_level", 6, "/MBO=1 /HBO=3 /WO=4"},
    {"projects_by_institution", 6, "I1=3 I2=1 I5=1 I7=1"},
    {"projects_by_course", 6},
    {"projects_by_partner_kind", 6},
    {"coaching_sessions", 4, "R04=3 N01=1"},
    {"venture_members", 5, "N01=2 N02=1 N03=1 N04=1"},
    {"contribution_hours", 420 + 40 + 24 + 50 + 210 + 30,
     "R01/STUDENT=420 R01/ORGANISATION=40 R01/FACULTY=50 R01/RESIDENT=24 R02/STUDENT=210 "
     "R02/ORGANISATION=30"},
    {"contribution_satisfaction", {}, "/STUDENT=4 /ORGANISATION=4 /FACULTY=4 /RESIDENT=5"},
    {"testimonials", 3, "Q01 Q02 Q03"},
    {"assumptions_by_outcome", 4, "/OPEN=1 /ADJUSTED=2 /DROPPED=1"},
    {"values_expected", 4, "/FRESH_PERSPECTIVE=2 /CO_CREATION=1 /NETWORK=1"},
    {"values_realised", 5, "/FRESH_PERSPECTIVE=2 /CO_CREATION=1 /FOCUS=1 /ENERGY=1"},
    {"residents_direct", 19 + 23 + 21 + 14 + 17 + 8 + 1 + 1 + 1 + 1 + 1 + 8},
};

} // namespace

TEST_CASE("the figures of a semester report on the demo are what its files say")
{
    const QTemporaryDir folder;
    const auto workspace = test::createDemo(folder.filePath(u"a.anker"_s));
    for (const Wanted &wanted : ofTheDemo) {
        CAPTURE(wanted.key);
        const Figure figure =
            queries::figure(*workspace, QString::fromLatin1(wanted.key), semester);
        CHECK(figure.value == wanted.value);
        if (wanted.lines != nullptr) {
            CHECK(told(*workspace, figure) == QString::fromLatin1(wanted.lines));
        }
    }
}

TEST_CASE("where nothing was recorded the figures of a semester report have no number")
{
    test::TemporaryFile file;
    for (const char *key :
         {"students_unique", "student_participations", "teachers", "residents_direct",
          "residents_indirect", "courses_active", "course_runs_active", "coaching_sessions",
          "venture_members", "contribution_hours", "contribution_satisfaction", "testimonials",
          "assumptions_by_outcome", "values_expected", "values_realised"}) {
        CAPTURE(key);
        const Figure figure = queries::figure(file.workspace(), QString::fromLatin1(key), semester);
        CHECK_FALSE(figure.value.has_value());
    }
}

TEST_CASE("students are counted by name once, and by course run the larger of counted and named")
{
    test::TemporaryFile file;
    const auto value = [&](const char *key) {
        return queries::figure(file.workspace(), QString::fromLatin1(key), semester).value;
    };
    file.store().change(u"Fill"_s, [](record::Change &change) {
        Course course;
        course.title = u"Vak"_s;
        CourseRun run;
        run.course = change.save(course);
        run.startsOn = QDate(2026, 9, 1);
        run.endsOn = QDate(2026, 10, 1);
        run.id = change.save(run);
        Project project;
        project.title = u"Project"_s;
        project.courseRun = run.id;
        project.startsOn = run.startsOn;
        project.status = ProjectStatus::Running;
        project.id = change.save(project);
        Person person;
        person.givenName = u"Ada"_s;
        person.id = change.save(person);
        for (const qint64 in : {run.id.value(), project.id.value()}) {
            Participation part;
            part.record = Id<AnyRecord>(in);
            part.person = person.id;
            part.role = u"STUDENT"_s;
            change.save(part);
        }
        Participation counted;
        counted.record = Id<AnyRecord>(run.id.value());
        counted.number = 7;
        counted.role = u"STUDENT"_s;
        change.save(counted);
    });
    CHECK(value("students_unique") == 1.0);
    CHECK(value("student_participations") == 7.0);
    CHECK_FALSE(value("teachers").has_value());
}

TEST_CASE("partnerships are new, continuing or ended in a period, by their days")
{
    test::TemporaryFile file;
    file.store().change(u"Fill"_s, [](record::Change &change) {
        const auto save = [&](const QString &title, QDate since, QDate until) {
            Partnership partnership;
            partnership.title = title;
            partnership.sinceOn = PartialDate{since};
            partnership.until = PartialDate{until};
            change.save(partnership);
        };
        save(u"new"_s, QDate(2026, 9, 1), {});
        save(u"continuing"_s, QDate(2025, 9, 1), QDate(2027, 1, 1));
        save(u"ended"_s, QDate(2025, 9, 1), QDate(2026, 10, 1));
        save(u"long ago"_s, QDate(2020, 9, 1), QDate(2021, 10, 1));
        save(u"undated"_s, {}, {});
    });
    const auto titles = [&](const char *key) {
        QStringList all;
        for (const qint64 id :
             queries::figure(file.workspace(), QString::fromLatin1(key), semester).records()) {
            all.append(file.store().load(Id<Partnership>(id)).title);
        }
        return all;
    };
    CHECK(titles("partnerships_new") == QStringList{u"new"_s});
    CHECK(titles("partnerships_continuing") == QStringList{u"continuing"_s});
    CHECK(titles("partnerships_ended") == QStringList{u"ended"_s});
}
