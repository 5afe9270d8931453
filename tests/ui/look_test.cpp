// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Walks through every place with the example, in both looks. With ANKERPUNT_LOOK set to a folder it
// also leaves pictures there for people to look at; under X also of the whole screen.
#include "app/example.h"
#include "tests/support/window.h"
#include "ui/import/import_window.h"
#include "ui/records/record_form.h"
#include "ui/records/record_page.h"
#include "ui/records/record_tabs.h"
#include "ui/reports/report_page.h"
#include "ui/search/search_field.h"

#include <QDir>
#include <QLineEdit>
#include <QListView>
#include <QPixmap>
#include <QPlainTextEdit>
#include <QProcess>
#include <QScrollArea>
#include <QTest>

using namespace ankerpunt;
using test::Window;

namespace {

/// All steps of an import but the last, of the example and of a list in disorder.
void lookThroughImport(ui::ImportWindow &import, const QStringList &files,
                       const std::function<void(const QString &)> &keep)
{
    using Step = ui::ImportWindow::Step;
    import.addFiles(files +
                    QStringList(QStringLiteral(ANKERPUNT_SOURCE_DIR
                                               "/tests/data/rommel/R1_contacten_2019-2026.csv")));
    Window::settle();
    keep(u"import-1-"_s);
    import.session().setCurrent(int(files.size()));
    for (const Step step : {Step::Reading, Step::Columns, Step::Rows}) {
        import.goTo(step);
        Window::settle();
        CHECK(import.step() == step);
        CHECK(import.height() <= 768); // fits a small screen, at any size of the texts
        CHECK(import.width() <= 1366);
        keep(u"import-%1-"_s.arg(int(step) + 1));
    }
}

} // namespace

