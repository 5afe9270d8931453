// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/save.h"
#include "core/domain/people.h"
#include "core/domain/questions.h"
#include "core/queries/lists.h"
#include "core/workspace/backups.h"
#include "tests/support/raw_file.h"
#include "tests/support/stepped_program.h"
#include "tests/support/temporary_file.h"
#include "tests/support/writer.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace ankerpunt;
using test::contentOf;
using test::damageOf;
using test::TemporaryFile;

namespace {

const QDateTime now(QDate(2026, 11, 24), QTime(12, 0)); // on the clock of this computer

/// "24 11:00" is a moment in November 2026; "10-30 09:00" one in another month.
QList<QDateTime> moments(const QString &text)
{
    QList<QDateTime> all;
    for (const QString &part : text.split(u", "_s, Qt::SkipEmptyParts)) {
        const QString whole = part.contains(u'-') ? part : u"11-"_s + part;
        all.append(QDateTime::fromString(u"2026-"_s + whole, u"yyyy-MM-dd HH:mm"_s));
        REQUIRE(all.constLast().isValid());
    }
    return all;
}

void addPerson(Workspace &workspace, const QString &name)
{
    workspace.store().change(u"Add"_s, [&](record::Change &change) {
        Person person;
        person.givenName = name;
        change.save(person);
    });
}

/// A closed file with one backup for each of these people, who came one after the other.
void fill(TemporaryFile &file, const QStringList &people)
{
    for (const QString &name : people) {
        addPerson(file.workspace(), name);
        backups::beforeClosing(file.workspace());
        file.reopen();
    }
    file.close();
}

QStringList contentIn(const QString &path)
{
    return contentOf(Workspace::open(path, Workspace::Mode::ReadOnly)->store());
}

template <typename T>
int countIn(const QString &path)
{
    const auto workspace = Workspace::open(path, Workspace::Mode::ReadOnly);
    return queries::counts(*workspace).value(&record::table<T>().description());
}

/// Changes one byte in the middle of a file that is closed.
void damage(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadWrite));
    file.seek(file.size() / 2);
    char byte = 0;
    REQUIRE(file.peek(&byte, 1) == 1);
    byte = char(~byte);
    REQUIRE(file.write(&byte, 1) == 1);
}

QByteArray everythingIn(const QString &folder)
{
    QByteArray all;
    for (const QFileInfo &file : QDir(folder).entryInfoList(QDir::Files, QDir::Name)) {
        all += file.fileName().toUtf8() + test::bytesOf(file.filePath());
    }
    return all;
}

} // namespace

TEST_CASE("backups of two days stay, then the newest of each of twelve days")
{
    struct Row
    {
        const char *what;
        QString taken;
        QString old;
    };
    const QString days = u"21 09:00, 20 09:00, 19 09:00, 18 09:00, 17 09:00, 16 09:00, 15 09:00, "
                         "14 09:00, 13 09:00, 12 09:00, 11 09:00, 10 09:00"_s;
    const QList<Row> rows{
        {"none", {}, {}},
        {"all of today", u"24 11:00, 24 11:01, 24 11:02"_s, {}},
        {"to the second two days ago", u"22 12:01, 22 12:00, 22 11:00"_s, u"22 11:00"_s},
        {"a day twice", u"20 09:00, 20 17:00, 20 12:00"_s, u"20 12:00, 20 09:00"_s},
        {"twelve days", days, {}},
        {"thirteen days", days + u", 09 09:00"_s, u"09 09:00"_s},
        {"days of rest do not count", u"10-30 09:00, 20 09:00, 09-01 09:00"_s, {}},
        {"the last one stays, however old", u"01-02 09:00"_s, {}},
        {"of one old day the last one stays", u"01-02 09:00, 01-02 08:00"_s, u"01-02 08:00"_s},
        {"what seems to come later stays", u"30 09:00, 30 08:00"_s, {}}};
    for (const Row &row : rows) {
        INFO(row.what);
        CHECK(backups::toRemove(moments(row.taken), now) == moments(row.old));
    }
}

TEST_CASE("closing after a change keeps a backup that only its owner can read")
{
    TemporaryFile file;
    addPerson(file.workspace(), u"Marloes"_s);
    const QStringList content = contentOf(file.store());
    backups::beforeClosing(file.workspace());
    file.close();
    const auto list = backups::listOf(file.path());
    REQUIRE(list.size() == 1);
    CHECK(backups::isSound(list.first()));
    CHECK(list.first().size == QFileInfo(list.first().path).size());
    CHECK(qAbs(list.first().taken.secsTo(Clock().now())) < 60);
    const auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner |
                           QFileDevice::ReadUser | QFileDevice::WriteUser;
    CHECK(QFileInfo(list.first().path).permissions() == ownerOnly);
    CHECK(QFileInfo(backups::folderOf(file.path())).permissions() ==
          (ownerOnly | QFileDevice::ExeOwner | QFileDevice::ExeUser));
    CHECK(contentIn(list.first().path) == content);
    CHECK(QDir(backups::folderOf(file.path())).entryList(QDir::Files).size() == 1);
}

