// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/questions.h"
#include "core/queries/lists.h"
#include "tests/support/window.h"
#include "ui/parts/row_delegate.h"
#include "ui/records/record_form.h"
#include "ui/records/record_page.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QListView>

using namespace ankerpunt;
using test::TemporaryFile;
using test::Window;
using ui::CommandId;

namespace {

int people(Workspace &workspace)
{
    return queries::counts(workspace).value(&record::table<Person>().description());
}

QStringList titles(ui::RecordPage *page)
{
    QStringList titles;
    const QAbstractItemModel *model = page->list()->model();
    for (int row = 0; row < model->rowCount(); ++row) {
        const QModelIndex line = model->index(row, 0);
        if (!line.data(ui::Row::HeaderRole).toBool()) {
            titles.append(line.data().toString());
        }
    }
    return titles;
}

} // namespace

TEST_CASE("a person is added, changed, taken back and brought back by keyboard alone")
{
    TemporaryFile file;
    file.close();
    {
        Window window(file.path());
        window.press(Qt::Key_2, Qt::ControlModifier);
        window.press(Qt::Key_N, Qt::ControlModifier);
        REQUIRE(window.focus()->objectName() == u"given_name"_s);
        window.type(u"Selma"_s);
        window.press(Qt::Key_Tab);
        CHECK(people(*window->workspace()) == 1);
        CHECK(titles(window->currentPage()) == QStringList{u"Selma"_s});

        window.find(u"family_name"_s)->setFocus();
        window.type(u"Çelik"_s);
        window.press(Qt::Key_Tab);
        CHECK(titles(window->currentPage()) == QStringList{u"Selma Çelik"_s});
        CHECK(window->workspace()->store().undoText() == u"Edit person: family name"_s);

        window.press(Qt::Key_Z, Qt::ControlModifier);
        CHECK(titles(window->currentPage()) == QStringList{u"Selma"_s});
        CHECK(window.find<QLineEdit>(u"family_name"_s)->text().isEmpty());

        window.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        CHECK(titles(window->currentPage()) == QStringList{u"Selma Çelik"_s});
        CHECK(window.find<QLineEdit>(u"family_name"_s)->text() == u"Çelik"_s);
        CHECK(window->close());
    }
    Window again(file.path());
    CHECK(titles(again->currentPage()) == QStringList{u"Selma Çelik"_s});
    CHECK(again->action(CommandId::Undo)->isEnabled());
}

TEST_CASE("what is still being typed is kept when the window closes")
{
    TemporaryFile file;
    file.close();
    {
        Window window(file.path());
        window.press(Qt::Key_N, Qt::ControlModifier);
        window.type(u"Riet"_s);
        CHECK(window->close());
    }
    Window again(file.path());
    CHECK(titles(again->currentPage()) == QStringList{u"Riet"_s});
}

TEST_CASE("a value that cannot be is told beside its field and not stored")
{
    TemporaryFile file;
    file.close();
    Window window(file.path());
    window->goTo(u"organisation"_s);
    window.press(Qt::Key_N, Qt::ControlModifier);
    window.press(Qt::Key_Tab);
    CHECK(window.find<QLabel>(u"problem_name"_s)->text() == u"Fill in: name."_s);

    window.find(u"name"_s)->setFocus();
    window.type(u"Buurthuis"_s);
    window.press(Qt::Key_Tab);
    const QStringList before = test::contentOf(window->workspace()->store());
    window.find(u"first_contact_on"_s)->setFocus();
    window.type(u"31-02-2026"_s);
    CHECK(window->findChild<QLabel *>(u"problem_first_contact_on"_s)->text().isEmpty());
    window.press(Qt::Key_Tab);
    CHECK(!window.find<QLabel>(u"problem_first_contact_on"_s)->text().isEmpty());
    CHECK(test::contentOf(window->workspace()->store()) == before);
    CHECK(window.find<QLabel>(u"saved"_s)->text().startsWith(u"Not all saved"_s));

    CHECK(!window->close()); // the typed date would be lost
    window.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(window.find<QLabel>(u"saved"_s)->text().startsWith(u"All saved"_s));
    CHECK(window.find<QLineEdit>(u"first_contact_on"_s)->text().isEmpty());
    CHECK(window->close());
}

