// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/people.h"
#include "core/queries/history.h"
#include "tests/support/temporary_file.h"

using namespace ankerpunt;
using Effect = queries::HistoryEntry::Effect;

TEST_CASE("the history of a record tells every act on it and its parts, the newest first")
{
    test::TemporaryFile file;
    record::Store &store = file.store();
    Person selma;
    selma.givenName = u"Selma"_s;
    selma.familyName = u"Çelik"_s;
    store.change(u"Add person"_s, [&](record::Change &c) { selma.id = c.save(selma); });
    selma.languages = u"Turks"_s;
    store.change(u"Edit languages"_s, [&](record::Change &c) { c.save(selma); });
    ContactPoint phone;
    phone.person = selma.id;
    phone.value = u"06 00 00 01 13"_s;
    store.change(u"Add phone"_s, [&](record::Change &c) { phone.id = c.save(phone); });
    store.change(u"Remove phone"_s, [&](record::Change &c) { c.remove(phone.id.value()); });
    Person other;
    other.givenName = u"Naima"_s;
    store.change(u"Add another"_s, [&](record::Change &c) { c.save(other); });
    selma.languages = u"Nederlands"_s;
    store.change(u"Taken back"_s, [&](record::Change &c) { c.save(selma); });
    store.undo();

    const Language language(u"en"_s);
    const queries::Display display(file.workspace(), language);
    const auto all = queries::historyOf(file.workspace(), display,
                                        record::table<Person>().description(), selma.id.value());
    REQUIRE(all.size() == 4);
    CHECK(all.at(0).act == u"Remove phone"_s);
    CHECK(all.at(0).effect == Effect::Removed);
    CHECK(all.at(0).part == u"Phone number or mail address"_s);
    CHECK(all.at(1).act == u"Add phone"_s);
    CHECK(all.at(2).act == u"Edit languages"_s);
    REQUIRE(all.at(2).values.size() == 1);
    CHECK(all.at(2).values.at(0).label == u"Languages"_s);
    CHECK(all.at(2).values.at(0).before.isEmpty());
    CHECK(all.at(2).values.at(0).after == u"Turks"_s);
    CHECK(all.at(3).effect == Effect::Added);
    CHECK_FALSE(all.at(3).computer.isEmpty());
    CHECK(all.at(3).at.isValid());
}

TEST_CASE("archiving stands in the history with its day")
{
    test::TemporaryFile file;
    Person selma;
    selma.givenName = u"Selma"_s;
    file.store().change(u"Add"_s, [&](record::Change &c) { selma.id = c.save(selma); });
    file.store().change(
        u"Archive"_s, [&](record::Change &c) { c.archive(selma.id.value(), QDate(2026, 11, 22)); });
    const Language language(u"en"_s);
    const queries::Display display(file.workspace(), language);
    const auto all = queries::historyOf(file.workspace(), display,
                                        record::table<Person>().description(), selma.id.value());
    REQUIRE(all.size() == 2);
    REQUIRE(all.at(0).values.size() == 1);
    CHECK(all.at(0).values.at(0).label == u"Archived"_s);
    CHECK(all.at(0).values.at(0).after == u"22 November 2026"_s);
}
