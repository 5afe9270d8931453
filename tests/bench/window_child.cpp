// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/window_child.h"

#include "core/domain/contacts.h"
#include "core/queries/list_query.h"
#include "tests/bench/bare_sql.h"
#include "tests/bench/measure.h"
#include "tests/bench/samples.h"
#include "tests/bench/window.h"
#include "ui/main_window.h"
#include "ui/records/record_page.h"
#include "ui/search/search_field.h"

#include <QAbstractTableModel>
#include <QApplication>
#include <QElapsedTimer>
#include <QFrame>
#include <QKeyEvent>
#include <QListView>
#include <QMainWindow>
#include <QStackedWidget>
#include <QThread>
#include <QTimer>

#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <stdexcept>

namespace ankerpunt::bench {

namespace {

constexpr QSize windowSize(1280, 800);
const QStringList places{u"person"_s, u"organisation"_s, u"question"_s, u"project"_s,
                         u"interaction"_s};

/// Lets things happen. It looks every now and then: waiting for the next event misses those that
/// the window off screen has queued already.
void happenUntil(const std::function<bool()> &isDone)
{
    constexpr int look = 200; // microseconds
    while (QApplication::processEvents(), !isDone()) {
        QThread::usleep(look);
    }
}

/// Lets things happen until a widget was painted and what was painted is on the screen.
class Painted final : public QObject
{
public:
    explicit Painted(QWidget *widget) : m_widget(widget) { widget->installEventFilter(this); }

    void await()
    {
        m_widget->update();
        happenUntil([this] { return m_isPainted; });
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        m_isPainted = m_isPainted || event->type() == QEvent::Paint;
        return QObject::eventFilter(watched, event);
    }

private:
    QWidget *m_widget;
    bool m_isPainted = false;
};

void awaitPaint(QWidget *widget)
{
    Painted(widget).await();
}

/// Until a list that has rows was painted with them.
void awaitRows(const QAbstractItemView &list)
{
    if (list.model()->rowCount() == 0) {
        throw std::runtime_error("the list has no rows");
    }
    awaitPaint(list.viewport());
}

/// Prints them and ends: without closing, which keeps a backup.
[[noreturn]] void tell(const QList<double> &numbers)
{
    for (const double number : numbers) {
        std::printf("%f ", number);
    }
    std::fflush(stdout);
    std::_Exit(0);
}

/// Seconds since the process began, on the clock and of the processor, and its memory.
[[noreturn]] void tellStart()
{
    const double clock = secondsSinceStarted();
    tell({clock, processorSecondsSoFar(), residentMegabytesOf(QCoreApplication::applicationPid())});
}

std::unique_ptr<ui::MainWindow> windowOn(const QString &file)
{
    auto window = std::make_unique<ui::MainWindow>([] { return QString(); });
    window->resize(windowSize);
    if (!window->openFile(file)) {
        throw std::runtime_error("the window does not open the file");
    }
    window->show();
    return window;
}

void showPlace(ui::MainWindow &window, const QString &place)
{
    window.goTo(place);
    awaitRows(*window.currentPage()->list());
}

void start(const QString &file)
{
    const auto window = windowOn(file); // on people and organisations
    awaitRows(*window->currentPage()->list());
    tellStart();
}

void startEmpty()
{
    QMainWindow window;
    window.resize(windowSize);
    window.show();
    awaitPaint(&window);
    tellStart();
}

/// Seconds of the processor in this thread.
double ownSeconds()
{
    timespec spent = {};
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &spent);
    return double(spent.tv_sec) + double(spent.tv_nsec) / 1e9;
}

/// How long at most the window did nothing else while it opened a file: on the clock and in seconds
/// of its own thread; then how long opening took.
void opening(const QString &file)
{
    ui::MainWindow window([] { return QString(); });
    window.resize(windowSize);
    window.show();
    awaitPaint(&window);
    QElapsedTimer clock;
    clock.start();
    qint64 lastTick = 0;
    double lastSeconds = ownSeconds();
    double longest[2] = {};
    const auto tick = [&] {
        longest[0] = std::max(longest[0], double(clock.elapsed() - lastTick) / 1000);
        longest[1] = std::max(longest[1], ownSeconds() - lastSeconds);
        lastTick = clock.elapsed();
        lastSeconds = ownSeconds();
    };
    QTimer timer;
    timer.callOnTimeout(tick);
    timer.start(1);
    if (!window.openFile(file)) {
        throw std::runtime_error("the window does not open the file");
    }
    tick();
    tell({longest[0], longest[1], double(clock.elapsed()) / 1000});
}

/// The people of a file with nothing around them: the ids and the names, as SQL sorts them.
class BarePeople final : public QAbstractTableModel
{
public:
    explicit BarePeople(const QString &file) : m_sql(file)
    {
        QSqlQuery query = m_sql.prepare(
            u"SELECT id, given_name, name_prefix, family_name FROM person WHERE id NOT IN (SELECT "
            u"id FROM record WHERE kind = 'person' AND archived_on IS NOT NULL) ORDER BY "
            u"family_name, given_name, id"_s);
        if (!query.exec()) {
            throw std::runtime_error("cannot read the people");
        }
        while (query.next()) {
            m_people.append({query.value(0).toLongLong(),
                             u"%1 %2 %3"_s
                                 .arg(query.value(1).toString(), query.value(2).toString(),
                                      query.value(3).toString())
                                 .simplified()});
        }
    }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_people.size());
    }
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : 1;
    }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override
    {
        return role == Qt::DisplayRole ? m_people.at(index.row()).name : QVariant();
    }

