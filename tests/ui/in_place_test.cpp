// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is missing is made where it is needed: a person in a field for people, a value of a list in
// its box.
#include "core/domain/contacts.h"
#include "core/domain/people.h"
#include "core/domain/questions.h"
#include "tests/support/window.h"
#include "ui/parts/chip_row.h"
#include "ui/parts/reference_editors.h"
#include "ui/records/record_form.h"
#include "ui/records/record_page.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace ankerpunt;
using test::TemporaryFile;
using test::Window;

namespace {

ui::Chip *offer(Window &window, const QString &words)
{
    for (ui::Chip *chip : window->currentPage()->form()->findChildren<ui::Chip *>()) {
        if (chip->isVisible() && chip->word() == words) {
            return chip;
        }
    }
    return nullptr;
}

qint64 addPerson(record::Store &store, const QString &given, const QString &family)
{
    Person person;
    person.givenName = given;
    person.familyName = family;
    store.change(u"Add"_s, [&](record::Change &change) { person.id = change.save(person); });
    return person.id.value();
}

Id<Organisation> addOrganisation(record::Store &store)
{
    Organisation organisation;
    organisation.name = u"Buurthuis"_s;
    store.change(u"Add"_s,
                 [&](record::Change &change) { organisation.id = change.save(organisation); });
    return organisation.id;
}

int countOf(Window &window, const QString &kind)
{
    return int(
        window->workspace()->store().rows().countOf(*window->workspace()->registry().find(kind)));
}

/// Opens the list of a box and takes its last line, with the keyboard.
void takeLast(Window &window, QComboBox *box)
{
    box->setFocus();
    window.press(Qt::Key_Space);
    QAbstractItemView *list = box->view();
    list->setCurrentIndex(list->model()->index(box->count() - 1, 0));
    QTest::keyClick(list, Qt::Key_Return);
    Window::settle();
}

} // namespace

TEST_CASE("somebody who is not in the file yet is added from the field, in one step")
{
    TemporaryFile file;
    Neighbourhood place;
    place.name = u"Overvecht"_s;
    file.store().change(u"Add"_s, [&](record::Change &change) { place.id = change.save(place); });
    file.close();
    Window window(file.path());
    window->openRecord(place.id.value());
    window.find(u"anchor_id"_s)->setFocus();
    window.type(u"Jan de Vries"_s);
    ui::Chip *add = offer(window, u"Add “Jan de Vries”"_s);
    REQUIRE(add != nullptr);
    window.click(add);
    record::Store &store = window->workspace()->store();
    REQUIRE(countOf(window, u"person"_s) == 1);
    const Id<Person> made = store.load(place.id).anchor;
    REQUIRE(made);
    CHECK(store.load(made).givenName == u"Jan"_s);
    CHECK(store.load(made).namePrefix == u"de"_s);
    CHECK(store.load(made).familyName == u"Vries"_s);
    CHECK(window.find<QLineEdit>(u"anchor_id"_s)->text() == u"Jan de Vries"_s);
    CHECK(window->findChild<QLabel *>(u"problem_anchor_id"_s)->text().isEmpty());
    window.trigger(ui::CommandId::Undo);
    CHECK(countOf(window, u"person"_s) == 0);
    CHECK(!store.load(place.id).anchor);
}

