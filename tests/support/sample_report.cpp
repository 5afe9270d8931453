// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sample_report.h"

#include "core/base/literals.h"

using namespace ankerpunt;
using namespace ankerpunt::report;

namespace {

/// A figure of the period with what it was before and what was meant.
Figure figure(const QString &key, const QString &label, std::optional<double> value,
              const QString &remark = {}, std::optional<double> previous = {},
              std::optional<double> target = {})
{
    Figure figure;
    figure.key = key;
    figure.label = label;
    figure.value = value;
    figure.remark = remark;
    figure.scope = Scope::Period;
    figure.previous = previous;
    figure.target = target;
    return figure;
}

QList<Figure> figures()
{
    QList<Figure> figures{
        figure(u"projects"_s, u"projecten"_s, 12, {}, 9, 12),
        figure(u"students"_s, u"studenten"_s, 1214, u"1.231 deelnames"_s, 1178, 1200),
        figure(u"partners"_s, u"partners"_s, 23, u"7 nieuw"_s, 19, 22),
        figure(u"residents"_s, u"bewoners deden mee"_s, 64, {}, 41, 80),
        figure(u"questions"_s, u"vragen ingediend"_s, 17, u"11 kregen een match"_s),
        figure(u"hours"_s, u"uren per week"_s, 3.5, {}, 3),
        figure(u"reached"_s, u"bewoners bereikt"_s, std::nullopt, u"schatting, indirect"_s),
        figure(u"returned"_s, u"resultaten teruggegeven"_s, 9, u"van de 12 projecten"_s, 5, 12),
        figure(u"advice"_s, u"bewoners in een adviesgroep"_s, 3, {}, 0, 10),
        figure(u"complaints"_s, u"klachten"_s, 0),
    };
    figures[0].records = {u"P01"_s, u"P02"_s};
    figures[2].scope = Scope::Register;
    figures[5].decimals = 1;
    figures[5].unit = u" uur"_s;
    for (int residents : {3, 6, 8}) {
        figures[residents].countsPeople = true;
    }
    figures[3].parts = {{u"Overvecht"_s, 40.0}, {u"Lombok"_s, 21.0}, {u"Sterrenwijk"_s, 3.0}};
    figures[8].records = {u"B1"_s};
    return figures;
}

Chart titled(Chart::Kind kind, const QString &title, const QString &subtitle)
{
    Chart chart;
    chart.kind = kind;
    chart.title = title;
    chart.subtitle = subtitle;
    return chart;
}

ChartRow places()
{
    Chart places = titled(Chart::Kind::Bars, u"Projecten per wijk"_s, u"12 projecten"_s);
    places.categories = {u"Overvecht"_s, u"Kanaleneiland"_s, u"Lombok"_s, u"Sterrenwijk"_s};
    places.series = {{u"nieuw, 6"_s, {2, 2, 1, 1}, Fill::Solid},
                     {u"doorgelopen, 6"_s, {3, 1, 2, 0}, Fill::Hatched}};
    Chart way = titled(Chart::Kind::Bars, u"Van vraag naar resultaat"_s,
                       u"17 vragen, meestal 34 dagen tot een match"_s);
    way.categories = {u"ingediend"_s, u"opgepakt"_s, u"match"_s, u"afgerond"_s, u"teruggegeven"_s};
    way.series = {{{}, {17, 15, 11, 8, std::nullopt}, Fill::Tint}};
    way.emphasised = {3};
    return {{places, way}};
}

ChartRow people()
{
    Chart levels =
        titled(Chart::Kind::Stacked, u"Studenten per niveau"_s, u"214 unieke studenten"_s);
    levels.categories = {u"studenten"_s};
    levels.series = {{u"mbo"_s, {31}, Fill::Hatched},
                     {u"hbo"_s, {96}, Fill::Solid},
                     {u"wo"_s, {87}, Fill::Dotted}};
    Chart talks = titled(Chart::Kind::Matrix, u"Wie sprak wie zelf?"_s,
                         u"aantal projecten van de 12 met direct contact"_s);
    talks.categories = {u"studenten"_s, u"docenten"_s, u"organisaties"_s, u"bewoners"_s,
                        u"bestuur"_s};
    talks.series = {{u"studenten"_s, {}},
                    {u"docenten"_s, {12}},
                    {u"organisaties"_s, {12, 11}},
                    {u"bewoners"_s, {6, 3, 9}},
                    {u"bestuur"_s, {2, 8, 5, 0}}};
    return {{levels, talks}};
}

Chart closeness()
{
    Chart chart = titled(Chart::Kind::Columns, u"Hoe dichtbij zijn partnerschappen?"_s,
                         u"aantal partnerschappen per stap"_s);
    chart.categories = {u"1\ncommunicatie"_s,      u"2\nbewustzijn"_s,      u"3\ncoördinatie"_s,
                        u"4\nplanning"_s,          u"5\ngedeelde doelen"_s, u"6\ndoelen samen"_s,
                        u"7\ngedeelde middelen"_s, u"8\nsynergie"_s,        u"9\ntransformatief"_s};
    chart.series = {{u"najaar 2025, 19"_s, {3, 4, 4, 3, 3, 1, 1, 0, 0}, Fill::Tint},
                    {u"voorjaar 2026, 23"_s, {4, 3, 5, 4, 3, 2, 1, 1, 0}, Fill::Solid}};
    return chart;
}

ChartRow ventures()
{
    Chart chart = titled(Chart::Kind::Lanes, u"Wat loopt door?"_s, u"initiatieven per jaar"_s);
    chart.categories = {u"2022"_s, u"2023"_s, u"2024"_s, u"2025"_s, u"2026"_s};
    chart.lanes = {{u"Buurttuin Lombok"_s, {{0, 1, u"proef"_s, Fill::Hatched}, {2, 4}}, u"loopt"_s},
                   {u"Taalcafé"_s, {{1, 3, u"jaarlijks"_s, Fill::Tint}}, u"gestopt in 2025"_s},
                   {u"Energiecoaches"_s, {{4, 4, {}, Fill::Dotted}}, u"begint"_s}};
    return {{chart}};
}

ChartRow phases()
{
    Chart chart = titled(Chart::Kind::Lanes, u"Opzet van het vak"_s, u"20 weken"_s);
    for (int week = 1; week <= 20; ++week) {
        chart.categories.append(QString::number(week));
    }
    chart.lanes = {{{},
                    {{0, 2, u"A"_s, Fill::Solid},
                     {3, 6, u"B"_s, Fill::Hatched},
                     {7, 11, u"C"_s, Fill::Dotted},
                     {12, 16, u"D"_s, Fill::Lined},
                     {17, 19, u"E"_s, Fill::Tint}}}};
    chart.series = {{u"A kennismaken"_s, {}, Fill::Solid},
                    {u"B vraag aanscherpen"_s, {}, Fill::Hatched},
                    {u"C onderzoeken"_s, {}, Fill::Dotted},
                    {u"D maken"_s, {}, Fill::Lined},
                    {u"E teruggeven"_s, {}, Fill::Tint}};
    return {{chart}};
}

Table reasons()
{
    Table table;
    table.title = u"Waarom geen match?"_s;
    table.columns = {{u"Reden"_s, Column::Side::Left, 4},
                     {u"Vragen"_s, Column::Side::Right, 1, true}};
    table.rows = {{{u"Te laat voor dit semester"_s, u"#vragen"_s}, {u"2"_s}},
                  {{u"Geen docent gevonden"_s}, {u"2"_s}},
                  {{u"Past niet in het onderwijs"_s}, {u"2"_s}}};
    table.note = u"6 vragen kregen geen match."_s;
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
    Gap gap;
    gap.what = u"Van 4 vraagstukken is geen wijk vastgelegd."_s;
    gap.records = {u"V04"_s, u"V06"_s};
    report.gaps = {gap};
    report.blocks = {
        Quote{u"“We dachten dat studenten ons iets kwamen leren. Uiteindelijk leerden de buren hún "
              "hoe je luistert.”"_s,
              u"Vrijwilliger, buurthuis in Sterrenwijk. Met toestemming, zonder naam."_s},
        Heading{2, u"In één oogopslag"_s, u"kern"_s},
        FigureGrid{{u"projects"_s, u"students"_s, u"partners"_s, u"residents"_s, u"questions"_s,
                    u"hours"_s, u"reached"_s, u"returned"_s}},
        Heading{2, u"Beoogd en behaald"_s, u"doelen"_s},
        Progress{{u"projects"_s, u"students"_s, u"partners"_s, u"residents"_s, u"returned"_s,
                  u"advice"_s},
                 u"De streefgetallen zijn de doelen van het programma."_s},
        Contents{u"Inhoud"_s, 3},
        Heading{1, u"Waar en met wie?"_s, u"waar"_s, true},
        Paragraph{Paragraph::Style::Lead,
                  u"De helft van de projecten bouwt voort op een eerder semester."_s},
        places(),
        people(),
        ChartRow{{closeness()}},
        SideNote{
            u"Wat we veranderen"_s,
            u"In het najaar nodigt ieder project al in week 1 één bewoner uit om mee te "
            "kiezen. Het bestuur komt twee keer per semester naar de wijk, en niet andersom."_s},
        Heading{1, u"In de tijd"_s, u"tijd"_s, true},
        ventures(),
        phases(),
        Heading{1, u"Vragen van de buurt"_s, u"vragen"_s},
        Paragraph{Paragraph::Style::Lead,
                  u"De helft van de vragen bouwt voort op een eerder semester."_s},
        Paragraph{
            Paragraph::Style::Body,
            u"Het financiële overzicht en de coördinatie zijn besproken. Studenten en bewoners "
            "spreken elkaar in zes van de twaalf projecten zelf. Bewoners en bestuur spreken "
            "elkaar in geen enkel project."_s},
        reasons(),
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
