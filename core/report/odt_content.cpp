// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/odt_content.h"

#include "core/base/language.h"
#include "core/base/literals.h"
#include "core/report/chart_picture.h"
#include "core/report/flow.h"
#include "core/report/template.h"
#include "core/report/values.h"

#include <QXmlStreamWriter>

#include <numeric>

namespace ankerpunt::report {

namespace {

constexpr double bodyWidth = 17.6; ///< of the page in odt_styles.xml, in centimetres

QString centimetres(double length)
{
    return QString::number(length, 'f', 3) + u"cm"_s;
}

/// Writes the text of one report. The tables need styles for the widths of their columns, and those
/// stand before the text: so both are written as pieces and put into their frame.
class Text final
{
public:
    explicit Text(const Report &report)
        : m_report(report), m_language(report.language), m_xml(&m_text)
    {}

    OdtContent content();

private:
    void writeText();
    void add(const Heading &heading);
    void add(const Paragraph &paragraph);
    void add(const TextList &list);
    void add(const Quote &quote);
    void add(const Link &link);
    void add(const SideNote &note);
    void add(const LinkList &list);
    void add(const FigureList &list);
    void add(const Picture &picture);
    void add(const NamedTable &table);
    void addImage(const Picture &picture);
    void addColumns(const Table &table);
    void addRow(const Table &table, const QList<Cell> &cells, bool isHeader);

    void open(const QString &element, const QString &style = {});
    void close() { m_xml.writeEndElement(); }
    void attribute(const QString &name, const QString &value);
    void text(const QString &text);
    void line(const QString &line);
    void paragraph(const QString &style, const QString &text);
    void linked(const QString &text, const QString &target);