TEST_CASE("who looks like the name that is typed is shown while typing, and can be taken")
{
    TemporaryFile file;
    Neighbourhood place;
    place.name = u"Overvecht"_s;
    file.store().change(u"Add"_s, [&](record::Change &change) { place.id = change.save(place); });
    const qint64 jan = addPerson(file.store(), u"Jan"_s, u"Vries"_s);
    file.close();
    Window window(file.path());
    window->openRecord(place.id.value());
    window.find(u"anchor_id"_s)->setFocus();
    // Half of it is pasted: the list of proposals keeps the keys where there is no screen.
    window.find<QLineEdit>(u"anchor_id"_s)->setText(u"Jan Vries"_s);
    window.type(u"s"_s);
    ui::Chip *known = offer(window, u"Jan Vries?"_s);
    REQUIRE(known != nullptr);
    window.press(Qt::Key_Tab); // to the offer to add the name
    window.press(Qt::Key_Tab);
    REQUIRE(window.focus() == known);
    window.press(Qt::Key_Space);
    CHECK(window.find<QLineEdit>(u"anchor_id"_s)->text() == u"Jan Vries"_s);
    CHECK(window->findChild<QLabel *>(u"problem_anchor_id"_s)->text().isEmpty());
    CHECK(window->workspace()->store().load(place.id).anchor.value() == jan);
    CHECK(countOf(window, u"person"_s) == 1);
}

TEST_CASE("an organisation is added by its name as well")
{
    TemporaryFile file;
    const auto place = addOrganisation(file.store());
    file.close();
    Window window(file.path());
    window->openRecord(place.value());
    window.find(u"parent_id"_s)->setFocus();
    window.type(u"Gemeente"_s);
    REQUIRE(offer(window, u"Add “Gemeente”"_s) != nullptr);
    window.click(offer(window, u"Add “Gemeente”"_s));
    record::Store &store = window->workspace()->store();
    CHECK(countOf(window, u"organisation"_s) == 2);
    CHECK(store.load(store.load(place).parent).name == u"Gemeente"_s);
}

TEST_CASE("a list is extended from its box, the new value is chosen, and one undo takes both")
{
    TemporaryFile file;
    const auto id = addOrganisation(file.store());
    file.close();
    Window window(file.path());
    window->openRecord(id.value());
    auto *box = window.find<QComboBox>(u"kind"_s);
    const int before = box->count();
    takeLast(window, box);
    auto *dialog = window->findChild<QDialog *>(u"choiceDialog"_s);
    REQUIRE(dialog != nullptr);
    dialog->findChild<QLineEdit *>(u"newChoice"_s)->setText(u"Wijkcoöperatie"_s);
    window.click(dialog->findChild<QPushButton *>(u"saveChoice"_s));
    record::Store &store = window->workspace()->store();
    CHECK(store.load(id).kind == u"wijkcooperatie"_s);
    CHECK(box->currentText() == u"Wijkcoöperatie"_s);
    CHECK(box->count() == before + 1);
    CHECK(store.undoText() == u"Add list value: Wijkcoöperatie"_s);
    window.activate();
    window.trigger(ui::CommandId::Undo);
    CHECK(store.load(id).kind.isEmpty());
}

TEST_CASE("a value that the list has already is chosen and not added again")
{
    TemporaryFile file;
    const auto id = addOrganisation(file.store());
    file.close();
    Window window(file.path());
    window->openRecord(id.value());
    auto *box = window.find<QComboBox>(u"kind"_s);
    const int before = box->count();
    const QString known = box->itemText(2);
    takeLast(window, box);
    auto *dialog = window->findChild<QDialog *>(u"choiceDialog"_s);
    REQUIRE(dialog != nullptr);
    dialog->findChild<QLineEdit *>(u"newChoice"_s)->setText(known.toUpper());
    window.click(dialog->findChild<QPushButton *>(u"saveChoice"_s));
    CHECK(box->count() == before);
    CHECK(box->currentText() == known);
    CHECK(window->workspace()->store().load(id).kind == box->itemData(2).toString());
}

TEST_CASE("going through a list with the arrows ends at its last value, not in a question")
{
    TemporaryFile file;
    const auto id = addOrganisation(file.store());
    file.close();
    Window window(file.path());
    window->openRecord(id.value());
    auto *box = window.find<QComboBox>(u"kind"_s);
    box->setFocus();
    for (int i = 0; i < box->count() + 2; ++i) {
        window.press(Qt::Key_Down);
    }
    CHECK(box->currentIndex() == box->count() - 2);
    CHECK(window->findChild<QDialog *>(u"choiceDialog"_s) == nullptr);
}
