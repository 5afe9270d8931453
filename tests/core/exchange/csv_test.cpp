// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/base/literals.h"
#include "core/domain/names/name_parsing.h"
#include "core/exchange/csv.h"
#include "core/exchange/values.h"
#include "tests/support/patience.h"
#include "tests/support/vectors.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QStringEncoder>
#include <QTemporaryDir>

using namespace ankerpunt;
using namespace ankerpunt::exchange;

namespace {

QByteArray messy(const QString &name)
{
    return tests::dataFile(u"rommel/"_s + name);
}

TextTable readText(const char *text, const ReadOptions &options = {})
{
    return readCsv(QByteArray(text), options);
}

QList<QStringList> cellsOf(const TextTable &table)
{
    QList<QStringList> out;
    for (const auto &row : table.rows) {
        out += row.cells;
    }
    return out;
}

QList<int> linesOf(const TextRows &rows)
{
    QList<int> out;
    for (const auto &row : rows) {
        out += row.line;
    }
    return out;
}

/// What is left of a text when everything is gone that separates or surrounds cells.
QString content(QString text, QChar separator)
{
    text.removeIf(
        [separator](QChar c) { return c.isSpace() || c == separator || c == u'"' || c.isNull(); });
    return text;
}

QString content(const TextTable &table)
{
    QString out;
    for (const auto &row : table.above) {
        out += row.cells.join(QString());
    }
    out += table.headers.join(QString());
    for (const auto &row : table.rows) {
        out += row.cells.join(QString());
    }
    return content(out, table.separator);
}

QString cell(const TextTable &table, int line, const QString &header)
{
    for (const auto &row : table.rows) {
        if (row.line == line) {
            return row.cells.value(table.headers.indexOf(header));
        }
    }
    return u"no such line"_s;
}

} // namespace

TEST_CASE("the messy contact list is read as it should be")
{
    const auto table = readCsv(messy(u"R1_contacten_2019-2026.csv"_s));
    CHECK(table.encoding == u"windows-1252"_s);
    CHECK(table.separator == u';');
    CHECK(table.lineEnd == u"CRLF"_s);
    CHECK(table.headerLine == 4);
    CHECK(table.headers.size() == 9);
    CHECK(linesOf(table.above) == QList<int>{1, 2});
    CHECK(table.emptyLines == QList<int>{3, 8});
    CHECK(linesOf(table.rows) ==
          QList<int>{5, 6, 7, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22});
    CHECK(table.above[0].cells.constFirst() ==
          u"Contactenlijst wijkwerk – bijgewerkt door Marloes"_s);
    CHECK(cell(table, 5, u"Naam"_s) == u"Veen, M. van der"_s);
    CHECK(cell(table, 10, u"Naam"_s) == u"Theo van ’t Hoff"_s);
    CHECK(cell(table, 11, u"Opm."_s) == u"slecht ter been, reuma, niet over beginnen"_s);
    CHECK(cell(table, 12, u"Naam"_s) == u"Zoë Jansen - de Boer"_s);
    CHECK(cell(table, 21, u"Naam"_s) == u"Bijdrage koffie € 12,50"_s);
    CHECK_FALSE(table.doubleEncoded);
}

