// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/activities.h"
#include "core/domain/ventures.h"
#include "core/queries/facts.h"
#include "core/queries/figure_lists.h"

namespace ankerpunt::queries {

namespace {

using Over = FigureDefinition::Over;

Figure activitiesThat(const Facts &facts, const std::function<bool(const Activity &)> &holds)
{
    QList<FigureLine> lines;
    for (const Activity &activity : facts.all<Activity>()) {
        if (facts.counts(activity.heldOn) && holds(activity)) {
            lines.append({activity.id.value(), {}, {}, activity.heldOn});
        }
    }
    return listed(lines);
}

Figure all(const Facts &facts)
{
    return activitiesThat(facts, [](const Activity &) { return true; });
}

Figure withMinors(const Facts &facts)
{
    return activitiesThat(
        facts, [](const Activity &activity) { return activity.withMinors == YesNo::Yes; });
}

template <typename E>
Figure grouped(const Facts &facts, E Activity::*group)
{
    Lines lines;
    for (const Activity &activity : facts.all<Activity>()) {
        if (facts.counts(activity.heldOn)) {
            lines.add(0, keyOf(activity.*group), activity.id.value());
        }
    }
    return summed(lines.lines());
}

Figure byDirection(const Facts &facts)
{
    return grouped(facts, &Activity::direction);
}

Figure byArea(const Facts &facts)
{
    return grouped(facts, &Activity::area);
}

/// Adds up the residents who came to activities, under the group that @p group gives.
Figure residents(const Facts &facts,
                 const std::function<FigureLine(const Activity &, const HeadCount &)> &under)
{
    Lines lines;
    for (const HeadCount &count : facts.all<HeadCount>()) {
        const Activity *activity = facts.find(Id<Activity>(count.record.value()));
        if (activity && count.number && count.sofar == SofarGroup::Resident &&
            facts.counts(activity->heldOn)) {
            const FigureLine line = under(*activity, count);
            lines.add(line.record, line.group, *count.number,
                      line.record == 0 ? activity->id.value() : count.id.value());
        }
    }
    return summed(lines.lines());
}

Figure residentContacts(const Facts &facts)
{
    return residents(facts, [](const Activity &activity, const HeadCount &) {
        return FigureLine{activity.id.value()};
    });
}

Figure residentContactsByInvolvement(const Facts &facts)
{
    return residents(facts, [](const Activity &, const HeadCount &count) {
        return FigureLine{0, keyOf(count.involvement)};
    });
}

Figure helpRequestsAt(const Facts &facts, const std::function<bool(const Location &)> &holds)
{
    Lines lines;
    for (const HeadCount &count : facts.all<HeadCount>()) {
        const Location *location = facts.find(Id<Location>(count.record.value()));
        const bool asked = !count.requestKind.isEmpty() || count.sofar == SofarGroup::None;
        if (location && asked && count.number && facts.counts(count.countedOn.first) &&
            holds(*location)) {
            lines.add(location->id.value(), {}, *count.number, count.id.value());
        }
    }
    return summed(lines.lines());
}

Figure helpRequests(const Facts &facts)
{
    return helpRequestsAt(facts, [](const Location &) { return true; });
}

Figure helpRequestsAtSupportPoints(const Facts &facts)
{
    return helpRequestsAt(
        facts, [](const Location &location) { return location.kind.startsWith(u"SUPPORT_"); });
}

Figure venturesByStatus(const Facts &facts)
{
    Lines lines;
    for (const Venture &venture : facts.all<Venture>()) {
        lines.add(0, keyOf(venture.status), venture.id.value());
    }
    return summed(lines.lines());
}

} // namespace

QList<FigureDefinition> activityFigures()
{
    const char *activities = QT_TRANSLATE_N_NOOP("units", "activities");
    const char *contacts = QT_TRANSLATE_N_NOOP("units", "contacts");
    const char *requests = QT_TRANSLATE_N_NOOP("units", "requests");
    FigureDefinition resident{
        "resident_contacts",
        Over::Either,
        contacts,
        QT_TRANSLATE_NOOP("figures", "contacts with residents"),
        QT_TRANSLATE_NOOP("figures",
                          "The residents counted at activities, added up: contacts, not people; "
                          "an activity without a count is left out."),
        &residentContacts};
    FigureDefinition involvement{
        "resident_contacts_by_involvement",
        Over::Either,
        contacts,
        QT_TRANSLATE_NOOP("figures", "contacts with residents who help or attend"),
        QT_TRANSLATE_NOOP("figures",
                          "The residents counted at activities by whether they helped (direct) or "
                          "attended (indirect)."),
        &residentContactsByInvolvement,
        &record::enumValues<Involvement>()};
    resident.countsPeople = involvement.countsPeople = true;
    return {
        {"activities", Over::Either, activities, QT_TRANSLATE_NOOP("figures", "activities"),
         QT_TRANSLATE_NOOP("figures", "Activities that were held."), &all},
        {"activities_by_direction", Over::Either, activities,
         QT_TRANSLATE_NOOP("figures", "activities by direction"),
         QT_TRANSLATE_NOOP("figures", "Activities that were held, by who came to whom."),
         &byDirection, &record::enumValues<Direction>()},
        {"activities_by_area", Over::Either, activities,
         QT_TRANSLATE_NOOP("figures", "activities by area"),
         QT_TRANSLATE_NOOP("figures", "Activities that were held, by the area in which the "
                                      "institution and the neighbourhood met."),
         &byArea, &record::enumValues<Area>()},
        {"activities_with_minors", Over::Either, activities,
         QT_TRANSLATE_NOOP("figures", "activities with minors"),
         QT_TRANSLATE_NOOP("figures", "Activities of which it is recorded that minors were there."),
         &withMinors},
        resident,
        involvement,
        {"help_requests", Over::Either, requests, QT_TRANSLATE_NOOP("figures", "requests for help"),
         QT_TRANSLATE_NOOP("figures",
                           "The requests for help counted at all locations; a month counts by its "
                           "first day."),
         &helpRequests},
        {"help_requests_at_support_points", Over::Either, requests,
         QT_TRANSLATE_NOOP("figures", "requests for help at support points"),
         QT_TRANSLATE_NOOP("figures", "The requests for help counted at legal, tax, digital "
                                      "and entrepreneurs' support points."),
         &helpRequestsAtSupportPoints},
        {"ventures_by_status", Over::Register, QT_TRANSLATE_N_NOOP("units", "ventures"),
         QT_TRANSLATE_NOOP("figures", "ventures by state"),
         QT_TRANSLATE_NOOP("figures",
                           "All social ventures on record, by how each does; stopping is no "
                           "failure."),
         &venturesByStatus, &record::enumValues<VentureStatus>()},
    };
}

} // namespace ankerpunt::queries
