// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Files that this program did not write as it would: newer, foreign, cut off, and its own copies.
#include "core/domain/people.h"
#include "core/domain/registry.h"
#include "tests/support/raw_file.h"
#include "tests/support/temporary_file.h"
#include "tests/support/whole_file.h"
#include "tests/support/writer.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

using namespace ankerpunt;
using test::bytesOf;
using test::contentOf;
using test::damageOf;
using test::ProgramRun;
using test::runProgram;
using test::runRaw;
using test::TemporaryFile;
using test::wholeFile;

namespace {

constexpr auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner |
                           QFileDevice::ReadUser | QFileDevice::WriteUser;

/// Closes the file with one person in it.
void fill(TemporaryFile &file)
{
    file.store().change(u"Add"_s, [](record::Change &change) {
        Person person;
        person.givenName = u"Marloes"_s;
        change.save(person);
    });
    file.close();
}

void makeNewer(const QString &path, int minimumReader)
{
    (void)runRaw(path, {u"UPDATE file SET min_reader = %1"_s.arg(minimumReader),
                        u"ALTER TABLE person ADD COLUMN shoe_size INTEGER"_s,
                        u"PRAGMA user_version=%1"_s.arg(db::newestVersion() + 1)});
}

QString written(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    return path;
}

/// What must hold for every file that the program cannot use: every command says so in one
/// sentence, none writes a byte or leaves a file behind.
void expectRefused(const QString &path)
{
    const QDir folder = QFileInfo(path).absoluteDir();
    const QStringList before = folder.entryList(QDir::Files);
    const QByteArray bytes = bytesOf(path);
    const QString people =
        test::writePeople(QDir::temp().filePath(u"ankerpunt-refused.csv"_s), 2, u"P"_s);
    const QString copy = folder.filePath(u"copy.anker"_s);
    const QList<QPair<QStringList, int>> commands{
        {{u"list"_s, path}, 3},
        {{u"list"_s, path, u"person"_s, u"--json"_s}, 3},
        {{u"check"_s, path}, 2},
        {{u"import"_s, path, people}, 3},
        {{u"backup"_s, path, u"--output"_s, copy}, 3},
        {{u"export"_s, path, u"--what"_s, u"person"_s, u"--output"_s, copy + u".csv"_s}, 3}};
    for (const auto &[arguments, status] : commands) {
        INFO(arguments.join(u' ').toStdString());
        const ProgramRun run = runProgram(arguments);
        INFO(run.messages.toStdString());
        CHECK(run.status == status);
        CHECK(run.out.isEmpty());
        CHECK(run.messages.trimmed().endsWith(u'.')); // a sentence, not a code
        CHECK_FALSE(run.messages.contains(u"SQL"_s));
        CHECK(bytesOf(path) == bytes);
        CHECK(folder.entryList(QDir::Files) == before);
    }
    QFile::remove(people);
}

} // namespace

TEST_CASE("a file of a newer version is refused and stays as it is")
{
    TemporaryFile file;
    fill(file);
    SECTION("the next one")
    {
        makeNewer(file.path(), db::newestVersion() + 1);
    }
    SECTION("one of the far future, that keeps nothing where it is kept now")
    {
        (void)runRaw(file.path(), {u"DROP TABLE file"_s, u"CREATE TABLE epoch (id TEXT)"_s,
                                   u"PRAGMA user_version=2000000000"_s});
    }
    expectRefused(file.path());
    CHECK(runProgram({u"list"_s, file.path()}).messages.contains(u"newer"_s));
}

