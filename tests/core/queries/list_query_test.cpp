// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/contacts.h"
#include "core/domain/people.h"
#include "core/domain/questions.h"
#include "core/queries/figures.h"
#include "core/queries/list_query.h"
#include "core/queries/record_table.h"
#include "tests/support/filled_file.h"
#include "tests/support/vectors.h"

#include <QJsonDocument>

using namespace ankerpunt;
using queries::ListFilter;
using queries::ListQuery;

namespace {

/// A file with its words in English.
struct English
{
    explicit English(Workspace &file) : workspace(file) {}

    /// The titles of a list; a head stands before its group as "head:".
    [[nodiscard]] QStringList titles(const ListQuery &query) const
    {
        const auto found = queries::entries(workspace, display, query);
        QStringList titles;
        int group = -1;
        for (const auto &row : found.rows) {
            if (row.group != group) {
                titles.append(found.groups.at(row.group) + u':');
                group = row.group;
            }
            titles.append(queries::lines(workspace, display, query, {row.id}).constFirst().title);
        }
        return titles;
    }

    Workspace &workspace;
    Language language{u"en"_s};
    queries::Display display{workspace, language};
};

Id<Organisation> addOrganisation(record::Change &change, const QString &name, const QString &form)
{
    Organisation organisation;
    organisation.name = name;
    organisation.legalForm = form;
    return change.save(organisation);
}

Id<Person> addPerson(record::Change &change, const QString &given, const QString &family = {})
{
    Person person;
    person.givenName = given;
    person.familyName = family;
    return change.save(person);
}

} // namespace

TEST_CASE("a list of people stands as Dutch and Flemish names are sorted")
{
    const auto all = QJsonDocument::fromJson(tests::dataFile(u"sorteervolgorde.json"_s)).object();
    QStringList expected = all.value(u"lijsten"_s)
                               .toObject()
                               .value(u"per persoon (standaard)"_s)
                               .toVariant()
                               .toStringList();
    REQUIRE(expected.size() > 20);
    const QStringList flemish{u"Claes"_s, u"De Smet"_s, u"D'Hondt"_s, u"Vandenberghe"_s,
                              u"Van den Broeck"_s};
    test::TemporaryFile file;
    QHash<qint64, QString> names;
    file.store().change(u"Fill"_s, [&](record::Change &change) {
        QStringList added = expected;
        std::ranges::sort(added, std::greater<>()); // not as they should come out
        for (const QString &name : std::as_const(added)) {
            Person person;
            person.familyName = name.section(u", "_s, 0, 0);
            person.givenName = name.section(u", "_s, 1);
            person.nameConvention = flemish.contains(person.familyName) ? NameConvention::Flemish
                                                                        : NameConvention::Dutch;
            const auto space = person.givenName.indexOf(u' ');
            if (space > 0) { // "Marloes van der"
                person.namePrefix = person.givenName.mid(space + 1);
                person.givenName.truncate(space);
            }
            names.insert(change.save(person).value(), name);
        }
    });
    const English english(file.workspace());
    QStringList found;
    for (const auto &row :
         queries::entries(file.workspace(), english.display, {u"person"_s, {}}).rows) {
        found.append(names.value(row.id));
    }
    CHECK(found == expected);
    std::ranges::reverse(expected);
    ListQuery back{u"person"_s, {}};
    back.reversed = true;
    found.clear();
    for (const auto &row : queries::entries(file.workspace(), english.display, back).rows) {
        found.append(names.value(row.id));
    }
    CHECK(found == expected);
}

