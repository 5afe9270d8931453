// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "tests/bench/figures.h"
#include "tests/bench/samples.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <cstdio>
#include <cstring>

using namespace ankerpunt;
using namespace ankerpunt::bench;

QString bench::notesFile(const Size &size)
{
    const QString path = QDir(size.folder).filePath(u"notes-%1.anker"_s.arg(size.notes));
    if (!QFile::exists(path)) { // made under another name, so that a half one is never used
        const QString part = path + u".part"_s;
        QFile::remove(part);
        fprintf(stderr, "making %d notes\n", size.notes);
        makeNotes(part, size.notes);
        QFile::rename(part, path);
    }
    return path;
}

namespace {

int measure(const QCommandLineParser &options)
{
    Size size;
    size.people = options.value(u"people"_s).toInt();
    size.notes = options.value(u"notes"_s).toInt();
    size.rounds = options.value(u"rounds"_s).toInt();
    size.folder = options.value(u"folder"_s);
    QStringList wanted = options.positionalArguments();
    if (wanted.isEmpty()) {
        wanted = {u"import"_s, u"search"_s, u"opening"_s};
    }
    QDir().mkpath(size.folder);
    QList<Figure> figures;
    QList<Limit> limits;
    if (wanted.contains(u"notes"_s)) {
        (void)notesFile(size);
    }
    if (wanted.contains(u"import"_s)) {
        measureImport(size, figures, limits);
    }
    if (wanted.contains(u"search"_s)) {
        measureSearch(size, figures);
    }
    if (wanted.contains(u"opening"_s)) {
        measureOpening(size, figures);
    }
    printf("%s", qPrintable(table(figures, limits)));
    QFile out(QDir(size.folder).filePath(u"figures.json"_s));
    if (!out.open(QIODevice::WriteOnly) || out.write(json(figures, limits)) < 0) {
        fprintf(stderr, "cannot write %s\n", qPrintable(out.fileName()));
        return 3;
    }
    printf("written to %s\n", qPrintable(out.fileName()));
    const auto kept = [](const auto &figure) { return figure.isKept(); };
    const auto within = [](const Limit &limit) { return limit.ours <= limit.bound; };
    return std::all_of(figures.begin(), figures.end(), kept) &&
                   std::all_of(limits.begin(), limits.end(), within)
               ? 0
               : 1;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc > 2 && std::strcmp(argv[1], "--launch") == 0) {
        return launch(argv + 2); // before anything that takes memory
    }
    const QCoreApplication application(argc, argv);
    QCommandLineParser options;
    options.addPositionalArgument(u"figures"_s, u"import, search, opening; all without"_s);
    options.addOption({u"people"_s, u"how many people are imported"_s, u"n"_s, u"50000"_s});
    options.addOption({u"notes"_s, u"how many notes are searched"_s, u"n"_s, u"1000000"_s});
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
