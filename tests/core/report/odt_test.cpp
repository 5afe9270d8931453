// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/language.h"
#include "core/base/literals.h"
#include "core/base/save.h"
#include "core/report/numbers.h"
#include "core/report/odt.h"
#include "tests/support/report_words.h"
#include "tests/support/sample_report.h"
#include "tests/support/tools.h"
#include "tests/support/xml.h"

#include <QImage>
#include <QTemporaryDir>

using namespace ankerpunt;
using namespace ankerpunt::report;
using namespace ankerpunt::test;

namespace {

QByteArray entryOf(const QString &path, const QString &name)
{
    QProcess unzip;
    unzip.start(u"unzip"_s, {u"-p"_s, path, name});
    REQUIRE(unzip.waitForFinished(60000));
    REQUIRE(unzip.exitCode() == 0);
    return unzip.readAllStandardOutput();
}

/// An OpenDocument text as other programs find it on disk.
class Written final
{
public:
    explicit Written(Report from) : report(std::move(from)), bytes(toOdt(report))
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"rapport.odt"_s);
        saveWhole(path, bytes);
        (void)outputOf(u"unzip"_s, {u"-tq"_s, path}); // throws when it is damaged
        names = outputOf(u"unzip"_s, {u"-Z1"_s, path}).split(u'\n', Qt::SkipEmptyParts);
        content = parsedXml(entryOf(path, u"content.xml"_s));
        styles = parsedXml(entryOf(path, u"styles.xml"_s));
        meta = parsedXml(entryOf(path, u"meta.xml"_s));
        manifest = parsedXml(entryOf(path, u"META-INF/manifest.xml"_s));
        for (const QString &name : names) {
            if (name.startsWith(u"Pictures/")) {
                pictures.insert(name, QImage::fromData(entryOf(path, name)));
            }
        }
    }
    [[nodiscard]] Element text() const { return content.all({u"office:text"_s}).value(0); }

    Report report;
    QByteArray bytes;
    QStringList names;
    Element content;
    Element styles;
    Element meta;
    Element manifest;
    QHash<QString, QImage> pictures;
};

const QList<Written> &written()
{
    static const QList<Written> all{Written(sampleReport()), Written(hostileReport()),
                                    Written(exampleOverview(u"nl"_s)),
                                    Written(exampleOverview(u"en"_s))};
    return all;
}

} // namespace

TEST_CASE("a text to work on says all of the report in its order")
{
    for (const Written &each : written()) {
        INFO(each.report.title.left(40).toStdString());
        CHECK(firstLeftOut(wordsOf(each.report), each.text().text).left(80).toStdString() == "");
    }
}

TEST_CASE("a text to work on is known by its first bytes")
{
    const Written &sample = written().at(0);
    CHECK(sample.names.constFirst() == u"mimetype"_s);
    // Stored as it is and without anything between, at the place where programs look.
    CHECK(sample.bytes.mid(30, 47) == "mimetypeapplication/vnd.oasis.opendocument.text");
    CHECK(toOdt(sample.report) == sample.bytes);
}

TEST_CASE("a text to work on lists what is in it")
{
    for (const Written &each : written()) {
        QStringList listed;
        for (const Element &entry : each.manifest.all({u"manifest:file-entry"_s})) {
            listed.append(entry.attributes.value(u"manifest:full-path"_s));
        }
        QStringList wanted = each.names;
        wanted.removeAll(u"mimetype"_s);
        wanted.removeAll(u"META-INF/manifest.xml"_s);
        CHECK(listed == QStringList{u"/"_s} + wanted);
    }
}

TEST_CASE("a text to work on tells its title, its author and its language")
{
    const Written &sample = written().at(0);
    CHECK(sample.meta.texts({u"dc:title"_s, u"dc:creator"_s, u"dc:language"_s}) ==
          QStringList{u"Wijkleren Domstad, semesterrapport voorjaar 2026"_s, u"Noor Çelik"_s,
                      u"nl"_s});
    const Element style = sample.styles.all({u"style:default-style"_s}).value(1);
    const auto language = style.all({u"style:text-properties"_s}).value(0).attributes;
    CHECK(language.value(u"fo:language"_s) == u"nl"_s);
    CHECK(language.value(u"fo:country"_s) == u"NL"_s);
    CHECK(written().at(3).meta.texts({u"dc:language"_s}) == QStringList{u"en-GB"_s});
}

