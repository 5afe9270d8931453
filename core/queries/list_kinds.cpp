// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/list_kinds.h"

#include "core/domain/people.h"

namespace ankerpunt::queries {

using record::Description;

const Description &contacts()
{
    static const Description list = [] {
        Description all;
        all.kind = u"contact"_s;
        all.label = QT_TRANSLATE_NOOP("domain", "Contact");
        all.labelMany = QT_TRANSLATE_NOOP("domain", "Contacts");
        return all;
    }();
    return list;
}

QList<const Description *> kindsIn(const Description &kind)
{
    if (&kind != &contacts()) {
        return {&kind};
    }
    return {&record::table<Person>().description(), &record::table<Organisation>().description()};
}

const Description *listedKind(const record::Registry &registry, const QString &kind)
{
    return kind == contacts().kind ? &contacts() : registry.find(kind);
}

} // namespace ankerpunt::queries
