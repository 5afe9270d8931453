// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/base/literals.h"
#include "core/report/outputs.h"
#include "tests/support/sample_report.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace ankerpunt;
using namespace ankerpunt::report;

namespace {

std::optional<Error::Kind> refusal(const QString &path)
{
    try {
        writeReport(sampleReport(), path, Audience::Anyone);
    } catch (const Error &error) {
        CHECK_FALSE(error.sentence().isEmpty());
        return error.kind();
    }
    return {};
}

} // namespace

TEST_CASE("a report is written in the form that its name asks for")
{
    const QTemporaryDir folder;
    const QHash<QString, QByteArray> starts{{u"a.pdf"_s, "%PDF-"},
                                            {u"a.HTML"_s, "<!DOCTYPE html>"},
                                            {u"a.b.odt"_s, "PK"},
                                            {u"a.csv"_s, "\xef\xbb\xbf"},
                                            {u"a.json"_s, "{"}};
    CHECK(starts.size() == outputs().size());
    for (auto it = starts.begin(); it != starts.end(); ++it) {
        REQUIRE(refusal(folder.filePath(it.key())) == std::nullopt);
        QFile file(folder.filePath(it.key()));
        REQUIRE(file.open(QIODevice::ReadOnly));
        CHECK(file.readAll().startsWith(it.value()));
    }
}

TEST_CASE("a report under an unknown name is refused with the names that there are")
{
    const QTemporaryDir folder;
    for (const QString &name : {u"a.doc"_s, u"a"_s, u"pdf"_s, u"a.pdf.txt"_s}) {
        CHECK(refusal(folder.filePath(name)) == Error::Kind::Usage);
    }
    CHECK(QDir(folder.path()).isEmpty());
    try {
        (void)outputFor(u"a.doc"_s);
    } catch (const Error &error) {
        for (const Output &output : outputs()) {
            CHECK(error.sentence().contains(u'.' + output.extension));
        }
    }
}

TEST_CASE("no form of a report leaves half a file where it cannot be saved")
{
    const QTemporaryDir folder;
    for (const Output &output : outputs()) {
        CHECK(refusal(folder.filePath(u"weg/a."_s + output.extension)) == Error::Kind::Io);
        const QString taken = folder.filePath(u"map."_s + output.extension);
        REQUIRE(QDir().mkdir(taken));
        CHECK(refusal(taken) == Error::Kind::Io);
        CHECK(QDir(taken).isEmpty());
        REQUIRE(QDir().rmdir(taken));
        if (QFile::exists(u"/dev/full"_s)) { // only Linux has it
            const QString full = folder.filePath(u"vol."_s + output.extension);
            REQUIRE(QFile::link(u"/dev/full"_s, full));
            CHECK(refusal(full) == Error::Kind::Io);
            REQUIRE(QFile::remove(full));
        }
    }
    CHECK(QDir(folder.path()).isEmpty());
}
