// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/pages.h"

#include "core/report/measures.h"
#include "core/report/values.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

namespace ankerpunt::report {

namespace {

constexpr PageMeasures sheet;

QSizeF bodySize()
{
    return {sheet.bodyWidth(), sheet.bodyHeight()};
}

/// The anchor of resources/icons/anchor.svg, in white on the accent colour; @p place in units.
void paintMark(QPainter &painter, const QRectF &place)
{
    painter.save();
    painter.translate(place.topLeft());
    painter.scale(place.width() / 24, place.height() / 24);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour::accent);
    painter.drawRoundedRect(QRectF(0, 0, 24, 24), 5, 5);
    painter.translate(4.4, 4.2);
    painter.scale(0.76, 0.76);
    QPainterPath anchor;
    anchor.addEllipse(QPointF(10, 4.3), 1.9, 1.9);
    anchor.moveTo(10, 6.2);
    anchor.lineTo(10, 17);
    anchor.moveTo(7, 9);
    anchor.lineTo(13, 9);
    anchor.moveTo(3.4, 11.6);
    anchor.cubicTo(3.9, 15, 6.5, 17, 10, 17);
    anchor.cubicTo(13.5, 17, 16.1, 15, 16.6, 11.6);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colour::paper, 1.7, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(anchor);
    painter.restore();
}

/// One line, shortened where it is too long; @p place in pixels.
void paintLine(QPainter &painter, const QRectF &place, Qt::AlignmentFlag side, const QString &text)
{
    const QRectF area(units(place.left()), units(place.top()), units(place.width()),
                      units(place.height()));
    const QString line =
        QFontMetricsF(painter.font()).elidedText(printableText(text), Qt::ElideRight, area.width());
    painter.drawText(area, int(side | Qt::AlignVCenter) | Qt::TextSingleLine, line);
}

} // namespace

QString runningTitle(const Report &report)
{
    return report.runningTitle.isEmpty() ? report.title : report.runningTitle;
}

Pages::Pages(const Report &report)
    : m_language(report.language),
      m_fonts(loadFonts()),
      m_programme(report.programme),
      m_kindLabel(report.kindLabel),
      m_runningTitle(report::runningTitle(report)),
      m_document(report, m_fonts, m_language, bodySize())
{}

QSizeF Pages::pageSize()
{
    return {sheet.width, sheet.height};
}

QList<HeadingPlace> Pages::headings() const
{
    QList<HeadingPlace> places = m_document.headings();
    for (HeadingPlace &place : places) {
        place.top += sheet.bodyTop;
    }
    return places;
}

void Pages::paint(QPainter &painter, int page) const
{
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing |
                           QPainter::LosslessImageRendering);
    painter.scale(1 / unitsPerPixel, 1 / unitsPerPixel);
    paintHead(painter);
    painter.save();
    painter.translate(units(sheet.side), units(sheet.bodyTop));
    m_document.paint(painter, page);
    painter.restore();
    paintFoot(painter, page);
    painter.restore();
}

void Pages::paintHead(QPainter &painter) const
{
    const double mark = 24;
    const double half = sheet.bodyWidth() / 2;
    paintMark(painter, QRectF(units(sheet.side), units(sheet.headTop), units(mark), units(mark)));
    painter.setPen(colour::text);
    painter.setFont(m_fonts.sansFont(13, QFont::DemiBold));
    paintLine(painter, QRectF(sheet.side + mark + 9, sheet.headTop, half, mark), Qt::AlignLeft,
              m_programme);
    painter.setPen(colour::text2);
    painter.setFont(m_fonts.sansFont(13));
    paintLine(painter, QRectF(sheet.side + half + 50, sheet.headTop, half - 50, mark),
              Qt::AlignRight, m_kindLabel);
}

void Pages::paintFoot(QPainter &painter, int page) const
{
    const double width = sheet.bodyWidth();
    const double line = units(sheet.footLine);
    painter.setPen(QPen(colour::line, units(1)));
    painter.drawLine(QPointF(units(sheet.side), line), QPointF(units(sheet.side + width), line));
    painter.setPen(colour::text2);
    painter.setFont(m_fonts.sansFont(11));
    paintLine(painter, QRectF(sheet.side, sheet.footLine + 8, width * 0.75, 18), Qt::AlignLeft,
              m_runningTitle);
    const QLocale locale = m_language.locale();
    const QString number = m_language.text("report", QT_TRANSLATE_NOOP("report", "%1 of %2"))
                               .arg(locale.toString(page + 1), locale.toString(pageCount()));
    paintLine(painter, QRectF(sheet.side + width * 0.75, sheet.footLine + 8, width * 0.25, 18),
              Qt::AlignRight, number);
}

} // namespace ankerpunt::report
