// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What must hold of the reports of any file, on files that are made up from a seed.
#include "core/base/literals.h"
#include "core/domain/activities.h"
#include "core/domain/questions.h"
#include "core/domain/ventures.h"
#include "core/queries/references.h"
#include "core/report/kinds/kinds.h"
#include "core/report/seen.h"
#include "core/report/values.h"
#include "tests/support/demo_kinds.h"
#include "tests/support/small_register.h"

#include <QRandomGenerator>

#include <algorithm>

using namespace ankerpunt;
using namespace ankerpunt::report;
using test::autumn;

namespace {

/// A file with questions, projects, activities and people in three neighbourhoods, each record in
/// exactly one of them; some are archived.
class MadeUp final
{
public:
    explicit MadeUp(quint32 seed) : m_random(seed)
    {
        file.file.store().change(u"Make up"_s, [this](record::Change &) { fill(); });
    }
    [[nodiscard]] Report report(const char *kind, qint64 subject = 0,
                                const queries::Selection &selection = {})
    {
        Request request = autumn(subject);
        request.selection = selection;
        return makeReport(kindOfReport(QString::fromLatin1(kind)), file.file.workspace(),
                          Language(u"en"_s), request);
    }

    test::SmallRegister file;
    QList<Id<Neighbourhood>> places;
    QSet<QString> living; ///< the names of the records that are not archived

private:
    void fill()
    {
        for (int i = 0; i < 3; ++i) {
            Neighbourhood place;
            place.name = u"Wijk %1"_s.arg(i);
            places.append(file.add(place));
        }
        const auto institution = file.institution();
        const auto partner = file.organisation(u"SPORTS"_s);
        for (int i = 0; i < 6; ++i) {
            m_people.append(file.person(i < 3 ? u"RESIDENT"_s : u"STUDENT"_s,
                                        i < 3 ? Id<Organisation>() : institution));
        }
        for (int i = 0; i < 12; ++i) {
            addQuestion(partner);
            addProject();
            addActivity();
            addVenture();
        }
    }
    int upTo(int most) { return int(m_random.bounded(most + 1)); }
    QDate day() { return QDate(2026, 8, 1).addDays(upTo(150)); }
    Id<Neighbourhood> place() { return places.at(upTo(2)); }
    template <typename T>
    Id<T> keep(const T &record)
    {
        const auto id = file.add(record);
        if (upTo(5) == 0) {
            file.file.store().change(u"Archive"_s, [&](record::Change &change) {
                change.archive(id.value(), QDate(2026, 11, 1));
            });
        } else {
            living.insert(QString::number(id.value()));
        }
        return id;
    }
    void addQuestion(Id<Organisation> partner)
    {
        Question question;
        question.title = u"Vraag"_s;
        question.organisation = upTo(1) == 0 ? partner : Id<Organisation>();
        question.submittedOn = day();
        question.neighbourhoods = {place()};
        question.sensitive = upTo(3) == 0;
        m_questions.append(keep(question));
    }
    void addProject()
    {
        Project project;
        project.title = u"Project"_s;
        project.question = m_questions.constLast();
        project.startsOn = day();
        project.endsOn = upTo(1) == 0 ? project.startsOn.addDays(upTo(60)) : QDate();
        project.status = upTo(3) == 0 ? ProjectStatus::Planned : ProjectStatus::Running;
        project.neighbourhoods = {place()};
        const auto id = keep(project);
        m_projects.append(id);
        file.takesPart(id, m_people.at(upTo(5)), upTo(1) == 0 ? u"RESIDENT"_s : u"STUDENT"_s);
        file.counted(id, upTo(12), u"RESIDENT"_s);
    }
    void addActivity()
    {
        Activity activity;
        activity.heldOn = day();
        activity.title = u"Middag"_s;
        activity.direction = upTo(1) == 0 ? Direction::None : Direction(1);
        activity.project = m_projects.constLast();
        activity.neighbourhoods = {place()};
        HeadCount count;
        count.record = test::any(keep(activity));
        count.sofar = SofarGroup::Resident;
        count.involvement = upTo(1) == 0 ? Involvement::TakesPart : Involvement::Attends;
        count.number = upTo(9);
        file.add(count);
    }
    void addVenture()
    {
        Venture venture;
        venture.name = u"Onderneming"_s;
        venture.neighbourhood = place();
        if (upTo(3) != 0) {
            venture.startedOn = {QDate(2020 + upTo(7), 1, 1)};
            venture.stoppedOn = {venture.startedOn.first.addYears(upTo(3))};
        }
        keep(venture);
    }

