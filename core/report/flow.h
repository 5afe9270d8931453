// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"

// A report as it reads from top to bottom, for writers of running text: every link is known to
// lead somewhere, every heading follows from the one before, and behind every drawing stands a
// table, so that who cannot see it reads the same.

namespace ankerpunt::report {

/// Lines that belong together; they were paragraphs of the style Item.
struct TextList
{
    QStringList items;
};

/// The headings that a list of contents leads to.
struct LinkList
{
    QString title;
    QList<Heading> headings;
};

/// One key figure in print.
struct FigureLine
{
    QString label;
    QString value;
    QString remark;
};

/// Key figures one after the other.
struct FigureList
{
    QList<FigureLine> lines;
};

/// A table with a name that is never empty, for who hears it rather than sees it.
struct NamedTable
{
    QString name;
    Table table;
};

/// A chart to be drawn without its own title, and its numbers.
struct Picture
{
    QString title;
    QString subtitle;
    Chart chart;
    double width = 0; ///< in pixels at 96 to the inch
    NamedTable numbers;
};

using FlowPart = std::variant<Heading, Paragraph, TextList, Quote, Link, SideNote, LinkList,
                              FigureList, Picture, NamedTable>;

inline const QString titleAnchor = QStringLiteral("top");

/// What follows the report's title and subtitle. The title, where there is one, counts as a heading
/// of level 1 with the anchor "top"; no heading is more than one level below the one before, and
/// each has an anchor of its own. A link or cell that leads to no heading and to no address that a
/// reader may safely follow has lost its target.
[[nodiscard]] std::vector<FlowPart> flowOf(const Report &report);

} // namespace ankerpunt::report
