// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"

#include <QByteArray>

namespace ankerpunt::report {

/// A picture of an OpenDocument text, with its name within the document.
struct OdtPicture
{
    QString name;
    QByteArray png;
};

/// What an OpenDocument text says, without its styles.
struct OdtContent
{
    QByteArray xml;
    QList<OdtPicture> pictures;
};

/// The styles that it names are in resources/report/odt_styles.xml.
[[nodiscard]] OdtContent odtContent(const Report &report);

} // namespace ankerpunt::report