TEST_CASE("a file of every earlier version opens with all that was in it, and its history")
{
    const QDir data(QStringLiteral(ANKERPUNT_SOURCE_DIR "/tests/data"));
    const QStringList packed = data.entryList({u"version_*.anker.z"_s});
    CHECK(packed.size() >= 4);
    for (const QString &name : packed) {
        const int version = name.section(u'_', 1).section(u'.', 0, 0).toInt();
        CAPTURE(version);
        TemporaryFile file;
        file.close();
        QFile::remove(file.path());
        test::unpackVersion(version, file.path());
        REQUIRE(runRaw(file.path(), {u"PRAGMA user_version"_s}).toInt() == version);
        const auto countOf = [&](const QString &table) {
            return runRaw(file.path(), {u"SELECT count(*) FROM "_s + table}).toInt();
        };
        QHash<QString, int> before{{u"link"_s, countOf(u"link"_s)},
                                   {u"journal_step"_s, countOf(u"journal_step"_s)}};
        for (const auto *kind : registry().all()) {
            const QString isThere = u"SELECT count(*) FROM sqlite_master WHERE name='%1'"_s;
            if (runRaw(file.path(), {isThere.arg(kind->kind)}).toInt() > 0) {
                before.insert(kind->kind, countOf(kind->kind));
            }
        }
        CHECK(before.value(u"person"_s) >= 37);

        file.reopen();
        CHECK(damageOf(file.workspace()).isEmpty()); // its tables are those of a new file, too
        const QStringList content = contentOf(file.store());
        file.store().undo(); // the import of its spreadsheets, recorded by the old version
        CHECK(contentOf(file.store()).size() < content.size());
        file.store().redo();
        CHECK(contentOf(file.store()) == content);
        CHECK(damageOf(file.workspace()).isEmpty());
        file.close();
        for (auto it = before.cbegin(); it != before.cend(); ++it) {
            CAPTURE(it.key());
            CHECK((countOf(it.key()) == *it || it.key() == u"choice"_s));
        }
        const QDir folder = QFileInfo(file.path()).absoluteDir();
        const QStringList copies = folder.entryList({u"*.before-version-*"_s});
        REQUIRE(copies.size() == 1); // it was copied before it was changed
        const QString copy = folder.filePath(copies.constFirst());
        CHECK(runRaw(copy, {u"PRAGMA user_version"_s}).toInt() == version);
    }
}

TEST_CASE("an empty file of every earlier version becomes what a new one is")
{
    for (int version = 1; version < db::newestVersion(); ++version) {
        CAPTURE(version);
        TemporaryFile file;
        file.close();
        QFile::remove(file.path());
        db::migrate(db::Database(file.path(), db::Database::Mode::ReadWrite), version);
        REQUIRE(runRaw(file.path(), {u"PRAGMA user_version"_s}).toInt() == version);
        file.reopen();
        CHECK(damageOf(file.workspace()).isEmpty());
        fill(file);
        CHECK(contentOf(file.reopen().store()).join(u'\n').contains(u"Marloes"_s));
    }
}

// So that no migration is ever tried on empty tables alone: rows are what can go wrong.
TEST_CASE("what a migration alters has rows in a file of an earlier version that is kept")
{
    const auto rowsOf = [](int version, const QString &table) {
        TemporaryFile file;
        file.close();
        QFile::remove(file.path());
        test::unpackVersion(version, file.path());
        const QString isThere = u"SELECT count(*) FROM sqlite_master WHERE name = '%1'"_s;
        return runRaw(file.path(), {isThere.arg(table)}).toInt() == 0
                   ? 0
                   : runRaw(file.path(), {u"SELECT count(*) FROM "_s + table}).toInt();
    };
    static const QRegularExpression altered(u"^(?:ALTER|DROP) TABLE (\\w+)"_s,
                                            QRegularExpression::MultilineOption);
    const QDir data(QStringLiteral(ANKERPUNT_SOURCE_DIR "/tests/data"));
    QList<int> kept;
    for (const QString &name : data.entryList({u"version_*.anker.z"_s})) {
        kept.append(name.section(u'_', 1).section(u'.', 0, 0).toInt());
    }
    int alterations = 0;
    for (const QString &name : QDir(u":/sql"_s).entryList(QDir::Files)) {
        const int number = name.left(4).toInt();
        auto found = altered.globalMatch(QString::fromUtf8(wholeFile(u":/sql/"_s + name)));
        while (found.hasNext()) {
            const QString table = found.next().captured(1);
            CAPTURE(name, table);
            ++alterations;
            CHECK(std::ranges::any_of(
                kept, [&](int version) { return version < number && rowsOf(version, table) > 0; }));
        }
    }
    CHECK(alterations >= 20);
}

