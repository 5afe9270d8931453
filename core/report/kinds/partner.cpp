// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/literals.h"
#include "core/domain/contacts.h"
#include "core/domain/questions.h"
#include "core/report/kinds/all_kinds.h"
#include "core/report/kinds/semester_sections.h"

namespace ankerpunt::report {

namespace {

Id<Organisation> partnerOf(const Composer &composer)
{
    return Id<Organisation>(composer.request().subject);
}

/// The partner reads this: it is called by its name, also where other reports leave that out.
void begin(Composer &composer)
{
    composer.report().title = composer.workspace().store().load(partnerOf(composer)).name;
}

void addAsked(Composer &composer)
{
    Table table;
    table.columns = {
        {composer.say(QT_TRANSLATE_NOOP("report", "Question")), Column::Side::Left, 4, true},
        {composer.say(QT_TRANSLATE_NOOP("report", "Submitted on")), Column::Side::Left, 2, false},
        {composer.say(QT_TRANSLATE_NOOP("report", "Where it stands")), Column::Side::Left, 2,
         false}};
    const auto &kind = record::table<Question>();
    composer.workspace().store().rows().each(kind.description(), [&](const record::Record &record) {
        const Question question = kind.fromValues(record.id, record.values);
        if (record.archivedOn.isValid() || question.organisation != partnerOf(composer)) {
            return;
        }
        const auto &status = kind.description().field(u"status"_s);
        table.rows.append({{composer.titleOf(record.id)},
                           {question.submittedOn.isValid()
                                ? composer.day(question.submittedOn)
                                : composer.say(QT_TRANSLATE_NOOP("report", "not recorded"))},
                           {composer.display().text(status, record.value(u"status"_s))}});
    });
    composer.heading(2, composer.say(QT_TRANSLATE_NOOP("report", "What you asked")), u"asked"_s);
    if (table.rows.isEmpty()) {
        composer.body(composer.say(QT_TRANSLATE_NOOP("report", "No question was recorded.")));
    } else {
        composer.add(table);
    }
}

void addCame(Composer &composer)
{
    composer.heading(2,
                     composer.say(QT_TRANSLATE_NOOP("report", "Who came, and what happened with "
                                                              "it")),
                     u"came"_s);
    bool any = false;
    for (const ToldProject &told : toldProjects(composer)) {
        if (told.portrait.partners.contains(partnerOf(composer))) {
            addProject(composer, told);
            any = true;
        }
    }
    if (!any) {
        composer.body(
            composer.say(QT_TRANSLATE_NOOP("report", "No project was active in this period.")));
    }
}

void addGaveAndGot(Composer &composer)
{
    Table table;
    table.columns = {
        {composer.say(QT_TRANSLATE_NOOP("report", "In")), Column::Side::Left, 2.4, true},
        {composer.say(QT_TRANSLATE_NOOP("report", "You gave")), Column::Side::Left, 3, false},
        {composer.say(QT_TRANSLATE_NOOP("report", "You received")), Column::Side::Left, 3, false},
        {composer.say(QT_TRANSLATE_NOOP("report", "Hours")), Column::Side::Right, 1, false}};
    for (const auto &exchange : queries::exchanges(composer.counter())) {
        if (exchange.who.contains(Id<AnyRecord>(composer.request().subject))) {
            table.rows.append({{composer.titleOf(exchange.in.value())},
                               {exchange.gives},
                               {exchange.receives},
                               {exchange.hours ? composer.number(*exchange.hours) : u"–"_s}});
        }
    }
    composer.heading(2, composer.say(QT_TRANSLATE_NOOP("report", "What you gave and received")),
                     u"exchange"_s);
    if (table.rows.isEmpty()) {
        composer.body(composer.say(QT_TRANSLATE_NOOP(
            "report", "It is not recorded what you gave and received. Shall we write it down "
                      "together?")));
    } else {
        composer.add(table);
    }
}

void addPromises(Composer &composer)
{
    QStringList open;
    for (const Action &action : queries::promisesTo(composer.counter(), partnerOf(composer))) {
        open.append(action.dueOn.isValid()
                        ? u"%1 (%2)"_s.arg(action.what, composer.day(action.dueOn))
                        : action.what);
    }
    if (open.isEmpty()) {
        return;
    }
    composer.heading(2, composer.say(QT_TRANSLATE_NOOP("report", "What we still agreed to do")),
                     u"promises"_s);
    for (const QString &promise : std::as_const(open)) {
        composer.add(Paragraph{Paragraph::Style::Item, promise});
    }
}

} // namespace

Kind partnerKind()
{
    return {"partner",
            QT_TRANSLATE_NOOP("report", "For a partner"),
            "organisation",
            begin,
            {{"asked", QT_TRANSLATE_NOOP("report", "What you asked"), addAsked},
             {"came", QT_TRANSLATE_NOOP("report", "Who came, and what happened with it"), addCame,
              false, true},
             {"exchange", QT_TRANSLATE_NOOP("report", "What you gave and received"), addGaveAndGot},
             {"promises", QT_TRANSLATE_NOOP("report", "What we still agreed to do"), addPromises,
              false, true}}};
}

} // namespace ankerpunt::report
