// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/base/literals.h"
#include "core/base/save.h"
#include "core/report/pdf.h"
#include "tests/support/sample_report.h"
#include "tests/support/whole_file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#ifdef Q_OS_UNIX
#include <csignal>
#include <fcntl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace ankerpunt;
using namespace ankerpunt::report;
using test::wholeFile;

namespace {

/// The sentence of the error that saving to @p path throws; empty when it throws none.
QString complaint(const QString &path, const QByteArray &content)
{
    try {
        saveWhole(path, content);
    } catch (const Error &error) {
        CHECK(error.kind() == Error::Kind::Io);
        return error.sentence();
    }
    return {};
}

} // namespace

TEST_CASE("a report that cannot be saved says where and leaves nothing")
{
    const QTemporaryDir folder;
    const QString nowhere = folder.filePath(u"weg/rapport.pdf"_s);
    CHECK(complaint(nowhere, "abc").contains(QDir::toNativeSeparators(nowhere)));
    CHECK_FALSE(complaint(folder.path(), "abc").isEmpty());
    CHECK(QDir(folder.path()).isEmpty());
    CHECK_THROWS_AS(writePdf(sampleReport(), nowhere), Error);
    CHECK(QDir(folder.path()).isEmpty());
}

TEST_CASE("a saved report takes the place of the one before")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"rapport.pdf"_s);
    saveWhole(path, "oud en lang");
    saveWhole(path, "nieuw");
    CHECK(wholeFile(path) == "nieuw");
    CHECK(QDir(folder.path()).entryList(QDir::Files) == QStringList{u"rapport.pdf"_s});
}

#ifdef Q_OS_UNIX
TEST_CASE("a report for a device is written to it, never put in its place")
{
    const QTemporaryDir folder;
    const QString pipe = folder.filePath(u"pipe"_s);
    REQUIRE(mkfifo(qPrintable(pipe), 0600) == 0);
    const int end = open(qPrintable(pipe), O_RDWR | O_NONBLOCK);
    REQUIRE(end >= 0);
    saveWhole(pipe, "rapport");
    char read[16] = {};
    CHECK(::read(end, read, sizeof read) == 7);
    CHECK(QByteArray(read) == "rapport");
    close(end);
    // Required before the real device is touched: who runs this as root would lose it.
    REQUIRE_FALSE(QFileInfo(pipe).isFile());

    const QString full = u"/dev/full"_s;
    if (QFileInfo::exists(full)) { // only Linux has it
        CHECK_FALSE(complaint(full, QByteArray(100, 'x')).isEmpty());
        CHECK_FALSE(complaint(full, QByteArray(1000000, 'x')).isEmpty());
        CHECK_THROWS_AS(writePdf(sampleReport(), full), Error);
        CHECK_FALSE(QFileInfo(full).isFile());
    }
}

TEST_CASE("a report that finds no room leaves the one before as it was")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"rapport.pdf"_s);
    saveWhole(path, "het vorige rapport");

    rlimit usual{};
    getrlimit(RLIMIT_FSIZE, &usual);
    rlimit little = usual;
    little.rlim_cur = 1000;
    auto *const before = std::signal(SIGXFSZ, SIG_IGN);
    setrlimit(RLIMIT_FSIZE, &little);
    const QString sentence = complaint(path, QByteArray(5000000, 'x'));
    setrlimit(RLIMIT_FSIZE, &usual);
    std::signal(SIGXFSZ, before);

    CHECK_FALSE(sentence.isEmpty());
    CHECK(wholeFile(path) == "het vorige rapport");
    CHECK(QDir(folder.path()).entryList(QDir::Files) == QStringList{u"rapport.pdf"_s});
}
#endif
