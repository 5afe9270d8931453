// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/handover.h"

#include "core/base/literals.h"
#include "core/domain/people.h"
#include "core/report/kinds/all_kinds.h"

namespace ankerpunt::report {

namespace {

queries::Handover handoverOf(const Composer &composer)
{
    return queries::handoverOf(composer.counter(), composer.request().subject);
}

void begin(Composer &composer)
{
    composer.report().title = composer.say(QT_TRANSLATE_NOOP("report", "Handover of %1"))
                                  .arg(composer.display().title(composer.request().subject));
    const auto leaves = handoverOf(composer).leaves;
    if (leaves.isValid()) {
        composer.report().subtitle =
            composer.say(QT_TRANSLATE_NOOP("report", "Leaves on %1.")).arg(composer.day(leaves));
    }
    composer.add(Paragraph{
        Paragraph::Style::Lead,
        composer.say(QT_TRANSLATE_NOOP(
            "report", "For colleagues only: this holds names of people and what was agreed with "
                      "them. Do not pass it on, and throw it away when it has been taken over."))});
}

/// Records by their own names, one to a line; nothing when there are none.
void addList(Composer &composer, const char *heading, const char *anchor,
             const QList<qint64> &records)
{
    if (records.isEmpty()) {
        return;
    }
    composer.heading(2, composer.say(heading), QString::fromLatin1(anchor));
    for (const qint64 record : records) {
        composer.add(Paragraph{Paragraph::Style::Item, composer.display().title(record)});
    }
}

void addInHand(Composer &composer)
{
    const queries::Handover handover = handoverOf(composer);
    addList(composer, QT_TRANSLATE_NOOP("report", "Partnerships"), "partnerships",
            handover.partnerships);
    addList(composer, QT_TRANSLATE_NOOP("report", "Projects not finished"), "projects",
            handover.projects);
    addList(composer, QT_TRANSLATE_NOOP("report", "Courses that go on"), "courses",
            handover.courseRuns);
}

void addPeople(Composer &composer)
{
    const queries::Handover handover = handoverOf(composer);
    if (handover.people.isEmpty()) {
        return;
    }
    Table table;
    table.columns = {
        {composer.say(QT_TRANSLATE_NOOP("report", "Person")), Column::Side::Left, 3, true},
        {composer.say(QT_TRANSLATE_NOOP("report", "Last spoken")), Column::Side::Left, 2, false},
        {composer.say(QT_TRANSLATE_NOOP("report", "About")), Column::Side::Left, 4, false},
        {composer.say(QT_TRANSLATE_NOOP("report", "Talks")), Column::Side::Right, 1.4, false}};
    for (const queries::Acquaintance &known : handover.people) {
        table.rows.append({{composer.display().title(known.person)},
                           {composer.day(known.last)},
                           {known.topic},
                           {composer.number(known.talks)}});
    }
    composer.heading(2, composer.say(QT_TRANSLATE_NOOP("report", "People")), u"people"_s);
    composer.add(table);
}

void addPromises(Composer &composer)
{
    const queries::Handover handover = handoverOf(composer);
    if (handover.promises.isEmpty()) {
        return;
    }
    Table table;
    table.columns = {
        {composer.say(QT_TRANSLATE_NOOP("report", "Action")), Column::Side::Left, 4, true},
        {composer.say(QT_TRANSLATE_NOOP("report", "About")), Column::Side::Left, 3, false},
        {composer.say(QT_TRANSLATE_NOOP("report", "Ready on")), Column::Side::Left, 2, false}};
    for (const queries::Promise &promise : handover.promises) {
        table.rows.append(
            {{promise.what},
             {composer.display().title(promise.about)},
             {promise.due.isValid() ? composer.day(promise.due)
                                    : composer.say(QT_TRANSLATE_NOOP("report", "no day"))}});
    }
    composer.heading(2, composer.say(QT_TRANSLATE_NOOP("report", "Actions")), u"promises"_s);
    composer.add(table);
}

} // namespace

Kind handoverKind()
{
    return {"handover",
            QT_TRANSLATE_NOOP("report", "Handover"),
            "person",
            begin,
            {{"in_hand", QT_TRANSLATE_NOOP("report", "What is in hand"), addInHand, false, true},
             {"people", QT_TRANSLATE_NOOP("report", "People"), addPeople},
             {"promises", QT_TRANSLATE_NOOP("report", "Actions"), addPromises, false, true}}};
}

} // namespace ankerpunt::report
