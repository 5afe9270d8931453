// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a person does with the list of a place: sort, filter, group, keep, choose several.
#include "core/domain/contacts.h"
#include "core/domain/people.h"
#include "core/domain/projects.h"
#include "core/domain/questions.h"
#include "tests/support/some_organisations.h"
#include "tests/support/window.h"
#include "ui/parts/avatar.h"
#include "ui/parts/chip_row.h"
#include "ui/parts/row_delegate.h"
#include "ui/parts/toast.h"
#include "ui/records/record_form.h"
#include "ui/records/record_page.h"
#include "ui/records/saved_views.h"
#include "ui/sidebar.h"
#include "ui/status_line.h"

#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QGuiApplication>
#include <QHeaderView>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMimeData>
#include <QPainter>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace ankerpunt;
using test::TemporaryFile;
using test::Window;

namespace {

/// The list as it is read; the head of a group with its count.
QStringList rowsOf(Window &window)
{
    Window::settle();
    const auto *model = window->currentPage()->list()->model();
    QStringList rows;
    for (int i = 0; i < model->rowCount(); ++i) {
        const QModelIndex index = model->index(i, 0);
        const bool isHead = index.data(ui::Row::HeaderRole).toBool();
        rows.append(isHead ? u"%1 %2:"_s.arg(index.data().toString(),
                                             index.data(ui::Row::SideRole).toString())
                           : index.data().toString());
    }
    return rows;
}

QString countOf(Window &window)
{
    Window::settle();
    return window.find<ui::StatusLine>(u"statusLine"_s)->countText();
}

/// Chooses an entry of the menu of the sort button, or of one inside it.
void chooseInSortMenu(Window &window, const QString &action)
{
    auto *menu = window.find<QToolButton>(u"sort"_s)->menu();
    Q_EMIT menu->aboutToShow(); // a menu that pops up holds a test until it is closed
    auto *wanted = menu->findChild<QAction *>(action);
    REQUIRE(wanted != nullptr);
    wanted->trigger();
    Window::settle();
}

/// Opens the menu of the dashed chip and chooses a value of a field in it.
void addFilter(Window &window, const QString &field, const QString &value)
{
    window.click(window.find(u"addFilter"_s));
    auto *menu = window->currentPage()->findChild<QMenu *>(u"filterMenu"_s);
    REQUIRE(menu != nullptr);
    CHECK(menu->isVisible());
    if (auto *values = menu->findChild<QMenu *>(u"values_"_s + field)) {
        Q_EMIT values->aboutToShow();
    }
    auto *action = menu->findChild<QAction *>(u"filter_%1%2"_s.arg(field, value));
    REQUIRE(action != nullptr);
    action->trigger();
    menu->close();
    Window::settle();
}

const QStringList allRows{u"Buurttuin"_s, u"Taalcafé"_s, u"Zwemclub"_s};

} // namespace

TEST_CASE("the button at the head sorts the list, and the file remembers how")
{
    TemporaryFile file;
    test::addOrganisations(file);
    file.close();
    {
        Window window(file.path());
        window->goTo(u"organisation"_s);
        CHECK(rowsOf(window) == allRows);
        CHECK(window.find<QToolButton>(u"sort"_s)->text() == u"Name"_s);
        chooseInSortMenu(window, u"sort_max_requests"_s);
        CHECK(rowsOf(window) == QStringList{u"Zwemclub"_s, u"Buurttuin"_s, u"Taalcafé"_s});
        CHECK(window->currentPage()->list()->model()->index(2, 0).data(ui::Row::SideRole) ==
              u"10"_s);
        chooseInSortMenu(window, u"reversed"_s);
        CHECK(rowsOf(window) == QStringList{u"Taalcafé"_s, u"Buurttuin"_s, u"Zwemclub"_s});
        CHECK(window->close());
    }
    Window again(file.path());
    again->goTo(u"organisation"_s);
    CHECK(rowsOf(again) == QStringList{u"Taalcafé"_s, u"Buurttuin"_s, u"Zwemclub"_s});
    again->goTo(u"person"_s);
    CHECK(again.find<QToolButton>(u"sort"_s)->text() == u"Name"_s);
}