TEST_CASE("the names and dates of the messy contact list are read as expected")
{
    const auto table = readCsv(messy(u"R1_contacten_2019-2026.csv"_s));
    const auto all = QJsonDocument::fromJson(messy(u"verwacht.json"_s)).object();
    const auto lines = all.value(u"bestanden"_s)
                           .toObject()
                           .value(u"R1_contacten_2019-2026.csv"_s)
                           .toObject()
                           .value(u"regels"_s)
                           .toObject();
    int names = 0;
    int dates = 0;
    for (auto it = lines.begin(); it != lines.end(); ++it) {
        const int line = it.key().toInt();
        CAPTURE(line);
        const auto expected = it.value().toObject();
        if (const auto parts = expected.value(u"naam"_s).toObject(); !parts.isEmpty()) {
            const auto name = parseName(cell(table, line, u"Naam"_s), NameConvention::Dutch).name;
            CHECK(name.givenName == parts.value(u"voornaam"_s).toString());
            CHECK(name.initials == parts.value(u"voorletters"_s).toString());
            CHECK(name.prefix == parts.value(u"tussenvoegsel"_s).toString().section(u" ("_s, 0, 0));
            CHECK(name.familyName == parts.value(u"achternaam"_s).toString());
            ++names;
        }
        if (const auto date = expected.value(u"datum"_s).toString(); !date.isEmpty()) {
            const auto read = parseDate(cell(table, line, u"Laatste contact"_s));
            REQUIRE(read.value);
            CHECK(read.value->toIso() == date.section(u' ', 0, 0));
            ++dates;
        }
    }
    CHECK(names == 5);
    CHECK(dates == 4);
    CHECK_FALSE(parseDate(cell(table, 16, u"Laatste contact"_s)).value);
}

TEST_CASE("the messy list of questions keeps its line feeds, quotes and odd lines")
{
    const auto table = readCsv(messy(u"R2_vraagstukken.csv"_s));
    CHECK(table.encoding == u"UTF-8"_s);
    CHECK_FALSE(table.byteOrderMark);
    CHECK(table.separator == u',');
    CHECK(table.lineEnd == u"LF"_s);
    CHECK(table.headerLine == 1);
    REQUIRE(table.rows.size() == 11);
    CHECK(table.emptyLines.size() == 1);
    CHECK(table.rows.cell(0, 7) ==
          u"Na de zomer haken cursisten af\nen dan moeten we opnieuw beginnen."_s);
    CHECK(table.rows.line(1) == 4);
    CHECK(table.rows.cell(2, 7) == u"=HYPERLINK(\"http://example.org\",\"klik\")"_s);
    CHECK(table.rows.cell(3, 7) == u"\"Niet de mensen die niet komen\""_s);
    CHECK(table.rows.cell(8, 1) == u"Vraag met ; puntkomma en \"quotes\""_s);
    CHECK(table.rows.cell(8, 2) == u"Buurthuis ’t Sterretje"_s);
    CHECK(table.rows.cell(8, 7) == u"tab\tin tekst"_s);
    CHECK(table.rows.width(9) == 10);
    CHECK(table.rows.cell(9, 9) == u"extra kolom"_s);
    CHECK(table.rows.width(10) == 3);
    CHECK(table.rows[10].cells.size() == 9);
    CHECK(table.notes.size() == 2);
    CHECK(table.notes.value(0).line == 13);
    CHECK(table.notes.value(1).line == 14);
}

TEST_CASE("the messy list of credits is proposed for repair and repaired when asked")
{
    const auto bytes = messy(u"R3_studenten_en_punten.csv"_s);
    const auto table = readCsv(bytes);
    CHECK(table.encoding == u"UTF-8"_s);
    CHECK(table.byteOrderMark);
    CHECK(table.separator == u'\t');
    CHECK(table.headerLine == 1);
    CHECK(table.doubleEncoded);
    CHECK(table.rows.cell(0, 0) == u"TaalcafÃ©"_s);
    CHECK(table.emptyLines == QList<int>{11});
    CHECK(table.rows.size() == 10);
    ReadOptions options;
    options.repairDoubleEncoding = true;
    const auto repaired = readCsv(bytes, options);
    CHECK_FALSE(repaired.doubleEncoded);
    CHECK(repaired.rows.cell(0, 0) == u"Taalcafé"_s);
    CHECK(repaired.rows.cell(1, 1) == u"Aïsha de Groot"_s);
    const QList<double> credits{7.5, 7.5, 7.5, 30};
    for (qsizetype row = 0; row < credits.size(); ++row) {
        CHECK(parseQuantity(table.rows.cell(row, 4)).value->from == credits.at(row));
    }
    CHECK(parseQuantity(table.rows.cell(4, 4)).isEmpty());
    CHECK(parseQuantity(table.rows.cell(4, 5)).value == Quantity{120, 120, u"SBU"_s});
    CHECK(parseQuantity(table.rows.cell(7, 5)).value == Quantity{150, 180, {}});
}

