// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/csv_writer.h"

#include "core/base/literals.h"

#include <algorithm>

namespace ankerpunt {

namespace {

/// Whether a spreadsheet would take a cell for a formula, seen through prefixes it may already
/// have: those are doubled, so that reading gives back exactly what was written.
bool needsPrefix(const QString &cell)
{
    const auto first = std::find_if(cell.begin(), cell.end(), [](QChar c) { return c != u'\''; });
    return first != cell.end() && u"=+-@\t\r"_s.contains(*first);
}

bool needsQuotes(const QString &cell, char separator)
{
    const QChar parting = QLatin1Char(separator);
    return cell.startsWith(u' ') || cell.endsWith(u' ') ||
           cell.startsWith("sep="_L1, Qt::CaseInsensitive) ||
           std::any_of(cell.begin(), cell.end(), [parting](QChar c) {
               return c == parting || c == u'"' || c == u'\n' || c == u'\r' || c == u'\t';
           });
}

} // namespace

CsvWriter::CsvWriter(CsvOptions options) : m_options(options)
{
    if (m_options.byteOrderMark) {
        m_bytes = "\xef\xbb\xbf";
    }
}

void CsvWriter::append(const QStringList &cells)
{
    bool first = true;
    for (const auto &cell : cells) {
        if (!first) {
            m_bytes += m_options.separator;
        }
        first = false;
        appendCell(cell);
    }
    m_bytes += "\r\n";
}

void CsvWriter::appendCell(const QString &cell)
{
    const bool prefixed = m_options.formulaSafe && needsPrefix(cell);
    const QString text = prefixed ? QString(u'\'' + cell) : cell;
    if (!needsQuotes(text, m_options.separator)) {
        m_bytes += text.toUtf8();
        return;
    }
    m_bytes += '"' + QString(text).replace(u'"', u"\"\""_s).toUtf8() + '"';
}

} // namespace ankerpunt
