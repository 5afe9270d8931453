// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/temporary_file.h"
#include "tests/support/zip_maker.h"

namespace ankerpunt::test {

/// A list that was changed at random, the same for the same seed.
struct Mutation
{
    QByteArray bytes;
    QString name; ///< of the file
    QString kind; ///< that a person says it holds; may be empty
};

/// What became of many of them.
struct MutationCount
{
    int texts = 0; ///< that there was a plan of
    int spreadsheets = 0;
    int refused = 0;
    quint64 slowestSeed = 0;
    double slowest = 0; ///< seconds of the processor
};

class Chance;

/// Changes lists and reads what came of it as an import does, up to the plan.
class Mutations final
{
public:
    Mutations();

    /// Even seeds are text, odd ones spreadsheets.
    [[nodiscard]] Mutation make(quint64 seed) const;
    /// Reads one; anything but a plan or a sentence flies on.
    void read(quint64 seed);
    /// The same for bytes that were kept of an earlier fault. Says whether there was a plan.
    bool read(const Mutation &mutation);
    [[nodiscard]] const MutationCount &count() const { return m_count; }

private:
    [[nodiscard]] QByteArray changedSpreadsheet(Chance &chance) const;

    TemporaryFile m_file;
    QList<QByteArray> m_texts;
    QList<QList<Packed>> m_spreadsheets;
    MutationCount m_count;
};

} // namespace ankerpunt::test
