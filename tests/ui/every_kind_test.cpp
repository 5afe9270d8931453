// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What holds for the form of every kind of record, so that a new kind needs no test of its own.
#include "core/domain/partnerships.h"
#include "core/domain/registry.h"
#include "core/domain/shared.h"
#include "tests/support/filled_file.h"
#include "tests/support/form_keys.h"
#include "ui/records/places.h"
#include "ui/records/record_form.h"
#include "ui/records/record_page.h"
#include "ui/records/record_tabs.h"
#include "ui/sidebar.h"

#include <QDialog>
#include <QLabel>
#include <QListView>

using namespace ankerpunt;
using record::Description;
using record::Field;
using record::FieldKind;
using test::FilledFile;
using test::FormKeys;
using test::Window;

namespace {

/// What must be read on a form where a field has this value.
QString wanted(const queries::Display &display, const Field &field, const QVariant &value)
{
    const bool date = field.kind == FieldKind::Day || field.kind == FieldKind::PartialDate;
    return date ? u"2026"_s : display.text(field, value);
}

/// The kinds that people meet; what the program keeps for itself has no form.
QList<const Description *> kinds(const record::Registry &registry)
{
    auto all = registry.all();
    all.removeIf([](const Description *kind) { return kind->kind == u"setting"_s; });
    return all;
}

/// The first record under which a kind stands, with the field that leads there.
record::Registry::Reference ownerOf(const Description &kind)
{
    for (const Field &field : kind.fields) {
        if (field.partOf) {
            return {field.target()         ? field.target()
                    : field.only.isEmpty() ? registry().find(u"person"_s)
                                           : registry().find(field.only.constFirst()),
                    &field};
        }
    }
    return {};
}

/// Some code of a list.
QString codeIn(const record::Store &store, const QString &list)
{
    QString code;
    store.rows().each(record::table<Choice>().description(), [&](const record::Record &record) {
        if (record.value(u"list"_s).toString() == list) {
            code = record.value(u"code"_s).toString();
        }
    });
    return code;
}

int countOf(Window &window, const Description &kind)
{
    return int(window->workspace()->store().rows().countOf(kind));
}

} // namespace

TEST_CASE("every field of every kind stands on its form with its value")
{
    FilledFile filled;
    filled.file.close();
    Window window(filled.file.path());
    const Language language(u"en"_s);
    const queries::Display display(*window->workspace(), language);
    int fields = 0;
    for (const Description *kind : kinds(window->workspace()->registry())) {
        const record::Record record = window->workspace()->store().read(*kind, filled.idOf(*kind));
        window->openRecord(record.id);
        Window::settle();
        const bool page = ui::hasPage(*kind, window->workspace()->registry());
        if (page) {
            window->currentPage()->form()->tabs()->showDetails();
        } else {
            window.press(Qt::Key_Return); // on the row in the tab of its owner
        }
        const QWidget *form = page ? static_cast<QWidget *>(window->currentPage()->form())
                                   : window->findChild<QDialog *>(u"partDialog"_s);
        CAPTURE(kind->kind, page);
        REQUIRE(form != nullptr);
        for (const Field &field : kind->fields) {
            CAPTURE(field.name);
            const QVariant value = record.value(field.name);
            const auto *row = form->findChild<ui::FormRow *>(u"row_"_s + field.name);
            if (row == nullptr) { // the owner of what stands in a dialog
                const auto *owner = form->findChild<QLabel *>(u"owner_"_s + field.name);
                REQUIRE((field.partOf && (owner != nullptr || field.isEmpty(value))));
                CHECK((owner == nullptr ||
                       owner->text().contains(display.title(value.toLongLong()))));
            } else if (!field.under.isEmpty() && field.isEmpty(value)) {
                CHECK(!row->isVisibleTo(form));
            } else {
                CHECK(row->isVisibleTo(form));
                CHECK(row->editor()->value() == value);
                CHECK(test::readIn(*row).contains(wanted(display, field, value)));
            }
            ++fields;
        }
        if (!page) {
            window->findChild<QDialog *>(u"partDialog"_s)->reject();
            window.activate();
        }
    }
    CHECK(fields > 500);
}

