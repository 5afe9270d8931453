// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Opening a file for which something has to be done first: what a crash left, an older version.
#include "core/base/error.h"
#include "tests/support/damage.h"
#include "tests/support/window.h"

#include <QDialog>
#include <QFile>
#include <QLockFile>
#include <QMessageBox>
#include <QTimer>

#include <csignal>
#include <sys/resource.h>

using namespace ankerpunt;
using test::contentOf;
using test::runRaw;
using test::TemporaryFile;
using test::Window;

namespace {

/// Holds a file so that nothing is read in it, as slow work would, until the window lives: a timer
/// of the window lets go. When the window does not live, opening fails after two seconds.
class HeldUntilTick final
{
public:
    HeldUntilTick(const QString &path, const std::function<void()> &onTick)
        : m_connection(QSqlDatabase::addDatabase(u"QSQLITE"_s, u"held"_s))
    {
        m_connection.setDatabaseName(path);
        REQUIRE(m_connection.open());
        REQUIRE(QSqlQuery(m_connection).exec(u"BEGIN EXCLUSIVE"_s));
        m_timer.callOnTimeout([this, onTick] {
            onTick();
            letGo();
        });
        m_timer.setSingleShot(true);
        m_timer.start(0);
    }
    HeldUntilTick(const HeldUntilTick &) = delete;
    HeldUntilTick &operator=(const HeldUntilTick &) = delete;
    ~HeldUntilTick()
    {
        letGo();
        m_connection = {};
        QSqlDatabase::removeDatabase(u"held"_s);
    }

private:
    void letGo() { m_connection.close(); }

    QSqlDatabase m_connection;
    QTimer m_timer;
};

/// A file of version 6 in place of the one of @p file.
void makeOld(TemporaryFile &file)
{
    file.close();
    QFile::remove(file.path());
    test::unpackVersion(6, file.path());
}

/// A lock as a crash leaves it when it comes early.
void leaveLock(const TemporaryFile &file)
{
    QFile lock(file.path(u"register.anker.lock"_s));
    REQUIRE(lock.open(QIODevice::WriteOnly));
}

/// What opening says without a window; empty when it opens.
QString refusalOf(const QString &path)
{
    try {
        (void)Workspace::open(path, Workspace::Mode::ReadWrite);
    } catch (const Error &error) {
        return error.sentence();
    }
    return {};
}

/// That the window says of a file just what is said without it; @p prepare comes before each try.
QString expectRefused(
    const QString &path, const QString &message, const std::function<void()> &prepare = [] {})
{
    const QByteArray bytes = test::bytesOf(path);
    prepare();
    const QString sentence = refusalOf(path);
    REQUIRE_FALSE(sentence.isEmpty());
    Window window;
    prepare();
    CHECK_FALSE(window->openFile(path));
    CHECK(window.find<QMessageBox>(message)->text() == sentence);
    CHECK(window->workspace() == nullptr);
    CHECK(test::bytesOf(path) == bytes);
    return sentence;
}

} // namespace

TEST_CASE("only what was closed well by this version opens at once")
{
    TemporaryFile file;
    CHECK_FALSE(Workspace::opensAtOnce(file.path())); // someone works in it
    file.close();
    CHECK(Workspace::opensAtOnce(file.path()));
    SECTION("of a link to it as well")
    {
        const QString link = file.path(u"link.anker"_s);
        REQUIRE(QFile::link(file.path(), link));
        CHECK(Workspace::opensAtOnce(link));
        leaveLock(file);
        CHECK_FALSE(Workspace::opensAtOnce(link));
    }
    SECTION("a crash left its lock")
    {
        leaveLock(file);
        CHECK_FALSE(Workspace::opensAtOnce(file.path()));
    }
    SECTION("a crash left its journal")
    {
        QFile journal(file.path(u"register.anker-journal"_s));
        REQUIRE(journal.open(QIODevice::WriteOnly));
        CHECK_FALSE(Workspace::opensAtOnce(file.path()));
    }
    SECTION("it is older")
    {
        makeOld(file);
        CHECK_FALSE(Workspace::opensAtOnce(file.path()));
    }
}

