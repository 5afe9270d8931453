// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Whom one knows: people and organisations in one list, each with a form of its own.
#include "core/domain/people.h"
#include "tests/support/window.h"
#include "ui/parts/row_delegate.h"
#include "ui/records/queried_list.h"
#include "ui/records/record_form.h"
#include "ui/records/record_page.h"
#include "ui/sidebar.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QTabBar>

using namespace ankerpunt;
using test::TemporaryFile;
using test::Window;

namespace {

struct Contacts
{
    Contacts()
    {
        file.store().change(u"Fill"_s, [this](record::Change &change) {
            Person person;
            person.givenName = u"Selma"_s;
            selma = change.save(person).value();
            Organisation organisation;
            organisation.name = u"Zwemclub"_s;
            club = change.save(organisation).value();
        });
        file.close();
    }
    TemporaryFile file;
    qint64 selma = 0;
    qint64 club = 0;
};

QStringList titles(const ui::RecordPage &page)
{
    QStringList titles;
    const QAbstractItemModel *model = page.list()->model();
    for (int row = 0; row < model->rowCount(); ++row) {
        titles.append(model->index(row, 0).data().toString());
    }
    return titles;
}

} // namespace

TEST_CASE("the window opens on people and organisations together")
{
    Contacts known;
    Window window(known.file.path());
    const ui::RecordPage &page = *window->currentPage();
    CHECK(window->here().place == u"contact"_s);
    CHECK(titles(page) == QStringList{u"not spoken yet"_s, u"Selma"_s, u"Zwemclub"_s});
    CHECK(page.countText() == u"2 contacts"_s);
    CHECK(window.find<QTabBar>(u"kinds"_s)->tabText(0) == u"All"_s);
    const QAbstractItemModel *model = page.list()->model();
    CHECK(model->index(1, 0).data(ui::Row::KindRole).toString() == u"person"_s);
    CHECK(model->index(2, 0).data(ui::Row::KindRole).toString() == u"organisation"_s);
    const QAbstractItemModelTester tester(const_cast<QAbstractItemModel *>(model),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
}

TEST_CASE("each contact opens in the form of its kind, and what was typed before is stored")
{
    Contacts known;
    Window window(known.file.path());
    ui::RecordPage &page = *window->currentPage();
    CHECK(page.current() == 0);
    window.press(Qt::Key_Return); // on the first contact, not on the head above it
    REQUIRE(page.current() == known.selma);
    window.find<QLineEdit>(u"family_name"_s)->setFocus();
    window.type(u"Çelik"_s);
    page.list()->setFocus();
    window.press(Qt::Key_Down);
    CHECK(page.current() == known.club);
    CHECK(window.find<QLineEdit>(u"name"_s)->text() == u"Zwemclub"_s);
    CHECK(window->findChild<QLineEdit *>(u"family_name"_s)->isVisible() == false);
    CHECK(titles(page).contains(u"Selma Çelik"_s));

    window.press(Qt::Key_Delete);
    CHECK(titles(page) == QStringList{u"not spoken yet"_s, u"Selma Çelik"_s});
    window.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(titles(page).size() == 3);

    window->goTo(u"question"_s);
    window->openRecord(known.selma);
    CHECK(window->here().place == u"person"_s);
    window.press(Qt::Key_Left, Qt::AltModifier);
    window.press(Qt::Key_Left, Qt::AltModifier); // back to where the club was open
    CHECK(window->here() == ui::Visit{u"contact"_s, known.club});
}

TEST_CASE("a new contact is a person; an organisation is made from the menu and stands there too")
{
    Contacts known;
    Window window(known.file.path());
    ui::RecordPage &page = *window->currentPage();
    window.press(Qt::Key_N, Qt::ControlModifier);
    window.type(u"Riet"_s);
    window.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(titles(page).contains(u"Riet"_s));
    window->findChild<QAction *>(u"new_organisation"_s)->trigger();
    CHECK(window->currentPage() == &page);
    window.type(u"Buurttuin"_s);
    window.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(titles(page) ==
          QStringList{u"not spoken yet"_s, u"Buurttuin"_s, u"Riet"_s, u"Selma"_s, u"Zwemclub"_s});
}

TEST_CASE("several contacts can be put away together; there is no field that they share")
{
    Contacts known;
    Window window(known.file.path());
    ui::RecordPage &page = *window->currentPage();
    page.list()->selectAll();
    CHECK_FALSE(page.findChild<QPushButton *>(u"editChosen"_s)->isVisible());
    window.click(window.find(u"archiveChosen"_s));
    CHECK(titles(page).isEmpty());
    const auto *places = window.find<ui::Sidebar>(u"sidebar"_s)->model();
    CHECK(places->index(0, 0).data(Qt::AccessibleTextRole).toString() == u"Contacts"_s);
    CHECK(window->workspace()->store().undoText() == u"Archived: 2 contacts"_s);
}
