// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/literals.h"
#include "core/report/phase_look.h"
#include "tests/support/catch.h"

#include <QSet>

using namespace ankerpunt;

TEST_CASE("every phase has a pattern of its own and a mark")
{
    QSet<int> fills;
    QSet<QString> marks;
    for (const auto kind : {PhaseKind::None, PhaseKind::Intervention, PhaseKind::Reflection,
                            PhaseKind::Research, PhaseKind::Contemplation}) {
        fills.insert(int(report::fillOf(kind)));
        marks.insert(QString::fromLatin1(report::markOf(kind)));
    }
    CHECK(fills.size() == 5);
    CHECK(report::fillOf(PhaseKind::Intervention) == report::Fill::Solid);
    CHECK(marks.size() == 5);
}