    QRandomGenerator m_random;
    QList<Id<Person>> m_people;
    QList<Id<Question>> m_questions;
    QList<Id<Project>> m_projects;
};

constexpr quint32 seeds = 6;

const Figure &figureOf(const Report &report, const QString &key)
{
    const auto found = std::ranges::find(report.figures, key, &Figure::key);
    REQUIRE(found != report.figures.end());
    return *found;
}

} // namespace

TEST_CASE("the figures of a made-up file name living records, and their parts add up")
{
    // Each record has exactly one of the groups of these.
    const QStringList whole{u"questions_by_status"_s, u"activities_by_direction"_s,
                            u"activities_by_area"_s, u"ventures_by_status"_s};
    for (quint32 seed = 0; seed < seeds; ++seed) {
        MadeUp made(seed);
        const Report report = made.report("semester");
        CAPTURE(seed);
        for (const Figure &figure : report.figures) {
            CAPTURE(figure.key);
            for (const QString &record : figure.records) {
                const qint64 id = record.toLongLong();
                const auto *kind = made.file.file.store().rows().kindOf(id);
                REQUIRE(kind != nullptr);
                CHECK_FALSE(made.file.file.store().read(*kind, id).archivedOn.isValid());
            }
            if (whole.contains(figure.key)) {
                double sum = 0;
                for (const FigurePart &part : figure.parts) {
                    sum += part.value.value_or(double(part.records.size()));
                }
                CHECK(figure.value == sum);
            }
        }
        for (const QString &key : {u"questions_submitted"_s, u"projects_active"_s}) {
            const QStringList &records = figureOf(report, key).records;
            CHECK(std::ranges::all_of(records,
                                      [&](const QString &id) { return made.living.contains(id); }));
        }
    }
}

TEST_CASE("selecting each neighbourhood of a made-up file parts its figures")
{
    const QStringList parted{u"questions_by_status"_s,      u"questions_submitted"_s,
                             u"projects_active"_s,          u"activities_by_direction"_s,
                             u"activities_by_area"_s,       u"ventures_by_status"_s,
                             u"projects_by_neighbourhood"_s};
    for (quint32 seed = 0; seed < seeds; ++seed) {
        MadeUp made(seed);
        QHash<QString, QStringList> records;
        QHash<QString, double> values;
        for (const auto place : made.places) {
            const Report report = made.report("semester", 0, {0, place.value(), 0});
            for (const QString &key : parted) {
                const Figure &figure = figureOf(report, key);
                records[key] += figure.records;
                values[key] += figure.value.value_or(0);
            }
        }
        const Report all = made.report("semester");
        CAPTURE(seed);
        for (const QString &key : parted) {
            CAPTURE(key);
            records[key].sort();
            CHECK(records[key] == figureOf(all, key).records);
            CHECK(values[key] == figureOf(all, key).value.value_or(0));
        }
    }
}

TEST_CASE("no report of a made-up file gives others a count of one to four residents")
{
    for (quint32 seed = 0; seed < seeds; ++seed) {
        MadeUp made(seed);
        CAPTURE(seed);
        for (const Figure &figure : made.report("semester").figures) {
            const SeenFigure seen = seenBy(Audience::Anyone, figure);
            const bool isTold = figure.countsPeople &&
                                ((seen.value.value && isSmallCount(*seen.value.value)) ||
                                 (seen.previous.value && isSmallCount(*seen.previous.value)));
            CHECK_FALSE(isTold);
        }
        for (const auto place : made.places) {
            for (const Block &block : made.report("neighbourhood", place.value()).blocks) {
                const auto *table = std::get_if<Table>(&block);
                if (table == nullptr || table->columns.last().title != u"Residents") {
                    continue;
                }
                for (const auto &row : table->rows) {
                    bool isNumber = false;
                    const int number = row.last().text.toInt(&isNumber);
                    CHECK_FALSE((isNumber && isSmallCount(number)));
                }
            }
        }
    }
}

TEST_CASE("every report of a made-up file can be written in every form")
{
    for (quint32 seed = 0; seed < 2; ++seed) {
        MadeUp made(seed);
        for (const Kind &kind : kinds()) {
            CAPTURE(seed, kind.key);
            const qint64 subject = test::subjectFor(kind, made.file.file.workspace());
            const auto texts = test::textsOf(made.report(kind.key, subject), Audience::Anyone);
            for (auto it = texts.cbegin(); it != texts.cend(); ++it) {
                CAPTURE(it.key());
                CHECK_FALSE(it->isEmpty());
            }
        }
    }
}
