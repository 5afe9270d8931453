// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/directory.h"
#include "core/exchange/import_plan.h"
#include "core/exchange/natural_keys.h"
#include "core/exchange/profile.h"

#include <optional>

namespace ankerpunt::exchange {

/// What a row says of a record: a value for each field that it speaks of, null for the others.
using Said = QVariantList;

/// Puts what was said over what is stored: nothing is erased, lists only grow, and a text that
/// differs in blanks alone stays as it is.
[[nodiscard]] record::Record merged(const record::Record &stored, const Said &said);
/// Fills what is empty in @p stored and leaves the rest as it is.
[[nodiscard]] record::Record filled(const record::Record &stored, const Said &said);
/// The fields, other than those of the name, in which the record says something else and stays so.
[[nodiscard]] QList<int> keptIn(const record::Record &stored, const Said &said);
/// A new record of what was said, with the values of @p blank for the rest.
[[nodiscard]] record::Record completed(const record::Record &blank, const Said &said);

/// The records above the rows: several rows tell of one course, and the first of them that says
/// something of it is believed.
class Owners final
{
public:
    Owners(Workspace &workspace, Directory &directory, NaturalKeys &keys);

    struct Owner
    {
        record::Record record;
        std::optional<record::Record> before; ///< as it is stored; none when it is new
        Said said;                            ///< by the rows so far
        bool isFilled = false;                ///< a merge: only what is empty is filled

        [[nodiscard]] bool isChanged() const { return !before || *before != record; }
    };
    /// The owner that a row speaks of, known or made; 0 when there are several. Adds to @p reasons
    /// what the row says otherwise than a row before it. @p decided is who it is when a person
    /// chose that: only what is empty there is filled.
    qint64 settle(const OwnerRule &rule, const Said &said, qint64 decided, Reasons &reasons);
    [[nodiscard]] const Owner &owner(qint64 id) const { return m_owners.find(id).value(); }

private:
    qint64 identify(const OwnerRule &rule, const record::Record &record, Reasons &reasons);
    Owner &ownerOf(const OwnerRule &rule, qint64 id);

    Workspace &m_workspace;
    Directory &m_directory;
    NaturalKeys &m_keys;
    QHash<qint64, Owner> m_owners;
};

} // namespace ankerpunt::exchange
