// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/contacts.h"
#include "core/domain/questions.h"
#include "tests/support/temporary_file.h"

#include <QSignalSpy>

#include <stdexcept>

using namespace ankerpunt;
using test::contentOf;
using test::damageOf;
using test::TemporaryFile;

namespace {

Person marloes()
{
    Person person;
    person.givenName = u"Marloes"_s;
    person.namePrefix = u"van der"_s;
    person.familyName = u"Veen"_s;
    return person;
}

} // namespace

TEST_CASE("what is saved is there again after a restart")
{
    TemporaryFile file;
    Question question;
    question.title = u"Zwemlessen die doorgaan"_s;
    question.submittedOn = QDate(2025, 6, 16);
    question.since = *PartialDate::fromIso(u"2023");
    question.status = QuestionStatus::Running;
    question.themes = {Id<Choice>(6006)};
    question.sensitive = true;
    Id<Person> person;
    file.store().change(u"Add"_s, [&](record::Change &change) {
        person = change.save(marloes());
        question.person = person;
        question.id = change.save(question);
    });
    const auto stored = file.reopen().store().load(question.id);
    CHECK(stored.title == question.title);
    CHECK(stored.submittedOn == question.submittedOn);
    CHECK(stored.since == question.since);
    CHECK(stored.status == QuestionStatus::Running);
    CHECK(stored.themes == question.themes);
    CHECK(stored.person == person);
    CHECK(stored.sensitive);
    CHECK(damageOf(file.workspace()).isEmpty());
}

TEST_CASE("undo and redo give back exactly what was, also after a restart")
{
    TemporaryFile file;
    const QStringList empty = contentOf(file.store());
    Person person = marloes();
    file.store().change(u"Add person"_s,
                        [&](record::Change &change) { person.id = change.save(person); });
    const QStringList added = contentOf(file.store());
    person.familyName = u"Veenstra"_s;
    person.namePrefix.clear();
    person.keepUntil = QDate(2028, 12, 31);
    file.store().change(u"Edit person"_s, [&](record::Change &change) { change.save(person); });
    const QStringList edited = contentOf(file.store());
    CHECK(file.store().undoText() == u"Edit person"_s);

    file.store().undo();
    CHECK(contentOf(file.store()) == added);
    file.reopen();
    CHECK(file.store().undoText() == u"Add person"_s);
    CHECK(file.store().redoText() == u"Edit person"_s);
    file.store().undo();
    CHECK(contentOf(file.store()) == empty);
    CHECK_FALSE(file.store().undoText());
    CHECK(damageOf(file.workspace()).isEmpty());
    file.reopen();
    file.store().redo();
    file.store().redo();
    CHECK(contentOf(file.store()) == edited);
    CHECK_FALSE(file.store().redoText());
    CHECK(damageOf(file.workspace()).isEmpty());
}

TEST_CASE("a change after an undo drops what could be redone")
{
    TemporaryFile file;
    file.store().change(u"First"_s, [&](record::Change &change) { change.save(marloes()); });
    file.store().undo();
    file.store().change(u"Second"_s, [&](record::Change &change) { change.save(marloes()); });
    CHECK_FALSE(file.store().redoText());
    CHECK(file.store().undoText() == u"Second"_s);
    CHECK(damageOf(file.workspace()).isEmpty());
}

TEST_CASE("an action that fails halfway leaves nothing, not even a step to undo")
{
    TemporaryFile file;
    const QStringList before = contentOf(file.store());
    QSignalSpy changed(&file.store(), &record::Store::changed);
    CHECK_THROWS_AS(file.store().change(u"Half"_s,
                                        [&](record::Change &change) {
                                            change.save(marloes());
                                            change.save(Question{}); // lacks a title
                                        }),
                    Error);
    CHECK(contentOf(file.store()) == before);
    CHECK_FALSE(file.store().undoText());
    CHECK(changed.isEmpty());
    CHECK(damageOf(file.workspace()).isEmpty());
}

TEST_CASE("one action is one step and one signal, however deep its calls")
{
    TemporaryFile file;
    QSignalSpy changed(&file.store(), &record::Store::changed);
    file.store().change(u"Outer"_s, [&](record::Change &change) {
        change.save(marloes());
        file.store().change(u"Inner"_s, [&](record::Change &inner) { inner.save(marloes()); });
    });
    REQUIRE(changed.size() == 1);
    const auto set = changed.first().first().value<record::ChangeSet>();
    CHECK(set.what == u"Outer"_s);
    CHECK(set.rows.size() == 2);
    file.store().undo();
    CHECK_FALSE(file.store().undoText());
}

TEST_CASE("saving what did not change writes nothing")
{
    TemporaryFile file;
    Person person = marloes();
    file.store().change(u"Add"_s, [&](record::Change &change) { person.id = change.save(person); });
    QSignalSpy changed(&file.store(), &record::Store::changed);
    file.store().change(u"Nothing"_s, [&](record::Change &change) { change.save(person); });
    CHECK(changed.isEmpty());
    CHECK(file.store().undoText() == u"Add"_s);
}

