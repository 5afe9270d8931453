// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A contact is written down beside what one reads, in one step, and never by half.
#include "core/domain/contacts.h"
#include "core/domain/projects.h"
#include "tests/support/window.h"
#include "ui/log/quick_log.h"
#include "ui/log/quick_log_pane.h"
#include "ui/parts/chip_row.h"
#include "ui/parts/reference_editors.h"
#include "ui/parts/segmented.h"
#include "ui/parts/toast.h"
#include "ui/records/record_page.h"
#include "ui/settings.h"

#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>

using namespace ankerpunt;
using test::TemporaryFile;
using test::Window;

namespace {

/// A window on a file with two people, one of whom works here, and a project.
struct Office
{
    Office()
    {
        file.store().change(u"Add"_s, [&](record::Change &change) {
            selma.givenName = u"Selma"_s;
            selma.familyName = u"Çelik"_s;
            selma.id = change.save(selma);
            worker.givenName = u"Joost"_s;
            worker.familyName = u"Bakker"_s;
            worker.id = change.save(worker);
            project.title = u"Kaart op tafel"_s;
            project.id = change.save(project);
        });
        const QString path = file.path();
        file.close();
        ui::settings::forFile(path).setWorker(worker.id.value());
        ui::settings::forFile(path).setValue(u"log/medium"_s, {});
        window = std::make_unique<Window>(path);
    }

    Window &at(qint64 record)
    {
        (*window)->openRecord(record);
        Window::settle();
        return *window;
    }
    [[nodiscard]] record::Store &store() { return (*window)->workspace()->store(); }
    template <typename T>
    [[nodiscard]] QList<T> all()
    {
        QList<T> found;
        const auto &table = record::table<T>();
        store().rows().each(table.description(), [&](const record::Record &record) {
            found.append(table.fromValues(record.id, record.values));
        });
        return found;
    }
    [[nodiscard]] QString lineText(const QString &name)
    {
        return window->find<QLineEdit>(name)->text();
    }
    [[nodiscard]] QString problemAt(const QString &field)
    {
        const auto *form = (*window)->findChild<ui::QuickLog *>();
        return form->findChild<QLabel *>(u"problem_"_s + field)->text();
    }
    void choose(const QString &words)
    {
        for (ui::Chip *chip : (*window)->findChild<ui::QuickLog *>()->findChildren<ui::Chip *>()) {
            if (chip->isVisible() && chip->word() == words) {
                window->click(chip);
                return;
            }
        }
        FAIL("no chip " << words.toStdString());
    }
    [[nodiscard]] bool isOpen() const
    {
        const auto *pane = (*window)->findChild<ui::QuickLogPane *>(); // made on first use
        return pane != nullptr && pane->isOpen();
    }

    TemporaryFile file;
    Person selma, worker;
    Project project;
    std::unique_ptr<Window> window;
};

} // namespace

TEST_CASE("a contact with somebody known and somebody new is one step, which one undo takes back")
{
    Office office;
    Window &window = office.at(office.selma.id.value());
    window.press(Qt::Key_L, Qt::ControlModifier);
    REQUIRE(office.isOpen());
    window.find(u"log_people"_s)->setFocus();
    // Most of it is pasted: the list of proposals keeps the keys where there is no screen.
    window.find<QLineEdit>(u"log_people"_s)->setText(u"Jan de Vrie"_s);
    window.type(u"s"_s);
    office.choose(u"Add “Jan de Vries”"_s);
    CHECK(office.all<Person>().size() == 2); // nobody gets into the file by half a contact
    window.find(u"log_topic"_s)->setFocus();
    window.type(u"Vanavond langskomen"_s);
    window.find(u"log_report"_s)->setFocus();
    window.type(u"De kaart ligt er."_s);
    window.find(u"log_what"_s)->setFocus();
    window.type(u"Vijf kaarten bijdrukken"_s);
    const QDate today = window->workspace()->clock().today();
    office.choose(QLocale(QLocale::English, QLocale::UnitedKingdom)
                      .toString(today.addDays(14), u"ddd d MMM"_s));
    window.press(Qt::Key_Return, Qt::ControlModifier);

    const auto talks = office.all<Interaction>();
    REQUIRE(talks.size() == 1);
    CHECK(talks.at(0).happenedOn == today);
    CHECK(talks.at(0).topic == u"Vanavond langskomen"_s);
    CHECK(talks.at(0).report == u"De kaart ligt er."_s);
    CHECK(talks.at(0).madeBy == office.worker.id);
    QStringList with;
    for (const auto &one : office.store().partsOf<InteractionParticipant>(talks.at(0).id.value())) {
        with.append(office.store().load(one.person).familyName);
    }
    CHECK(with == QStringList{u"Çelik"_s, u"Vries"_s});
    const auto actions = office.all<Action>();
    REQUIRE(actions.size() == 1);
    CHECK(actions.at(0).record.value() == talks.at(0).id.value());
    CHECK(actions.at(0).what == u"Vijf kaarten bijdrukken"_s);
    CHECK(actions.at(0).dueOn == today.addDays(14));
    CHECK(actions.at(0).owner == office.worker.id);
    CHECK(!office.isOpen());
    CHECK(window->findChild<ui::Toast *>()->isVisible());

    window.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(office.all<Interaction>().isEmpty());
    CHECK(office.all<InteractionParticipant>().isEmpty());
    CHECK(office.all<Action>().isEmpty());
    CHECK(office.all<Person>().size() == 2);
}