    const Report &m_report;
    const Language m_language;
    QByteArray m_text;
    QXmlStreamWriter m_xml;
    QList<QList<double>> m_widths; ///< of the columns of each table so far
    QList<OdtPicture> m_pictures;
};

/// The styles of the columns of the tables; @p widths in centimetres.
QByteArray columnStyles(const QList<QList<double>> &widths)
{
    QByteArray styles;
    QXmlStreamWriter xml(&styles);
    for (qsizetype table = 0; table < widths.size(); ++table) {
        for (qsizetype column = 0; column < widths.at(table).size(); ++column) {
            xml.writeStartElement(u"style:style"_s);
            xml.writeAttribute(u"style:name"_s, u"Table%1.%2"_s.arg(table + 1).arg(column + 1));
            xml.writeAttribute(u"style:family"_s, u"table-column"_s);
            xml.writeEmptyElement(u"style:table-column-properties"_s);
            xml.writeAttribute(u"style:column-width"_s, centimetres(widths.at(table).at(column)));
            xml.writeEndElement();
        }
    }
    return styles;
}

OdtContent Text::content()
{
    writeText();
    QByteArray xml = filledTemplate(u"odt_content.xml"_s);
    // A comment cannot come from what someone typed: there < is written as &lt;.
    xml.replace("<!-- columns -->", columnStyles(m_widths));
    xml.replace("<!-- text -->", m_text);
    return {xml, m_pictures};
}

void Text::writeText()
{
    if (!m_report.title.isEmpty()) {
        open(u"text:h"_s, u"Title"_s);
        attribute(u"text:outline-level"_s, u"1"_s);
        text(m_report.title);
        close();
    }
    if (!m_report.subtitle.isEmpty()) {
        paragraph(u"Subtitle"_s, m_report.subtitle);
    }
    for (const FlowPart &part : flowOf(m_report)) {
        std::visit([this](const auto &each) { add(each); }, part);
    }
}

void Text::add(const Heading &heading)
{
    const QString style = u"Heading_20_%1"_s.arg(heading.level);
    open(u"text:h"_s, heading.startsPage ? style + u"_20_on_20_new_20_page"_s : style);
    attribute(u"text:outline-level"_s, QString::number(heading.level));
    m_xml.writeEmptyElement(u"text:bookmark"_s);
    attribute(u"text:name"_s, heading.anchor);
    text(heading.text);
    close();
}

void Text::add(const Paragraph &words)
{
    switch (words.style) {
    case Paragraph::Style::Lead:
        paragraph(u"Lead"_s, words.text);
        return;
    case Paragraph::Style::Small:
        paragraph(u"Small"_s, words.text);
        return;
    case Paragraph::Style::Body:
    case Paragraph::Style::Item: // stands in a TextList
        paragraph(u"Text_20_body"_s, words.text);
        return;
    }
}

void Text::add(const TextList &list)
{
    open(u"text:list"_s, u"Dashes"_s);
    for (const QString &item : list.items) {
        open(u"text:list-item"_s);
        paragraph(u"List_20_item"_s, item);
        close();
    }
    close();
}

void Text::add(const Quote &quote)
{
    paragraph(u"Quotations"_s, quote.text);
    if (!quote.source.isEmpty()) {
        paragraph(u"Quotation_20_source"_s, quote.source);
    }
}

void Text::add(const Link &link)
{
    open(u"text:p"_s, u"Text_20_body"_s);
    linked(link.text, link.target);
    close();
}

void Text::add(const SideNote &note)
{
    paragraph(u"Note_20_label"_s, note.label);
    paragraph(u"Text_20_body"_s, note.text);
}

void Text::add(const LinkList &list)
{
    paragraph(u"Contents_20_Heading"_s, list.title);
    for (const Heading &heading : list.headings) {
        open(u"text:p"_s, u"Contents_20_%1"_s.arg(heading.level));
        linked(heading.text, u'#' + heading.anchor);
        close();
    }
}

void Text::add(const FigureList &list)
{
    const auto say = [this](const char *source) { return m_language.text("report", source); };
    const QString name = say(QT_TRANSLATE_NOOP("report", "Figures"));
    Table table;
    table.columns = {{say(QT_TRANSLATE_NOOP("report", "Figure")), Column::Side::Left, 3, false},
                     {say(QT_TRANSLATE_NOOP("report", "Number")), Column::Side::Right, 1, true},
                     {say(QT_TRANSLATE_NOOP("report", "Remark")), Column::Side::Left, 3, false}};
    for (const FigureLine &line : list.lines) {
        table.rows.append({{line.label}, {line.value}, {line.remark}});
    }
    add(NamedTable{name, table});
}

void Text::add(const Picture &picture)
{
    paragraph(u"Chart_20_title"_s, picture.title);
    if (!picture.subtitle.isEmpty()) {
        paragraph(u"Chart_20_subtitle"_s, picture.subtitle);
    }
    open(u"text:p"_s, u"Chart"_s);
    addImage(picture);
    close();
    NamedTable numbers = picture.numbers;
    numbers.table.title = numbers.name;
    add(numbers);
}

void Text::addImage(const Picture &picture)
{
    constexpr double centimetresPerPixel = 2.54 / 96;
    const ChartPicture drawing = drawn(picture.chart, picture.width, m_language);
    const QString number = QString::number(m_pictures.size() + 1);
    m_pictures.append({u"Pictures/chart-%1.png"_s.arg(number), drawing.png});
    open(u"draw:frame"_s);
    attribute(u"draw:style-name"_s, u"Chart_20_picture"_s);
    attribute(u"draw:name"_s, u"chart-"_s + number);
    attribute(u"text:anchor-type"_s, u"as-char"_s);
    attribute(u"svg:width"_s, centimetres(drawing.size.width() * centimetresPerPixel));
    attribute(u"svg:height"_s, centimetres(drawing.size.height() * centimetresPerPixel));
    m_xml.writeEmptyElement(u"draw:image"_s);
    attribute(u"xlink:href"_s, m_pictures.constLast().name);
    attribute(u"xlink:type"_s, u"simple"_s);
    attribute(u"xlink:show"_s, u"embed"_s);
    attribute(u"xlink:actuate"_s, u"onLoad"_s);
    m_xml.writeTextElement(u"svg:title"_s, printableText(picture.title));
    m_xml.writeTextElement(u"svg:desc"_s, printableText(picture.chart.alternativeText));
    close();
}

void Text::add(const NamedTable &named)
{
    const Table &table = named.table;
    if (!table.title.isEmpty()) {
        paragraph(u"Table_20_title"_s, table.title);
    }
    open(u"table:table"_s);
    attribute(u"table:style-name"_s, u"Table"_s);
    addColumns(table);
    open(u"table:table-header-rows"_s);
    QList<Cell> titles;
    for (const Column &column : table.columns) {
        titles.append({column.title});
    }
    addRow(table, titles, true);
    close();
    for (const auto &row : table.rows) {
        addRow(table, row, false);
    }
    close();
    if (!table.note.isEmpty()) {
        paragraph(u"Small"_s, table.note);
    }
}

void Text::addColumns(const Table &table)
{
    const double all = std::accumulate(table.columns.begin(), table.columns.end(), 0.0,
                                       [](double sum, const Column &c) { return sum + c.share; });
    QList<double> widths;
    for (const Column &column : table.columns) {
        widths.append(bodyWidth * column.share / all);
    }
    m_widths.append(widths);
    attribute(u"table:name"_s, u"Table%1"_s.arg(m_widths.size()));
    for (qsizetype column = 1; column <= widths.size(); ++column) {
        m_xml.writeEmptyElement(u"table:table-column"_s);
        attribute(u"table:style-name"_s, u"Table%1.%2"_s.arg(m_widths.size()).arg(column));
    }
}

void Text::addRow(const Table &table, const QList<Cell> &cells, bool isHeader)
{
    open(u"table:table-row"_s);
    attribute(u"table:style-name"_s, u"Row"_s);
    for (qsizetype i = 0; i < table.columns.size(); ++i) {
        const Column &column = table.columns.at(i);
        const bool isStrong = column.strong && !isHeader;
        QString style = isHeader ? u"Table_20_Heading"_s : u"Table_20_Contents"_s;
        style += isStrong ? u"_20_strong"_s : QString();
        style += column.side == Column::Side::Right ? u"_20_right"_s : QString();
        open(u"table:table-cell"_s);
        attribute(u"table:style-name"_s, isHeader ? u"Heading_20_cell"_s : u"Cell"_s);
        attribute(u"office:value-type"_s, u"string"_s);
        open(u"text:p"_s, style);
        linked(cells.value(i).text, cells.value(i).target);
        close();
        close();
    }
    close();
}

void Text::open(const QString &element, const QString &style)
{
    m_xml.writeStartElement(element);
    if (!style.isEmpty()) {
        attribute(u"text:style-name"_s, style);
    }
}

void Text::attribute(const QString &name, const QString &value)
{
    m_xml.writeAttribute(name, printableText(value));
}

void Text::text(const QString &text)
{
    const QStringList lines = printableText(text).split(QChar::LineSeparator);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (i > 0) {
            m_xml.writeEmptyElement(u"text:line-break"_s);
        }
        line(lines.at(i));
    }
}

/// One line. White space is not kept in an OpenDocument text but where an element says so.
void Text::line(const QString &line)
{
    QString words;
    const auto writeWords = [&] {
        m_xml.writeCharacters(words);
        words.clear();
    };
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QChar character = line.at(i);
        const bool isMore = i == 0 || line.at(i - 1) == u' ';
        if (character == u'\t' || (character == u' ' && isMore)) {
            writeWords();
            m_xml.writeEmptyElement(character == u' ' ? u"text:s"_s : u"text:tab"_s);
        } else {
            words += character;
        }
    }
    writeWords();
}

void Text::paragraph(const QString &style, const QString &words)
{
    open(u"text:p"_s, style);
    text(words);
    close();
}

void Text::linked(const QString &words, const QString &target)
{
    if (target.isEmpty()) {
        text(words);
        return;
    }
    open(u"text:a"_s);
    attribute(u"xlink:type"_s, u"simple"_s);
    attribute(u"xlink:href"_s, target);
    text(words);
    close();
}

} // namespace

OdtContent odtContent(const Report &report)
{
    return Text(report).content();
}

} // namespace ankerpunt::report
