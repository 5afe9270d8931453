// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sheet_scanner.h"

#include "core/base/error.h"
#include "core/base/literals.h"
#include "core/exchange/text_encoding.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace ankerpunt::exchange {

namespace {

constexpr int mostColumns = 500;
constexpr qsizetype mostRows = 200000;
constexpr int lastColumn = 16384; // XFD
constexpr int lastLine = 1048576;

void refuse(const QString &sentence)
{
    throw Error(Error::Kind::Invalid, sentence);
}

/// 28 for "AB12"; 0 for what is no place in a sheet.
int columnIn(QStringView reference)
{
    int column = 0;
    for (const QChar c : reference) {
        if (c < u'A' || c > u'Z' || column > lastColumn) {
            break;
        }
        column = column * 26 + (c.unicode() - u'A' + 1);
    }
    return column <= lastColumn ? column : 0;
}

/// A day as some programs write it: 2026-11-24T00:00:00.
QString isoDay(QString text)
{
    const auto time = text.indexOf(u'T');
    if (time < 0) {
        return text;
    }
    const bool isMidnight = QStringView(text).mid(time).startsWith(u"T00:00:00"_s);
    return isMidnight ? text.left(time) : text.replace(time, 1, u' ').left(time + 6);
}

} // namespace

void Found::add(const QString &place)
{
    first = count++ == 0 ? place : first;
}

SheetScanner::SheetScanner(ZipFolder &folder, const QString &path, const WorkbookParts &parts,
                           bool repairDoubleEncoding)
    : m_parts(parts), m_repairs(repairDoubleEncoding), m_xml(folder, path)
{}

SheetScan SheetScanner::run()
{
    m_scan.rows.reserve(mostText);
    while (m_xml.next()) {
        if (m_xml.isStart()) {
            start();
        } else if (m_xml.isEnd()) {
            end();
        } else if (m_isLetters && m_sounds == 0) {
            m_cell.value += m_xml.text();
        }
    }
    m_scan.rows.squeeze();
    return std::move(m_scan);
}

void SheetScanner::start()
{
    const QStringView name = m_xml.name();
    if (name == "row"_L1) {
        startRow();
    } else if (name == "c"_L1 && m_isInRow) {
        startCell();
    } else if (m_isInCell && (name == "v"_L1 || name == "t"_L1)) {
        m_isLetters = true;
        m_cell.hasValue = true;
    } else if (m_isInCell && name == "f"_L1) {
        m_cell.hasFormula = true;
    } else if (name == "rPh"_L1) {
        ++m_sounds;
    } else if (name == "mergeCell"_L1) {
        m_scan.merged.add(m_xml.attribute("ref"_L1).toString().section(u':', 0, 0));
    }
}

void SheetScanner::end()
{
    const QStringView name = m_xml.name();
    m_isLetters = false;
    if (name == "rPh"_L1) {
        --m_sounds;
    } else if (name == "c"_L1 && m_isInCell) {
        endCell();
    } else if (name == "row"_L1 && m_isInRow) {
        endRow();
    }
}

/// The next line, or the one that it says to be; lines come in order.
void SheetScanner::startRow()
{
    const QStringView said = m_xml.attribute("r"_L1);
    const int line = said.isEmpty() ? m_line + 1 : said.toInt();
    if (line <= m_line || line > lastLine) {
        failDamaged(u"row "_s + said.toString());
    }
    const QStringView hidden = m_xml.attribute("hidden"_L1);
    m_scan.hiddenRows += hidden == "1"_L1 || hidden == "true"_L1 ? 1 : 0;
    m_line = line;
    m_column = 0;
    m_isInRow = true;
}

void SheetScanner::startCell()
{
    const QStringView said = m_xml.attribute("r"_L1);
    const QStringView style = m_xml.attribute("s"_L1);
    m_cell = {};
    m_cell.column = said.isEmpty() ? m_column + 1 : columnIn(said);
    m_cell.style = style.isEmpty() ? -1 : style.toInt();
    m_cell.kind = m_xml.attribute("t"_L1).toString();
    if (m_cell.column <= m_column || m_cell.column > lastColumn) {
        failDamaged(u"cell "_s + said.toString());
    }
    m_column = m_cell.column;
    m_isInCell = true;
}

