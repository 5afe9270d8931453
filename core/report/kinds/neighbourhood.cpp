// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/literals.h"
#include "core/domain/questions.h"
#include "core/report/kinds/all_kinds.h"
#include "core/report/kinds/semester_sections.h"
#include "core/report/safe_counts.h"
#include "core/report/values.h"

#include <algorithm>

namespace ankerpunt::report {

namespace {

Id<Neighbourhood> placeOf(const Composer &composer)
{
    return Id<Neighbourhood>(composer.request().subject);
}

/// Every living record of a kind that satisfies @p wanted, as it was stored.
template <typename T>
QList<T> all(const Composer &composer, const std::function<bool(const T &)> &wanted)
{
    QList<T> found;
    const auto &kind = record::table<T>();
    composer.workspace().store().rows().each(kind.description(), [&](const record::Record &record) {
        const T entity = kind.fromValues(record.id, record.values);
        if (!record.archivedOn.isValid() && wanted(entity)) {
            found.append(entity);
        }
    });
    return found;
}

void begin(Composer &composer)
{
    const Neighbourhood place = composer.workspace().store().load(placeOf(composer));
    composer.report().title =
        place.city.isEmpty() ? place.name : u"%1, %2"_s.arg(place.name, place.city);
}

void addAsked(Composer &composer)
{
    const auto questions = all<Question>(composer, [&](const Question &question) {
        return question.neighbourhoods.contains(placeOf(composer));
    });
    composer.heading(2, composer.say(QT_TRANSLATE_NOOP("report", "What was asked here")),
                     u"asked"_s);
    if (questions.isEmpty()) {
        composer.body(composer.say(QT_TRANSLATE_NOOP("report", "No question was recorded.")));
        return;
    }
    Table table;
    table.columns = {
        {composer.say(QT_TRANSLATE_NOOP("report", "Question")), Column::Side::Left, 4, true},
        {composer.say(QT_TRANSLATE_NOOP("report", "From")), Column::Side::Left, 3, false},
        {composer.say(QT_TRANSLATE_NOOP("report", "Where it stands")), Column::Side::Left, 2,
         false}};
    const auto &field = record::table<Question>().description().field(u"status"_s);
    for (const Question &question : questions) {
        table.rows.append(
            {{composer.titleOf(question.id.value())},
             {question.organisation ? composer.organisationName(question.organisation)
                                    : composer.say(QT_TRANSLATE_NOOP("report", "a resident"))},
             {composer.display().text(field,
                                      record::Codec<QuestionStatus>::toStored(question.status))}});
    }
    composer.add(table);
}

/// The residents at each activity. What a project tells of all its activities may not give away
/// one of them, so those of one project are hidden together.
QStringList printedResidents(const Composer &composer,
                             const QList<queries::ActivityPortrait> &activities)
{
    QHash<qint64, QList<std::optional<double>>> ofProjects;
    for (const auto &portrait : activities) {
        ofProjects[portrait.activity.project.value()].append(portrait.residents);
    }
    QHash<qint64, QList<int>> bounds;
    for (auto it = ofProjects.cbegin(); it != ofProjects.cend(); ++it) {
        bounds.insert(it.key(), safeCounts(it.value()).parts);
    }
    QStringList printed;
    for (const auto &portrait : activities) {
        const int bound = bounds[portrait.activity.project.value()].takeFirst();
        printed.append(bound > 0 ? printedBound(bound, composer.language())
                                 : printedPeople(portrait.residents, composer.language()));
    }
    return printed;
}

void addDone(Composer &composer)
{
    Table table;
    table.columns = {
        {composer.say(QT_TRANSLATE_NOOP("report", "Day")), Column::Side::Left, 2, false},
        {composer.say(QT_TRANSLATE_NOOP("report", "Activity")), Column::Side::Left, 4, true},
        {composer.say(QT_TRANSLATE_NOOP("report", "Residents")), Column::Side::Right, 1.2, false}};
    const auto activities = queries::activityPortraits(composer.counter());
    const QStringList residents = printedResidents(composer, activities);
    for (qsizetype i = 0; i < activities.size(); ++i) {
        const Activity &activity = activities.at(i).activity;
        if (activity.neighbourhoods.contains(placeOf(composer))) {
            table.rows.append(
                {{composer.day(activity.heldOn)}, {activity.title}, {residents.at(i)}});
        }
    }
    if (table.rows.isEmpty()) {
        return;
    }
    composer.heading(2, composer.say(QT_TRANSLATE_NOOP("report", "What was done here")), u"done"_s);
    composer.add(table);
}

void addProjectsHere(Composer &composer)
{
    QList<ToldProject> here = toldProjects(composer);
    here.removeIf([&](const ToldProject &told) {
        return !told.portrait.project.neighbourhoods.contains(placeOf(composer));
    });
    if (here.isEmpty()) {
        return;
    }
    composer.heading(2, composer.say(QT_TRANSLATE_NOOP("report", "The projects")), u"projects"_s);
    for (const ToldProject &told : std::as_const(here)) {
        addProject(composer, told);
    }
}

void addPlaces(Composer &composer)
{
    const auto places = all<Location>(composer, [&](const Location &location) {
        return location.neighbourhood == placeOf(composer);
    });
    if (places.isEmpty()) {
        return;
    }
    composer.heading(2, composer.say(QT_TRANSLATE_NOOP("report", "Where to find us")), u"places"_s);
    for (const Location &place : places) {
        const QString address =
            u"%1 %2%3"_s.arg(place.street, place.houseNumber, place.houseSuffix).trimmed();
        QStringList words{place.name, address, place.openingHours};
        words.removeAll(QString());
        composer.add(Paragraph{Paragraph::Style::Item, words.join(u", "_s)});
    }
}

} // namespace

Kind neighbourhoodKind()
{
    return {"neighbourhood",
            QT_TRANSLATE_NOOP("report", "Neighbourhood"),
            "neighbourhood",
            begin,
            {{"asked", QT_TRANSLATE_NOOP("report", "What was asked here"), addAsked, false, true},
             {"done", QT_TRANSLATE_NOOP("report", "What was done here"), addDone, false, true},
             {"projects", QT_TRANSLATE_NOOP("report", "The projects"), addProjectsHere},
             {"places", QT_TRANSLATE_NOOP("report", "Where to find us"), addPlaces}}};
}

} // namespace ankerpunt::report
