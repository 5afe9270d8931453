// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/people.h"
#include "core/planning/teaching_weeks.h"
#include "core/queries/display.h"
#include "core/queries/figures.h"
#include "core/report/report.h"

#include <algorithm>

namespace ankerpunt::queries {
struct Gap;
}

namespace ankerpunt::report {

/// What a report is asked to tell.
struct Request
{
    QDate from;
    QDate to;
    QDate asOf; ///< the day on which everything is looked at; invalid: the file's today
    QStringList sections = {};         ///< by their keys, in the order that is wished; empty: all
    queries::Selection selection = {}; ///< of one programme, neighbourhood or institution
    qint64 subject = 0;                ///< the partner, neighbourhood or person that it is about
    bool comparesBefore = true;        ///< figures stand beside those of the period before
    planning::Period before = {};      ///< that one; without days: as long, ending the day before
};

/// What the builders of all kinds of report share: words in the report's language, figures that
/// come from the one list of definitions, and blocks made of them. A figure that is shown anywhere
/// is in the report, with its definition and the records behind it.
class Composer final
{
public:
    /// The references must outlive the composer.
    Composer(const Workspace &workspace, const Language &language, const Request &request);

    [[nodiscard]] const Workspace &workspace() const { return m_workspace; }
    [[nodiscard]] const Language &language() const { return m_language; }
    [[nodiscard]] const queries::Display &display() const { return m_display; }
    [[nodiscard]] const Request &request() const { return m_request; }
    [[nodiscard]] Report &report() { return m_report; }
    /// What has been read for the figures, for what else is told of the same.
    [[nodiscard]] const queries::FigureCounter &counter() const { return m_now; }
    /// What the figures are asked for.
    [[nodiscard]] queries::Viewpoint viewpoint() const;
    /// Puts into the report what is missing for the figures that it shows.
    void addGaps();
    /// Takes the report, which is done.
    [[nodiscard]] Report take() { return std::move(m_report); }

    /// A text of the context "report".
    [[nodiscard]] QString say(const char *source, int count = -1) const;
    [[nodiscard]] QString day(QDate date) const;
    [[nodiscard]] QString day(const PartialDate &date) const;
    /// The label of an enum's value.
    template <typename E>
    [[nodiscard]] QString label(E value) const
    {
        return m_display.label(value);
    }
    [[nodiscard]] QString number(double value, int decimals = 0) const;
    /// Codes of records where they came from, in order.
    [[nodiscard]] QStringList namesOf(const QList<qint64> &records) const;
    /// What a record is called, in words: a person is called by the function, a confidential
    /// organisation and a sensitive question have no name.
    [[nodiscard]] QString titleOf(qint64 record) const;
    [[nodiscard]] QStringList titlesOf(const QList<qint64> &records) const;
    [[nodiscard]] QString organisationName(Id<Organisation> organisation) const;
    /// What a figure is counted over, in words.
    [[nodiscard]] QString scopeOf(Scope scope) const;
    /// A figure, counted once.
    [[nodiscard]] const queries::Figure &count(const char *key);
    /// The same in the period before, when that is asked for.
    [[nodiscard]] std::optional<queries::Figure> before(const char *key) const;
    /// Puts a figure into the report, once, and gives its key back.
    QString figure(const char *key);
    QStringList figures(std::initializer_list<const char *> keys);

    void heading(int level, const QString &text, const QString &anchor = {},
                 bool startsPage = false);
    void body(const QString &text);
    void small(const QString &text);
    void add(Block block) { m_report.blocks.push_back(std::move(block)); }

    /// The lines of a figure as categories; those without a head are told in the subtitle as not
    /// recorded. Empty when there is nothing to be seen.
    [[nodiscard]] Chart chart(const char *key, const char *title,
                              Chart::Kind kind = Chart::Kind::Bars);

    /// What a line of a figure is called: its record, or its group.
    [[nodiscard]] QString labelOf(const queries::FigureDefinition &definition,
                                  const queries::FigureLine &line) const;

private:
    void addConfidential();
    [[nodiscard]] bool shows(const QString &key) const;
    [[nodiscard]] Gap gapOf(const queries::Gap &gap) const;
    [[nodiscard]] QString safeTitle(qint64 record) const;
    /// As it was set; else of the only programme in the file; else a word that fits all.
    [[nodiscard]] QString programmeName() const;
    /// What may be told of a number of residents beside what reports tell of its records.
    [[nodiscard]] int boundOf(const queries::Figure &counted) const;
    [[nodiscard]] std::optional<double> targetOf(const QString &key) const;

    const Workspace &m_workspace;
    const Language &m_language;
    queries::Display m_display;
    Request m_request;
    queries::FigureCounter m_now;
    queries::FigureCounter m_before;
    mutable QHash<QString, queries::Figure> m_counted;
    mutable QHash<qint64, QString> m_titles;
    mutable QHash<qint64, QString> m_names; ///< of records, outside the file
    Report m_report;
};

} // namespace ankerpunt::report
