// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/json.h"

#include "core/base/literals.h"
#include "core/base/save.h"
#include "core/report/values.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace ankerpunt::report {

namespace {

QJsonValue dateValue(QDate date)
{
    return date.isValid() ? QJsonValue(date.toString(Qt::ISODate)) : QJsonValue();
}

QJsonValue figureValue(const Figure &figure, Audience audience)
{
    if (!figure.value) {
        return {};
    }
    if (audience == Audience::Anyone && figure.countsPeople && isSmallCount(*figure.value)) {
        return u"<5"_s;
    }
    return *figure.value;
}

QJsonObject figureObject(const Figure &figure, Audience audience)
{
    QJsonObject object{{u"key"_s, figure.key},
                       {u"label"_s, figure.label},
                       {u"value"_s, figureValue(figure, audience)},
                       {u"scope"_s, figure.scope == Scope::Period ? u"period"_s : u"register"_s}};
    if (audience == Audience::Internal) {
        object.insert(u"records"_s, QJsonArray::fromStringList(figure.records));
    }
    return object;
}

QJsonObject gapObject(const Gap &gap, Audience audience)
{
    QJsonObject object{{u"what"_s, gap.what}};
    if (audience == Audience::Internal) {
        object.insert(u"records"_s, QJsonArray::fromStringList(gap.records));
    }
    return object;
}

} // namespace

QJsonObject toJson(const Report &report, Audience audience)
{
    QJsonArray figures;
    for (const Figure &figure : report.figures) {
        figures.append(figureObject(figure, audience));
    }
    QJsonArray gaps;
    for (const Gap &gap : report.gaps) {
        gaps.append(gapObject(gap, audience));
    }
    return {{u"kind"_s, report.kind},
            {u"from"_s, dateValue(report.from)},
            {u"to"_s, dateValue(report.to)},
            {u"asOf"_s, dateValue(report.asOf)},
            {u"language"_s, report.language},
            {u"figures"_s, figures},
            {u"gaps"_s, gaps}};
}

void writeJson(const Report &report, const QString &path, Audience audience)
{
    saveWhole(path, QJsonDocument(toJson(report, audience)).toJson());
}

} // namespace ankerpunt::report
