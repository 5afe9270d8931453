// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/lookalikes.h"
#include "core/exchange/owners.h"
#include "core/exchange/sheet_row.h"
#include "core/exchange/vocabulary.h"

namespace ankerpunt::exchange {

/// Turns single cells into values of fields, and tells what is odd about them.
class CellReader final
{
public:
    CellReader(Workspace &workspace, Directory &directory, Vocabulary &vocabulary,
               Lookalikes &lookalikes);

    /// Where a cell goes.
    struct Target
    {
        const record::Record &blank; ///< what the record starts with
        Said &said;
        const Sheet::Source &source;
        const SheetRow &row;
        bool isKey = false;  ///< the record is known by it, so it must be found
        bool isTied = false; ///< without it the row itself can still be kept

        [[nodiscard]] const record::Description &kind() const { return *blank.description; }
        [[nodiscard]] const record::Field &field() const
        {
            return kind().fields.at(source.rule->field);
        }
        void set(const QVariant &value) const { said[source.rule->field] = value; }
    };
    /// Several columns may say the same thing; what they say must not contradict.
    void fill(const Target &target, const QString &cell, Draft &draft);
    /// The parts of a name in one cell.
    void putName(const Target &target, const QString &cell, Draft &draft) const;
    /// Of a birth date, whether it is that of a minor.
    void putBirthDate(const Target &target, const QString &cell, Draft &draft) const;
    /// The words of a cell; a name that holds a comma is one.
    [[nodiscard]] QStringList wordsOf(const Target &target, const QString &cell);

private:
    [[nodiscard]] bool mayKeep(const Target &target, const QString &cell, Draft &draft) const;
    void put(const Target &target, const QString &cell, Draft &draft);
    void putText(const Target &target, const QString &cell, Draft &draft);
    void putAddress(const Target &target, const QString &cell, Draft &draft);
    void putChoice(const Target &target, const QString &cell, Draft &draft);
    [[nodiscard]] Vocabulary::ListValue listValue(const Target &target, const QString &code,
                                                  const QString &word, Draft &draft);
    void putEnum(const Target &target, const QString &cell, Draft &draft);
    void putNumber(const Target &target, const QString &cell, Draft &draft);
    void putAmount(const Target &target, const QString &cell, Draft &draft);
    void putDate(const Target &target, const QString &cell, Draft &draft);
    [[nodiscard]] bool putInNotes(const Target &target, const QString &cell,
                                  const PartialDate &date, Draft &draft) const;
    void putReference(const Target &target, const QString &cell, Draft &draft);
    void putReferences(const Target &target, const QString &cell, Draft &draft);
    [[nodiscard]] bool putGroup(const Target &target, const QString &word);
    [[nodiscard]] Directory::Kinds kindsOf(const Target &target) const;
    [[nodiscard]] qint64 refer(const Target &target, const QString &word, Draft &draft);
    [[nodiscard]] bool putTown(const Target &target, const QString &word, Draft &draft);
    [[nodiscard]] QString unitOf(const Target &target, const QString &typed);

    Workspace &m_workspace;
    Directory &m_directory;
    Vocabulary &m_vocabulary;
    Lookalikes &m_lookalikes;
};

} // namespace ankerpunt::exchange
