// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One bit of a file turns over, as bit rot does it. SQLite's own checks find few of them; every
// value stands in the file more than once, and the program holds these copies against each other.
#include "core/domain/questions.h"
#include "tests/support/demo.h"
#include "tests/support/figure.h"
#include "tests/support/raw_content.h"
#include "tests/support/temporary_file.h"
#include "tests/support/whole_file.h"
#include "tests/support/writer.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>

using namespace ankerpunt;
using test::wholeFile;

namespace {

const int flips = test::timesFrom("ANKERPUNT_FLIPS", 24);
const auto seed = quint32(test::timesFrom("ANKERPUNT_SEED", 1));

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

/// The lists of a programme, in which people then worked: every question was edited twice, some
/// were put away, the last step was taken back.
void makeUsed(const QString &path)
{
    const auto workspace = test::createDemo(path);
    QList<Question> questions;
    workspace->store().rows().each(
        record::table<Question>().description(), [&](const record::Record &record) {
            questions.append(record::table<Question>().fromValues(record.id, record.values));
        });
    REQUIRE(questions.size() > 10);
    for (const auto &text : {u"Op de koffie besproken."_s, u"Nog eens gebeld."_s}) {
        for (Question &question : questions) {
            workspace->store().change(u"Edit question"_s, [&](record::Change &change) {
                question.notes = text;
                change.save(question);
            });
        }
    }
    workspace->store().change(u"Archive question"_s, [&](record::Change &change) {
        change.archive(questions.first().id.value(), QDate(2026, 11, 1));
    });
    workspace->store().undo();
}

/// What the program says of a file: nothing when it takes it for sound.
QString verdictOn(const QString &path)
{
    try {
        const auto damage = Workspace::open(path, Workspace::Mode::ReadWrite)->check();
        return damage.isEmpty() ? QString() : u"check: "_s + damage.first().where;
    } catch (const Error &error) {
        CHECK_FALSE(error.sentence().isEmpty());
        return u"open: "_s + QString::fromUtf8(error.what());
    }
}

/// Where a damaged file begins to differ, with what stands there.
QString differenceOf(const QString &path, const QString &copy)
{
    const QByteArray one = wholeFile(path);
    const QByteArray other = wholeFile(copy);
    const auto at =
        std::mismatch(one.begin(), one.end(), other.begin(), other.end()).first - one.begin();
    QByteArray around = one.mid(std::max<qsizetype>(at - 40, 0), 80);
    for (char &byte : around) {
        byte = byte < ' ' ? '.' : byte;
    }
    return QString::number(at) + u": "_s + QString::fromLatin1(around);
}

/// A file as a disk gives it back that lost a page, swapped two, or lost its end.
QByteArray spoilt(QByteArray bytes, QRandomGenerator &random)
{
    constexpr int pageSize = 4096;
    const auto pages = int(bytes.size()) / pageSize;
    const auto one = qsizetype(random.bounded(pages)) * pageSize;
    const auto other = qsizetype(random.bounded(pages)) * pageSize;
    switch (random.bounded(3)) {
    case 0:
        return bytes.replace(one, pageSize, QByteArray(pageSize, '\0'));
    case 1: {
        const QByteArray page = bytes.mid(one, pageSize);
        return bytes.replace(one, pageSize, bytes.mid(other, pageSize))
            .replace(other, pageSize, page);
    }
    default:
        return bytes.left(one + random.bounded(pageSize));
    }
}

/// How many of the ways to spoil a file change what it says, and of how many the program says so:
/// when it opens the file, or when it checks it.
struct Count
{
    int changing = 0;
    int seenOnOpening = 0;
    int seen = 0;
    QStringList unseen; ///< where

    void tell(const QString &what, int times) const
    {
        const auto percent = [this](int part) {
            return QString::number(100.0 * part / std::max(changing, 1), 'f', 1) + u" %"_s;
        };
        test::figure(what + u", of which change what the file says"_s,
                     u"%1, %2"_s.arg(times).arg(changing));
        test::figure(u"of these seen on opening"_s, percent(seenOnOpening));
        test::figure(u"of these seen by the full check"_s, percent(seen));
    }
};

Count countOf(int times,
              const std::function<QByteArray(const QByteArray &, QRandomGenerator &)> &how)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.anker"_s);
    makeUsed(path);
    const QByteArray whole = wholeFile(path);
    const QByteArray before = test::rawContentOf(path);
    REQUIRE_FALSE(before.isEmpty());
    REQUIRE(verdictOn(path).isEmpty());
    QRandomGenerator random(seed);
    Count count;
    for (int i = 0; i < times; ++i) {
        const QString copy = folder.filePath(u"spoilt.anker"_s);
        QFile::remove(copy + u"-journal"_s);
        write(copy, how(whole, random));
        const bool changed = test::rawContentOf(copy) != before;
        const QString verdict = verdictOn(copy);
        count.changing += changed ? 1 : 0;
        count.seen += changed && !verdict.isEmpty() ? 1 : 0;
        count.seenOnOpening += changed && verdict.startsWith(u"open"_s) ? 1 : 0;
        if (changed && verdict.isEmpty()) {
            count.unseen.append(differenceOf(path, copy));
        }
    }
    return count;
}

} // namespace

TEST_CASE("a bit that turns over is noticed when it changes what the file says")
{
    const Count count = countOf(flips, [](QByteArray bytes, QRandomGenerator &random) {
        const auto bit = random.bounded(quint32(bytes.size()) * 8);
        bytes[bit / 8] = char(bytes[bit / 8] ^ (1 << (bit % 8)));
        return bytes;
    });
    count.tell(u"bits turned over"_s, flips);
    INFO(count.unseen.join(u'\n').toStdString());
    CHECK(count.changing > flips / 10);
    CHECK(count.seen * 100 >= count.changing * 99);
}

TEST_CASE("a page that is lost or swapped, or a lost end, is noticed")
{
    const Count count = countOf(flips / 4, spoilt);
    count.tell(u"pages lost or swapped, ends lost"_s, flips / 4);
    CHECK(count.seen == count.changing);
}
