// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/contacts.h"
#include "core/domain/education.h"
#include "core/exchange/export.h"
#include "tests/support/temporary_file.h"
#include "tests/support/tools.h"

#include <QFile>
#include <QRegularExpression>

using namespace ankerpunt;
using test::TemporaryFile;

namespace {

template <typename T>
const record::Description *kindOf()
{
    return &record::table<T>().description();
}

/// A spreadsheet as a spreadsheet program sees it: the XML within.
class Spreadsheet
{
public:
    explicit Spreadsheet(const QString &path) : m_path(path)
    {
        const QString strings = part(u"xl/sharedStrings.xml"_s);
        auto it = QRegularExpression(u"<t[^>]*>([^<]*)</t>"_s).globalMatch(strings);
        while (it.hasNext()) {
            m_strings.append(it.next().captured(1));
        }
    }

    [[nodiscard]] QString part(const QString &name) const
    {
        return outputOf(u"unzip"_s, {u"-p"_s, m_path, name});
    }
    [[nodiscard]] QString sheet(int number = 1) const
    {
        return part(u"xl/worksheets/sheet%1.xml"_s.arg(number));
    }
    /// What stands in a cell, such as B2: words as they are, a number behind its kind.
    [[nodiscard]] QString cell(const QString &name, int sheetNumber = 1) const
    {
        const auto match = QRegularExpression(u"<c r=\"%1\"([^>]*)><v>([^<]*)</v></c>"_s.arg(name))
                               .match(sheet(sheetNumber));
        const bool words = match.captured(1).contains(u"t=\"s\""_s);
        return words ? m_strings.value(match.captured(2).toInt())
                     : u"number "_s + match.captured(2);
    }
    [[nodiscard]] QStringList sheetNames() const
    {
        QStringList names;
        auto it = QRegularExpression(u"<sheet name=\"([^\"]*)\""_s)
                      .globalMatch(part(u"xl/workbook.xml"_s));
        while (it.hasNext()) {
            names.append(it.next().captured(1));
        }
        return names;
    }

private:
    QString m_path;
    QStringList m_strings;
};

/// The letter of the column with this header.
QString column(const Spreadsheet &spreadsheet, const QString &header)
{
    for (char letter = 'A'; letter <= 'Z'; ++letter) {
        const QString name{QLatin1Char(letter)};
        if (spreadsheet.cell(name + u'1') == header) {
            return name;
        }
    }
    return {};
}

} // namespace

TEST_CASE("a spreadsheet holds days and numbers as such and words as words")
{
    TemporaryFile file;
    file.store().change(u"x"_s, [](record::Change &change) {
        Course course;
        course.title = u"=1+1"_s;
        course.credits = Decimal{750};
        course.hoursMin = 210;
        CourseRun run;
        run.course = change.save(course);
        run.startsOn = QDate(2026, 8, 31);
        change.save(run);
    });
    const QString path = file.path(u"all.xlsx"_s);
    const auto shortened =
        exchange::exportRecords(file.workspace(), exchange::kindsInUse(file.workspace()),
                                Language(u"en"_s), Audience::Internal, path);
    CHECK(shortened.isEmpty());
    const Spreadsheet sheets(path);
    REQUIRE(sheets.sheetNames() == QStringList{u"Courses"_s, u"Course runs"_s});
    CHECK(sheets.cell(u"B2"_s) == u"=1+1"_s); // no formula
    CHECK_FALSE(sheets.sheet().contains(u"<f>"_s));
    CHECK(sheets.cell(column(sheets, u"Credits"_s) + u'2') == u"number 7.5"_s);
    CHECK(sheets.cell(column(sheets, u"Hours"_s) + u'2') == u"number 210"_s);
    CHECK(sheets.cell(u"C2"_s, 2) == u"number 46265"_s); // 31 August 2026
    CHECK(sheets.part(u"xl/styles.xml"_s).contains(u"dd-mm-yyyy"_s));
    CHECK(sheets.sheet().contains(u"state=\"frozen\""_s));
    CHECK(sheets.sheet().contains(u"<autoFilter ref=\"A1:"_s));
    CHECK(sheets.sheet().contains(u"<c r=\"A1\" s=\"1\" t=\"s\">"_s)); // the bold style
    CHECK(sheets.part(u"xl/styles.xml"_s).contains(u"<b/>"_s));
    CHECK(sheets.sheet().contains(u"customWidth=\"1\""_s));
}

