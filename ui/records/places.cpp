// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/places.h"

#include "core/queries/list_kinds.h"

#include <algorithm>

namespace ankerpunt::ui {

using record::Description;
using record::Field;
using record::Registry;

namespace {

/// The kinds of each place; the first is what it opens on.
const QList<QStringList> &rows()
{
    static const QList<QStringList> all{
        {queries::contacts().kind, u"person"_s, u"organisation"_s, u"neighbourhood"_s,
         u"location"_s, u"interaction"_s, u"action"_s, u"connection"_s},
        {u"partnership"_s, u"agreement"_s},
        {u"question"_s, u"match"_s, u"offer"_s},
        {u"course"_s, u"course_run"_s, u"calendar_period"_s},
        {u"project"_s, u"activity"_s, u"appointment"_s, u"reflection"_s},
        {u"venture"_s},
        {u"programme"_s, u"goal"_s, u"funding"_s, u"note"_s},
        {u"choice"_s, u"refused_row"_s},
    };
    return all;
}

bool standsAlone(const Description &kind)
{
    return std::ranges::any_of(rows(),
                               [&](const QStringList &kinds) { return kinds.contains(kind.kind); });
}

/// Whether this field is meant for a kind, rather than for anything.
bool isMeantFor(const Field &field, const Description &kind)
{
    return field.mayLeadTo(kind) && (field.target() != nullptr || !field.only.isEmpty());
}

} // namespace

QList<RecordPlace> recordPlaces(const Registry &registry)
{
    QList<RecordPlace> places;
    for (const QStringList &kinds : rows()) {
        RecordPlace place;
        for (const QString &kind : kinds) {
            place.kinds.append(queries::listedKind(registry, kind));
        }
        places.append(place);
    }
    return places;
}

const Description *placeOf(const Description &kind, const Registry &registry)
{
    if (standsAlone(kind)) {
        return &kind;
    }
    for (const Field &field : kind.fields) {
        const Description *owner = !field.partOf               ? nullptr
                                   : field.target() != nullptr ? field.target()
                                   : field.only.isEmpty()      ? nullptr
                                                               : registry.find(field.only.first());
        if (owner != nullptr) {
            return placeOf(*owner, registry);
        }
    }
    return &kind;
}

bool hasPage(const Description &kind, const Registry &registry)
{
    const auto leading = registry.leadingTo(kind);
    return standsAlone(kind) || std::ranges::any_of(leading, [&](const auto &reference) {
               return isMeantFor(*reference.field, kind);
           });
}

bool hasOwner(const Description &kind)
{
    return std::ranges::any_of(kind.fields, &Field::partOf);
}

} // namespace ankerpunt::ui
