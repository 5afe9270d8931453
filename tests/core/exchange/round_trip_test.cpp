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
using exchange::ImportPlan;
using exchange::Outcome;
using test::contentOf;
using test::FilledFile;
using test::meaningOf;
using test::TemporaryFile;

namespace {

/// Every kind in a file of its own; the names of the files say nothing.
QStringList exportAll(TemporaryFile &file, const QString &language,
                      const QString &ending = u"csv"_s)
{
    QStringList paths;
    for (const auto *kind : registry().all()) {
        paths.append(file.path(u"file%1.%2"_s.arg(paths.size()).arg(ending)));
        exchange::exportRecords(file.workspace(), {kind}, Language(language), Audience::Internal,
                                paths.last());
    }
    return paths;
}

ImportPlan importAll(Workspace &workspace, const QStringList &paths)
{
    Import import(workspace, {});
    for (const QString &path : paths) {
        import.add(path);
    }
    return import.commit();
}

QStringList troubleIn(const ImportPlan &report, Outcome wanted)
{
    QStringList trouble;
    for (int i = 0; i < int(report.files.size()); ++i) {
        const auto &file = report.files.at(i);
        if (file.kind != registry().all().at(i)->kind || !file.leftOut.isEmpty()) {
            trouble.append(u"%1 was read as %2"_s.arg(registry().all().at(i)->kind, file.kind));
        }
        for (const auto &row : file.rows) {
            if (row.outcome != wanted || !row.reasons.isEmpty()) {
                trouble.append(u"%1 %2: %3 %4"_s.arg(file.kind).arg(row.line).arg(
                    toKey(row.outcome), sentencesOf(row.reasons).join(u' ')));
            }
        }
    }
    return trouble;
}

/// What one file says and the other does not.
QStringList difference(TemporaryFile &one, TemporaryFile &other)
{
    QStringList only = meaningOf(one.workspace());
    for (const QString &line : meaningOf(other.workspace())) {
        only.removeOne(line);
    }
    return only;
}

} // namespace

TEST_CASE("every kind that is exported imports again as unchanged")
{
    const QString language = GENERATE(u"nl"_s, u"nl_BE"_s, u"en"_s);
    const QString ending = GENERATE(u"csv"_s, u"xlsx"_s);
    INFO(language.toStdString() << ' ' << ending.toStdString());
    const FilledFile filled;
    const QStringList content = contentOf(filled.file.store());
    const auto report =
        importAll(filled.file.workspace(), exportAll(filled.file, language, ending));
    CHECK(troubleIn(report, Outcome::Unchanged) == QStringList());
    CHECK(contentOf(filled.file.store()) == content);
}

namespace {

/// Takes away what a new record starts with, and gives every other record a source of its own.
void makeUnusual(const FilledFile &filled)
{
    filled.file.store().change(u"x"_s, [&](record::Change &change) {
        bool other = false;
        for (const auto *kind : registry().all()) {
            record::Record record = filled.file.store().read(*kind, filled.idOf(*kind));
            const QVariantList fresh = kind->blank();
            for (int i = 0; i < int(fresh.size()); ++i) {
                const record::Field &field = kind->fields.at(i);
                const QVariant before = record.values.at(i);
                const bool mayBeNothing =
                    field.kind == record::FieldKind::Enum &&
                    std::any_of(field.values->begin(), field.values->end(),
                                [](const auto &value) { return *value.key == '\0'; });
                if (field.kind == record::FieldKind::Boolean ||
                    (mayBeNothing && !field.isEmpty(fresh.at(i)))) {
                    record.values[i] = field.empty();
                }
                if (!kind->check(record.values).isEmpty()) {
                    record.values[i] = before;
                }
            }
            other = !other;
            record.source = other ? u"Gent"_s : QString();
            record.reference = u"A1"_s; // the same for all kinds
            change.save(record);
        }
    });
}

} // namespace

TEST_CASE("what is empty, and what has a code of another source, comes back as well")
{
    const FilledFile filled;
    makeUnusual(filled);
    const QStringList content = contentOf(filled.file.store());
    const QStringList paths = exportAll(filled.file, u"nl"_s, GENERATE(u"csv"_s, u"xlsx"_s));
    CHECK(troubleIn(importAll(filled.file.workspace(), paths), Outcome::Unchanged) ==
          QStringList());
    CHECK(contentOf(filled.file.store()) == content);
    TemporaryFile other;
    importAll(other.workspace(), paths);
    CHECK(difference(filled.file, other) == QStringList());
    CHECK(difference(other, filled.file) == QStringList());
}

TEST_CASE("every kind that is exported comes into another file with all that it says")
{
    const FilledFile filled;
    const QStringList paths = exportAll(filled.file, u"nl"_s, GENERATE(u"csv"_s, u"xlsx"_s));
    TemporaryFile other;
    const auto report = importAll(other.workspace(), paths);
    for (const auto &file : report.files) {
        for (const auto &row : file.rows) {
            INFO(file.kind.toStdString() << sentencesOf(row.reasons).join(u' ').toStdString());
            CHECK((row.outcome == Outcome::Added || file.kind == u"choice"));
        }
    }
    CHECK(difference(filled.file, other) == QStringList());
    CHECK(difference(other, filled.file) == QStringList());
    const auto again = importAll(other.workspace(), paths);
    CHECK(troubleIn(again, Outcome::Unchanged) == QStringList());
}

TEST_CASE("the spreadsheet of everything comes into another file, sheet by sheet")
{
    const FilledFile filled;
    const QString path = filled.file.path(u"alles.xlsx"_s);
    exchange::exportRecords(filled.file.workspace(), registry().all(), Language(u"nl"_s),
                            Audience::Internal, path);
    TemporaryFile other;
    Import import(other.workspace(), {});
    const auto sheets = exchange::readTable(path).sheets;
    CHECK(sheets.size() == registry().all().size());
    for (const auto &sheet : sheets) {
        exchange::ImportOptions options;
        options.reading.sheet = sheet.name;
        import.add(path, options);
    }
    (void)import.commit();
    CHECK(difference(filled.file, other) == QStringList());
    CHECK(difference(other, filled.file) == QStringList());
}