TEST_CASE("a field that is meant under one kind of owner stands on the form only there")
{
    FilledFile filled;
    const auto &kind = record::table<StageRecord>().description();
    QHash<QString, qint64> made;
    filled.file.store().change(u"Add"_s, [&](record::Change &change) {
        for (const Field &field : kind.fields) {
            if (!field.under.isEmpty()) {
                record::Record stage = blankRecord(kind);
                stage.set(u"record_id"_s, filled.idOf(*registry().find(field.under)));
                stage.set(u"on_day"_s, u"2026-03"_s);
                stage.set(field.name, field.kind == FieldKind::Enum
                                          ? QString::fromLatin1(field.values->constLast().key)
                                          : codeIn(filled.file.store(), field.choiceList));
                made.insert(field.name, change.save(stage));
            }
        }
    });
    filled.file.close();
    Window window(filled.file.path());
    REQUIRE(made.size() == 4);
    for (auto it = made.cbegin(); it != made.cend(); ++it) {
        window->openRecord(it.value());
        window.press(Qt::Key_Return);
        auto *dialog = window->findChild<QDialog *>(u"partDialog"_s);
        REQUIRE(dialog != nullptr);
        for (const Field &field : kind.fields) {
            if (!field.under.isEmpty()) {
                CAPTURE(it.key(), field.name);
                const auto *row = dialog->findChild<ui::FormRow *>(u"row_"_s + field.name);
                CHECK(row->isVisibleTo(dialog) == (field.name == it.key()));
                CHECK(test::readIn(*row).isEmpty() == (field.name != it.key()));
            }
        }
        dialog->reject();
        window.activate();
    }
}

TEST_CASE("every kind stands in the sidebar or in a tab of what it belongs to")
{
    const record::Registry &all = registry();
    QStringList shown;
    for (const auto &place : ui::recordPlaces(all)) {
        for (const Description *kind : place.kinds) {
            REQUIRE(kind != nullptr);
            CHECK(!shown.contains(kind->kind));
            shown.append(kind->kind);
        }
    }
    for (const Description *kind : kinds(all)) {
        CAPTURE(kind->kind);
        CHECK((shown.contains(kind->kind) || ui::hasOwner(*kind)));
        CHECK(shown.contains(ui::placeOf(*kind, all)->kind));
    }
}

TEST_CASE("every kind is made, changed, put away and brought back with the keyboard")
{
    FilledFile filled;
    filled.file.close();
    Window window(filled.file.path());
    const record::Registry &all = window->workspace()->registry();
    const record::Store &store = window->workspace()->store();
    for (const Description *kind : kinds(all)) {
        CAPTURE(kind->kind);
        const int before = countOf(window, *kind);
        const record::Record example = store.read(*kind, filled.idOf(*kind));
        const bool page = ui::hasPage(*kind, all);
        const bool alone = ui::placeOf(*kind, all) == kind && !ui::hasOwner(*kind);
        const auto owner = ownerOf(*kind);
        if (alone) {
            window->goTo(kind->kind);
            window.press(Qt::Key_N, Qt::ControlModifier);
            FormKeys(window, *window->currentPage()->form()).fill(example);
            window.press(Qt::Key_Return, Qt::ControlModifier);
        } else {
            window->openRecord(filled.idOf(*owner.from));
            window->currentPage()->form()->tabs()->showKind(kind->kind, owner.field->name);
            window.find(u"add_"_s + kind->kind)->setFocus();
            window.press(Qt::Key_Space);
            auto *dialog = window->findChild<QDialog *>(u"partDialog"_s);
            REQUIRE(dialog != nullptr);
            FormKeys(window, *dialog).fill(example);
            window.press(Qt::Key_Return, Qt::ControlModifier);
            Window::settle();
            CHECK(window->findChild<QDialog *>(u"partDialog"_s) == nullptr);
            window.activate();
        }
        QString told;
        for (const auto *label : window->findChildren<QLabel *>()) {
            told += label->objectName().startsWith(u"problem_"_s) ? label->text() : QString();
        }
        CAPTURE(told);
        REQUIRE(countOf(window, *kind) == before + 1);

        qint64 made = 0;
        store.rows().each(*kind, [&](const record::Record &record) {
            made = std::max(made, record.id); // ids grow with time
        });
        window->openRecord(made);
        QWidget *form = window->currentPage()->form();
        window.press(Qt::Key_Return); // from the list into the form, or the dialog
        if (!page) {
            form = window->findChild<QDialog *>(u"partDialog"_s);
            REQUIRE(form != nullptr);
        }
        const record::Record fresh = store.read(*kind, made);
        // What only ties one record to another has nothing else to change.
        const bool tie = std::ranges::all_of(kind->fields, &Field::isReference);
        CHECK(FormKeys(window, *form).changeOne() != tie);
        window.press(Qt::Key_Return, Qt::ControlModifier);
        window.activate();
        CHECK((store.read(*kind, made).values == fresh.values) == tie);

        window->openRecord(made);
        const record::Record changed = store.read(*kind, made);
        window.press(Qt::Key_Delete);
        const auto left = store.rows().read(*kind, made);
        CHECK((page ? left->archivedOn.isValid() : !left.has_value()));
        // What has a page stays open to be put back; what was taken out comes back by undo.
        page ? window.press(Qt::Key_Delete) : window.press(Qt::Key_Z, Qt::ControlModifier);
        const auto back = store.rows().read(*kind, made);
        REQUIRE(back.has_value());
        CHECK(!back->archivedOn.isValid());
        CHECK(back->values == changed.values);
    }
}