TEST_CASE("every place shows the example in both looks and fits its width")
{
    const QString folder = qEnvironmentVariable("ANKERPUNT_LOOK");
    const auto keep = [&](QWidget *widget, const QString &name) {
        if (!folder.isEmpty()) {
            QTest::qWait(60);
            widget->grab().save(u"%1/%2.png"_s.arg(folder, name));
        }
    };
    const QTemporaryDir place;
    const QString path = place.filePath(u"wijkleren-domstad.anker"_s);
    app::createExample(path).reset();
    const QString language = qEnvironmentVariable("ANKERPUNT_LANGUAGE", u"nl"_s);
    Window start(QString(), language);
    start->resize(1440, 900);
    Window::settle();
    keep(&*start, u"start"_s);
    start->close();

    Window window(path, language);
    const auto grab = [&](const QString &name) {
        Window::settle();
        keep(&*window, name);
        for (auto *area : window->findChildren<QScrollArea *>()) {
            CAPTURE(name, area->parentWidget()->objectName());
            CHECK((!area->isVisible() || area->widget()->width() <= area->viewport()->width()));
        }
    };
    for (const auto &[size, look, suffix] :
         {std::tuple(QSize(1440, 900), ui::Appearance::Light, u"1440-light"_s),
          std::tuple(QSize(1366, 768), ui::Appearance::Light, u"1366-light"_s),
          std::tuple(QSize(1366, 768), ui::Appearance::Dark, u"1366-dark"_s)}) {
        window->resize(size);
        window->setAppearance(look);
        window.activate();
        for (const QString &kind : {u"contact"_s, u"person"_s, u"organisation"_s, u"question"_s,
                                    u"interaction"_s, u"partnership"_s, u"project"_s,
                                    u"course_run"_s, u"venture"_s, u"programme"_s, u"choice"_s}) {
            window->goTo(kind);
            Window::settle();
            auto *list = window->currentPage()->list();
            list->setCurrentIndex(list->model()->index(2, 0));
            grab(u"%1-%2"_s.arg(kind, suffix));
            window->currentPage()->form()->tabs()->step(1);
            grab(u"%1-tab-%2"_s.arg(kind, suffix));
            window->currentPage()->form()->tabs()->showDetails();
        }
        window->goTo(u"question"_s);
        queries::ListQuery table = window->currentPage()->query();
        table.columns = {u"status"_s, u"organisation_id"_s, u"submitted_on"_s};
        window->currentPage()->setQuery(table);
        grab(u"table-"_s + suffix);
        table.columns.clear();
        window->currentPage()->setQuery(table);
        window->goTo(u"organisation"_s);
        window.trigger(ui::CommandId::NewRecord);
        window.press(Qt::Key_Tab);
        window->currentPage()->form()->findChild<QWidget *>(u"first_contact_on"_s)->setFocus();
        window.type(u"31-2-2026"_s);
        window.press(Qt::Key_Tab);
        grab(u"problem-"_s + suffix);
        window->currentPage()->form()->drop();
        window->goTo(u"contact"_s);
        window.trigger(ui::CommandId::LogContact);
        window.find<QLineEdit>(u"log_topic"_s)->setText(u"Vanavond langskomen"_s);
        window.find<QPlainTextEdit>(u"log_report"_s)
            ->setPlainText(u"Kaart ligt elke dinsdag op tafel. De bezoeker is ziek."_s);
        window.find(u"log_report"_s)->setFocus();
        window.press(Qt::Key_Tab);
        grab(u"log-"_s + suffix);
        window.press(Qt::Key_Escape);
        window.trigger(ui::CommandId::LogContact);
        window.click(window.find(u"log_drop"_s));
        window.press(Qt::Key_Escape);
        window->goTo(ui::MainWindow::reportsPlace());
        const auto *reports = window.find<ui::ReportPage>(u"page_reports"_s);
        REQUIRE(QTest::qWaitFor([&] { return !reports->isMaking(); }, 30'000));
        Window::settle();
        grab(u"reports-"_s + suffix);
        window->goTo(ui::MainWindow::agendaPlace());
        grab(u"agenda-"_s + suffix);
        for (const auto &[command, name] : {std::pair(ui::CommandId::Settings, u"settingsDialog"_s),
                                            std::pair(ui::CommandId::Export, u"exportDialog"_s),
                                            std::pair(ui::CommandId::HelpKeys, u"helpWindow"_s)}) {
            window.trigger(command);
            auto *dialog = window->findChild<QDialog *>(name);
            REQUIRE(dialog != nullptr);
            keep(dialog, u"%1-%2"_s.arg(name, suffix));
            dialog->reject();
            window.activate();
        }
        window->goTo(u"person"_s);
        window.trigger(ui::CommandId::Search);
        window.type(u"taal"_s);
        QTest::qWait(120);
        grab(u"search-"_s + suffix);
        window.press(Qt::Key_Escape);
        window.find<QLineEdit>(u"search"_s)->clear();
        window.press(Qt::Key_Escape);
        window->currentPage()->list()->setCurrentIndex(
            window->currentPage()->list()->model()->index(0, 0));
        window->currentPage()->archiveCurrent();
        window->currentPage()->form()->tabs()->showKind(u"affiliation"_s);
        window.click(window.find(u"add_affiliation"_s));
        auto *dialog = window->findChild<QDialog *>(u"partDialog"_s);
        Window::settle();
        keep(dialog, u"part-"_s + suffix);
        dialog->reject();
        window.activate();
        grab(u"toast-"_s + suffix);
        window.trigger(ui::CommandId::Import);
        auto *import = window->findChild<ui::ImportWindow *>(u"importWindow"_s);
        QStringList files;
        const QDir lists(qEnvironmentVariable("ANKERPUNT_LISTS", u":/example"_s));
        for (const QString &name : lists.entryList({u"*.csv"_s}, QDir::Files, QDir::Name)) {
            files.append(lists.filePath(name));
        }
        lookThroughImport(*import, files,
                          [&](const QString &name) { keep(import, name + suffix); });
        import->reject();
        Window::settle();
        if (!folder.isEmpty() && QGuiApplication::platformName() == u"xcb") {
            window->move(0, 0);
            QTest::qWait(500);
            QProcess::execute(u"import"_s,
                              {u"-window"_s, u"root"_s, u"%1/screen-%2.png"_s.arg(folder, suffix)});
        }
    }
    window->setAppearance(ui::Appearance::Light);
    window->setTextSize(150);
    for (const QSize &size : {QSize(1366, 768), QSize(1440, 900)}) {
        window->resize(size);
        for (const QString &shown : {u"person"_s, u"agenda"_s}) {
            window->goTo(shown);
            grab(u"%1-%2-large"_s.arg(shown).arg(size.width()));
            CHECK(window->width() == size.width()); // nothing pushes the window wider
        }
    }
    window->resize(1366, 768);
    window.trigger(ui::CommandId::Import);
    auto *import = window->findChild<ui::ImportWindow *>(u"importWindow"_s);
    lookThroughImport(*import, {}, [&](const QString &name) { keep(import, name + u"large"_s); });
    import->reject();
    window.activate();
    window->setTextSize(100);
}
