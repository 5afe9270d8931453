// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/workspace.h"
#include "tests/bench/figures.h"
#include "tests/bench/window.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QScopeGuard>
#include <QTemporaryDir>

#include <stdexcept>

namespace ankerpunt::bench {

namespace {

/// Numbers that a window in a process of its own tells, off screen and with new settings. It ends
/// without closing: the lock that it leaves would make a crash of it for the next.
QList<double> told(const QStringList &what)
{
    const auto noLock = qScopeGuard([&what] { QFile::remove(what.value(1) + u".lock"_s); });
    const QTemporaryDir home;
    QProcess child;
    child.setProcessEnvironment(offScreen(home.path()));
    child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    child.start(QCoreApplication::applicationFilePath(), QStringList{u"--in-window"_s} + what);
    if (!child.waitForFinished(-1) || child.exitCode() != 0) {
        throw std::runtime_error("no figures of " + what.join(u' ').toStdString());
    }
    QList<double> numbers;
    for (const auto &word : child.readAllStandardOutput().simplified().split(' ')) {
        numbers.append(word.toDouble());
    }
    fprintf(stderr, "  %s:", qPrintable(what.first(1).join(u' ')));
    for (const double number : std::as_const(numbers)) {
        fprintf(stderr, " %.4f", number);
    }
    fprintf(stderr, "\n");
    return numbers;
}

/// The median of each number over some rounds of ours and the reference, taken in turns.
struct Pair
{
    QList<double> ours;
    QList<double> reference;
};

QList<double> medians(const QList<QList<double>> &rounds)
{
    QList<double> all;
    for (qsizetype i = 0; i < rounds.constFirst().size(); ++i) {
        QList<double> values;
        for (const auto &round : rounds) {
            values.append(round.at(i));
        }
        all.append(median(values));
    }
    return all;
}

Pair inTurns(int rounds, const QStringList &ours, const QStringList &reference)
{
    QList<QList<double>> all[2];
    for (int round = 0; round < rounds; ++round) {
        all[0].append(told(ours));
        all[1].append(told(reference));
    }
    return {medians(all[0]), medians(all[1])};
}

/// A file that is worked in, so that the one that is used again stays as it was.
QString copyOf(const Size &size, const QString &original)
{
    const QString copy = QDir(size.folder).filePath(u"window.anker"_s);
    QFile::remove(copy);
    if (!QFile::copy(original, copy)) {
        throw std::runtime_error("cannot copy " + original.toStdString());
    }
    return copy;
}

QString emptyFile(const Size &size)
{
    const QString empty = QDir(size.folder).filePath(u"nothing.anker"_s);
    QFile::remove(empty);
    (void)Workspace::create(empty);
    return empty;
}

Figure milliseconds(const QString &name, double ours, double reference, double bound)
{
    return {name, 1000 * ours, 1000 * reference, u"ms"_s, bound, 0, {}};
}

void measureStart(const Size &size, Measured &measured)
{
    constexpr int startRounds = 61; // three threads feel every neighbour of the two cores
    const auto [ours, reference] =
        inTurns(std::max(size.rounds, startRounds), {u"start"_s, exampleFile(size)}, {u"empty"_s});
    measured.figures.append(
        milliseconds(u"start to contacts painted"_s, ours.at(0), reference.at(0), 2.5));
    measured.figures.append(milliseconds(u"its processor time"_s, ours.at(1), reference.at(1), 0));
    measured.figures.append({u"its memory"_s, ours.at(2), reference.at(2), u"MB"_s, 2, 0, {}});
}

void measureLongList(const Size &size, Measured &measured)
{
    const QString file = peopleFile(size);
    const auto [ours, reference] =
        inTurns(size.rounds, {u"people"_s, file}, {u"bare-people"_s, file});
    if (ours.at(3) != reference.at(3) || ours.at(3) < size.listed) {
        throw std::runtime_error("the reference lists other people");
    }
    const QString what = u"%1 people, asked to painted"_s.arg(size.listed);
    measured.figures.append(
        milliseconds(what + u", processor time"_s, ours.at(0), reference.at(0), 2));
    measured.figures.append(
        milliseconds(u"the same on the clock"_s, ours.at(1), reference.at(1), 0));
    measured.figures.append({u"its memory"_s, ours.at(2), reference.at(2), u"MB"_s, 2, 0, {}});
}

void measureSwitching(const Size &size, const QString &copy, const QString &scale,
                      Measured &measured)
{
    const auto times = told({u"switching"_s, copy, QString::number(size.rounds)});
    const double asked = times.at(3);
    const double empty = times.at(4);
    const QString what = u"five pages at x%1, "_s.arg(scale);
    measured.figures.append(milliseconds(what + u"read again, against queries and empty pages"_s,
                                         times.at(1), asked + empty, 1.5));
    measured.figures.append(
        milliseconds(what + u"first paint, against the same"_s, times.at(0), asked + empty, 0));
    measured.figures.append(
        milliseconds(what + u"as they were, against empty pages"_s, times.at(2), empty, 0));
}

void measureKeys(const Size &size, const QString &copy, const QString &scale, Measured &measured)
{
    const QString rounds = QString::number(size.rounds);
    const auto full = told({u"keys"_s, copy, rounds});
    const auto empty = told({u"keys"_s, emptyFile(size), rounds});
    const QString what = u"Ctrl+K at x%1, key to list, "_s.arg(scale);
    measured.figures.append(milliseconds(what + u"99 % within"_s, full.at(0), empty.at(0), 2));
    measured.figures.append(
        milliseconds(what + u"processor time of it"_s, full.at(1), empty.at(1), 0));
    measured.figures.append(milliseconds(what + u"half within"_s, full.at(2), empty.at(2), 0));
}

} // namespace

void measureWindow(const Size &size, Measured &measured)
{
    measureStart(size, measured);
    measureLongList(size, measured);
    const double large = size.scales.value(1, size.scales.constFirst());
    const QString copy = copyOf(size, programmeFile(size, large));
    const QString scale = QString::number(large);
    measureSwitching(size, copy, scale, measured);
    measureKeys(size, copy, scale, measured);
    QFile::remove(copy);
}

} // namespace ankerpunt::bench
