// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/audience.h"
#include "core/domain/registry.h"
#include "core/report/kinds/kinds.h"
#include "core/workspace/workspace.h"

namespace ankerpunt::test {

/// The autumn that tests/data/demo_verwacht.json gives the figures of.
[[nodiscard]] report::Request autumn(qint64 subject = 0, const QStringList &sections = {});

/// The record of a kind that has this code.
[[nodiscard]] qint64 coded(const Workspace &workspace, const char *kind, const QString &code);

/// Some record to which the kind of report can be about; 0 when it is about everything.
[[nodiscard]] qint64 subjectFor(const report::Kind &kind, const Workspace &workspace);

/// What a reader of each form of the report gets to see, by its extension: of the packed ones the
/// text, for a PDF without the breaks of its lines.
[[nodiscard]] QHash<QString, QString> textsOf(const report::Report &report, Audience audience);

} // namespace ankerpunt::test
