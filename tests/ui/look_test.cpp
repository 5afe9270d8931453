// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Not a check: pictures of the window for people to look at, in the folder ANKERPUNT_LOOK.
#include "app/example.h"
#include "tests/support/window.h"
#include "ui/import/import_window.h"
#include "ui/records/record_form.h"
#include "ui/records/record_page.h"
#include "ui/search/search_field.h"

#include <QDir>
#include <QLineEdit>
#include <QListView>
#include <QPixmap>
#include <QPlainTextEdit>
#include <QProcess>
#include <QTest>

using namespace ankerpunt;
using test::Window;

TEST_CASE("pictures of the window", "[.][look]")
{
    const QString folder = qEnvironmentVariable("ANKERPUNT_LOOK");
    REQUIRE(!folder.isEmpty());
    const QTemporaryDir place;
    const QString path = place.filePath(u"wijkleren-domstad.anker"_s);
    app::createExample(path).reset();
    const QString language = qEnvironmentVariable("ANKERPUNT_LANGUAGE", u"nl"_s);
    Window start(QString(), language);
    start->resize(1440, 900);
    Window::settle();
    start->grab().save(folder + u"/start.png"_s);
    start->close();

    Window window(path, language);
    const auto grab = [&](const QString &name) {
        Window::settle();
        QTest::qWait(60);
        window->grab().save(u"%1/%2.png"_s.arg(folder, name));
    };
    for (const auto &[size, look, suffix] :
         {std::tuple(QSize(1440, 900), ui::Appearance::Light, u"1440-light"_s),
          std::tuple(QSize(1366, 768), ui::Appearance::Light, u"1366-light"_s),
          std::tuple(QSize(1366, 768), ui::Appearance::Dark, u"1366-dark"_s)}) {
        window->resize(size);
        window->setAppearance(look);
        window.activate();
        for (const QString &kind :
             {u"person"_s, u"organisation"_s, u"question"_s, u"interaction"_s, u"choice"_s}) {
            window->goTo(kind);
            Window::settle();
            auto *list = window->currentPage()->list();
            list->setCurrentIndex(list->model()->index(1, 0));
            grab(u"%1-%2"_s.arg(kind, suffix));
        }
        window->goTo(u"organisation"_s);
        window.trigger(ui::CommandId::NewRecord);
        window.press(Qt::Key_Tab);
        window->currentPage()->form()->findChild<QWidget *>(u"first_contact_on"_s)->setFocus();
        window.type(u"31-2-2026"_s);
        window.press(Qt::Key_Tab);
        grab(u"problem-"_s + suffix);
        window->currentPage()->form()->drop();
        window->goTo(ui::MainWindow::reportsPlace());
        grab(u"reports-"_s + suffix);
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
        window.click(window.find(u"add_affiliation"_s));
        auto *dialog = window->findChild<QDialog *>(u"partDialog"_s);
        Window::settle();
        dialog->grab().save(u"%1/part-%2.png"_s.arg(folder, suffix));
        dialog->reject();
        window.activate();
        grab(u"toast-"_s + suffix);
        window.trigger(ui::CommandId::Import);
        auto *import = window->findChild<ui::ImportWindow *>(u"importWindow"_s);
        QStringList files;
        const QDir messy(qEnvironmentVariable("ANKERPUNT_LISTS"));
        for (const QString &name : messy.entryList({u"*.csv"_s}, QDir::Files, QDir::Name)) {
            files.append(messy.filePath(name));
        }
        import->addFiles(files);
        Window::settle();
        import->grab().save(u"%1/import-%2.png"_s.arg(folder, suffix));
        import->reject();
        Window::settle();
        if (qEnvironmentVariable("QT_QPA_PLATFORM") == u"xcb") {
            window->move(0, 0);
            QTest::qWait(500);
            QProcess::execute(u"import"_s,
                              {u"-window"_s, u"root"_s, u"%1/screen-%2.png"_s.arg(folder, suffix)});
        }
    }
    window->setAppearance(ui::Appearance::Light);
}
