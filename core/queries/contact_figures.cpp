// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/activities.h"
#include "core/domain/partnerships.h"
#include "core/domain/projects.h"
#include "core/queries/facts.h"
#include "core/queries/figure_lists.h"

namespace ankerpunt::queries {

namespace {

using Over = FigureDefinition::Over;

Figure talksHeld(const Facts &facts)
{
    QList<FigureLine> lines;
    for (const Talk &talk : facts.talks()) {
        if (facts.counts(talk.day)) {
            lines.append({talk.id, {}, {}, talk.day});
        }
    }
    return listed(lines);
}

Figure actionsThat(const Facts &facts, const std::function<bool(const Action &)> &holds)
{
    QList<FigureLine> lines;
    for (const Action &action : facts.all<Action>()) {
        if (!action.done && holds(action)) {
            const std::optional<double> late =
                action.dueOn.isValid() && action.dueOn < facts.asOf()
                    ? std::optional(double(action.dueOn.daysTo(facts.asOf())))
                    : std::nullopt;
            lines.append({action.record.value(), {}, late, action.dueOn, {action.id.value()}});
        }
    }
    return listed(lines);
}

Figure openActions(const Facts &facts)
{
    return actionsThat(facts, [](const Action &) { return true; });
}

Figure lateActions(const Facts &facts)
{
    return actionsThat(facts, [&](const Action &action) {
        return action.dueOn.isValid() && action.dueOn < facts.asOf();
    });
}

/// By person: the newest talk that they were at, or made, until the day that is looked at.
QHash<qint64, const Talk *> newestTalks(const Facts &facts)
{
    QHash<qint64, const Talk *> newest;
    for (const Talk &talk : facts.talks()) {
        if (talk.day > facts.asOf()) {
            continue;
        }
        for (const qint64 person : talk.everybody()) {
            const Talk *&known = newest[person];
            if (known == nullptr || known->day < talk.day) {
                known = &talk;
            }
        }
    }
    return newest;
}

Figure lastSpoken(const Facts &facts)
{
    const auto newest = newestTalks(facts);
    QList<FigureLine> lines;
    for (const Person &person : facts.all<Person>()) {
        const auto there = facts.affiliations(person.id, facts.asOf());
        if (there.isEmpty() || facts.isInstitution(there.first()->organisation)) {
            continue;
        }
        const Talk *talk = newest.value(person.id.value());
        lines.append(talk ? FigureLine{person.id.value(),
                                       {},
                                       double(talk->day.daysTo(facts.asOf())),
                                       talk->day,
                                       {talk->id}}
                          : FigureLine{person.id.value()});
    }
    return {{}, lines};
}

bool isInLastYear(const Facts &facts, QDate day)
{
    return day > facts.asOf().addYears(-1) && day <= facts.asOf();
}

/// The talks with the partners in something, each once.
QList<Meeting> meetingsWithParties(const Facts &facts, qint64 record)
{
    QList<Meeting> all;
    QSet<qint64> seen;
    for (const auto party : facts.parties(record)) {
        for (const Meeting &meeting : facts.meetings(party)) {
            if (!meeting.staff.isEmpty() && !seen.contains(meeting.talk->id)) {
                seen.insert(meeting.talk->id);
                all.append(meeting);
            }
        }
    }
    return all;
}

bool hasEnded(const Facts &facts, const Partnership &partnership)
{
    return partnership.until.isValid() && partnership.until.last() < facts.asOf();
}

/// What hangs over the agreed rhythm; one line, with how many days, where it does.
QList<FigureLine> overdue(const Facts &facts, qint64 record, int weeks, const Talk *last)
{
    if (last == nullptr) {
        return {{record}};
    }
    const QDate due = last->day.addDays(7 * weeks);
    return due < facts.asOf() ? QList<FigureLine>{{record,
                                                   {},
                                                   double(due.daysTo(facts.asOf())),
                                                   last->day,
                                                   {last->id}}}
                              : QList<FigureLine>{};
}

Figure overRhythm(const Facts &facts)
{
    const auto newest = newestTalks(facts);
    QList<FigureLine> lines;
    for (const Person &person : facts.all<Person>()) {
        for (const Affiliation *there : facts.affiliations(person.id, facts.asOf())) {
            const Organisation *organisation = facts.find(there->organisation);
            const auto weeks = there->rhythmWeeks ? there->rhythmWeeks
                               : organisation     ? organisation->rhythmWeeks
                                                  : std::nullopt;
            if (weeks) {
                lines += overdue(facts, person.id.value(), *weeks, newest.value(person.id.value()));
                break; // one line for a person, by the function that began last
            }
        }
    }
    for (const Partnership &partnership : facts.all<Partnership>()) {
        const Talk *last = nullptr;
        for (const Meeting &meeting : meetingsWithParties(facts, partnership.id.value())) {
            if (meeting.talk->day <= facts.asOf() && (!last || last->day < meeting.talk->day)) {
                last = meeting.talk;
            }
        }
        if (partnership.rhythmWeeks && !hasEnded(facts, partnership)) {
            lines += overdue(facts, partnership.id.value(), *partnership.rhythmWeeks, last);
        }
    }
    return listed(lines);
}

/// The groups of the people at a talk about a project, by their role there.
QList<SofarGroup> groupsAt(const Facts &facts, const Talk &talk, Id<Project> project,
                           const QHash<QPair<qint64, qint64>, QString> &roles)
{
    QList<SofarGroup> groups;
    for (const qint64 id : talk.everybody()) {
        const Id<Person> person(id);
        const QString role = roles.value({project.value(), id});
        const SofarGroup group = role.isEmpty() ? facts.groupOn(person, talk.day)
                                                : facts.groupOf(role, person, talk.day);
        if (group != SofarGroup::None && facts.find(person) && !groups.contains(group)) {
            groups.append(group);
        }
    }
    return groups;
}

/// The stored words of two groups, the one who teaches or learns in front, residents last.
QString pairOf(SofarGroup one, SofarGroup other)
{
    static const QList<SofarGroup> order{SofarGroup::Administrator, SofarGroup::Faculty,
                                         SofarGroup::Student, SofarGroup::Organisation,
                                         SofarGroup::Resident};
    if (order.indexOf(one) > order.indexOf(other)) {
        std::swap(one, other);
    }
    return keyOf(one) + u'-' + keyOf(other);
}

Figure whoSpokeWithWhom(const Facts &facts)
{
    QHash<QPair<qint64, qint64>, QString> roles; // of project and person
    for (const Participation &part : facts.all<Participation>()) {
        if (const auto project = facts.projectOf(part.record); project && part.person) {
            roles.insert({project.value(), part.person.value()}, part.role);
        }
    }
    Lines lines;
    QSet<QPair<qint64, QString>> seen;
    for (const Talk &talk : facts.talks()) {
        for (const qint64 subject : talk.subjects) {
            const Id<Project> project(subject);
            if (!facts.counts(talk.day) || !facts.find(project)) {
                continue;
            }
            const auto groups = groupsAt(facts, talk, project, roles);
            for (qsizetype i = 0; i < groups.size(); ++i) {
                for (qsizetype j = i + 1; j < groups.size(); ++j) {
                    const QString pair = pairOf(groups.at(i), groups.at(j));
                    if (!seen.contains({subject, pair})) {
                        seen.insert({subject, pair});
                        lines.add(0, pair, subject);
                    }
                }
            }
        }
    }
    return {{}, lines.lines()};
}

Figure closeness(const Facts &facts)
{
    QList<FigureLine> lines;
    for (const Partnership &partnership : facts.all<Partnership>()) {
        QList<qint64> talks;
        QList<qint64> people;
        QSet<QString> ways;
        for (const Meeting &meeting : meetingsWithParties(facts, partnership.id.value())) {
            if (!isInLastYear(facts, meeting.talk->day)) {
                continue;
            }
            talks.append(meeting.talk->id);
            for (const qint64 person : meeting.talk->everybody()) {
                if (facts.find(Id<Person>(person)) && !people.contains(person)) {
                    people.append(person);
                }
            }
            ways.insert(meeting.talk->medium);
        }
        ways.remove({});
        const qint64 id = partnership.id.value();
        lines.append({id, u"TALKS"_s, double(talks.size()), {}, talks});
        lines.append({id, u"PEOPLE"_s, double(people.size()), {}, people});
        lines.append({id, u"WAYS"_s, double(ways.size()), {}, talks});
    }
    return {{}, lines};
}

/// Those of the institutions who spoke with a partner of a partnership in the last year.
Figure onePersonRisk(const Facts &facts)
{
    QList<FigureLine> lines;
    for (const Partnership &partnership : facts.all<Partnership>()) {
        if (hasEnded(facts, partnership)) {
            continue;
        }
        QList<qint64> people;
        for (const Meeting &meeting : meetingsWithParties(facts, partnership.id.value())) {
            for (const qint64 person : meeting.staff) {
                if (isInLastYear(facts, meeting.talk->day) && !people.contains(person)) {
                    people.append(person);
                }
            }
        }
        if (people.size() < 2) {
            lines.append({partnership.id.value(), {}, double(people.size()), {}, people});
        }
    }
    return listed(lines);
}

QString monthOf(QDate day)
{
    return PartialDate{day, PartialDate::Precision::Month}.toIso();
}

Figure load(const Facts &facts)
{
    Lines lines;
    for (const Organisation &organisation : facts.all<Organisation>()) {
        for (const Meeting &meeting : facts.meetings(organisation.id)) {
            if (facts.counts(meeting.talk->day)) {
                lines.add(organisation.id.value(), monthOf(meeting.talk->day), meeting.talk->id);
            }
        }
    }
    for (const Activity &activity : facts.all<Activity>()) {
        for (const auto party : facts.parties(activity.id.value())) {
            if (facts.counts(activity.heldOn) && !facts.isInstitution(party)) {
                lines.add(party.value(), monthOf(activity.heldOn), activity.id.value());
            }
        }
    }
    QList<FigureLine> sorted = lines.lines();
    std::stable_sort(sorted.begin(), sorted.end(), [](const FigureLine &a, const FigureLine &b) {
        return a.record != b.record ? a.record < b.record : a.group < b.group;
    });
    return summed(sorted);
}

} // namespace

QList<FigureDefinition> contactFigures()
{
    static const QList<record::EnumValue> measures{
        {0, "TALKS", QT_TRANSLATE_NOOP("domain", "talks")},
        {1, "PEOPLE", QT_TRANSLATE_NOOP("domain", "people who spoke")},
        {2, "WAYS", QT_TRANSLATE_NOOP("domain", "ways of contact")}};
    const char *talks = QT_TRANSLATE_N_NOOP("units", "talks");
    const char *actions = QT_TRANSLATE_N_NOOP("units", "actions");
    const char *people = QT_TRANSLATE_N_NOOP("units", "people");
    const char *partnerships = QT_TRANSLATE_N_NOOP("units", "partnerships");
    return {
        {"interactions", Over::Either, talks, QT_TRANSLATE_NOOP("figures", "talks and messages"),
         QT_TRANSLATE_NOOP(
             "figures", "Talks, calls and messages that were recorded; coaching is not counted."),
         &talksHeld},
        {"actions_open", Over::Register, actions,
         QT_TRANSLATE_NOOP("figures", "actions still open"),
         QT_TRANSLATE_NOOP("figures",
                           "Agreed actions that are not done, named by what they belong to."),
         &openActions},
        {"actions_late", Over::Register, actions, QT_TRANSLATE_NOOP("figures", "actions late"),
         QT_TRANSLATE_NOOP("figures", "Agreed actions that are not done and should have been ready "
                                      "before the day that is looked at."),
         &lateActions},
        {"last_spoken", Over::Register, QT_TRANSLATE_N_NOOP("units", "days"),
         QT_TRANSLATE_NOOP("figures", "last spoken"),
         QT_TRANSLATE_NOOP("figures",
                           "For everyone outside the institutions the newest recorded talk that "
                           "they were at, and how many days ago that was."),
         &lastSpoken},
        {"contacts_over_rhythm", Over::Register, people,
         QT_TRANSLATE_NOOP("figures", "contacts longer ago than agreed"),
         QT_TRANSLATE_NOOP("figures",
                           "People and partnerships with an agreed number of weeks "
                           "between two talks, whose last talk is longer ago than that."),
         &overRhythm},
        {"who_spoke_with_whom", Over::Either, QT_TRANSLATE_N_NOOP("units", "projects"),
         QT_TRANSLATE_NOOP("figures", "who spoke with whom"),
         QT_TRANSLATE_NOOP(
             "figures", "The projects in which two groups of the SOFAR model were at one "
                        "recorded talk about the project; a person's group follows from the role "
                        "there, else from the function at that time."),
         &whoSpokeWithWhom, &record::enumValues<SofarGroup>()},
        {"partnership_closeness", Over::Register, partnerships,
         QT_TRANSLATE_NOOP("figures", "closeness from the log"),
         QT_TRANSLATE_NOOP("figures",
                           "For each partnership the recorded talks of an institution with a party "
                           "in the last twelve months, the people at them, and the different ways "
                           "in which they spoke."),
         &closeness, &measures},
        {"one_person_risk", Over::Register, partnerships,
         QT_TRANSLATE_NOOP("figures", "partnerships that hang on one person"),
         QT_TRANSLATE_NOOP("figures",
                           "Partnerships of which fewer than two people of an institution, "
                           "students not counted, were at a recorded talk with a party in the last "
                           "twelve months."),
         &onePersonRisk},
        {"load_by_partner_and_month", Over::Either, QT_TRANSLATE_N_NOOP("units", "contacts"),
         QT_TRANSLATE_NOOP("figures", "load of partners by month"),
         QT_TRANSLATE_NOOP("figures",
                           "By partner and month the recorded talks at which someone of "
                           "the partner was present, and the activities it took part in."),
         &load},
    };
}

} // namespace ankerpunt::queries
