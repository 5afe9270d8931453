// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/owners.h"
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
    QList<qint64> owners;
    QStringList problems;   ///< what could not be kept, in sentences
    bool refused = false;   ///< the row cannot be kept at all
    bool isAnother = false; ///< it has little in common with the stored record of its code
};

/// Turns rows of one kind of file into records. Knows nothing of other rows but what the directory
/// and the owners tell, and writes nothing. Cells come without blanks around and within them.
class RowReader final
{
public:
    RowReader(Workspace &workspace, Directory &directory, Vocabulary &vocabulary, Owners &owners);

    /// What the columns of a file say: one column may say several things.
    struct Sheet
    {
        const Profile *profile = nullptr;
        struct Source
        {
            int column = 0;
            QString header; ///< as the file has it
            const ColumnRule *rule = nullptr;
        };
        QList<Source> sources;
    };

    /// The code in a row; empty when the file has none.
    [[nodiscard]] static QString reference(const Sheet &sheet, const QStringList &cells);
    /// The record with no more than what its name is made of.
    [[nodiscard]] static record::Record naming(const Sheet &sheet, const QStringList &cells);
    /// What the row calls its record: the title it will have, and its abbreviation.
    [[nodiscard]] static QStringList names(const Sheet &sheet, const QStringList &cells);
    /// What a stored record is called in the columns of this file.
    [[nodiscard]] static QString title(const Sheet &sheet, const record::Record &stored);

    /// Reads no more than the records above a row, so that others can refer to them.
    void settleOwners(const Sheet &sheet, const QStringList &cells);
    /// The row's own record by itself, new; none when it cannot be known by its natural key.
    [[nodiscard]] std::optional<record::Record> keyed(const Sheet &sheet, const QStringList &cells);
    /// Reads a row as the record @p id, which is @p stored already or new.
    [[nodiscard]] Draft read(const Sheet &sheet, const QStringList &cells, qint64 id, bool stored);

private:
    /// Where a cell goes.
    struct Target
    {
        const record::Description &kind;
        Said &said;
        const Sheet::Source &source;
        bool isKey = false; ///< the record is known by it, so it must be found

        [[nodiscard]] const record::Field &field() const
        {
            return kind.fields.at(source.rule->field);
        }
        void set(const QVariant &value) const { said[source.rule->field] = value; }
    };
    [[nodiscard]] Said own(const Sheet &sheet, const QStringList &cells, Draft &draft);
    [[nodiscard]] Said saidOf(const QString &part, const Sheet &sheet, const QStringList &cells,
                              Draft &draft);
    void fill(const Target &target, const QString &cell, Draft &draft);
    void put(const Target &target, const QString &cell, Draft &draft);
    void putChoice(const Target &target, const QString &cell, Draft &draft);
    void putEnum(const Target &target, const QString &cell, Draft &draft);
    void putNumber(const Target &target, const QString &cell, Draft &draft);
    void putDate(const Target &target, const QString &cell, Draft &draft);
    void putReference(const Target &target, const QString &cell, Draft &draft);
    void putReferences(const Target &target, const QString &cell, Draft &draft);
    [[nodiscard]] bool putGroup(const Target &target, const QString &word);
    [[nodiscard]] QStringList wordsOf(const Target &target, const QString &cell);
    [[nodiscard]] Directory::Kinds kindsOf(const Target &target) const;
    [[nodiscard]] qint64 refer(const Target &target, const QString &word, Draft &draft);
    void readPart(const PartRule &part, const Sheet &sheet, const QStringList &cells, Draft &draft);
    /// Whether the part could stand by itself.
    bool addPart(const PartRule &part, const Said &said, Draft &draft);
    void check(const Sheet &sheet, Draft &draft) const;

    Workspace &m_workspace;
    Directory &m_directory;
    Vocabulary &m_vocabulary;
    Owners &m_owners;
};

} // namespace ankerpunt::exchange