TEST_CASE("Enter after a new name goes to the offer to add it, and Enter there adds it")
{
    Office office;
    Window &window = office.at(office.selma.id.value());
    window.press(Qt::Key_L, Qt::ControlModifier);
    window.find(u"log_people"_s)->setFocus();
    // Selma is offered as well: she must not get in by the same keys.
    window.find<QLineEdit>(u"log_people"_s)->setText(u"Selma Celi"_s);
    window.type(u"c"_s);
    window.press(Qt::Key_Return);
    CHECK(office.problemAt(u"people"_s).isEmpty()); // it is being solved
    auto *offer = qobject_cast<ui::Chip *>(QApplication::focusWidget());
    REQUIRE(offer != nullptr);
    CHECK(offer->word() == u"Add “Selma Celic”"_s);
    SECTION("with the keyboard alone")
    {
        window.press(Qt::Key_Return);
        CHECK(office.problemAt(u"people"_s).isEmpty());
        CHECK(office.lineText(u"log_people"_s).isEmpty());
        window.press(Qt::Key_Return, Qt::ControlModifier);
        CHECK(office.all<Person>().size() == 3);
        CHECK(office.all<Interaction>().size() == 1);
    }
    SECTION("who goes on without it is told")
    {
        window.find(u"log_topic"_s)->setFocus();
        Window::settle();
        CHECK_FALSE(office.problemAt(u"people"_s).isEmpty());
    }
}

TEST_CASE("a contact with nobody is not saved, and the reason stands beside the field")
{
    Office office;
    Window &window = office.at(office.project.id.value());
    window.press(Qt::Key_L, Qt::ControlModifier);
    CHECK(window.focus()->objectName() == u"log_people"_s);
    window.find(u"log_topic"_s)->setFocus();
    window.type(u"De planning"_s);
    office.choose(u"other day"_s);
    window.type(u"1-12-2030"_s);
    window.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(office.all<Interaction>().isEmpty());
    CHECK(office.problemAt(u"people"_s).contains(u"Whom did you speak with?"_s));
    CHECK(office.problemAt(u"what"_s).contains(u"What will be done by then?"_s));
    CHECK(window.focus()->objectName() == u"log_people"_s);
    // Half a name will do where only one can be meant, also while it is still being typed.
    window.find<QLineEdit>(u"log_people"_s)->setText(u"Çeli"_s);
    window.find(u"log_what"_s)->setFocus();
    window.type(u"De planning sturen"_s);
    window.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(office.all<Interaction>().size() == 1);
    CHECK(office.all<Interaction>().at(0).subjects ==
          QList{Id<AnyRecord>(office.project.id.value())});
    CHECK(office.all<Action>().at(0).dueOn == QDate(2030, 12, 1));
}

TEST_CASE("outside the fields for text the keys 1 to 7 say how, and the way is remembered")
{
    Office office;
    Window &window = office.at(office.selma.id.value());
    window.press(Qt::Key_L, Qt::ControlModifier);
    auto *ways = window.find<ui::Segmented>(u"log_way"_s);
    REQUIRE(ways->count() == 7);
    CHECK(ways->current() == -1);
    window.press(Qt::Key_2); // Selma is there already, so one begins at how
    CHECK(ways->current() == 1);
    window.press(Qt::Key_7);
    CHECK(ways->current() == 6);
    window.press(Qt::Key_8);
    CHECK(ways->current() == 6);
    window.find(u"log_topic"_s)->setFocus();
    window.press(Qt::Key_3);
    CHECK(ways->current() == 6);
    CHECK(office.lineText(u"log_topic"_s) == u"3"_s);
    window.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(office.all<Interaction>().size() == 1);
    CHECK(office.all<Interaction>().at(0).medium == u"STREET"_s);
    window.press(Qt::Key_L, Qt::ControlModifier);
    CHECK(window.find<ui::Segmented>(u"log_way"_s)->current() == 6);
}

