// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/contacts.h"
#include "core/domain/questions.h"
#include "tests/support/window.h"
#include "ui/records/record_form.h"
#include "ui/records/record_page.h"
#include "ui/records/record_tabs.h"

#include <QCheckBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace ankerpunt;
using test::TemporaryFile;
using test::Window;

namespace {

Id<Question> addQuestion(record::Store &store)
{
    Question question;
    question.title = u"Zwemlessen"_s;
    store.change(u"Add"_s, [&](record::Change &change) { question.id = change.save(question); });
    return question.id;
}

} // namespace

TEST_CASE("what changed underneath is shown, but what is being typed is not overwritten")
{
    TemporaryFile file;
    const auto id = addQuestion(file.store());
    file.close();
    Window window(file.path());
    window->openRecord(id.value());
    window.find(u"title"_s)->setFocus();
    window.find<QLineEdit>(u"title"_s)->selectAll();
    window.type(u"Mine"_s);
    record::Store &store = window->workspace()->store();
    store.change(u"Elsewhere"_s, [&](record::Change &change) {
        Question other = store.load(id);
        other.title = u"Theirs"_s;
        other.channel = u"phone"_s;
        change.save(other);
    });
    CHECK(window.find<QLineEdit>(u"title"_s)->text() == u"Mine"_s);
    CHECK(window.find<QLabel>(u"problem_title"_s)->text().contains(u"“Theirs”"_s));
    window.press(Qt::Key_Tab);
    CHECK(store.load(id).title == u"Theirs"_s);

    window.find(u"title"_s)->setFocus();
    window.press(Qt::Key_End);
    window.type(u"!"_s);
    window.press(Qt::Key_Tab);
    CHECK(store.load(id).title == u"Mine!"_s);
    CHECK(store.load(id).channel == u"phone"_s);
}

TEST_CASE("what is ticked has today as its day at once, and loses it with the tick")
{
    TemporaryFile file;
    Action action;
    action.record = Id<AnyRecord>(addQuestion(file.store()).value());
    action.what = u"Bellen"_s;
    file.store().change(u"Add"_s, [&](record::Change &change) { action.id = change.save(action); });
    file.close();
    Window window(file.path());
    window->openRecord(action.id.value());
    record::Store &store = window->workspace()->store();
    const QDate today = window->workspace()->clock().today();
    window.find<QCheckBox>(u"done"_s)->setFocus(); // of the form: the head has a chip of that name
    window.press(Qt::Key_Space);
    window.press(Qt::Key_Tab);
    CHECK(store.load(action.id).done);
    CHECK(store.load(action.id).doneOn == today);
    CHECK_FALSE(window.find<QLineEdit>(u"done_on"_s)->text().isEmpty());
    window.find<QCheckBox>(u"done"_s)->setFocus();
    window.press(Qt::Key_Space);
    window.press(Qt::Key_Tab);
    CHECK_FALSE(store.load(action.id).done);
    CHECK_FALSE(store.load(action.id).doneOn.isValid());
    CHECK(window.find<QLineEdit>(u"done_on"_s)->text().isEmpty());
}

TEST_CASE("where two changed the same field the form asks which one to keep")
{
    const bool mine = GENERATE(true, false);
    TemporaryFile file;
    const auto id = addQuestion(file.store());
    file.close();
    Window window(file.path());
    window->openRecord(id.value());
    window.find<QLineEdit>(u"title"_s)->setFocus();
    window.find<QLineEdit>(u"title"_s)->selectAll();
    window.type(u"Mine"_s);
    record::Store &store = window->workspace()->store();
    store.change(u"Elsewhere"_s, [&](record::Change &change) {
        Question other = store.load(id);
        other.title = u"Theirs"_s;
        change.save(other);
    });
    auto *form = window->currentPage()->form();
    auto *keep = form->findChild<QPushButton *>(mine ? u"bannerAction"_s : u"bannerOther"_s);
    REQUIRE(keep->isVisible());
    CHECK(keep->text() == (mine ? u"Keep what I typed"_s : u"Take what is there"_s));
    window.click(keep);
    const QString wanted = mine ? u"Mine"_s : u"Theirs"_s;
    CHECK(store.load(id).title == wanted);
    CHECK(window.find<QLineEdit>(u"title"_s)->text() == wanted);
    CHECK_FALSE(form->hasUnsaved());
    CHECK_FALSE(keep->isVisible());
}

TEST_CASE("what was typed stays when its record is removed meanwhile, until the person decides")
{
    const bool mine = GENERATE(true, false);
    TemporaryFile file;
    const auto id = addQuestion(file.store());
    file.close();
    Window window(file.path());
    window->openRecord(id.value());
    window.find<QLineEdit>(u"title"_s)->setFocus();
    window.press(Qt::Key_End);
    window.type(u" voor allen"_s);
    record::Store &store = window->workspace()->store();
    store.change(u"Elsewhere"_s, [&](record::Change &change) { change.remove(id.value()); });
    auto *form = window->currentPage()->form();
    CHECK(window.find<QLineEdit>(u"title"_s)->text() == u"Zwemlessen voor allen"_s);
    window.click(form->findChild<QWidget *>(mine ? u"bannerAction"_s : u"bannerOther"_s));
    CHECK(form->isOpen() == mine);
    CHECK(store.rows().countOf(record::table<Question>().description()) == (mine ? 1 : 0));
    if (mine) {
        CHECK(store.load(Id<Question>(form->current())).title == u"Zwemlessen voor allen"_s);
    }
}

