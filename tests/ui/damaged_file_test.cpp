// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a person sees and can do when a file is damaged.
#include "core/domain/questions.h"
#include "tests/support/raw_file.h"
#include "tests/support/window.h"
#include "tests/support/writer.h"
#include "ui/parts/banner.h"

#include <QFile>
#include <QMessageBox>
#include <QPushButton>
#include <QTreeWidget>

using namespace ankerpunt;
using test::contentOf;
using test::runRaw;
using test::TemporaryFile;
using test::Window;

namespace {

QStringList fill(TemporaryFile &file)
{
    file.store().change(u"Add"_s, [](record::Change &change) {
        for (int i = 0; i < 40; ++i) {
            Question question;
            question.title = u"Vraag %1 over de buurttuin"_s.arg(i);
            change.save(question);
        }
    });
    backups::beforeClosing(file.workspace());
    const QStringList content = contentOf(file.store());
    file.close();
    return content;
}

/// Spoils the first page of a table or index.
void spoil(const QString &path, const QString &part)
{
    const int page =
        runRaw(path, {u"SELECT rootpage FROM sqlite_master WHERE name = '%1'"_s.arg(part)}).toInt();
    const int size = runRaw(path, {u"PRAGMA page_size"_s}).toInt();
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadWrite));
    file.seek(qint64(page - 1) * size);
    REQUIRE(file.write(QByteArray(size, '\x55')) == size);
}

void agree(Window &window)
{
    window.click(window.find<QPushButton>(u"agree"_s));
    Window::settle();
}

} // namespace

TEST_CASE("a file of which an index is damaged is repaired with one button")
{
    TemporaryFile file;
    const QStringList content = fill(file);
    spoil(file.path(), u"journal_change_record"_s);
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
    const QStringList content = fill(file);
    spoil(file.path(), u"question"_s);
    Window window;
    CHECK_FALSE(window->openFile(file.path()));
    agree(window);
    CHECK(window.find<QMessageBox>(u"question"_s)->text().contains(u"earlier version"_s));
    agree(window);
    auto *list = window.find<QTreeWidget>(u"backups"_s);
    REQUIRE(list->topLevelItemCount() == 1);
    for (int i = 0; i < 3; ++i) {
        Window::settle(); // it is checked
    }
    CHECK(list->topLevelItem(0)->text(2) == u"Sound"_s);
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
