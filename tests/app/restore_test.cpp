// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/backups.h"
#include "tests/support/temporary_file.h"
#include "tests/support/writer.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

using namespace ankerpunt;
using test::ProgramRun;
using test::runProgram;
using test::TemporaryFile;

namespace {

/// A file into which two lists of people were imported, one after the other.
class Imported final
{
public:
    Imported()
    {
        m_file.close();
        for (const QString &prefix : {u"A"_s, u"B"_s}) {
            const QString people = test::writePeople(m_file.path(u"mensen.csv"_s), 3, prefix);
            REQUIRE(runProgram({u"import"_s, path(), people}).status == 0);
        }
    }
    [[nodiscard]] QString path() const { return m_file.path(); }
    [[nodiscard]] QString path(const QString &name) const { return m_file.path(name); }
    [[nodiscard]] int people() const
    {
        const ProgramRun run = runProgram({u"list"_s, path(), u"person"_s});
        REQUIRE(run.status == 0);
        return int(run.out.count('\n'));
    }
    [[nodiscard]] ProgramRun restore(const QStringList &options) const
    {
        return runProgram(QStringList{u"restore"_s, path()} + options);
    }
    [[nodiscard]] QJsonArray backups() const
    {
        return QJsonDocument::fromJson(restore({u"--list"_s, u"--json"_s}).out).array();
    }

private:
    TemporaryFile m_file;
};

void damage(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::Append));
    REQUIRE(file.write("x") == 1);
}

} // namespace

TEST_CASE("an import that changes something keeps a backup, one that does not keeps none")
{
    const Imported file;
    CHECK(file.backups().size() == 2);
    const QString people = test::writePeople(file.path(u"mensen.csv"_s), 3, u"B"_s);
    CHECK(runProgram({u"import"_s, file.path(), people}).status == 0); // the same again
    CHECK(runProgram({u"check"_s, file.path()}).status == 0);
    CHECK(runProgram({u"list"_s, file.path()}).status == 0);
    const QString more = test::writePeople(file.path(u"meer.csv"_s), 3, u"C"_s);
    CHECK(runProgram({u"import"_s, file.path(), more, u"--dry-run"_s}).status == 0);
    CHECK(file.backups().size() == 2);
}

TEST_CASE("a new file and the example leave nothing beside them")
{
    const QTemporaryDir folder;
    CHECK(runProgram({u"new"_s, folder.filePath(u"a.anker"_s)}).status == 0);
    CHECK(runProgram({u"new"_s, folder.filePath(u"b.anker"_s), u"--example"_s}).status == 0);
    CHECK(QDir(folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot) ==
          QStringList{u"a.anker"_s, u"b.anker"_s});
}

TEST_CASE("the list says of every backup when it was made and whether it is sound")
{
    const Imported file;
    const QJsonArray both = file.backups();
    REQUIRE(both.size() == 2);
    const QJsonObject newest = both.first().toObject();
    CHECK(newest[u"sound"].toBool());
    CHECK(newest[u"size"].toInteger() == QFileInfo(newest[u"path"].toString()).size());
    const auto time = QDateTime::fromString(newest[u"time"].toString(), Qt::ISODate);
    CHECK(qAbs(time.secsTo(Clock().now())) < 120);
    CHECK(newest[u"time"].toString() > both.last().toObject()[u"time"].toString());
    damage(newest[u"path"].toString());
    const ProgramRun list = file.restore({u"--list"_s});
    CHECK(list.status == 1);
    CHECK(list.out.count('\n') == 2);
    CHECK(list.out.startsWith(newest[u"time"].toString().toUtf8() + '\t'));
    CHECK(list.out.contains("\tdamaged\t"));
    CHECK(list.out.contains("\tsound\t"));
}

TEST_CASE("without options the newest sound backup comes back")
{
    const Imported file;
    REQUIRE(file.people() == 6);
    SECTION("the newest is sound")
    {
        REQUIRE(QFile::resize(file.path(), 5000));
        const ProgramRun restored = file.restore({u"--json"_s});
        CHECK(restored.status == 0);
        CHECK(file.people() == 6);
        const auto said = QJsonDocument::fromJson(restored.out).object();
        CHECK_FALSE(said[u"keptIsSound"].toBool());
        CHECK(QFileInfo(said[u"kept"].toString()).size() == 5000);
    }
    SECTION("the newest is damaged")
    {
        damage(file.backups().first().toObject()[u"path"].toString());
        CHECK(file.restore({}).status == 0);
        CHECK(file.people() == 3);
    }
    SECTION("all are damaged")
    {
        for (const auto &backup : file.backups()) {
            damage(backup.toObject()[u"path"].toString());
        }
        const ProgramRun restored = file.restore({});
        CHECK(restored.status == 3);
        CHECK(restored.messages.contains(u"no sound backup"_s));
        CHECK(file.people() == 6);
    }
}

