// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands.h"
#include "core/exchange/export.h"
#include "core/queries/gaps.h"
#include "core/queries/lists.h"
#include "core/queries/references.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace ankerpunt::app {

namespace {

using queries::Figure;
using queries::FigureDefinition;
using queries::FigureLine;

QString keyOf(const FigureDefinition &definition)
{
    return QString::fromLatin1(definition.key);
}

/// The kinds with their counts, and what else can be listed.
void listAll(const Call &call, const Workspace &workspace)
{
    const auto counts = queries::counts(workspace);
    QJsonArray all;
    for (const auto *kind : workspace.registry().all()) {
        all.append(QJsonObject{{u"kind"_s, kind->kind}, {u"count"_s, counts.value(kind)}});
    }
    for (const auto &definition : queries::figureDefinitions()) {
        all.append(QJsonObject{{u"figure"_s, keyOf(definition)}});
    }
    if (call.parser.isSet(u"json"_s)) {
        call.out << QJsonDocument(all).toJson();
        return;
    }
    const Language language(u"nl"_s);
    for (const auto *kind : workspace.registry().all()) {
        call.out << kind->kind << '\t' << counts.value(kind) << '\n';
    }
    for (const auto &definition : queries::figureDefinitions()) {
        call.out << definition.key << '\t' << language.text("figures", definition.label) << '\n';
    }
}

void listKind(const Call &call, const Workspace &workspace, const record::Description &kind)
{
    if (call.parser.isSet(u"json"_s)) {
        call.out << QJsonDocument(exchange::toJson(workspace, kind, Audience::Internal)).toJson();
        return;
    }
    const Language language(u"nl"_s);
    for (const auto &row : queries::list(workspace, queries::Display(workspace, language), kind)) {
        call.out << row.reference << '\t' << row.title << '\t' << row.secondary << '\n';
    }
}

QJsonArray toJson(const QHash<qint64, QString> &names, const QList<qint64> &records)
{
    QJsonArray array;
    for (const qint64 record : records) {
        array.append(names.value(record));
    }
    return array;
}

QJsonObject toJson(const QHash<qint64, QString> &names, const FigureLine &line)
{
    QJsonObject object;
    if (line.record != 0) {
        object.insert(u"record"_s, names.value(line.record));
    }
    if (!line.group.isEmpty() || line.record == 0) {
        object.insert(u"group"_s, line.group);
    }
    if (line.value) {
        object.insert(u"value"_s, *line.value);
    }
    if (line.day.isValid()) {
        object.insert(u"day"_s, line.day.toString(Qt::ISODate));
    }
    if (!line.behind.isEmpty()) {
        object.insert(u"records"_s, toJson(names, line.behind));
    }
    return object;
}

/// A figure for programs: its value, null where it has none in one number, and its lines.
QJsonObject toJson(const Workspace &workspace, const FigureDefinition &definition,
                   const Figure &figure, const queries::Viewpoint &viewpoint)
{
    QList<qint64> ids;
    for (const FigureLine &line : figure.lines) {
        ids += line.behind;
        if (line.record != 0) {
            ids.append(line.record);
        }
    }
    const auto names = queries::externalNames(workspace, ids);
    QJsonArray lines;
    for (const FigureLine &line : figure.lines) {
        lines.append(toJson(names, line));
    }
    const bool period = figure.scope == queries::Scope::Period;
    QJsonObject object{{u"key"_s, keyOf(definition)},
                       {u"scope"_s, period ? u"period"_s : u"register"_s},
                       {u"asOf"_s, viewpoint.asOf.toString(Qt::ISODate)},
                       {u"unit"_s, QString::fromUtf8(definition.unit)},
                       {u"definition"_s, QString::fromUtf8(definition.definition)},
                       {u"value"_s, figure.value ? QJsonValue(*figure.value) : QJsonValue()},
                       {u"lines"_s, lines},
                       {u"records"_s, toJson(names, figure.records())}};
    if (period) {
        object.insert(u"from"_s, viewpoint.from.toString(Qt::ISODate));
        object.insert(u"to"_s, viewpoint.to.toString(Qt::ISODate));
    }
    return object;
}

/// A figure for people: what it is, then a line for each of its lines, set apart by tabs.
void tell(const Workspace &workspace, const FigureDefinition &definition, const Figure &figure,
          QTextStream &out)
{
    const Language language(u"nl"_s);
    const queries::Display display(workspace, language);
    const auto number = [&](double value) {
        return toText(Decimal::rounded(value), language.locale());
    };
    out << language.text("figures", definition.label);
    if (figure.value) {
        out << ": " << number(*figure.value) << " ("
            << queries::unitOf(language, definition, *figure.value) << ')';
    }
    out << '\n' << language.text("figures", definition.definition) << '\n';
    for (const FigureLine &line : figure.lines) {
        QStringList cells;
        if (line.record != 0) {
            cells << queries::externalName(workspace, line.record) << display.title(line.record);
        }
        if (!line.group.isEmpty() || line.record == 0) {
            cells << groupLabel(display, definition, line.group);
        }
        if (line.value) {
            cells << number(*line.value);
        }
        if (line.day.isValid()) {
            cells << line.day.toString(Qt::ISODate);
        }
        const auto names = queries::externalNames(workspace, line.behind);
        QStringList behind; // what has a code; programs get the ids of the others
        for (const qint64 record : line.behind) {
            if (names.value(record) != QString::number(record)) {
                behind << names.value(record);
            }
        }
        if (!behind.isEmpty()) {
            cells << behind.join(u", "_s);
        }
        out << cells.join(u'\t') << '\n';
    }
}

queries::Viewpoint viewpointOf(const Call &call, const Workspace &workspace)
{
    queries::Viewpoint viewpoint{dayOf(call, u"as-of"_s), dayOf(call, u"from"_s),
                                 dayOf(call, u"to"_s), selectionOf(call, workspace)};
    if (!viewpoint.asOf.isValid()) {
        viewpoint.asOf = workspace.clock().today();
    }
    if (viewpoint.from.isValid() != viewpoint.to.isValid() || viewpoint.from > viewpoint.to) {
        throw usage(
            QT_TRANSLATE_NOOP("command line", "Say for which period, with --from and --to."));
    }
    return viewpoint;
}

void listFigure(const Call &call, const Workspace &workspace, const FigureDefinition &definition)
{
    const auto viewpoint = viewpointOf(call, workspace);
    const Figure figure = queries::figure(workspace, keyOf(definition), viewpoint);
    if (call.parser.isSet(u"json"_s)) {
        call.out << QJsonDocument(toJson(workspace, definition, figure, viewpoint)).toJson();
    } else {
        tell(workspace, definition, figure, call.out);
    }
}

QJsonObject toJson(const Workspace &workspace, const queries::Gap &gap)
{
    const auto names = queries::externalNames(workspace, gap.ids);
    return {{u"key"_s, QString::fromLatin1(gap.definition->key)},
            {u"what"_s, QString::fromUtf8(gap.definition->what)},
            {u"figures"_s, QJsonArray::fromStringList(gap.definition->figures())},
            {u"field"_s, QString::fromLatin1(gap.definition->field)},
            {u"records"_s, toJson(names, gap.ids)}};
}

/// What was not recorded, and what that does to figures.
void listGaps(const Call &call, const Workspace &workspace)
{
    const Language language(u"nl"_s);
    QJsonArray all;
    for (const auto &gap :
         queries::gaps(queries::FigureCounter(workspace, viewpointOf(call, workspace)))) {
        const QJsonObject object = toJson(workspace, gap);
        all.append(object);
        if (!call.parser.isSet(u"json"_s)) {
            call.out << language.text("gaps", gap.definition->what) << '\t' << gap.definition->field
                     << '\t' << object[u"records"].toVariant().toStringList().join(u", "_s) << '\n';
        }
    }
    if (call.parser.isSet(u"json"_s)) {
        call.out << QJsonDocument(all).toJson();
    }
}

} // namespace

ExitStatus list(const Call &call)
{
    if (call.positional.isEmpty() || call.positional.size() > 2) {
        throw usage(QT_TRANSLATE_NOOP(
            "command line", "Name the file and at most one kind of record, figure or signal."));
    }
    const auto workspace = Workspace::open(call.positional.constFirst(), Workspace::Mode::ReadOnly);
    const QString what = call.positional.value(1);
    if (what.isEmpty()) {
        listAll(call, *workspace);
    } else if (const auto *definition = queries::figureDefinition(what)) {
        listFigure(call, *workspace, *definition);
    } else if (what == u"gaps") {
        listGaps(call, *workspace);
    } else {
        listKind(call, *workspace, kindNamed(*workspace, what));
    }
    return ExitStatus::Done;
}

} // namespace ankerpunt::app