TEST_CASE("the window lives while an older file is brought up to date")
{
    TemporaryFile file;
    makeOld(file);
    Window window;
    const QString told = u"The file is looked through and brought up to date."_s;
    bool isTold = false;
    const HeldUntilTick held(file.path(), [&] {
        const auto *waiting = window->findChild<QDialog *>(u"waiting"_s);
        isTold = waiting != nullptr && waiting->findChild<QLabel *>()->text() == told;
    });
    REQUIRE(window->openFile(file.path()));
    CHECK(isTold);
    CHECK(window->findChild<QDialog *>(u"waiting"_s) == nullptr);
    CHECK_FALSE(window->workspace()->isReadOnly());
    CHECK(db::version(window->workspace()->database()) == db::newestVersion());
}

TEST_CASE("the window lives while it is looked what a crash left")
{
    TemporaryFile file;
    const QStringList content = test::fillAndClose(file);
    leaveLock(file);
    Window window;
    bool ticked = false;
    const HeldUntilTick held(file.path(), [&] { ticked = true; });
    REQUIRE(window->openFile(file.path()));
    CHECK(ticked);
    CHECK_FALSE(window->workspace()->isReadOnly());
    CHECK(contentOf(window->workspace()->store()) == content);
}

TEST_CASE("a window that is closed while its file is brought up to date opens it all the same")
{
    TemporaryFile file;
    makeOld(file);
    {
        Window window;
        const HeldUntilTick held(file.path(), [&] { window->close(); });
        CHECK(window->openFile(file.path()));
        CHECK(window->workspace() != nullptr);
    }
    CHECK(Workspace::opensAtOnce(file.path()));
    CHECK(test::damageOf(file.reopen()).isEmpty());
}

TEST_CASE("what stands in the way of opening is told in the window as elsewhere")
{
    TemporaryFile file;
    SECTION("a newer version")
    {
        file.close();
        (void)runRaw(file.path(), {u"UPDATE file SET min_reader = 1000"_s,
                                   u"PRAGMA user_version=%1"_s.arg(db::newestVersion() + 1)});
        CHECK(expectRefused(file.path(), u"message"_s, [&] {
                  leaveLock(file);
              }).contains(u"newer version"_s));
    }
    SECTION("damage that is found after a crash")
    {
        (void)test::fillAndClose(file);
        test::spoil(file.path(), u"journal_change_record"_s);
        CHECK(expectRefused(file.path(), u"question"_s, [&] {
                  leaveLock(file);
              }).contains(u"damaged"_s));
    }
    SECTION("another program that works in an older file")
    {
        makeOld(file);
        QLockFile other(file.path(u"register.anker.lock"_s));
        REQUIRE(other.tryLock());
        CHECK(expectRefused(file.path(), u"message"_s).contains(u"is working in this file"_s));
    }
    SECTION("a disk that does not take the newer version")
    {
        makeOld(file);
        std::signal(SIGXFSZ, SIG_IGN);
        struct rlimit before = {};
        REQUIRE(::getrlimit(RLIMIT_FSIZE, &before) == 0);
        struct rlimit little = before;
        little.rlim_cur = 64 * 1024;
        REQUIRE(::setrlimit(RLIMIT_FSIZE, &little) == 0);
        (void)expectRefused(file.path(), u"message"_s);
        REQUIRE(::setrlimit(RLIMIT_FSIZE, &before) == 0);
        CHECK(refusalOf(file.path()).isEmpty());
    }
}

TEST_CASE("a file in which another program works is read along, whatever lies beside it")
{
    TemporaryFile file;
    (void)test::fillAndClose(file);
    QLockFile other(file.path(u"register.anker.lock"_s));
    REQUIRE(other.tryLock());
    Window window(file.path());
    REQUIRE(window->workspace() != nullptr);
    CHECK(window->workspace()->isReadOnly());
    CHECK(window->workspace()->holder());
}
