// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a person waits for is the program, not a reader by itself: the largest lists that it takes,
// planned by the program that was built, in the memory that it may have.
#include "tests/support/program.h"
#include "tests/support/temporary_file.h"

#include <QFile>

using namespace ankerpunt;

namespace {

constexpr qsizetype largest = 64 << 20; // bytes of a file
constexpr int mostMegabytes = 256;

// A quarter of the longest list in a quarter of what the program may take for it: the whole takes
// ten seconds.
constexpr qsizetype quarter = largest / 4;
constexpr int ownMegabytes = 5; // of a program that does nothing
constexpr int quarterMegabytes = ownMegabytes + (mostMegabytes - ownMegabytes) / 4;
constexpr int quarterRows = 50000;

/// What the program says of a list of people, in so much memory.
test::ProgramRun planned(const QByteArray &text, int megabytes)
{
    test::TemporaryFile file;
    file.close();
    const QString path = file.path(u"lijst.csv"_s);
    QFile list(path);
    REQUIRE(list.open(QIODevice::WriteOnly));
    REQUIRE(list.write(text) == text.size());
    list.close();
    return test::runWithLittleMemory(
        megabytes, {u"import"_s, file.path(), path, u"--as"_s, u"person"_s, u"--dry-run"_s});
}

/// A list of people with a code and a name each.
QByteArray people(int count, const QByteArray &header, const QByteArray &cells)
{
    QByteArray text = "Nr;Voornaam;Achternaam" + header + '\n';
    for (int i = 0; i < count; ++i) {
        text += 'P' + QByteArray::number(i) + ";Jo;A" + QByteArray::number(i, 36) + cells + '\n';
    }
    return text;
}

} // namespace

TEST_CASE("the program plans as many people as a list holds in the memory that it may have")
{
    const QByteArray text =
        people(quarterRows, ";Opmerking", ';' + QByteArray("wijkplatform ").repeated(24));
    CHECK(text.size() > quarter - (1 << 20));
    const auto run = planned(text, quarterMegabytes);
    INFO(run.messages.toStdString());
    CHECK(run.out.contains("new: " + QByteArray::number(quarterRows)));
}

TEST_CASE("the program refuses a list that would be three times as large once it is read")
{
    const auto run =
        planned(people(125, ";Opmerking", ';' + QByteArray(500000, '\x80')), mostMegabytes);
    CHECK(run.status > 0);
    CHECK(run.messages.contains(u"The letters of the file take more than 64 MB."_s));
}
