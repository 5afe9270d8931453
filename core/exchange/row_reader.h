// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/directory.h"
#include "core/exchange/profile.h"
#include "core/exchange/vocabulary.h"

namespace ankerpunt::exchange {

/// The records that one row of a file says, beside those that the file holds already.
struct Draft
{
    struct Entry
    {
        record::Record record;
        std::optional<record::Record> before; ///< as it is stored; none when it is new
    };
    Entry main;
    QList<Entry> parts;
    QStringList problems; ///< what could not be kept, in sentences
    bool refused = false; ///< the row cannot be kept at all
};

/// Turns rows of one kind of file into records. Knows nothing of other rows but what the directory
/// tells, and writes nothing. Cells come without blanks around and within them.
class RowReader final
{
public:
    RowReader(const Workspace &workspace, Directory &directory, Vocabulary &vocabulary);

    struct Sheet
    {
        const Profile *profile = nullptr;
        QList<const ColumnRule *> columns; ///< per column of the file; none: left out
    };

    /// The code in a row; empty when the file has none.
    [[nodiscard]] static QString reference(const Sheet &sheet, const QStringList &cells);
    /// The record with no more than what its name is made of.
    [[nodiscard]] static record::Record naming(const Sheet &sheet, const QStringList &cells);
    /// What the row calls its record: the title it will have, and its abbreviation.
    [[nodiscard]] static QStringList names(const Sheet &sheet, const QStringList &cells);
    /// Reads a row as the record @p id, which is @p stored already or new.
    [[nodiscard]] Draft read(const Sheet &sheet, const QStringList &cells, qint64 id, bool stored);

private:
    /// Where a cell goes.
    struct Target
    {
        record::Record *record = nullptr;
        const ColumnRule *rule = nullptr;

        [[nodiscard]] const record::Field &field() const
        {
            return record->description->fields.at(rule->field);
        }
        void set(const QVariant &value) const { record->values[rule->field] = value; }
    };
    void put(const Target &target, const QString &cell, Draft &draft);
    void putReferences(const Target &target, const QString &cell, Draft &draft);
    [[nodiscard]] qint64 refer(const Target &target, const QString &word, Draft &draft);
    void readPart(const PartRule &part, const Sheet &sheet, const QStringList &cells, Draft &draft);
    void addPart(const PartRule &part, const record::Record &read, Draft &draft);

    const Workspace &m_workspace;
    Directory &m_directory;
    Vocabulary &m_vocabulary;
};

} // namespace ankerpunt::exchange
