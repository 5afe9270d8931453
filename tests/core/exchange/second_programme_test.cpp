// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/csv_writer.h"
#include "core/exchange/csv.h"
#include "core/exchange/import.h"
#include "core/exchange/profile.h"
#include "tests/support/meaning.h"
#include "tests/support/temporary_file.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QStringEncoder>

#include <numeric>
#include <random>

using namespace ankerpunt;
using exchange::Import;
using exchange::ImportPlan;
using exchange::Outcome;
using test::meaningOf;
using test::TemporaryFile;

namespace {

/// The codes of another programme: P13 becomes UCG.P-013.
QString recoded(QString text)
{
    static const QRegularExpression code(u"\\b([A-Z])(\\d{1,2})\\b"_s);
    return text.replace(code, u"UCG.\\1-0\\2"_s);
}

QString redated(const QString &cell, int manner)
{
    static const QRegularExpression day(u"^(\\d\\d)-(\\d\\d)-(\\d{4})$"_s);
    static const QStringList months{u"jan."_s, u"feb."_s, u"mrt"_s,  u"apr."_s,
                                    u"mei"_s,  u"juni"_s, u"juli"_s, u"aug."_s,
                                    u"sep."_s, u"okt."_s, u"nov."_s, u"dec."_s};
    const auto match = day.match(cell);
    if (!match.hasMatch()) {
        return cell;
    }
    const QString d = match.captured(1);
    const QString m = match.captured(2);
    const QString y = match.captured(3);
    switch (manner % 3) {
    case 0:
        return y + u'-' + m + u'-' + d;
    case 1:
        return d + u'/' + m + u'/' + y;
    default:
        return QString::number(d.toInt()) + u' ' + months.at(m.toInt() - 1) + u' ' + y;
    }
}

/// The same column in English, in capitals or as it was.
QString otherHeader(const exchange::Profile &profile, const QString &header, int manner)
{
    const auto rules = rulesFor(profile, header);
    switch (manner % 3) {
    case 0:
        return rules.isEmpty() ? header : rules.constFirst()->headers.constLast();
    case 1:
        return header.toUpper();
    default:
        return u"  "_s + header + u' ';
    }
}

QByteArray encoded(const QByteArray &utf8, int manner)
{
    const QString text = QString::fromUtf8(utf8);
    const bool western =
        std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x100; });
    if (manner % 3 == 0) {
        return utf8;
    }
    if (manner % 3 == 1 && western) {
        return text.toLatin1();
    }
    QStringEncoder utf16(QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom);
    return utf16.encode(text);
}

/// What another programme would have sent: other codes, columns, words, dates, marks and letters,
/// in a file whose name says nothing.
QString remade(const TemporaryFile &file, const QList<exchange::Profile> &profiles,
               const QString &name, int number)
{
    const exchange::TextTable table = exchange::readTable(u":/example/"_s + name);
    const auto *profile = recognise(profiles, table.headers, name, {}).profile;
    REQUIRE(profile != nullptr);
    std::vector<int> order(size_t(table.headers.size()));
    std::iota(order.begin(), order.end(), 0);
    std::mt19937 chance(unsigned(number) + 1U);
    std::shuffle(order.begin(), order.end(), chance);
    const char separator = ";,\t"[number % 3];
    CsvWriter writer({separator, number % 3 == 0, true});
    const auto write = [&](const auto &cellAt) {
        QStringList cells;
        for (const int column : order) {
            cells.append(cellAt(column));
        }
        writer.append(cells);
    };
    write([&](int column) { return otherHeader(*profile, table.headers.at(column), number / 3); });
    for (qsizetype row = 0; row < table.rows.size(); ++row) {
        write([&](int column) { return recoded(redated(table.rows.cell(row, column), number)); });
    }
    QFile made(file.path(u"bestand-%1.csv"_s.arg(number)));
    REQUIRE(made.open(QIODevice::WriteOnly));
    made.write(encoded(writer.bytes(), number));
    return made.fileName();
}

QStringList contentsWithout(const Workspace &workspace, bool recode)
{
    QStringList meaning = meaningOf(workspace);
    for (QString &line : meaning) {
        line = recode ? recoded(line) : line;
    }
    meaning.sort();
    return meaning;
}

} // namespace

TEST_CASE("the files of another programme come in as completely as those of the first")
{
    TemporaryFile first;
    TemporaryFile second;
    const auto profiles = exchange::profiles(first.workspace().registry());
    Import ours(first.workspace(), {});
    Import theirs(second.workspace(), {u"Gent"_s, {}});
    const QStringList names = QDir(u":/example"_s).entryList({u"*.csv"_s}, QDir::Files);
    const int shift = GENERATE(0, 1, 4); // which file gets which manner
    for (int i = 0; i < int(names.size()); ++i) {
        ours.add(u":/example/"_s + names.at(i));
        theirs.add(remade(second, profiles, names.at(i), i + shift));
    }
    const ImportPlan expected = ours.commit();
    const ImportPlan found = theirs.commit();
    for (int i = 0; i < int(names.size()); ++i) {
        INFO(names.at(i).toStdString());
        const auto &one = expected.files.at(i);
        const auto &other = found.files.at(i);
        CHECK(one.kind == other.kind);
        CHECK(one.leftOut.size() == other.leftOut.size());
        const auto added = [](const auto &file) {
            return std::count_if(file.rows.begin(), file.rows.end(),
                                 [](const auto &row) { return row.outcome == Outcome::Added; });
        };
        CHECK(added(one) == added(other));
    }
    const QStringList wanted = contentsWithout(first.workspace(), true);
    const QStringList got = contentsWithout(second.workspace(), false);
    for (int i = 0; i < std::max(wanted.size(), got.size()); ++i) {
        REQUIRE(got.value(i) == wanted.value(i));
    }
}
