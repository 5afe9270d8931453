// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document.h"

#include <QByteArray>

namespace ankerpunt::report {

/// What a PDF should say of itself and Qt's writer has no words for.
struct PdfDescription
{
    QString author;
    QString subject;
    QString language;             ///< as BCP 47 writes it, such as nl-BE
    QList<HeadingPlace> headings; ///< tops in pixels from the top of the sheet
};

/// The same PDF with bookmarks, author, subject and language, and with links inside the report
/// that lead to their headings. Throws what libqpdf throws, all of it std::exception.
[[nodiscard]] QByteArray withOutline(const QByteArray &pdf, const PdfDescription &description);

} // namespace ankerpunt::report
