// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sample_report.h"

#include "core/base/literals.h"

using namespace ankerpunt;
using namespace ankerpunt::report;

namespace {

QList<Figure> figures()
{
    const auto period = Scope::Period;
    return {
        {u"projects"_s,
         u"projecten"_s,
         12,
         0,
         {},
         u"vorig semester 9, doel 12"_s,
         period,
         {u"P01"_s, u"P02"_s}},
        {u"students"_s, u"studenten"_s, 1214, 0, {}, u"1.231 deelnames, doel 1.200"_s, period},
        {u"partners"_s, u"partners"_s, 23, 0, {}, u"7 nieuw, vorig 19, doel 22"_s},
        {u"residents"_s, u"bewoners deden mee"_s, 3, 0, {}, u"doel 80"_s, period, {u"B1"_s}, true},
        {u"questions"_s, u"vragen ingediend"_s, 17, 0, {}, u"11 kregen een match"_s, period},
        {u"hours"_s, u"uren per week"_s, 3.5, 1, u" uur"_s, {}, period},
        {u"reached"_s,
         u"bewoners bereikt"_s,
         std::nullopt,
         0,
         {},
         u"schatting"_s,
         period,
         {},
         true},
        {u"returned"_s,
         u"resultaten teruggegeven"_s,
         0,
         0,
         {},
         u"van de 12 projecten"_s,
         period,
         {}},
    };
}

ChartRow charts()
{
    Chart places;
    places.title = u"Projecten per wijk"_s;
    places.subtitle = u"12 projecten"_s;
    places.categories = {u"Overvecht"_s, u"Kanaleneiland"_s, u"Lombok"_s, u"Sterrenwijk"_s};
    places.series = {{u"nieuw, 6"_s, {2, 2, 1, 1}, Fill::Solid},
                     {u"doorgelopen, 6"_s, {3, 1, 2, 0}, Fill::Hatched}};
    Chart way;
    way.title = u"Van vraag naar resultaat"_s;
    way.subtitle = u"17 vragen, meestal 34 dagen tot een match"_s;
    way.categories = {u"ingediend"_s, u"opgepakt"_s, u"match"_s, u"afgerond"_s, u"teruggegeven"_s};
    way.series = {{{}, {17, 15, 11, 8, std::nullopt}, Fill::Tint}};
    way.emphasised = {3};
    return {{places, way}};
}

Table goals()
{
    Table table;
    table.title = u"Doelen van dit semester"_s;
    table.columns = {{u"Wat we wilden bereiken"_s, Column::Side::Left, 4},
                     {u"Vorig"_s, Column::Side::Right, 1},
                     {u"Beoogd"_s, Column::Side::Right, 1},
                     {u"Behaald"_s, Column::Side::Right, 1, true}};
    table.rows = {{{u"Projecten"_s}, {u"9"_s}, {u"12"_s}, {u"12"_s}},
                  {{u"Studenten, unieke personen"_s}, {u"178"_s}, {u"200"_s}, {u"214"_s}},
                  {{u"Vragen"_s, u"#vragen"_s}, {u"41"_s}, {u"80"_s}, {u"64"_s}}};
    table.note = u"Streep: beoogd aantal. Wat we tellen staat in de toelichting."_s;
    return table;
}

} // namespace

Report sampleReport()
{
    Report report;
    report.kind = u"semester"_s;
    report.kindLabel = u"Semesterrapport"_s;
    report.title = u"Voorjaar 2026"_s;
    report.subtitle = u"Leren met de wijk in Overvecht, Kanaleneiland, Lombok en Sterrenwijk. "
                      "2 februari tot en met 17 juli 2026."_s;
    report.runningTitle = u"Wijkleren Domstad, semesterrapport voorjaar 2026"_s;
    report.programme = u"Wijkleren Domstad"_s;
    report.author = u"Noor Çelik"_s;
    report.language = u"nl"_s;
    report.from = QDate(2026, 2, 2);
    report.to = QDate(2026, 7, 17);
    report.asOf = QDate(2026, 8, 31);
    report.figures = figures();
    report.gaps = {{u"Van 4 vraagstukken is geen wijk vastgelegd."_s, {u"V04"_s, u"V06"_s}}};
    report.blocks = {
        Quote{u"“We dachten dat studenten ons iets kwamen leren. Uiteindelijk leerden de buren hún "
              "hoe je luistert.”"_s,
              u"Vrijwilliger, buurthuis in Sterrenwijk. Met toestemming, zonder naam."_s},
        Heading{2, u"In één oogopslag"_s, u"kern"_s},
        FigureGrid{},
        Heading{2, u"Waar en met wie?"_s, u"waar"_s},
        charts(),
        Heading{2, u"Beoogd en behaald"_s, u"doelen"_s},
        goals(),
        Heading{1, u"Vragen van de buurt"_s, u"vragen"_s},
        Paragraph{Paragraph::Style::Lead,
                  u"De helft van de vragen bouwt voort op een eerder semester."_s},
        Paragraph{
            Paragraph::Style::Body,
            u"Het financiële overzicht en de coördinatie zijn besproken. Studenten en bewoners "
            "spreken elkaar in zes van de twaalf projecten zelf. Bewoners en bestuur spreken "
            "elkaar in geen enkel project."_s},
        Heading{3, u"Wat niet is vastgelegd"_s},
        Paragraph{Paragraph::Style::Item, u"Van 4 vraagstukken is geen wijk vastgelegd."_s},
        Paragraph{
            Paragraph::Style::Item,
            u"Van 2 afspraken is niet vastgelegd of de uitkomst aan de buurt is teruggegeven; "
            "vraag het na bij de begeleider van het project."_s},
        Link{u"Over het tellen van bewoners"_s, u"https://example.org/tellen?wijk=één"_s},
        Link{u"Naar de doelen"_s, u"#doelen"_s},
        Paragraph{Paragraph::Style::Small,
                  u"Aantallen van een tot vier bewoners staan er als <5."_s},
    };
    return report;
}

Table sampleTable(int rows)
{
    Table table;
    table.columns = {{u"Datum van de afspraak"_s, Column::Side::Left, 1},
                     {u"Wat er is besproken"_s, Column::Side::Left, 3},
                     {u"Aantal"_s, Column::Side::Right, 1}};
    for (int row = 1; row <= rows; ++row) {
        const QString more = row % 7 == 0 ? u" met een langere toelichting die over meer dan een "
                                            "regel van de tabel loopt, zoals dat gaat"_s
                                          : QString();
        table.rows.append(
            {{u"regel %1"_s.arg(row)}, {u"gesprek"_s + more, {}}, {u"slot %1"_s.arg(row)}});
    }
    return table;
}
