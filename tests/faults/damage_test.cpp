// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Values that change behind the program's back, as a failing disk or another program does it.
// SQLite finds such a file sound; the check finds it because every value is there more than once.
#include "core/domain/contacts.h"
#include "core/domain/questions.h"
#include "tests/support/raw_file.h"
#include "tests/support/temporary_file.h"
#include "tests/support/writer.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace ankerpunt;
using test::ProgramRun;
using test::runProgram;
using test::runRaw;
using test::TemporaryFile;

namespace {

struct Example
{
    qint64 person = 0;
    qint64 question = 0;
    qint64 wording = 0;
    qint64 talk = 0;
};

/// Closes the file with one of each in it.
Example fill(TemporaryFile &file)
{
    Example example;
    file.store().change(u"Add"_s, [&](record::Change &change) {
        Person person;
        person.givenName = u"Marloes"_s;
        person.keepUntil = QDate(2028, 12, 31);
        const auto marloes = change.save(person);
        Question question;
        question.title = u"Zwemlessen die doorgaan"_s;
        question.person = marloes;
        question.themes = {Id<Choice>(6006), Id<Choice>(6013)};
        const auto asked = change.save(question);
        const auto wording = change.save(Wording{
            {}, asked, WordingStage::PartnerWords, u"Na de zomer stoppen ze."_s, {}, {}, {}});
        Interaction talk;
        talk.happenedOn = QDate(2026, 6, 18);
        talk.topic = u"Vraag verkend"_s;
        talk.report = u"Selma wil weten of het café goed is."_s;
        talk.subjects = {Id<AnyRecord>(asked.value())};
        example = {marloes.value(), asked.value(), wording.value(), change.save(talk).value()};
    });
    file.close();
    return example;
}

/// The places that a check names; its exit status must say that there are some.
QStringList placesOf(const QString &path)
{
    const ProgramRun check = runProgram({u"check"_s, path, u"--json"_s});
    const QJsonObject report = QJsonDocument::fromJson(check.out).object();
    CHECK(check.status == (report[u"sound"].toBool() ? 0 : 1));
    QStringList places;
    for (const auto &problem : report[u"problems"].toArray()) {
        CHECK_FALSE(problem[u"what"].toString().isEmpty());
        CHECK_FALSE(problem[u"repair"].toString().isEmpty());
        places.append(problem[u"where"].toString());
    }
    return places;
}

/// Whether a check of the damaged file names @p place.
bool names(const QString &path, const QStringList &damage, const QString &place)
{
    REQUIRE(placesOf(path).isEmpty());
    (void)runRaw(path, QStringList{u"PRAGMA foreign_keys=OFF"_s} + damage);
    const QStringList places = placesOf(path);
    INFO(places.join(u'\n').toStdString());
    const bool named = std::any_of(places.begin(), places.end(),
                                   [&](const QString &one) { return one.contains(place); });
    CHECK(named);
    return named;
}

} // namespace

TEST_CASE("a value that changed by itself is named")
{
    TemporaryFile file;
    const Example example = fill(file);
    const QString person = u"person %1"_s.arg(example.person);
    const QString question = u"question %1"_s.arg(example.question);
    SECTION("a text that is searched")
    {
        REQUIRE(names(file.path(), {u"UPDATE person SET given_name = 'Marlies'"_s}, person));
    }
    SECTION("a text that differs by an accent only")
    {
        REQUIRE(names(file.path(), {u"UPDATE person SET given_name = 'Marloés'"_s}, person));
    }
    SECTION("a day")
    {
        REQUIRE(names(file.path(), {u"UPDATE person SET keep_until = '2029-12-31'"_s}, person));
    }
    SECTION("a mark")
    {
        REQUIRE(names(file.path(), {u"UPDATE question SET sensitive = 1"_s}, question));
    }
    SECTION("a reference")
    {
        REQUIRE(names(file.path(), {u"UPDATE question SET person_id = NULL"_s}, question));
    }
    SECTION("a member of a list")
    {
        REQUIRE(names(file.path(), {u"DELETE FROM link WHERE to_id = 6013"_s}, question));
    }
    SECTION("a code of the file that it came from")
    {
        REQUIRE(names(file.path(), {u"UPDATE record SET reference = 'P01' WHERE kind = 'person'"_s},
                      person));
    }
    SECTION("the day on which it was archived")
    {
        REQUIRE(names(file.path(),
                      {u"UPDATE record SET archived_on = '2026-01-01' WHERE kind = 'person'"_s},
                      person));
    }
    SECTION("what it is")
    {
        REQUIRE(names(file.path(), {u"UPDATE record SET kind = 'wordino' WHERE kind = 'wording'"_s},
                      u"wording %1"_s.arg(example.wording)));
    }
    SECTION("what was there before, as the journal says")
    {
        (void)runRaw(file.path(), {u"INSERT INTO journal_change "
                                   "SELECT 900, 1, record_id, kind, '{\"notes\":\"Toen\"}', '{}' "
                                   "FROM journal_change WHERE kind = 'question'"_s});
        CHECK(placesOf(file.path()) == QStringList{question});
    }
    SECTION("what was there before, as the journal can no longer say")
    {
        (void)runRaw(file.path(), {u"INSERT INTO journal_change "
                                   "SELECT 900, 1, record_id, kind, '{\"notes\":\"\"|', '{}' "
                                   "FROM journal_change WHERE kind = 'question'"_s});
        CHECK(placesOf(file.path()) == QStringList{question});
    }
    SECTION("what the journal says")
    {
        REQUIRE(names(file.path(),
                      {u"UPDATE journal_change SET after = replace(after, 'Marloes', 'Marlies')"_s},
                      person));
    }
}

