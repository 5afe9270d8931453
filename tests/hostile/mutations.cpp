// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/hostile/mutations.h"

#include "core/base/error.h"
#include "core/domain/registry.h"
#include "core/exchange/export.h"
#include "core/exchange/import.h"
#include "core/exchange/zip_folder.h"
#include "tests/hostile/burden.h"

#include <QDir>
#include <QFile>

#include <random>
#include <stdexcept>

namespace ankerpunt::test {

/// Dice that fall the same way for the same seed.
class Chance
{
public:
    explicit Chance(quint64 seed) : m_random(seed) {}
    /// 0 up to, and not with, @p end.
    qsizetype below(qsizetype end) { return end <= 0 ? 0 : qsizetype(m_random() % quint64(end)); }
    template <typename List>
    const auto &of(const List &list)
    {
        return *(std::begin(list) + below(std::ssize(list)));
    }

private:
    std::mt19937_64 m_random;
};

namespace {

/// What readers trip over: marks of text and of XML, places and numbers at the edge.
const QByteArray &oddWord(Chance &chance)
{
    static const QList<QByteArray> words{"\"",
                                         "\"\"",
                                         ";",
                                         ",",
                                         "\t",
                                         "|",
                                         "\r",
                                         "\n",
                                         "\r\n",
                                         QByteArray(1, '\0'),
                                         "\xff",
                                         "\xfe",
                                         "\xef\xbb\xbf",
                                         "\xc3\xa9",
                                         "\xc3\x83\xc2\xa9",
                                         "\xe2\x80\x8f",
                                         "\xf0\x9f\x98\x80",
                                         "'",
                                         "=",
                                         "+",
                                         "-",
                                         "@",
                                         "sep=;\n",
                                         "31-02-2026",
                                         "44102",
                                         "-1",
                                         "0",
                                         "99999999999999999999",
                                         "1e308",
                                         "-1e-320",
                                         "NaN",
                                         "inf",
                                         "7,5",
                                         "1.000",
                                         "week 54",
                                         "0000-00-00",
                                         "n.v.t.",
                                         "A.B.C.D.",
                                         "van de der den",
                                         "a@b@c",
                                         "+31 6 12345678",
                                         "<",
                                         ">",
                                         "&",
                                         "&amp;",
                                         "&#0;",
                                         "&#x10FFFF;",
                                         "&x;",
                                         "<!--",
                                         "-->",
                                         "<![CDATA[",
                                         "]]>",
                                         "<!DOCTYPE a>",
                                         "<?a?>",
                                         "/>",
                                         "<row>",
                                         "</row>",
                                         "<c>",
                                         "</c>",
                                         "<v>",
                                         "</v>",
                                         "<is><t>",
                                         "</t></is>",
                                         "<rPh>",
                                         " r=\"",
                                         " t=\"s\"",
                                         " t=\"e\"",
                                         " s=\"65535\"",
                                         "XFD1048576",
                                         "XFE1",
                                         "A0",
                                         "_x000D_",
                                         "_xD800_",
                                         "[h]:mm",
                                         "yyyy;;;;@",
                                         "PK\x01\x02",
                                         "PK\x03\x04",
                                         "PK\x05\x06",
                                         "PK\x06\x07"};
    return chance.of(words);
}

/// One change of a text of any kind.
void change(QByteArray &bytes, Chance &chance)
{
    const qsizetype at = chance.below(bytes.size() + 1);
    const qsizetype length = 1 + chance.below(chance.below(4) == 0 ? 400 : 12);
    switch (chance.below(9)) {
    case 0: // one bit
        if (at < bytes.size()) {
            bytes[at] = char(bytes.at(at) ^ (1 << chance.below(8)));
        }
        return;
    case 1:
        bytes.remove(at, length);
        return;
    case 2:
        bytes.insert(at, bytes.mid(chance.below(bytes.size()), length));
        return;
    case 3:
        bytes.insert(at, oddWord(chance));
        return;
    case 4:
        bytes.replace(at, std::min(length, bytes.size() - at), oddWord(chance));
        return;
    case 5: { // many of one
        const QByteArray word = oddWord(chance);
        bytes.insert(at, word.repeated(1 + chance.below(2000)));
        return;
    }
    case 6:
        bytes.truncate(chance.below(4) == 0 ? at : bytes.size());
        return;
    case 7: { // a word of the file for another
        const qsizetype from = chance.below(bytes.size());
        bytes.replace(at, std::min<qsizetype>(8, bytes.size() - at), bytes.mid(from, length));
        return;
    }
    default: { // what stands between two marks
        const QByteArray marks = "\";><,\n";
        const char mark = marks.at(chance.below(marks.size()));
        const auto start = bytes.indexOf(mark, at);
        const auto end = start < 0 ? -1 : bytes.indexOf(mark, start + 1);
        if (end > start) {
            bytes.replace(start + 1, end - start - 1, oddWord(chance));
        }
    }
    }
}

void changeSome(QByteArray &bytes, Chance &chance)
{
    for (auto left = 1 + chance.below(chance.below(3) == 0 ? 40 : 4); left > 0; --left) {
        change(bytes, chance);
    }
}

/// As XML can hold it.
QByteArray escaped(const QByteArray &text)
{
    QString out;
    for (const QChar c : QString::fromUtf8(text)) {
        out += c.unicode() < 0x20 || c.isSurrogate() || c.unicode() >= 0xfffe ? QChar(u'?') : c;
    }
    return out.toHtmlEscaped().toUtf8();
}

/// Changes what stands in attributes and between tags, so that it is XML as before.
void changeValues(QByteArray &xml, Chance &chance)
{
    for (auto left = 1 + chance.below(6); left > 0; --left) {
        const bool isAttribute = chance.below(2) == 0;
        const auto start = xml.indexOf(isAttribute ? "=\"" : ">", chance.below(xml.size()));
        const auto from = start + (isAttribute ? 2 : 1);
        const auto end = start < 0 ? -1 : xml.indexOf(isAttribute ? '"' : '<', from);
        if (end < from) {
            continue;
        }
        QByteArray value = xml.mid(from, end - from);
        switch (chance.below(3)) {
        case 0:
            value = escaped(oddWord(chance));
            break;
        case 1: // that of another place
            value = escaped(xml.mid(chance.below(xml.size()), 1 + chance.below(12)));
            break;
        default:
            value = QByteArray::number(qlonglong(chance.below(70000)) - 5);
        }
        xml.replace(from, end - from, value);
    }
}

QByteArray asUtf16(const QByteArray &utf8)
{
    const QString text = QChar(0xfeff) + QString::fromUtf8(utf8);
    return {reinterpret_cast<const char *>(text.utf16()), text.size() * 2};
}

/// A list as a spreadsheet with one of each way to hold a text.
QList<Packed> asSpreadsheet(const QByteArray &text)
{
    QByteArray rows;
    QByteArray texts;
    int shared = 0;
    int line = 0;
    for (const QByteArray &csv : text.split('\n')) {
        rows += "<row r=\"" + QByteArray::number(++line) + "\">";
        char column = 'A';
        for (const QByteArray &plain : csv.trimmed().split(';').mid(0, 20)) {
            const QByteArray start =
                "<c r=\"" + QByteArray(1, column) + QByteArray::number(line) + '"';
            bool isNumber = false;
            (void)plain.toDouble(&isNumber);
            const QByteArray cell = escaped(plain);
            if (isNumber) {
                rows +=
                    start + " s=\"" + QByteArray::number(line % 5) + "\"><v>" + cell + "</v></c>";
            } else if (line % 3 == 0) {
                rows += start + " t=\"inlineStr\"><is><r><t>" + cell + "</t></r></is></c>";
            } else {
                rows += start + " t=\"s\"><v>" + QByteArray::number(shared++) + "</v></c>";
                texts += "<si><t>" + cell + "</t></si>";
            }
            ++column;
        }
        rows += "</row>";
    }
    return SpreadsheetMaker()
        .sheet(rows)
        .behindRows("<mergeCells><mergeCell ref=\"A2:A3\"/></mergeCells>")
        .sheet("<row><c><f>1+1</f><v>2</v></c><c t=\"e\"><v>#N/A</v></c></row>", "B", "hidden")
        .texts(texts)
        .styles("<numFmts><numFmt numFmtId=\"164\" formatCode=\"d-m-yyyy;@\"/>"
                "<numFmt numFmtId=\"165\" formatCode=\"00\\-00000000\"/></numFmts><cellXfs>"
                "<xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"164\"/>"
                "<xf numFmtId=\"165\"/><xf numFmtId=\"9\"/></cellXfs>")
        .parts();
}

/// The files in a spreadsheet that another program wrote.
QList<Packed> partsOf(const QString &path)
{
    QList<Packed> parts;
    exchange::ZipFolder folder(path, {});
    for (const QString &name : folder.names()) {
        exchange::ZipFolder::File file(folder, name);
        Packed part{name.toUtf8(), {}};
        for (QByteArray bytes = file.read(); !bytes.isEmpty(); bytes = file.read()) {
            part.content += bytes;
        }
        parts.append(part);
    }
    return parts;
}

/// The beginning of a list: what may go wrong goes wrong in a few lines, and sooner.
QByteArray contentOfFile(const QString &path)
{
    constexpr int lines = 14;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        throw std::runtime_error("cannot be read: " + path.toStdString());
    }
    QByteArray text;
    for (int line = 0; line < lines; ++line) {
        text += file.readLine();
    }
    return text;
}

} // namespace

