// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/literals.h"
#include "tests/support/whole_file.h"

#include <QStringList>

namespace ankerpunt::tests {

/// The bytes of a file below tests/data.
inline QByteArray dataFile(const QString &name)
{
    return test::wholeFile(QStringLiteral(ANKERPUNT_SOURCE_DIR "/tests/data/") + name);
}

/// The cells of one line of a vector file: semicolons, quotes around a cell at most. Deliberately
/// not the program's own reader, which these files test.
inline QStringList vectorCells(const QString &line)
{
    QStringList cells{QString()};
    bool quoted = false;
    for (const QChar c : line) {
        if (c == u'"') {
            quoted = !quoted;
        } else if (c == u';' && !quoted) {
            cells += QString();
        } else {
            cells.back() += c;
        }
    }
    return cells;
}

/// The rows of a vector file without its header line.
inline QList<QStringList> vectors(const QString &name)
{
    QList<QStringList> rows;
    for (const auto &line : QString::fromUtf8(dataFile(name)).split(u'\n', Qt::SkipEmptyParts)) {
        rows += vectorCells(QString(line).remove(u'\r').remove(QChar(0xfeff)));
    }
    return rows.mid(1);
}

} // namespace ankerpunt::tests