TEST_CASE("closing a file in which nothing was changed makes no backup")
{
    TemporaryFile file;
    SECTION("a new one") {}
    SECTION("one that was only looked at")
    {
        addPerson(file.workspace(), u"Marloes"_s);
        file.reopen();
    }
    SECTION("one that is open for reading")
    {
        file.reopen(Workspace::Mode::ReadOnly);
    }
    backups::beforeClosing(file.workspace());
    CHECK_FALSE(QFileInfo::exists(backups::folderOf(file.path())));
}

TEST_CASE("backups of the same second keep their order")
{
    TemporaryFile file;
    fill(file, {u"Een"_s, u"Twee"_s, u"Drie"_s});
    const auto list = backups::listOf(file.path());
    REQUIRE(list.size() == 3);
    CHECK(countIn<Person>(list.at(0).path) == 3);
    CHECK(countIn<Person>(list.at(1).path) == 2);
    CHECK(countIn<Person>(list.at(2).path) == 1);
}

TEST_CASE("old backups go, and nothing in the folder that is not a backup")
{
    TemporaryFile file;
    fill(file, {u"Een"_s});
    const QDir folder(backups::folderOf(file.path()));
    const QStringList others{u"brief.odt"_s, u"2020-01-01T00-00-00Z.anker"_s,
                             u"damaged-2020-01-01T00-00-00Z-00000000.anker"_s,
                             u"2020-01-01T00-00-00Z-00000000.anker.txt"_s};
    for (const QString &name : others + QStringList{u"2020-01-02T08-00-00Z-00000000.anker"_s,
                                                    u"2020-01-02T09-00-00Z-00000000.anker"_s}) {
        QFile other(folder.filePath(name));
        REQUIRE(other.open(QIODevice::WriteOnly));
    }
    fill(file, {});
    file.reopen();
    addPerson(file.workspace(), u"Twee"_s);
    backups::beforeClosing(file.workspace());
    for (const QString &name : others) {
        INFO(name.toStdString());
        CHECK(folder.exists(name));
    }
    CHECK(folder.exists(u"2020-01-02T09-00-00Z-00000000.anker"_s));
    CHECK_FALSE(folder.exists(u"2020-01-02T08-00-00Z-00000000.anker"_s));
    CHECK(backups::listOf(file.path()).size() == 3);
}

TEST_CASE("no backup is kept of a file that is damaged, and the sound ones stay")
{
    TemporaryFile file;
    fill(file, {u"Een"_s});
    const QByteArray before = everythingIn(backups::folderOf(file.path()));
    (void)test::runRaw(
        file.path(), {u"PRAGMA foreign_keys=OFF"_s, u"DELETE FROM record WHERE kind = 'person'"_s});
    file.reopen();
    addPerson(file.workspace(), u"Twee"_s);
    CHECK_THROWS_AS(backups::beforeClosing(file.workspace()), Error);
    CHECK(everythingIn(backups::folderOf(file.path())) == before);
}

TEST_CASE("a file that stands in the way of the folder is left alone")
{
    TemporaryFile file;
    QFile inTheWay(backups::folderOf(file.path()));
    REQUIRE(inTheWay.open(QIODevice::WriteOnly));
    inTheWay.write("mine");
    inTheWay.close();
    addPerson(file.workspace(), u"Een"_s);
    CHECK_THROWS_AS(backups::beforeClosing(file.workspace()), Error);
    CHECK(inTheWay.size() == 4);
    CHECK(damageOf(file.reopen()) == QStringList());
}

TEST_CASE("one changed byte makes a backup unsound, and it is not restored")
{
    TemporaryFile file;
    fill(file, {u"Een"_s, u"Twee"_s});
    const auto newest = backups::listOf(file.path()).first();
    damage(newest.path);
    CHECK_FALSE(backups::isSound(newest));
    CHECK(backups::isSound(backups::listOf(file.path()).last()));
    const QByteArray before = everythingIn(QFileInfo(file.path()).path());
    const QByteArray backupsBefore = everythingIn(backups::folderOf(file.path()));
    CHECK_THROWS_AS((void)backups::restore(file.path(), newest.path, now), Error);
    CHECK(everythingIn(QFileInfo(file.path()).path()) == before);
    CHECK(everythingIn(backups::folderOf(file.path())) == backupsBefore);
}