TEST_CASE("a header alone and an empty file are said plainly")
{
    const auto header = readCsv(messy(u"R5_alleen_kop.csv"_s));
    CHECK(header.headers == QStringList{u"Naam"_s, u"E-mail"_s, u"Telefoon"_s});
    CHECK(header.rows.isEmpty());
    REQUIRE(header.notes.size() == 1);
    for (const auto &bytes :
         {messy(u"R6_leeg.csv"_s), QByteArray("\xef\xbb\xbf"), QByteArray("\r\n;;\n")}) {
        const auto empty = readCsv(bytes);
        CHECK(empty.headers.isEmpty());
        CHECK(empty.rows.isEmpty());
        REQUIRE(empty.notes.size() == 1);
        CHECK(empty.notes.constFirst().sentence != header.notes.constFirst().sentence);
    }
}

TEST_CASE("an old Macintosh file is read when asked and hinted at when not")
{
    const auto bytes = messy(u"R8_oude_mac.csv"_s);
    const auto guessed = readCsv(bytes);
    CHECK(guessed.encoding == u"windows-1252"_s);
    CHECK(guessed.lineEnd == u"CR"_s);
    CHECK(guessed.rows.size() == 2);
    CHECK(guessed.rows.cell(0, 0) != u"Zoë Jansen-de Boer"_s);
    CHECK(guessed.notes.size() == 1);
    ReadOptions options;
    options.encoding = Encoding::MacRoman;
    const auto table = readCsv(bytes, options);
    CHECK(cellsOf(table) ==
          QList<QStringList>{{u"Zoë Jansen-de Boer"_s, u"ROC Rijnkade"_s, u"docent"_s},
                             {u"François Dupré"_s, u"Café De Brug"_s, u"coördinator"_s}});
    CHECK(table.notes.isEmpty());
}

TEST_CASE("every encoding, separator and line end gives the same table")
{
    const QString text =
        u"Naam|Opmerking|Prijs ?Zoë|\"tien ? elf, \"\"twaalf\"\"\"|7?Şahin|‘t’ €|8?"_s;
    const QList<QStringList> expected{{u"Zoë"_s, u"tien ? elf, \"twaalf\""_s, u"7"_s},
                                      {u"Şahin"_s, u"‘t’ €"_s, u"8"_s}};
    int read = 0;
    for (const auto &lineEnd : {u"\r\n"_s, u"\n"_s, u"\r"_s}) {
        for (const QChar separator : {u';', u',', u'\t', u'|'}) {
            QString file = text;
            file.replace(u'|', separator).replace(u'?', lineEnd);
            const QByteArray utf16le = QByteArray(QStringEncoder(QStringEncoder::Utf16LE)(file));
            const QByteArray utf16be = QByteArray(QStringEncoder(QStringEncoder::Utf16BE)(file));
            const QList<QByteArray> files{
                file.toUtf8(), "\xef\xbb\xbf" + file.toUtf8(), utf16le,
                utf16be,       "\xff\xfe" + utf16le,           "\xfe\xff" + utf16be};
            for (const auto &bytes : files) {
                CAPTURE(lineEnd, bytes);
                const auto table = readCsv(bytes);
                auto wanted = expected;
                wanted[0][1].replace(u'?', lineEnd);
                CHECK(cellsOf(table) == wanted);
                CHECK(table.separator == separator);
                CHECK(linesOf(table.rows) == QList<int>{2, 4});
                CHECK(table.notes.isEmpty());
                ++read;
            }
        }
    }
    CHECK(read == 72);
}

TEST_CASE("a little damage does not make UTF-8 into something else")
{
    QByteArray bytes = u"naam;wijk\nZoë;é\nAïsha;ï\nŞahin;€\nÇelik;ü\n"_s.toUtf8();
    bytes += "caf\xe9;x\n";
    const auto table = readCsv(bytes);
    CHECK(table.encoding == u"UTF-8"_s);
    CHECK(table.rows.cell(0, 0) == u"Zoë"_s);
    CHECK(table.rows.cell(4, 0) == u"caf\ufffd"_s);
    CHECK(table.notes.size() == 1);
    CHECK(readCsv("naam\ncaf\xe9\n").rows.cell(0, 0) == u"café"_s);
}

