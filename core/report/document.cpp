// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/document.h"

#include "core/report/measures.h"

#include <QPainter>

#include <algorithm>

namespace ankerpunt::report {

namespace {

constexpr int pagesInText = 100;

} // namespace

Document::Document(const Report &report, const Fonts &fonts, const Language &language, QSizeF body)
    : m_fonts(fonts),
      m_drawings(fonts, language, body),
      m_body(units(body.width()), units(body.height()))
{
    begin();
    DocumentBuilder builder(report, fonts, language, m_drawings, m_parts.back().text->text());
    builder.build([this](bool mayStartPage) -> QTextDocument & { return grow(mayStartPage); });
    m_parts.back().text->finish();
    m_pageCount = m_parts.back().firstPage + m_parts.back().text->pageCount();
    QList<int> pages;
    for (const QTextCursor &heading : builder.headings()) {
        pages.append(pageOf(heading.block()));
    }
    builder.fillContents(pages);
    findHeadings(report, builder.headings());
}

/// Looks after what was added, and gives the text to go on in: a new one once this one is long and
/// what comes next may begin a page.
QTextDocument &Document::grow(bool mayStartPage)
{
    PagedText &last = *m_parts.back().text;
    last.keepTogether();
    if (mayStartPage && last.pageCount() >= pagesInText) {
        last.finish();
        begin();
    }
    return m_parts.back().text->text();
}

void Document::begin()
{
    const int firstPage =
        m_parts.empty() ? 0 : m_parts.back().firstPage + m_parts.back().text->pageCount();
    m_parts.push_back({std::make_unique<PagedText>(m_fonts, m_drawings, m_body), firstPage});
}

void Document::findHeadings(const Report &report, const QList<QTextCursor> &places)
{
    for (const Block &block : report.blocks) {
        if (const auto *heading = std::get_if<Heading>(&block)) {
            const qsizetype index = m_headings.size();
            const QTextBlock place = places.at(index).block();
            m_headings.append({heading->level, heading->text,
                               DocumentBuilder::anchorName(*heading, index), pageOf(place),
                               partOf(place).text->topOnPage(place) / unitsPerPixel});
        }
    }
}

QList<const QTextDocument *> Document::texts() const
{
    QList<const QTextDocument *> texts;
    for (const Part &part : m_parts) {
        texts.append(&std::as_const(*part.text).text());
    }
    return texts;
}

const Document::Part &Document::partOf(const QTextBlock &block) const
{
    return *std::ranges::find(m_parts, block.document(),
                              [](const Part &part) { return &part.text->text(); });
}

int Document::pageOf(const QTextBlock &block) const
{
    const Part &part = partOf(block);
    return part.firstPage + part.text->pageOf(block);
}

void Document::paint(QPainter &painter, int page) const
{
    const auto after = std::ranges::upper_bound(m_parts, page, {}, &Part::firstPage);
    const Part &part = *std::prev(after);
    part.text->paint(painter, page - part.firstPage);
}

} // namespace ankerpunt::report
