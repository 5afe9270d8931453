// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/hostile/bombs.h"

#include "tests/support/zip_maker.h"

#include <algorithm>
#include <random>

namespace ankerpunt::test {

namespace {

constexpr auto damaged = "damaged";
constexpr auto large = "larger than can be read";

/// Letters that cannot be packed tightly, so that no bound of packing refuses them first.
QByteArray noise(qsizetype size)
{
    std::minstd_rand random(7);
    QByteArray text(std::min<qsizetype>(size, 1 << 16), 'a');
    std::generate(text.begin(), text.end(), [&] { return char('a' + random() % 20); });
    return text.repeated(size / text.size()); // further apart than packing looks
}

QByteArray words(const QByteArray &text)
{
    return "<c t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
}

const QByteArray row = "<row>" + words("Naam") + "</row><row>" + words("Anna") + "</row>";

QByteArray sheetOf(const QByteArray &rows)
{
    return SpreadsheetMaker().sheet(rows).bytes();
}

/// A sound spreadsheet in which one file was changed.
QByteArray changed(const QByteArray &name, const std::function<void(Packed &)> &change,
                   const SpreadsheetMaker &maker = SpreadsheetMaker().sheet(row))
{
    QList<Packed> parts = maker.parts();
    for (Packed &part : parts) {
        if (part.name == name) {
            change(part);
        }
    }
    return zipOf(parts);
}

QByteArray changedSheet(const std::function<void(Packed &)> &change)
{
    return changed("xl/worksheets/sheet1.xml", change);
}

/// A file of the spreadsheet that begins with definitions of its own.
QByteArray withDefinitions(const QByteArray &name, const QByteArray &definitions,
                           const QByteArray &used)
{
    return changed(
        name,
        [&](Packed &part) {
            part.content.replace("?>\n", "?>\n<!DOCTYPE x [" + definitions + "]>\n");
            part.content.replace("Anna", used);
        },
        SpreadsheetMaker()
            .sheet(row)
            .texts("<si><t>Anna</t></si>")
            .styles("<cellXfs><xf numFmtId=\"0\"/></cellXfs>"));
}

QByteArray laughs()
{
    QByteArray all = "<!ENTITY a0 \"haha\">";
    for (int i = 1; i < 10; ++i) {
        const QByteArray before = "&a" + QByteArray::number(i - 1) + ';';
        all += "<!ENTITY a" + QByteArray::number(i) + " \"" + before.repeated(10) + "\">";
    }
    return all;
}

QByteArray manyFiles(int count, bool isEmpty)
{
    QList<Packed> parts = SpreadsheetMaker().sheet(row).parts();
    while (parts.size() < count) {
        parts.append({isEmpty ? "a" : "xl/media/" + QByteArray::number(parts.size()), {}, {}, 0});
    }
    return zipOf(parts);
}

/// A directory of a million files of no name, without the files.
QByteArray millionFiles()
{
    const QByteArray one = zipOf({{"", {}, {}, 0}});
    const qsizetype entry = 46;
    const qsizetype end = 22;
    const QByteArray directory = one.mid(one.size() - end - entry, entry).repeated(1000000);
    QByteArray bytes = one.first(one.size() - end - entry) + directory + one.last(end);
    const auto size = quint32(directory.size());
    for (int i = 0; i < 4; ++i) {
        bytes[bytes.size() - 10 + i] = char(size >> (8 * i));
    }
    return bytes;
}

QByteArray attributes(int count)
{
    QByteArray all;
    for (int i = 0; i < count; ++i) {
        all += " a" + QByteArray::number(i) + "=\"\"";
    }
    return all;
}

QByteArray numbered(int count, const QByteArray &before, const QByteArray &behind)
{
    QByteArray all;
    for (int i = 0; i < count; ++i) {
        all += before + QByteArray::number((i * 7919LL) % 100003) + behind;
    }
    return all;
}

std::vector<Bomb> archives()
{
    return {
        {"140 MB in 140 KB", [] { return sheetOf(row + QByteArray(140 << 20, ' ')); }, large},
        {"40 MB, a thousand times smaller", [] { return sheetOf(row + QByteArray(40 << 20, ' ')); },
         large},
        {"130 MB in ten files",
         [] {
             QList<Packed> parts = SpreadsheetMaker().sheet(row).parts();
             const QByteArray slice(13 << 20, ' ');
             for (int i = 0; i < 10; ++i) {
                 parts.append({"xl/media/" + QByteArray::number(i), slice, quint32(slice.size())});
             }
             return zipOf(parts);
         },
         large},
        {"20 MB that say to be 1,000 bytes",
         [] {
             return changedSheet([](Packed &part) {
                 part.content += QByteArray(20 << 20, ' ');
                 part.saidSize = 1000;
             });
         },
         damaged},
        {"shared texts that say to be nothing",
         [] {
             return changed(
                 "xl/sharedStrings.xml",
                 [](Packed &part) {
                     part.content += QByteArray(20 << 20, ' ');
                     part.saidSize = 0;
                 },
                 SpreadsheetMaker().sheet(row).texts("<si/>"));
         },
         damaged},
        {"a file that says to be 4 GB",
         [] { return changedSheet([](Packed &part) { part.saidSize = 0xfffffffe; }); }, large},
        {"201 files", [] { return manyFiles(201, false); }, large},
        {"65,000 files of one name", [] { return manyFiles(65000, true); }, large},
        {"a million files", millionFiles, large},
        {"2^40 files, as an end for large archives says",
         [] {
             SaidEnd end;
             end.isLarge = true;
             return zipOf(SpreadsheetMaker().sheet(row).parts(), end);
         },
         large},
        {"an end before the end that says otherwise",
         [] {
             QByteArray bytes = sheetOf(row);
             QByteArray other = bytes.last(22);
             other.replace(8, 4, "\xff\xff\xff\xff");
             return bytes + other;
         },
         large},
        {"a directory outside of the file",
         [] {
             SaidEnd end;
             end.offset = 0x7fffffff;
             return zipOf(SpreadsheetMaker().sheet(row).parts(), end);
         },
         damaged},
        {"half a file",
         [] {
             const QByteArray whole = sheetOf(row);
             return whole.first(whole.size() / 2);
         },
         damaged},
        {"a spreadsheet for a sheet",
         [] { return changedSheet([](Packed &part) { part.content = sheetOf(row); }); }, damaged},
        {"locked files", [] { return changedSheet([](Packed &part) { part.flags = 1; }); },
         "password"},
        {"packed in a way that nobody knows",
         [] { return changedSheet([](Packed &part) { part.method = 77; }); }, damaged},
    };
}

std::vector<Bomb> definitions()
{
    std::vector<Bomb> all;
    for (const char *const name : {"xl/worksheets/sheet1.xml", "xl/sharedStrings.xml",
                                   "xl/workbook.xml", "xl/styles.xml", "_rels/.rels"}) {
        all.push_back({name, [name] { return withDefinitions(name, laughs(), "&a9;"); }, damaged});
    }
    all.push_back({"one long entity, used often",
                   [] {
                       return withDefinitions("xl/worksheets/sheet1.xml",
                                              "<!ENTITY a \"" + noise(50000) + "\">",
                                              QByteArray("&a;").repeated(20000));
                   },
                   damaged});
    all.push_back({"an entity of another file",
                   [] {
                       return withDefinitions("xl/worksheets/sheet1.xml",
                                              "<!ENTITY a SYSTEM \"file:///etc/passwd\">", "&a;");
                   },
                   damaged});
    return all;
}

std::vector<Bomb> contents()
{
    return {
        {"a cell at XFD1048576",
         [] { return sheetOf(row + "<row r=\"1048576\"><c r=\"XFD1048576\"><v>1</v></c></row>"); },
         "XFD1048576"},
        {"a cell at XFE1", [] { return sheetOf("<row><c r=\"XFE1\"><v>1</v></c></row>"); },
         damaged},
        {"a cell at ZZZZZZZZZZZZ1",
         [] { return sheetOf("<row><c r=\"ZZZZZZZZZZZZ1\"><v>1</v></c></row>"); }, damaged},
        {"a line 1048577", [] { return sheetOf(row + "<row r=\"1048577\"/>"); }, damaged},
        {"a line 99999999999999", [] { return sheetOf("<row r=\"99999999999999\"/>"); }, damaged},
        {"a line twice", [] { return sheetOf(row + "<row r=\"2\"/>"); }, damaged},
        {"cells backwards",
         [] { return sheetOf("<row><c r=\"B1\"><v>1</v></c><c r=\"A1\"><v>1</v></c></row>"); },
         damaged},
        {"a shared text that is not there",
         [] { return sheetOf("<row><c t=\"s\"><v>1</v></c></row>"); }, damaged},
        {"a shared text before the first",
         [] { return sheetOf("<row><c t=\"s\"><v>-1</v></c></row>"); }, damaged},
        {"a shared text 2^70",
         [] { return sheetOf("<row><c t=\"s\"><v>1180591620717411303424</v></c></row>"); },
         damaged},
        {"501 columns", [] { return sheetOf("<row>" + words("a").repeated(501) + "</row>"); },
         "500th"},
        {"200,001 lines", [] { return sheetOf(numbered(200001, "<row><c><v>", "</v></c></row>")); },
         "200,000"},
        {"a text of 32 KB, 10,000 times",
         [] {
             return SpreadsheetMaker()
                 .sheet(QByteArray("<row><c t=\"s\"><v>0</v></c></row>").repeated(10000))
                 .texts("<si><t>" + noise(32000) + "</t></si>")
                 .bytes();
         },
         "more text"},
        {"three million shared texts of nothing",
         [] {
             return SpreadsheetMaker()
                 .sheet(row)
                 .texts(numbered(3000000, "<si a=\"", "\"/>"))
                 .bytes();
         },
         "more text"},
        {"elements a million deep", [] { return sheetOf(QByteArray("<a>").repeated(1000000)); },
         damaged},
        {"a tag of 100,000 attributes", [] { return sheetOf("<row" + attributes(100000) + "/>"); },
         damaged},
        {"tags of 6,000 attributes", // within the bytes that a tag may have
         [] { return sheetOf(("<c" + attributes(6000) + "/>").repeated(100)); }, damaged},
        {"an attribute of 200 KB", [] { return sheetOf("<row x=\"" + noise(200 << 10) + "\"/>"); },
         damaged},
        {"an attribute of 8 MB", [] { return sheetOf("<row r=\"" + noise(8 << 20) + "\"/>"); },
         damaged},
        {"a cell of 12 MB", [] { return sheetOf("<row>" + words(noise(12 << 20)) + "</row>"); },
         damaged},
        {"a comment of 12 MB", [] { return sheetOf("<!--" + noise(12 << 20) + "-->"); }, damaged},
        {"a million styles",
         [] {
             return SpreadsheetMaker()
                 .sheet(row)
                 .styles("<cellXfs>" + numbered(400000, "<xf numFmtId=\"", "\"/>") + "</cellXfs>")
                 .bytes();
         },
         damaged},
        {"XML without an end",
         [] { return changedSheet([](Packed &part) { part.content.chop(20); }); }, damaged},
    };
}

} // namespace

std::vector<Bomb> bombs()
{
    std::vector<Bomb> all = archives();
    for (const auto &more : {definitions(), contents()}) {
        all.insert(all.end(), more.begin(), more.end());
    }
    return all;
}

} // namespace ankerpunt::test
