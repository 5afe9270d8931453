// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/temporary_file.h"

#include <QHash>

namespace ankerpunt::test {

/// A file with one record of every kind, in which every field has a value where the rules of the
/// kind allow it and every reference leads to a record of a kind that is meant.
class FilledFile final
{
public:
    FilledFile();

    [[nodiscard]] qint64 idOf(const record::Description &kind) const { return m_ids.value(&kind); }
    [[nodiscard]] record::Record filled(const record::Description &kind, qint64 id) const;

    /// A new record of @p kind in which @p field has a value: @p code of its list where one is
    /// named. What cannot go with that by a rule of the kind is left empty.
    [[nodiscard]] record::Record with(const record::Description &kind, const record::Field &field,
                                      const QString &code) const;

    mutable TemporaryFile file;

private:
    [[nodiscard]] QVariant valueFor(const record::Field &field) const;
    /// The first of the kinds that a reference may lead to.
    [[nodiscard]] qint64 targetOf(const record::Field &field) const;

    QHash<const record::Description *, qint64> m_ids;
};

} // namespace ankerpunt::test
