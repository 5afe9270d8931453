// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/text_table.h"

#include <QVarLengthArray>

#include <algorithm>
#include <limits>

namespace ankerpunt::exchange {

QByteArrayView TextRows::bytes(const Mark &mark, qsizetype column) const
{
    if (column < 0 || column >= mark.stored) {
        return {};
    }
    const qsizetype start = column == 0 ? 0 : endOf(mark, column - 1);
    return QByteArrayView(m_text).sliced(mark.firstLetter + start, endOf(mark, column) - start);
}

qsizetype TextRows::endOf(const Mark &mark, qsizetype column) const
{
    if (!mark.isLong) {
        return m_ends[mark.firstEnd + size_t(column)];
    }
    const size_t place = mark.firstEnd + 2 * size_t(column);
    return (qsizetype(m_ends[place]) << 16) | m_ends[place + 1];
}

void TextRows::addMark(int line, qsizetype firstLetter, std::span<const quint32> ends,
                       qsizetype width)
{
    const bool isLong = !ends.empty() && ends.back() > std::numeric_limits<quint16>::max();
    m_rows.push_back({line, quint32(firstLetter), quint32(m_ends.size()), quint16(ends.size()),
                      quint16(width), isLong});
    for (const quint32 end : ends) {
        if (isLong) {
            m_ends.push_back(quint16(end >> 16));
        }
        m_ends.push_back(quint16(end));
    }
}

QString TextRows::cell(qsizetype row, qsizetype column) const
{
    const auto text = bytes(mark(row), column);
    return text.isEmpty() ? QString() : QString::fromUtf8(text);
}

TextRow TextRows::operator[](qsizetype row) const
{
    const Mark &found = mark(row);
    TextRow out{found.line, {}};
    const qsizetype count = std::max<qsizetype>(found.width, m_columns);
    out.cells.reserve(count);
    for (qsizetype column = 0; column < count; ++column) {
        out.cells.append(cell(row, column));
    }
    return out;
}

qsizetype TextRows::filled(qsizetype row) const
{
    qsizetype count = 0;
    for (qsizetype column = 0; column < mark(row).stored; ++column) {
        count += bytes(mark(row), column).trimmed().isEmpty() ? 0 : 1;
    }
    return count;
}

void TextRows::append(const TextRow &row)
{
    const qsizetype firstLetter = m_text.size();
    QVarLengthArray<quint32> ends;
    for (const auto &cell : row.cells) {
        m_text += cell.toUtf8();
        ends.append(quint32(m_text.size() - firstLetter));
    }
    addMark(row.line, firstLetter, ends, row.cells.size());
}

void TextRows::widen(qsizetype columns)
{
    for (Mark &mark : m_rows) {
        mark.width = std::max(mark.width, quint16(columns));
    }
}

qint64 TextRows::bytes() const
{
    constexpr qint64 growing = 2; // a list that is full moves to one of twice its size
    return m_text.size() +
           growing * qint64(m_ends.size() * sizeof(quint16) + m_rows.size() * sizeof(Mark));
}

TextRows TextRows::takeFirst(qsizetype count)
{
    TextRows out;
    for (qsizetype row = 0; row < count; ++row) {
        out.append((*this)[row]);
    }
    m_rows.erase(m_rows.begin(), m_rows.begin() + count);
    return out;
}

} // namespace ankerpunt::exchange
