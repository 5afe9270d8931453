// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/registry.h"
#include "core/exchange/export.h"
#include "core/exchange/import.h"
#include "tests/support/filled_file.h"
#include "tests/support/meaning.h"

#include <QFile>

using namespace ankerpunt;
using exchange::Import;
using exchange::ImportReport;
using exchange::Outcome;
using test::contentOf;
using test::FilledFile;
using test::meaningOf;
using test::TemporaryFile;

namespace {

/// Every kind as CSV; the names of the files say nothing.
QStringList exportAll(TemporaryFile &file, const QString &language)
{
    QStringList paths;
    for (const auto *kind : registry().all()) {
        paths.append(file.path(u"file%1.csv"_s.arg(paths.size())));
        exchange::exportRecords(file.workspace(), {kind}, Language(language), Audience::Internal,
                                paths.last());
    }
    return paths;
}

ImportReport importAll(Workspace &workspace, const QStringList &paths)
{
    Import import(workspace, {});
    for (const QString &path : paths) {
        import.add(path);
    }
    return import.commit();
}

QStringList troubleIn(const ImportReport &report, Outcome wanted)
{
    QStringList trouble;
    for (int i = 0; i < int(report.files.size()); ++i) {
        const auto &file = report.files.at(i);
        if (file.kind != registry().all().at(i)->kind || !file.leftOut.isEmpty()) {
            trouble.append(u"%1 was read as %2"_s.arg(registry().all().at(i)->kind, file.kind));
        }
        for (const auto &row : file.rows) {
            if (row.outcome != wanted || !row.problems.isEmpty()) {
                trouble.append(u"%1 %2: %3 %4"_s.arg(file.kind).arg(row.line).arg(
                    toKey(row.outcome), row.problems.join(u' ')));
            }
        }
    }
    return trouble;
}

} // namespace

TEST_CASE("every kind that is exported imports again as unchanged")
{
    const QString language = GENERATE(u"nl"_s, u"nl_BE"_s, u"en"_s);
    const FilledFile filled;
    const QStringList content = contentOf(filled.file.store());
    const auto report = importAll(filled.file.workspace(), exportAll(filled.file, language));
    CHECK(troubleIn(report, Outcome::Unchanged) == QStringList());
    CHECK(contentOf(filled.file.store()) == content);
}

TEST_CASE("every kind that is exported comes into another file with all that it says")
{
    const FilledFile filled;
    const QStringList paths = exportAll(filled.file, u"nl"_s);
    TemporaryFile other;
    const auto report = importAll(other.workspace(), paths);
    for (const auto &file : report.files) {
        for (const auto &row : file.rows) {
            INFO(file.kind.toStdString() << row.problems.join(u' ').toStdString());
            CHECK((row.outcome == Outcome::Added || file.kind == u"choice"));
        }
    }
    CHECK(meaningOf(other.workspace()) == meaningOf(filled.file.workspace()));
    const auto again = importAll(other.workspace(), paths);
    CHECK(troubleIn(again, Outcome::Unchanged) == QStringList());
}
