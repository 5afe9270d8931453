// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/contacts.h"
#include "core/domain/people.h"
#include "tests/support/some_organisations.h"
#include "tests/support/traced.h"
#include "tests/support/window.h"
#include "ui/records/queried_list.h"
#include "ui/records/record_page.h"

#include <QAbstractItemModelTester>
#include <QListView>
#include <QTest>

using namespace ankerpunt;
using test::TemporaryFile;
using test::Window;

TEST_CASE("the model of a list is sound while it is sorted, grouped and filtered")
{
    TemporaryFile file;
    test::addOrganisations(file);
    const Language language(u"en"_s);
    const queries::Display display(file.workspace(), language);
    const auto &kind = record::table<Organisation>().description();
    ui::QueriedList list(kind, file.workspace(), display, nullptr);
    const QAbstractItemModelTester tester(&list,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    list.reload();
    CHECK(list.rowCount() == 3);
    queries::ListQuery query{u"organisation"_s, {}};
    query.group = u"legal_form"_s;
    list.setQuery(query);
    CHECK(list.rowCount() == 5);
    CHECK(list.idAt(0) == 0);
    CHECK(!list.flags(list.index(0, 0)).testFlag(Qt::ItemIsSelectable));
    query.text = u"CAFE"_s;
    list.setQuery(query);
    CHECK(list.rowCount() == 2);
    query.text = u"nobody"_s;
    list.setQuery(query);
    CHECK(list.rowCount() == 0);
    CHECK(list.total() == 3);
    list.setQuery({u"organisation"_s, u"zwem verenig"_s});
    CHECK(list.rowCount() == 0); // the second line is in English
    list.setQuery({u"organisation"_s, u"zwem assoc"_s});
    CHECK(list.rowCount() == 1);
    list.setQuery({u"organisation"_s, {}});
    CHECK(list.rowCount() == 3);
}

TEST_CASE("a list follows what is saved in it without reading all again")
{
    TemporaryFile file;
    test::addOrganisations(file);
    const Language language(u"en"_s);
    queries::Display display(file.workspace(), language);
    const auto &kind = record::table<Organisation>().description();
    queries::ListQuery query{u"organisation"_s, {}};
    SECTION("sorted by name") {}
    SECTION("sorted by a number, the highest first")
    {
        query.sort = u"max_requests"_s;
        query.reversed = true;
    }
    SECTION("filtered")
    {
        query.filters = {{u"legal_form"_s, u"ASSOCIATION"_s}};
    }
    ui::QueriedList list(kind, file.workspace(), display, nullptr);
    const QAbstractItemModelTester tester(&list,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    list.setQuery(query);
    QStringList whole; // statements that read all there are
    QObject::connect(
        &file.store(), &record::Store::changed, &list, [&](const record::ChangeSet &changes) {
            display.forget();
            const test::Traced traced;
            list.follow(changes);
            whole +=
                traced.statements().filter(QRegularExpression(u"^SELECT t\\.id(?!.*json_each)"_s));
        });
    const auto isAsReadAgain = [&] {
        const auto entries = queries::entries(file.workspace(), display, query).rows;
        bool same = entries.size() == list.rowCount() &&
                    list.total() == int(queries::countOf(file.workspace(), {kind.kind, {}}));
        for (int row = 0; same && row < list.rowCount(); ++row) {
            same = entries.at(row).id == list.idAt(row);
        }
        return same;
    };
    Organisation one;
    for (const QString &name : {u"Aan de Werf"_s, u"Muziekhuis"_s, u"zwemclub"_s, u"Ö"_s}) {
        one = {};
        one.name = name;
        one.legalForm = u"ASSOCIATION"_s;
        one.maxRequests = qint64(name.size());
        file.store().change(u"Add"_s, [&](record::Change &change) { one.id = change.save(one); });
        CHECK(isAsReadAgain());
    }
    one.name = u"Buurtwerk"_s;
    one.legalForm = u"FOUNDATION"_s;
    one.maxRequests = 99;
    file.store().change(u"Edit"_s, [&](record::Change &change) { change.save(one); });
    CHECK(isAsReadAgain());
    const int place = list.rowOf(one.id.value());
    CHECK((place < 0 || list.index(place, 0).data().toString() == one.name)); // in new words
    file.store().undo();
    CHECK(isAsReadAgain());
    file.store().change(u"Archive"_s, [&](record::Change &change) {
        change.archive(one.id.value(), QDate(2026, 11, 24));
    });
    CHECK(isAsReadAgain());
    CHECK(list.rowOf(one.id.value()) == -1);
    file.store().undo();
    CHECK(isAsReadAgain());
    file.store().change(u"Remove"_s,
                        [&](record::Change &change) { change.remove(one.id.value()); });
    CHECK(isAsReadAgain());
    file.store().change(u"Elsewhere"_s, [](record::Change &change) {
        Person person;
        person.givenName = u"Anna"_s;
        change.save(person);
    });
    CHECK(isAsReadAgain());
    CHECK(whole == QStringList());
}

TEST_CASE("twenty thousand people are listed while only those that are seen are put into words")
{
    TemporaryFile file;
    file.store().change(u"Fill"_s, [](record::Change &change) {
        const auto &kind = record::table<Person>();
        Person person;
        for (int i = 0; i < 20'000; ++i) {
            person.givenName = u"Anna"_s;
            person.familyName = u"Bos %1"_s.arg(i, 5, 10, QChar(u'0'));
            change.save(person);
        }
        CHECK(kind.description().kind == u"person"_s);
    });
    file.close();
    Window window(file.path());
    window->goTo(u"person"_s);
    auto *list = qobject_cast<ui::QueriedList *>(window->currentPage()->list()->model());
    REQUIRE(list != nullptr);
    Window::settle();
    window->grab();
    CHECK(list->rowCount() == 20'000);
    CHECK(list->linesRead() > 0);
    CHECK(list->linesRead() < 300);
    window->currentPage()->list()->scrollToBottom();
    window->grab();
    CHECK(list->index(19'999, 0).data().toString() == u"Anna Bos 19999"_s);
    CHECK(list->linesRead() < 600);
    window.press(Qt::Key_F, Qt::ControlModifier);
    window.type(u"bos 1999"_s);
    CHECK(QTest::qWaitFor([&] { return list->found() == 12; }, 20'000));
}
