// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/literals.h"
#include "core/report/outputs.h"
#include "tests/support/catch.h"
#include "tests/support/program.h"
#include "tests/support/temporary_file.h"
#include "tests/support/writer.h"

#include <QDir>
#include <QFile>

using namespace ankerpunt;
using test::ProgramRun;
using test::TemporaryFile;

namespace {

QStringList reportOf(const TemporaryFile &file, const QString &output)
{
    return {u"report"_s, u"semester"_s,   file.path(), u"--output"_s,  output,
            u"--from"_s, u"2026-08-31"_s, u"--to"_s,   u"2026-11-22"_s};
}

/// One sentence for people and the status for failure.
void checkFailed(const ProgramRun &run)
{
    INFO(run.messages.toStdString());
    CHECK(run.status == 3);
    CHECK(run.messages.trimmed().endsWith(u'.'));
    CHECK(run.messages.count(u'\n') == 1);
    CHECK(run.out.isEmpty());
}

} // namespace

TEST_CASE("on a full disk a report is not made, and the one of before stays as it was")
{
    TemporaryFile file;
    file.close();
    const QDir folder(QFileInfo(file.path()).path());
    for (const auto &output : report::outputs()) {
        CAPTURE(output.extension);
        const QString path = file.path(u"verslag."_s + output.extension);
        REQUIRE(test::runProgram(reportOf(file, path)).status == 0);
        const QByteArray before = test::bytesOf(path);
        const QStringList names = folder.entryList(QDir::Files | QDir::Hidden);
        CHECK(QFileInfo(path).size() > 2048);
        for (const int blocks : {0, 1}) { // nothing at all, and half of it
            checkFailed(test::runWithLittleRoom(blocks, reportOf(file, path)));
            CHECK(test::bytesOf(path) == before);
            const QString other = file.path(u"ander."_s + output.extension);
            checkFailed(test::runWithLittleRoom(blocks, reportOf(file, other)));
            CHECK(folder.entryList(QDir::Files | QDir::Hidden) == names);
        }
    }
}

TEST_CASE("where a report cannot be written it is said in one sentence, and nothing is left")
{
    TemporaryFile file;
    file.close();
    const QDir folder(QFileInfo(file.path()).path());
    const QStringList names = folder.entryList(QDir::Files | QDir::Hidden);
    for (const auto &output : report::outputs()) {
        CAPTURE(output.extension);
        checkFailed(test::runProgram(reportOf(file, file.path(u"weg/a."_s + output.extension))));
        checkFailed(test::runProgram(reportOf(file, u"/proc/a."_s + output.extension)));
        if (QFile::exists(u"/dev/full"_s)) { // only Linux has it
            const QString full = file.path(u"vol."_s + output.extension);
            REQUIRE(QFile::link(u"/dev/full"_s, full));
            checkFailed(test::runProgram(reportOf(file, full)));
            REQUIRE(QFile::remove(full));
        }
        CHECK(folder.entryList(QDir::Files | QDir::Hidden) == names);
    }
}
