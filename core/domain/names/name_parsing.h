// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/names/names.h"

#include <QStringList>

namespace ankerpunt {

/// A name as it was understood, and what a person should still look at.
struct ParsedName
{
    PersonName name;
    QString title;  ///< salutation and titles that stood with the name: "mw. dr."
    QString reason; ///< full sentences; empty when the parts are certain

    [[nodiscard]] bool needsReview() const { return !reason.isEmpty(); }
};

/// Takes a name apart as people type it: "Veen, M. van der", "van der Veen Marloes", "Mevr. S.".
/// @p convention decides about prefix and capitals. Nothing is dropped or expanded (v.d. stays
/// v.d.); what has to be guessed is a proposal with needsReview(). Several people: the first one,
/// see peopleIn.
[[nodiscard]] ParsedName parseName(const QString &text, NameConvention convention);

/// The people named in one cell: "Henk Wolthuis / Jantina Mulder" -> two; usually one text.
[[nodiscard]] QStringList peopleIn(const QString &text);

} // namespace ankerpunt