private:
    struct Person
    {
        qint64 id = 0;
        QString name;
    };
    BareSql m_sql;
    QList<Person> m_people;
};

/// Seconds of the processor from asking to the painted list, those on the clock, memory, rows.
void people(const QString &file)
{
    const auto workspace = Workspace::open(file, Workspace::Mode::ReadOnly);
    const Language language(u"nl"_s);
    queries::Display display(*workspace, language);
    const ui::Theme theme = ui::Theme::of(ui::Appearance::Light);
    ui::applyTheme(theme);
    const ui::IconSet icons(theme);
    std::unique_ptr<ui::RecordPage> page;
    const Seconds taken = timeOf([&] {
        page = std::make_unique<ui::RecordPage>(*workspace->registry().find(u"person"_s),
                                                ui::Context{*workspace, display, icons}, nullptr);
        page->resize(windowSize);
        page->show();
        awaitRows(*page->list());
    });
    tell({taken.processor, taken.clock, residentMegabytesOf(QCoreApplication::applicationPid()),
          double(page->list()->model()->rowCount())});
}

/// The same numbers of a list with nothing of ours.
void barePeople(const QString &file)
{
    std::unique_ptr<BarePeople> model;
    QListView view;
    const Seconds taken = timeOf([&] {
        model = std::make_unique<BarePeople>(file);
        view.setUniformItemSizes(true);
        view.setModel(model.get());
        view.resize(windowSize);
        view.show();
        awaitRows(view);
    });
    tell({taken.processor, taken.clock, residentMegabytesOf(QCoreApplication::applicationPid()),
          double(model->rowCount())});
}

/// A window that only has pages, and nothing on them.
class EmptyPages final
{
public:
    EmptyPages()
    {
        m_window.setCentralWidget(m_pages);
        for (qsizetype i = 0; i < places.size(); ++i) {
            m_pages->addWidget(new QWidget);
        }
        m_window.resize(windowSize);
        m_window.show();
        awaitPaint(m_pages->currentWidget());
    }
    void show(int page)
    {
        m_pages->setCurrentIndex(page);
        awaitPaint(m_pages->currentWidget());
    }

private:
    QMainWindow m_window;
    QStackedWidget *m_pages = new QStackedWidget;
};

/// What a list asks: its records in their order, how many, and those in words that are seen.
void askBare(const Workspace &workspace, const queries::Display &display, const QString &kind)
{
    constexpr qsizetype seen = 20;
    const queries::ListQuery query{kind, {}};
    const auto rows = queries::entries(workspace, display, query).rows;
    QList<qint64> first;
    for (const auto &entry : rows.first(std::min(seen, rows.size()))) {
        first.append(entry.id);
    }
    (void)queries::countOf(workspace, query);
    (void)queries::lines(workspace, display, query, first);
}

