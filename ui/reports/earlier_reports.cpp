// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/earlier_reports.h"

#include "core/base/literals.h"

namespace ankerpunt::ui {

namespace {

constexpr int most = 10;
const QString key = u"reports"_s;

} // namespace

EarlierReports::EarlierReports(const QString &file) : m_settings(settings::forFile(file)) {}

QList<ReportWish> EarlierReports::all() const
{
    QList<ReportWish> wishes;
    for (const QVariant &kept : m_settings.value(key).toList()) {
        const ReportWish wish = ReportWish::fromMap(kept.toMap());
        if (wish.period.from.isValid() && wish.period.until.isValid()) {
            wishes.append(wish);
        }
    }
    return wishes;
}

void EarlierReports::keep(const ReportWish &wish)
{
    QList<ReportWish> wishes = all();
    wishes.removeAll(wish);
    wishes.prepend(wish);
    QVariantList kept;
    for (const ReportWish &each : wishes.mid(0, most)) {
        kept.append(each.toMap());
    }
    m_settings.setValue(key, kept);
}

} // namespace ankerpunt::ui
