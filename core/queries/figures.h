// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"

/// The figures that lists, signals and reports show. Every one is the records behind it, so that it
/// can be traced; archived records are never counted.
namespace ankerpunt::queries {

/// Records by their outside names (see externalName), in order of their names.
using Names = QStringList;

struct WaitingQuestion
{
    qint64 id = 0;
    QString name; ///< outside name
    QString title;
    QString organisation; ///< empty when a resident asked
    QDate submittedOn;
    int days = 0;
    bool sensitive = false;
};

/// Questions that nobody took up: new, in intake, being translated or seeking a match, and
/// submitted more than @p days before @p asOf. The longest waiting first.
[[nodiscard]] QList<WaitingQuestion> waitingQuestions(const Workspace &workspace, QDate asOf,
                                                      int days);

/// All questions by the stored key of their status, and by that of their contact route.
[[nodiscard]] QHash<QString, Names> questionsByStatus(const Workspace &workspace);
[[nodiscard]] QHash<QString, Names> questionsByContactRoute(const Workspace &workspace);

[[nodiscard]] Names questionsSubmitted(const Workspace &workspace, QDate from, QDate to);
/// Questions that are not closed, declined, referred or withdrawn.
[[nodiscard]] Names unfinishedQuestions(const Workspace &workspace);
/// Questions of which it is not recorded when they were submitted.
[[nodiscard]] Names questionsWithoutDay(const Workspace &workspace);

/// Organisations with more unfinished questions at a time than they agreed to ("overbevraging").
[[nodiscard]] Names overAskedOrganisations(const Workspace &workspace);

[[nodiscard]] Names interactionsHeld(const Workspace &workspace, QDate from, QDate to);

/// Actions that are not done, named by what they belong to.
[[nodiscard]] Names openActions(const Workspace &workspace);
/// Those that should have been ready before @p asOf.
[[nodiscard]] Names lateActions(const Workspace &workspace, QDate asOf);

} // namespace ankerpunt::queries
