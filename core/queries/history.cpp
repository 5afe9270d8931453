// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/history.h"

#include <set>

namespace ankerpunt::queries {

using record::Description;
using record::Field;
using record::Journal;

namespace {

/// A value of the journal in words; nothing for an empty one.
QString inWords(const Display &display, const Field &field, const std::optional<QJsonObject> &side)
{
    const QJsonValue value = side ? side->value(field.name) : QJsonValue();
    return value.isNull() || value.isUndefined() ? QString()
           : value.isDouble()                    ? display.text(field, value.toInteger())
                                                 : display.text(field, value.toString());
}

/// The fields that differ, in the order of the form; to whom a part belongs goes without saying.
QList<ValueChange> valuesOf(const Display &display, const Journal::RowChange &change, bool isPart)
{
    QList<ValueChange> values;
    for (const Field &field : change.description->fields) {
        if (isPart && field.partOf) {
            continue;
        }
        const QString before = inWords(display, field, change.before);
        const QString after = inWords(display, field, change.after);
        if (before != after) {
            values.append({display.language().text("domain", field.label), before, after});
        }
    }
    const auto archived = [&](const std::optional<QJsonObject> &side) {
        const auto day = side ? PartialDate::fromIso(side->value(Journal::archivedKey).toString())
                              : std::nullopt;
        return day ? day->toText(display.language()) : QString();
    };
    if (archived(change.before) != archived(change.after)) {
        values.append({display.language().text("heads", QT_TRANSLATE_NOOP("heads", "Archived")),
                       archived(change.before), archived(change.after)});
    }
    return values;
}

/// The record with its parts: those in the file, and by the journal those that are gone.
std::set<qint64> withParts(const Workspace &workspace, const Description &kind, qint64 id)
{
    std::set<qint64> ids{id};
    for (const auto &by : workspace.registry().partsOf(kind)) {
        for (const qint64 part : workspace.store().rows().referring(by, id)) {
            ids.insert(part);
        }
        for (const qint64 part : workspace.store().journal().removedUnder(by, id)) {
            ids.insert(part);
        }
    }
    return ids;
}

} // namespace

QList<HistoryEntry> historyOf(const Workspace &workspace, const Display &display,
                              const Description &kind, qint64 id)
{
    using Effect = HistoryEntry::Effect;
    const auto nameOf = [&](qint64 worker) {
        const bool isThere = workspace.store().rows().kindOf(worker) != nullptr;
        return isThere ? display.title(worker) : QString();
    };
    QList<std::pair<qint64, HistoryEntry>> found; // by step
    for (const qint64 each : withParts(workspace, kind, id)) {
        for (const auto &[step, change] : workspace.store().journal().changesOf(each)) {
            const bool isPart = each != id;
            const Effect effect = !change.before  ? Effect::Added
                                  : !change.after ? Effect::Removed
                                                  : Effect::Edited;
            found.append(
                {step.id,
                 {step.at.toLocalTime(), step.computer, nameOf(step.worker), step.what, effect,
                  isPart ? display.language().text("domain", change.description->label) : QString(),
                  valuesOf(display, change, isPart)}});
        }
    }
    std::ranges::stable_sort(found, std::greater<>(), &std::pair<qint64, HistoryEntry>::first);
    QList<HistoryEntry> all;
    for (const auto &[step, entry] : std::as_const(found)) {
        all.append(entry);
    }
    return all;
}

} // namespace ankerpunt::queries
