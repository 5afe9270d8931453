// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

#include <iterator>
#include <span>
#include <vector>

namespace ankerpunt::exchange {

/// One line of a table as text.
struct TextRow
{
    int line = 0; ///< where it starts in the file, from 1
    QStringList cells;

    bool operator==(const TextRow &) const = default;
};

/// Many rows of text in little memory: all letters in one piece of UTF-8 and two bytes for each
/// cell; a row is made into strings when it is looked at. Missing cells at the end read as empty.
class TextRows final
{
public:
    [[nodiscard]] qsizetype size() const { return qsizetype(m_rows.size()); }
    [[nodiscard]] bool isEmpty() const { return m_rows.empty(); }
    /// The row with at least columns() cells.
    [[nodiscard]] TextRow operator[](qsizetype row) const;
    [[nodiscard]] QString cell(qsizetype row, qsizetype column) const;
    [[nodiscard]] int line(qsizetype row) const { return mark(row).line; }
    /// How many cells the line had, empty ones too.
    [[nodiscard]] qsizetype width(qsizetype row) const { return mark(row).width; }
    /// How many cells of the row hold anything but blanks.
    [[nodiscard]] qsizetype filled(qsizetype row) const;

    /// The number of cells that a row is at least given.
    [[nodiscard]] qsizetype columns() const { return m_columns; }
    void setColumns(qsizetype columns) { m_columns = columns; }
    void append(const TextRow &row);
    /// Makes room for that many bytes of letters, so that growing never holds them twice; squeeze()
    /// gives back what was too much.
    void reserve(qsizetype bytes) { m_text.reserve(bytes); }
    void squeeze() { m_text.squeeze(); }
    /// Reads rows with fewer cells as if they had that many: a sheet leaves out what is empty.
    void widen(qsizetype columns);
    [[nodiscard]] const QByteArray &letters() const { return m_text; }
    /// The memory that they take.
    [[nodiscard]] qint64 bytes() const;
    /// Removes the first @p count rows and gives them back.
    TextRows takeFirst(qsizetype count);

    class Iterator
    {
    public:
        using iterator_category = std::input_iterator_tag;
        using value_type = TextRow;
        using difference_type = qsizetype;
        using pointer = const TextRow *;
        using reference = TextRow;

        Iterator(const TextRows *rows, qsizetype at) : m_rows(rows), m_at(at) {}
        TextRow operator*() const { return (*m_rows)[m_at]; }
        Iterator &operator++()
        {
            ++m_at;
            return *this;
        }
        bool operator==(const Iterator &other) const { return m_at == other.m_at; }

    private:
        const TextRows *m_rows;
        qsizetype m_at;
    };
    [[nodiscard]] Iterator begin() const { return {this, 0}; }
    [[nodiscard]] Iterator end() const { return {this, size()}; }

private:
    friend class CsvScanner; // fills the store in place

    struct Mark
    {
        int line = 0;
        quint32 firstLetter = 0; // in m_text
        quint32 firstEnd = 0;    // in m_ends
        quint16 stored = 0;      // without the empty cells at the end
        quint16 width = 0;
        bool isLong = false; // more letters than two bytes can count, so an end takes two places
    };

    /// Where the cells of a row end that begins at @p firstLetter and was written to m_text.
    void addMark(int line, qsizetype firstLetter, std::span<const quint32> ends, qsizetype width);
    [[nodiscard]] qsizetype endOf(const Mark &mark, qsizetype column) const;

    [[nodiscard]] const Mark &mark(qsizetype row) const { return m_rows.at(size_t(row)); }
    [[nodiscard]] QByteArrayView bytes(const Mark &mark, qsizetype column) const;

    QByteArray m_text;
    std::vector<quint16> m_ends; // of each cell, from the beginning of its row
    std::vector<Mark> m_rows;
    qsizetype m_columns = 0;
};

/// Something about a file that a person should know before it is taken in.
struct TextNote
{
    int line = 0; ///< 0 when it concerns the whole file
    QString sentence;
};

/// A sheet of a spreadsheet.
struct TableSheet
{
    QString name;
    bool isHidden = false;

    bool operator==(const TableSheet &) const = default;
};

/// A table of text with where it came from.
struct TextTable
{
    QString sheet;            ///< of a spreadsheet; empty for text
    QList<TableSheet> sheets; ///< all of it
    QString encoding;         ///< as toName says; empty for a spreadsheet
    bool byteOrderMark = false;
    QChar separator;    ///< null for a spreadsheet
    QString lineEnd;    ///< CRLF, LF or CR; empty for a file of one line
    int headerLine = 0; ///< 0 when there is none
    QStringList headers;
    TextRows rows;         ///< below the header, without empty ones
    TextRows above;        ///< what stood above the header
    QList<int> emptyLines; ///< lines with no text, also those of separators only
    bool doubleEncoded =
        false; ///< letters look encoded twice; read again with repairDoubleEncoding
    QList<TextNote> notes;
};

} // namespace ankerpunt::exchange
