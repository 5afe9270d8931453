// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/literals.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <functional>

/// Figures are ratios: what we need against what a reference needs in the same run, taken in turns,
/// so that a slow or busy machine slows both. A figure is reported, never tested by a clock.
namespace ankerpunt::bench {

struct Figure
{
    QString name;
    double ours = 0;
    double reference = 0;
    QString unit;
    double bound = 0; ///< on the ratio; 0: reported only
    /// Kept as well when ours is at most this much more, in @p unit; below that nobody notices.
    double allowance = 0;
    QString note;

    [[nodiscard]] double ratio() const { return reference > 0 ? ours / reference : 0; }
    [[nodiscard]] bool isKept() const
    {
        return bound <= 0 || ratio() <= bound || (allowance > 0 && ours - reference <= allowance);
    }
};

/// An upper limit in itself, where a ratio says nothing (memory).
struct Limit
{
    QString name;
    double ours = 0;
    QString unit;
    double bound = 0; ///< 0: reported only

    [[nodiscard]] bool isKept() const { return bound <= 0 || ours <= bound; }
};

/// How the seconds of one operation grow with the size of the file.
struct Growth
{
    QString name;
    QList<double> sizes; ///< in the same order as the seconds
    QList<double> seconds;
    double bound = 1.1; ///< on the exponent

    /// What the size is raised to in the power that fits best: the slope of the straight line
    /// through the logarithms. 0: the same at each size; 1: in proportion; 2: with the square.
    [[nodiscard]] double exponent() const;
    [[nodiscard]] bool isKept() const { return exponent() <= bound; }
};

/// All that was measured.
struct Measured
{
    QList<Figure> figures;
    QList<Limit> limits;
    QList<Growth> growths;

    [[nodiscard]] bool isKept() const;
};

/// As a table for people.
[[nodiscard]] QString table(const Measured &measured);
/// The same with the machine, for programs.
[[nodiscard]] QByteArray json(const Measured &measured);

[[nodiscard]] double median(QList<double> values);
/// The value that a share (0 to 1) of all values lies below.
[[nodiscard]] double quantile(QList<double> values, double share);
/// Seconds that some work took: on the clock, and of the processor, which other programs on a busy
/// machine lengthen little.
struct Seconds
{
    double clock = 0;
    double processor = 0;
};

/// Of the processor, since this process began.
[[nodiscard]] double processorSecondsSoFar();
[[nodiscard]] Seconds timeOf(const std::function<void()> &work);
/// Seconds that @p work takes on the clock.
[[nodiscard]] double secondsOf(const std::function<void()> &work);

/// What a finished program needed.
struct Run
{
    double seconds = 0;
    double processorSeconds = 0; ///< with the programs that it started
    double peakMegabytes = 0;
    int status = -1;
    QString said; ///< on standard error
};

/// Runs a program to its end. Throws when it cannot be started; its status is the caller's matter.
[[nodiscard]] Run run(const QString &program, const QStringList &arguments);
/// The small process between this one and the program, so that the program's peak is its own: the
/// kernel counts the memory of whoever started it in. Prints seconds, those of the processor,
/// kilobytes and status.
int launch(char **program);

} // namespace ankerpunt::bench
