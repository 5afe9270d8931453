// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/contacts.h"
#include "core/domain/questions.h"
#include "core/queries/agenda.h"
#include "core/queries/heads.h"
#include "core/queries/list_query.h"
#include "core/queries/references.h"
#include "tests/support/temporary_file.h"
#include "tests/support/traced.h"

using namespace ankerpunt;
using queries::ListQuery;

namespace {

/// A file with a person, an organisation, and a talk of one with the other.
struct Talked
{
    Talked()
    {
        file.store().change(u"Fill"_s, [this](record::Change &change) {
            for (int i = 0; i < 20; ++i) { // so few that one is not looked up by reading all
                Person one;
                one.givenName = u"Anna"_s;
                person = change.save(one);
            }
            Organisation other;
            other.name = u"Buurttuin"_s;
            organisation = change.save(other);
            talk.happenedOn = QDate(2026, 11, 20);
            talk.madeBy = person;
            talk.subjects = {Id<AnyRecord>(organisation.value())};
            talk.topic = u"De tuin in de winter"_s;
            talk.id = change.save(talk);
            InteractionParticipant with;
            with.interaction = talk.id;
            with.person = person;
            change.save(with);
        });
    }

    test::TemporaryFile file;
    Id<Person> person;
    Id<Organisation> organisation;
    Interaction talk;
    Language language{u"en"_s};
    queries::Display display{file.workspace(), language};
};

/// The statements that go through a whole table of what there may be a million of. What a file has
/// few of, and what an index keeps apart, may be gone through; counting all rows only counts pages,
/// and the last one by its id is the first that is read.
QStringList goingThroughAll(const test::Traced &traced)
{
    static const QRegularExpression few(
        u"^SCAN (CONSTANT ROW|\\S+ VIRTUAL TABLE.*|kind|file|\\(subquery-\\d+\\)|"
        "journal_step USING INDEX journal_step_undone)$"_s);
    static const QRegularExpression fewOfThem(
        u" FROM (choice|setting) t |^SELECT \\(SELECT count\\(\\*\\) FROM \\w+\\) - "
        "|ORDER BY id DESC LIMIT 1$"_s);
    QStringList found;
    for (const QString &statement : traced.statements()) {
        for (const QString &step : test::Traced::planOf(statement).split(u'\n')) {
            const bool all = step.startsWith(u"SCAN ") && !few.match(step).hasMatch();
            if (all && !statement.contains(fewOfThem)) {
                found.append(step + u": "_s + statement);
            }
        }
    }
    return found;
}

} // namespace

TEST_CASE("what is done with one record does not go through all of them, however many there are")
{
    Talked talked;
    Workspace &workspace = talked.file.workspace();
    const record::Store &store = workspace.store();
    const test::Traced traced;
    SECTION("saving it, taking that back and doing it again")
    {
        talked.file.store().change(u"Edit"_s, [&](record::Change &change) {
            talked.talk.report = u"Er komt een kas."_s;
            change.save(talked.talk);
        });
        talked.file.store().undo();
        CHECK(store.redoText());
        talked.file.store().redo();
        CHECK(store.undoText());
        CHECK(store.undoSize() == 1);
        CHECK(queries::counts(workspace).value(&record::table<Interaction>().description()) == 1);
        CHECK(queries::actionsLate(workspace) == 0);
    }
    SECTION("following it in a list")
    {
        const ListQuery query{u"interaction"_s, {}};
        CHECK(queries::countOf(workspace, query) == 1);
        const QList<qint64> ids{talked.talk.id.value()};
        CHECK(queries::entriesAmong(workspace, talked.display, query, ids).rows.size() == 1);
        CHECK(queries::lines(workspace, talked.display, query, ids).size() == 1);
    }
    SECTION("showing it with all that leads to it")
    {
        const auto &kind = record::table<Organisation>().description();
        const qint64 id = talked.organisation.value();
        const auto by = workspace.registry().referencesTo(kind);
        CHECK(queries::countsOf(workspace, by, id) == QList<int>(by.size(), 0));
        for (const auto &reference : by) {
            (void)queries::related(workspace, talked.display, reference, id);
        }
        (void)queries::headOf(workspace, talked.display, store.read(kind, id));
        CHECK_FALSE(store.rows().linkedTo(id).isEmpty());
        CHECK_FALSE(store.journal().changesOf(id).isEmpty());
    }
    SECTION("finding it by a word, and by its code")
    {
        CHECK_FALSE(queries::search(workspace, talked.display, u"winter"_s, 5).isEmpty());
        CHECK(queries::search(workspace, talked.display, u"T12"_s, 5).isEmpty());
    }
    CHECK(traced.statements().size() > 2);
    CHECK(goingThroughAll(traced).join(u'\n') == QString());
}

TEST_CASE("a record with a code is looked up, not picked from all that have one")
{
    Talked talked;
    const test::Traced traced;
    const qint64 id = talked.person.value();
    CHECK(queries::recordNamed(talked.file.workspace(), record::table<Person>().description(),
                               QString::number(id)) == id);
    const QStringList codes = traced.statements().filter(u"reference = "_s);
    REQUIRE(codes.size() == 1);
    CHECK(test::Traced::planOf(codes.constFirst()).contains(u"source=? AND reference=?"));
}

TEST_CASE("a list of talks comes out of an index in its order, without their texts")
{
    Talked talked;
    const test::Traced traced;
    (void)queries::entries(talked.file.workspace(), talked.display,
                           ListQuery{u"interaction"_s, {}});
    const QStringList lists = traced.statements().filter(u"FROM interaction"_s);
    REQUIRE(lists.size() == 1);
    const QString plan = test::Traced::planOf(lists.constFirst());
    CHECK(plan.contains(u"SCAN t USING COVERING INDEX interaction_day"));
    CHECK_FALSE(plan.contains(u"USE TEMP B-TREE FOR ORDER BY"));
    CHECK(plan.contains(u"record_archived"));
}
