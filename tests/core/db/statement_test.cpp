// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/base/literals.h"
#include "core/db/database.h"

#include <QTemporaryDir>

using namespace ankerpunt;

TEST_CASE(
    "a statement that is run again stores each value as it is, also where one before was like it")
{
    const QTemporaryDir folder;
    const db::Database database(folder.filePath(u"values.db"_s), db::Database::Mode::ReadWrite);
    database.run(u"CREATE TABLE kept (place INTEGER PRIMARY KEY, value ANY, text TEXT) STRICT"_s);
    auto insert = database.prepare(u"INSERT INTO kept (value, text) VALUES (?, ?)"_s);
    insert.run({qint64(1), u"a"_s});
    insert.run({1.0, u"a"_s});
    insert.run({u"1"_s, u"b"_s});
    insert.run({QVariant(), u"b"_s});
    insert.run({QVariant(), QString()}); // text is never NULL
    insert.run({u""_s, u""_s});
    insert.run({qint64(1), QVariant()});
    auto read = database.prepare(
        u"SELECT typeof(value) || ' ' || coalesce(value, '') || ' ' || coalesce(text, 'none') "
        "FROM kept ORDER BY place"_s);
    read.run();
    QStringList kept;
    while (read.next()) {
        kept.append(read.text(0));
    }
    CHECK(kept == QStringList{u"integer 1 a"_s, u"real 1.0 a"_s, u"text 1 b"_s, u"null  b"_s,
                              u"null  "_s, u"text  "_s, u"integer 1 none"_s});
}

TEST_CASE(
    "a question mark in a text of a statement is no place for a value, and their number is held to")
{
    const QTemporaryDir folder;
    const db::Database database(folder.filePath(u"values.db"_s), db::Database::Mode::ReadWrite);
    auto ask = database.prepare(u"SELECT 'why? it''s ' || ? || '?' || ?"_s);
    ask.run({u"so"_s, u"!"_s});
    REQUIRE(ask.next());
    CHECK(ask.text(0) == u"why? it's so?!");
    CHECK_THROWS_AS(ask.run({u"so"_s}), Error);
    CHECK_THROWS_AS(ask.run({u"so"_s, u"!"_s, u"!"_s}), Error);
}