TEST_CASE("a date is read as people type it")
{
    TemporaryFile file;
    file.close();
    Window window(file.path());
    window->goTo(u"organisation"_s);
    window.press(Qt::Key_N, Qt::ControlModifier);
    window.type(u"Buurthuis"_s);
    window.find(u"first_contact_on"_s)->setFocus();
    const auto [typed, stored] =
        GENERATE(std::pair(u"22-11-2026", u"2026-11-22"), std::pair(u"mei 2018", u"2018-05"),
                 std::pair(u"2022", u"2022"), std::pair(u"2026-11-22", u"2026-11-22"));
    window.type(QString::fromUtf16(typed));
    window.press(Qt::Key_Tab);
    const qint64 id = window->currentPage()->current();
    const auto &kind = record::table<Organisation>().description();
    CHECK(window->workspace()->store().read(kind, id).value(u"first_contact_on"_s).toString() ==
          QString::fromUtf16(stored));
}

TEST_CASE("archiving asks nothing and can be taken back from the message")
{
    TemporaryFile file;
    Person person;
    person.familyName = u"Ouden"_s;
    file.store().change(u"Add"_s, [&](record::Change &change) { person.id = change.save(person); });
    file.close();
    Window window(file.path());
    window->openRecord(person.id.value());
    window.press(Qt::Key_Delete);
    const auto &kind = record::table<Person>().description();
    CHECK(window->workspace()->store().read(kind, person.id.value()).archivedOn.isValid());
    window.click(window.find(u"toastAction"_s));
    CHECK(!window->workspace()->store().read(kind, person.id.value()).archivedOn.isValid());
}

TEST_CASE("undo says what it took back and puts it back at a click")
{
    TemporaryFile file;
    Person person;
    person.givenName = u"Joost"_s;
    file.store().change(u"Add person: Joost"_s,
                        [&](record::Change &change) { change.save(person); });
    const QStringList content = test::contentOf(file.store());
    file.close();
    Window window(file.path());
    window.trigger(ui::CommandId::Undo);
    CHECK(window.find<QLabel>(u"toastText"_s)->text() == u"Taken back: Add person: Joost"_s);
    CHECK(test::contentOf(window->workspace()->store()) != content);
    window.click(window.find(u"toastAction"_s));
    CHECK(test::contentOf(window->workspace()->store()) == content);
}

TEST_CASE("half a name is enough where only one can be meant")
{
    TemporaryFile file;
    Id<Organisation> cafe;
    file.store().change(u"Add"_s, [&](record::Change &change) {
        Organisation organisation;
        organisation.name = u"Taalcafé Zonnebloempad"_s;
        cafe = change.save(organisation);
        organisation.name = u"Buurthuis 't Sterretje"_s;
        change.save(organisation);
    });
    file.close();
    Window window(file.path());
    window->goTo(u"question"_s);
    window.press(Qt::Key_N, Qt::ControlModifier);
    window.type(u"Samen eten"_s);
    window.press(Qt::Key_Tab);
    window.find(u"organisation_id"_s)->setFocus();
    // Pasted, because the list of proposals cannot take the keys on the platform without a screen.
    window.find<QLineEdit>(u"organisation_id"_s)->setText(u"zonne"_s);
    window.press(Qt::Key_Tab);
    CHECK(window.find<QLineEdit>(u"organisation_id"_s)->text() == u"Taalcafé Zonnebloempad"_s);
    const auto id = window->currentPage()->form()->current();
    CHECK(window->workspace()->store().load(Id<Question>(id)).organisation == cafe);
}