TEST_CASE("a backup that an earlier version of the program named is known by its own mark")
{
    TemporaryFile file;
    fill(file, {u"Joost"_s});
    const auto made = backups::listOf(file.path()).constFirst();
    const QByteArray sha = digestOf(made.path, QCryptographicHash::Sha256).toHex().left(8);
    const QString former = QFileInfo(made.path).path() + u"/2026-11-01T10-00-00Z-"_s +
                           QString::fromLatin1(sha) + u".anker"_s;
    REQUIRE(QFile::rename(made.path, former));
    REQUIRE(backups::listOf(file.path()).size() == 1);
    CHECK(backups::isSound(backups::listOf(file.path()).constFirst()));
    damage(former);
    CHECK_FALSE(backups::isSound(backups::listOf(file.path()).constFirst()));
}

TEST_CASE("restoring brings back exactly what was there, and keeps what is there now")
{
    TemporaryFile file;
    fill(file, {u"Een"_s, u"Twee"_s});
    const QStringList present = contentIn(file.path());
    const auto oldest = backups::listOf(file.path()).last();
    const QStringList wanted = contentIn(oldest.path);
    REQUIRE(wanted != present);
    const auto kept = backups::restore(file.path(), oldest.path, Clock().now());
    CHECK(kept.sound);
    CHECK(contentIn(kept.path) == present);
    CHECK(contentIn(file.path()) == wanted);
    CHECK(damageOf(file.reopen()) == QStringList());
    CHECK(backups::listOf(file.path()).size() == 3);
    CHECK(backups::listOf(file.path()).first().path == kept.path);
    // and so the way back is the same way
    file.close();
    (void)backups::restore(file.path(), kept.path, Clock().now());
    CHECK(contentIn(file.path()) == present);
}

TEST_CASE("a damaged file is replaced by a backup and kept apart as it was")
{
    TemporaryFile file;
    fill(file, {u"Een"_s});
    const auto backup = backups::listOf(file.path()).first();
    const QStringList wanted = contentIn(backup.path);
    SECTION("cut off")
    {
        REQUIRE(QFile::resize(file.path(), QFileInfo(file.path()).size() / 2));
    }
    SECTION("overwritten from the start")
    {
        QFile broken(file.path());
        REQUIRE(broken.open(QIODevice::ReadWrite));
        broken.write(QByteArray(5000, '\0'));
    }
    const QByteArray bytes = test::bytesOf(file.path());
    const auto kept = backups::restore(file.path(), backup.path, now);
    CHECK_FALSE(kept.sound);
    CHECK(QFileInfo(kept.path).fileName().startsWith(u"damaged-"_s));
    CHECK(test::bytesOf(kept.path) == bytes);
    CHECK(backups::listOf(file.path()).size() == 1);
    CHECK(contentIn(file.path()) == wanted);
    CHECK(damageOf(file.reopen()) == QStringList());
}

TEST_CASE("a file that is gone comes back")
{
    TemporaryFile file;
    fill(file, {u"Een"_s});
    const QStringList wanted = contentIn(file.path());
    REQUIRE(QFile::remove(file.path()));
    const auto kept = backups::restore(file.path(), backups::listOf(file.path()).first().path, now);
    CHECK(kept.path.isEmpty());
    CHECK(contentIn(file.path()) == wanted);
}

TEST_CASE("what a crash left beside the damaged file does not reach the restored one")
{
    TemporaryFile file;
    fill(file, {u"Een"_s});
    const QStringList wanted = contentIn(file.path());
    QFile broken(file.path());
    REQUIRE(broken.open(QIODevice::WriteOnly));
    broken.write(QByteArray(5000, 'x'));
    broken.close();
    for (const QString &side : {u"-journal"_s, u"-wal"_s, u"-shm"_s}) {
        QFile left(file.path() + side);
        REQUIRE(left.open(QIODevice::WriteOnly));
        left.write("left by a crash");
    }
    const auto kept = backups::restore(file.path(), backups::listOf(file.path()).first().path, now);
    for (const QString &side : {u"-journal"_s, u"-wal"_s, u"-shm"_s}) {
        INFO(side.toStdString());
        CHECK_FALSE(QFile::exists(file.path() + side));
        CHECK(QFile::exists(kept.path + side));
    }
    CHECK(contentIn(file.path()) == wanted);
}

