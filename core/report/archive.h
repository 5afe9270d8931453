// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDate>
#include <QList>
#include <QString>

namespace ankerpunt::report {

/// One file in an archive.
struct ArchiveEntry
{
    QString name;
    QByteArray content;
    bool isCompressed = true;
};

/// A ZIP archive of these files, in this order. All get @p day for their date, so that the same
/// report gives the same archive. Throws Error(Internal).
[[nodiscard]] QByteArray zipped(const QList<ArchiveEntry> &entries, QDate day);

} // namespace ankerpunt::report
