// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/report_words.h"

#include "app/example.h"
#include "core/base/literals.h"
#include "core/report/kinds/kinds.h"
#include "core/report/references.h"
#include "core/report/values.h"

#include <QTemporaryDir>

using namespace ankerpunt::report;

namespace ankerpunt::test {

namespace {

class Words final
{
public:
    explicit Words(const Report &report) : m_report(report), m_language(report.language)
    {
        add(report.title);
        add(report.subtitle);
        for (const Block &block : report.blocks) {
            std::visit([this](const auto &each) { addBlock(each); }, block);
        }
    }
    QStringList all;

private:
    void add(const QString &text)
    {
        if (!text.isEmpty()) {
            all.append(printableText(text).replace(QChar(QChar::LineSeparator), u'\n'));
        }
    }
    void addBlock(const Heading &heading) { add(heading.text); }
    void addBlock(const Paragraph &paragraph) { add(paragraph.text); }
    void addBlock(const Link &link) { add(link.text); }
    void addBlock(const Contents &contents) { add(contents.title); }
    void addBlock(const Quote &quote)
    {
        add(quote.text);
        add(quote.source);
    }
    void addBlock(const SideNote &note)
    {
        add(note.label);
        add(note.text);
    }
    void addBlock(const FigureGrid &grid)
    {
        for (const Figure &figure : figuresOf(m_report, grid.keys)) {
            add(figure.label);
            add(printedValue(figure, m_language));
            add(printedRemark(figure, m_language));
        }
    }
    void addBlock(const Progress &progress)
    {
        for (const Figure &figure : figuresOf(m_report, progress.keys)) {
            add(figure.label);
            add(printedNumber(figure.target, figure.decimals, m_language));
            add(printedValue(figure, m_language));
        }
        add(progress.note);
    }
    void addBlock(const ChartRow &row)
    {
        for (const Chart &chart : row.charts) {
            add(chart.title);
            add(chart.subtitle);
        }
    }
    void addBlock(const Table &table)
    {
        add(table.title);
        for (const Column &column : table.columns) {
            add(column.title);
        }
        for (const auto &row : table.rows) {
            for (const Cell &cell : row) {
                add(cell.text);
            }
        }
        add(table.note);
    }

    const Report &m_report;
    Language m_language;
};

QString worst(const QString &name)
{
    return name +
           u": <script>alert(1)</script> \"><img src=x onerror='alert(1)'> ]]> &amp; &#0; "
           "</p></td></table> \u202Everkeerd om\u202C مرحبا بالعالم 👩‍👩‍👧 "
           "a "
           " "
           "b\tc\x01\uFFFE\n"
           "<!-- text --> @accent@ =1+1"_s;
}

} // namespace

QStringList wordsOf(const Report &report)
{
    return Words(report).all;
}

QString firstLeftOut(const QStringList &words, const QString &text)
{
    qsizetype reached = 0;
    for (const QString &word : words) {
        const qsizetype place = text.indexOf(word, reached);
        if (place < 0) {
            return word;
        }
        reached = place + word.size();
    }
    return {};
}

QList<Chart> chartsOf(const Report &report)
{
    QList<Chart> charts;
    for (const Block &block : report.blocks) {
        if (const auto *row = std::get_if<ChartRow>(&block)) {
            charts += row->charts;
        }
    }
    return charts;
}

qsizetype tableCount(const Report &report)
{
    qsizetype count = chartsOf(report).size();
    for (const Block &block : report.blocks) {
        count += std::holds_alternative<Table>(block) || std::holds_alternative<Progress>(block);
    }
    return count;
}

Report exampleOverview(const QString &language)
{
    const QTemporaryDir folder;
    const auto workspace = app::createExample(folder.filePath(u"a.anker"_s));
    return makeReport(kindOfReport(u"overview"_s), *workspace, Language(language),
                      {QDate(2026, 8, 31), QDate(2026, 11, 22), QDate(2026, 11, 22)});
}

Report hostileReport()
{
    Report report;
    report.kindLabel = worst(u"soort"_s);
    report.title = worst(u"titel"_s);
    report.subtitle = worst(u"ondertitel"_s);
    report.runningTitle = worst(u"voet"_s);
    report.programme = worst(u"programma"_s);
    report.author = worst(u"maker"_s);
    report.language = u"nl"_s;
    Figure figure;
    figure.key = u"a"_s;
    figure.label = worst(u"cijfer"_s);
    figure.value = 7;
    figure.target = 10;
    figure.unit = worst(u"eenheid"_s);
    figure.remark = worst(u"opmerking"_s);
    figure.definition = worst(u"telregel"_s);
    figure.parts = {{worst(u"deel"_s), 7.0}};
    report.figures = {figure};
    Chart chart;
    chart.title = worst(u"grafiek"_s);
    chart.subtitle = worst(u"onder de grafiek"_s);
    chart.categories = {worst(u"categorie"_s)};
    chart.series = {{worst(u"reeks"_s), {1}}};
    chart.alternativeText = worst(u"in woorden"_s);
    Table table;
    table.title = worst(u"tabel"_s);
    table.columns = {{worst(u"kolom"_s)}, {u"adres"_s}};
    table.rows = {{{worst(u"vak"_s), u"javascript:alert(1)"_s},
                   {u"goed"_s, u"https://example.org/?a=1&b=2"_s}},
                  {{u"lang"_s}, {u"w"_s.repeated(10000)}}};
    table.note = worst(u"noot"_s);
    report.blocks = {Heading{1, worst(u"kop"_s), u"x\" onclick=\"alert(1)"_s},
                     Paragraph{Paragraph::Style::Body, worst(u"tekst"_s)},
                     Paragraph{Paragraph::Style::Body, u"w"_s.repeated(10000)},
                     Paragraph{Paragraph::Style::Item, worst(u"punt"_s)},
                     Quote{worst(u"citaat"_s), worst(u"van wie"_s)},
                     Link{worst(u"link"_s), u"JavaScript:alert(1)"_s},
                     Link{u"gegevens"_s, u"data:text/html,<script>alert(1)</script>"_s},
                     Link{u"bestand"_s, u"file:///etc/passwd"_s},
                     Link{u"nergens"_s, u"#nergens"_s},
                     Link{u"naar de kop"_s, u"#x\" onclick=\"alert(1)"_s},
                     SideNote{worst(u"kant"_s), worst(u"kanttekst"_s)},
                     FigureGrid{},
                     Progress{{u"a"_s}, worst(u"voortgang"_s)},
                     ChartRow{{chart}},
                     table,
                     Contents{worst(u"inhoud"_s), 3}};
    return report;
}

} // namespace ankerpunt::test
