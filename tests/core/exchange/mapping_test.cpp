// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/people.h"
#include "core/exchange/import.h"
#include "core/queries/references.h"
#include "tests/support/temporary_file.h"

#include <QFile>

using namespace ankerpunt;
using exchange::Import;
using exchange::ImportOptions;
using exchange::ImportPlan;
using exchange::Mapping;
using exchange::Outcome;
using test::TemporaryFile;

namespace {

ImportPlan importText(TemporaryFile &file, const QByteArray &text, const ImportOptions &options)
{
    QFile csv(file.path(u"lijst.csv"_s));
    REQUIRE(csv.open(QIODevice::WriteOnly));
    csv.write(text);
    csv.close();
    Import import(file.workspace(), options);
    import.add(csv.fileName());
    return import.commit();
}

Organisation named(TemporaryFile &file, const QString &reference)
{
    const auto &kind = record::table<Organisation>().description();
    const auto ids = queries::byReference(file.workspace(), kind, u""_s);
    return file.store().load(Id<Organisation>(ids.value(reference)));
}

const QByteArray clubs = "Lidnr;Club;Bellen;Kleur\nO1;De Wip;030 123 45 67;rood\n";

ImportOptions corrections()
{
    ImportOptions options;
    options.kind = u"organisation"_s;
    options.columns = {
        Mapping::column(u"Lidnr"_s, u"@reference"_s), Mapping::column(u"Club"_s, u"name"_s),
        Mapping::column(u"Bellen"_s, u"phone.value"_s), Mapping::column(u"Kleur"_s, u""_s)};
    return options;
}

} // namespace

TEST_CASE("a person says what the columns of a file hold")
{
    TemporaryFile file;
    CHECK_THROWS_AS(importText(file, clubs, {}), Error);
    const auto report = importText(file, clubs, corrections());
    REQUIRE(report.counts.value(Outcome::Added) == 1);
    const auto club = named(file, u"O1"_s);
    CHECK(club.name == u"De Wip"_s);
    const auto points = file.store().partsOf<ContactPoint>(club.id.value());
    REQUIRE(points.size() == 1);
    CHECK(points.first().medium == ContactMedium::Phone);
    const auto &read = report.files.first();
    REQUIRE(read.leftOut.size() == 1);
    CHECK(read.leftOut.first().column == u"Kleur"_s);
    REQUIRE(read.columns.size() == 4);
    CHECK(read.columns.at(2).to == QStringList{u"phone.value"_s});
}

TEST_CASE("what a person said of the columns is kept for the next file like it")
{
    TemporaryFile file;
    ImportOptions options = corrections();
    options.saveMapping = u"clubs"_s;
    importText(file, clubs, options);
    REQUIRE(exchange::mappings(file.workspace()).size() == 1);
    file.reopen();

    // The columns in another order and in other letters: by itself.
    const auto next = importText(file, "CLUB;kleur;Lidnr;Bellen\nDe Schommel;geel;O2;\n", {});
    CHECK(next.counts.value(Outcome::Added) == 1);
    CHECK(next.files.first().kind == u"organisation"_s);
    CHECK(next.files.first().notes.size() == 1); // it says so
    CHECK(named(file, u"O2"_s).name == u"De Schommel"_s);

    // With a column more: by its name.
    const QByteArray more = "Club;Kleur;Lidnr;Bellen;Postcode\nDe Glijbaan;;O3;;3511 ZZ\n";
    options = {};
    options.mapping = u"clubs"_s;
    CHECK(importText(file, more, options).counts.value(Outcome::Added) == 1);
    CHECK(named(file, u"O3"_s).postcode == u"3511 ZZ"_s);
    options.mapping = u"scholen"_s;
    CHECK_THROWS_AS(importText(file, more, options), Error);
}

TEST_CASE("a mapping to a field that does not exist is refused in words")
{
    TemporaryFile file;
    ImportOptions options = corrections();
    options.columns.append(Mapping::column(u"Kleur"_s, u"colour"_s));
    try {
        importText(file, clubs, options);
        FAIL("it was taken");
    } catch (const Error &error) {
        CHECK(error.kind() == Error::Kind::Invalid);
        CHECK(error.sentence().contains(u"colour"_s));
    }
}

TEST_CASE("each file may be read in a way of its own, and tells what its columns may hold")
{
    TemporaryFile file;
    const auto write = [&](const QString &name, const QByteArray &text) {
        QFile csv(file.path(name));
        REQUIRE(csv.open(QIODevice::WriteOnly));
        csv.write(text);
        return csv.fileName();
    };
    Import import(file.workspace(), {});
    import.add(write(u"een.csv"_s, clubs), corrections());
    import.add(write(u"personen.csv"_s, "Naam;E-mail\nZo\xeb Bos;zoe@example.org\n"));
    CHECK(import.understood(0).kind == u"organisation"_s);
    CHECK(import.understood(1).encoding == u"windows-1252"_s);
    const auto targets = import.targets(1);
    const auto label = [&](const QString &to) {
        for (const auto &target : targets) {
            if (target.to == to) {
                return target.label;
            }
        }
        return QString();
    };
    CHECK(label(u"family_name"_s) == u"Family name"_s);
    CHECK(label(u"phone.value"_s) != label(u"mail.value"_s));
    CHECK(!label(u"@name"_s).isEmpty());
    CHECK(import.commit().counts.value(Outcome::Added) == 2);
}

TEST_CASE("a person may say what a file without known columns holds")
{
    TemporaryFile file;
    ImportOptions options;
    options.kind = u"organisation"_s;
    QFile csv(file.path(u"lijst.csv"_s));
    REQUIRE(csv.open(QIODevice::WriteOnly));
    csv.write("Alfa;Beta\nDe Wip;Utrecht\n");
    csv.close();
    Import import(file.workspace(), options);
    import.add(csv.fileName());
    CHECK(import.understood(0).kind == u"organisation"_s);
    CHECK(import.understood(0).leftOut.size() == 2);
}