TEST_CASE("one more contact keeps the day and what it belongs to, and asks with whom again")
{
    Office office;
    Window &window = office.at(office.project.id.value());
    window.press(Qt::Key_L, Qt::ControlModifier);
    window.find<QLineEdit>(u"log_people"_s)->setText(u"Selma"_s);
    window.find(u"log_topic"_s)->setFocus();
    window.type(u"Eerste"_s);
    window.click(window.find<ui::Segmented>(u"log_near"_s)->segment(1));
    window.click(window.find(u"log_another"_s));
    REQUIRE(office.all<Interaction>().size() == 1);
    REQUIRE(office.isOpen());
    CHECK(window.find<QLabel>(u"log_said"_s)->text() == u"Contact saved: Selma Çelik"_s);
    CHECK(window.focus()->objectName() == u"log_people"_s);
    CHECK(office.lineText(u"log_topic"_s).isEmpty());
    CHECK(window.find<ui::Segmented>(u"log_near"_s)->current() == 1);
    window.find<QLineEdit>(u"log_people"_s)->setText(u"Joost"_s);
    window.press(Qt::Key_Return, Qt::ControlModifier);
    const auto talks = office.all<Interaction>();
    REQUIRE(talks.size() == 2);
    CHECK(talks.at(1).happenedOn == window->workspace()->clock().today().addDays(-1));
    CHECK(talks.at(1).happenedOn == talks.at(0).happenedOn);
    CHECK(talks.at(1).subjects == QList{Id<AnyRecord>(office.project.id.value())});
    CHECK(talks.at(1).topic.isEmpty());
}

TEST_CASE("what was typed is there again after Esc, and neither closing nor undo loses it")
{
    Office office;
    Window &window = office.at(office.selma.id.value());
    window.press(Qt::Key_L, Qt::ControlModifier);
    window.press(Qt::Key_Escape);
    CHECK(!office.isOpen());
    CHECK(!window->findChild<ui::Toast *>()->isVisible()); // nothing was typed
    window.press(Qt::Key_L, Qt::ControlModifier);
    window.find(u"log_report"_s)->setFocus();
    window.type(u"Half gesprek"_s);
    window.press(Qt::Key_Escape);
    CHECK(!office.isOpen());
    CHECK(window->findChild<ui::Toast *>()->isVisible());
    window->openRecord(office.worker.id.value());
    CHECK(!window->close()); // shows what would be lost
    Window::settle();
    REQUIRE(office.isOpen());
    CHECK(window.find<QPlainTextEdit>(u"log_report"_s)->toPlainText() == u"Half gesprek"_s);
    CHECK(window.find<QLabel>(u"log_said"_s)->text() ==
          u"What you typed is not saved yet. Save it or drop it; then the program closes."_s);
    CHECK(office.all<Interaction>().isEmpty());
    window.press(Qt::Key_Escape); // one stays after all
    window.press(Qt::Key_L, Qt::ControlModifier);
    window.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(office.all<InteractionParticipant>().size() == 1); // with whom it was begun
    CHECK(office.all<InteractionParticipant>().at(0).person == office.selma.id);
    Window::settle();
    CHECK(window->isVisible());
    CHECK(window->close());
}

TEST_CASE("who wants to close the program with a contact in hand saves or drops it, and it closes")
{
    const bool drops = GENERATE(true, false);
    CAPTURE(drops);
    Office office;
    Window &window = office.at(office.selma.id.value());
    window.press(Qt::Key_L, Qt::ControlModifier);
    window.find(u"log_report"_s)->setFocus();
    window.type(u"Half gesprek"_s);
    CHECK(!window->close());
    Window::settle();
    REQUIRE(window->isVisible());
    if (drops) {
        window.click(window.find(u"log_drop"_s));
    } else {
        window.press(Qt::Key_Return, Qt::ControlModifier);
    }
    Window::settle();
    CHECK_FALSE(window->isVisible());
    CHECK(office.all<Interaction>().size() == (drops ? 0 : 1));
}

TEST_CASE("Ctrl+Enter saves the contact also when the keyboard went past its pane")
{
    Office office;
    Window &window = office.at(office.selma.id.value());
    window.press(Qt::Key_L, Qt::ControlModifier);
    window.find(u"log_report"_s)->setFocus();
    window.type(u"Half gesprek"_s);
    window.find(u"log_another"_s)->setFocus();
    window.press(Qt::Key_Tab);
    REQUIRE_FALSE(window->findChild<ui::QuickLog *>()->isAncestorOf(window.focus()));
    window.find(u"mainButton"_s)->setFocus();
    window.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(office.all<Interaction>().size() == 1);
    CHECK(office.all<Interaction>().at(0).report == u"Half gesprek"_s);
    CHECK_FALSE(office.isOpen());
}