TEST_CASE("a form that heard nothing of a change still does not overwrite it")
{
    TemporaryFile file;
    const auto id = addQuestion(file.store());
    const Language language(u"en"_s);
    queries::Display display(file.workspace(), language);
    const ui::IconSet icons(ui::Theme::light());
    ui::RecordForm form(record::table<Question>().description(), {file.workspace(), display, icons},
                        nullptr);
    form.open(id.value());
    form.findChild<QLineEdit *>(u"title"_s)->setText(u"Mine"_s);
    file.store().change(u"Elsewhere"_s, [&](record::Change &change) {
        Question other = file.store().load(id);
        other.title = u"Theirs"_s;
        change.save(other);
    });
    CHECK(!form.leave());
    CHECK(file.store().load(id).title == u"Theirs"_s);
    CHECK(form.findChild<QLabel *>(u"problem_title"_s)->text().contains(u"“Theirs”"_s));
}

TEST_CASE("a rule between two fields is told under its field, and kept once both are right")
{
    TemporaryFile file;
    const auto id = addQuestion(file.store());
    file.close();
    Window window(file.path());
    window->openRecord(id.value());
    window.find(u"submitted_on"_s)->setFocus();
    window.type(u"1-3-2026"_s);
    window.press(Qt::Key_Tab);
    window.find(u"since"_s)->setFocus();
    window.type(u"mei 2026"_s);
    window.press(Qt::Key_Tab);
    record::Store &store = window->workspace()->store();
    CHECK(window.find<QLabel>(u"problem_since"_s)->text().contains(u"submitted"_s));
    CHECK(!store.load(id).since.isValid());
    CHECK(window->findChild<QDialog *>(u"message"_s) == nullptr);

    window.find(u"submitted_on"_s)->setFocus();
    window.find<QLineEdit>(u"submitted_on"_s)->selectAll();
    window.type(u"1-6-2026"_s);
    window.press(Qt::Key_Tab);
    CHECK(store.load(id).submittedOn == QDate(2026, 6, 1));
    CHECK(store.load(id).since.toIso() == u"2026-05"_s);
    CHECK(window->findChild<QLabel *>(u"problem_since"_s)->text().isEmpty());
}

TEST_CASE("what a field must not lead to is told beside it")
{
    TemporaryFile file;
    Organisation organisation;
    organisation.name = u"Buurthuis"_s;
    file.store().change(
        u"Add"_s, [&](record::Change &change) { organisation.id = change.save(organisation); });
    file.close();
    Window window(file.path());
    window->openRecord(organisation.id.value());
    window.find<QLineEdit>(u"parent_id"_s)->setFocus();
    window.find<QLineEdit>(u"parent_id"_s)->setText(u"Buurthuis"_s);
    window.press(Qt::Key_Tab);
    CHECK(!window.find<QLabel>(u"problem_parent_id"_s)->text().isEmpty());
    CHECK(window->findChild<QDialog *>(u"message"_s) == nullptr);
    CHECK(!window->workspace()->store().load(organisation.id).parent);
}

TEST_CASE("Esc takes back what was typed and not stored")
{
    TemporaryFile file;
    const auto id = addQuestion(file.store());
    file.close();
    Window window(file.path());
    window->openRecord(id.value());
    window.find(u"title"_s)->setFocus();
    window.type(u"x"_s);
    window.press(Qt::Key_Escape);
    CHECK(window.find<QLineEdit>(u"title"_s)->text() == u"Zwemlessen"_s);
    window.press(Qt::Key_Escape);
    CHECK(window.focus()->objectName() == u"list_question"_s);
}

TEST_CASE("a part is added, with its problem beside the field, and removed again")
{
    TemporaryFile file;
    const auto id = addQuestion(file.store());
    file.close();
    Window window(file.path());
    window->openRecord(id.value());
    window->currentPage()->form()->tabs()->showKind(u"wording"_s);
    window.click(window.find(u"add_wording"_s));
    auto *dialog = window->findChild<QDialog *>(u"partDialog"_s);
    REQUIRE(dialog != nullptr);
    REQUIRE(QTest::qWaitForWindowActive(dialog));
    window.click(dialog->findChild<QWidget *>(u"savePart"_s));
    CHECK(dialog->findChild<QLabel *>(u"problem_text"_s)->text() == u"Fill in: text."_s);
    dialog->findChild<QWidget *>(u"text"_s)->setFocus();
    window.type(u"Nu zien we het zelf"_s);
    window.click(dialog->findChild<QWidget *>(u"savePart"_s));
    record::Store &store = window->workspace()->store();
    const auto wordings = store.partsOf<Wording>(id.value());
    REQUIRE(wordings.size() == 1);
    CHECK(wordings.constFirst().text == u"Nu zien we het zelf"_s);
    CHECK(store.undoText() == u"Add wording: Nu zien we het zelf"_s);
    window.activate();
    window.trigger(ui::CommandId::Undo);
    CHECK(store.partsOf<Wording>(id.value()).isEmpty());
}

TEST_CASE("every kind has a form that shows each of its fields and changes nothing by itself")
{
    TemporaryFile file;
    const QStringList before = test::contentOf(file.store());
    file.close();
    Window window(file.path());
    for (const record::Description *kind : window->workspace()->registry().all()) {
        if (kind->kind == u"setting"_s) {
            continue;
        }
        CAPTURE(kind->kind);
        window->goTo(kind->kind);
        window.press(Qt::Key_N, Qt::ControlModifier);
        for (const record::Field &field : kind->fields) {
            CAPTURE(field.name);
            CHECK(window->currentPage()->form()->findChild<QWidget *>(field.name) != nullptr);
        }
        window.press(Qt::Key_Escape);
        CHECK(!window->currentPage()->form()->isOpen());
    }
    CHECK(test::contentOf(window->workspace()->store()) == before);
}