TEST_CASE("a filter is a chip that Del takes away; what was put away shows with a filter only")
{
    TemporaryFile file;
    test::addOrganisations(file);
    file.close();
    Window window(file.path());
    window->goTo(u"organisation"_s);
    CHECK(rowsOf(window) == allRows);
    addFilter(window, u"legal_form"_s, u"_ASSOCIATION"_s);
    CHECK(rowsOf(window) == QStringList{u"Buurttuin"_s, u"Zwemclub"_s});
    CHECK(countOf(window) == u"3 organisations, 2 after filter"_s);
    auto *chip = window.find<ui::Chip>(u"filter_legal_form_ASSOCIATION"_s);
    CHECK(chip->word() == u"Legal form: association"_s);
    chip->setFocus();
    window.press(Qt::Key_Delete);
    CHECK(rowsOf(window) == allRows);
    CHECK(countOf(window) == u"3 organisations"_s);
    addFilter(window, u"archived"_s, {});
    CHECK(rowsOf(window) == QStringList{u"Deelkeuken"_s});
    CHECK(window.find<ui::Chip>(u"filter_archived"_s)->word() == u"archived"_s);
}

TEST_CASE("a filter is there again the next time, also with a record open that it leaves out")
{
    TemporaryFile file;
    test::addOrganisations(file);
    file.close();
    {
        Window window(file.path());
        window->goTo(u"organisation"_s);
        auto *list = window->currentPage()->list();
        list->setFocus();
        window.press(Qt::Key_Return); // Buurttuin
        const qint64 open = window->currentPage()->current();
        REQUIRE(open != 0);
        addFilter(window, u"legal_form"_s, u"_FOUNDATION"_s);
        CHECK(rowsOf(window) == QStringList{u"Taalcafé"_s});
        CHECK(window->currentPage()->current() == open);
        window->setTextSize(110);
        CHECK(window->currentPage()->query().filters.size() == 1);
        CHECK(window->currentPage()->current() == open);
        window->setTextSize(100);
        CHECK(window->close());
    }
    Window window(file.path());
    CHECK(window->currentPage()->current() != 0);
    CHECK(window->currentPage()->query().filters.size() == 1);
}

TEST_CASE("the way to another filter stays in sight in large letters on an old laptop")
{
    TemporaryFile file;
    test::addOrganisations(file);
    file.close();
    Window window(file.path());
    window->setTextSize(150);
    window->resize(1366, 640);
    window->goTo(u"organisation"_s);
    window->currentPage()->filter()->setText(u"onbekend"_s);
    CHECK(rowsOf(window).isEmpty());
    window.click(window.find(u"clearFilters"_s));
    addFilter(window, u"legal_form"_s, u"_ASSOCIATION"_s);
    addFilter(window, u"last_talk"_s, u"_"_s); // not spoken yet
    const QWidget *more = window.find(u"addFilter"_s);
    CHECK(more->visibleRegion().boundingRect() == more->rect());
    window->setTextSize(100);
}

TEST_CASE("a list without anything left says so, and a button brings everything back")
{
    TemporaryFile file;
    test::addOrganisations(file);
    file.close();
    Window window(file.path());
    window->goTo(u"organisation"_s);
    window.press(Qt::Key_F, Qt::ControlModifier);
    window.type(u"onbekend"_s);
    CHECK(rowsOf(window).isEmpty());
    window.click(window.find(u"clearFilters"_s));
    CHECK(rowsOf(window) == allRows);
    CHECK(window.focus() == window->currentPage()->list());
    window->goTo(u"question"_s);
    Window::settle();
    CHECK(window.find(u"addFirst"_s)->isVisible());
}

