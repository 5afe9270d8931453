// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/names/country.h"
#include "core/exchange/import_plan.h"
#include "core/exchange/profile.h"

#include <QSet>

#include <optional>

namespace ankerpunt::exchange {

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

    /// The part of the row that is a person whom a column names: "" for the row's own record, the
    /// alias of an owner, or none.
    [[nodiscard]] std::optional<QString> personPart() const;
    /// The first column that says this; none when there is no such.
    [[nodiscard]] const Source *saying(ColumnRule::Special special) const;
};

/// A row of a file as it is to be read.
struct SheetRow
{
    QStringList cells;               ///< without blanks around and within them
    qint64 id = 0;                   ///< of its record
    bool isStored = false;           ///< that record is in the file already
    bool isMerge = false;            ///< only what is empty there is filled
    bool isOpen = false;             ///< nobody decided yet what it is
    bool isCoded = false;            ///< it comes from a list that knows who is who
    qint64 person = 0;               ///< who the person is that owns the row, where that was chosen
    QSet<int> mended;                ///< columns of which a person wrote the cell
    Country country = Country::None; ///< where it happens, for names and numbers
};

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
    Reasons reasons;        ///< what could not be kept or should be looked at
    bool refused = false;   ///< the row cannot be kept at all
    bool isAnother = false; ///< it has little in common with the stored record of its code

    void tell(Reason::Kind kind, const QString &sentence, const QString &column = {})
    {
        reasons.append({kind, sentence, column});
    }
    void refuse(Reason::Kind kind, const QString &sentence, const QString &column = {})
    {
        refused = true;
        tell(kind, sentence, column);
    }
};

} // namespace ankerpunt::exchange
