// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"

#include <QByteArray>

namespace ankerpunt::report {

/// The report as a PDF file: A4, text that can be searched and copied, drawings as vectors, fonts
/// embedded, bookmarks, links, title, author and language. Throws Error. Needs a QGuiApplication.
[[nodiscard]] QByteArray toPdf(const Report &report);

/// Writes it to @p path, whole or not at all; throws Error(Io) when that cannot be done.
void writePdf(const Report &report, const QString &path);

} // namespace ankerpunt::report