TEST_CASE("a list is grouped with heads that count and that the arrows pass over")
{
    TemporaryFile file;
    test::addOrganisations(file);
    file.close();
    Window window(file.path());
    window->goTo(u"organisation"_s);
    chooseInSortMenu(window, u"group_legal_form"_s);
    CHECK(rowsOf(window) == QStringList{u"association 2:"_s, u"Buurttuin"_s, u"Zwemclub"_s,
                                        u"foundation 1:"_s, u"Taalcafé"_s});
    auto *list = window->currentPage()->list();
    list->setFocus();
    window.press(Qt::Key_Home);
    for (const QString &next : {u"Zwemclub"_s, u"Taalcafé"_s}) {
        window.press(Qt::Key_Down);
        CHECK(list->currentIndex().data().toString() == next);
    }
}

TEST_CASE("a view is kept under a name, opened from the side bar, renamed and removed")
{
    TemporaryFile file;
    test::addOrganisations(file);
    file.close();
    {
        Window window(file.path());
        window->goTo(u"organisation"_s);
        addFilter(window, u"legal_form"_s, u"_ASSOCIATION"_s);
        chooseInSortMenu(window, u"keepView"_s);
        auto *dialog = window->findChild<QInputDialog *>(u"viewDialog"_s);
        REQUIRE(dialog != nullptr);
        dialog->setTextValue(u"Verenigingen"_s);
        dialog->accept();
        Window::settle();
        const auto *bar = window.find<ui::Sidebar>(u"sidebar"_s)->model();
        CHECK(bar->index(bar->rowCount() - 1, 0).data(Qt::AccessibleTextRole).toString() ==
              u"Verenigingen, 2"_s);
        window->currentPage()->setQuery({u"organisation"_s, {}});
        CHECK(rowsOf(window) == allRows);
        CHECK(window->close());
    }
    Window window(file.path());
    auto *bar = window.find<ui::Sidebar>(u"sidebar"_s);
    const auto last = [bar] { return bar->model()->index(bar->model()->rowCount() - 1, 0); };
    QTest::mouseClick(bar->viewport(), Qt::LeftButton, {}, bar->visualRect(last()).center());
    CHECK(window->here().place == u"organisation"_s);
    CHECK(rowsOf(window) == QStringList{u"Buurttuin"_s, u"Zwemclub"_s});
    chooseInSortMenu(window, u"renameView"_s);
    auto *dialog = window->findChild<QInputDialog *>(u"viewDialog"_s);
    REQUIRE(dialog != nullptr);
    CHECK(dialog->textValue() == u"Verenigingen"_s);
    dialog->setTextValue(u"Clubs"_s);
    dialog->accept();
    Window::settle();
    CHECK(last().data().toString() == u"Clubs"_s);
    const auto views = ui::savedViews(*window->workspace());
    REQUIRE(views.size() == 1);
    const int before = bar->model()->rowCount();
    chooseInSortMenu(window, u"removeView"_s);
    CHECK(bar->model()->rowCount() == before - 2); // with the head above it
    CHECK(ui::savedViews(*window->workspace()).isEmpty());
}

