// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/csv_writer.h"
#include "core/domain/registry.h"
#include "core/exchange/csv.h"
#include "core/exchange/export.h"
#include "core/exchange/import.h"
#include "core/exchange/zip_folder.h"
#include "tests/hostile/payloads.h"
#include "tests/support/filled_file.h"
#include "tests/support/meaning.h"
#include "tests/support/whole_file.h"

#include <QDir>
#include <QFile>

using namespace ankerpunt;
using test::FilledFile;
using test::TemporaryFile;
using test::wholeFile;

namespace {

/// Writes over every text of every record that a person types freely, another formula in each.
/// Gives how many there are.
int fillWithFormulas(const FilledFile &filled, int round)
{
    const QStringList formulas = test::formulas();
    int written = 0;
    filled.file.store().change(u"x"_s, [&](record::Change &change) {
        for (const auto *kind : registry().all()) {
            record::Record record = filled.file.store().read(*kind, filled.idOf(*kind));
            for (int i = 0; i < int(record.values.size()); ++i) {
                const record::Field &field = kind->fields.at(i);
                if (field.kind != record::FieldKind::Text || field.fixed) {
                    continue;
                }
                const QVariant before = record.values.at(i);
                record.values[i] = formulas.at((written + round) % formulas.size());
                if (kind->check(record.values).isEmpty()) {
                    ++written;
                } else {
                    record.values[i] = before; // a mail address, a code, a word of a list
                }
            }
            change.save(record);
        }
    });
    return written;
}

/// As a spreadsheet program parts them: it looks at what is within the quotes.
QStringList runningCells(const QByteArray &csv)
{
    exchange::ReadOptions options;
    options.removeFormulaPrefix = false;
    options.separator = u';';
    options.headerLine = exchange::ReadOptions::noHeader;
    QStringList running;
    for (const auto &row : exchange::readCsv(csv, options).rows) {
        for (const QString &cell : row.cells) {
            if (!cell.isEmpty() && u"=+-@\t\r"_s.contains(cell.front())) {
                running.append(cell);
            }
        }
    }
    return running;
}

QByteArray sheetIn(const QString &path)
{
    exchange::ZipFolder folder(path, {});
    exchange::ZipFolder::File sheet(folder, u"xl/worksheets/sheet1.xml"_s);
    QByteArray xml;
    for (QByteArray bytes = sheet.read(); !bytes.isEmpty(); bytes = sheet.read()) {
        xml += bytes;
    }
    return xml;
}

/// Every kind in a file of its own.
QStringList exportAll(const FilledFile &filled, const QString &folder, const QString &ending)
{
    QStringList paths;
    for (const auto *kind : registry().all()) {
        paths.append(u"%1/%2.%3"_s.arg(folder, kind->kind, ending));
        (void)exchange::exportRecords(filled.file.workspace(), {kind}, Language(u"nl"_s),
                                      Audience::Internal, paths.last());
    }
    return paths;
}

/// What of the file is not the same after it went out and in again.
QStringList lostIn(const FilledFile &filled, const QStringList &paths)
{
    TemporaryFile other;
    exchange::Import import(other.workspace(), {});
    for (const QString &path : paths) {
        import.add(path);
    }
    (void)import.commit();
    QStringList lost = test::meaningOf(filled.file.workspace());
    for (const QString &line : test::meaningOf(other.workspace())) {
        lost.removeOne(line);
    }
    return lost;
}

} // namespace

TEST_CASE("no text that somebody typed runs as a formula where it was exported to")
{
    // ANKERPUNT_FORMULAS=43 gives every field every formula; ANKERPUNT_KEEP keeps the files.
    const int rounds = std::max(1, qEnvironmentVariableIntValue("ANKERPUNT_FORMULAS"));
    const QString kept = qEnvironmentVariable("ANKERPUNT_KEEP");
    for (int round = 0; round < rounds; ++round) {
        INFO("round " << round);
        const FilledFile filled;
        CHECK(fillWithFormulas(filled, round * 7) > 100);
        const QString folder =
            kept.isEmpty() ? filled.file.path(u"out"_s) : u"%1/%2"_s.arg(kept).arg(round);
        REQUIRE(QDir().mkpath(folder));
        const QStringList texts = exportAll(filled, folder, u"csv"_s);
        const QStringList spreadsheets = exportAll(filled, folder, u"xlsx"_s);
        for (const QString &path : texts) {
            INFO(path.toStdString());
            CHECK(runningCells(wholeFile(path)) == QStringList());
        }
        for (const QString &path : spreadsheets) {
            INFO(path.toStdString());
            CHECK(!sheetIn(path).contains("<f"));
        }
        CHECK(lostIn(filled, texts) == QStringList());
        CHECK(lostIn(filled, spreadsheets) == QStringList());
    }
}

TEST_CASE("a formula in a cell of CSV has a mark before it, which reading takes off")
{
    for (const QString &formula :
         test::formulas() + QStringList{u"\t=1+1"_s, u"\r=1+1"_s, u"\n=1+1"_s}) {
        INFO(formula.toStdString());
        CsvWriter writer;
        writer.append({u"naam"_s, u"kop"_s});
        writer.append({u"x"_s, formula});
        CHECK(runningCells(writer.bytes()) == QStringList());
        CHECK(exchange::readCsv(writer.bytes()).rows.cell(0, 1) == formula);
    }
}
