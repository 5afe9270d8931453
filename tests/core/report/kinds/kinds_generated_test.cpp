// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What must hold of the reports of any file, on files that are made up from a seed.
#include "core/base/literals.h"
#include "core/domain/activities.h"
#include "core/domain/education.h"
#include "core/domain/programmes.h"
#include "core/domain/questions.h"
#include "core/domain/ventures.h"
#include "core/queries/references.h"
#include "core/report/kinds/kinds.h"
#include "core/report/seen.h"
#include "core/report/values.h"
#include "tests/support/demo_kinds.h"
#include "tests/support/small_register.h"

#include <QCoreApplication>
#include <QRandomGenerator>

#include <algorithm>

using namespace ankerpunt;
using namespace ankerpunt::report;
using test::autumn;

namespace {

/// A file with questions, projects, activities, ventures and people in three neighbourhoods, each
/// with a programme and an institution of its own, each record in exactly one of them; some are
/// archived.
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
    /// By what is selected, the selections that take all records apart.
    [[nodiscard]] QList<std::pair<QString, QList<queries::Selection>>> selections() const
    {
        QList<std::pair<QString, QList<queries::Selection>>> all{
            {u"neighbourhood"_s, {}}, {u"institution"_s, {}}, {u"programme"_s, {}}};
        for (qsizetype i = 0; i < places.size(); ++i) {
            all[0].second.append({0, places.at(i).value(), 0});
            all[1].second.append({0, 0, institutions.at(i).value()});
            all[2].second.append({programmes.at(i).value(), 0, 0});
        }
        return all;
    }
    [[nodiscard]] bool isLiving(const QString &record)
    {
        const auto *kind = file.file.store().rows().kindOf(record.toLongLong());
        return kind != nullptr &&
               !file.file.store().read(*kind, record.toLongLong()).archivedOn.isValid();
    }

    QList<Id<Neighbourhood>> places;
    QList<Id<Organisation>> institutions; ///< one for each place
    QList<Id<Programme>> programmes;      ///< and
    QSet<QString> living;                 ///< the names of the records that are not archived

private:
    void fill()
    {
        for (int i = 0; i < 3; ++i) {
            Neighbourhood place;
            place.name = u"Wijk %1"_s.arg(i);
            places.append(file.add(place));
            institutions.append(file.institution());
            Programme programme;
            programme.title = u"Programma %1"_s.arg(i);
            programme.neighbourhoods = {places.at(i)};
            programmes.append(file.add(programme));
            file.party(programmes.at(i), institutions.at(i));
            m_runs.append(file.courseRun(QDate(2026, 9, 1), QDate(2027, 1, 1), institutions.at(i)));
        }
        const auto partner = file.organisation(u"SPORTS"_s);
        for (int i = 0; i < 6; ++i) {
            m_people.append(file.person(i < 3 ? u"RESIDENT"_s : u"STUDENT"_s,
                                        i < 3 ? Id<Organisation>() : institutions.at(i - 3)));
        }
        for (int i = 0; i < 12; ++i) {
            m_here = upTo(2);
            addQuestion(partner);
            addProject();
            addActivity();
            addVenture();
        }
    }
    int upTo(int most) { return int(m_random.bounded(most + 1)); }
    QDate day() { return QDate(2026, 8, 1).addDays(upTo(150)); }
    /// Puts a record where all that hangs together with it is.
    template <typename T>
    Id<T> keepHere(const T &record)
    {
        const auto id = keep(record);
        file.party(id, institutions.at(m_here));
        return id;
    }
    [[nodiscard]] Id<Neighbourhood> place() const { return places.at(m_here); }
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
        question.status = upTo(3) == 0 ? QuestionStatus::Declined : QuestionStatus::New;
        m_questions.append(keepHere(question));
    }
    void addProject()
    {
        Project project;
        project.title = u"Project"_s;
        project.question = m_questions.constLast();
        project.startsOn = day();
        project.endsOn = upTo(1) == 0 ? project.startsOn.addDays(upTo(60)) : QDate();
        project.status = upTo(3) == 0 ? ProjectStatus::Planned : ProjectStatus::Running;
        project.courseRun = upTo(1) == 0 ? m_runs.at(m_here) : Id<CourseRun>();
        project.neighbourhoods = {place()};
        const auto id = keepHere(project);
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
        count.record = test::any(keepHere(activity));
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
        keepHere(venture);
    }

    QRandomGenerator m_random;
    QList<Id<Person>> m_people;
    QList<Id<Question>> m_questions;
    QList<Id<Project>> m_projects;
    QList<Id<CourseRun>> m_runs; ///< one for each place
    int m_here = 0;              ///< the place of what is made
};

constexpr quint32 seeds = 6;

/// The file of a seed, made once for all tests, which only read it.
MadeUp &madeUp(quint32 seed)
{
    static std::vector<std::unique_ptr<MadeUp>> all;
    if (all.empty()) {
        qAddPostRoutine([] { all.clear(); }); // while there still is an application
    }
    while (all.size() <= seed) {
        all.push_back(std::make_unique<MadeUp>(quint32(all.size())));
    }
    return *all.at(seed);
}

