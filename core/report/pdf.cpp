// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/pdf.h"

#include "core/base/error.h"
#include "core/base/literals.h"
#include "core/base/save.h"
#include "core/report/measures.h"
#include "core/report/mistake.h"
#include "core/report/pages.h"
#include "core/report/pdf_outline.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

namespace ankerpunt::report {

namespace {

QByteArray painted(const Pages &pages, const QString &title)
{
    QByteArray content;
    QBuffer buffer(&content);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    writer.setTitle(title);
    writer.setCreator(u"Ankerpunt"_s);
    writer.setResolution(unitsPerInch);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF());
    QPainter painter(&writer);
    for (int page = 0; page < pages.pageCount(); ++page) {
        if (page > 0) {
            writer.newPage();
        }
        painter.save();
        painter.scale(unitsPerPixel, unitsPerPixel);
        pages.paint(painter, page);
        painter.restore();
    }
    if (!painter.end()) {
        failByMistake(u"the PDF could not be painted"_s);
    }
    return content;
}

QString subjectOf(const Report &report, const Language &language)
{
    if (!report.from.isValid() || !report.to.isValid()) {
        return report.kindLabel;
    }
    const QLocale locale = language.locale();
    return language.text("report", QT_TRANSLATE_NOOP("report", "%1, %2 to %3"))
        .arg(report.kindLabel, locale.toString(report.from, u"d MMMM yyyy"_s),
             locale.toString(report.to, u"d MMMM yyyy"_s));
}

} // namespace

QByteArray toPdf(const Report &report)
{
    const Pages pages(report);
    const Language language(report.language);
    const QString title = runningTitle(report);
    const PdfDescription description{report.author, subjectOf(report, language),
                                     language.locale().bcp47Name(), pages.headings()};
    try {
        return withOutline(painted(pages, title), description);
    } catch (const Error &) {
        throw;
    } catch (const std::exception &failure) {
        failByMistake(QString::fromUtf8(failure.what()));
    }
}

void writePdf(const Report &report, const QString &path)
{
    saveWhole(path, toPdf(report));
}

} // namespace ankerpunt::report