TEST_CASE("removing takes the parts along and is refused while something refers to it")
{
    TemporaryFile file;
    Person person = marloes();
    ContactPoint mail;
    Question question;
    question.title = u"Samen eten"_s;
    file.store().change(u"Add"_s, [&](record::Change &change) {
        person.id = change.save(person);
        mail.person = person.id;
        mail.medium = ContactMedium::Email;
        mail.value = u"marloes@example.org"_s;
        mail.id = change.save(mail);
        question.person = person.id;
        question.id = change.save(question);
    });
    const auto removePerson = [&](record::Change &change) { change.remove(person.id.value()); };
    CHECK_THROWS_AS(file.store().change(u"Remove"_s, removePerson), Error);
    CHECK(file.store().find(mail.id)); // nothing went
    question.person = {};
    file.store().change(u"Edit"_s, [&](record::Change &change) { change.save(question); });
    file.store().change(u"Remove"_s, removePerson);
    CHECK_FALSE(file.store().find(person.id));
    CHECK_FALSE(file.store().find(mail.id));
    file.store().undo();
    CHECK(file.store().partsOf<ContactPoint>(person.id.value()).size() == 1);
    CHECK(damageOf(file.workspace()).isEmpty());
}

TEST_CASE("a record is found by parts of words, without accents, the newest first")
{
    TemporaryFile file;
    const auto save = [&](const QString &name, const QString &mission) {
        Organisation organisation;
        organisation.name = name;
        organisation.mission = mission;
        file.store().change(
            u"Add"_s, [&](record::Change &change) { organisation.id = change.save(organisation); });
        return organisation.id.value();
    };
    const qint64 cafe = save(u"Taalcafé Zonnebloempad"_s, u"Nederlands leren door te praten."_s);
    const qint64 theatre = save(u"Buurttheater De Losse Plank"_s, u"Łódź te gast"_s);
    const auto find = [&](const QString &text) {
        return file.store().rows().search().find(text, 5).value(u"organisation"_s);
    };
    CHECK(find(u"cafe"_s) == QList<qint64>{cafe});        // inside a word of the title
    CHECK(find(u"taalc"_s) == QList<qint64>{cafe});       // the beginning of a word
    CHECK(find(u"leren zonne"_s) == QList<qint64>{cafe}); // every word counts
    CHECK(find(u"lodz"_s) == QList<qint64>{theatre});
    CHECK(find(u"raten"_s).isEmpty()); // inside a word, but not of a title
    CHECK(find(u"\"*'"_s).isEmpty());
    file.store().undo();
    CHECK(find(u"lodz"_s).isEmpty());
    CHECK(damageOf(file.workspace()).isEmpty());
}

TEST_CASE("what comes in turns of several kinds is found, what goes in the same step is not")
{
    TemporaryFile file;
    const auto segments = [&] { // in each a search has to look
        return file.workspace()
            .database()
            .value(u"SELECT count(DISTINCT segid) FROM search_words_idx"_s)
            .toInt();
    };
    const auto find = [&](const QString &text) {
        qsizetype found = 0;
        for (const auto &ofKind : file.store().rows().search().find(text, 1000)) {
            found += ofKind.size();
        }
        return found;
    };
    const int before = segments();
    file.store().change(u"Import"_s, [&](record::Change &change) {
        for (int i = 0; i < 100; ++i) {
            Question question;
            question.title = u"Schaduw"_s;
            question.id = change.save(question);
            change.save(marloes());
            question.title = u"Bankje"_s;
            change.save(question);
            Organisation organisation;
            organisation.name = u"Kortstondig"_s;
            organisation.id = change.save(organisation);
            if (i > 0) {
                change.remove(organisation.id.value());
            }
        }
    });
    CHECK(segments() <= before + 1);
    CHECK(find(u"bankje"_s) == 100);
    CHECK(find(u"veen"_s) == 100);
    CHECK(find(u"schaduw"_s) == 0);
    CHECK(find(u"kortstondig"_s) == 1);
    CHECK_THROWS(file.store().change(u"Fail"_s, [](record::Change &change) {
        change.save(marloes());
        throw std::runtime_error("half way");
    }));
    file.store().undo();
    CHECK(find(u"veen"_s) == 0);
    file.store().redo();
    CHECK(find(u"veen"_s) == 100);
    CHECK(damageOf(file.workspace()).isEmpty());
}

TEST_CASE("of each kind the newest few are found, however many there are of another")
{
    TemporaryFile file;
    constexpr int many = 1050; // more than are asked for at once
    QList<qint64> organisations;
    QList<qint64> people;
    QList<qint64> questions;
    file.store().change(u"Fill"_s, [&](record::Change &change) {
        for (int i = 0; i < many; ++i) {
            Organisation organisation;
            organisation.name = u"Vrijwilligers van straat %1"_s.arg(i);
            organisations.prepend(change.save(organisation).value());
        }
        for (int i = 0; i < 2; ++i) {
            Person person;
            person.givenName = u"Anna"_s;
            person.notes = u"Helpt de vrijwilligers."_s;
            people.prepend(change.save(person).value());
            Question question;
            question.title = u"Waar komen de vrijwilligers samen?"_s;
            questions.prepend(change.save(question).value());
        }
    });
    for (const auto &text : {u"vri"_s, u"vrijwi"_s, u"vrijwil"_s, u"vrijwilligers"_s}) {
        const auto found = file.store().rows().search().find(text, 5);
        CHECK(found.value(u"organisation"_s) == organisations.first(5));
        CHECK(found.value(u"person"_s) == people);
        CHECK(found.value(u"question"_s) == questions);
    }
}