const Figure &figureOf(const Report &report, const QString &key)
{
    const auto found = std::ranges::find(report.figures, key, &Figure::key);
    REQUIRE(found != report.figures.end());
    return *found;
}

} // namespace

TEST_CASE("no figure of a made-up file names a record that is not behind it, nor counts another")
{
    // What counts something else than the records that it names, such as hours or residents.
    const QStringList amounts{u"residents_direct"_s, u"residents_indirect"_s,
                              u"student_participations"_s, u"days_to_match"_s};
    for (quint32 seed = 0; seed < seeds; ++seed) {
        MadeUp &made = madeUp(seed);
        const Report report = made.report("semester");
        CAPTURE(seed);
        for (const Figure &figure : report.figures) {
            CAPTURE(figure.key);
            const QSet<QString> named(figure.records.begin(), figure.records.end());
            CHECK(named.size() == figure.records.size()); // each once
            for (const QString &record : figure.records) {
                CHECK(made.isLiving(record));
            }
            if (figure.value && !amounts.contains(figure.key)) {
                CHECK(*figure.value == double(named.size()));
            }
            for (const FigurePart &part : figure.parts) {
                CHECK(named.contains(QSet<QString>(part.records.begin(), part.records.end())));
            }
        }
        const auto &waiting = figureOf(report, u"questions_submitted"_s).records;
        CHECK(std::ranges::all_of(waiting,
                                  [&](const QString &id) { return made.living.contains(id); }));
    }
}

TEST_CASE("the parts of the figures of a made-up file add up to their totals")
{
    // A project or question may have more themes, institutions or kinds of partner, a project more
    // pairs that spoke, a coaching talk more subjects: there each record is in one part or more.
    const QStringList overlapping{u"questions_by_theme"_s, u"projects_by_theme"_s,
                                  u"projects_by_institution"_s, u"projects_by_partner_kind"_s,
                                  u"coaching_sessions"_s};
    int whole = 0;
    for (quint32 seed = 0; seed < seeds; ++seed) {
        MadeUp &made = madeUp(seed);
        CAPTURE(seed);
        for (const Figure &figure : made.report("semester").figures) {
            if (figure.parts.isEmpty() || !figure.value) { // such as hours, which have no sum
                continue;
            }
            CAPTURE(figure.key);
            double sum = 0;
            QStringList records;
            for (const FigurePart &part : figure.parts) {
                sum += part.value.value_or(0);
                records += part.records;
                CHECK(part.value == double(part.records.size()));
            }
            if (overlapping.contains(figure.key)) {
                CHECK(sum >= *figure.value);
            } else {
                CHECK(sum == *figure.value);
                ++whole;
            }
            records.sort();
            records.removeDuplicates();
            CHECK(records == figure.records); // each is in some part
        }
    }
    CHECK(whole >= 6 * int(seeds));
}

TEST_CASE(
    "selecting each neighbourhood, institution or programme of a made-up file parts its figures")
{
    // Each record lies in exactly one of each. Not parted: people and partners, who take part in
    // more, and what is counted from them.
    const QStringList parted{
        u"questions_by_status"_s, u"questions_submitted"_s,       u"questions_by_theme"_s,
        u"questions_no_match"_s,  u"questions_matched"_s,         u"projects_active"_s,
        u"projects_completed"_s,  u"projects_by_neighbourhood"_s, u"projects_by_institution"_s,
        u"projects_by_course"_s,  u"projects_by_theme"_s,         u"projects_by_partner_kind"_s,
        u"results_returned"_s,    u"activities_by_direction"_s,   u"activities_by_area"_s,
        u"ventures_by_status"_s,  u"residents_direct"_s,          u"residents_indirect"_s};
    for (quint32 seed = 0; seed < seeds; ++seed) {
        MadeUp &made = madeUp(seed);
        const Report all = made.report("semester");
        for (const auto &[by, selections] : made.selections()) {
            QHash<QString, QStringList> records;
            QHash<QString, double> values;
            for (const queries::Selection &selection : selections) {
                const Report report = made.report("semester", 0, selection);
                for (const QString &key : parted) {
                    const auto figure = std::ranges::find(report.figures, key, &Figure::key);
                    if (figure != report.figures.end()) { // of no ventures there is no section
                        records[key] += figure->records;
                        values[key] += figure->value.value_or(0);
                    }
                }
            }
            CAPTURE(seed, by);
            for (const QString &key : parted) {
                CAPTURE(key);
                records[key].sort();
                CHECK(records[key] == figureOf(all, key).records);
                CHECK(values[key] == figureOf(all, key).value.value_or(0));
            }
        }
    }
}

TEST_CASE("no report of a made-up file gives others a count of one to four residents")
{
    for (quint32 seed = 0; seed < seeds; ++seed) {
        MadeUp &made = madeUp(seed);
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
        MadeUp &made = madeUp(seed);
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