TEST_CASE("a backup is chosen by its file or by a moment, and the way back stays")
{
    const Imported file;
    const QJsonObject oldest = file.backups().last().toObject();
    SECTION("by its file")
    {
        CHECK(file.restore({u"--from"_s, oldest[u"path"].toString()}).status == 0);
    }
    SECTION("by its moment")
    {
        CHECK(file.restore({u"--at"_s, oldest[u"time"].toString()}).status == 0);
    }
    CHECK(file.people() == 3);
    REQUIRE(file.backups().size() == 3);
    const ProgramRun back =
        file.restore({u"--from"_s, file.backups().first().toObject()[u"path"].toString()});
    CHECK(back.status == 0);
    CHECK(file.people() == 6);
}

TEST_CASE("a backup that was saved elsewhere can be put back as well")
{
    const Imported file;
    const QString elsewhere = file.path(u"elders.anker"_s);
    REQUIRE(runProgram({u"backup"_s, file.path(), u"--output"_s, elsewhere}).status == 0);
    const QString more = test::writePeople(file.path(u"meer.csv"_s), 2, u"C"_s);
    REQUIRE(runProgram({u"import"_s, file.path(), more}).status == 0);
    CHECK(file.people() == 8);
    CHECK(file.restore({u"--from"_s, elsewhere}).status == 0);
    CHECK(file.people() == 6);
    CHECK(QFile::exists(elsewhere));
}

TEST_CASE("wrong use of restore is told and changes nothing")
{
    const Imported file;
    const QByteArray before = test::bytesOf(file.path());
    CHECK(runProgram({u"restore"_s}).status == 2);
    CHECK(runProgram({u"restore"_s, file.path(), u"b.anker"_s}).status == 2);
    CHECK(file.restore({u"--at"_s, u"yesterday"_s}).status == 2);
    CHECK(file.restore({u"--at"_s, u"2026-11-24"_s, u"--from"_s, file.path()}).status == 2);
    CHECK(file.restore({u"--at"_s, u"2020-01-01"_s}).status == 3);
    CHECK(file.restore({u"--from"_s, file.path(u"none.anker"_s)}).status == 3);
    CHECK(test::bytesOf(file.path()) == before);
    CHECK(file.backups().size() == 2);
    const ProgramRun none = runProgram({u"restore"_s, file.path(u"none.anker"_s), u"--list"_s});
    CHECK(none.status == 0);
    CHECK(none.messages.contains(u"no backup"_s));
}

TEST_CASE("who is working in the file is named, and nothing is restored over it")
{
    const Imported file;
    test::WriterProcess writer(file.path(), 1);
    writer.go();
    writer.waitFor(1);
    const QByteArray before = test::bytesOf(file.path());
    const ProgramRun restored = file.restore({});
    CHECK(restored.status == 3);
    CHECK(restored.messages.contains(QFileInfo(file.path()).owner()));
    CHECK(test::bytesOf(file.path()) == before);
    CHECK(writer.finish() == 0);
}

TEST_CASE("an import whose backup cannot be made is saved all the same, and says so")
{
    TemporaryFile file;
    file.close();
    QFile inTheWay(backups::folderOf(file.path()));
    REQUIRE(inTheWay.open(QIODevice::WriteOnly));
    const QString people = test::writePeople(file.path(u"mensen.csv"_s), 3, u"A"_s);
    const ProgramRun import = runProgram({u"import"_s, file.path(), people});
    CHECK(import.status == 1);
    CHECK(import.messages.startsWith(u"All was saved, but no backup was made."_s));
    CHECK(import.messages.count(u'\n') == 1);
    CHECK(runProgram({u"list"_s, file.path(), u"person"_s}).out.count('\n') == 3);
}

TEST_CASE("on a full disk nothing is restored and nothing is lost")
{
    const Imported file;
    const QByteArray before = test::bytesOf(file.path());
    const QString folder = backups::folderOf(file.path());
    const QStringList names = QDir(folder).entryList(QDir::Files);
    const auto size = int(QFileInfo(file.path()).size() / 1024);
    for (const int blocks : {4, size / 4, size / 2, size - 8}) {
        INFO(blocks);
        const ProgramRun run = test::runWithLittleRoom(blocks, {u"restore"_s, file.path()});
        INFO(run.messages.toStdString());
        CHECK(run.status == 3);
        CHECK(run.messages.trimmed().endsWith(u'.'));
        CHECK(test::bytesOf(file.path()) == before);
        CHECK(QDir(folder).entryList(QDir::Files) == names);
        CHECK_FALSE(QFile::exists(file.path() + u".part"_s));
    }
}