TEST_CASE("a newer file that allows it is read, never written")
{
    TemporaryFile file;
    fill(file);
    makeNewer(file.path(), db::newestVersion());
    const QByteArray before = bytesOf(file.path());
    CHECK(file.reopen().isReadOnly());
    CHECK(contentOf(file.store()).join(u'\n').contains(u"Marloes"_s));
    CHECK_THROWS_AS(file.store().change(u"Edit"_s, [](record::Change &) {}), Error);
    file.close();
    CHECK(runProgram({u"list"_s, file.path(), u"person"_s}).status == 0);
    const QString people = test::writePeople(file.path(u"personen.csv"_s), 2, u"P"_s);
    const ProgramRun import = runProgram({u"import"_s, file.path(), people});
    CHECK(import.status == 3);
    CHECK(import.messages.contains(u"newer"_s));
    CHECK(bytesOf(file.path()) == before);
}

TEST_CASE("what is no file of this program is refused and stays as it is")
{
    TemporaryFile file;
    fill(file);
    const QString other = file.path(u"other.anker"_s);
    SECTION("a text")
    {
        expectRefused(written(other, QByteArray("Nr;Naam\n").repeated(100)));
    }
    SECTION("an empty file")
    {
        expectRefused(written(other, {}));
    }
    SECTION("the database of another program")
    {
        (void)runRaw(other, {u"CREATE TABLE person (id INTEGER)"_s});
        expectRefused(other);
    }
    SECTION("a file of this program with the mark of another")
    {
        REQUIRE(QFile::copy(file.path(), other));
        (void)runRaw(other, {u"PRAGMA application_id=1112232273"_s});
        expectRefused(other);
    }
    SECTION("a folder")
    {
        REQUIRE(QDir().mkpath(other));
        CHECK(runProgram({u"list"_s, other}).status == 3);
        CHECK(runProgram({u"check"_s, other}).status == 2);
    }
    SECTION("nothing of that name")
    {
        CHECK(runProgram({u"list"_s, other}).status == 3);
        CHECK(runProgram({u"check"_s, other}).status == 2);
        CHECK_FALSE(QFile::exists(other));
    }
}

TEST_CASE("a file that was cut off is not taken for sound while it lacks something")
{
    TemporaryFile file;
    fill(file);
    const QStringList content = contentOf(file.reopen().store());
    file.close();
    const QByteArray whole = wholeFile(file.path());
    for (const double share : {0.9995, 0.9, 0.5, 0.1, 0.01, 0.001}) {
        INFO(share);
        const QString path = file.path(u"cut.anker"_s);
        (void)written(path, whole.left(qsizetype(share * double(whole.size()))));
        const QByteArray before = bytesOf(path);
        const ProgramRun check = runProgram({u"check"_s, path});
        INFO((QString::fromUtf8(check.out) + check.messages).toStdString());
        if (check.status == 0) { // only zeros were cut, which SQLite reads as if they were there
            CHECK(contentOf(Workspace::open(path, Workspace::Mode::ReadOnly)->store()) == content);
        } else {
            const bool named = check.status == 1 || check.status == 2;
            CHECK(named);
        }
        CHECK(runProgram({u"list"_s, path}).status >= 0); // no crash
        CHECK(bytesOf(path) == before);
    }
}

TEST_CASE("new files, backups and exports are for their owner alone")
{
    TemporaryFile file;
    fill(file);
    const QString made = file.path(u"made.anker"_s);
    const QString copy = file.path(u"copy.anker"_s);
    REQUIRE(runProgram({u"new"_s, made}).status == 0);
    REQUIRE(runProgram({u"backup"_s, file.path(), u"--output"_s, copy}).status == 0);
    for (const QString &path : {file.path(), made, copy}) {
        CHECK(QFileInfo(path).permissions() == ownerOnly);
    }
}