TEST_CASE("several records are chosen and changed, archived or copied as one step")
{
    TemporaryFile file;
    test::addOrganisations(file);
    file.close();
    Window window(file.path());
    window->goTo(u"organisation"_s);
    auto *list = window->currentPage()->list();
    Window::settle();
    list->setFocus();
    const auto click = [&](int row, Qt::KeyboardModifiers keys) {
        QTest::mouseClick(list->viewport(), Qt::LeftButton, keys,
                          list->visualRect(list->model()->index(row, 0)).center());
    };
    click(0, {});
    CHECK(!window->currentPage()->findChild<QWidget *>(u"selectionBar"_s)->isVisible());
    click(2, Qt::ControlModifier);
    CHECK(window.find<QLabel>(u"selectionCount"_s)->text() == u"2 chosen"_s);
    window.press(Qt::Key_A, Qt::ControlModifier);
    CHECK(window.find<QLabel>(u"selectionCount"_s)->text() == u"3 chosen"_s);
    window.press(Qt::Key_C, Qt::ControlModifier);
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
    REQUIRE(lines.size() == 5);
    CHECK(lines.at(1).startsWith(u"Buurttuin\t"_s));
    auto *toast = window->findChild<ui::Toast *>();
    CHECK(toast->isVisible()); // copying shows nothing by itself
    CHECK(toast->findChild<QLabel *>()->text().contains(u"3 rows"_s));
    CHECK(window->findChild<QAction *>(u"copyRows"_s)->isEnabled());
    CHECK(QGuiApplication::clipboard()->mimeData()->html().contains(u"<td>Taalcafé</td>"_s));

    window.click(window.find(u"editChosen"_s));
    auto *dialog = window->findChild<QDialog *>(u"bulkDialog"_s);
    REQUIRE(dialog != nullptr);
    auto *field = dialog->findChild<QComboBox *>(u"bulkField"_s);
    field->setCurrentIndex(field->findText(u"Questions at most at a time"_s));
    auto *input = dialog->findChild<QLineEdit *>(u"max_requests"_s);
    REQUIRE(input != nullptr);
    input->setText(u"-1"_s);
    window.click(dialog->findChild<QPushButton *>(u"saveBulk"_s));
    CHECK(dialog->isVisible()); // a rule forbids it, so nothing is stored
    input->setText(u"7"_s);
    window.click(dialog->findChild<QPushButton *>(u"saveBulk"_s));
    Window::settle();
    window.activate();
    const auto requests = [&] {
        QList<int> all;
        const auto &kind = record::table<Organisation>();
        window->workspace()->store().rows().each(
            kind.description(), [&](const record::Record &record) {
                all.append(kind.fromValues(record.id, record.values).maxRequests.value_or(0));
            });
        return all;
    };
    CHECK(requests() == QList<int>{7, 7, 7, 1});
    CHECK(window.find<QLabel>(u"selectionCount"_s)->text() == u"3 chosen"_s);
    window.trigger(ui::CommandId::Undo);
    CHECK(requests() == QList<int>{2, 10, 3, 1});

    list->setFocus();
    window.press(Qt::Key_Delete);
    CHECK(rowsOf(window).isEmpty());
    window.trigger(ui::CommandId::Undo);
    CHECK(rowsOf(window) == allRows);
}

TEST_CASE("a list is a table with the columns that a person chose, and stays so")
{
    TemporaryFile file;
    test::addOrganisations(file);
    file.close();
    const auto headsOf = [](const QTableView *table) {
        QStringList heads;
        for (int i = 0; i < table->model()->columnCount(); ++i) {
            heads.append(table->model()->headerData(i, Qt::Horizontal).toString());
        }
        return heads;
    };
    {
        Window window(file.path());
        window->goTo(u"organisation"_s);
        chooseInSortMenu(window, u"asTable"_s);
        auto *table = window.find<QTableView>(u"table_organisation"_s);
        CHECK(table->isVisible());
        CHECK(!window->currentPage()->list()->isVisible());
        CHECK(headsOf(table).first() == u"Organisation"_s);
        CHECK(headsOf(table).size() == 5);
        CHECK(!headsOf(table).contains(u"Questions at most at a time"_s));
        chooseInSortMenu(window, u"column_max_requests"_s);
        REQUIRE(headsOf(table).last() == u"Questions at most at a time"_s);
        const int last = table->model()->columnCount() - 1;
        const QModelIndex most = table->model()->index(1, last);
        CHECK(most.data().toString() == u"10"_s);
        CHECK(most.data(Qt::TextAlignmentRole).toInt() == int(Qt::AlignRight | Qt::AlignVCenter));
        CHECK(most.data(Qt::AccessibleTextRole) == u"Questions at most at a time: 10"_s);

        const auto clickHead = [&] {
            table->scrollTo(table->model()->index(0, last));
            auto *header = table->horizontalHeader();
            QTest::mouseClick(header->viewport(), Qt::LeftButton, {},
                              QPoint(header->sectionViewportPosition(last) + 20, 8));
        };
        clickHead();
        CHECK(rowsOf(window) == QStringList{u"Zwemclub"_s, u"Buurttuin"_s, u"Taalcafé"_s});
        clickHead();
        CHECK(rowsOf(window) == QStringList{u"Taalcafé"_s, u"Buurttuin"_s, u"Zwemclub"_s});

        window->currentPage()->focusList();
        CHECK(table->hasFocus());
        window.press(Qt::Key_Down);
        CHECK(window->currentPage()->current() != 0);
        CHECK(window->currentPage()->form()->isVisible());
        window.press(Qt::Key_A, Qt::ControlModifier);
        CHECK(window.find<QLabel>(u"selectionCount"_s)->text() == u"3 chosen"_s);
        window.press(Qt::Key_Delete);
        CHECK(rowsOf(window).isEmpty());
        window.trigger(ui::CommandId::Undo);
        CHECK(rowsOf(window).size() == 3);
        chooseInSortMenu(window, u"group_legal_form"_s);
        CHECK(table->columnSpan(0, 0) == table->model()->columnCount());
        CHECK(window->close());
    }
    Window again(file.path());
    again->goTo(u"organisation"_s);
    const auto *table = again.find<QTableView>(u"table_organisation"_s);
    CHECK(table->isVisible());
    CHECK(headsOf(table).last() == u"Questions at most at a time"_s);
    chooseInSortMenu(again, u"asTable"_s);
    CHECK(!table->isVisible());
    CHECK(again->currentPage()->list()->isVisible());
}

