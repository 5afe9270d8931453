// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The paper of each kind of report, as other programs see it.
#include "core/base/literals.h"
#include "core/domain/programmes.h"
#include "core/report/pages.h"
#include "core/report/pdf.h"
#include "tests/support/demo.h"
#include "tests/support/demo_kinds.h"
#include "tests/support/temporary_file.h"
#include "tests/support/tools.h"

#include <QRegularExpression>
#include <QTemporaryDir>

using namespace ankerpunt;
using namespace ankerpunt::report;
using test::autumn;

namespace {

QStringList linesOf(const QString &text)
{
    return text.split(u'\n', Qt::SkipEmptyParts);
}

/// What pdfinfo says after a word.
QString infoOf(const QString &info, const QString &word)
{
    return QRegularExpression(u'^' + word + u":\\s+(.*)$"_s, QRegularExpression::MultilineOption)
        .match(info)
        .captured(1);
}

} // namespace

TEST_CASE("the paper of every kind of report is a sound file that says what it is")
{
    const QTemporaryDir folder;
    for (const Kind &kind : kinds()) {
        for (const QString &language : {u"nl"_s, u"en"_s}) {
            CAPTURE(kind.key, language);
            const qint64 subject = test::subjectFor(kind, test::sharedDemo());
            const Report report =
                makeReport(kind, test::sharedDemo(), Language(language), autumn(subject));
            const QString path = folder.filePath(QLatin1String(kind.key) + language + u".pdf"_s);
            writePdf(report, path);
            CHECK(outputOf(u"qpdf"_s, {u"--check"_s, path}).contains(u"No syntax"_s));

            const QString info = outputOf(u"pdfinfo"_s, {path});
            const bool isRunning = !report.runningTitle.isEmpty();
            CHECK(infoOf(info, u"Title"_s) == (isRunning ? report.runningTitle : report.title));
            CHECK_FALSE(report.title.isEmpty());
            CHECK(infoOf(info, u"Author"_s) == report.author);
            CHECK_FALSE(report.author.isEmpty());
            CHECK(infoOf(info, u"Page size"_s).contains(u"A4"_s));
            const QString raw = outputOf(u"qpdf"_s, {u"--json=2"_s, u"--json-key=qpdf"_s, path});
            CHECK(raw.contains(u"\"/Lang\": \"u:"_s + language));

            const QStringList pages =
                outputOf(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s}).split(u'\f').mid(0);
            CHECK(infoOf(info, u"Pages"_s).toInt() == Pages(report).pageCount());
            CHECK(pages.size() - 1 == Pages(report).pageCount());
            for (const QString &page : pages.mid(0, pages.size() - 1)) {
                CHECK(linesOf(page).size() > 2); // more than its head and foot
                CHECK(page.contains(report.programme));
            }

            const QStringList fonts = linesOf(outputOf(u"pdffonts"_s, {path})).mid(2);
            CHECK_FALSE(fonts.isEmpty());
            for (const QString &font : fonts) {
                CAPTURE(font);
                CHECK(font.contains(QRegularExpression(u"Identity-H\\s+yes (yes|no)\\s+yes"_s)));
                CHECK_FALSE(font.contains(u"Type 3"_s));
            }
        }
    }
}

TEST_CASE("a report says whose it is: as set, the only programme of the file, or just a programme")
{
    test::TemporaryFile file;
    const auto programme = [&](const QString &language = u"nl"_s) {
        const Report report =
            makeReport(kindOfReport(u"semester"_s), file.workspace(), Language(language), autumn());
        CHECK(report.author == report.programme);
        return report.programme;
    };
    const auto add = [&](const QString &title) {
        Programme added;
        added.title = title;
        Id<Programme> id;
        file.store().change(u"Add"_s, [&](record::Change &change) { id = change.save(added); });
        return id;
    };
    CHECK(programme() == u"Programma"_s);
    CHECK(programme(u"en"_s) == u"Programme"_s);
    (void)add(u"Wijkwijzer"_s);
    CHECK(programme() == u"Wijkwijzer"_s);
    const auto second = add(u"Stadslab"_s);
    CHECK(programme() == u"Programma"_s);
    file.store().change(u"Archive"_s, [&](record::Change &change) {
        change.archive(second.value(), QDate(2026, 11, 1));
    });
    CHECK(programme() == u"Wijkwijzer"_s);
    file.workspace().setSetting(u"programme"_s, u"Onze wijk"_s);
    CHECK(programme() == u"Onze wijk"_s);
}
