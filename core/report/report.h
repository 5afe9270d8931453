// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/figures.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>
#include <variant>
#include <vector>

// A report is a value. A builder reads the file and fills it, with every text already in the
// report's language; a writer (PDF, JSON, the preview) only reads it. So a builder can be tested
// without a page, and a writer without a file.
// Members that end in "= {}" may be left out of a list in braces.

namespace ankerpunt::report {

using queries::Scope;

/// A part of a figure: of one theme, one neighbourhood, one pair of groups.
struct FigurePart
{
    QString label;
    std::optional<double> value; ///< nothing means "not recorded"
    QStringList records = {};
};

/// One number of the report and the records that it counts.
struct Figure
{
    QString key; ///< stable word for programs, such as questions_waiting_over_90_days
    QString label;
    std::optional<double> value; ///< nothing means "not recorded", which is never 0
    int decimals = 0;
    QString unit = {};   ///< printed after the number, such as %
    QString remark = {}; ///< one line under the label
    Scope scope = Scope::Register;
    QStringList records = {};
    bool countsPeople = false; ///< residents: one to four of them are printed as <5
    int bound = 0; ///< not 0: but who is internal sees only that it is less, see safeTotal
    std::optional<double> previous = {}; ///< the same in the period before
    int previousBound = 0;
    std::optional<double> target = {}; ///< what was meant to be reached
    QString definition = {};           ///< what is counted by which rule, for the appendix
    QList<FigurePart> parts = {};
};

/// Something that the report cannot tell because it was not recorded.
struct Gap
{
    enum class Weight {
        Wrong,   ///< a figure is too low or too high by it
        LeftOut, ///< the report tells less
        Note     ///< good to know, nothing is missing
    };

    QString what;             ///< what is missing
    QString effect = {};      ///< what that does to which figure
    QString field = {};       ///< where to mend it: the name of the field in its form
    QStringList records = {}; ///< and the records that lack it
    QList<qint64> ids = {};   ///< the same, for a window that leads there
    QString counted = {};     ///< what is missing in a few words, the number first
    Weight weight = Weight::LeftOut;
};

/// Where a section begins, by its first heading.
struct SectionStart
{
    QString key;
    qsizetype heading = -1; ///< counted over all headings of the report; -1: it has none
};

/// A heading; it becomes a bookmark, and links reach it by its anchor.
struct Heading
{
    int level = 1; ///< 1 a chapter, 2 a section, 3 a part of it
    QString text;
    QString anchor = {}; ///< without the #; may be empty
    bool startsPage = false;
};

/// Running text; a line end in it stays a line end.
struct Paragraph
{
    enum class Style { Lead, Body, Small, Item };
    Style style = Style::Body;
    QString text;
};

/// The words of a person, with a line that says whose they are.
struct Quote
{
    QString text;
    QString source = {};
};

/// A line that leads to a web page, an e-mail address or, as "#anchor", a heading of the report.
struct Link
{
    QString text;
    QString target;
};

/// Key figures, four across, drawn from the report's figures.
struct FigureGrid
{
    QStringList keys = {}; ///< empty means all figures
};

/// Targets beside what was reached, each with a bar: figures that have a target or a period before.
struct Progress
{
    QStringList keys;
    QString note = {};
};

/// A text with a few words in the margin that say what it is.
struct SideNote
{
    QString label;
    QString text;
};

/// The headings of the report with their pages, as links.
struct Contents
{
    QString title;
    int levels = 2; ///< down to headings of this level
};

/// How an area is filled; they differ in black and white too.
enum class Fill { Solid, Hatched, Tint, Dotted, Lined };

/// One row of values through the categories of a chart.
struct Series
{
    QString name;
    QList<std::optional<double>> values; ///< one for each category; nothing means "not recorded"
    Fill fill = Fill::Solid;
};

/// A stretch of a lane, from the start of one category to the end of another, counted from 0.
struct Stretch
{
    int first = 0;
    int last = 0;
    QString text = {}; ///< a word or letter within it
    Fill fill = Fill::Solid;
};

/// A line of a chart of time: one venture, one plan.
struct Lane
{
    QString label; ///< may be empty
    QList<Stretch> stretches;
    QString end = {}; ///< how it stands, behind the last stretch
};

/// Numbers to be seen side by side.
struct Chart
{
    enum class Kind {
        Bars,    ///< lying bars, the series one behind the other
        Stacked, ///< one lying bar of all series, each with its share
        Columns, ///< standing columns, the series beside each other
        Matrix,  ///< categories against categories: a series for each row, half of it filled
        Lanes    ///< categories are weeks or years, lanes run over them
    };
    Kind kind = Kind::Bars;
    QString title;
    QString subtitle;
    QStringList categories;
    QList<Series> series;
    QList<Lane> lanes = {};
    QList<int> emphasised; ///< categories drawn solid whatever the series' fill
    int decimals = 0;
    bool countsPeople =
        false; ///< as for Figure; a division that would tell a small count is not drawn
    QString alternativeText; ///< says in words what the chart shows, for who cannot see it
};

/// Charts beside each other, at most two; one takes the whole width.
struct ChartRow
{
    QList<Chart> charts;
};

/// One column of a table.
struct Column
{
    enum class Side { Left, Right }; ///< numbers stand right
    QString title;
    Side side = Side::Left;
    double share = 1; ///< of the width, in proportion to the other columns
    bool strong = false;
};

/// One place in a table; with a target it is a link.
struct Cell
{
    QString text = {};
    QString target = {};
};

/// Rows under column titles that return on every page.
struct Table
{
    QString title;
    QList<Column> columns;
    QList<QList<Cell>> rows;
    QString note;
};

using Block = std::variant<Heading, Paragraph, Quote, Link, SideNote, Contents, FigureGrid,
                           Progress, ChartRow, Table>;

/// A whole report.
struct Report
{
    QString kind;      ///< stable word for programs, such as semester
    QString kindLabel; ///< what people call it, top right on every page
    QString title;
    QString subtitle;
    QString runningTitle; ///< at the foot of every page and in the window's title; empty: the title
    QString programme;    ///< top left on every page
    QString author;
    QString language; ///< nl, nl_BE or en
    QDate from;
    QDate to;
    QDate asOf;
    QList<Figure> figures;
    QList<Gap> gaps;
    QList<Gap> notices; ///< for who makes the report; it does not stand in it
    QList<SectionStart> sections;
    std::vector<Block> blocks;
};

} // namespace ankerpunt::report
