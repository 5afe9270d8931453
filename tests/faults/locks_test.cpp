// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Who has the right to write, when a lock lies beside the file: a table of all that it can say.
#include "tests/support/temporary_file.h"
#include "tests/support/writer.h"

#include <QFile>
#include <QFileInfo>
#include <QSysInfo>

#include <csignal>
#include <sys/resource.h>
#include <unistd.h>

using namespace ankerpunt;
using test::runProgram;
using test::TemporaryFile;
using test::WriterProcess;

namespace {

/// The lines of a lock as the program writes it, each to be replaced.
struct Lock
{
    QByteArray process;
    QByteArray program = "ankerpunt";
    QByteArray computer = QSysInfo::machineHostName().toUtf8();
    QByteArray machine = QSysInfo::machineUniqueId();
    QByteArray start = QSysInfo::bootUniqueId();

    [[nodiscard]] QByteArray text() const
    {
        return process + '\n' + program + '\n' + computer + '\n' + machine + '\n' + start + '\n';
    }
};

/// The number of a process that is no more.
QByteArray deadProcess()
{
    QProcess process;
    process.start(u"true"_s, {});
    process.waitForStarted();
    const auto number = process.processId();
    process.waitForFinished();
    return QByteArray::number(number);
}

const QByteArray living = QByteArray::number(::getpid()); // this very test, as another program

} // namespace

TEST_CASE("a lock that nobody holds any more is taken over")
{
    struct Row
    {
        const char *what;
        QByteArray lock;
    };
    const QList<Row> rows{
        {"its process is gone", Lock{.process = deadProcess()}.text()},
        {"its number went to another program", Lock{.process = living}.text()},
        {"the computer was started again",
         Lock{.process = living, .program = "ankerpunt_tests", .start = "before"}.text()},
        {"the computer was given another name",
         Lock{.process = deadProcess(), .computer = "older-name"}.text()},
        {"it is empty", {}},
        {"it is cut off", "123"},
        {"it says nonsense", "x\ny\nz\n"}};
    TemporaryFile file;
    file.close();
    const QString path = file.path(u"register.anker.lock"_s);
    for (const Row &row : rows) {
        INFO(row.what);
        QFile lock(path);
        REQUIRE(lock.open(QIODevice::WriteOnly));
        lock.write(row.lock);
        lock.close();
        CHECK_FALSE(file.reopen().isReadOnly());
        file.close();
        CHECK_FALSE(QFile::exists(path));
    }
}

TEST_CASE("of a process on another computer nobody knows whether it still runs")
{
    const qint64 gone = deadProcess().toLongLong();
    CHECK(db::mayBeAlive({{}, u"laptop-7"_s, gone, {}}));
    CHECK_FALSE(db::mayBeAlive({{}, QSysInfo::machineHostName(), gone, {}}));
    CHECK(db::mayBeAlive({{}, QSysInfo::machineHostName(), ::getpid(), {}}));
    CHECK(db::mayBeAlive({{}, QSysInfo::machineHostName(), 1, {}})); // of another person
}

TEST_CASE("a lock that someone holds lets others read and names who it is")
{
    TemporaryFile file;
    file.close();
    const QString path = file.path(u"register.anker.lock"_s);
    const QString people = test::writePeople(file.path(u"personen.csv"_s), 3, u"P"_s);
    const auto expectReader = [&](const QString &user, const QString &computer) {
        const auto reader = Workspace::open(file.path(), Workspace::Mode::ReadWrite);
        REQUIRE(reader->isReadOnly());
        REQUIRE(reader->holder());
        CHECK(reader->holder()->user == user);
        CHECK(reader->holder()->computer == computer);
        CHECK(reader->whyReadOnly().isEmpty());
        const auto import = runProgram({u"import"_s, file.path(), people});
        CHECK(import.status == 3);
        CHECK(import.messages.contains(user + u" on "_s + computer));
        CHECK(QFile::exists(path)); // and it is still theirs
    };
    SECTION("on another computer, of which nobody knows whether it still runs")
    {
        QFile lock(path);
        REQUIRE(lock.open(QIODevice::WriteOnly));
        const Lock other{.process = "1", .computer = "laptop-7", .machine = "a", .start = "b"};
        lock.write(other.text());
        lock.close();
        expectReader(QFileInfo(path).owner(), u"laptop-7"_s);
    }
    SECTION("here, now")
    {
        WriterProcess writer(file.path(), 1);
        writer.go();
        REQUIRE(writer.isWriter());
        expectReader(QFileInfo(path).owner(), QSysInfo::machineHostName());
    }
    SECTION("here, now, as another person")
    {
        WriterProcess writer(file.path(), 1);
        writer.go();
        REQUIRE(writer.isWriter());
        constexpr uid_t nobody = 65534;
        if (::chown(QFile::encodeName(path).constData(), nobody, nobody) != 0) {
            CHECK(::getuid() != 0); // only root may give a file away
        }
        expectReader(QFileInfo(path).owner(), QSysInfo::machineHostName());
    }
}

TEST_CASE("where no lock can be made the file opens for reading and says why")
{
    TemporaryFile file;
    file.close();
    std::signal(SIGXFSZ, SIG_IGN);
    struct rlimit before = {};
    REQUIRE(::getrlimit(RLIMIT_FSIZE, &before) == 0);
    struct rlimit none = before;
    none.rlim_cur = 0; // also root cannot write then
    REQUIRE(::setrlimit(RLIMIT_FSIZE, &none) == 0);
    const auto reader = Workspace::open(file.path(), Workspace::Mode::ReadWrite);
    REQUIRE(::setrlimit(RLIMIT_FSIZE, &before) == 0);
    CHECK(reader->isReadOnly());
    CHECK_FALSE(reader->holder());
    CHECK(reader->whyReadOnly().contains(u"folder"_s));
}
