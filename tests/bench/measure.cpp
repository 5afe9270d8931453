// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/measure.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSysInfo>
#include <QThread>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <fcntl.h>
#include <stdexcept>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace ankerpunt::bench {

namespace {

QString processorName()
{
    QFile file(u"/proc/cpuinfo"_s);
    if (file.open(QIODevice::ReadOnly)) {
        const auto lines = QString::fromUtf8(file.readAll()).split(u'\n');
        for (const QString &line : lines) {
            if (line.startsWith(u"model name"_s)) {
                return line.section(u':', 1).trimmed();
            }
        }
    }
    return QSysInfo::currentCpuArchitecture();
}

QString number(double value)
{
    return QString::number(value, 'g', 3);
}

QString verdict(double bound, bool isKept)
{
    return bound <= 0 ? QString() : isKept ? u"kept"_s : u"BROKEN"_s;
}

QString row(const QStringList &cells)
{
    static constexpr int widths[] = {58, 12, 12, 8, 8, 8};
    QString line;
    for (int i = 0; i < int(cells.size()); ++i) {
        const int width = i < 6 ? widths[i] : 0;
        line += i == 0 ? cells.at(i).leftJustified(width) : cells.at(i).rightJustified(width);
    }
    return line + u'\n';
}

double processorSeconds(const rusage &used)
{
    const auto seconds = [](const timeval &time) {
        return double(time.tv_sec) + double(time.tv_usec) / 1e6;
    };
    return seconds(used.ru_utime) + seconds(used.ru_stime);
}

} // namespace

double Growth::exponent() const
{
    if (sizes.size() < 2) {
        return 0; // of one size nothing can be said
    }
    const auto count = double(sizes.size());
    double x = 0;
    double y = 0;
    double xx = 0;
    double xy = 0;
    for (qsizetype i = 0; i < sizes.size(); ++i) {
        const double size = std::log(sizes.at(i));
        const double time = std::log(seconds.at(i));
        x += size;
        y += time;
        xx += size * size;
        xy += size * time;
    }
    return (count * xy - x * y) / (count * xx - x * x);
}

bool Measured::isKept() const
{
    const auto kept = [](const auto &one) { return one.isKept(); };
    return std::ranges::all_of(figures, kept) && std::ranges::all_of(limits, kept) &&
           std::ranges::all_of(growths, kept);
}

QString table(const Measured &measured)
{
    QString text = row({u"figure"_s, u"ours"_s, u"reference"_s, u"ratio"_s, u"bound"_s, u""_s});
    for (const Figure &figure : measured.figures) {
        text += row({figure.name, number(figure.ours) + u' ' + figure.unit,
                     number(figure.reference) + u' ' + figure.unit, number(figure.ratio()),
                     figure.bound > 0 ? number(figure.bound) : u"-"_s,
                     verdict(figure.bound, figure.isKept())});
        if (!figure.note.isEmpty()) {
            text += u"    "_s + figure.note + u'\n';
        }
    }
    for (const Limit &limit : measured.limits) {
        text += row({limit.name, number(limit.ours) + u' ' + limit.unit, u"-"_s, u"-"_s,
                     limit.bound > 0 ? number(limit.bound) : u"-"_s,
                     verdict(limit.bound, limit.isKept())});
    }
    for (const Growth &growth : measured.growths) {
        text += row({growth.name, u"-"_s, u"-"_s, number(growth.exponent()), number(growth.bound),
                     verdict(growth.bound, growth.isKept())});
        for (qsizetype i = 0; i < growth.sizes.size(); ++i) {
            text += u"    x%1: %2 ms\n"_s.arg(number(growth.sizes.at(i)),
                                              number(1000 * growth.seconds.at(i)));
        }
    }
    return text;
}

namespace {

QJsonArray numbers(const QList<double> &values)
{
    QJsonArray array;
    for (const double value : values) {
        array.append(value);
    }
    return array;
}

} // namespace

