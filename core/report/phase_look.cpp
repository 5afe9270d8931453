// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/phase_look.h"

namespace ankerpunt::report {

Fill fillOf(PhaseKind kind)
{
    switch (kind) {
    case PhaseKind::Intervention:
        return Fill::Solid;
    case PhaseKind::Reflection:
        return Fill::Hatched;
    case PhaseKind::Research:
        return Fill::Dotted;
    case PhaseKind::Contemplation:
        return Fill::Lined;
    case PhaseKind::None:
        return Fill::Tint;
    }
    return Fill::Tint;
}

QString letterOf(const QString &word)
{
    return word.left(1).toUpper();
}

} // namespace ankerpunt::report
