// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/literals.h"
#include "core/domain/registry.h"
#include "core/exchange/csv.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QSet>

using namespace ankerpunt;

namespace {

/// The names of all test cases, read from the sources.
QSet<QString> testNames()
{
    static const QRegularExpression name(u"TEST_CASE\\(\"([^\"]+)\""_s);
    QSet<QString> names;
    QDirIterator files(QStringLiteral(ANKERPUNT_SOURCE_DIR "/tests"), {u"*_test.cpp"_s},
                       QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        REQUIRE(file.open(QIODevice::ReadOnly));
        auto found = name.globalMatch(QString::fromUtf8(file.readAll()));
        while (found.hasNext()) {
            names.insert(found.next().captured(1));
        }
    }
    return names;
}

} // namespace

TEST_CASE("every requirement names a field that exists and a test that exists")
{
    const auto table =
        exchange::readCsvFile(QStringLiteral(ANKERPUNT_SOURCE_DIR "/tests/requirements.csv"));
    REQUIRE(table.headers == QStringList{u"number"_s, u"record.field"_s, u"test"_s});
    REQUIRE_FALSE(table.rows.isEmpty());
    const QSet<QString> tests = testNames();
    static const QRegularExpression number(u"^S[0-4]-[0-9]{2,3}$"_s);
    for (const auto &row : table.rows) {
        CAPTURE(row.line, row.cells);
        CHECK(number.match(row.cells.at(0)).hasMatch());
        const QStringList field = row.cells.at(1).split(u'.');
        REQUIRE(field.size() == 2);
        const auto *kind = registry().find(field.at(0));
        REQUIRE(kind != nullptr);
        CHECK(kind->indexOf(field.at(1)) >= 0);
        CHECK(tests.contains(row.cells.at(2)));
    }
}
