// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"

namespace ankerpunt::test {

/// All that a report says in words, in the order in which a reader meets it, as it is printed.
/// Left out: the numbers in charts, and the lists of contents, which repeat headings.
[[nodiscard]] QStringList wordsOf(const report::Report &report);

/// The first of @p words that @p text does not say after the ones before it; empty when it says
/// them all.
[[nodiscard]] QString firstLeftOut(const QStringList &words, const QString &text);

/// All charts of a report in order.
[[nodiscard]] QList<report::Chart> chartsOf(const report::Report &report);

/// How many tables stand in a report: its own, those of goals and those behind charts.
[[nodiscard]] qsizetype tableCount(const report::Report &report);

/// The overview of the example in a language.
[[nodiscard]] report::Report exampleOverview(const QString &language);

/// A report with the worst that people type, in every place that takes a text.
[[nodiscard]] report::Report hostileReport();

} // namespace ankerpunt::test