TEST_CASE("a crash is rolled back before the file is kept")
{
    TemporaryFile file;
    fill(file, {u"Een"_s});
    const auto backup = backups::listOf(file.path()).first();
    const QStringList before = contentIn(file.path());
    const QString crashed = file.path(u"crashed/a.anker"_s);
    const QStringList import{u"import"_s, crashed,
                             test::writePeople(file.path(u"mensen.csv"_s), 3, u"A"_s)};
    const auto killBefore = [&](int step) {
        const QDir folder(QFileInfo(crashed).path());
        QDir(folder).removeRecursively();
        REQUIRE(QDir().mkpath(folder.path()));
        REQUIRE(QFile::copy(file.path(), crashed));
        return test::killedBefore(step, import);
    };
    int last = 0; // the step just before the import is done, when all can still be taken back
    for (int step = 1; killBefore(step); ++step) {
        last = QFile::exists(crashed + u"-journal"_s) ? step : last;
    }
    REQUIRE(last > 0);
    REQUIRE(killBefore(last));
    const auto kept = backups::restore(crashed, backup.path, now);
    CHECK(kept.sound);
    CHECK(damageOf(*Workspace::open(kept.path, Workspace::Mode::ReadOnly)) == QStringList());
    CHECK(contentIn(kept.path) == before);
    CHECK(contentIn(crashed) == contentIn(backup.path));
}

TEST_CASE("nothing is restored over a file that another process works in")
{
    TemporaryFile file;
    fill(file, {u"Een"_s});
    const auto backup = backups::listOf(file.path()).first();
    test::WriterProcess writer(file.path(), 1);
    writer.go();
    writer.waitFor(1);
    const QByteArray before = test::bytesOf(file.path());
    const QByteArray folder = everythingIn(backups::folderOf(file.path()));
    try {
        (void)backups::restore(file.path(), backup.path, now);
        FAIL("it was restored");
    } catch (const Error &error) {
        CHECK(error.kind() == Error::Kind::Locked);
        CHECK(error.sentence().contains(QFileInfo(file.path()).owner()));
    }
    CHECK(test::bytesOf(file.path()) == before);
    CHECK(everythingIn(backups::folderOf(file.path())) == folder);
    CHECK_FALSE(QFile::exists(file.path() + u".part"_s));
    CHECK(writer.finish() == 0);
    CHECK(countIn<Question>(file.path()) == 1);
}

TEST_CASE("what is no backup, and what cannot be replaced, is refused with nothing changed")
{
    TemporaryFile file;
    fill(file, {u"Een"_s});
    const QString backup = backups::listOf(file.path()).first().path;
    const QString text = file.path(u"brief.txt"_s);
    QFile letter(text);
    REQUIRE(letter.open(QIODevice::WriteOnly));
    letter.write(QByteArray(500, 'a'));
    letter.close();
    const QString newer = file.path(u"newer.anker"_s);
    REQUIRE(QFile::copy(file.path(), newer));
    (void)test::runRaw(newer, {u"PRAGMA user_version=%1"_s.arg(db::newestVersion() + 1)});
    const QString folder = QFileInfo(file.path()).path();
    const QByteArray before = everythingIn(folder) + everythingIn(backups::folderOf(file.path()));
    const auto kindOf = [](const QString &target, const QString &from) {
        try {
            (void)backups::restore(target, from, now);
        } catch (const Error &error) {
            CHECK(error.sentence().endsWith(u'.'));
            return error.kind();
        }
        return Error::Kind::Internal;
    };
    CHECK(kindOf(file.path(), text) == Error::Kind::Damaged);
    CHECK(kindOf(file.path(), newer) == Error::Kind::Newer);
    CHECK(kindOf(file.path(), file.path(u"none.anker"_s)) == Error::Kind::NotFound);
    CHECK(kindOf(folder, backup) == Error::Kind::Usage);
    CHECK(kindOf(u"/dev/null"_s, backup) == Error::Kind::Usage);
    CHECK(kindOf(file.path(u"nowhere/a.anker"_s), backup) == Error::Kind::Io);
    CHECK(everythingIn(folder) + everythingIn(backups::folderOf(file.path())) == before);
}

TEST_CASE("opening a file clears away what a crash left of unfinished backups, and nothing else")
{
    TemporaryFile file;
    fill(file, {u"Een"_s});
    const QStringList before = QDir(QFileInfo(file.path()).path()).entryList(QDir::Files);
    const QByteArray kept = everythingIn(backups::folderOf(file.path()));
    const QString other = file.path(u"another.anker.part"_s);
    for (const QString &left :
         {file.path(u"register.anker.part"_s), file.path(u"register.anker.part-journal"_s),
          file.path(u"register.anker.repairing"_s),
          file.path(u"register.anker.before-version-99.part"_s),
          backups::folderOf(file.path()) + u"/unfinished.anker"_s, other}) {
        QFile stray(left);
        REQUIRE(stray.open(QIODevice::WriteOnly));
    }
    (void)file.reopen(Workspace::Mode::ReadOnly); // who only reads leaves everything
    CHECK(QFile::exists(file.path(u"register.anker.part"_s)));
    (void)file.reopen();
    file.close();
    CHECK(everythingIn(backups::folderOf(file.path())) == kept);
    REQUIRE(QFile::remove(other)); // it belongs to another file
    CHECK(QDir(QFileInfo(file.path()).path()).entryList(QDir::Files) == before);
}