TEST_CASE("people are sorted and grouped by the newest talk; who was not spoken with comes last")
{
    test::TemporaryFile file;
    file.workspace().setSetting(QString::fromUtf16(ownTodaySetting), u"2026-11-24"_s);
    file.reopen();
    file.store().change(u"Fill"_s, [](record::Change &change) {
        const auto anna = addPerson(change, u"Anna"_s);
        const auto bram = addPerson(change, u"Bram"_s);
        addPerson(change, u"Cor"_s);
        const auto talk = [&](Id<Person> person, QDate day) {
            Interaction interaction;
            interaction.happenedOn = day;
            interaction.topic = u"Gesprek"_s;
            InteractionParticipant with;
            with.interaction = change.save(interaction);
            with.person = person;
            change.save(with);
            return with.interaction;
        };
        talk(anna, QDate(2026, 10, 29));
        talk(bram, QDate(2026, 11, 3));
        talk(bram, QDate(2025, 1, 7));
        change.archive(talk(anna, QDate(2026, 11, 20)).value(), QDate(2026, 11, 21));
    });
    const English english(file.workspace());
    ListQuery query{u"person"_s, {}};
    query.sort = queries::lastTalkField();
    CHECK(english.titles(query) == QStringList{u"Bram"_s, u"Anna"_s, u"Cor"_s});
    const auto rows = queries::entries(file.workspace(), english.display, query).rows;
    const auto lines =
        queries::lines(file.workspace(), english.display, query, {rows.at(0).id, rows.at(2).id});
    CHECK(lines.at(0).side == u"3 Nov"_s);
    CHECK(lines.at(1).side.isEmpty());
    query.reversed = true;
    CHECK(english.titles(query) == QStringList{u"Anna"_s, u"Bram"_s, u"Cor"_s});
    query.group = queries::lastTalkField();
    CHECK(english.titles(query) == QStringList{u"earlier:"_s, u"Anna"_s, u"this month:"_s,
                                               u"Bram"_s, u"not spoken yet:"_s, u"Cor"_s});
    file.store().change(u"Agree"_s, [&](record::Change &change) {
        Organisation cafe;
        cafe.name = u"Taalcafé"_s;
        cafe.rhythmWeeks = 3;
        Affiliation there;
        there.person = Id<Person>(rows.at(1).id); // Anna, spoken on 29 October
        there.organisation = change.save(cafe);
        change.save(there);
        there.person = Id<Person>(rows.at(0).id); // Bram, on 3 November: within the rhythm
        there.rhythmWeeks = 4;
        change.save(there);
    });
    CHECK(english.titles(query) == QStringList{u"too long ago:"_s, u"Anna"_s, u"this month:"_s,
                                               u"Bram"_s, u"not spoken yet:"_s, u"Cor"_s});
    query.sort.clear(); // the day stands there also where only the groups are by it
    const auto late =
        queries::lines(file.workspace(), english.display, query, {rows.at(1).id, rows.at(0).id});
    CHECK(late.at(0).side == u"4 wk, every 3"_s);
    CHECK(late.at(0).sideIsLate);
    CHECK(late.at(1).side == u"3 Nov"_s);
    CHECK_FALSE(late.at(1).sideIsLate);
    query.sort = queries::lastTalkField();
    query.filters = {{queries::lastTalkField(), u"month"_s}};
    CHECK(english.titles(query) == QStringList{u"this month:"_s, u"Bram"_s});
    CHECK(queries::countOf(file.workspace(), query) == 1);
    query.filters = {{queries::lastTalkField(), u"over"_s}};
    CHECK(english.titles(query) == QStringList{u"too long ago:"_s, u"Anna"_s});

    file.store().change(u"Agree"_s, [&](record::Change &change) {
        Affiliation there;
        there.person = Id<Person>(rows.at(2).id); // Cor, never spoken
        there.rhythmWeeks = 2;
        change.save(there);
    });
    query.reversed = false;
    CHECK(english.titles(query) == QStringList{u"too long ago:"_s, u"Anna"_s, u"Cor"_s});
    const auto never = queries::lines(file.workspace(), english.display, query, {rows.at(2).id});
    CHECK(never.at(0).side == u"never, every 2"_s);
    const auto &people = record::table<Person>().description();
    const auto values =
        queries::valuesOf(file.workspace(), english.display, people, queries::lastTalkField(), 9);
    CHECK(values.at(0).label == u"too long ago"_s);
    CHECK(values.at(0).count == 2);
    CHECK(queries::textOf(english.display, people, query.filters.at(0)) ==
          u"Latest talk: too long ago"_s);
    CHECK(queries::textOf(english.display, people, {queries::lastTalkField(), {}}) ==
          u"Latest talk: not spoken yet"_s);
    CHECK(queries::figure(file.workspace(), u"contacts_over_rhythm"_s, {QDate(2026, 11, 24)})
              .lines.size() == 2); // the figure says the same
}