QByteArray json(const Measured &measured)
{
    QJsonArray rows;
    for (const Figure &figure : measured.figures) {
        rows.append(QJsonObject{{u"figure"_s, figure.name},
                                {u"ours"_s, figure.ours},
                                {u"reference"_s, figure.reference},
                                {u"unit"_s, figure.unit},
                                {u"ratio"_s, figure.ratio()},
                                {u"bound"_s, figure.bound},
                                {u"allowance"_s, figure.allowance},
                                {u"kept"_s, figure.isKept()},
                                {u"note"_s, figure.note}});
    }
    for (const Limit &limit : measured.limits) {
        rows.append(QJsonObject{{u"figure"_s, limit.name},
                                {u"ours"_s, limit.ours},
                                {u"unit"_s, limit.unit},
                                {u"bound"_s, limit.bound},
                                {u"kept"_s, limit.isKept()}});
    }
    for (const Growth &growth : measured.growths) {
        rows.append(QJsonObject{{u"figure"_s, growth.name},
                                {u"sizes"_s, numbers(growth.sizes)},
                                {u"seconds"_s, numbers(growth.seconds)},
                                {u"exponent"_s, growth.exponent()},
                                {u"bound"_s, growth.bound},
                                {u"kept"_s, growth.isKept()}});
    }
    const QJsonObject machine{
        {u"processor"_s, processorName()},
        {u"cores"_s, QThread::idealThreadCount()},
        {u"system"_s, QSysInfo::prettyProductName()},
        {u"measured"_s, QDateTime::currentDateTimeUtc().toString(Qt::ISODate)}};
    return QJsonDocument(QJsonObject{{u"machine"_s, machine}, {u"figures"_s, rows}}).toJson();
}

double median(QList<double> values)
{
    return quantile(std::move(values), 0.5);
}

double quantile(QList<double> values, double share)
{
    if (values.isEmpty()) {
        return 0;
    }
    std::sort(values.begin(), values.end());
    return values.at(qsizetype(share * double(values.size() - 1) + 0.5));
}

double processorSecondsSoFar()
{
    rusage used{};
    ::getrusage(RUSAGE_SELF, &used);
    return processorSeconds(used);
}

Seconds timeOf(const std::function<void()> &work)
{
    const auto start = std::chrono::steady_clock::now();
    const double before = processorSecondsSoFar();
    work();
    return {std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count(),
            processorSecondsSoFar() - before};
}

double secondsOf(const std::function<void()> &work)
{
    return timeOf(work).clock;
}

Run run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(QCoreApplication::applicationFilePath(),
                  QStringList{u"--launch"_s, program} + arguments);
    if (!process.waitForFinished(-1) || process.exitStatus() != QProcess::NormalExit) {
        throw std::runtime_error("cannot run " + program.toStdString());
    }
    const auto words = QString::fromLatin1(process.readAllStandardOutput()).split(u' ');
    if (words.size() != 4) {
        throw std::runtime_error("cannot measure " + program.toStdString());
    }
    return {words.at(0).toDouble(), words.at(1).toDouble(), words.at(2).toDouble() / 1024.0,
            words.at(3).toInt(), QString::fromUtf8(process.readAllStandardError())};
}

int launch(char **program)
{
    const auto start = std::chrono::steady_clock::now();
    const pid_t child = ::fork();
    if (child == 0) {
        const int nowhere = ::open("/dev/null", O_WRONLY);
        ::dup2(nowhere, STDOUT_FILENO);
        ::execvp(program[0], program);
        ::_exit(127);
    }
    int status = 0;
    rusage used{};
    if (child < 0 || ::wait4(child, &status, 0, &used) != child) {
        return 1;
    }
    const std::chrono::duration<double> seconds = std::chrono::steady_clock::now() - start;
    std::printf("%f %f %ld %d", seconds.count(), processorSeconds(used), used.ru_maxrss,
                WIFEXITED(status) ? WEXITSTATUS(status) : -1);
    return 0;
}

} // namespace ankerpunt::bench
