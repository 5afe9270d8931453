// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/column_targets.h"

#include <QCoreApplication>

#include <algorithm>

namespace ankerpunt::exchange {

namespace {

QString say(const char *words)
{
    return QCoreApplication::translate("import", words);
}

QString specialLabel(ColumnRule::Special special)
{
    using Special = ColumnRule::Special;
    switch (special) {
    case Special::Name:
        return say(QT_TRANSLATE_NOOP("import", "Name, all parts in one cell"));
    case Special::Number:
        return say(QT_TRANSLATE_NOOP("import", "Number, only to find double rows"));
    case Special::BirthDate:
        return say(QT_TRANSLATE_NOOP("import", "Birth date, only to see who is a minor"));
    case Special::TakesPart:
        return say(QT_TRANSLATE_NOOP("import", "Whether the person takes part"));
    case Special::None:
        break;
    }
    return {};
}

/// A part that is always of one sort is called after it: a contact point that is a phone number.
QString partLabel(const Profile &profile, const QString &alias)
{
    for (const PartRule &part : profile.parts) {
        for (const int field : part.alias == alias ? part.key : QList<int>()) {
            const auto &described = part.kind->fields.at(field);
            const QString fixed = part.blank.values.at(field).toString();
            if (described.values == nullptr || fixed.isEmpty()) {
                continue;
            }
            for (const auto &value : *described.values) {
                if (fixed == QLatin1StringView(value.key)) {
                    return QCoreApplication::translate("domain", value.label);
                }
            }
        }
    }
    return profile.kindOf(alias).labelText();
}

QString labelOf(const Profile &profile, const ColumnRule &rule)
{
    if (rule.isReference) {
        return say(QT_TRANSLATE_NOOP("import", "Code of the row"));
    }
    const QString own = rule.special != ColumnRule::Special::None
                            ? specialLabel(rule.special)
                            : profile.kindOf(rule.part).fields.at(rule.field).labelText();
    return rule.part.isEmpty() ? own : partLabel(profile, rule.part) + u": "_s + own;
}

} // namespace

QList<ColumnTarget> columnTargets(const Profile &profile)
{
    QList<ColumnTarget> own;
    QList<ColumnTarget> others;
    const auto add = [](QList<ColumnTarget> &targets, const ColumnTarget &target) {
        const bool isThere = std::any_of(targets.begin(), targets.end(),
                                         [&](const auto &known) { return known.to == target.to; });
        if (!isThere) {
            targets.append(target);
        }
    };
    for (const ColumnRule &rule : profile.columns) {
        if (rule.leftOut.isEmpty()) {
            add(rule.part.isEmpty() ? own : others, {rule.to, labelOf(profile, rule)});
        }
    }
    for (const auto &field : profile.kind->fields) {
        if (!field.partOf) {
            add(own, {field.name, field.labelText()});
        }
    }
    return own + others;
}

} // namespace ankerpunt::exchange
