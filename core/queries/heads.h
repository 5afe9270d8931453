// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/display.h"

namespace ankerpunt::queries {

/// A fact that should be known before someone reads on or picks up the phone.
struct HeadFact
{
    enum class Kind { Place, Trait, Consent, Refused, Kept };
    Kind kind = Kind::Trait;
    QString text;
};

/// What stands over a record besides its title.
struct Head
{
    QString role;  ///< in which function a person is somewhere, what kind of organisation it is
    qint64 at = 0; ///< where, or of what it is a part; 0 without
    QList<HeadFact> facts;
};

[[nodiscard]] Head headOf(const Workspace &workspace, const Display &display,
                          const record::Record &record);

} // namespace ankerpunt::queries
