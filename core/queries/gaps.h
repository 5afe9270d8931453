// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/figures.h"

/// What figures cannot tell because it was not recorded, and where to mend it. Like figures, gaps
/// obey the period and the selection; what has no day may belong in any period, so it is named in
/// each.
namespace ankerpunt::queries {

/// A gap as it is known everywhere. The words are English sources under the context "gaps".
struct GapDefinition
{
    const char *key;
    const char *counted; ///< the same in a few words, with the number of records
    const char *what;    ///< what is missing, of "these" records, and what that does
    const char *touches; ///< the keys of the figures that it touches, with spaces between
    const char *field;   ///< where to mend it: kind.field
    QList<qint64> (*lacking)(const Facts &facts);
    bool falsifies = false; ///< the figures are too low or too high; else less is told of them
    bool silences = false;  ///< words are left out because of it, whatever figures are shown

    [[nodiscard]] QStringList figures() const;
};

[[nodiscard]] const QList<GapDefinition> &gapDefinitions();

/// A gap that is there, and the records that lack what it is about.
struct Gap
{
    const GapDefinition *definition = nullptr;
    QList<qint64> ids;
};

/// The gaps in what @p counter counts.
[[nodiscard]] QList<Gap> gaps(const FigureCounter &counter);

} // namespace ankerpunt::queries
