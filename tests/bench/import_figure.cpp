// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bare_copy.h"
#include "tests/bench/bare_sql.h"
#include "tests/bench/figures.h"
#include "tests/bench/samples.h"

#include <QDir>
#include <QFile>

#include <stdexcept>

namespace ankerpunt::bench {

namespace {

const QString program = QStringLiteral(ANKERPUNT_PROGRAM);

Run finish(const QString &name, const QStringList &arguments, int highestStatus)
{
    const Run done = run(name, arguments);
    if (done.status < 0 || done.status > highestStatus) {
        throw std::runtime_error(
            (name + u' ' + arguments.value(0) + u": "_s + done.said).toStdString());
    }
    return done;
}

qint64 countIn(const QString &path, const QString &table)
{
    const BareSql sql(path);
    return sql.rows(u"SELECT count(*) FROM "_s + table).at(0).at(0).toLongLong();
}

} // namespace

void measureImport(const Size &size, Measured &measured)
{
    const QDir folder(size.folder);
    const QString empty = folder.filePath(u"empty.anker"_s);
    const QString ours = folder.filePath(u"import.anker"_s);
    const QString bare = folder.filePath(u"bare.db"_s);
    writeSpreadsheets(size.folder, size.people, size.people / 25);
    QFile::remove(empty);
    (void)finish(program, {u"new"_s, empty}, 0);

    QList<double> seconds;
    QList<double> words;
    QList<double> wordsAndParts;
    double peak = 0;
    std::optional<BareCopy> copy;
    for (int round = 0; round < size.rounds; ++round) {
        QFile::remove(ours);
        QFile::copy(empty, ours);
        const Run done = finish(program,
                                {u"import"_s, ours, folder.filePath(u"organisaties.csv"_s),
                                 folder.filePath(u"personen.csv"_s)},
                                1); // 1: some rows are doubtful, which is told
        seconds.append(done.seconds);
        peak = std::max(peak, done.peakMegabytes);
        if (!copy) {
            if (countIn(ours, u"person"_s) != size.people) {
                throw std::runtime_error("not everyone was imported");
            }
            copy.emplace(ours, empty, size.folder);
        }
        for (const bool parts : {false, true}) {
            copy->prepare(bare);
            (parts ? wordsAndParts : words)
                .append(finish(u"sqlite3"_s, copy->arguments(bare, parts), 0).seconds);
        }
        if (countIn(bare, u"journal_change"_s) != countIn(ours, u"journal_change"_s)) {
            throw std::runtime_error("the reference did not import all rows");
        }
    }
    const Run idle = finish(program, {u"list"_s, empty}, 0);
    const QString what = u"import of %1 people"_s.arg(size.people);
    measured.figures.append({what + u", against .import and index of words"_s,
                             median(seconds),
                             median(words),
                             u"s"_s,
                             5.0,
                             0,
                             {}});
    measured.figures.append({what + u", against .import and both indexes"_s,
                             median(seconds),
                             median(wordsAndParts),
                             u"s"_s,
                             0,
                             0,
                             {}});
    measured.limits.append({what + u", memory over that of an idle program"_s,
                            peak - idle.peakMegabytes, u"MB"_s, 300});
}

} // namespace ankerpunt::bench
