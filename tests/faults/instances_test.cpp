// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Several processes and one file: one writes, all others read and are told who writes.
#include "core/domain/questions.h"
#include "tests/support/figure.h"
#include "tests/support/temporary_file.h"
#include "tests/support/writer.h"

#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QSysInfo>

using namespace ankerpunt;
using test::bytesOf;
using test::damageOf;
using test::ProgramRun;
using test::runProgram;
using test::TemporaryFile;
using test::WriterProcess;

namespace {

const int races = test::timesFrom("ANKERPUNT_RACES", 6);

constexpr int together = 50; // milliseconds in which all of a race start

/// Starts as many at once as can be, and counts who got the right to write; all others must name
/// that one.
int writersOf(const QString &path, int processes)
{
    std::vector<std::unique_ptr<WriterProcess>> all;
    for (int i = 0; i < processes; ++i) {
        all.push_back(std::make_unique<WriterProcess>(path, 1));
    }
    QElapsedTimer timer;
    timer.start();
    for (auto &process : all) {
        process->go();
    }
    CHECK(timer.elapsed() < together);
    int writers = 0;
    QSet<qint64> named;
    for (auto &process : all) {
        writers += process->isWriter() ? 1 : 0;
        named.insert(process->writerThatItNames());
    }
    CHECK(named.size() == 1);
    for (auto &process : all) {
        CHECK(process->finish() == 0);
    }
    return writers;
}

} // namespace

TEST_CASE("a second window reads while the first one writes")
{
    TemporaryFile file;
    file.close();
    constexpr int pause = 20; // a person who is quicker than any
    WriterProcess writer(file.path(), 0, pause);
    writer.go();
    REQUIRE(writer.isWriter());
    for (int i = 0; i < 5; ++i) {
        writer.waitFor(int(writer.acknowledged().size()) + 3);
        const auto known = writer.acknowledged();
        const ProgramRun list = runProgram({u"list"_s, file.path(), u"question"_s, u"--json"_s});
        INFO(list.messages.toStdString());
        REQUIRE(list.status == 0);
        CHECK(list.messages.isEmpty());
        const auto rows = QJsonDocument::fromJson(list.out).array();
        CHECK(rows.size() * 3 >= known.size() * 2 - 3); // two of three actions are new questions
        CHECK_FALSE(rows.isEmpty());
    }
    const auto before = writer.acknowledged().size();
    writer.waitFor(int(before) + 3); // readers did not stop the writer
    writer.kill();
    CHECK(damageOf(file.reopen()) == QStringList());
}

TEST_CASE("who wants to write in a file that is open elsewhere is told who has it")
{
    TemporaryFile file;
    file.close();
    const QString people = test::writePeople(file.path(u"personen.csv"_s), 3, u"P"_s);
    WriterProcess writer(file.path(), 3);
    writer.go();
    writer.waitFor(3);
    const QByteArray before = bytesOf(file.path());

    const ProgramRun import = runProgram({u"import"_s, file.path(), people});
    CHECK(import.status == 3);
    CHECK(import.out.isEmpty());
    CHECK(import.messages.contains(QFileInfo(file.path()).owner()));
    CHECK(import.messages.contains(QSysInfo::machineHostName()));
    CHECK_FALSE(import.messages.contains(u"locked"_s));
    CHECK(bytesOf(file.path()) == before);

    CHECK(writer.finish() == 0);
    CHECK(runProgram({u"import"_s, file.path(), people}).status <= 1);
    CHECK(bytesOf(file.path()) != before);
}

TEST_CASE("the lock of a program that crashed is taken over")
{
    TemporaryFile file;
    file.close();
    const QString people = test::writePeople(file.path(u"personen.csv"_s), 3, u"P"_s);
    WriterProcess writer(file.path());
    writer.go();
    writer.waitFor(5);
    writer.kill();
    REQUIRE(QFile::exists(file.path(u"register.anker.lock"_s)));
    const ProgramRun import = runProgram({u"import"_s, file.path(), people});
    CHECK(import.status <= 1);
    CHECK(import.messages.isEmpty());
    CHECK_FALSE(QFile::exists(file.path(u"register.anker.lock"_s)));
    CHECK(damageOf(file.reopen()) == QStringList());
}

TEST_CASE("of processes that start at the same moment one writes")
{
    TemporaryFile file;
    file.close();
    for (const int processes : {2, 4}) {
        for (int i = 0; i < races; ++i) {
            INFO(processes);
            REQUIRE(writersOf(file.path(), processes) == 1);
        }
        test::figure(u"races of %1 processes, one writer in each"_s.arg(processes),
                     QString::number(races));
    }
    const auto &workspace = file.reopen();
    REQUIRE_FALSE(workspace.isReadOnly());
    CHECK(damageOf(workspace) == QStringList());
}

TEST_CASE("of processes that race for a lock that a crash left one writes")
{
    TemporaryFile file;
    file.close();
    for (int i = 0; i < races; ++i) {
        WriterProcess crashed(file.path());
        crashed.go();
        crashed.waitFor(1);
        crashed.kill();
        REQUIRE(writersOf(file.path(), 4) == 1);
    }
    test::figure(u"races of 4 for the lock of a crash, one writer in each"_s,
                 QString::number(races));
}

TEST_CASE("imports that start together are all taken in or refused as a whole")
{
    const int rounds = std::max(races / 6, 1);
    int allTaken = 0;
    for (int round = 0; round < rounds; ++round) {
        TemporaryFile file;
        file.close();
        std::vector<std::unique_ptr<QProcess>> imports;
        for (int i = 0; i < 4; ++i) {
            const QString code = QString(QChar(u'A' + i));
            const QString list = file.path(u"mensen%1.csv"_s.arg(code));
            imports.push_back(std::make_unique<QProcess>());
            imports.back()->start(QStringLiteral(ANKERPUNT_PROGRAM),
                                  {u"import"_s, file.path(), test::writePeople(list, 20, code)});
        }
        int taken = 0;
        for (auto &import : imports) {
            REQUIRE(import->waitForFinished(30000));
            const QString messages = QString::fromUtf8(import->readAllStandardError());
            INFO(messages.toStdString());
            if (import->exitCode() == 3) { // told who has it, in words for people
                CHECK(messages.contains(QFileInfo(file.path()).owner() + u" on "_s));
                CHECK(messages.contains(u"has this file open"_s));
            } else {
                CHECK(import->exitCode() <= 1);
                taken += 1;
            }
            CHECK_FALSE(messages.contains(u"locked"_s));
        }
        CHECK(taken >= 1);
        int people = 0;
        auto &workspace = file.reopen();
        workspace.store().rows().each(record::table<Person>().description(),
                                      [&people](const record::Record &) { ++people; });
        CHECK(people == 20 * taken);
        CHECK(damageOf(workspace) == QStringList());
        allTaken += taken;
    }
    test::figure(u"races of 4 imports, of which taken in"_s,
                 u"%1, %2"_s.arg(rounds * 4).arg(allTaken));
}

TEST_CASE("a link to a file that is open elsewhere opens for reading")
{
    TemporaryFile file;
    file.close();
    const QString link = file.path(u"link.anker"_s);
    REQUIRE(QFile::link(file.path(), link));
    WriterProcess first(file.path(), 1);
    first.go();
    REQUIRE(first.isWriter());
    WriterProcess second(link, 1);
    second.go();
    CHECK_FALSE(second.isWriter());
}