TEST_CASE("lists offer first what is asked for most: the state, where, and what about")
{
    const Language english(u"en"_s);
    const auto &question = record::table<Question>().description();
    QStringList filters;
    for (const auto &field : queries::filterFields(english, question)) {
        filters.append(field.label);
    }
    CHECK(filters.mid(0, 4) ==
          QStringList{u"Status"_s, u"Neighbourhoods"_s, u"Themes"_s, u"Target groups"_s});
    CHECK(queries::usualColumns(english, question) ==
          QStringList{u"status"_s, u"organisation_id"_s, u"person_id"_s, u"submitted_on"_s});
    CHECK(queries::groupFields(english, question).constFirst().label == u"Status"_s);
    const auto &person = record::table<Person>().description();
    CHECK(queries::filterFields(english, person).at(2).name == queries::lastTalkField());
}

TEST_CASE("who is asked more at a time than was agreed is found by a filter")
{
    test::TemporaryFile file;
    Id<Question> withdrawn;
    file.store().change(u"Fill"_s, [&](record::Change &change) {
        const auto agreeing = [&](const QString &name, std::optional<int> most) {
            Organisation organisation;
            organisation.name = name;
            organisation.maxRequests = most;
            return change.save(organisation);
        };
        const auto ask = [&](Id<Organisation> whom, QuestionStatus status) {
            Question question;
            question.title = u"Wie ontmoet wie?"_s;
            question.organisation = whom;
            question.status = status;
            return change.save(question);
        };
        const auto cafe = agreeing(u"Taalcafé"_s, 1);
        ask(cafe, QuestionStatus::New);
        withdrawn = ask(cafe, QuestionStatus::Running);
        ask(agreeing(u"Buurthuis"_s, 1), QuestionStatus::Matched); // as many as agreed
        const auto club = agreeing(u"Zwemclub"_s, 1);
        ask(club, QuestionStatus::New);
        ask(club, QuestionStatus::Closed);
        change.archive(ask(club, QuestionStatus::New).value(), QDate(2026, 11, 21));
        const auto school = agreeing(u"School"_s, {}); // nothing was agreed
        ask(school, QuestionStatus::New);
        ask(school, QuestionStatus::New);
        addPerson(change, u"Anna"_s);
    });
    const English english(file.workspace());
    for (const auto *kind : {&record::table<Organisation>().description(), &queries::contacts()}) {
        const auto fields = queries::filterFields(english.language, *kind);
        const auto offered =
            std::ranges::find(fields, queries::openQuestionsField(), &queries::ListField::name);
        REQUIRE(offered != fields.end());
        const auto values =
            queries::valuesOf(file.workspace(), english.display, *kind, offered->name, 9);
        REQUIRE(values.size() == 1);
        CHECK(values.first().count == 1);
        ListQuery query{kind->kind, {}};
        query.filters = {{offered->name, values.first().value}};
        CHECK(english.titles(query) == QStringList{u"Taalcafé"_s});
        CHECK(queries::textOf(english.display, *kind, query.filters.first()) ==
              u"Asked: too much at a time"_s);
        CHECK(queries::listQueryFrom(queries::toJson(query), *kind) == query);
    }
    CHECK(queries::figure(file.workspace(), u"organisations_over_asked"_s, {QDate(2026, 11, 24)})
              .lines.size() == 1); // the figure says the same

    ListQuery query{u"organisation"_s, {}};
    query.filters = {{queries::openQuestionsField(), u"over"_s}};
    Question question = file.store().load(withdrawn);
    question.status = QuestionStatus::Withdrawn;
    file.store().change(u"Withdraw"_s, [&](record::Change &change) { change.save(question); });
    CHECK(english.titles(query).isEmpty());
    record::ChangeSet asked;
    asked.rows.append({&record::table<Question>().description()});
    CHECK(queries::isAlteredByOthers(record::table<Organisation>().description(), query, asked));
}

