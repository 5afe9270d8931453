// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/literals.h"

#include <QProcess>
#include <QStringList>

#include <stdexcept>

/// What an outside program prints on standard output; throws when it fails or warns by its status.
[[nodiscard]] inline QString outputOf(const QString &program, const QStringList &arguments,
                                      int milliseconds = 60000)
{
    using namespace ankerpunt;
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(milliseconds) || process.exitStatus() != QProcess::NormalExit ||
        process.exitCode() != 0) {
        const QString said = QString::fromUtf8(process.readAllStandardError());
        const QString what = program + u' ' + arguments.join(u' ') + u": "_s + said;
        throw std::runtime_error(what.toStdString());
    }
    return QString::fromUtf8(process.readAllStandardOutput());
}
