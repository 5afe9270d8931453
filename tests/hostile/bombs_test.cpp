// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/base/literals.h"
#include "core/exchange/csv.h"
#include "core/exchange/import.h"
#include "core/exchange/table_reading.h"
#include "tests/hostile/bombs.h"
#include "tests/hostile/burden.h"
#include "tests/support/temporary_file.h"

#include <QFile>
#include <QTemporaryDir>

#include <iostream>

using namespace ankerpunt;

TEST_CASE("a text of very many small cells takes little more memory than it is long")
{
    const QByteArray line = QByteArray("x;").repeated(499) + "x\n";
    constexpr qsizetype megabytes = 16;
    QByteArray text = line.repeated((megabytes << 20) / line.size());
    const test::Burden burden = test::burdenOf([&] {
        const auto table = exchange::readCsv(std::move(text));
        CHECK(table.rows.width(0) == 500);
    });
    CHECK(burden.megabytes <= megabytes + 4); // beside the text itself, which is taken over
}

TEST_CASE("a plan of very many people takes little memory for each")
{
    constexpr int many = 40000;
    QByteArray text = "Nr;Voornaam;Achternaam;E-mail;Telefoon;Opmerking\n";
    for (int i = 0; i < many; ++i) {
        const QByteArray name = QByteArray::number(quint64(i) * 2654435761U, 36);
        text += 'P' + QByteArray::number(i) + ";V" + name.left(3) + ";A" + name + ';' + name +
                "@example.org;06 " + QByteArray::number(10000000 + i) + ';' +
                QByteArray("wijkplatform ").repeated(12) + '\n';
    }
    test::TemporaryFile file;
    exchange::Import import(file.workspace(), {});
    import.add(u"personen.csv"_s, exchange::readCsv(text));
    const test::Burden burden = test::burdenOf(
        [&] { CHECK(import.preview().counts.value(exchange::Outcome::Added) == many); });
    // 64 MB hold 200,000 of them; with the text and the program that makes 256 MB
    constexpr qint64 bytesEach = 870;
    CHECK((burden.megabytes << 20) / many <= bytesEach);
    if (qEnvironmentVariableIsSet("ANKERPUNT_TELL")) {
        std::cout << (burden.megabytes << 20) / many << " bytes for each row of a plan\n";
    }
}

TEST_CASE("what was guessed of names is not remembered without end")
{
    constexpr int many = 60000;
    QByteArray text = "Nr;Voornaam;Achternaam;Organisatie\n";
    for (int i = 0; i < many; ++i) {
        const QByteArray name = QByteArray::number(quint64(i) * 2654435761U, 36);
        text += 'P' + QByteArray::number(i) + ";V" + name.left(3) + ";A" + name + ";Vereniging " +
                name + ' ' + QByteArray("van buren ").repeated(12) + '\n';
    }
    test::TemporaryFile file;
    exchange::Import import(file.workspace(), {});
    import.add(u"personen.csv"_s, exchange::readCsv(text));
    const test::Burden burden = test::burdenOf([&] { (void)import.preview(); });
    constexpr qint64 bytesEach = 1400; // with a reason in each row; all that was guessed adds 370
    CHECK((burden.megabytes << 20) / many <= bytesEach);
}

TEST_CASE(
    "of a list in which everything is wrong a row tells less and less, but what must not be kept")
{
    constexpr int many = 60000;
    QByteArray text = "Nr;Voornaam;Achternaam;Minderjarig;Grondslag;Foto mag;Citaat mag;Actief van;"
                      "E-mail;Opmerking\n";
    for (int i = 0; i < many; ++i) {
        text += 'P' + QByteArray::number(i) + ";Jan;Jansen" + QByteArray::number(i) +
                ";mis;mis;mis;mis;31-02-2026;geen;is ziek, heeft diabetes\n";
    }
    test::TemporaryFile file;
    exchange::Import import(file.workspace(), {});
    import.add(u"personen.csv"_s, exchange::readCsv(text));
    const auto &rows = import.preview().files.constFirst().rows;
    using Kind = exchange::Reason::Kind;
    CHECK(rows.constFirst().reasons.size() >= 7);
    const auto kindsOf = [&](qsizetype row) {
        QList<Kind> kinds;
        for (const exchange::Reason &reason : rows.at(row).reasons) {
            kinds.append(reason.kind);
        }
        return kinds;
    };
    // the health in a cell is told of every row, or it would reach the list of what is left
    CHECK(kindsOf(20000) == QList<Kind>{Kind::Health, Kind::ImpossibleDate, Kind::Other});
    CHECK(kindsOf(many - 1) == QList<Kind>{Kind::Health, Kind::Other});
    CHECK(rows.at(20000).reasons.constLast().sentence.startsWith(
        u"There is more to look at in this row: "_s));
    CHECK(rows.at(20000).reasons.constLast().sentence.constData() ==
          rows.at(20001).reasons.constLast().sentence.constData()); // one text for all such rows
    CHECK(rows.at(many - 1).reasons.constData() ==
          rows.at(many - 2).reasons.constData()); // one list for all such rows
}

TEST_CASE("a file made to do harm is refused at once, in a sentence and in little memory")
{
    constexpr double longest = 1; // second of the processor
    constexpr qint64 most = 64;   // MB
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"lijst.xlsx"_s);
    const bool isTold = qEnvironmentVariableIsSet("ANKERPUNT_TELL");
    const auto bombs = test::bombs();
    CHECK(bombs.size() >= 25);
    for (const test::Bomb &bomb : bombs) {
        INFO(bomb.name);
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(bomb.make()) > 0);
        file.close();
        std::string said = "it was read";
        const test::Burden burden = test::burdenOf([&] {
            try {
                (void)exchange::readTable(path);
            } catch (const Error &error) {
                CHECK(error.kind() == Error::Kind::Invalid);
                said = error.sentence().toStdString();
            }
        });
        CHECK_THAT(said, Catch::Contains(bomb.says));
        CHECK(burden.seconds <= longest);
        CHECK(burden.megabytes <= most);
        if (isTold) {
            std::cout << burden.seconds << " s, " << burden.megabytes << " MB, " << file.size()
                      << " bytes: " << bomb.name << '\n';
        }
    }
}
