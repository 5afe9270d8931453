// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/csv_writer.h"
#include "core/base/literals.h"
#include "core/exchange/csv.h"
#include "tests/support/vectors.h"

#include <QRandomGenerator>

using namespace ankerpunt;
using namespace ankerpunt::exchange;

namespace {

QList<QStringList> cellsOf(const TextTable &table)
{
    QList<QStringList> out;
    for (const auto &row : table.rows) {
        out += row.cells;
    }
    return out;
}

QList<TextRow> sampleRows(int count)
{
    QRandomGenerator random(1);
    const QStringList bits{u"a"_s, u"\""_s, u";"_s, u"\n"_s, u"\r"_s,  u"\r\n"_s,
                           u"="_s, u"'"_s,  u"+"_s, u"-"_s,  u"@"_s,   u"\t"_s,
                           u" "_s, u"é"_s,  u"😀"_s, u","_s,  u"sep="_s};
    QList<TextRow> rows;
    for (int i = 0; i < count; ++i) {
        TextRow row{0, {u"x"_s}}; // a row of blanks only is no row
        for (int n = random.bounded(5); n >= 0; --n) {
            QString text;
            for (int bit = random.bounded(6); bit > 0; --bit) {
                text += bits.at(random.bounded(int(bits.size())));
            }
            row.cells += text;
        }
        rows += row;
    }
    return rows;
}

} // namespace

TEST_CASE("what is written is read back the same")
{
    auto rows = sampleRows(1500);
    for (const auto &payload :
         {u"=1+1"_s, u"'=1+1"_s, u"''@x"_s, u"+31600000101"_s, u"-7,5"_s, u"\tx"_s, u"\rx"_s,
          u"'t Sterretje"_s, u"'"_s, u"''"_s, u" \"a\""_s, u"sep=,"_s, u"\"=1\""_s}) {
        rows += TextRow{0, {payload, u"x"_s, payload}};
    }
    for (const char separator : {';', ',', '\t'}) {
        for (const bool safe : {true, false}) {
            CsvWriter writer({separator, true, safe});
            writer.append({u"kop"_s, u"kop 2"_s, u"kop 3"_s, u"kop 4"_s, u"kop 5"_s, u"kop 6"_s});
            for (const auto &row : rows) {
                writer.append(row.cells);
            }
            ReadOptions options;
            options.separator = QLatin1Char(separator);
            options.headerLine = 1;
            options.removeFormulaPrefix = safe;
            const auto table = readCsv(writer.bytes(), options);
            REQUIRE(table.rows.size() == rows.size());
            for (qsizetype i = 0; i < rows.size(); ++i) {
                CHECK(table.rows[i].cells.mid(0, rows.at(i).cells.size()) == rows.at(i).cells);
                CHECK(table.rows.width(i) == rows.at(i).cells.size());
            }
        }
    }
}

TEST_CASE("what is written never runs as a formula and opens in a Dutch spreadsheet")
{
    CsvWriter writer;
    writer.append({u"naam"_s, u"=1+1"_s, u"a;b"_s});
    CHECK(writer.bytes() == "\xef\xbb\xbfnaam;'=1+1;\"a;b\"\r\n");
    CsvWriter plain({',', false, false});
    plain.append({u"=1"_s, QString(), u"x\ny"_s});
    CHECK(plain.bytes() == "=1,,\"x\ny\"\r\n");
}

TEST_CASE("the messy files, written, are read back the same")
{
    for (const auto &name : {u"R1_contacten_2019-2026.csv"_s, u"R2_vraagstukken.csv"_s,
                             u"R3_studenten_en_punten.csv"_s}) {
        const auto table = readCsv(tests::dataFile(u"rommel/"_s + name));
        CsvWriter writer;
        writer.append(table.headers);
        for (const auto &row : table.rows) {
            writer.append(row.cells);
        }
        const auto again = readCsv(writer.bytes());
        CHECK(again.headers == table.headers);
        CHECK(cellsOf(again) == cellsOf(table));
    }
}
