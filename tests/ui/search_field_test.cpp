// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/people.h"
#include "tests/support/window.h"
#include "ui/records/record_page.h"
#include "ui/search/match.h"
#include "ui/search/search_hits.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QTest>

using namespace ankerpunt;
using test::TemporaryFile;
using test::Window;

namespace {

Id<Organisation> addOrganisation(TemporaryFile &file, const QString &name)
{
    Organisation organisation;
    organisation.name = name;
    file.store().change(
        u"Add"_s, [&](record::Change &change) { organisation.id = change.save(organisation); });
    return organisation.id;
}

} // namespace

TEST_CASE("Ctrl+K, a part of a name without its accent, and Enter open the record")
{
    TemporaryFile file;
    addOrganisation(file, u"Zwemclub"_s);
    const auto wanted = addOrganisation(file, u"Taalcafé Zonnebloempad"_s);
    file.close();
    Window window(file.path());
    window.press(Qt::Key_N, Qt::ControlModifier); // from within a text field
    window.press(Qt::Key_K, Qt::ControlModifier);
    REQUIRE(window.focus()->objectName() == u"search"_s);
    window.type(u"cafe"_s);
    QTest::qWait(100);
    const auto *hits = window.find<QListView>(u"searchHits"_s)->model();
    REQUIRE(hits->rowCount() == 3); // the kind, then the hit, then the way to all
    CHECK(hits->index(1, 0).data().toString() == u"Taalcafé Zonnebloempad"_s);
    window.press(Qt::Key_Return);
    REQUIRE(window->currentPage() != nullptr);
    CHECK(window->currentPage()->current() == wanted.value());
}

TEST_CASE("Enter right after the last key searches for all that was typed")
{
    TemporaryFile file;
    const auto wanted = addOrganisation(file, u"Zwemclub"_s);
    addOrganisation(file, u"Zwembad"_s);
    file.close();
    Window window(file.path());
    window.press(Qt::Key_K, Qt::ControlModifier);
    window.type(u"zwemclub"_s);
    window.press(Qt::Key_Return);
    CHECK(window->currentPage()->current() == wanted.value());
}

TEST_CASE("where searching in all notes finds no more, that is said")
{
    TemporaryFile file;
    addOrganisation(file, u"Zwemclub"_s);
    for (int i = 0; i < 7; ++i) {
        addOrganisation(file, u"Tennisclub %1"_s.arg(i));
    }
    file.close();
    Window window(file.path());
    const auto chooseAll = [&](const QString &words) {
        window.press(Qt::Key_K, Qt::ControlModifier);
        window.find<QLineEdit>(u"search"_s)->selectAll();
        window.type(words);
        QTest::qWait(100);
        auto *hits = window.find<QListView>(u"searchHits"_s);
        hits->setCurrentIndex(hits->model()->index(hits->model()->rowCount() - 1, 0));
        window.press(Qt::Key_Return);
        return hits->model()->rowCount();
    };
    CHECK(chooseAll(u"zwemclub"_s) == 2); // the kind and the hit
    const auto *told = window.find<QLabel>(u"nothingFound"_s);
    REQUIRE(told->isVisible());
    CHECK(told->text().contains(u"not in notes either"_s));
    CHECK(told->height() >= told->heightForWidth(told->width()));
    CHECK(chooseAll(u"tennis"_s) == 8);
    CHECK(!told->isVisible());
}

TEST_CASE("matches are found where they stand, whatever folding does to the length")
{
    using ui::Match;
    CHECK(ui::matches(u"Taalcafé Zonnebloempad"_s, u"cafe zon"_s) == QList<Match>{{4, 4}, {9, 3}});
    CHECK(ui::matches(u"Große Straße"_s, u"strasse"_s) == QList<Match>{{6, 6}});
    CHECK(ui::matches(u"Zwemclub"_s, u"tennis"_s).isEmpty());
    CHECK(ui::matches(u"Zwemclub"_s, u""_s).isEmpty());
}

TEST_CASE("the model of hits is sound")
{
    TemporaryFile file;
    addOrganisation(file, u"Zwemclub"_s);
    const Language language(u"en"_s);
    const queries::Display display(file.workspace(), language);
    ui::SearchHits hits;
    const QAbstractItemModelTester tester(&hits,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    hits.setHits(queries::search(file.workspace(), display, u"zwem"_s, 5), {}, {});
    CHECK(hits.rowCount() == 2);
    CHECK(hits.hitFrom(0, 1) == 1);
    CHECK(hits.hitFrom(0, -1) == -1);
    hits.setHits({}, {}, {});
    CHECK(hits.rowCount() == 0);
}

TEST_CASE("whoever comes back to the search begins with an empty field")
{
    TemporaryFile file;
    file.close();
    Window window(file.path());
    window.press(Qt::Key_K, Qt::ControlModifier);
    window.type(u"taal"_s);
    window.press(Qt::Key_Escape);
    window.press(Qt::Key_Escape);
    CHECK(window.find<QLineEdit>(u"search"_s)->text().isEmpty());
}