TEST_CASE("a backup holds what the file held and opens by itself")
{
    TemporaryFile file;
    fill(file);
    const QStringList content = contentOf(file.reopen().store());
    const QString copy = file.path(u"copy.anker"_s);
    SECTION("while the file is closed")
    {
        file.close();
        REQUIRE(runProgram({u"backup"_s, file.path(), u"--output"_s, copy}).status == 0);
    }
    SECTION("while a person works in it")
    {
        REQUIRE(runProgram({u"backup"_s, file.path(), u"--output"_s, copy}).status == 0);
    }
    SECTION("over an older backup")
    {
        (void)written(copy, "old");
        REQUIRE(runProgram({u"backup"_s, file.path(), u"--output"_s, copy}).status == 0);
    }
    const auto backup = Workspace::open(copy, Workspace::Mode::ReadWrite);
    CHECK_FALSE(backup->isReadOnly());
    CHECK(contentOf(backup->store()) == content);
    CHECK(backup->store().undoText() == u"Add"_s);
    CHECK(damageOf(*backup) == QStringList());
}

TEST_CASE("a backup that cannot be made leaves nothing and harms nothing")
{
    TemporaryFile file;
    fill(file);
    const QDir folder = QFileInfo(file.path()).absoluteDir();
    const QStringList names = folder.entryList(QDir::Files);
    const QByteArray before = bytesOf(file.path());
    const auto expectStatus = [&](const QString &target, int status) {
        INFO(target.toStdString());
        const ProgramRun run = runProgram({u"backup"_s, file.path(), u"--output"_s, target});
        INFO(run.messages.toStdString());
        CHECK(run.status == status);
        CHECK(run.messages.trimmed().endsWith(u'.'));
        CHECK(folder.entryList(QDir::Files) == names);
        CHECK(bytesOf(file.path()) == before);
    };
    expectStatus(file.path(), 2); // onto itself
    expectStatus(file.path(u"./register.anker"_s), 2);
    expectStatus(file.path(u"nowhere/copy.anker"_s), 3);
    expectStatus(u"/proc/copy.anker"_s, 3);
    expectStatus(u"/dev/null"_s, 2);
    expectStatus(folder.path(), 2);
}

TEST_CASE("a damaged file is not copied as a good backup")
{
    TemporaryFile file;
    fill(file);
    const QString copy = file.path(u"copy.anker"_s);
    (void)written(copy, "the last good backup");
    (void)runRaw(file.path(),
                 {u"PRAGMA foreign_keys=OFF"_s, u"DELETE FROM record WHERE kind = 'person'"_s});
    const ProgramRun run = runProgram({u"backup"_s, file.path(), u"--output"_s, copy});
    CHECK(run.status == 3);
    CHECK(wholeFile(copy) == "the last good backup");
    CHECK_FALSE(QFile::exists(copy + u".part"_s));
}

TEST_CASE("a backup does not replace a file that is open elsewhere")
{
    TemporaryFile file;
    fill(file);
    TemporaryFile other; // open here
    other.store().change(u"Add"_s, [](record::Change &change) {
        Person person;
        person.givenName = u"Joost"_s;
        change.save(person);
    });
    const ProgramRun run = runProgram({u"backup"_s, file.path(), u"--output"_s, other.path()});
    CHECK(run.status != 0);
    CHECK(contentOf(other.reopen().store()).join(u'\n').contains(u"Joost"_s));
}

TEST_CASE("a backup onto the file itself under another name is refused")
{
    TemporaryFile file;
    fill(file);
    const QString link = file.path(u"link.anker"_s);
    REQUIRE(QFile::link(file.path(), link));
    CHECK(runProgram({u"backup"_s, link, u"--output"_s, file.path()}).status == 2);
}
