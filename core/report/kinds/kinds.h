// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/composer.h"

/// The kinds of report that there are, as data for the command line and the window.
namespace ankerpunt::report {

/// A part of a report that can be left out or stand elsewhere, asked for by its key.
struct Section
{
    const char *key;
    const char *label; ///< English, translated under the context "report"
    void (*add)(Composer &composer);
    bool aboutOthers = false; ///< made after the others, because it tells of them
    bool isBrief = false;     ///< also in a short report
};

/// One kind of report: what stands above its sections, and these in their own order.
struct Kind
{
    const char *key;
    const char *label;        ///< English, translated under the context "report"
    const char *subject = ""; ///< the kind of record that it is about; empty: the whole programme
    void (*begin)(Composer &composer) = nullptr;
    QList<Section> sections;
};

[[nodiscard]] const QList<Kind> &kinds();

/// Throws Error::Usage when there is no such kind.
[[nodiscard]] const Kind &kindOfReport(const QString &key);

/// Makes a report a section at a time, for who has other things to do in between. What it is given
/// must outlive it.
class Making final
{
public:
    /// Throws as makeReport does.
    Making(const Kind &kind, const Workspace &workspace, const Language &language,
           const Request &request);

    [[nodiscard]] qsizetype made() const { return m_next; }
    [[nodiscard]] qsizetype total() const { return m_order.size(); }
    [[nodiscard]] bool isDone() const { return m_next == m_order.size(); }
    /// Makes one more section.
    void makeNext();
    /// The whole report, once it is done.
    [[nodiscard]] Report take();

private:
    void tellSelection(const queries::Selection &selection);
    void addGaps();

    Composer m_composer;
    QList<const Section *> m_sections;
    QList<qsizetype> m_order; ///< in which they are made: those that tell of others last
    qsizetype m_next = 0;
    bool m_hasGaps = false;
    std::vector<Block> m_opening;
    std::vector<std::vector<Block>> m_made; ///< by their place in the report
};

/// Makes a report. Throws Error::Usage when a section is asked for that there is not, no period is
/// given, or the subject is not of the kind that it should be.
[[nodiscard]] Report makeReport(const Kind &kind, const Workspace &workspace,
                                const Language &language, const Request &request);

} // namespace ankerpunt::report
