// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/figures.h"

#include "core/queries/facts.h"
#include "core/queries/figure_lists.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace ankerpunt::queries {

namespace {

/// The lines of each record in the order in which people know the groups.
void orderByGroup(const FigureDefinition &definition, QList<FigureLine> &lines)
{
    if (definition.groups == nullptr) {
        return;
    }
    QHash<QString, int> places;
    for (const auto &value : *definition.groups) {
        places.insert(QString::fromLatin1(value.key), int(places.size()));
    }
    auto first = lines.begin();
    while (first != lines.end()) {
        const auto next = std::find_if(first, lines.end(), [&](const FigureLine &line) {
            return line.record != first->record;
        });
        std::stable_sort(first, next, [&](const FigureLine &a, const FigureLine &b) {
            return places.value(a.group) < places.value(b.group);
        });
        first = next;
    }
}

} // namespace

QList<qint64> Figure::records() const
{
    QList<qint64> all;
    QSet<qint64> seen;
    const auto add = [&](qint64 id) {
        if (!seen.contains(id)) {
            seen.insert(id);
            all.append(id);
        }
    };
    for (const FigureLine &line : lines) {
        if (line.record != 0 && !isDivided) {
            add(line.record);
        } else {
            std::ranges::for_each(line.behind, add);
        }
    }
    return all;
}

const QList<FigureDefinition> &figureDefinitions()
{
    static const QList<FigureDefinition> all =
        questionFigures() + contactFigures() + partnershipFigures() + educationFigures() +
        projectFigures() + planFigures() + activityFigures() + peopleFigures() +
        takingPartFigures() + partnerFigures() + divisionFigures() + resultFigures();
    return all;
}

const FigureDefinition *figureDefinition(const QString &key)
{
    const auto &all = figureDefinitions();
    const auto found = std::find_if(all.begin(), all.end(), [&](const FigureDefinition &known) {
        return key == QLatin1String(known.key);
    });
    return found == all.end() ? nullptr : &*found;
}

FigureCounter::FigureCounter(const Workspace &workspace, const Viewpoint &viewpoint)
    : m_facts(std::make_unique<Facts>(workspace, viewpoint))
{}

FigureCounter::FigureCounter(const FigureCounter &others, const Viewpoint &viewpoint)
    : m_facts(std::make_unique<Facts>(*others.m_facts, viewpoint))
{}

FigureCounter::~FigureCounter() = default;

Figure FigureCounter::count(const FigureDefinition &definition) const
{
    Figure figure = definition.count(*m_facts);
    figure.scope =
        m_facts->viewpoint().hasPeriod() && definition.over != FigureDefinition::Over::Register
            ? Scope::Period
            : Scope::Register;
    orderByGroup(definition, figure.lines);
    return figure;
}

Figure figure(const Workspace &workspace, const QString &key, const Viewpoint &viewpoint)
{
    if (const FigureDefinition *definition = figureDefinition(key)) {
        return FigureCounter(workspace, viewpoint).count(*definition);
    }
    throw Error(Error::Kind::Usage,
                QCoreApplication::translate("figures", "There is no figure “%1”.").arg(key));
}

QString unitOf(const Language &language, const FigureDefinition &definition, double amount)
{
    return language.text("units", definition.unit, int(std::ceil(std::abs(amount))));
}

QString groupLabel(const Display &display, const FigureDefinition &definition, const QString &group)
{
    for (const QString &list :
         QString::fromLatin1(definition.groupLists).split(u' ', Qt::SkipEmptyParts)) {
        const QString label = display.choice(list, group);
        if (label != group) {
            return label;
        }
    }
    if (definition.groups == nullptr) {
        return group;
    }
    QStringList words;
    for (const QString &part : group.split(u'-')) {
        const auto known = std::find_if(
            definition.groups->begin(), definition.groups->end(),
            [&](const record::EnumValue &value) { return part == QLatin1String(value.key); });
        words.append(known == definition.groups->end() ? part : display.text(*known));
    }
    return words.join(u" – "_s);
}

} // namespace ankerpunt::queries
