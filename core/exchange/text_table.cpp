// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/text_table.h"

#include <algorithm>

namespace ankerpunt::exchange {

QByteArrayView TextRows::bytes(const Mark &mark, qsizetype column) const
{
    if (column < 0 || column >= mark.stored) {
        return {};
    }
    const size_t cell = mark.firstCell + size_t(column);
    const qsizetype start = cell == 0 ? 0 : m_ends[cell - 1];
    return QByteArrayView(m_text).sliced(start, m_ends[cell] - start);
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
    Mark mark{row.line, quint32(m_ends.size()), 0, quint16(row.cells.size())};
    for (const auto &cell : row.cells) {
        m_text += cell.toUtf8();
        m_ends.push_back(quint32(m_text.size()));
        ++mark.stored;
    }
    m_rows.push_back(mark);
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
           growing * qint64(m_ends.size() * sizeof(quint32) + m_rows.size() * sizeof(Mark));
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