TEST_CASE("quotes that do not match are kept as letters and swallow nothing")
{
    const std::pair<const char *, QList<QStringList>> files[] = {
        {"a;b\n\"Jan \"de rots\" Smit\";x\n", {{u"Jan \"de rots\" Smit"_s, u"x"_s}}},
        {"a;b\n\"Buurthuis\" Sterretje;x\n", {{u"\"Buurthuis\" Sterretje"_s, u"x"_s}}},
        {"a;b\n5\" pijp;x\n", {{u"5\" pijp"_s, u"x"_s}}},
        {"a;b\n\"open;x\nc;d\n", {{u"\"open"_s, u"x"_s}, {u"c"_s, u"d"_s}}},
        {"a;b\n\"open;x\nc;\"d\"\n", {{u"\"open"_s, u"x"_s}, {u"c"_s, u"d"_s}}},
        {"a;b\n\"open;x\n\"c\";\"d\"\n", {{u"\"open"_s, u"x"_s}, {u"c"_s, u"d"_s}}},
        {"a;b\n\"Hij zei \"ja\"\";x\n", {{u"Hij zei \"ja\""_s, u"x"_s}}},
        {"a;b\n\"een\n\"\"twee\"\"\";x\n", {{u"een\n\"twee\""_s, u"x"_s}}},
        {"a;b\n \"blank\" ; \"om\" \n", {{u"blank"_s, u"om"_s}}},
        {"a;b\n  los ; eind \n", {{u"  los "_s, u" eind "_s}}},
        {"a;b\n\"\";x\n", {{u""_s, u"x"_s}}},
        {"a;b\nx;\"", {{u"x"_s, u"\""_s}}},
        {"a;b\n\"een\ntwee \"drie\" vier\";x\n", {{u"een\ntwee \"drie\" vier"_s, u"x"_s}}},
    };
    for (const auto &[text, expected] : files) {
        CAPTURE(text);
        ReadOptions options;
        options.separator = u';';
        const auto table = readText(text, options);
        CHECK(cellsOf(table) == expected);
        const bool reported =
            std::any_of(table.notes.begin(), table.notes.end(),
                        [](const auto &note) { return note.line == 2 || note.line == 3; });
        CHECK(reported == (QByteArray(text).contains("open") || QByteArray(text).endsWith('"')));
    }
}

TEST_CASE("the separator is found, named or asked for")
{
    CHECK(readText("sep=|\na|b\nx;1|y\n").separator == u'|');
    CHECK(readText("sep=|\na|b\nx;1|y\n").headerLine == 2);
    CHECK(readText("naam;punten\nJan;7,5\nPiet;8,5\n").separator == u';');
    CHECK(readText("naam,wijk\n\"Veen, M.\",Lombok\nx,y\n").separator == u',');
    CHECK(readText("Naam\nVeen, M. van der\nSmit, Gerda\n").separator == u';');
    CHECK(readText("Naam\nBouchra\n").rows.cell(0, 0) == u"Bouchra"_s);
    ReadOptions options;
    options.separator = u',';
    CHECK(readText("a;b\n1;2\n", options).headers.size() == 1);
}

TEST_CASE("the header is found below titles, or taken from the line that was asked for")
{
    const char *text = "Lijst 2026\n\nNaam;Wijk;Rol\nJan;Lombok;\nPiet;;\n";
    CHECK(readText(text).headerLine == 3);
    ReadOptions options;
    options.headerLine = 4;
    CHECK(readText(text, options).headers == QStringList{u"Jan"_s, u"Lombok"_s});
    options.headerLine = ReadOptions::noHeader;
    const auto bare = readText(text, options);
    CHECK(bare.headers.isEmpty());
    CHECK(bare.headerLine == 0);
    CHECK(linesOf(bare.rows) == QList<int>{1, 3, 4, 5});
    const auto doubled = readText("Naam;naam;;Rol\nJan;a;b;c\n");
    CHECK(doubled.notes.size() == 2);
    CHECK(doubled.headers.size() == 4);
}

