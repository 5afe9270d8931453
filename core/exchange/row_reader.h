// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/cell_reader.h"
#include "core/queries/display.h"

namespace ankerpunt::exchange {

/// Turns rows of one kind of file into records. Knows nothing of other rows but what the directory
/// and the owners tell, and writes nothing.
class RowReader final
{
public:
    RowReader(Workspace &workspace, Directory &directory, Vocabulary &vocabulary, Owners &owners,
              Lookalikes &lookalikes);

    /// The code in a row; empty when the file has none.
    [[nodiscard]] static QString reference(const Sheet &sheet, const QStringList &cells);
    /// What a column of this sort says in the row; empty when the file has none.
    [[nodiscard]] static QString said(const Sheet &sheet, const QStringList &cells,
                                      ColumnRule::Special special);
    /// What the row calls its record: the title it will have, and its abbreviation.
    [[nodiscard]] QStringList names(const Sheet &sheet, const SheetRow &row) const;
    /// What a stored record is called in the columns of this file.
    [[nodiscard]] static QString title(const Sheet &sheet, const record::Record &stored);
    /// Where it happens, by the organisation or neighbourhood that the row names.
    [[nodiscard]] Country countryOf(const Sheet &sheet, const QStringList &cells);
    /// The name of the row's person.
    [[nodiscard]] PersonName nameIn(const Sheet &sheet, const SheetRow &row);
    /// What the row says that may tell who its person is.
    [[nodiscard]] PersonClue clue(const Sheet &sheet, const SheetRow &row);

    /// Reads no more than the records above a row, so that others can refer to them.
    void settleOwners(const Sheet &sheet, const SheetRow &row);
    /// The row's own record by itself, new; none when it cannot be known by its natural key.
    [[nodiscard]] std::optional<record::Record> keyed(const Sheet &sheet, const SheetRow &row);
    [[nodiscard]] Draft read(const Sheet &sheet, const SheetRow &row);
    /// What the row says, field by field, in the form in which it is stored.
    [[nodiscard]] QHash<QString, QString> values(const Sheet &sheet, const SheetRow &row,
                                                 const queries::Display *words = nullptr);

private:
    /// The record with no more than what its name is made of.
    [[nodiscard]] record::Record naming(const Sheet &sheet, const SheetRow &row) const;
    [[nodiscard]] Said own(const Sheet &sheet, const SheetRow &row, Draft &draft);
    [[nodiscard]] Said saidOf(const QString &part, const record::Record &blank, const Sheet &sheet,
                              const SheetRow &row, Draft &draft);
    [[nodiscard]] QStringList addresses(const Sheet &sheet, const SheetRow &row, bool mails);
    void readPart(const PartRule &part, const Sheet &sheet, const SheetRow &row, Draft &draft);
    /// Whether the part could stand by itself.
    bool addPart(const PartRule &part, const Said &said, const SheetRow &row, Draft &draft);
    bool addTied(const PartRule &part, const Said &said, Draft &draft);
    void merge(Draft::Entry &entry, const record::Record &stored, const Said &said, bool fill,
               Draft &draft) const;
    void check(Draft &draft) const;
    void checkLoad(Draft &draft) const;

    Workspace &m_workspace;
    Directory &m_directory;
    Owners &m_owners;
    Lookalikes &m_lookalikes;
    CellReader m_cells;
};

} // namespace ankerpunt::exchange
