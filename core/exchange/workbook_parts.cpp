// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/workbook_parts.h"

#include "core/base/error.h"
#include "core/base/literals.h"
#include "core/exchange/file_kind.h"
#include "core/exchange/xml_part.h"

#include <QCoreApplication>
#include <QDir>
#include <QHash>

#include <algorithm>
#include <utility>

namespace ankerpunt::exchange {

namespace {

/// What a file in the archive points to.
struct Relation
{
    QString id;
    QString kind; ///< the last word of its address: "worksheet", "sharedStrings"
    QString path;
};
using Relations = QList<Relation>;

QString pathOfKind(const Relations &relations, QLatin1String kind)
{
    const auto found = std::find_if(relations.begin(), relations.end(),
                                    [&](const Relation &one) { return one.kind == kind; });
    return found == relations.end() ? QString() : found->path;
}

Relations readRelations(ZipFolder &folder, const QString &of)
{
    const QString base = u'/' + of.section(u'/', 0, -2);
    const QString name = QDir::cleanPath(base + u"/_rels/"_s + of.section(u'/', -1) + u".rels"_s);
    Relations found;
    if (!folder.names().contains(name.mid(1))) {
        return found;
    }
    XmlPart xml(folder, name.mid(1));
    while (xml.next()) {
        if (xml.isStart() && xml.name() == "Relationship"_L1) {
            const QString target = xml.attribute("Target"_L1).toString();
            const bool isWhole = target.startsWith(u'/');
            found.append({xml.attribute("Id"_L1).toString(),
                          xml.attribute("Type"_L1).toString().section(u'/', -1),
                          QDir::cleanPath(isWhole ? target : base + u'/' + target).mid(1)});
        }
    }
    return found;
}

void readSheets(ZipFolder &folder, const QString &path, const Relations &relations,
                WorkbookParts &parts)
{
    XmlPart xml(folder, path);
    while (xml.next()) {
        if (xml.isStart() && xml.name() == "workbookPr"_L1) {
            const auto epoch = xml.attribute("date1904"_L1);
            parts.from1904 = epoch == "1"_L1 || epoch == "true"_L1;
        } else if (xml.isStart() && xml.name() == "sheet"_L1) {
            const QString id = xml.attribute("id"_L1).toString();
            const auto state = xml.attribute("state"_L1);
            const bool isHidden = !state.isEmpty() && state != "visible"_L1;
            for (const Relation &one : relations) {
                if (one.id == id && one.kind == "worksheet"_L1) { // a chart has a tab as well
                    parts.sheets.append(
                        {{xml.attribute("name"_L1).toString(), isHidden}, one.path});
                }
            }
        }
    }
}

void readTexts(ZipFolder &folder, const QString &path, SharedTexts &texts)
{
    if (!folder.names().contains(path)) {
        return; // a spreadsheet of numbers only
    }
    XmlPart xml(folder, path);
    QString text;
    bool isLetters = false;
    int sounds = 0; // within what says how a word is spoken
    while (xml.next()) {
        const bool isSound = xml.name() == "rPh"_L1;
        if (xml.isText()) {
            text += isLetters && sounds == 0 ? xml.text() : QStringView();
        } else if (xml.isStart()) {
            isLetters = xml.name() == "t"_L1;
            sounds += isSound ? 1 : 0;
        } else {
            isLetters = false;
            sounds -= isSound ? 1 : 0;
            if (xml.name() == "si"_L1) {
                texts.append(unescaped(std::exchange(text, {})));
            }
        }
    }
    texts.squeeze();
}

void readFormats(ZipFolder &folder, const QString &path, std::vector<NumberFormat> &formats)
{
    constexpr size_t mostStyles = 65536;
    if (!folder.names().contains(path)) {
        return;
    }
    QHash<int, NumberFormat> written;
    bool isOfCells = false;
    XmlPart xml(folder, path);
    while (xml.next()) {
        if (xml.name() == "cellXfs"_L1) {
            isOfCells = xml.isStart();
        } else if (xml.isStart() && xml.name() == "numFmt"_L1) {
            written.insert(xml.attribute("numFmtId"_L1).toInt(),
                           NumberFormat(xml.attribute("formatCode"_L1).toString()));
        } else if (xml.isStart() && isOfCells && xml.name() == "xf"_L1) {
            const int id = xml.attribute("numFmtId"_L1).toInt();
            formats.push_back(written.contains(id) ? written.value(id) : NumberFormat::builtIn(id));
        }
        if (formats.size() > mostStyles || size_t(written.size()) > mostStyles) {
            failDamaged(u"styles"_s);
        }
    }
}

} // namespace

QString SharedTexts::operator[](qsizetype place) const
{
    const size_t at = size_t(place);
    const quint32 start = at == 0 ? 0 : m_ends[at - 1];
    return QString::fromUtf8(QByteArrayView(m_letters).sliced(start, m_ends.at(at) - start));
}

void SharedTexts::append(const QString &text)
{
    constexpr size_t most = 1000000; // nothing at all still takes time
    if (m_ends.empty()) {
        m_letters.reserve(mostText); // so that growing never holds them twice
        m_ends.reserve(most);
    }
    m_letters += text.toUtf8();
    m_ends.push_back(quint32(m_letters.size()));
    refuseTooMuchText(m_ends.size() <= most ? bytes() : mostText + 1);
}

void SharedTexts::squeeze()
{
    m_letters.squeeze();
    m_ends.shrink_to_fit();
}

qint64 SharedTexts::bytes() const
{
    return m_letters.size() + qint64(m_ends.size() * sizeof(quint32));
}

const NumberFormat &WorkbookParts::format(int style) const
{
    static const NumberFormat general;
    return style >= 0 && size_t(style) < formats.size() ? formats[size_t(style)] : general;
}

WorkbookParts readParts(ZipFolder &folder)
{
    const QString start = pathOfKind(readRelations(folder, {}), "officeDocument"_L1);
    const bool isWorkbook = folder.names().contains(start) && start.endsWith(".xml"_L1) &&
                            !start.startsWith("word/"_L1) && !start.startsWith("ppt/"_L1);
    if (!isWorkbook) {
        throw Error(Error::Kind::Invalid, refusalOfArchive(folder, start));
    }
    WorkbookParts parts;
    const Relations relations = readRelations(folder, start);
    readSheets(folder, start, relations, parts);
    readTexts(folder, pathOfKind(relations, "sharedStrings"_L1), parts.texts);
    readFormats(folder, pathOfKind(relations, "styles"_L1), parts.formats);
    return parts;
}

QString unescaped(QString text)
{
    constexpr qsizetype length = 7; // of _xHHHH_
    for (auto at = text.indexOf("_x"_L1); at >= 0; at = text.indexOf("_x"_L1, at + 1)) {
        bool isNumber = false;
        const ushort code = QStringView(text).mid(at + 2, 4).toUShort(&isNumber, 16);
        if (isNumber && at + length <= text.size() && text.at(at + length - 1) == u'_') {
            text.replace(at, length, QChar(code));
        }
    }
    return text;
}

void refuseTooMuchText(qint64 bytes)
{
    if (bytes > mostText) {
        throw Error(Error::Kind::Invalid,
                    QCoreApplication::translate("exchange",
                                                "The sheet holds more text than can be read at "
                                                "once. Split it into smaller sheets."));
    }
}

} // namespace ankerpunt::exchange
