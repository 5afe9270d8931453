// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/json.h"

#include "core/base/literals.h"
#include "core/report/seen.h"

#include <QJsonArray>

namespace ankerpunt::report {

namespace {

QJsonValue dateValue(QDate date)
{
    return date.isValid() ? QJsonValue(date.toString(Qt::ISODate)) : QJsonValue();
}

QJsonValue numberValue(const Seen &seen)
{
    if (seen.bound > 0) {
        return u'<' + QString::number(seen.bound);
    }
    return seen.value ? QJsonValue(*seen.value) : QJsonValue();
}

QJsonObject partObject(const FigurePart &part, const Seen &value, Audience audience)
{
    QJsonObject object{{u"label"_s, part.label}, {u"value"_s, numberValue(value)}};
    if (audience == Audience::Internal) {
        object.insert(u"records"_s, QJsonArray::fromStringList(part.records));
    }
    return object;
}

QJsonObject figureObject(const Figure &figure, Audience audience)
{
    const SeenFigure seen = seenBy(audience, figure);
    QJsonArray parts;
    for (qsizetype i = 0; i < figure.parts.size(); ++i) {
        parts.append(partObject(figure.parts.at(i), seen.parts.at(i), audience));
    }
    QJsonObject object{{u"key"_s, figure.key},
                       {u"label"_s, figure.label},
                       {u"value"_s, numberValue(seen.value)},
                       {u"unit"_s, figure.unit.trimmed()},
                       {u"scope"_s, figure.scope == Scope::Period ? u"period"_s : u"register"_s},
                       {u"previous"_s, numberValue(seen.previous)},
                       {u"target"_s, numberValue({figure.target})},
                       {u"definition"_s, figure.definition},
                       {u"parts"_s, parts}};
    if (audience == Audience::Internal) {
        object.insert(u"records"_s, QJsonArray::fromStringList(figure.records));
    }
    return object;
}

QJsonObject gapObject(const Gap &gap, Audience audience)
{
    QJsonObject object{{u"what"_s, gap.what}, {u"effect"_s, gap.effect}};
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

} // namespace ankerpunt::report