Mutations::Mutations()
{
    for (const char *const folder : {"disorder", "rommel"}) {
        const QDir lists(QStringLiteral(ANKERPUNT_SOURCE_DIR "/tests/data/") +
                         QLatin1String(folder));
        for (const QString &name : lists.entryList({u"*.csv"_s, u"*.tsv"_s}, {}, QDir::Name)) {
            m_texts.append(contentOfFile(lists.filePath(name)));
        }
    }
    for (const QString &name : {u"personen"_s, u"vraagstukken"_s, u"vakken"_s}) {
        m_texts.append(contentOfFile(u":/example/%1.csv"_s.arg(name)));
    }
    for (const QByteArray &text : std::as_const(m_texts)) {
        m_spreadsheets.append(asSpreadsheet(text));
    }
    exchange::Import first(m_file.workspace(), {}); // so that rows may be somebody
    for (const QString &name : {u"wijken"_s, u"organisaties"_s, u"personen"_s}) {
        first.add(u":/example/%1.csv"_s.arg(name));
    }
    (void)first.commit();
    const QString path = m_file.path(u"all.xlsx"_s);
    for (const char *const kind : {"person", "organisation"}) {
        (void)exchange::exportRecords(m_file.workspace(),
                                      {registry().find(QString::fromLatin1(kind))},
                                      Language(u"nl"_s), Audience::Internal, path);
        m_spreadsheets.append(partsOf(path));
    }
}

