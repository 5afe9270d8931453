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

const char *markOf(PhaseKind kind)
{
    switch (kind) {
    case PhaseKind::Research:
        return QT_TRANSLATE_NOOP("report", "Rs");
    case PhaseKind::Intervention:
        return QT_TRANSLATE_NOOP("report", "Iv");
    case PhaseKind::Reflection:
        return QT_TRANSLATE_NOOP("report", "Rf");
    case PhaseKind::Contemplation:
        return QT_TRANSLATE_NOOP("report", "Co");
    case PhaseKind::None:
        return "";
    }
    return "";
}

} // namespace ankerpunt::report
