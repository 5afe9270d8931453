// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/zip_maker.h"

#include <QtEndian>

#include <array>

namespace ankerpunt::test {

namespace {

template <typename T>
QByteArray number(quint64 value)
{
    QByteArray bytes(sizeof(T), Qt::Uninitialized);
    qToLittleEndian<T>(T(value), bytes.data());
    return bytes;
}

quint32 checksum(const QByteArray &bytes)
{
    static const auto table = [] {
        std::array<quint32, 256> all{};
        for (quint32 i = 0; i < all.size(); ++i) {
            quint32 value = i;
            for (int bit = 0; bit < 8; ++bit) {
                value = (value & 1) != 0 ? 0xedb88320 ^ (value >> 1) : value >> 1;
            }
            all[i] = value;
        }
        return all;
    }();
    quint32 sum = 0xffffffff;
    for (const char c : bytes) {
        sum = table[(sum ^ uchar(c)) & 0xff] ^ (sum >> 8);
    }
    return ~sum;
}

/// Without what Qt and zlib put around it.
QByteArray deflated(const QByteArray &bytes)
{
    constexpr int before = 4 + 2;
    constexpr int behind = 4;
    const QByteArray whole = qCompress(bytes);
    return whole.mid(before, whole.size() - before - behind);
}

} // namespace

QByteArray zipOf(const QList<Packed> &files, const SaidEnd &said)
{
    QByteArray archive;
    QByteArray directory;
    for (const Packed &file : files) {
        const QByteArray content = file.method == 8 ? deflated(file.content) : file.content;
        const auto size = file.saidSize.value_or(quint32(file.content.size()));
        const QByteArray about = number<quint16>(20) + number<quint16>(file.flags) +
                                 number<quint16>(file.method) + number<quint32>(0x21) +
                                 number<quint32>(checksum(file.content)) +
                                 number<quint32>(quint64(content.size())) + number<quint32>(size) +
                                 number<quint16>(quint64(file.name.size())) + number<quint16>(0);
        directory += "PK\x01\x02" + number<quint16>(20) + about + number<quint16>(0) +
                     number<quint16>(0) + number<quint16>(0) + number<quint32>(0) +
                     number<quint32>(quint64(archive.size())) + file.name;
        archive += "PK\x03\x04" + about + file.name + content;
    }
    const auto offset = said.offset.value_or(quint32(archive.size()));
    const auto count = said.files.value_or(quint16(files.size()));
    archive += directory;
    if (said.isLarge) {
        const auto where = archive.size();
        const quint64 many = quint64(1) << 40;
        archive += "PK\x06\x06" + number<quint64>(44) + number<quint32>(0x2d002d) +
                   number<quint64>(0) + number<quint64>(many) + number<quint64>(many) +
                   number<quint64>(quint64(directory.size())) + number<quint64>(offset);
        archive += "PK\x06\x07" + number<quint32>(0) + number<quint64>(quint64(where)) +
                   number<quint32>(1);
    }
    return archive + "PK\x05\x06" + number<quint32>(0) + number<quint16>(count) +
           number<quint16>(count) + number<quint32>(quint64(directory.size())) +
           number<quint32>(offset) + number<quint16>(0);
}

SpreadsheetMaker::SpreadsheetMaker() = default;

SpreadsheetMaker &SpreadsheetMaker::sheet(const QByteArray &rows, const QByteArray &name,
                                          const QByteArray &state)
{
    m_sheets.append({name, state, rows, {}});
    return *this;
}

SpreadsheetMaker &SpreadsheetMaker::texts(const QByteArray &items)
{
    m_texts = items;
    return *this;
}

SpreadsheetMaker &SpreadsheetMaker::styles(const QByteArray &xml)
{
    m_styles = xml;
    return *this;
}

SpreadsheetMaker &SpreadsheetMaker::behindRows(const QByteArray &xml)
{
    m_sheets.last().behind = xml;
    return *this;
}

SpreadsheetMaker &SpreadsheetMaker::from1904()
{
    m_from1904 = true;
    return *this;
}

QList<Packed> SpreadsheetMaker::parts() const
{
    const QByteArray xml = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    const QByteArray main = " xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
    const QByteArray kinds = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    const QByteArray relations =
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
    const auto relation = [&](const QByteArray &id, const QByteArray &kind,
                              const QByteArray &target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + kinds + '/' + kind + "\" Target=\"" +
               target + "\"/>";
    };
    QList<Packed> parts;
    QByteArray tabs;
    QByteArray own;
    for (int i = 0; i < int(m_sheets.size()); ++i) {
        const Sheet &sheet = m_sheets.at(i);
        const QByteArray number = QByteArray::number(i + 1);
        tabs += "<sheet name=\"" + sheet.name + "\" sheetId=\"" + number + "\"" +
                (sheet.state.isEmpty() ? "" : " state=\"" + sheet.state + '"') + " r:id=\"rId" +
                number + "\"/>";
        own += relation("rId" + number, "worksheet", "worksheets/sheet" + number + ".xml");
        parts.append({"xl/worksheets/sheet" + number + ".xml",
                      xml + "<worksheet" + main + "><sheetData>" + sheet.rows + "</sheetData>" +
                          sheet.behind + "</worksheet>"});
    }
    if (!m_texts.isEmpty()) {
        own += relation("rId101", "sharedStrings", "sharedStrings.xml");
        parts.append({"xl/sharedStrings.xml", xml + "<sst" + main + '>' + m_texts + "</sst>"});
    }
    if (!m_styles.isEmpty()) {
        own += relation("rId102", "styles", "/xl/styles.xml");
        parts.append(
            {"xl/styles.xml", xml + "<styleSheet" + main + '>' + m_styles + "</styleSheet>"});
    }
    parts.prepend({"xl/workbook.xml", xml + "<workbook" + main + " xmlns:r=\"" + kinds +
                                          "\"><workbookPr" + (m_from1904 ? " date1904=\"1\"" : "") +
                                          "/><sheets>" + tabs + "</sheets></workbook>"});
    parts.append({"xl/_rels/workbook.xml.rels", xml + relations + own + "</Relationships>"});
    parts.prepend({"_rels/.rels", xml + relations +
                                      relation("rId1", "officeDocument", "xl/workbook.xml") +
                                      "</Relationships>"});
    return parts;
}

} // namespace ankerpunt::test