TEST_CASE("a row that vanished or appeared by itself is named")
{
    TemporaryFile file;
    const Example example = fill(file);
    SECTION("the shared row of a record")
    {
        REQUIRE(names(file.path(), {u"DELETE FROM record WHERE id = %1"_s.arg(example.wording)},
                      u"wording"_s));
    }
    SECTION("the contents of a record")
    {
        REQUIRE(
            names(file.path(), {u"DELETE FROM wording"_s}, u"wording %1"_s.arg(example.wording)));
    }
    SECTION("both")
    {
        REQUIRE(names(
            file.path(),
            {u"DELETE FROM wording"_s, u"DELETE FROM record WHERE id = %1"_s.arg(example.wording)},
            u"wording %1"_s.arg(example.wording)));
    }
    SECTION("a record that nobody saved")
    {
        REQUIRE(names(file.path(),
                      {u"INSERT INTO record (id, kind) VALUES (99999999999, 'person')"_s,
                       u"INSERT INTO person (id, given_name) VALUES (99999999999, 'Niemand')"_s},
                      u"person 99999999999"_s));
    }
    SECTION("a record of which only the shared row is there")
    {
        REQUIRE(names(file.path(),
                      {u"INSERT INTO record (id, kind) VALUES (99999999999, 'person')"_s},
                      u"person 99999999999"_s));
    }
    SECTION("a record that came with the program, with all that is of it")
    {
        REQUIRE(
            names(file.path(),
                  {u"DELETE FROM choice WHERE id = 6001"_s, u"DELETE FROM record WHERE id = 6001"_s,
                   u"DELETE FROM search WHERE record_id = 6001"_s,
                   u"INSERT INTO search_words (search_words) VALUES ('rebuild')"_s,
                   u"INSERT INTO search_parts (search_parts) VALUES ('rebuild')"_s},
                  u"choice 6001"_s));
    }
    SECTION("the change in the journal")
    {
        REQUIRE(names(file.path(),
                      {u"DELETE FROM journal_change WHERE record_id = %1"_s.arg(example.talk)},
                      u"interaction %1"_s.arg(example.talk)));
    }
}

TEST_CASE("a search index that no longer says what the records say is named")
{
    TemporaryFile file;
    const Example example = fill(file);
    const QString talk = QString::number(example.talk);
    SECTION("a row is gone")
    {
        REQUIRE(
            names(file.path(), {u"DELETE FROM search WHERE record_id = "_s + talk}, u"search"_s));
    }
    SECTION("a text differs")
    {
        REQUIRE(names(file.path(),
                      {u"UPDATE search SET body = 'iets anders' WHERE record_id = "_s + talk},
                      u"search"_s));
    }
    SECTION("text and index agree, and both lack a record")
    {
        REQUIRE(names(file.path(),
                      {u"INSERT INTO search_words (search_words, rowid, title, body) "
                       "SELECT 'delete', row, title, body FROM search WHERE record_id = "_s +
                           talk,
                       u"INSERT INTO search_parts (search_parts, rowid, title) "
                       "SELECT 'delete', row, title FROM search WHERE record_id = "_s +
                           talk,
                       u"DELETE FROM search WHERE record_id = "_s + talk},
                      u"interaction "_s + talk));
    }
    SECTION("text and index agree, and both say something else")
    {
        REQUIRE(names(file.path(),
                      {u"UPDATE search SET body = 'iets anders' WHERE record_id = "_s + talk,
                       u"INSERT INTO search_words (search_words) VALUES ('rebuild')"_s},
                      u"interaction "_s + talk));
    }
    SECTION("there is a text of a record that is not there")
    {
        REQUIRE(names(file.path(),
                      {u"INSERT INTO search (row, record_id, title, body) "
                       "SELECT max(row) + 1, 99999999999, 'niemand', '' FROM search"_s,
                       u"INSERT INTO search_words (search_words) VALUES ('rebuild')"_s,
                       u"INSERT INTO search_parts (search_parts) VALUES ('rebuild')"_s},
                      u"search 99999999999"_s));
    }
    SECTION("the number of records of a kind")
    {
        REQUIRE(names(file.path(), {u"UPDATE kind SET records = 7 WHERE name = 'person'"_s},
                      u"kind 1"_s));
    }
    SECTION("the words are gone and the text is there")
    {
        REQUIRE(names(file.path(),
                      {u"INSERT INTO search_words (search_words) VALUES ('delete-all')"_s},
                      u"search_words"_s));
    }
    SECTION("the parts of titles are gone and the titles are there")
    {
        REQUIRE(names(file.path(),
                      {u"INSERT INTO search_parts (search_parts) VALUES ('delete-all')"_s},
                      u"search_parts"_s));
    }
}

// SQLite itself finds what is spelt otherwise, but not what has other capitals: one bit.
TEST_CASE("what the file says of its tables and indexes is held against what the program knows")
{
    TemporaryFile file;
    (void)fill(file);
    const QString change = u"UPDATE sqlite_master SET %1 WHERE name = 'link_to'"_s;
    SECTION("the table of an index")
    {
        REQUIRE(names(file.path(),
                      {u"PRAGMA writable_schema=ON"_s, change.arg(u"tbl_name = 'LINK'"_s)},
                      u"schema"_s));
    }
    SECTION("what it is")
    {
        REQUIRE(names(file.path(),
                      {u"PRAGMA writable_schema=ON"_s, change.arg(u"type = 'INDEX'"_s)},
                      u"schema"_s));
    }
}

TEST_CASE("a list that the program brought along is checked like any other")
{
    TemporaryFile file;
    (void)fill(file);
    REQUIRE(names(file.path(), {u"DELETE FROM choice WHERE id = 6006"_s}, u"choice 6006"_s));
}
