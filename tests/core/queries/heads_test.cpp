// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/people.h"
#include "core/queries/heads.h"
#include "tests/support/temporary_file.h"

using namespace ankerpunt;

namespace {

QStringList factsOf(const queries::Head &head)
{
    QStringList facts;
    for (const auto &fact : head.facts) {
        facts.append(fact.text);
    }
    return facts;
}

} // namespace

TEST_CASE("over a person stands what they are now, where, and what was agreed about their data")
{
    test::TemporaryFile file;
    Person selma;
    selma.givenName = u"Selma"_s;
    selma.familyName = u"Çelik"_s;
    Organisation before;
    before.name = u"Buurthuis"_s;
    Organisation now;
    now.name = u"Taalcafé"_s;
    file.store().change(u"Add"_s, [&](record::Change &change) {
        selma.minor = true;
        selma.keepUntil = QDate(2028, 12, 31);
        selma.id = change.save(selma);
        before.id = change.save(before);
        now.id = change.save(now);
        Neighbourhood overvecht;
        overvecht.name = u"Overvecht"_s;
        overvecht.id = change.save(overvecht);
        Affiliation old;
        old.person = selma.id;
        old.organisation = before.id;
        old.from = *PartialDate::fromIso(u"2022"_s);
        old.until = *PartialDate::fromIso(u"2025"_s);
        Affiliation current;
        current.person = selma.id;
        current.organisation = now.id;
        current.neighbourhood = overvecht.id;
        current.from = *PartialDate::fromIso(u"2019"_s);
        change.save(current);
        change.save(old); // began later, but is over
        Consent first;
        first.person = selma.id;
        first.answer = ConsentAnswer::Yes;
        first.givenOn = *PartialDate::fromIso(u"2024"_s);
        Consent last = first;
        last.answer = ConsentAnswer::Withdrawn;
        last.givenOn = *PartialDate::fromIso(u"2025"_s);
        change.save(last);
        change.save(first);
    });
    const Language language(u"en"_s);
    const queries::Display display(file.workspace(), language);
    const auto record = file.store().read(record::table<Person>().description(), selma.id.value());
    const auto head = queries::headOf(file.workspace(), display, record);
    CHECK(head.at == now.id.value());
    CHECK(factsOf(head) == QStringList{u"Overvecht"_s, u"minor"_s, u"keep until 31 December 2028"_s,
                                       u"photo: withdrawn"_s});
    CHECK(head.facts.last().kind == queries::HeadFact::Kind::Refused); // never with a tick
}

TEST_CASE("over an organisation stands its kind and what it is a part of")
{
    test::TemporaryFile file;
    Organisation whole;
    whole.name = u"Hogeschool"_s;
    Organisation unit;
    unit.name = u"Lectoraat"_s;
    file.store().change(u"Add"_s, [&](record::Change &change) {
        whole.id = change.save(whole);
        unit.parent = whole.id;
        unit.confidential = true;
        unit.id = change.save(unit);
    });
    const Language language(u"en"_s);
    const queries::Display display(file.workspace(), language);
    const auto record =
        file.store().read(record::table<Organisation>().description(), unit.id.value());
    const auto head = queries::headOf(file.workspace(), display, record);
    CHECK(head.at == whole.id.value());
    CHECK(factsOf(head) == QStringList{u"confidential"_s});
}