QString SheetScanner::place(int column) const
{
    QString letters;
    for (int rest = column; rest > 0; rest = (rest - 1) / 26) {
        letters.prepend(QChar(u'A' + (rest - 1) % 26));
    }
    return letters + QString::number(m_line);
}

void SheetScanner::endCell()
{
    m_isInCell = false;
    QString text = shown();
    if (m_repairs) {
        text = QString::fromUtf8(repairedDoubleEncoding(text.toUtf8()));
    }
    if (text.isEmpty()) {
        return;
    }
    if (m_cell.column > mostColumns) {
        refuse(QCoreApplication::translate("exchange",
                                           "There is text in cell %1, behind the 500th column. "
                                           "Remove the columns that you do not need.")
                   .arg(place(m_cell.column)));
    }
    m_row.resize(m_cell.column);
    m_row.last() = text;
}

/// The text that a person sees in the cell.
QString SheetScanner::shown()
{
    const QString &kind = m_cell.kind;
    const QString &value = m_cell.value;
    if (!m_cell.hasValue || (m_cell.hasFormula && value.isEmpty() && kind != u"str")) {
        if (m_cell.hasFormula) {
            m_scan.withoutValue.add(place(m_cell.column));
        }
        return {};
    }
    if (kind == u"s") {
        bool isNumber = false;
        const qlonglong text = value.toLongLong(&isNumber);
        if (!isNumber || text < 0 || text >= m_parts.texts.size()) {
            failDamaged(u"text "_s + value);
        }
        return m_parts.texts[qsizetype(text)];
    }
    if (kind == u"str" || kind == u"inlineStr") {
        return unescaped(value);
    }
    if (kind == u"e") {
        m_scan.errors.add(place(m_cell.column));
        return {};
    }
    if (kind == u"b") { // as Dutch spreadsheets show it
        return value == u"1" || value == u"true" ? u"WAAR"_s : u"ONWAAR"_s;
    }
    if (kind == u"d") {
        return isoDay(value);
    }
    bool isNumber = false;
    const double number = value.toDouble(&isNumber);
    return isNumber ? m_parts.format(m_cell.style).shown(number, m_parts.from1904) : value;
}

void SheetScanner::endRow()
{
    m_isInRow = false;
    const QStringList cells = std::exchange(m_row, {});
    const bool isBlank = std::all_of(cells.begin(), cells.end(),
                                     [](const QString &cell) { return cell.trimmed().isEmpty(); });
    if (isBlank) {
        return; // as if it were not in the file
    }
    passOver(m_lastFilled + 1, m_line - 1);
    m_lastFilled = m_line;
    m_scan.rows.append({m_line, cells});
    if (m_scan.rows.size() > mostRows) {
        refuse(QCoreApplication::translate(
            "exchange", "The file has more than 200,000 lines. Split it into smaller files."));
    }
    refuseTooMuchText(m_scan.rows.bytes() + m_parts.texts.bytes());
}

/// Lines without text: one by one as in a text, or together where they are many. Of a sheet that is
/// mostly holes not all are told.
void SheetScanner::passOver(int from, int to)
{
    constexpr int few = 20;
    constexpr qsizetype mostLines = 10000;
    constexpr qsizetype mostGaps = 100;
    if (to - from >= few && m_scan.gaps.size() < mostGaps) {
        m_scan.gaps.append(
            {from, QCoreApplication::translate("exchange", "The lines %1 to %2 are empty.")
                       .arg(from)
                       .arg(to)});
    }
    for (int line = from; to - from < few && line <= to; ++line) {
        if (m_scan.emptyLines.size() < mostLines) {
            m_scan.emptyLines.append(line);
        }
    }
}

} // namespace ankerpunt::exchange