TEST_CASE("an action that is done has a tick in place of the clock")
{
    TemporaryFile file;
    file.store().change(u"Fill"_s, [](record::Change &change) {
        Project project;
        project.title = u"Tafelkaart"_s;
        Action action;
        action.record = Id<AnyRecord>(change.save(project).value());
        action.what = u"Kaarten drukken"_s;
        change.save(action);
        action.what = u"Kaarten tekenen"_s;
        action.done = true;
        change.save(action);
    });
    file.close();
    Window window(file.path());
    window->goTo(u"action"_s);
    REQUIRE(rowsOf(window) == QStringList{u"Kaarten drukken"_s, u"Kaarten tekenen"_s});
    const auto *model = window->currentPage()->list()->model();
    CHECK_FALSE(model->index(0, 0).data(ui::Row::DoneRole).toBool());
    CHECK(model->index(1, 0).data(ui::Row::DoneRole).toBool());
    const ui::IconSet icons{ui::Theme::light()};
    const auto drawn = [&](const QString &kind, bool done) {
        QImage image(32, 32, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        ui::paintAvatar(painter, image.rect(), {kind, {}, false, false, done}, icons);
        return image;
    };
    CHECK(drawn(u"action"_s, true) != drawn(u"action"_s, false));
    CHECK(drawn(u"action"_s, true) == drawn(u"checklist_mark"_s, false)); // whose sign is a tick
}

TEST_CASE("who was not spoken with for longer than agreed stands first, in amber and in words")
{
    TemporaryFile file;
    const QDate today = file.workspace().clock().today();
    file.store().change(u"Fill"_s, [&](record::Change &change) {
        Organisation cafe;
        cafe.name = u"Taalcafé"_s;
        cafe.rhythmWeeks = 4;
        Interaction talk;
        talk.topic = u"Gesprek"_s;
        talk.happenedOn = today.addDays(-7 * 9);
        talk.subjects = {Id<AnyRecord>(change.save(cafe).value())};
        change.save(talk);
        cafe.name = u"Buurttuin"_s;
        change.save(cafe);
    });
    file.close();
    Window window(file.path());
    window->goTo(u"organisation"_s);
    chooseInSortMenu(window, u"group_last_talk"_s);
    CHECK(rowsOf(window) == QStringList{u"too long ago 2:"_s, u"Buurttuin"_s, u"Taalcafé"_s});
    const auto *rows = window->currentPage()->list()->model();
    CHECK(rows->index(1, 0).data(ui::Row::SideRole).toString() == u"never, every 4"_s);
    const QModelIndex late = rows->index(2, 0);
    CHECK(late.data(ui::Row::SideRole).toString() == u"9 wk, every 4"_s);
    CHECK(late.data(ui::Row::ToneRole).toInt() == int(ui::Tone::Warn));
}
