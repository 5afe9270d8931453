// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a person does with the list of a place: sort, filter, group, keep, choose several.
#include "core/domain/contacts.h"
#include "core/domain/people.h"
#include "core/domain/projects.h"
#include "core/domain/questions.h"
#include "tests/support/traced.h"
#include "tests/support/window.h"
#include "ui/parts/avatar.h"
#include "ui/parts/chip_row.h"
#include "ui/parts/row_delegate.h"
#include "ui/parts/toast.h"
#include "ui/records/queried_list.h"
#include "ui/records/record_form.h"
#include "ui/records/record_page.h"
#include "ui/records/saved_views.h"
#include "ui/sidebar.h"
#include "ui/status_line.h"

#include <QAbstractItemModelTester>
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

/// Three organisations, of which two are associations, and one that was put away.
void fill(TemporaryFile &file)
{
    file.store().change(u"Fill"_s, [](record::Change &change) {
        const auto add = [&](const QString &name, const QString &form, int requests) {
            Organisation one;
            one.name = name;
            one.legalForm = form;
            one.maxRequests = requests;
            return change.save(one);
        };
        add(u"Zwemclub"_s, u"ASSOCIATION"_s, 2);
        add(u"Taalcafé"_s, u"FOUNDATION"_s, 10);
        add(u"Buurttuin"_s, u"ASSOCIATION"_s, 3);
        change.archive(add(u"Deelkeuken"_s, {}, 1).value(), QDate(2026, 11, 1));
    });
}

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

TEST_CASE("the model of a list is sound while it is sorted, grouped and filtered")
{
    TemporaryFile file;
    fill(file);
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
    fill(file);
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

TEST_CASE("the button at the head sorts the list, and the file remembers how")
{
    TemporaryFile file;
    fill(file);
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
    fill(file);
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
    fill(file);
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
    fill(file);
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
    fill(file);
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
    fill(file);
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
    fill(file);
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
    fill(file);
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
    fill(file);
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
