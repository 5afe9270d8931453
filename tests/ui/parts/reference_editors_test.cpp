// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/contacts.h"
#include "core/domain/people.h"
#include "tests/support/part_sheet.h"
#include "tests/support/temporary_file.h"
#include "ui/parts/chip_row.h"
#include "ui/parts/reference_editors.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace ankerpunt;
using ui::Chip;

namespace {

qint64 addPerson(test::TemporaryFile &file, const QString &given, const QString &family)
{
    Person person;
    person.givenName = given;
    person.familyName = family;
    Id<Person> id;
    file.store().change(u"Add"_s, [&](record::Change &change) { id = change.save(person); });
    return id.value();
}

/// Several persons of an invented kind of record.
record::Field several()
{
    record::Field field;
    field.name = u"persons"_s;
    field.kind = record::FieldKind::References;
    field.target = [] { return &record::table<Person>().description(); };
    return field;
}

struct Picker
{
    Picker()
        : selma(addPerson(file, u"Selma"_s, u"Çelik"_s)),
          naima(addPerson(file, u"Naima"_s, u"Ouali"_s)),
          field(several()),
          editor(sheet.add(new ui::ReferencesEditor(field, context, sheet.window())))
    {
        sheet.show();
        editor->input()->setFocus();
    }
    void type(const QString &text)
    {
        qobject_cast<QLineEdit *>(editor->input())->setText(text);
        sheet.press(Qt::Key_Return);
    }
    [[nodiscard]] QList<Chip *> chips() const
    {
        auto chips = editor->findChildren<Chip *>();
        chips.removeIf([](const Chip *chip) {
            return !chip->isVisible() || chip->kind() != Chip::Kind::Filter;
        });
        return chips;
    }

    test::TemporaryFile file;
    Language language{u"en"_s};
    queries::Display display{file.workspace(), language};
    test::PartSheet sheet;
    ui::Context context{file.workspace(), display, sheet.icons()};
    qint64 selma;
    qint64 naima;
    record::Field field;
    ui::ReferencesEditor *editor;
};

} // namespace

TEST_CASE("persons are picked by a part of their name and stand as chips that can go")
{
    Picker picker;
    picker.type(u"celik"_s);
    picker.type(u"nai"_s);
    REQUIRE(picker.chips().size() == 2);
    CHECK(record::idsOf(picker.editor->value()) == QList<qint64>{picker.selma, picker.naima});
    CHECK(picker.chips().at(0)->word() == u"Selma Çelik"_s);
    picker.chips().at(0)->setFocus();
    picker.sheet.press(Qt::Key_Delete);
    CHECK(record::idsOf(picker.editor->value()) == QList<qint64>{picker.naima});
    picker.sheet.press(Qt::Key_Backspace); // on the empty line
    CHECK(record::idsOf(picker.editor->value()).isEmpty());
}

TEST_CASE("a name that is not in the file is met with those that look like it")
{
    Picker picker;
    picker.type(u"Selma Celic"_s); // a slip of the keys
    const auto offers = picker.editor->offers()->chips();
    REQUIRE(offers.size() == 1);
    CHECK(offers.at(0)->word() == u"Selma Çelik?"_s);
    CHECK_FALSE(picker.editor->problem().isEmpty());
    offers.at(0)->setFocus();
    picker.sheet.press(Qt::Key_Return);
    CHECK(record::idsOf(picker.editor->value()) == QList<qint64>{picker.selma});
    CHECK(picker.editor->problem().isEmpty());
    picker.type(u"Gerda Smit"_s);
    CHECK(picker.editor->offers()->chips().isEmpty());
    CHECK_FALSE(picker.editor->offers()->isVisible());
}

TEST_CASE("where that is offered, somebody new is added by their name")
{
    Picker picker;
    picker.editor->setCreates(true);
    QSignalSpy wanted(picker.editor, &ui::ReferencesEditor::createWanted);
    picker.type(u"Gerda Smit"_s);
    const auto offers = picker.editor->offers()->chips();
    REQUIRE(offers.size() == 1);
    CHECK(offers.at(0)->word() == u"Add “Gerda Smit”"_s);
    picker.sheet.click(offers.at(0), QPoint(20, 12));
    REQUIRE(wanted.size() == 1);
    CHECK(wanted.at(0).at(0).toString() == u"Gerda Smit"_s);
    picker.editor->add(addPerson(picker.file, u"Gerda"_s, u"Smit"_s));
    CHECK(picker.chips().size() == 1);
}

TEST_CASE("what may only be read has chips without a cross")
{
    Picker picker;
    picker.editor->setValue(record::storedIds({picker.selma}));
    picker.editor->setReadOnly(true);
    CHECK(picker.chips().isEmpty());
    CHECK(picker.editor->findChild<Chip *>()->kind() != Chip::Kind::Choice);
}

TEST_CASE("Enter takes the proposal where there is only one")
{
    Picker picker;
    record::Field one = several();
    one.kind = record::FieldKind::Reference;
    auto *editor =
        picker.sheet.add(new ui::ReferenceEditor(one, picker.context, picker.sheet.window()));
    editor->show();
    auto *line = qobject_cast<QLineEdit *>(editor->input());
    line->setFocus();
    QTest::keyClicks(line, u"c"_s); // one letter names nobody by itself
    auto *proposals = line->completer()->popup();
    REQUIRE(proposals->isVisible());
    QTest::keyClick(proposals, Qt::Key_Return);
    CHECK(line->text() == u"Selma Çelik"_s);
    CHECK(editor->value().toLongLong() == picker.selma);
}