TEST_CASE("files that are no separated text are refused with advice")
{
    const QByteArray files[] = {"\xd0\xcf\x11\xe0\xa1\xb1",
                                "%PDF-1.7",
                                "BEGIN:VCALENDAR\r\n",
                                "BEGIN:VCARD\r\n",
                                "<html><table>",
                                "<?xml version=\"1.0\"?>",
                                QByteArray("\x89PNG\r\n\x1a\n\x01\x02\x03\x04", 12)};
    for (const auto &bytes : files) {
        CAPTURE(bytes);
        CHECK_THROWS_AS(readCsv(bytes), Error);
    }
    CHECK_THROWS_AS(readTable(u"/nowhere/at/all.csv"_s), Error);
}

TEST_CASE("files that are too large are refused")
{
    CHECK_THROWS_WITH(readCsv(QByteArray((64 << 20) + 1, 'a')), Catch::Contains("64 MB"));
    ReadOptions asUtf8;
    asUtf8.encoding = Encoding::Utf8;
    const QByteArray threefold((64 << 20) / 3 + 1, '\x80'); // a euro sign, or no letter at all
    CHECK_THROWS_WITH(readCsv(threefold), Catch::Contains("letters of the file"));
    CHECK_THROWS_WITH(readCsv(threefold, asUtf8), Catch::Contains("letters of the file"));
    CHECK_THROWS_AS(readCsv("a;b\n" + QByteArray((1 << 20) + 1, 'x') + ";y\n"), Error);
    CHECK_THROWS_AS(readCsv("a\n" + QByteArray(500, ';') + "x\n"), Error);
    CHECK_THROWS_AS(readCsv(QByteArray("ab\n").repeated(200002)), Error);
    CHECK(readCsv(QByteArray("ab\n").repeated(200000)).rows.size() == 199999);
    CHECK(readCsv("a\nx" + QByteArray(499, ';') + "y\n").rows.width(0) == 500);
    CHECK(readCsv("a;b\n" + QByteArray(1 << 20, 'x') + ";y\n").rows.size() == 1);
}

TEST_CASE("a long line has its cells where they belong, as have those after it")
{
    const QByteArray most(65535, 'x');
    const QByteArray more(65536, 'y');
    const QByteArray half(40000, 'z');
    const auto table = readCsv("a;b;c\n1;" + most.chopped(1) + ";\n" + more + ";2;3\n" + half +
                               ';' + half + ";4\n5;6;7\n");
    const auto text = [](const QByteArray &bytes) { return QString::fromLatin1(bytes); };
    CHECK(cellsOf(table) == QList<QStringList>{{u"1"_s, text(most.chopped(1)), {}},
                                               {text(more), u"2"_s, u"3"_s},
                                               {text(half), text(half), u"4"_s},
                                               {u"5"_s, u"6"_s, u"7"_s}});
}

TEST_CASE("zero bytes are left out and told")
{
    const auto table = readCsv(QByteArray("a;b\nx\0y;z\n\x1a", 11));
    CHECK(cellsOf(table) == QList<QStringList>{{u"xy"_s, u"z"_s}});
    CHECK(table.notes.size() == 1);
}

