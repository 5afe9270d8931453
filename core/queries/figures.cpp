// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/figures.h"

#include "core/queries/references.h"

namespace ankerpunt::queries {

namespace {

/// The names of the records whose ids a statement gives in its first column.
Names names(const Workspace &workspace, const QString &sql, const QVariantList &values = {})
{
    Names all;
    auto statement = workspace.database().prepare(sql);
    statement.run(values);
    while (statement.next()) {
        all.append(externalName(workspace, statement.integer(0)));
    }
    all.sort();
    return all;
}

QHash<QString, Names> grouped(const Workspace &workspace, const QString &sql)
{
    QHash<QString, Names> groups;
    auto statement = workspace.database().prepare(sql);
    statement.run();
    while (statement.next()) {
        groups[statement.text(0)].append(externalName(workspace, statement.integer(1)));
    }
    for (Names &group : groups) {
        group.sort();
    }
    return groups;
}

const QString living = u"JOIN record r ON r.id = q.id AND r.archived_on IS NULL "_s;
const QString unfinished = u"q.status NOT IN ('CLOSED', 'DECLINED', 'REFERRED', 'WITHDRAWN')"_s;

QString iso(QDate day)
{
    return day.toString(Qt::ISODate);
}

} // namespace

QList<WaitingQuestion> waitingQuestions(const Workspace &workspace, QDate asOf, int days)
{
    QList<WaitingQuestion> waiting;
    auto statement = workspace.database().prepare(
        u"SELECT q.id, q.title, coalesce(o.name, ''), q.submitted_on, q.sensitive FROM question q "_s +
        living +
        u"LEFT JOIN organisation o ON o.id = q.organisation_id "
        "WHERE q.status IN ('NEW', 'INTAKE', 'TRANSLATION', 'SEEKING_MATCH') AND q.submitted_on < "
        "? "
        "ORDER BY q.submitted_on, q.id"_s);
    statement.run({iso(asOf.addDays(-days))});
    while (statement.next()) {
        const QDate submitted = QDate::fromString(statement.text(3), Qt::ISODate);
        waiting.append({statement.integer(0), externalName(workspace, statement.integer(0)),
                        statement.text(1), statement.text(2), submitted,
                        int(submitted.daysTo(asOf)), statement.integer(4) != 0});
    }
    return waiting;
}

QHash<QString, Names> questionsByStatus(const Workspace &workspace)
{
    return grouped(workspace, u"SELECT q.status, q.id FROM question q "_s + living);
}

QHash<QString, Names> questionsByContactRoute(const Workspace &workspace)
{
    return grouped(workspace, u"SELECT q.contact_route, q.id FROM question q "_s + living);
}

Names questionsSubmitted(const Workspace &workspace, QDate from, QDate to)
{
    return names(workspace,
                 u"SELECT q.id FROM question q "_s + living +
                     u"WHERE q.submitted_on BETWEEN ? AND ?"_s,
                 {iso(from), iso(to)});
}

Names unfinishedQuestions(const Workspace &workspace)
{
    return names(workspace, u"SELECT q.id FROM question q "_s + living + u"WHERE "_s + unfinished);
}

Names questionsWithoutDay(const Workspace &workspace)
{
    return names(workspace,
                 u"SELECT q.id FROM question q "_s + living + u"WHERE q.submitted_on IS NULL"_s);
}

Names overAskedOrganisations(const Workspace &workspace)
{
    return names(workspace,
                 u"SELECT o.id FROM organisation o JOIN question q ON q.organisation_id = o.id "_s +
                     living + u"WHERE "_s + unfinished +
                     u" AND o.max_requests IS NOT NULL "
                     "GROUP BY o.id, o.max_requests HAVING count(*) > o.max_requests"_s);
}

Names interactionsHeld(const Workspace &workspace, QDate from, QDate to)
{
    return names(workspace,
                 u"SELECT q.id FROM interaction q "_s + living +
                     u"WHERE q.happened_on BETWEEN ? AND ?"_s,
                 {iso(from), iso(to)});
}

Names openActions(const Workspace &workspace)
{
    return names(workspace,
                 u"SELECT q.record_id FROM action q "_s + living + u"WHERE q.done = 0"_s);
}

Names lateActions(const Workspace &workspace, QDate asOf)
{
    return names(workspace,
                 u"SELECT q.record_id FROM action q "_s + living +
                     u"WHERE q.done = 0 AND q.due_on < ?"_s,
                 {iso(asOf)});
}

} // namespace ankerpunt::queries
