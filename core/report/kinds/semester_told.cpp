// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/literals.h"
#include "core/domain/contacts.h"
#include "core/queries/facts.h"
#include "core/queries/portraits.h"
#include "core/report/kinds/semester_sections.h"
#include "core/report/phase_look.h"
#include "core/report/safe_counts.h"
#include "core/report/values.h"

#include <algorithm>

namespace ankerpunt::report {

namespace {

/// Where to mend it: the code that the coordinator knows, of a question and a project with what
/// the report calls it elsewhere as well. A programme of ten years lacks more than a page holds.
QString placesOf(const Composer &composer, const Gap &gap)
{
    constexpr qsizetype few = 8;
    const queries::Facts &facts = composer.counter().facts();
    QStringList places;
    for (const qint64 id : gap.ids) {
        const QString code = composer.namesOf({id}).constFirst();
        const bool hasOwnCode = code != QString::number(id);
        const bool isTold =
            facts.find(Id<Project>(id)) != nullptr || facts.find(Id<Question>(id)) != nullptr;
        places.append(!isTold      ? code
                      : hasOwnCode ? u"%1 (%2)"_s.arg(code, composer.titleOf(id))
                                   : composer.titleOf(id));
    }
    places.sort();
    if (places.size() > few) {
        const auto more = int(places.size() - few);
        places.resize(few);
        places.append(composer.say(QT_TRANSLATE_N_NOOP("report", "%n more"), more));
    }
    return places.join(u"; "_s);
}

QString markIn(const Composer &composer, PhaseKind kind)
{
    return kind == PhaseKind::None ? QString() : composer.say(markOf(kind));
}

/// The phases of a plan over its teaching weeks, with what their marks mean.
Chart ribbon(const Composer &composer, const queries::ProjectPortrait &portrait)
{
    Chart chart;
    chart.kind = Chart::Kind::Lanes;
    chart.title = composer.say(QT_TRANSLATE_NOOP("report", "The plan by teaching week"));
    Lane lane;
    QStringList words;
    QStringList kinds; ///< explained under the ribbon
    int last = 0;
    for (const Phase &phase : portrait.weeks) {
        const int from = phase.weekFrom.value_or(1);
        const int to = phase.weekTo.value_or(from);
        const QString kind = composer.label(phase.kind);
        last = std::max(last, to);
        const QString mark = markIn(composer, phase.kind);
        lane.stretches.append({from - 1, to - 1, mark, fillOf(phase.kind)});
        if (!kinds.contains(kind)) {
            kinds.append(kind);
            chart.series.append({(mark + u' ' + kind).trimmed(), {}, fillOf(phase.kind)});
        }
        words.append(u"%1: %2"_s.arg(from).arg(kind));
    }
    for (int week = 1; week <= last; ++week) {
        chart.categories.append(QString::number(week));
    }
    chart.lanes = {lane};
    chart.alternativeText = words.join(u"; "_s);
    return chart;
}

/// Who took part, in one sentence: partners by name, people by number.
QString whoTookPart(const Composer &composer, const ToldProject &told)
{
    const queries::ProjectPortrait &portrait = told.portrait;
    QStringList who;
    for (const queries::GroupSize &group : portrait.people) {
        if (group.group == SofarGroup::None || group.size() == 0) {
            continue;
        }
        const bool residents = group.group == SofarGroup::Resident;
        const QString size = residents ? told.residents : composer.number(group.size());
        who.append(u"%1: %2"_s.arg(composer.label(group.group), size));
    }
    QList<qint64> partners;
    for (const auto partner : portrait.partners) {
        partners.append(partner.value());
    }
    if (!partners.isEmpty()) {
        who.prepend(composer.titlesOf(partners).join(u", "_s));
    }
    if (!told.residentContacts.isEmpty()) {
        who.append(composer.say(QT_TRANSLATE_NOOP("report", "contacts with residents: %1"))
                       .arg(told.residentContacts));
    }
    return who.join(u"; "_s);
}

void addNote(Composer &composer, const char *label, const QString &text)
{
    if (!text.trimmed().isEmpty()) {
        composer.add(SideNote{composer.say(label), text});
    }
}

/// Ventures as lanes over the years in which they lived.
Chart ventureLanes(const Composer &composer, const QList<queries::VenturePortrait> &portraits)
{
    Chart chart;
    chart.kind = Chart::Kind::Lanes;
    chart.title = composer.say(QT_TRANSLATE_NOOP("report", "Ventures over the years"));
    int first = composer.request().asOf.year();
    for (const auto &portrait : portraits) {
        if (portrait.venture.startedOn.isValid()) {
            first = std::min(first, portrait.venture.startedOn.first.year());
        }
    }
    for (int year = first; year <= composer.request().asOf.year(); ++year) {
        chart.categories.append(QString::number(year));
    }
    QStringList words;
    for (const auto &portrait : portraits) {
        const Venture &venture = portrait.venture;
        if (!venture.startedOn.isValid()) {
            continue;
        }
        const QDate end = std::min(venture.stoppedOn.isValid() ? venture.stoppedOn.first
                                                               : composer.request().asOf,
                                   composer.request().asOf);
        const QString stage = composer.display().choice(u"venture_stage"_s, venture.stage);
        const QString status = composer.label(venture.status);
        const Fill fill = venture.status == VentureStatus::Thriving  ? Fill::Solid
                          : venture.status == VentureStatus::Stopped ? Fill::Tint
                                                                     : Fill::Hatched;
        chart.lanes.append(
            {venture.name,
             {{venture.startedOn.first.year() - first,
               std::max(end.year(), venture.startedOn.first.year()) - first, stage, fill}},
             status});
        words.append(u"%1: %2, %3"_s.arg(venture.name, stage, status));
    }
    chart.alternativeText = words.join(u"; "_s);
    return chart;
}

/// Words of somebody, between quotation marks.
Quote quoted(const QString &words, const QString &source)
{
    return {u"“%1”"_s.arg(words.trimmed()), source};
}

} // namespace

Quote quoteOf(const Composer &composer, const Testimonial &testimonial)
{
    const QString role = composer.display().choice(u"person_function"_s, testimonial.role);
    const QString name = testimonial.showName && testimonial.person
                             ? composer.display().title(testimonial.person.value())
                             : QString();
    const QString source =
        name.isEmpty()
            ? composer.say(QT_TRANSLATE_NOOP("report", "%1, without name, with consent")).arg(role)
            : name + u", "_s + role;
    return quoted(testimonial.quote, source);
}

QList<ToldProject> toldProjects(const Composer &composer)
{
    QList<ToldProject> all;
    QList<std::optional<double>> residents;
    QList<std::optional<double>> contacts;
    for (const auto &portrait : queries::projectPortraits(composer.counter())) {
        const auto group =
            std::ranges::find(portrait.people, SofarGroup::Resident, &queries::GroupSize::group);
        residents.append(group == portrait.people.end() ? 0 : group->size());
        double sum = 0;
        for (const auto &count : portrait.residentsAtActivities) {
            sum += count.value_or(0);
        }
        contacts.append(sum);
        all.append({portrait, {}, {}});
    }
    const SafeCounts safeResidents = safeCounts(residents);
    const SafeCounts safeContacts = safeCounts(contacts);
    const auto printed = [&](double value, int bound) {
        return value == 0  ? QString()
               : bound > 0 ? printedBound(bound, composer.language())
                           : printedPeople(value, composer.language());
    };
    for (qsizetype i = 0; i < all.size(); ++i) {
        ToldProject &told = all[i];
        const int ofActivities = safeCounts(told.portrait.residentsAtActivities).sum;
        told.residents = printed(*residents.at(i), safeResidents.parts.at(i));
        told.residentContacts =
            printed(*contacts.at(i), std::max(safeContacts.parts.at(i), ofActivities));
    }
    return all;
}

void addProject(Composer &composer, const ToldProject &told)
{
    const queries::ProjectPortrait &portrait = told.portrait;
    const Project &project = portrait.project;
    composer.heading(3, project.title);
    composer.small(u"%1 – %2, %3"_s.arg(
        composer.day(project.startsOn),
        project.endsOn.isValid() ? composer.day(project.endsOn)
                                 : composer.say(QT_TRANSLATE_NOOP("report", "no end recorded")),
        composer.label(project.status)));
    if (!portrait.partnerWords.isEmpty()) {
        composer.add(quoted(portrait.partnerWords, composer.organisationName(portrait.askedBy)));
    }
    addNote(composer, QT_TRANSLATE_NOOP("report", "Question"), portrait.researchQuestion);
    addNote(composer, QT_TRANSLATE_NOOP("report", "Who"), whoTookPart(composer, told));
    if (!portrait.weeks.isEmpty()) {
        composer.add(ChartRow{{ribbon(composer, portrait)}});
    }
    addNote(composer, QT_TRANSLATE_NOOP("report", "Intended"), project.intendedResult);
    addNote(composer, QT_TRANSLATE_NOOP("report", "Achieved"), project.achievedResult);
    addNote(composer, QT_TRANSLATE_NOOP("report", "What changed"), project.concreteChange);
    QStringList handed;
    for (const Deliverable &deliverable : portrait.deliverables) {
        if (deliverable.deliveredOn.isValid()) {
            handed.append(deliverable.title);
        }
    }
    addNote(composer, QT_TRANSLATE_NOOP("report", "Handed back"), handed.join(u"\n"_s));
    if (portrait.quote) {
        composer.add(quoteOf(composer, *portrait.quote));
    }
}

void addProjects(Composer &composer)
{
    const QList<ToldProject> projects = toldProjects(composer);
    if (projects.isEmpty()) {
        return;
    }
    composer.heading(2, composer.say(QT_TRANSLATE_NOOP("report", "The projects")), u"projects"_s,
                     true);
    composer.add(FigureGrid{
        composer.figures({"projects_active", "projects_completed", "results_returned"})});
    for (const ToldProject &told : projects) {
        addProject(composer, told);
    }
}

void addVentures(Composer &composer)
{
    const auto portraits = queries::venturePortraits(composer.counter());
    if (portraits.isEmpty()) {
        return;
    }
    composer.heading(2, composer.say(QT_TRANSLATE_NOOP("report", "Social ventures")),
                     u"ventures"_s);
    composer.body(composer.say(QT_TRANSLATE_NOOP(
        "report", "Building a social enterprise is hard, and stopping is a result as well.")));
    composer.add(ChartRow{{composer.chart(
        "ventures_by_status", QT_TRANSLATE_NOOP("report", "How are the ventures doing?"))}});
    const Chart lanes = ventureLanes(composer, portraits);
    if (!lanes.lanes.isEmpty()) { // of some, no year was recorded
        composer.add(ChartRow{{lanes}});
    }
    for (const auto &portrait : portraits) {
        const QString lesson = portrait.venture.lesson;
        if (!lesson.trimmed().isEmpty()) {
            composer.add(SideNote{portrait.venture.name, lesson});
        }
    }
}

void addCoaching(Composer &composer)
{
    const auto value = composer.count("coaching_sessions").value;
    if (!value) {
        return;
    }
    (void)composer.figure("coaching_sessions");
    composer.heading(2, composer.say(QT_TRANSLATE_NOOP("report", "Coaching")), u"coaching"_s);
    QStringList topics;
    for (const qint64 id : composer.count("coaching_sessions").records()) {
        const auto talk = composer.workspace().store().find(Id<Interaction>(id));
        if (talk && !talk->topic.isEmpty() && !topics.contains(talk->topic)) {
            topics.append(talk->topic);
        }
    }
    composer.body(composer.say(QT_TRANSLATE_N_NOOP("report", "%n coaching talk(s)."), int(*value)));
    addNote(composer, QT_TRANSLATE_NOOP("report", "About"), topics.join(u"; "_s));
}

void addLessons(Composer &composer)
{
    const auto portraits = queries::projectPortraits(composer.counter());
    QList<SideNote> notes;
    for (const auto &portrait : portraits) {
        if (!portrait.project.lesson.trimmed().isEmpty()) {
            notes.append({portrait.project.title, portrait.project.lesson});
        }
        for (const Adjustment &adjustment : portrait.adjustments) {
            notes.append(
                {portrait.project.title, adjustment.why.isEmpty()
                                             ? adjustment.what
                                             : u"%1 (%2)"_s.arg(adjustment.what, adjustment.why)});
        }
    }
    for (const Note &note : queries::lessons(composer.counter())) {
        notes.append({composer.display().choice(u"note_kind"_s, note.kind), note.text});
    }
    if (notes.isEmpty()) {
        return;
    }
    composer.heading(2, composer.say(QT_TRANSLATE_NOOP("report", "What we learned and change")),
                     u"lessons"_s);
    for (const SideNote &note : std::as_const(notes)) {
        composer.add(note);
    }
}

void addAppendix(Composer &composer)
{
    composer.heading(2, composer.say(QT_TRANSLATE_NOOP("report", "How we counted")), u"counting"_s,
                     true);
    Table table;
    table.columns = {
        {composer.say(QT_TRANSLATE_NOOP("report", "Figure")), Column::Side::Left, 2, true},
        {composer.say(QT_TRANSLATE_NOOP("report", "What is counted by which rule")),
         Column::Side::Left, 4.4, false},
        {composer.say(QT_TRANSLATE_NOOP("report", "Over")), Column::Side::Left, 1.3, false}};
    for (const Figure &figure : std::as_const(composer.report().figures)) {
        table.rows.append({{figure.label}, {figure.definition}, {composer.scopeOf(figure.scope)}});
    }
    table.note = composer.say(QT_TRANSLATE_NOOP(
        "report", "One to four residents are written as <5. Archived records are not counted. "
                  "What was not recorded is called so and is never 0."));
    composer.add(table);
    if (composer.report().gaps.isEmpty()) {
        return;
    }
    composer.heading(3, composer.say(QT_TRANSLATE_NOOP("report", "What is missing")), u"gaps"_s);
    for (const Gap &gap : std::as_const(composer.report().gaps)) {
        composer.add(
            Paragraph{Paragraph::Style::Item,
                      composer.say(QT_TRANSLATE_NOOP("report", "%1 This touches: %2. In: %3."))
                          .arg(gap.what, gap.effect, placesOf(composer, gap))});
    }
}

} // namespace ankerpunt::report
