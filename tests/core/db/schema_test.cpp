// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/db/database.h"
#include "core/domain/registry.h"
#include "tests/support/raw_file.h"
#include "tests/support/temporary_file.h"

using namespace ankerpunt;
using test::runRaw;
using test::TemporaryFile;

namespace {

/// A file that began in the version before the words of a column were asked for one by one.
void begunBefore(const TemporaryFile &file)
{
    constexpr int before = 24;
    QFile::remove(file.path());
    db::migrate(db::Database(file.path(), db::Database::Mode::ReadWrite), before);
}

} // namespace

TEST_CASE("SQLite makes no table in memory to write a row")
{
    TemporaryFile file;
    const db::Database &database = file.workspace().database();
    for (const auto *kind : registry().all()) {
        auto steps = database.prepare(u"EXPLAIN INSERT INTO %1 (id) VALUES (1)"_s.arg(kind->kind));
        steps.run();
        int count = 0;
        while (steps.next()) {
            INFO(kind->kind.toStdString());
            CHECK(steps.text(1) != u"OpenEphemeral");
            ++count;
        }
        CHECK(count > 10);
    }
}

TEST_CASE("a column takes the words that it is for and no others")
{
    TemporaryFile file;
    file.close();
    SECTION("in a new file") {}
    SECTION("in one of before")
    {
        begunBefore(file);
        file.reopen();
        file.close();
    }
    const auto add = [&file](const QString &words) {
        (void)runRaw(file.path(),
                     {u"PRAGMA foreign_keys=OFF"_s,
                      u"INSERT INTO organisation (name, level, country, "
                      "first_contact_on_precision) VALUES ('De Haven', %1)"_s.arg(words)});
    };
    CHECK_NOTHROW(add(u"'', '', NULL"_s));
    CHECK_NOTHROW(add(u"'WO', 'BE', 'week'"_s));
    CHECK_THROWS_WITH(add(u"'WO ', 'BE', 'week'"_s), Catch::Contains("CHECK"));
    CHECK_THROWS_WITH(add(u"'WO', 'DE', 'week'"_s), Catch::Contains("CHECK"));
    CHECK_THROWS_WITH(add(u"'WO', 'BE', ''"_s), Catch::Contains("CHECK"));
    CHECK(runRaw(file.path(), {u"SELECT count(*) FROM organisation"_s}).toInt() == 2);
}