TEST_CASE("what was typed can be dropped, and a new contact begins on who is chosen now")
{
    Office office;
    Window &window = office.at(office.selma.id.value());
    window.press(Qt::Key_L, Qt::ControlModifier);
    window.find(u"log_report"_s)->setFocus();
    window.type(u"Verkeerd"_s);
    window.press(Qt::Key_Escape);
    window.press(Qt::Key_L, Qt::ControlModifier);
    window.click(window.find(u"log_drop"_s));
    CHECK(window.find<QPlainTextEdit>(u"log_report"_s)->toPlainText().isEmpty());
    window.press(Qt::Key_Escape);
    window->openRecord(office.worker.id.value());
    window.press(Qt::Key_L, Qt::ControlModifier);
    window.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(office.all<InteractionParticipant>().size() == 1);
    CHECK(office.all<InteractionParticipant>().at(0).person == office.worker.id);
}

TEST_CASE("the quick log is made at its first use, at the right of the window")
{
    Office office;
    Window &window = office.at(office.selma.id.value());
    CHECK(window->findChild<ui::QuickLogPane *>() == nullptr);
    window.press(Qt::Key_L, Qt::ControlModifier);
    auto *pane = window->findChild<ui::QuickLogPane *>();
    REQUIRE(pane != nullptr);
    CHECK(pane->isPane());
    CHECK(window->dockWidgetArea(pane) == Qt::RightDockWidgetArea);
}

TEST_CASE("in a narrow window the same form is a dialog, with the same keys")
{
    Office office;
    Window &window = office.at(office.selma.id.value());
    window->resize(1150, 700);
    Window::settle();
    window.press(Qt::Key_L, Qt::ControlModifier);
    const auto *dialog = window->findChild<QDialog *>(u"quickLogDialog"_s);
    REQUIRE(dialog->isVisible());
    CHECK(!window->findChild<ui::QuickLogPane *>()->isPane());
    window.press(Qt::Key_4);
    window.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(office.all<Interaction>().size() == 1);
    CHECK(office.all<Interaction>().at(0).medium == u"MESSAGE"_s);
    CHECK(!dialog->isVisible());
}

TEST_CASE("when the window grows the quick log moves into it with what was typed, and back")
{
    Office office;
    Window &window = office.at(office.selma.id.value());
    window->resize(1150, 700);
    Window::settle();
    window.press(Qt::Key_L, Qt::ControlModifier);
    const auto *pane = window->findChild<ui::QuickLogPane *>();
    const auto *dialog = window->findChild<QDialog *>(u"quickLogDialog"_s);
    window.find(u"log_topic"_s)->setFocus();
    window.type(u"Onderweg"_s);
    window->resize(1366, 768);
    Window::settle();
    CHECK(!dialog->isVisible());
    REQUIRE(pane->isPane());
    CHECK(office.lineText(u"log_topic"_s) == u"Onderweg"_s);
    window->resize(1150, 700);
    Window::settle();
    CHECK(dialog->isVisible());
    CHECK(!pane->isPane());
    CHECK(office.lineText(u"log_topic"_s) == u"Onderweg"_s);
    window.click(window.find(u"log_save"_s));
    CHECK(office.all<Interaction>().size() == 1);
    CHECK(!dialog->isVisible());
}

TEST_CASE("F6 comes to the quick log like to the other panes")
{
    Office office;
    Window &window = office.at(office.selma.id.value());
    window.press(Qt::Key_L, Qt::ControlModifier);
    window->currentPage()->focusList();
    const auto *form = window->findChild<ui::QuickLog *>();
    QList<bool> inside;
    for (int i = 0; i < 4; ++i) {
        window.press(Qt::Key_F6);
        inside.append(form->isAncestorOf(window.focus()));
    }
    CHECK(inside.count(true) == 1);
}

TEST_CASE("a sensitive word in what was said is met with a hint, and the contact is saved as it is")
{
    Office office;
    Window &window = office.at(office.selma.id.value());
    window.press(Qt::Key_L, Qt::ControlModifier);
    window.find(u"log_report"_s)->setFocus();
    window.type(u"Zij heeft kanker"_s);
    window.press(Qt::Key_Tab);
    CHECK(office.problemAt(u"report"_s).contains(u"may tell of someone's health"_s));
    window.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(office.all<Interaction>().size() == 1);
}

TEST_CASE("who was taken out of the file meanwhile is no longer in the contact")
{
    Office office;
    Window &window = office.at(office.selma.id.value());
    Person fresh;
    fresh.familyName = u"Zwaan"_s;
    office.store().change(u"Add"_s, [&](record::Change &change) { fresh.id = change.save(fresh); });
    window->openRecord(fresh.id.value());
    window.press(Qt::Key_L, Qt::ControlModifier);
    window.find(u"log_topic"_s)->setFocus();
    window.type(u"Iets"_s);
    office.store().undo();
    Window::settle();
    window.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(office.all<Interaction>().isEmpty());
    CHECK(office.problemAt(u"people"_s).contains(u"Whom did you speak with?"_s));
}