Mutation Mutations::make(quint64 seed) const
{
    Chance chance(seed);
    Mutation mutation;
    mutation.kind = chance.of(QStringList{{}, {}, u"person"_s, u"organisation"_s, u"question"_s});
    if (seed % 2 == 0) {
        mutation.name = u"lijst.csv"_s;
        mutation.bytes = chance.of(m_texts);
        changeSome(mutation.bytes, chance);
        mutation.bytes = chance.below(12) == 0 ? asUtf16(mutation.bytes) : mutation.bytes;
        return mutation;
    }
    mutation.name = u"lijst.xlsx"_s;
    mutation.bytes = changedSpreadsheet(chance);
    return mutation;
}

/// The cells, the values in its XML, the XML as text, or the archive as bytes.
QByteArray Mutations::changedSpreadsheet(Chance &chance) const
{
    const auto way = chance.below(6);
    if (way < 2) {
        QByteArray text = chance.of(m_texts);
        changeSome(text, chance);
        return zipOf(asSpreadsheet(text));
    }
    QList<Packed> parts = chance.of(m_spreadsheets);
    for (auto left = 1 + chance.below(3); left > 0 && way < 5; --left) {
        Packed &part = parts[chance.below(parts.size())];
        if (way < 4) {
            changeValues(part.content, chance);
        } else {
            changeSome(part.content, chance);
        }
        part.method = chance.below(5) == 0 ? 0 : part.method;
    }
    QByteArray bytes = zipOf(parts);
    if (way == 5) {
        changeSome(bytes, chance);
    }
    return bytes;
}

bool Mutations::read(const Mutation &mutation)
{
    const QString path = m_file.path(mutation.name);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(mutation.bytes) != mutation.bytes.size()) {
        throw std::runtime_error("cannot be written");
    }
    file.close();
    exchange::ImportOptions options;
    options.kind = mutation.kind;
    options.repairLetters = exchange::Answer::Yes;
    options.fillDown = exchange::Answer::Yes;
    exchange::Import import(m_file.workspace(), options);
    try {
        import.add(path);
        (void)import.preview();
    } catch (const Error &error) {
        if (error.sentence().isEmpty() || error.kind() == Error::Kind::Internal) {
            throw;
        }
        return false;
    }
    return true;
}

void Mutations::read(quint64 seed)
{
    const Mutation mutation = make(seed);
    bool isRead = false;
    const double seconds = secondsOf([&] { isRead = read(mutation); });
    ++(!isRead ? m_count.refused : seed % 2 == 0 ? m_count.texts : m_count.spreadsheets);
    if (seconds > m_count.slowest) {
        m_count.slowest = seconds;
        m_count.slowestSeed = seed;
    }
}

} // namespace ankerpunt::test
