// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/repair.h"
#include "tests/support/damage.h"
#include "tests/support/writer.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace ankerpunt;
using test::contentOf;
using test::damageOf;
using test::runProgram;
using test::runRaw;
using test::TemporaryFile;

namespace {

const QDateTime now(QDate(2026, 11, 24), QTime(12, 0));

QStringList namesBeside(const QString &path)
{
    return QFileInfo(path).dir().entryList(QDir::Files | QDir::Hidden);
}

} // namespace

TEST_CASE("what follows from the records is made again, and the damaged file is kept")
{
    TemporaryFile file;
    const QStringList content = test::fillAndClose(file);
    const QStringList names = namesBeside(file.path());
    SECTION("an index that lacks a row")
    {
        const auto path = file.path();
        (void)runRaw(
            path,
            {u"PRAGMA writable_schema=ON"_s,
             u"UPDATE sqlite_master SET sql = 'CREATE INDEX journal_change_record ON "
             "journal_change(record_id) WHERE id > 3' WHERE name = 'journal_change_record'"_s});
        (void)runRaw(path, {u"REINDEX journal_change_record"_s});
        (void)runRaw(path,
                     {u"PRAGMA writable_schema=ON"_s,
                      u"UPDATE sqlite_master SET sql = 'CREATE INDEX journal_change_record ON "
                      "journal_change(record_id)' WHERE name = 'journal_change_record'"_s});
    }
    SECTION("a page of an index")
    {
        test::spoil(file.path(), u"journal_change_record"_s);
    }
    SECTION("the words of the search")
    {
        (void)runRaw(file.path(), {u"DELETE FROM search_words_data WHERE id > 10"_s});
    }
    SECTION("the texts of the search")
    {
        (void)runRaw(file.path(), {u"UPDATE search SET body = 'iets anders'"_s});
    }
    SECTION("a count")
    {
        (void)runRaw(file.path(), {u"UPDATE kind SET records = 7 WHERE name = 'question'"_s});
    }
    REQUIRE(runProgram({u"check"_s, file.path()}).status != 0);
    const QByteArray damaged = test::bytesOf(file.path());
    const auto kept = repair(file.path(), now);
    CHECK(test::bytesOf(kept.path) == damaged);
    CHECK(contentOf(file.reopen().store()) == content);
    CHECK(damageOf(file.workspace()) == QStringList());
    file.store().undo(); // and its history
    CHECK(contentOf(file.store()).size() == content.size() - 40);
    file.close();
    CHECK(namesBeside(file.path()) == names);
    CHECK(runProgram({u"check"_s, file.path()}).status == 0);
}

TEST_CASE("what cannot be made again is left as it is, and an earlier version is named")
{
    TemporaryFile file;
    const QStringList content = test::fillAndClose(file);
    const QStringList names = namesBeside(file.path());
    SECTION("a page of records")
    {
        test::spoil(file.path(), u"question"_s);
    }
    SECTION("a value")
    {
        (void)runRaw(file.path(), {u"UPDATE question SET title = 'anders' WHERE id = "
                                   "(SELECT max(id) FROM question)"_s});
    }
    SECTION("the beginning of the file")
    {
        QFile first(file.path());
        REQUIRE(first.open(QIODevice::ReadWrite));
        first.write(QByteArray(4096, '\0'));
    }
    const QByteArray damaged = test::bytesOf(file.path());
    const auto run = runProgram({u"repair"_s, file.path()});
    CHECK(run.status == 3);
    CHECK(run.messages.contains(u"Restore an earlier version."_s));
    CHECK(test::bytesOf(file.path()) == damaged);
    CHECK(namesBeside(file.path()) == names);

    REQUIRE(runProgram({u"restore"_s, file.path()}).status == 0); // the newest that is sound
    CHECK(contentOf(file.reopen().store()) == content);
    file.close();
    const QDir folder(backups::folderOf(file.path()));
    bool isKept = false;
    for (const QFileInfo &kept : folder.entryInfoList(QDir::Files)) {
        isKept = isKept || test::bytesOf(kept.filePath()) == damaged;
    }
    CHECK(isKept);
}

TEST_CASE("a file that someone works in is not repaired")
{
    TemporaryFile file; // open here
    const auto run = runProgram({u"repair"_s, file.path()});
    CHECK(run.status == 3);
    CHECK(run.messages.contains(u"is working in this file"_s));
    const QString link = file.path(u"link.anker"_s);
    REQUIRE(QFile::link(file.path(), link));
    CHECK(runProgram({u"repair"_s, link}).messages.contains(u"is working in this file"_s));
}

TEST_CASE("only a file that is ours and damaged is taken for damaged")
{
    TemporaryFile file;
    (void)test::fillAndClose(file);
    CHECK_FALSE(isDamaged(file.path()));
    CHECK_FALSE(isDamaged(file.path(u"nothing.anker"_s)));
    const QString text = file.path(u"text.anker"_s);
    QFile other(text);
    REQUIRE(other.open(QIODevice::WriteOnly));
    other.write("Nr;Naam\n");
    other.close();
    CHECK_FALSE(isDamaged(text));
    test::spoil(file.path(), u"question"_s);
    CHECK(isDamaged(file.path()));
}
