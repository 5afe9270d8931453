// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/form_layout.h"

#include "core/description/description.h"

namespace ankerpunt::ui {

namespace {

using Key = std::pair<QString, QString>; ///< kind and field

/// The parts of a name in one row, and of an address.
const QHash<Key, int> &widths()
{
    static const QHash<Key, int> all = [] {
        QHash<Key, int> widths{{{u"person"_s, u"given_name"_s}, 4},
                               {{u"person"_s, u"initials"_s}, 2},
                               {{u"person"_s, u"name_prefix"_s}, 2},
                               {{u"person"_s, u"family_name"_s}, 4}};
        for (const QString &kind : {u"organisation"_s, u"location"_s}) {
            widths.insert({kind, u"street"_s}, 6);
            widths.insert({kind, u"house_number"_s}, 3);
            widths.insert({kind, u"house_suffix"_s}, 3);
        }
        return widths;
    }();
    return all;
}

const QSet<Key> &seldom()
{
    static const QSet<Key> all{
        {u"person"_s, u"name_suffix"_s},          {u"person"_s, u"name_convention"_s},
        {u"person"_s, u"form_of_address"_s},      {u"organisation"_s, u"level_detail"_s},
        {u"organisation"_s, u"legal_form"_s},     {u"organisation"_s, u"registration_number"_s},
        {u"organisation"_s, u"holiday_region"_s}, {u"organisation"_s, u"calendar_template"_s},
        {u"organisation"_s, u"contact_route"_s},  {u"organisation"_s, u"brought_in_by_id"_s},
        {u"organisation"_s, u"max_requests"_s},   {u"organisation"_s, u"align_first"_s}};
    return all;
}

} // namespace

int ownWidthOf(const record::Description &kind, const QString &field)
{
    return widths().value({kind.kind, field}, 0);
}

QString dayFieldOf(const record::Description &kind, const QString &field)
{
    static const QHash<Key, QString> all{{{u"action"_s, u"done"_s}, u"done_on"_s},
                                         {{u"consent"_s, u"answer"_s}, u"given_on"_s}};
    return all.value({kind.kind, field});
}

bool isSeldomFilled(const record::Description &kind, const QString &field)
{
    return seldom().contains({kind.kind, field});
}

} // namespace ankerpunt::ui
