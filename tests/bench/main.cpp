// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "tests/bench/figures.h"
#include "tests/bench/programme.h"
#include "tests/bench/samples.h"
#include "tests/bench/window_child.h"

#include <QCommandLineParser>
#include <QDir>
#include <QFile>
#include <QGuiApplication>

#include <cstdio>
#include <cstring>
#include <stdexcept>

using namespace ankerpunt;
using namespace ankerpunt::bench;

namespace {

/// A file that is made once: under another name, so that a half one is never used.
QString madeOnce(const Size &size, const QString &name,
                 const std::function<void(const QString &)> &make)
{
    const QString path = QDir(size.folder).filePath(name + u".anker"_s);
    if (!QFile::exists(path)) {
        const QString part = path + u".part"_s;
        QFile::remove(part);
        fprintf(stderr, "making %s\n", qPrintable(name));
        make(part);
        QFile::rename(part, path);
    }
    return path;
}

void makeExample(const QString &path)
{
    const Run example = run(QStringLiteral(ANKERPUNT_PROGRAM), {u"new"_s, path, u"--example"_s});
    if (example.status != 0) {
        throw std::runtime_error("cannot make the example: " + example.said.toStdString());
    }
}

} // namespace

QString bench::notesFile(const Size &size)
{
    return madeOnce(size, u"notes-%1"_s.arg(size.notes),
                    [&](const QString &path) { makeNotes(path, size.notes); });
}

QString bench::peopleFile(const Size &size)
{
    return madeOnce(size, u"people-%1"_s.arg(size.listed),
                    [&](const QString &path) { makePeople(path, size.listed); });
}

QString bench::exampleFile(const Size &size)
{
    return madeOnce(size, u"example"_s, makeExample);
}

QString bench::programmeFile(const Size &size, double scale)
{
    return madeOnce(size, u"programme-%1"_s.arg(scale), [&](const QString &path) {
        makeExample(path);
        growProgramme(*Workspace::open(path, Workspace::Mode::ReadWrite), scale);
    });
}

namespace {

int measure(const QCommandLineParser &options)
{
    Size size;
    size.people = options.value(u"people"_s).toInt();
    size.notes = options.value(u"notes"_s).toInt();
    size.listed = options.value(u"listed"_s).toInt();
    size.scale = options.value(u"scale"_s).toDouble();
    size.scales.clear();
    for (const QString &scale : options.value(u"scales"_s).split(u',')) {
        size.scales.append(scale.toDouble());
    }
    size.operation = options.value(u"operation"_s);
    size.rounds = options.value(u"rounds"_s).toInt();
    size.folder = options.value(u"folder"_s);
    QStringList wanted = options.positionalArguments();
    if (wanted.isEmpty()) {
        wanted = {u"import"_s, u"search"_s, u"opening"_s, u"report"_s, u"scale"_s, u"window"_s};
    }
    QDir().mkpath(size.folder);
    Measured measured;
    if (wanted.contains(u"notes"_s)) {
        (void)notesFile(size);
    }
    if (wanted.contains(u"programme"_s)) {
        (void)programmeFile(size, size.scale);
    }
    if (wanted.contains(u"import"_s)) {
        measureImport(size, measured);
    }
    if (wanted.contains(u"search"_s)) {
        measureSearch(size, measured);
    }
    if (wanted.contains(u"opening"_s)) {
        measureOpening(size, measured);
    }
    if (wanted.contains(u"report"_s)) {
        measureReport(size, measured);
    }
    if (wanted.contains(u"scale"_s)) {
        measureScale(size, measured);
    }
    if (wanted.contains(u"window"_s)) {
        measureWindow(size, measured);
    }
    printf("%s", qPrintable(table(measured)));
    QFile out(QDir(size.folder).filePath(u"figures.json"_s));
    if (!out.open(QIODevice::WriteOnly) || out.write(json(measured)) < 0) {
        fprintf(stderr, "cannot write %s\n", qPrintable(out.fileName()));
        return 3;
    }
    printf("written to %s\n", qPrintable(out.fileName()));
    return measured.isKept() ? 0 : 1;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc > 2 && std::strcmp(argv[1], "--launch") == 0) {
        return launch(argv + 2); // before anything that takes memory
    }
    qputenv("QT_QPA_PLATFORM", "offscreen"); // reports need fonts, not a screen
    if (argc > 2 && std::strcmp(argv[1], "--in-window") == 0) {
        return windowChild(argc, argv);
    }
    const QGuiApplication application(argc, argv);
    QCommandLineParser options;
    options.addPositionalArgument(u"figures"_s,
                                  u"import, search, opening, report, scale, window; all without"_s);
    options.addOption({u"people"_s, u"how many people are imported"_s, u"n"_s, u"50000"_s});
    options.addOption({u"notes"_s, u"how many notes are searched"_s, u"n"_s, u"1000000"_s});
    options.addOption({u"listed"_s, u"how many people a list shows"_s, u"n"_s, u"200000"_s});
    options.addOption({u"scale"_s, u"how large a programme is reported on"_s, u"n"_s, u"1"_s});
    options.addOption(
        {u"scales"_s, u"the programmes by which growth is measured"_s, u"n,n"_s, u"1,10,50"_s});
    options.addOption({u"operation"_s, u"measure the growth of this alone"_s, u"words"_s});
    options.addOption({u"rounds"_s, u"how often each is measured"_s, u"n"_s, u"5"_s});
    options.addOption(
        {u"folder"_s, u"where files are made"_s, u"path"_s, u"build-release/bench"_s});
    options.process(application);
    try {
        return measure(options);
    } catch (const std::exception &error) {
        fprintf(stderr, "%s\n", error.what());
        return 3;
    }
}
