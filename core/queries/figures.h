// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/display.h"
#include "core/queries/selection.h"

/// The figures and signals that the command line, lists, reports and windows show. Each stands once
/// in a list of definitions and is asked for by its key. Every one is the records behind it, so
/// that it can be traced; archived records are never counted, and what was not recorded is nothing,
/// never 0.
namespace ankerpunt::queries {

class Facts;

/// What a figure is counted over: everything that is on record, or what fell in the period.
enum class Scope { Register, Period };

/// The day on which figures are looked at, a period for those that have one, and of what.
struct Viewpoint
{
    QDate asOf;
    QDate from = {};
    QDate to = {};
    Selection selection = {};

    [[nodiscard]] bool hasPeriod() const { return from.isValid() && to.isValid(); }
};

/// One line of a figure: a record, a group, or a record and what of it, with a number or day of its
/// own where there is one.
struct FigureLine
{
    qint64 record = 0;
    QString group = {};               ///< stable word; see groupLabel
    std::optional<double> value = {}; ///< nothing means "not recorded", which is never 0
    QDate day = {};
    QList<qint64> behind = {}; ///< what was counted, where it is not the record itself
};

/// What counting gave.
struct Figure
{
    std::optional<double> value = {}; ///< the figure in one number, where it has one
    QList<FigureLine> lines = {};
    Scope scope = Scope::Register;
    bool isDivided = false; ///< the lines are heads, such as courses; what is counted is behind

    /// The records that the lines are about, else those behind them; each once.
    [[nodiscard]] QList<qint64> records() const;
};

/// A figure as it is known everywhere. Texts are English sources under the context "figures".
struct FigureDefinition
{
    /// What it is counted over. Either: the period where one is given, else all until the day that
    /// is looked at.
    enum class Over { Register, Either };

    const char *key;
    Over over;
    const char *unit; ///< in the plural, under the context "units"; see unitOf
    const char *label;
    const char *definition; ///< one sentence: what is counted by which rule
    Figure (*count)(const Facts &facts);
    const QList<record::EnumValue> *groups = nullptr; ///< the words of the lines' groups
    const char *groupLists = "";                      ///< or the lists whose codes they are
    bool countsPeople = false; ///< residents: in a report one to four of them are <5
};

[[nodiscard]] const QList<FigureDefinition> &figureDefinitions();
/// The definition with this key; none when there is no such figure.
[[nodiscard]] const FigureDefinition *figureDefinition(const QString &key);

/// Counts a figure. Throws Error::Usage when there is none with this key.
[[nodiscard]] Figure figure(const Workspace &workspace, const QString &key,
                            const Viewpoint &viewpoint);

/// Counts figures one after the other and reads every kind of record once for all of them.
class FigureCounter final
{
public:
    FigureCounter(const Workspace &workspace, const Viewpoint &viewpoint);
    /// Counts from what @p others counts from, on another day or in another period.
    FigureCounter(const FigureCounter &others, const Viewpoint &viewpoint);
    ~FigureCounter();
    [[nodiscard]] Figure count(const FigureDefinition &definition) const;
    /// What it counts from, for the gaps in it.
    [[nodiscard]] const Facts &facts() const { return *m_facts; }

private:
    std::unique_ptr<Facts> m_facts;
};

/// The unit of a figure beside an amount: 1 project, 7 projects.
[[nodiscard]] QString unitOf(const Language &language, const FigureDefinition &definition,
                             double amount);

/// A group of a figure's lines as people read it; a pair is two groups with a dash.
[[nodiscard]] QString groupLabel(const Display &display, const FigureDefinition &definition,
                                 const QString &group);

} // namespace ankerpunt::queries
