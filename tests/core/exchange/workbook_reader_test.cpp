// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/exchange/workbook_reader.h"
#include "tests/support/temporary_file.h"
#include "tests/support/zip_maker.h"

#include <QFile>

using namespace ankerpunt;
using exchange::ReadOptions;
using exchange::TextTable;
using test::Packed;
using test::SpreadsheetMaker;

namespace {

/// Writes bytes to a file of its own and reads that.
class Reading
{
public:
    explicit Reading(const QByteArray &bytes, const QString &name = u"lijst.xlsx"_s)
        : m_path(m_file.path(name))
    {
        QFile file(m_path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    [[nodiscard]] TextTable table(const ReadOptions &options = {}) const
    {
        return exchange::readTable(m_path, options);
    }
    /// The sentence with which it is refused.
    [[nodiscard]] std::string refusal() const
    {
        try {
            (void)table();
        } catch (const Error &error) {
            return error.sentence().toStdString();
        }
        return "it was read";
    }

private:
    test::TemporaryFile m_file;
    QString m_path;
};

TextTable tableOf(const SpreadsheetMaker &maker, const ReadOptions &options = {})
{
    return Reading(maker.bytes()).table(options);
}

/// The cells of a sheet in its styles, with a style for each format.
QStringList shownIn(const QList<QByteArray> &formats, const QList<QByteArray> &values,
                    bool from1904 = false)
{
    QByteArray written;
    QByteArray styles;
    QByteArray cells;
    for (int i = 0; i < int(formats.size()); ++i) {
        const QByteArray id = QByteArray::number(164 + i);
        written += "<numFmt numFmtId=\"" + id + "\" formatCode=\"" +
                   QByteArray(formats.at(i)).replace('"', "&quot;") + "\"/>";
        styles += "<xf numFmtId=\"" + id + "\"/>";
        cells += "<c s=\"" + QByteArray::number(i) + "\"><v>" + values.at(i) + "</v></c>";
    }
    SpreadsheetMaker maker;
    maker.sheet("<row>" + cells + "</row>")
        .styles("<numFmts>" + written +
                "</numFmts><cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs>"
                "<cellXfs>" +
                styles + "</cellXfs>");
    ReadOptions options;
    options.headerLine = ReadOptions::noHeader;
    return tableOf(from1904 ? maker.from1904() : maker, options).rows[0].cells;
}

QByteArray row(const QByteArray &cells)
{
    return "<row>" + cells + "</row>";
}

QByteArray words(const QByteArray &text)
{
    return "<c t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
}

/// The notes that hold this word.
int notesWith(const TextTable &table, const QString &word)
{
    return int(std::count_if(table.notes.begin(), table.notes.end(),
                             [&](const auto &note) { return note.sentence.contains(word); }));
}

} // namespace

TEST_CASE("letters come whole: shared, in pieces, within the cell, without how they are spoken")
{
    const auto table =
        tableOf(SpreadsheetMaker()
                    .sheet(row("<c t=\"s\"><v>0</v></c><c t=\"s\"><v>1</v></c>" + words("Wijk")) +
                           row("<c t=\"s\"><v>2</v></c><c t=\"s\"><v>3</v></c>"
                               "<c t=\"inlineStr\"><is><r><t>Oud</t></r><r><t> West</t></r>"
                               "<rPh sb=\"0\" eb=\"1\"><t>SPOKEN</t></rPh></is></c>"))
                    .texts("<si><t>Naam</t></si><si><t>Plaats</t></si>"
                           "<si><r><rPr><b/></rPr><t>Anna </t></r><r><t xml:space=\"preserve\">de "
                           "Vries</t></r>"
                           "<rPh sb=\"0\" eb=\"1\"><t>SPOKEN</t></rPh></si>"
                           "<si><t>a_x000D_b &amp; &#233;_x005F_x0041_</t></si>"));
    CHECK(table.headers == QStringList{u"Naam"_s, u"Plaats"_s, u"Wijk"_s});
    CHECK(table.rows[0].cells ==
          QStringList{u"Anna de Vries"_s, u"a\rb & é_x0041_"_s, u"Oud West"_s});
    CHECK(table.sheet == u"Blad1"_s);
    CHECK(table.notes.isEmpty());
}

TEST_CASE("numbers are as people see them")
{
    const auto [value, shown] = GENERATE(
        table<const char *, QString>({{"0.1", u"0,1"_s},
                                      {"0.10000000000000001", u"0,1"_s},
                                      {"0.1000000001", u"0,1"_s},
                                      {"7.5", u"7,5"_s},
                                      {"-7.25", u"-7,25"_s},
                                      {"5", u"5"_s},
                                      {"5.0", u"5"_s},
                                      {"1500", u"1500"_s},
                                      {"1.125", u"1,1250"_s}, // three decimals could be thousands
                                      {"31612345678", u"31612345678"_s},
                                      {"123456789012345", u"123456789012345"_s},
                                      {"1.2345678901234567E+19", u"12345678901234600000"_s},
                                      {"3.1612345678E10", u"31612345678"_s},
                                      {"52.37021570", u"52,3702157"_s},
                                      {"-0", u"0"_s},
                                      {"1E-12", u"1e-12"_s}}));
    INFO(value);
    CHECK(shownIn({"General"}, {value}) == QStringList{shown});
    CHECK(tableOf(SpreadsheetMaker().sheet(row(words("Aantal")) +
                                           row("<c><v>" + QByteArray(value) + "</v></c>")))
              .rows.cell(0, 0) == shown);
}

TEST_CASE("a number is read in the style of its cell")
{
    const auto [format, value, shown] = GENERATE(table<const char *, const char *, QString>(
        {{"dd-mm-yyyy", "46350", u"24-11-2026"_s},
         {"d/m/yy", "46350", u"24-11-2026"_s},
         {"[$-413]dddd d mmmm yyyy;@", "46350", u"24-11-2026"_s},
         {"[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy", "46350", u"24-11-2026"_s},
         {"d-mmm", "46350", u"24-11-2026"_s},
         {"mmm-yy", "46327", u"11-2026"_s},
         {"mmm-yy", "46350", u"24-11-2026"_s}, // the day is not lost
         {"yyyy", "46023", u"2026"_s},
         {"dd-mm-yyyy hh:mm", "46350.604166666664", u"24-11-2026 14:30"_s},
         {"dd-mm-yyyy hh:mm", "46350", u"24-11-2026"_s},
         {"dd-mm-yyyy", "46350.604166666664", u"24-11-2026"_s},
         {"hh:mm", "0.39583333333333331", u"09:30"_s},
         {"h:mm AM/PM", "0.60416666666666663", u"14:30"_s},
         {"hh:mm:ss", "0.60418981481481482", u"14:30:02"_s},
         {"hh:mm", "46350.604166666664", u"14:30"_s},
         {"[h]:mm", "1.09375", u"26:15"_s},
         {"dd-mm-yyyy", "0.99999999", u"01-01-1900"_s},
         {"dd-mm-yyyy", "1", u"01-01-1900"_s},
         {"dd-mm-yyyy", "59", u"28-02-1900"_s},
         {"dd-mm-yyyy", "60", u"29-02-1900"_s},
         {"dd-mm-yyyy", "61", u"01-03-1900"_s},
         {"dd-mm-yyyy", "2958465", u"31-12-9999"_s},
         {"dd-mm-yyyy", "2958466", u"2958466"_s},
         {"dd-mm-yyyy", "-3", u"-3"_s},
         {"0%", "0.25", u"25%"_s},
         {"0.0%", "0.125", u"12,5%"_s},
         {"0000000000", "612345678", u"0612345678"_s},
         {"00\\-00000000", "612345678", u"06-12345678"_s},
         {"00-00000000", "612345678", u"06-12345678"_s},
         {"#\\-####", "61234", u"6-1234"_s},
         {"0000\\ 00", "3512", u"0035 12"_s},
         {"000", "12345", u"12345"_s},
         {"0.00", "7.456", u"7,4560"_s},
         {"#,##0.00", "1250", u"1250"_s},
         {"0 \"EC\"", "5", u"5 EC"_s},
         {"0.0\\ \"stp\"", "7.5", u"7,5 stp"_s},
         {"\"€\"\\ #,##0.00", "12.5", u"€ 12,5"_s},
         {"_ [$€-413] * #,##0.00_ ;_ [$€-413] * \\-#,##0.00_ ", "1250", u"€ 1250"_s},
         {"[Red]0;[Blue]-0", "5", u"5"_s},
         {"@", "612345678", u"612345678"_s},
         {"\"dag\" 0", "3", u"dag 3"_s}}));
    INFO(format << " of " << value);
    CHECK(shownIn({format}, {value}) == QStringList{shown});
}

TEST_CASE("an old Macintosh counts days from 1904")
{
    CHECK(shownIn({"dd-mm-yyyy", "hh:mm", "dd-mm-yyyy"}, {"44888", "0.5", "0"}, true) ==
          QStringList{u"24-11-2026"_s, u"12:00"_s, u"01-01-1904"_s});
}

TEST_CASE("styles that are not written out are known by their number")
{
    const auto table = tableOf(
        SpreadsheetMaker()
            .sheet(row(words("Dag") + words("Deel") + words("Uur") + words("Geen")) +
                   row("<c s=\"0\"><v>46350</v></c><c s=\"1\"><v>0.5</v></c>"
                       "<c s=\"2\"><v>0.5</v></c><c s=\"99\"><v>3</v></c>"))
            .styles("<cellXfs><xf numFmtId=\"14\"/><xf numFmtId=\"9\"/><xf numFmtId=\"20\"/>"
                    "</cellXfs>"));
    CHECK(table.rows[0].cells == QStringList{u"24-11-2026"_s, u"50%"_s, u"12:00"_s, u"3"_s});
}

TEST_CASE("yes and no, errors, and formulas that were or were not worked out")
{
    const auto table = tableOf(SpreadsheetMaker().sheet(
        row(words("A") + words("B") + words("C") + words("D") + words("E") + words("F")) +
        row("<c t=\"b\"><v>1</v></c><c t=\"b\"><v>0</v></c><c t=\"e\"><v>#N/A</v></c>"
            "<c><f>1+1</f><v>2</v></c><c t=\"str\"><f>A2&amp;\"x\"</f><v>WAARx</v></c>"
            "<c><f>TODAY()</f></c>") +
        row("<c t=\"e\"><v>#REF!</v></c><c><f>B1</f><v></v></c>"
            "<c t=\"str\"><f>\"\"</f><v></v></c><c t=\"d\"><v>2026-11-24T00:00:00</v></c>"
            "<c t=\"d\"><v>2026-11-24T14:30:00</v></c>")));
    CHECK(table.rows[0].cells ==
          QStringList{u"WAAR"_s, u"ONWAAR"_s, u""_s, u"2"_s, u"WAARx"_s, u""_s});
    CHECK(table.rows[1].cells ==
          QStringList{u""_s, u""_s, u""_s, u"2026-11-24"_s, u"2026-11-24 14:30"_s, u""_s});
    CHECK(notesWith(table, u"#N/A were read as empty: 2, the first is C2"_s) == 1);
    CHECK(notesWith(table, u"read as empty: 2, the first is F2. Open"_s) == 1);
    CHECK(table.notes.size() == 2);
}

TEST_CASE("cells and rows may be missing, and need not say where they are")
{
    const auto table = tableOf(SpreadsheetMaker().sheet(
        "<row r=\"3\"><c r=\"B3\" t=\"inlineStr\"><is><t>Naam</t></is></c>"
        "<c r=\"D3\" t=\"inlineStr\"><is><t>Aantal</t></is></c></row>"
        "<row r=\"5\"><c r=\"B5\" t=\"inlineStr\"><is><t>Anna</t></is></c></row>"
        "<row><c/><c><v>1</v></c><c s=\"0\"/><c><v>2</v></c></row>"
        "<row r=\"7\"><c r=\"XFD7\" s=\"0\"/></row>"
        "<row r=\"90\"><c r=\"D90\"><v>9</v></c></row>"));
    CHECK(table.headerLine == 3);
    CHECK(table.headers == QStringList{u""_s, u"Naam"_s, u""_s, u"Aantal"_s});
    CHECK(table.emptyLines == QList<int>{1, 2, 4});
    CHECK(notesWith(table, u"The lines 7 to 89 are empty."_s) == 1);
    REQUIRE(table.rows.size() == 3);
    CHECK(table.rows.line(0) == 5);
    CHECK(table.rows[0].cells == QStringList{u""_s, u"Anna"_s, u""_s, u""_s});
    CHECK(table.rows[1].cells == QStringList{u""_s, u"1"_s, u""_s, u"2"_s});
    CHECK(table.rows.line(2) == 90);
    CHECK(table.rows.width(0) == 4); // a sheet leaves out what is empty; nothing is missing
    CHECK(notesWith(table, u"too few cells"_s) == 0);
}

TEST_CASE("merged cells have their text in the first, as in a text file")
{
    const auto table = tableOf(
        SpreadsheetMaker()
            .sheet("<row r=\"1\">" + words("Wijk") + words("Naam") +
                   "</row><row r=\"2\" hidden=\"1\">" + words("Oost") + words("Anna") +
                   "</row><row r=\"3\"><c r=\"B3\" t=\"inlineStr\"><is><t>Bea</t></is></c></row>")
            .behindRows("<mergeCells><mergeCell ref=\"A2:A3\"/></mergeCells>"));
    CHECK(table.rows[1].cells == QStringList{u""_s, u"Bea"_s});
    CHECK(notesWith(table, u"merged: 1, the first is A2"_s) == 1);
    CHECK(notesWith(table, u"hidden in the spreadsheet were read as well: 1"_s) == 1);
}

TEST_CASE("of several sheets the first in sight with cells is read; others are told and chosen")
{
    const QByteArray people = row(words("Naam")) + row(words("Anna"));
    SpreadsheetMaker maker;
    maker.sheet(row(words("geheim")) + row(words("x")), "Verborgen", "hidden")
        .sheet("", "Leeg")
        .sheet(people, "Mensen")
        .sheet(row(words("Titel")) + row(words("Straatfeest")), "Vragen &amp; meer")
        .sheet(row(words("diep")), "Diep", "veryHidden");
    const auto table = tableOf(maker);
    CHECK(table.sheet == u"Mensen"_s);
    CHECK(table.headers == QStringList{u"Naam"_s});
    CHECK(table.sheets == QList<exchange::TableSheet>{{u"Verborgen"_s, true},
                                                      {u"Leeg"_s, false},
                                                      {u"Mensen"_s, false},
                                                      {u"Vragen & meer"_s, false},
                                                      {u"Diep"_s, true}});
    CHECK(notesWith(table, u"has also: Leeg, Vragen & meer."_s) == 1);
    CHECK(notesWith(table, u"not read: Verborgen, Diep."_s) == 1);
    ReadOptions options;
    for (const auto &[name, header] :
         {std::pair(u"vragen & meer"_s, u"Titel"_s), std::pair(u"Verborgen"_s, u"geheim"_s)}) {
        options.sheet = name;
        CHECK(tableOf(maker, options).headers == QStringList{header});
    }
    options.sheet = u"Zolder"_s;
    CHECK_THROWS_WITH(tableOf(maker, options), Catch::Contains("Leeg, Mensen"));
    CHECK(tableOf(SpreadsheetMaker().sheet("", "Leeg")).notes.size() == 1);
    CHECK(tableOf(SpreadsheetMaker().sheet(people, "A", "hidden")).rows.size() == 1);
}

TEST_CASE("letters that were encoded twice are found in a spreadsheet as well")
{
    SpreadsheetMaker maker;
    maker.sheet(row(words("Naam")) +
                row(words("Ren\xc3\x83\xc2\xa9"
                          "e")) +
                row(words("Caf\xc3\x83\xc2\xa9")));
    CHECK(tableOf(maker).doubleEncoded);
    ReadOptions options;
    options.repairDoubleEncoding = true;
    CHECK(tableOf(maker, options).rows.cell(0, 0) == u"Renée"_s);
}

TEST_CASE("a spreadsheet is one whatever its name says")
{
    const QByteArray bytes = SpreadsheetMaker().sheet(row(words("Naam")) + row(words("A"))).bytes();
    const auto table = Reading(bytes, u"lijst.csv"_s).table();
    CHECK(table.rows.size() == 1);
    CHECK(notesWith(table, u"is a spreadsheet (.xlsx), whatever its name says"_s) == 1);
    CHECK(Reading(bytes, u"lijst.XLSX"_s).table().notes.isEmpty());
    CHECK(Reading("Naam\nAnna\n", u"lijst.xlsx"_s).table().rows.size() == 1);
}

namespace {

/// What stands in the directory of an old file of Office.
QByteArray oldOffice(const QByteArray &stream)
{
    QByteArray wide;
    for (const char c : stream) {
        wide += c;
        wide += '\0';
    }
    return "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + QByteArray(3000, '\0') + wide +
           QByteArray(3000, '\0');
}

QByteArray packed(const QList<Packed> &files)
{
    return test::zipOf(files);
}

QByteArray office(const QByteArray &start)
{
    return packed({{"_rels/.rels",
                    "<Relationships><Relationship Id=\"a\" Type=\"x/officeDocument\" Target=\"" +
                        start + "\"/></Relationships>"},
                   {start, "<a/>"}});
}

} // namespace

TEST_CASE("what cannot be read says what it is and what to do, whatever it is called")
{
    const auto [bytes, words] = GENERATE(table<QByteArray, std::string>(
        {{oldOffice("Workbook"), "old kind (.xls)"},
         {oldOffice("Book"), "old kind (.xls)"},
         {oldOffice("EncryptedPackage"), "locked with a password"},
         {oldOffice("WordDocument"), "not a list"},
         {packed({{"mimetype", "application/vnd.oasis.opendocument.spreadsheet", {}, 0},
                  {"content.xml", "<a/>"}}),
          "LibreOffice (.ods)"},
         {packed({{"mimetype", "application/vnd.oasis.opendocument.text", {}, 0}}), "document"},
         {packed({{"Index/Document.iwa", "x"}, {"Metadata/Properties.plist", "x"}}), "Numbers"},
         {office("word/document.xml"), "document"},
         {office("ppt/presentation.xml"), "document"},
         {office("xl/workbook.bin"), ".xlsb"},
         {packed({{"foto.jpg", "x"}}), "packed folder"},
         {packed({}), "packed folder"},
         {"%PDF-1.7\n", "PDF"},
         {"<?xml version=\"1.0\"?><Workbook/>", "web page or XML"},
         {QByteArray("\x89PNG\r\n\x1a\n") + QByteArray(500, '\1'), "neither text nor"}}));
    for (const QString &name : {u"lijst.csv"_s, u"lijst.xlsx"_s}) {
        CHECK_THAT(Reading(bytes, name).refusal(), Catch::Contains(words));
    }
}
