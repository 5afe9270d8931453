// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/earlier_reports.h"

#include "core/base/literals.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QSettings>

namespace ankerpunt::ui {

namespace {

constexpr int most = 10;

} // namespace

EarlierReports::EarlierReports(const QString &file)
{
    // A path has signs that divide groups of settings; its digest has none.
    const QByteArray path = QFileInfo(file).canonicalFilePath().toUtf8();
    const QByteArray digest = QCryptographicHash::hash(path, QCryptographicHash::Sha1).toHex();
    m_key = u"files/%1/reports"_s.arg(QString::fromLatin1(digest));
}

QList<ReportWish> EarlierReports::all() const
{
    QList<ReportWish> wishes;
    for (const QVariant &kept : QSettings().value(m_key).toList()) {
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
    QSettings().setValue(m_key, kept);
}

} // namespace ankerpunt::ui
