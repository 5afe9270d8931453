// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/contacts.h"
#include "core/domain/people.h"
#include "tests/support/window.h"
#include "ui/parts/banner.h"
#include "ui/records/record_page.h"
#include "ui/settings.h"

#include <QComboBox>
#include <QDialog>
#include <QPushButton>
#include <QTest>

using namespace ankerpunt;
using test::TemporaryFile;
using test::Window;

namespace {

Id<Person> addAnna(TemporaryFile &file)
{
    Person anna;
    anna.givenName = u"Anna"_s;
    file.store().change(u"Add"_s, [&](record::Change &change) { anna.id = change.save(anna); });
    return anna.id;
}

} // namespace

TEST_CASE("who works here is asked until it is said, if only that it is nobody in particular")
{
    TemporaryFile file;
    addAnna(file);
    file.close();
    Window window(file.path());
    auto *banner = window.find<ui::Banner>(u"banner"_s);
    for (const bool says : {false, true}) {
        window.click(banner->findChild<QPushButton *>());
        auto *settings = window->findChild<QDialog *>(u"settingsDialog"_s);
        auto *worker = settings->findChild<QComboBox *>(u"worker"_s);
        CHECK(worker->currentIndex() == -1);
        if (says) {
            worker->setFocus();
            QTest::keyClick(worker, Qt::Key_Down);
            CHECK(worker->currentText() == u"Nobody in particular"_s);
        }
        settings->reject(); // Esc
        Window::settle();
        CHECK(banner->isVisible() == !says);
        window.activate();
    }
    CHECK(ui::settings::forFile(file.path()).worker() == 0);
}

TEST_CASE("who works here is chosen once, and made whatever is written down")
{
    TemporaryFile file;
    const auto anna = addAnna(file);
    file.close();
    Window window(file.path());
    auto *banner = window.find<ui::Banner>(u"banner"_s);
    REQUIRE(banner->sentence().startsWith(u"Who works here?"_s));
    window.click(banner->findChild<QPushButton *>());
    auto *settings = window->findChild<QDialog *>(u"settingsDialog"_s);
    REQUIRE(settings != nullptr);
    auto *worker = settings->findChild<QWidget *>(u"worker"_s);
    worker->setFocus();
    QTest::keyClick(worker, Qt::Key_Down);
    QTest::keyClick(worker, Qt::Key_Down);
    settings->accept();
    Window::settle();
    CHECK(!banner->isVisible());
    CHECK(ui::settings::forFile(file.path()).worker() == anna.value());
    window.activate();
    window->goTo(u"interaction"_s);
    window.press(Qt::Key_N, Qt::ControlModifier);
    window.find(u"topic"_s)->setFocus();
    window.type(u"Tafelkaart"_s);
    window.press(Qt::Key_Return, Qt::ControlModifier);
    const qint64 made = window->currentPage()->current();
    REQUIRE(made != 0);
    CHECK(window->workspace()->store().load(Id<Interaction>(made)).madeBy == anna);
}