TEST_CASE("what does not fit a spreadsheet is told")
{
    TemporaryFile file;
    file.store().change(u"x"_s, [](record::Change &change) {
        Neighbourhood neighbourhood;
        neighbourhood.name = u"Overvecht"_s;
        neighbourhood.notes = QString(32766, u'a') + u"😀"_s;
        change.save(neighbourhood);
    });
    const QString path = file.path(u"out.xlsx"_s);
    const auto shortened = exchange::exportRecords(file.workspace(), {kindOf<Neighbourhood>()},
                                                   Language(u"nl"_s), Audience::Internal, path);
    CHECK(shortened.size() == 1);
    const Spreadsheet sheet(path);
    CHECK(sheet.cell(u"B2"_s) == u"Overvecht"_s);
    CHECK(sheet.cell(column(sheet, u"Opmerkingen"_s) + u'2') == QString(32766, u'a'));
}

TEST_CASE("a spreadsheet for others hides who must be protected")
{
    TemporaryFile file;
    file.store().change(u"x"_s, [](record::Change &change) {
        Person person;
        person.givenName = u"Yusuf"_s;
        person.legalBasis = LegalBasis::Consent;
        change.save(person);
    });
    const auto words = [&](Audience audience) {
        const QString path = file.path(u"people.xlsx"_s);
        exchange::exportRecords(file.workspace(), {kindOf<Person>()}, Language(u"nl"_s), audience,
                                path);
        return Spreadsheet(path).part(u"xl/sharedStrings.xml"_s);
    };
    CHECK(words(Audience::Internal).contains(u"Yusuf"_s));
    CHECK_FALSE(words(Audience::Anyone).contains(u"Yusuf"_s));
}

TEST_CASE("the name of the file says what can be written to it")
{
    TemporaryFile file;
    const exchange::Kinds two{kindOf<Person>(), kindOf<Course>()};
    const Language dutch(u"nl"_s);
    CHECK_THROWS_AS(exchange::exportRecords(file.workspace(), two, dutch, Audience::Anyone,
                                            file.path(u"two.csv"_s)),
                    Error);
    CHECK_THROWS_AS(exchange::exportRecords(file.workspace(), {kindOf<Person>()}, dutch,
                                            Audience::Anyone, file.path(u"people.docx"_s)),
                    Error);
    CHECK_FALSE(QFile::exists(file.path(u"two.csv"_s)));
    exchange::exportRecords(file.workspace(), two, dutch, Audience::Anyone,
                            file.path(u"two.xlsx"_s));
    CHECK(Spreadsheet(file.path(u"two.xlsx"_s)).sheetNames() ==
          QStringList{u"Mensen"_s, u"Vakken"_s});
}

TEST_CASE("an export tells how far it is, and leaves nothing when it is stopped")
{
    TemporaryFile file;
    file.store().change(u"Add"_s, [](record::Change &change) {
        for (int i = 0; i < 5; ++i) {
            Person person;
            person.givenName = u"Marloes"_s;
            change.save(person);
            Organisation organisation;
            organisation.name = u"Taalcafé %1"_s.arg(i);
            change.save(organisation);
        }
    });
    const Language dutch(u"nl"_s);
    const auto exportTo = [&](const QString &name, const exchange::Kinds &kinds, int last) {
        QList<int> told;
        const auto progress = [&](int done, int total) {
            CHECK(total == 5 * kinds.size());
            told.append(done);
            return done != last;
        };
        try {
            exchange::exportRecords(file.workspace(), kinds, dutch, Audience::Internal,
                                    file.path(name), progress);
        } catch (const Error &error) {
            CHECK(error.kind() == Error::Kind::Cancelled);
        }
        CHECK(QFile::exists(file.path(name)) == (last == 0));
        return told;
    };
    const exchange::Kinds one{kindOf<Person>()};
    const exchange::Kinds two{kindOf<Person>(), kindOf<Organisation>()};
    CHECK(exportTo(u"stopped.csv"_s, one, 3) == QList<int>{1, 2, 3});
    CHECK(exportTo(u"stopped.json"_s, one, 4) == QList<int>{1, 2, 3, 4});
    CHECK(exportTo(u"stopped.xlsx"_s, two, 7) == QList<int>{1, 2, 3, 4, 5, 6, 7});
    CHECK(exportTo(u"whole.xlsx"_s, two, 0).last() == 10);
}
