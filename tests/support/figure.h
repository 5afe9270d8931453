// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/literals.h"

#include <QFile>
#include <QString>

namespace ankerpunt::test {

/// Keeps what a long run reached for the table of tests/faults/run; nothing in an everyday run.
inline void figure(const QString &what, const QString &reached)
{
    QFile table(qEnvironmentVariable("ANKERPUNT_FIGURES"));
    if (!table.fileName().isEmpty() && table.open(QIODevice::Append)) {
        table.write((what + u'\t' + reached + u'\n').toUtf8());
    }
}

} // namespace ankerpunt::test
