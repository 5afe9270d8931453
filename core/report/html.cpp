// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/html.h"

#include "core/base/language.h"
#include "core/base/literals.h"
#include "core/report/chart_picture.h"
#include "core/report/flow.h"
#include "core/report/measures.h"
#include "core/report/pages.h"
#include "core/report/template.h"
#include "core/report/values.h"

#include <QXmlStreamWriter>

namespace ankerpunt::report {

namespace {

/// Writes one page. Every element that is not void gets an end tag of its own, also an empty one:
/// a browser would take <p/> for a start.
class Page final
{
public:
    Page(const Report &report, QByteArray &bytes)
        : m_report(report), m_language(report.language), m_xml(&bytes)
    {}

    void write();

private:
    void writeHead();
    void writeTitle();
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
    void addColumnTitles(const Table &table);
    void addRow(const Table &table, const QList<Cell> &row);

    void open(const QString &element, const QString &style = {});
    void close()
    {
        m_xml.writeCharacters({}); // ends the start tag of an element that holds nothing
        m_xml.writeEndElement();
    }
    void attribute(const QString &name, const QString &value);
    void text(const QString &text);
    void element(const QString &element, const QString &text, const QString &style = {});
    void linked(const QString &text, const QString &target);

    const Report &m_report;
    const Language m_language;
    QXmlStreamWriter m_xml;
};

void Page::write()
{
    m_xml.writeDTD(u"<!DOCTYPE html>\n"_s);
    open(u"html"_s);
    const QString language = m_language.locale().bcp47Name();
    attribute(u"xmlns"_s, u"http://www.w3.org/1999/xhtml"_s);
    attribute(u"lang"_s, language);
    attribute(u"xml:lang"_s, language);
    writeHead();
    open(u"body"_s);
    open(u"div"_s, u"sheet"_s);
    open(u"header"_s, u"head"_s);
    element(u"p"_s, m_report.programme, u"programme"_s);
    element(u"p"_s, m_report.kindLabel, u"kind"_s);
    close();
    open(u"main"_s);
    writeTitle();
    for (const FlowPart &part : flowOf(m_report)) {
        std::visit([this](const auto &each) { add(each); }, part);
    }
    close();
    open(u"footer"_s, u"foot"_s);
    element(u"p"_s, runningTitle(m_report));
    m_xml.writeEndDocument(); // and all that is open
}

void Page::writeHead()
{
    open(u"head"_s);
    const auto meta = [this](const QString &kind, const QString &name, const QString &content) {
        m_xml.writeEmptyElement(u"meta"_s);
        attribute(kind, name);
        attribute(u"content"_s, content);
    };
    m_xml.writeEmptyElement(u"meta"_s);
    attribute(u"charset"_s, u"utf-8"_s);
    // Whatever someone typed: the page fetches nothing and runs nothing.
    meta(u"http-equiv"_s, u"Content-Security-Policy"_s,
         u"default-src 'none'; img-src data:; style-src 'unsafe-inline'"_s);
    meta(u"name"_s, u"viewport"_s, u"width=device-width, initial-scale=1"_s);
    meta(u"name"_s, u"author"_s, m_report.author);
    meta(u"name"_s, u"generator"_s, u"Ankerpunt"_s);
    element(u"title"_s, runningTitle(m_report));
    open(u"style"_s);
    m_xml.writeCharacters(QString::fromUtf8(filledTemplate(u"page.css"_s)));
    close();
    close();
}

void Page::writeTitle()
{
    if (!m_report.title.isEmpty()) {
        open(u"h1"_s, u"title"_s);
        attribute(u"id"_s, titleAnchor);
        text(m_report.title);
        close();
    }
    if (!m_report.subtitle.isEmpty()) {
        element(u"p"_s, m_report.subtitle, u"subtitle"_s);
    }
}

void Page::add(const Heading &heading)
{
    open(u"h%1"_s.arg(heading.level), heading.startsPage ? u"new-page"_s : QString());
    attribute(u"id"_s, heading.anchor);
    text(heading.text);
    close();
}

void Page::add(const Paragraph &paragraph)
{
    switch (paragraph.style) {
    case Paragraph::Style::Lead:
        element(u"p"_s, paragraph.text, u"lead"_s);
        return;
    case Paragraph::Style::Small:
        element(u"p"_s, paragraph.text, u"small"_s);
        return;
    case Paragraph::Style::Body:
    case Paragraph::Style::Item: // stands in a TextList
        element(u"p"_s, paragraph.text, u"body"_s);
        return;
    }
}

void Page::add(const TextList &list)
{
    open(u"ul"_s, u"dashes"_s);
    for (const QString &item : list.items) {
        element(u"li"_s, item);
    }
    close();
}

void Page::add(const Quote &quote)
{
    open(u"figure"_s, u"quote"_s);
    open(u"blockquote"_s);
    element(u"p"_s, quote.text);
    close();
    if (!quote.source.isEmpty()) {
        element(u"figcaption"_s, quote.source, u"source"_s);
    }
    close();
}

void Page::add(const Link &link)
{
    open(u"p"_s);
    linked(link.text, link.target);
    close();
}

void Page::add(const SideNote &note)
{
    open(u"div"_s, u"side-note"_s);
    element(u"p"_s, note.label, u"note-label"_s);
    element(u"p"_s, note.text, u"note-text"_s);
    close();
}

void Page::add(const LinkList &list)
{
    open(u"nav"_s);
    attribute(u"aria-label"_s, list.title);
    element(u"p"_s, list.title, u"nav-title"_s);
    open(u"ul"_s);
    for (const Heading &heading : list.headings) {
        open(u"li"_s, u"level-%1"_s.arg(heading.level));
        linked(heading.text, u'#' + heading.anchor);
        close();
    }
    close();
    close();
}

void Page::add(const FigureList &list)
{
    open(u"dl"_s, u"figures"_s);
    for (const FigureLine &line : list.lines) {
        open(u"div"_s);
        element(u"dt"_s, line.label);
        element(u"dd"_s, line.value, u"value"_s);
        if (!line.remark.isEmpty()) {
            element(u"dd"_s, line.remark, u"remark"_s);
        }
        close();
    }
    close();
}

void Page::add(const Picture &picture)
{
    const ChartPicture drawing = drawn(picture.chart, picture.width, m_language);
    const bool isNarrow = picture.width < PageMeasures().bodyWidth();
    open(u"figure"_s, isNarrow ? u"chart beside"_s : u"chart"_s);
    open(u"figcaption"_s);
    element(u"span"_s, picture.title, u"chart-title"_s);
    if (!picture.subtitle.isEmpty()) {
        m_xml.writeEmptyElement(u"br"_s);
        element(u"span"_s, picture.subtitle, u"subtitle-of-chart"_s);
    }
    close();
    m_xml.writeEmptyElement(u"img"_s);
    attribute(u"alt"_s, picture.chart.alternativeText);
    attribute(u"width"_s, QString::number(int(drawing.size.width())));
    attribute(u"height"_s, QString::number(int(drawing.size.height())));
    attribute(u"src"_s, u"data:image/png;base64,"_s + QString::fromLatin1(drawing.png.toBase64()));
    open(u"details"_s);
    element(u"summary"_s, picture.numbers.name);
    add(picture.numbers);
    close();
    close();
}

void Page::add(const NamedTable &named)
{
    const Table &table = named.table;
    open(u"table"_s);
    element(u"caption"_s, named.name, table.title.isEmpty() ? u"unseen"_s : QString());
    addColumnTitles(table);
    open(u"tbody"_s);
    for (const auto &row : table.rows) {
        addRow(table, row);
    }
    close();
    close();
    if (!table.note.isEmpty()) {
        add(Paragraph{Paragraph::Style::Small, table.note});
    }
}

void Page::addColumnTitles(const Table &table)
{
    open(u"thead"_s);
    open(u"tr"_s);
    for (const Column &column : table.columns) {
        open(u"th"_s, column.side == Column::Side::Right ? u"number"_s : QString());
        attribute(u"scope"_s, u"col"_s);
        text(column.title);
        close();
    }
    close();
    close();
}

void Page::addRow(const Table &table, const QList<Cell> &row)
{
    open(u"tr"_s);
    for (qsizetype i = 0; i < table.columns.size(); ++i) {
        const Column &column = table.columns.at(i);
        QStringList styles;
        if (column.side == Column::Side::Right) {
            styles.append(u"number"_s);
        }
        if (column.strong) {
            styles.append(u"strong"_s);
        }
        open(i == 0 ? u"th"_s : u"td"_s, styles.join(u' '));
        if (i == 0) {
            attribute(u"scope"_s, u"row"_s);
        }
        linked(row.value(i).text, row.value(i).target);
        close();
    }
    close();
}

void Page::open(const QString &element, const QString &style)
{
    m_xml.writeStartElement(element);
    if (!style.isEmpty()) {
        attribute(u"class"_s, style);
    }
}

void Page::attribute(const QString &name, const QString &value)
{
    m_xml.writeAttribute(name, printableText(value));
}

void Page::text(const QString &text)
{
    const QStringList lines = printableText(text).split(QChar::LineSeparator);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (i > 0) {
            m_xml.writeEmptyElement(u"br"_s);
        }
        m_xml.writeCharacters(lines.at(i));
    }
}

void Page::element(const QString &element, const QString &words, const QString &style)
{
    open(element, style);
    text(words);
    close();
}

void Page::linked(const QString &words, const QString &target)
{
    if (target.isEmpty()) {
        text(words);
        return;
    }
    open(u"a"_s);
    attribute(u"href"_s, target);
    text(words);
    close();
}

} // namespace

QByteArray toHtml(const Report &report)
{
    QByteArray bytes;
    Page(report, bytes).write();
    return bytes;
}

} // namespace ankerpunt::report
