// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/contacts.h"
#include "tests/support/temporary_file.h"

namespace ankerpunt::test {

/// Three organisations, of which two are associations, and one that was put away.
inline void addOrganisations(TemporaryFile &file)
{
    file.store().change(u"Fill"_s, [](record::Change &change) {
        const auto add = [&](const QString &name, const QString &form, int requests) {
            Organisation one;
            one.name = name;
            one.legalForm = form;
            one.maxRequests = requests;
            return change.save(one);
        };
        add(u"Zwemclub"_s, u"ASSOCIATION"_s, 2);
        add(u"Taalcafé"_s, u"FOUNDATION"_s, 10);
        add(u"Buurttuin"_s, u"ASSOCIATION"_s, 3);
        change.archive(add(u"Deelkeuken"_s, {}, 1).value(), QDate(2026, 11, 1));
    });
}

} // namespace ankerpunt::test
