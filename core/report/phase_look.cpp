// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/phase_look.h"

#include <QCoreApplication>

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

QString markOf(PhaseKind kind, const Language &language)
{
    switch (kind) {
    case PhaseKind::Research:
        return language.text("report", QT_TRANSLATE_NOOP("report", "Rs"));
    case PhaseKind::Intervention:
        return language.text("report", QT_TRANSLATE_NOOP("report", "Iv"));
    case PhaseKind::Reflection:
        return language.text("report", QT_TRANSLATE_NOOP("report", "Rf"));
    case PhaseKind::Contemplation:
        return language.text("report", QT_TRANSLATE_NOOP("report", "Co"));
    case PhaseKind::None:
        return {};
    }
    return {};
}

} // namespace ankerpunt::report