/// Something else in the file is altered, so that a page that nobody sees is read again.
void alter(Workspace &workspace, const queries::Display &display)
{
    const auto talks =
        queries::entries(workspace, display, queries::ListQuery{u"interaction"_s, {}}).rows;
    record::Store &store = workspace.store();
    store.change(u"Change the report"_s, [&](record::Change &change) {
        auto talk = store.load(Id<Interaction>(talks.constFirst().id));
        talk.report += u" En verder."_s;
        change.save(talk);
    });
}

/// Seconds of the processor for all places: shown first; shown again when the file was altered;
/// shown again as they were; what they ask; the same number of empty pages.
void switching(const QString &file, int rounds)
{
    const auto window = windowOn(file);
    Workspace &workspace = *window->workspace();
    const Language language(window->languageCode());
    queries::Display display(workspace, language);
    EmptyPages empty;
    const auto onAll = [&](const auto &show) {
        double seconds = 0;
        for (qsizetype i = 0; i < places.size(); ++i) {
            seconds += timeOf([&] { show(int(i)); }).processor;
        }
        return seconds;
    };
    const auto ours = [&](int i) { showPlace(*window, places.at(i)); };
    const auto away = [&] {
        window->goTo(ui::MainWindow::agendaPlace());
        QApplication::processEvents();
    };
    away();
    const double first = onAll(ours);
    QList<double> times[4];
    for (int round = 0; round < rounds; ++round) {
        away();
        alter(workspace, display);
        QApplication::processEvents(); // the side bar and the agenda are no part of the page
        times[0].append(onAll(ours));
        times[1].append(onAll(ours));
        times[2].append(onAll([&](int i) { askBare(workspace, display, places.at(i)); }));
        display.forget();
        empty.show(int(places.size()) - 1);
        times[3].append(onAll([&](int i) { empty.show(i); }));
    }
    tell({first, median(times[0]), median(times[1]), median(times[2]), median(times[3])});
}

/// From a key in the field of Ctrl+K to the painted list, the slowest of a hundred: on the clock
/// and of the processor; then the medians.
void keys(const QString &file, int rounds)
{
    const auto window = windowOn(file);
    auto *field = window->findChild<ui::SearchField *>();
    auto *popup = window->findChild<QFrame *>(u"searchPopup"_s);
    QApplication::processEvents();
    QList<double> clock;
    QList<double> processor;
    for (int round = 0; round < rounds; ++round) {
        for (const QString &text : keystrokes()) {
            field->closeHits();
            field->setText(text.chopped(1));
            QApplication::processEvents();
            const Seconds taken = timeOf([&] {
                QKeyEvent key(QEvent::KeyPress, 0, Qt::NoModifier, text.right(1));
                QApplication::sendEvent(field, &key);
                happenUntil([field] { return field->isOpen(); });
                awaitPaint(popup);
            });
            clock.append(taken.clock);
            processor.append(taken.processor);
        }
    }
    constexpr double slow = 0.99;
    tell({quantile(clock, slow), quantile(processor, slow), median(clock), median(processor)});
}

} // namespace

int windowChild(int argc, char **argv)
{
    const QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const QString what = arguments.value(2);
    const QString file = arguments.value(3);
    const int rounds = arguments.value(4).toInt();
    try {
        if (what == u"start"_s) {
            start(file);
        } else if (what == u"opening"_s) {
            opening(file);
        } else if (what == u"empty"_s) {
            startEmpty();
        } else if (what == u"people"_s) {
            people(file);
        } else if (what == u"bare-people"_s) {
            barePeople(file);
        } else if (what == u"switching"_s) {
            switching(file, rounds);
        } else if (what == u"keys"_s) {
            keys(file, rounds);
        }
    } catch (const std::exception &error) {
        std::fprintf(stderr, "%s\n", error.what());
    }
    return 1; // each of them tells and ends
}

} // namespace ankerpunt::bench
