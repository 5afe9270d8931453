// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/literals.h"
#include "core/report/phase_look.h"
#include "tests/support/catch.h"

#include <QSet>

using namespace ankerpunt;

TEST_CASE("every phase has a pattern of its own and a letter")
{
    QSet<int> fills;
    for (const auto kind : {PhaseKind::None, PhaseKind::Intervention, PhaseKind::Reflection,
                            PhaseKind::Research, PhaseKind::Contemplation}) {
        fills.insert(int(report::fillOf(kind)));
    }
    CHECK(fills.size() == 5);
    CHECK(report::fillOf(PhaseKind::Intervention) == report::Fill::Solid);
    CHECK(report::letterOf(u"onderzoek"_s) == u"O"_s);
}