TEST_CASE("people and organisations stand in one list, by name or by their latest talk")
{
    test::TemporaryFile file;
    file.workspace().setSetting(QString::fromUtf16(ownTodaySetting), u"2026-11-24"_s);
    file.reopen();
    Workspace &workspace = file.workspace();
    QList<qint64> ids;
    file.store().change(u"Fill"_s, [&](record::Change &change) {
        const auto zola = addPerson(change, u"Zola"_s);
        const auto bram = addPerson(change, u"Bram"_s, u"Vos"_s);
        Organisation monthly;
        monthly.name = u"Taalcafé"_s;
        monthly.rhythmWeeks = 4;
        const auto cafe = change.save(monthly);
        const auto club = addOrganisation(change, u"Zwemclub"_s, {});
        ids = {cafe.value(), zola.value(), bram.value(), club.value()};
        const auto talk = [&](QDate day, Id<Organisation> about, Id<Person> with) {
            Interaction interaction;
            interaction.happenedOn = day;
            interaction.topic = u"Gesprek"_s;
            if (about) {
                interaction.subjects = {Id<AnyRecord>(about.value())};
            }
            InteractionParticipant one{{}, change.save(interaction), with};
            if (with) {
                change.save(one);
            }
        };
        talk(QDate(2026, 11, 3), {}, bram);
        talk(QDate(2026, 10, 1), cafe, {});
    });
    const English english(workspace);
    ListQuery byName{queries::contacts().kind, {}};
    CHECK(english.titles(byName) ==
          QStringList{u"Taalcafé"_s, u"Bram Vos"_s, u"Zola"_s, u"Zwemclub"_s});
    CHECK(queries::countOf(workspace, byName) == 4);

    const ListQuery usual = queries::usualQuery(workspace, queries::contacts());
    CHECK(english.titles(usual) == QStringList{u"too long ago:"_s, u"Taalcafé"_s, u"this month:"_s,
                                               u"Bram Vos"_s, u"not spoken yet:"_s, u"Zola"_s,
                                               u"Zwemclub"_s});
    const auto lines = queries::lines(workspace, english.display, usual, ids);
    CHECK(lines.at(0).side == u"8 wk, every 4"_s);
    CHECK(lines.at(0).kind->kind == u"organisation"_s);
    CHECK(lines.at(2).side == u"3 Nov"_s);
    CHECK(lines.at(2).kind->kind == u"person"_s);

    const auto table =
        queries::tableOf(workspace, english.display, queries::contacts(), {ids.at(2), ids.at(0)});
    CHECK(queries::toTabbedText(table).section(u'\n', 1) == u"Bram Vos\tBram\tVos\tDutch\t\n"
                                                            "Taalcafé\t\t\t\t4\n"_s);
}

