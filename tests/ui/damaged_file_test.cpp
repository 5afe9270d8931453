// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a person sees and can do when a file is damaged.
#include "tests/support/damage.h"
#include "tests/support/window.h"
#include "tests/support/writer.h"
#include "ui/parts/banner.h"

#include <QFile>
#include <QMessageBox>
#include <QPushButton>
#include <QTest>
#include <QTreeWidget>

using namespace ankerpunt;
using test::contentOf;
using test::runRaw;
using test::TemporaryFile;
using test::Window;

namespace {

void agree(Window &window)
{
    window.click(window.find<QPushButton>(u"agree"_s));
    Window::settle();
}

} // namespace

TEST_CASE("a file of which an index is damaged is repaired with one button")
{
    TemporaryFile file;
    const QStringList content = test::fillAndClose(file);
    test::spoil(file.path(), u"journal_change_record"_s);
    Window window;
    CHECK_FALSE(window->openFile(file.path()));
    CHECK(window.find<QMessageBox>(u"question"_s)->text().contains(u"damaged"_s));
    agree(window);
    REQUIRE(window->workspace() != nullptr);
    CHECK(contentOf(window->workspace()->store()) == content);
    CHECK(window.find<ui::Banner>(u"banner"_s)->sentence().contains(u"kept as damaged-"_s));
}

TEST_CASE("for a file that cannot be repaired the earlier versions are offered")
{
    TemporaryFile file;
    const QStringList content = test::fillAndClose(file);
    test::spoil(file.path(), u"question"_s);
    Window window;
    CHECK_FALSE(window->openFile(file.path()));
    agree(window);
    CHECK(window.find<QMessageBox>(u"question"_s)->text().contains(u"earlier version"_s));
    agree(window);
    auto *list = window.find<QTreeWidget>(u"backups"_s);
    REQUIRE(list->topLevelItemCount() == 1);
    CHECK(QTest::qWaitFor([list] { return list->topLevelItem(0)->text(2) == u"Sound"_s; }));
    window.click(window.find<QPushButton>(u"restoreNow"_s));
    agree(window);
    REQUIRE(window->workspace() != nullptr);
    CHECK(contentOf(window->workspace()->store()) == content);
}

TEST_CASE("of a file that is no file of this program no repair is offered")
{
    TemporaryFile file;
    file.close();
    const QString path = file.path(u"text.anker"_s);
    QFile other(path);
    REQUIRE(other.open(QIODevice::WriteOnly));
    other.write("Nr;Naam\n");
    other.close();
    Window window;
    CHECK_FALSE(window->openFile(path));
    CHECK(window.find<QMessageBox>(u"message"_s)->text().contains(u"not a file of Ankerpunt"_s));
}
