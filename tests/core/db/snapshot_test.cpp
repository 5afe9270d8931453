// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/base/literals.h"
#include "core/db/snapshot.h"

#include <QTemporaryDir>

#include <stdexcept>

using namespace ankerpunt;

namespace {

struct Numbers
{
    Numbers() { database.run(u"CREATE TABLE number (value INTEGER) STRICT"_s); }
    [[nodiscard]] int count() const
    {
        return database.value(u"SELECT count(*) FROM number"_s).toInt();
    }
    void add() const { database.run(u"INSERT INTO number VALUES (1)"_s); }

    QTemporaryDir folder;
    db::Database database{folder.filePath(u"numbers.db"_s), db::Database::Mode::ReadWrite};
};

} // namespace

TEST_CASE("within a transaction a snapshot ends without ending that")
{
    const Numbers numbers;
    CHECK_THROWS_AS(numbers.database.transaction([&] {
        numbers.add();
        {
            const db::Snapshot snapshot(numbers.database);
            CHECK(numbers.count() == 1);
        }
        throw std::runtime_error("taken back");
    }),
                    std::runtime_error);
    CHECK(numbers.count() == 0);
}

TEST_CASE("a snapshot within a snapshot is part of it, and after both one can write")
{
    const Numbers numbers;
    {
        const db::Snapshot outer(numbers.database);
        {
            const db::Snapshot inner(numbers.database);
            CHECK(numbers.count() == 0);
        }
        const db::Snapshot next(numbers.database);
        CHECK(numbers.count() == 0);
        CHECK_THROWS_AS(numbers.database.transaction([&] { numbers.add(); }), Error);
    }
    numbers.database.transaction([&] { numbers.add(); });
    CHECK(numbers.count() == 1);
}