TEST_CASE("two thousand mutations of the messy files lose no letter")
{
    QRandomGenerator random(20261122);
    const QStringList names{u"R1_contacten_2019-2026.csv"_s, u"R2_vraagstukken.csv"_s,
                            u"R3_studenten_en_punten.csv"_s, u"R5_alleen_kop.csv"_s,
                            u"R8_oude_mac.csv"_s};
    const QByteArray evil("\"\"\"\";,\t|\r\n\0'= \xe9\xc3\xff\xfe", 19);
    int read = 0;
    int refused = 0;
    for (int i = 0; i < 2000; ++i) {
        QByteArray bytes = messy(names.at(random.bounded(int(names.size()))));
        for (int n = random.bounded(12); n >= 0; --n) {
            const qsizetype at = random.bounded(int(bytes.size()) + 1);
            switch (random.bounded(4)) {
            case 0:
                bytes.remove(at, random.bounded(20));
                break;
            case 1:
                bytes.insert(at, evil.at(random.bounded(int(evil.size()))));
                break;
            case 2:
                bytes.insert(at,
                             bytes.mid(random.bounded(int(bytes.size()) + 1), random.bounded(200)));
                break;
            default:
                bytes.replace(at, 1, QByteArray(1, char(random.bounded(256))));
            }
        }
        ReadOptions options;
        options.removeFormulaPrefix = false;
        try {
            const auto table = readCsv(bytes, options);
            const auto text = QString::fromUtf8(decodeText(bytes).utf8);
            CAPTURE(i, bytes);
            const QString expected = content(text, table.separator);
            const QString found = content(table);
            if (found != expected) {
                CHECK(found == expected);
            }
            ++read;
        } catch (const Error &) {
            ++refused;
        }
    }
    CHECK(read > 1950);
    CHECK(read + refused == 2000);
}

TEST_CASE("fifty thousand rows of 22 columns are read quickly and in little memory")
{
    QByteArray bytes = "\xef\xbb\xbf";
    for (int column = 0; column < 22; ++column) {
        bytes += "kolom " + QByteArray::number(column) + (column < 21 ? ";" : "\r\n");
    }
    for (int row = 0; row < 50000; ++row) {
        for (int column = 0; column < 22; ++column) {
            const bool quoted = column % 7 == 3;
            const QByteArray text =
                column % 5 == 4 ? QByteArray() : "waarde " + QByteArray::number(row % 997);
            bytes += quoted ? '"' + text + "; \"\"x\"\"\"" : text;
            bytes += column < 21 ? ";" : "\r\n";
        }
    }
    QElapsedTimer timer;
    timer.start();
    const auto table = readCsv(bytes);
    const auto reading = timer.restart();
    qsizetype letters = 0;
    for (const auto &row : table.rows) {
        for (const auto &cell : row.cells) {
            letters += cell.size();
        }
    }
    const auto walking = timer.elapsed();
    CHECK(table.rows.size() == 50000);
    CHECK(table.rows.cell(49999, 3) == u"waarde 149; \"x\""_s);
    CHECK(reading < 500 * tests::patience);
    if (qEnvironmentVariableIsSet("ANKERPUNT_MEASURE")) {
        WARN(bytes.size() << " bytes: read " << reading << " ms, every cell as string " << walking
                          << " ms, " << letters << " letters");
    }
}

TEST_CASE("hostile files are read or refused in good time")
{
    QElapsedTimer timer;
    timer.start();
    const QByteArray hostile[] = {QByteArray(2 << 20, '"'),
                                  QByteArray("\";").repeated(1 << 20),
                                  QByteArray("\"a").repeated(1 << 20),
                                  QByteArray("\"\n").repeated(100000),
                                  QByteArray(";\"\"\"\n").repeated(100000),
                                  QByteArray("\"x\n\"\"").repeated(100000),
                                  "\"" + QByteArray("a\"b").repeated(300000) + "\"\n",
                                  QByteArray(8 << 20, '\n'),
                                  QByteArray("\"a\nb\"c").repeated(60000)};
    for (const auto &bytes : hostile) {
        timer.restart();
        CAPTURE(bytes.left(12));
        try {
            const auto table = readCsv(bytes);
            CHECK(table.rows.size() <= 200000);
        } catch (const Error &error) {
            CHECK_FALSE(error.sentence().isEmpty());
        }
        CHECK(timer.elapsed() < 2000 * tests::patience);
    }
}

TEST_CASE("a file on disk is read like its bytes")
{
    const QTemporaryDir dir;
    QFile file(dir.filePath(u"lijst.csv"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(messy(u"R2_vraagstukken.csv"_s));
    file.close();
    CHECK(cellsOf(readTable(file.fileName())) == cellsOf(readCsv(messy(u"R2_vraagstukken.csv"_s))));
}
