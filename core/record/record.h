// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/description/description.h"

#include <QDate>

namespace ankerpunt::record {

/// One record as the engine handles it, whatever its kind.
struct Record
{
    const Description *description = nullptr;
    qint64 id = 0;       ///< 0: not stored yet
    QVariantList values; ///< in the order of the description's fields
    QString source;      ///< the file or programme that it came from, if any
    QString reference;   ///< its code there
    QDate archivedOn;

    [[nodiscard]] QVariant value(const QString &field) const
    {
        return values.at(description->indexOf(field));
    }
    void set(const QString &field, const QVariant &value)
    {
        values[description->indexOf(field)] = value;
    }
    [[nodiscard]] QString title() const { return description->title(values); }

    friend bool operator==(const Record &, const Record &) = default;
};

/// A record of this kind with the values that a new one starts with.
[[nodiscard]] inline Record blankRecord(const Description &description)
{
    return {&description, 0, description.blank(), {}, {}, {}};
}

/// What one action of a person touched; sent after it was committed.
struct ChangeSet
{
    enum class Effect { Added, Edited, Removed };
    struct Row
    {
        const Description *description = nullptr;
        qint64 id = 0;
        Effect effect = Effect::Edited;
    };
    QString what; ///< the action in the person's words
    QList<Row> rows;

    [[nodiscard]] bool touches(const Description &description) const
    {
        return std::any_of(rows.begin(), rows.end(),
                           [&](const Row &row) { return row.description == &description; });
    }
};

} // namespace ankerpunt::record
