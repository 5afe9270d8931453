// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A process is ended with signal 9 at a moment that nobody chose. Whatever was acknowledged before
// is in the file, whatever was not is there as a whole or not at all, and nothing is left lying.
#include "core/domain/questions.h"
#include "core/queries/lists.h"
#include "core/workspace/backups.h"
#include "tests/support/figure.h"
#include "tests/support/raw_content.h"
#include "tests/support/raw_file.h"
#include "tests/support/temporary_file.h"
#include "tests/support/writer.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>
#include <QThread>

#include <signal.h>
#include <sys/types.h>

using namespace ankerpunt;
using test::Acknowledged;
using test::contentOf;
using test::damageOf;
using test::ProgramRun;
using test::rawContentOf;
using test::runProgram;
using test::TemporaryFile;
using test::WriterProcess;

namespace {

/// Of each of the four works: edit, import, back up, migrate.
const int kills = test::timesFrom("ANKERPUNT_KILLS", 16) / 4;

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

/// The names in the folder of a file that is closed, but for those that may be there.
QStringList strayBeside(const QString &path, const QStringList &known)
{
    QStringList names =
        QFileInfo(path).dir().entryList(QDir::Files | QDir::Hidden | QDir::System, QDir::Name);
    for (const QString &name : known) {
        names.removeAll(name);
    }
    names.removeAll(QFileInfo(path).fileName());
    for (const QFileInfo &file : QDir(backups::folderOf(path)).entryInfoList(QDir::Files)) {
        const auto listed = backups::listOf(path);
        const bool sound = std::any_of(listed.begin(), listed.end(), [&](const auto &backup) {
            return backup.path == file.absoluteFilePath() && backups::isSound(backup);
        });
        names += sound ? QStringList() : QStringList(file.fileName());
    }
    return names;
}

/// One work of the real program that is ended again and again, each time on a fresh file.
class Killed final
{
public:
    Killed(QString what, std::function<void()> prepare, QStringList arguments)
        : m_what(std::move(what)), m_prepare(std::move(prepare)), m_arguments(std::move(arguments))
    {
        m_prepare();
        QElapsedTimer timer;
        timer.start();
        REQUIRE(runProgram(m_arguments).status <= 1);
        m_whole = int(timer.elapsed());
    }
    ~Killed()
    {
        test::figure(u"kills during %1, of which before its end"_s.arg(m_what),
                     u"%1, %2"_s.arg(m_kills).arg(m_interrupted));
    }
    void again()
    {
        m_prepare();
        QProcess process;
        process.start(QStringLiteral(ANKERPUNT_PROGRAM), m_arguments);
        process.waitForStarted();
        QThread::usleep(ulong(QRandomGenerator::global()->bounded(1000 * m_whole)));
        m_interrupted += process.waitForFinished(0) ? 0 : 1;
        process.kill();
        process.waitForFinished();
        m_kills += 1;
    }

private:
    QString m_what;
    std::function<void()> m_prepare;
    QStringList m_arguments;
    int m_whole = 0;
    int m_kills = 0;
    int m_interrupted = 0;
};

void copyOver(const QString &from, const QString &to)
{
    const QDir folder = QFileInfo(to).dir();
    for (const QString &name : folder.entryList({QFileInfo(to).fileName() + u"*"_s})) {
        QFile::remove(folder.filePath(name));
        QDir(folder.filePath(name)).removeRecursively();
    }
    REQUIRE(QFile::copy(from, to));
}

} // namespace

TEST_CASE("no saved action is lost when the program is killed while a person works")
{
    TemporaryFile file;
    file.close();
    QHash<qint64, int> acknowledged;
    for (int i = 0; i < kills; ++i) {
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
        CHECK(strayBeside(file.path(), {}) == QStringList());
    }
    CHECK(acknowledged.size() >= kills);
    test::figure(u"kills during editing, with so many acknowledged actions"_s,
                 u"%1, %2"_s.arg(kills).arg(acknowledged.size()));
}

TEST_CASE("an import that is killed leaves all of its rows or none")
{
    constexpr int people = 400;
    TemporaryFile file;
    file.close();
    const QString spreadsheet = test::writePeople(file.path(u"personen.csv"_s), people, u"P"_s);
    const QString target = file.path(u"import.anker"_s);
    Killed import(u"import"_s, [&] { copyOver(file.path(), target); },
                  {u"import"_s, target, spreadsheet});
    for (int i = 0; i < kills; ++i) {
        import.again();
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
    CHECK(strayBeside(target, {u"register.anker"_s, u"personen.csv"_s}) == QStringList());
    // And what was interrupted can be done again.
    CHECK(runProgram({u"import"_s, target, spreadsheet}).status <= 1);
}

TEST_CASE("a backup that is killed is there as a whole or not, and harms no other")
{
    TemporaryFile file;
    (void)runProgram(
        {u"import"_s, file.path(), test::writePeople(file.path(u"personen.csv"_s), 400, u"P"_s)});
    file.reopen();
    file.close();
    QDir(backups::folderOf(file.path())).removeRecursively();
    const QByteArray before = rawContentOf(file.path());
    const QString copy = file.path(u"copy.anker"_s);
    const QStringList arguments{u"backup"_s, file.path(), u"--output"_s, copy};
    bool overOlder = false;
    const auto prepare = [&] {
        QFile::remove(copy);
        overOlder = !overOlder;
        if (overOlder) {
            copyOver(file.path(), copy);
        }
    };
    Killed backup(u"backup"_s, prepare, arguments);
    for (int i = 0; i < kills; ++i) {
        backup.again();
        CHECK(rawContentOf(file.path()) == before);
        CHECK(QFile::exists(copy) >= overOlder);
        if (QFile::exists(copy)) {
            CHECK(rawContentOf(copy) == before);
            CHECK(damageOf(*Workspace::open(copy, Workspace::Mode::ReadWrite)) == QStringList());
        }
        CHECK(damageOf(file.reopen()) == QStringList());
        file.close();
    }
    REQUIRE(runProgram(arguments).status == 0); // it takes away what a killed one left
    CHECK(strayBeside(file.path(), {u"copy.anker"_s, u"personen.csv"_s}) == QStringList());
}

TEST_CASE("a file that is brought up to date is of the old version or the new when that is killed")
{
    TemporaryFile file;
    file.close();
    const QString old = file.path(u"old.anker"_s);
    test::unpackVersion(6, old);
    const QByteArray before = rawContentOf(old);
    const QString path = file.path(u"migrated.anker"_s);
    Killed migration(u"migrating"_s, [&] { copyOver(old, path); }, {u"list"_s, path});
    const QStringList content =
        contentOf(Workspace::open(path, Workspace::Mode::ReadWrite)->store());
    const QString copy = u"migrated.anker.before-version-%1"_s.arg(db::newestVersion());
    for (int i = 0; i < kills; ++i) {
        migration.again();
        const int version = test::runRaw(path, {u"PRAGMA user_version"_s}).toInt();
        const bool oldOrNew = version == db::newestVersion() || rawContentOf(path) == before;
        CHECK(oldOrNew);
        {
            const auto workspace = Workspace::open(path, Workspace::Mode::ReadWrite);
            CHECK(contentOf(workspace->store()) == content);
            CHECK(damageOf(*workspace) == QStringList());
        }
        CHECK(rawContentOf(file.path(copy)) == before); // it was kept as it was
        CHECK(strayBeside(path, {u"register.anker"_s, u"old.anker"_s, copy}) == QStringList());
    }
}
