// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A process is ended with signal 9 at a moment that nobody chose. Whatever was acknowledged before
// is in the file, whatever was not is there as a whole or not at all.
#include "core/domain/questions.h"
#include "core/queries/lists.h"
#include "tests/support/temporary_file.h"
#include "tests/support/writer.h"

#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>
#include <QThread>

#include <signal.h>
#include <sys/types.h>

using namespace ankerpunt;
using test::Acknowledged;
using test::damageOf;
using test::ProgramRun;
using test::runProgram;
using test::TemporaryFile;
using test::WriterProcess;

namespace {

const int kills = test::timesFrom("ANKERPUNT_KILLS", 50);

template <typename T>
int countOf(const Workspace &workspace)
{
    return queries::counts(workspace).value(&record::table<T>().description());
}

/// The acknowledged actions that the file does not know.
QList<qint64> lost(const Workspace &workspace, const QHash<qint64, int> &acknowledged)
{
    QList<qint64> missing;
    for (auto it = acknowledged.begin(); it != acknowledged.end(); ++it) {
        const auto question = workspace.store().find(Id<Question>(it.key()));
        if (!question || question->notes.toInt() < it.value()) {
            missing.append(it.key());
        }
    }
    return missing;
}

/// Starts an import and kills it after @p milliseconds; whether it was still at work.
bool importAndKill(const QString &path, const QString &people, int milliseconds)
{
    QProcess import;
    import.start(QStringLiteral(ANKERPUNT_PROGRAM), {u"import"_s, path, people});
    import.waitForStarted();
    const bool ended = import.waitForFinished(milliseconds);
    import.kill();
    import.waitForFinished();
    return !ended;
}

} // namespace

TEST_CASE("no saved action is lost when the program is killed while a person works")
{
    TemporaryFile file;
    file.close();
    QHash<qint64, int> acknowledged;
    for (int i = 0; i < (kills + 1) / 2; ++i) {
        WriterProcess writer(file.path());
        writer.go();
        REQUIRE(writer.isWriter()); // the lock of the one that was killed is taken over
        writer.waitFor(1);
        QThread::usleep(QRandomGenerator::global()->bounded(40000));
        writer.kill();
        for (const Acknowledged &action : writer.acknowledged()) {
            acknowledged.insert(action.question, action.revision);
        }
        const auto &workspace = file.reopen();
        REQUIRE_FALSE(workspace.isReadOnly());
        CHECK(lost(workspace, acknowledged).isEmpty());
        CHECK(countOf<Question>(workspace) == countOf<Wording>(workspace)); // never half an action
        CHECK(damageOf(workspace) == QStringList());
        file.close();
    }
    CHECK(acknowledged.size() >= kills / 2);
}

TEST_CASE("an import that is killed leaves all of its rows or none")
{
    constexpr int people = 400;
    TemporaryFile file;
    file.close();
    const QString spreadsheet = test::writePeople(file.path(u"personen.csv"_s), people, u"P"_s);
    const QString target = file.path(u"import.anker"_s);
    const auto fresh = [&] {
        QFile::remove(target);
        REQUIRE(QFile::copy(file.path(), target));
    };
    fresh();
    QElapsedTimer timer;
    timer.start();
    REQUIRE(runProgram({u"import"_s, target, spreadsheet}).status <= 1);
    const int whole = int(timer.elapsed());
    int interrupted = 0;
    for (int i = 0; i < kills / 2; ++i) {
        fresh();
        interrupted +=
            importAndKill(target, spreadsheet, QRandomGenerator::global()->bounded(whole + 1));
        if (i % 2 == 0) { // the reader that comes first may be the program itself
            const ProgramRun list = runProgram({u"list"_s, target});
            CHECK(list.status == 0);
            CHECK(list.messages.isEmpty());
        }
        const auto workspace = Workspace::open(target, Workspace::Mode::ReadWrite);
        REQUIRE_FALSE(workspace->isReadOnly());
        const int there = countOf<Person>(*workspace);
        const bool allOrNone = there == 0 || there == people;
        CHECK(allOrNone);
        CHECK(countOf<ContactPoint>(*workspace) == 2 * there);
        CHECK(workspace->store().undoText().has_value() == (there > 0));
        CHECK(damageOf(*workspace) == QStringList());
    }
    CHECK(interrupted > 0);
    // And what was interrupted can be done again.
    const int again = runProgram({u"import"_s, target, spreadsheet}).status;
    CHECK((again == 0 || again == 1));
}