TEST_CASE("contacts stand by name where there are so many talks that one would wait for them")
{
    test::TemporaryFile file;
    const auto addTalks = [&](int count) {
        file.store().change(u"Fill"_s, [&](record::Change &change) {
            Interaction interaction;
            interaction.happenedOn = QDate(2026, 11, 3);
            interaction.topic = u"Gesprek"_s;
            for (int i = 0; i < count; ++i) {
                change.save(interaction);
            }
        });
    };
    addTalks(10);
    CHECK(queries::usualQuery(file.workspace(), queries::contacts()).sort ==
          queries::lastTalkField());
    addTalks(30'000);
    CHECK(queries::usualQuery(file.workspace(), queries::contacts()) ==
          ListQuery{queries::contacts().kind, {}});
}

TEST_CASE("of filters on one field any will do, on several fields all; archived ones are apart")
{
    test::TemporaryFile file;
    file.store().change(u"Fill"_s, [](record::Change &change) {
        Neighbourhood place;
        place.name = u"Overvecht"_s;
        const auto overvecht = change.save(place);
        Organisation cafe;
        cafe.name = u"Taalcafé"_s;
        cafe.legalForm = u"FOUNDATION"_s;
        cafe.neighbourhood = overvecht;
        change.save(cafe);
        addOrganisation(change, u"Zwemclub"_s, u"ASSOCIATION"_s);
        addOrganisation(change, u"Loods"_s, {});
        change.archive(addOrganisation(change, u"Deelkeuken"_s, u"ASSOCIATION"_s).value(),
                       QDate(2026, 11, 1));
    });
    const English english(file.workspace());
    const auto &kind = record::table<Organisation>().description();
    ListQuery query{u"organisation"_s, {}};
    CHECK(english.titles(query) == QStringList{u"Loods"_s, u"Taalcafé"_s, u"Zwemclub"_s});
    query.filters = {{u"legal_form"_s, u"ASSOCIATION"_s}};
    CHECK(english.titles(query) == QStringList{u"Zwemclub"_s});
    query.filters.append({u"legal_form"_s, {}});
    CHECK(english.titles(query) == QStringList{u"Loods"_s, u"Zwemclub"_s});
    const auto places =
        queries::valuesOf(file.workspace(), english.display, kind, u"neighbourhood_id"_s, 10);
    REQUIRE(places.size() == 2);
    CHECK(places.constFirst().label == u"not recorded"_s);
    CHECK(places.constLast().label == u"Overvecht"_s);
    CHECK(places.constLast().count == 1);
    query.filters.append({u"neighbourhood_id"_s, places.constLast().value});
    CHECK(english.titles(query).isEmpty());
    query.filters = {{u"neighbourhood_id"_s, places.constLast().value}};
    CHECK(english.titles(query) == QStringList{u"Taalcafé"_s});
    query.filters.clear();
    query.archived = true;
    CHECK(english.titles(query) == QStringList{u"Deelkeuken"_s});
}

TEST_CASE("people are filtered by the neighbourhood and the function that they have today")
{
    test::TemporaryFile file;
    Id<Neighbourhood> overvecht;
    const QDate today = file.workspace().clock().today();
    file.store().change(u"Fill"_s, [&](record::Change &change) {
        Neighbourhood place;
        place.name = u"Overvecht"_s;
        overvecht = change.save(place);
        Organisation cafe;
        cafe.name = u"Taalcafé"_s;
        cafe.neighbourhood = overvecht;
        Affiliation at;
        at.organisation = change.save(cafe);
        at.function = u"VOLUNTEER"_s;
        at.person = addPerson(change, u"Anna"_s);
        change.save(at);
        at.function = u"RESIDENT"_s; // a second function in the same place counts once
        change.save(at);
        at.organisation = {};
        at.neighbourhood = overvecht;
        at.person = addPerson(change, u"Bram"_s);
        change.save(at);
        at.person = addPerson(change, u"Chris"_s); // who moved
        at.until = {today.addDays(-1)};
        change.save(at);
        change.save(Affiliation{.id = {},
                                .person = at.person,
                                .organisation = addOrganisation(change, u"Loods"_s, {}),
                                .neighbourhood = {},
                                .unit = {},
                                .function = u"VOLUNTEER"_s,
                                .from = {},
                                .until = {},
                                .rhythmWeeks = {}});
    });
    const English english(file.workspace());
    const auto &kind = record::table<Person>().description();
    const auto valuesOf = [&](const QString &field) {
        QStringList values;
        for (const auto &value :
             queries::valuesOf(file.workspace(), english.display, kind, field, 10)) {
            values.append(u"%1 %2"_s.arg(value.label).arg(value.count));
        }
        return values;
    };
    const QString where = u"affiliation.neighbourhood_id"_s;
    const QString what = u"affiliation.function"_s;
    CHECK(valuesOf(where) == QStringList{u"not recorded 1"_s, u"Overvecht 2"_s});
    CHECK(valuesOf(what) == QStringList{u"resident 2"_s, u"volunteer 2"_s});
    ListQuery query{u"person"_s, {}};
    query.filters = {{where, QString::number(overvecht.value())}};
    CHECK(english.titles(query) == QStringList{u"Anna"_s, u"Bram"_s});
    CHECK(queries::countOf(file.workspace(), query) == 2);
    CHECK(queries::textOf(english.display, kind, query.filters.constFirst()) ==
          u"Neighbourhood: Overvecht"_s);
    query.filters.append({what, u"VOLUNTEER"_s});
    CHECK(english.titles(query) == QStringList{u"Anna"_s});
    CHECK(queries::listQueryFrom(queries::toJson(query), kind) == query); // a view that is kept
    query.filters = {{where, {}}};
    CHECK(english.titles(query) == QStringList{u"Chris"_s});
    record::ChangeSet moved;
    moved.rows.append({&record::table<Affiliation>().description()});
    CHECK(queries::isAlteredByOthers(kind, query, moved));
    query.filters.clear();
    CHECK(!queries::isAlteredByOthers(kind, query, moved));
}

TEST_CASE("a query can be kept and read again, without fields that are gone")
{
    const auto &kind = record::table<Organisation>().description();
    ListQuery query{u"organisation"_s, u"zwem"_s};
    query.filters = {{u"legal_form"_s, u"ASSOCIATION"_s}, {queries::lastTalkField(), u"year"_s}};
    query.archived = true;
    query.sort = queries::lastTalkField();
    query.reversed = true;
    query.group = u"legal_form"_s;
    CHECK(queries::listQueryFrom(queries::toJson(query), kind) == query);
    query.sort = u"shoe_size"_s;
    query.filters.append({u"shoe_size"_s, u"42"_s});
    const auto read = queries::listQueryFrom(queries::toJson(query), kind);
    CHECK(read.sort.isEmpty());
    CHECK(read.filters.size() == 2);
    const auto &question = record::table<Question>().description();
    CHECK(queries::listQueryFrom(queries::toJson(query), question).filters.isEmpty());
}

TEST_CASE("every kind can be sorted, grouped and filtered by every field that is offered")
{
    test::FilledFile filled;
    const English english(filled.file.workspace());
    auto kinds = filled.file.workspace().registry().all();
    kinds.append(&queries::contacts());
    for (const record::Description *kind : std::as_const(kinds)) {
        const int all = queries::countOf(filled.file.workspace(), {kind->kind, {}});
        for (const auto &field : queries::sortFields(english.language, *kind)) {
            CAPTURE(kind->kind, field.name);
            ListQuery query{kind->kind, {}};
            query.sort = field.name;
            CHECK(queries::entries(filled.file.workspace(), english.display, query).rows.size() ==
                  all);
        }
        for (const auto &field : queries::groupFields(english.language, *kind)) {
            CAPTURE(kind->kind, field.name);
            ListQuery query{kind->kind, {}};
            query.group = field.name;
            const auto found = queries::entries(filled.file.workspace(), english.display, query);
            CHECK(found.rows.size() == all);
            CHECK(!found.groups.contains(QString()));
        }
        for (const auto &field : queries::filterFields(english.language, *kind)) {
            for (const auto &value : queries::valuesOf(filled.file.workspace(), english.display,
                                                       *kind, field.name, 10)) {
                CAPTURE(kind->kind, field.name, value.value);
                ListQuery query{kind->kind, {}};
                query.filters = {{field.name, value.value}};
                CHECK(!value.label.isEmpty());
                CHECK(
                    queries::entries(filled.file.workspace(), english.display, query).rows.size() ==
                    value.count);
                CHECK(value.count > 0);
            }
        }
    }
}

TEST_CASE("a table of records has what one of them holds, but nothing sensitive")
{
    test::TemporaryFile file;
    QList<qint64> ids;
    file.store().change(u"Fill"_s, [&](record::Change &change) {
        Person person;
        person.givenName = u"Anna"_s;
        person.familyName = u"<b>Bos</b>"_s;
        person.notes = u"geheim"_s;
        person.languages = u"Nederlands,\tTurks"_s;
        ids = {change.save(person).value(), addPerson(change, u"Cor"_s).value()};
    });
    const English english(file.workspace());
    const auto table = queries::tableOf(file.workspace(), english.display,
                                        record::table<Person>().description(), ids);
    CHECK(table.head.constFirst() == u"Person"_s);
    CHECK(table.head.contains(u"Languages"_s));
    CHECK(!table.head.contains(u"Initials"_s));
    CHECK(table.rows.at(1).constFirst() == u"Cor"_s);
    const QString text = queries::toTabbedText(table);
    CHECK(!text.contains(u"geheim"_s));
    CHECK(text.contains(u"Nederlands, Turks"_s));
    CHECK(text.count(u'\n') == 3);
    CHECK(queries::toHtml(table).contains(u"&lt;b&gt;Bos"_s));
}
