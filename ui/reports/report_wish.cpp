// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/report_wish.h"

#include "core/base/literals.h"
#include "core/planning/halves.h"

#include <algorithm>

namespace ankerpunt::ui {

const QList<WishKind> &wishKinds()
{
    static const QList<WishKind> all = [] {
        QList<WishKind> kinds;
        for (const report::Kind &kind : report::kinds()) {
            kinds.append({QString::fromLatin1(kind.key), &kind, u"pdf"_s});
        }
        kinds.append({u"figures"_s, &report::kindOfReport(u"semester"_s), u"csv"_s});
        return kinds;
    }();
    return all;
}

const WishKind &wishKind(const QString &key)
{
    const auto found = std::ranges::find(wishKinds(), key, &WishKind::key);
    return found == wishKinds().end() ? wishKinds().constFirst() : *found;
}

report::Request ReportWish::request() const
{
    report::Request request;
    request.from = period.from;
    request.to = period.until;
    request.sections = sections;
    request.selection = selection;
    request.subject = subject;
    request.comparesBefore = comparesBefore;
    request.before = planning::periodBefore(period);
    return request;
}

QVariantMap ReportWish::toMap() const
{
    return {{u"kind"_s, kind},
            {u"subject"_s, subject},
            {u"from"_s, period.from.toString(Qt::ISODate)},
            {u"until"_s, period.until.toString(Qt::ISODate)},
            {u"comparesBefore"_s, comparesBefore},
            {u"programme"_s, selection.programme},
            {u"neighbourhood"_s, selection.neighbourhood},
            {u"institution"_s, selection.institution},
            {u"sections"_s, sections},
            {u"language"_s, language}};
}

ReportWish ReportWish::fromMap(const QVariantMap &map)
{
    const auto id = [&](const QString &key) { return map.value(key).toLongLong(); };
    const auto day = [&](const QString &key) {
        return QDate::fromString(map.value(key).toString(), Qt::ISODate);
    };
    return {map.value(u"kind"_s).toString(),
            id(u"subject"_s),
            {day(u"from"_s), day(u"until"_s)},
            map.value(u"comparesBefore"_s, true).toBool(),
            {id(u"programme"_s), id(u"neighbourhood"_s), id(u"institution"_s)},
            map.value(u"sections"_s).toStringList(),
            map.value(u"language"_s).toString()};
}

} // namespace ankerpunt::ui