TEST_CASE("the headings of a text to work on are headings, in steps of one")
{
    for (const Written &each : written()) {
        int before = 0;
        qsizetype count = 0;
        for (const Element &heading : each.text().all({u"text:h"_s})) {
            const int level = heading.attributes.value(u"text:outline-level"_s).toInt();
            CHECK(level >= 1);
            CHECK(level <= before + 1);
            before = level;
            ++count;
        }
        qsizetype wanted = 1; // the title
        for (const Block &block : each.report.blocks) {
            wanted += std::holds_alternative<Heading>(block);
        }
        CHECK(count == wanted);
    }
}

TEST_CASE("lists, quotes and links of a text to work on are such")
{
    const Element text = written().at(0).text();
    CHECK(text.all({u"text:list"_s}).size() == 1);
    CHECK(text.all({u"text:list-item"_s}).size() == 2);
    QStringList targets;
    for (const Element &link : text.all({u"text:a"_s})) {
        targets.append(link.attributes.value(u"xlink:href"_s));
    }
    CHECK(targets.contains(u"#doelen"_s));
    CHECK(targets.contains(u"https://example.org/tellen?wijk=%C3%A9%C3%A9n"_s));
    QStringList bookmarks;
    for (const Element &bookmark : text.all({u"text:bookmark"_s})) {
        bookmarks.append(bookmark.attributes.value(u"text:name"_s));
    }
    for (const QString &target : targets) {
        CHECK((!target.startsWith(u'#') || bookmarks.contains(target.mid(1))));
    }
    for (const Element &link : written().at(1).text().all({u"text:a"_s})) {
        const QString target = link.attributes.value(u"xlink:href"_s);
        CHECK((target.startsWith(u'#') || target == u"https://example.org/?a=1&b=2"_s));
    }
}

TEST_CASE("every table of a text to work on has a row of titles that returns")
{
    for (const Written &each : written()) {
        qsizetype grids = 0;
        for (const Block &block : each.report.blocks) {
            grids += std::holds_alternative<FigureGrid>(block);
        }
        const QList<Element> tables = each.text().all({u"table:table"_s});
        CHECK(tables.size() == tableCount(each.report) + grids);
        for (const Element &table : tables) {
            const Element head = table.all({u"table:table-header-rows"_s}).value(0);
            const QStringList titles = head.texts({u"text:p"_s});
            CHECK(titles.size() == table.all({u"table:table-column"_s}).size());
            CHECK_FALSE(titles.contains(QString()));
            for (const Element &row : table.all({u"table:table-row"_s})) {
                CHECK(row.all({u"table:table-cell"_s}).size() == titles.size());
            }
        }
    }
}

TEST_CASE("behind every chart of a text to work on stand its words and numbers")
{
    for (const Written &each : written()) {
        const QList<Chart> charts = chartsOf(each.report);
        const QList<Element> frames = each.text().all({u"draw:frame"_s});
        REQUIRE(frames.size() == charts.size());
        CHECK(each.pictures.size() == charts.size());
        for (qsizetype i = 0; i < charts.size(); ++i) {
            CHECK_FALSE(frames.at(i).texts({u"svg:desc"_s}).join(QString()).isEmpty());
            const Element image = frames.at(i).all({u"draw:image"_s}).value(0);
            CHECK_FALSE(each.pictures.value(image.attributes.value(u"xlink:href"_s)).isNull());
        }
    }
    const QStringList cells = written().at(0).text().texts({u"table:table-cell"_s});
    CHECK(firstLeftOut({u"Overvecht"_s, u"2"_s, u"3"_s, u"teruggegeven"_s, u"niet vastgelegd"_s,
                        u"hbo"_s, u"96"_s},
                       cells.join(u'\n')) == QString());
}

TEST_CASE("every style that a text to work on names is there")
{
    for (const Written &each : written()) {
        QStringList known;
        for (const Element &part : {each.content, each.styles}) {
            for (const Element &style :
                 part.all({u"style:style"_s, u"text:list-style"_s, u"style:font-face"_s})) {
                known.append(style.attributes.value(u"style:name"_s));
            }
        }
        const auto check = [&](const Element &element, const QString &attribute) {
            const QString name = element.attributes.value(attribute);
            INFO(name.toStdString());
            CHECK((name.isEmpty() || known.contains(name)));
        };
        for (const Element &element :
             each.text().all({u"text:h"_s, u"text:p"_s, u"text:list"_s, u"table:table"_s,
                              u"table:table-column"_s, u"table:table-row"_s, u"table:table-cell"_s,
                              u"draw:frame"_s})) {
            check(element, u"text:style-name"_s);
            check(element, u"table:style-name"_s);
            check(element, u"draw:style-name"_s);
        }
        for (const Element &element :
             each.styles.all({u"style:style"_s, u"style:text-properties"_s})) {
            check(element, u"style:parent-style-name"_s);
            check(element, u"style:font-name"_s);
        }
    }
}
