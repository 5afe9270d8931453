// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/literals.h"
#include "tests/support/demo.h"
#include "tests/support/program.h"
#include "tests/support/whole_file.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

using namespace ankerpunt;
using test::ProgramRun;
using test::runProgram;
using test::wholeFile;

namespace {

/// A folder with the example as a file, made by the program itself.
class Example final
{
public:
    Example() { status = runProgram({u"new"_s, path(u"a.anker"_s), u"--example"_s}).status; }
    [[nodiscard]] QString path(const QString &name) const { return folder.filePath(name); }
    [[nodiscard]] QString file() const { return path(u"a.anker"_s); }

    QTemporaryDir folder;
    int status = -1;
};

QString demo(const QString &name)
{
    return QStringLiteral(ANKERPUNT_SOURCE_DIR "/resources/example/") + name;
}

QJsonArray listed(const QString &file, const QString &kind)
{
    const ProgramRun run = runProgram({u"list"_s, file, kind, u"--json"_s});
    CHECK(run.status == 0);
    return QJsonDocument::fromJson(run.out).array();
}

QJsonObject withReference(const QJsonArray &records, const QString &reference)
{
    for (const auto &record : records) {
        if (record.toObject()[u"reference"].toString() == reference) {
            return record.toObject();
        }
    }
    return {};
}

} // namespace

TEST_CASE("help and version go to standard output, wrong use says how")
{
    const ProgramRun help = runProgram({u"--help"_s});
    CHECK(help.status == 0);
    for (const char *command : {"new", "import", "list", "report", "export", "check", "backup"}) {
        CHECK(help.out.contains(command));
    }
    CHECK(runProgram({u"--version"_s}).out.startsWith("ankerpunt "));
    for (const QStringList &wrong : {QStringList{u"dance"_s, u"x"_s},
                                     {u"new"_s},
                                     {u"list"_s},
                                     {u"--nonsense"_s},
                                     {u"report"_s, u"overview"_s},
                                     {u"list"_s, u"a"_s, u"--nonsense"_s}}) {
        const ProgramRun run = runProgram(wrong);
        CHECK(run.status == 2);
        CHECK(run.out.isEmpty());
        CHECK_FALSE(run.messages.isEmpty());
    }
}

TEST_CASE("the example lists every kind, with references by their codes")
{
    const Example example;
    REQUIRE(example.status == 0);
    CHECK(listed(example.file(), u"person"_s).size() == 45);
    const auto question = withReference(listed(example.file(), u"question"_s), u"V01"_s);
    CHECK(question[u"title"].toString() == u"Zwemlessen die doorgaan"_s);
    CHECK(question[u"organisation_id"].toString() == u"O05"_s);
    CHECK(question[u"submitted_on"].toString() == u"2025-06-16"_s);
    CHECK(question[u"since"].toString() == u"2023"_s);
    CHECK(question[u"status"].toString() == u"RUNNING"_s);
    CHECK(question[u"themes"].toArray() == QJsonArray{u"SPORT_HEALTH"_s});
    CHECK(question[u"sensitive"].toBool() == false);
    CHECK_FALSE(question[u"id"].toString().isEmpty());
    const ProgramRun counts = runProgram({u"list"_s, example.file()});
    CHECK(counts.out.contains("organisation\t25\n"));
    CHECK(runProgram({u"list"_s, example.file(), u"unicorn"_s}).status == 2);
}

TEST_CASE("importing tells counts and rows, twice, and as a dry run writes nothing")
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"b.anker"_s);
    REQUIRE(runProgram({u"new"_s, file}).status == 0);
    const QStringList import{u"import"_s,
                             file,
                             demo(u"personen.csv"_s),
                             demo(u"instellingen.csv"_s),
                             demo(u"organisaties.csv"_s),
                             demo(u"wijken.csv"_s),
                             u"--json"_s};
    const ProgramRun dry = runProgram(import + QStringList{u"--dry-run"_s});
    CHECK(dry.status == 0);
    CHECK(listed(file, u"person"_s).isEmpty());
    const ProgramRun first = runProgram(import);
    CHECK(first.status == 0);
    CHECK(QJsonDocument::fromJson(dry.out) == QJsonDocument::fromJson(first.out));
    const auto report = QJsonDocument::fromJson(first.out).object();
    CHECK(report[u"counts"].toObject()[u"new"].toInt() == 66);
    const auto people = report[u"files"].toArray().first().toObject();
    CHECK(people[u"kind"].toString() == u"person"_s);
    CHECK(people[u"encoding"].toString() == u"UTF-8"_s);
    CHECK(people[u"separator"].toString() == u";"_s);
    CHECK(people[u"headerLine"].toInt() == 1);
    CHECK(people[u"rows"].toArray().first().toObject()[u"line"].toInt() == 2);
    const auto again =
        QJsonDocument::fromJson(runProgram(import).out).object()[u"counts"].toObject();
    CHECK(again[u"unchanged"].toInt() == 66);
    CHECK(again[u"new"].toInt() == 0);
    CHECK(again[u"updated"].toInt() == 0);
    CHECK(runProgram({u"import"_s, file, folder.filePath(u"none.csv"_s)}).status == 3);
    QFile picture(folder.filePath(u"picture.csv"_s));
    REQUIRE(picture.open(QIODevice::WriteOnly));
    picture.write("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16);
    picture.close();
    const ProgramRun refused = runProgram({u"import"_s, file, picture.fileName()});
    CHECK(refused.status == 1); // refused by the data, in a sentence
    CHECK(refused.messages.contains(u"CSV"_s));
    CHECK(listed(file, u"person"_s).size() == 37);
}

TEST_CASE("of a spreadsheet the sheet can be named")
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"b.anker"_s);
    const QString list = folder.filePath(u"alles.xlsx"_s);
    const Example example;
    REQUIRE(runProgram({u"new"_s, file}).status == 0);
    REQUIRE(runProgram({u"export"_s, example.file(), u"--what"_s, u"all"_s, u"--output"_s, list,
                        u"--language"_s, u"nl"_s})
                .status == 0);
    const auto kindOf = [&](const QString &sheet) {
        const auto run =
            runProgram({u"import"_s, file, list, u"--sheet"_s, sheet, u"--dry-run"_s, u"--json"_s});
        const auto first =
            QJsonDocument::fromJson(run.out).object()[u"files"].toArray().first().toObject();
        CHECK(first[u"sheet"].toString().compare(sheet, Qt::CaseInsensitive) == 0);
        return first[u"kind"].toString();
    };
    CHECK(kindOf(u"wijken en buurten"_s) == u"neighbourhood"_s);
    CHECK(kindOf(u"Mensen"_s) == u"person"_s);
    const auto wrong = runProgram({u"import"_s, file, list, u"--sheet"_s, u"Zolder"_s});
    CHECK(wrong.status == 1);
    CHECK(wrong.messages.contains(u"Mensen"_s)); // what there is
}

TEST_CASE("rows in disorder are decided on, mended, and what is left goes out and comes back")
{
    const Example example;
    const QString list = example.path(u"lijst.csv"_s);
    QFile csv(list);
    REQUIRE(csv.open(QIODevice::WriteOnly));
    csv.write("Naam;Organisatie;E-mail;Laatste contact\r\n"
              "Veen, M. van der;HV;marloes.vanderveen@example.org;\r\n"
              "Fien Nieuwkomer;Wijkploeg Vinkhuizen;;31-09-2026\r\n"
              "Henk Wolthuis / Kees Anders;Wijkploeg Vinkhuizen;;\r\n");
    csv.close();
    const auto rowsOf = [&](const QStringList &options) {
        const ProgramRun dry = runProgram(
            QStringList{u"import"_s, example.file(), list, u"--dry-run"_s, u"--json"_s} + options);
        return QJsonDocument::fromJson(dry.out)
            .object()[u"files"]
            .toArray()
            .first()
            .toObject()[u"rows"]
            .toArray();
    };
    const auto outcomes = [&](const QStringList &options) {
        QStringList all;
        for (const auto &row : rowsOf(options)) {
            all.append(row.toObject()[u"outcome"].toString());
        }
        return all;
    };
    CHECK(outcomes({}) == QStringList{u"unclear"_s, u"refused"_s, u"unclear"_s});
    const QJsonObject first = rowsOf({}).first().toObject();
    CHECK(first[u"with"].toArray() == QJsonArray{u"P01"_s});
    CHECK(first[u"warning"].toBool());
    CHECK(first[u"reasons"].toArray().first().toObject()[u"kind"].toString() == u"same-mail"_s);
    CHECK(first[u"proposals"].toArray().first().toObject()[u"do"].toString() == u"merge"_s);
    const QStringList decided{u"--merge"_s, u"2=P01"_s,
                              u"--merge"_s, u"lijst.csv:4=skip"_s,
                              u"--mend"_s,  u"3:Laatste contact=30-09-2026"_s};
    CHECK(outcomes(decided) == // her initials were not known yet
          QStringList{u"updated"_s, u"new"_s, u"skipped"_s});
    CHECK(outcomes({u"--merge"_s, u"4=split"_s, u"--merge"_s, u"none"_s}).size() == 4);
    for (const auto &wrong :
         {u"--merge=2=P99"_s, u"--merge=99=new"_s, u"--merge=maybe"_s, u"--mend=2"_s,
          u"--encoding=ebcdic"_s, u"--repair=perhaps"_s, u"--separator=x"_s}) {
        CAPTURE(wrong);
        CHECK(runProgram({u"import"_s, example.file(), list, u"--dry-run"_s, wrong}).status == 2);
    }
    const ProgramRun taken = runProgram(
        {u"import"_s, example.file(), list, u"--merge"_s, u"all"_s, u"--merge"_s, u"4=skip"_s});
    CHECK(taken.status == 1);
    CHECK(taken.out.contains("refused: 1"));
    const QString open = example.path(u"open.csv"_s);
    CHECK(runProgram({u"export"_s, example.file(), u"--what"_s, u"refused_row"_s, u"--about"_s,
                      u"lijst.csv"_s, u"--output"_s, open})
              .status == 0);
    CHECK(wholeFile(open).contains("31-09-2026"));
    CHECK(runProgram(
              {u"import"_s, example.file(), open, u"--mend"_s, u"2:Laatste contact=30-09-2026"_s})
              .status == 0);
    CHECK(runProgram({u"export"_s, example.file(), u"--what"_s, u"refused_row"_s, u"--about"_s,
                      u"lijst.csv"_s, u"--output"_s, open})
              .status == 2); // nothing is left
}

TEST_CASE("everything comes as one spreadsheet")
{
    const Example example;
    const QString path = example.path(u"all.xlsx"_s);
    CHECK(runProgram({u"export"_s, example.file(), u"--what"_s, u"all"_s, u"--output"_s, path})
              .status == 0);
    CHECK(wholeFile(path).startsWith("PK")); // how an .xlsx begins
    CHECK(runProgram({u"export"_s, example.file(), u"--what"_s, u"all"_s, u"--output"_s,
                      example.path(u"all.csv"_s)})
              .status == 2);
}

TEST_CASE("what a column holds can be said and kept")
{
    const Example example;
    const QString clubs = example.path(u"clubs.csv"_s);
    QFile csv(clubs);
    REQUIRE(csv.open(QIODevice::WriteOnly));
    csv.write("Lidnr;Club;Kleur\nX1;De Wip;rood\n");
    csv.close();
    CHECK(runProgram({u"import"_s, example.file(), clubs}).status == 1);
    CHECK(runProgram({u"import"_s, example.file(), clubs, u"--as"_s, u"organisation"_s, u"--map"_s,
                      u"Lidnr"_s})
              .status == 2);
    const ProgramRun said = runProgram(
        {u"import"_s, example.file(), clubs, u"--as"_s, u"organisation"_s, u"--map"_s,
         u"Lidnr=@reference"_s, u"--map"_s, u"Club=name"_s, u"--save-mapping"_s, u"clubs"_s});
    CHECK(said.status == 0);
    CHECK(said.out.contains("new: 1"));
    const ProgramRun again = runProgram({u"import"_s, example.file(), clubs});
    CHECK(again.status == 0);
    CHECK(again.out.contains("unchanged: 1"));
}

TEST_CASE("an exported kind imports again as unchanged, and hides who must be protected")
{
    const Example example;
    for (const auto &kind :
         {u"person"_s, u"organisation"_s, u"neighbourhood"_s, u"question"_s, u"interaction"_s}) {
        const QString csv = example.path(kind + u".csv"_s);
        CHECK(runProgram({u"export"_s, example.file(), u"--what"_s, kind, u"--output"_s, csv})
                  .status == 0);
        const ProgramRun import =
            runProgram({u"import"_s, example.file(), csv, u"--as"_s, kind, u"--json"_s});
        const auto counts = QJsonDocument::fromJson(import.out).object()[u"counts"].toObject();
        CAPTURE(kind, import.out);
        CHECK(counts[u"unchanged"].toInt() == listed(example.file(), kind).size());
        CHECK(counts[u"new"].toInt() == 0);
        CHECK(counts[u"updated"].toInt() == 0);
    }
    const QByteArray people = wholeFile(example.path(u"person.csv"_s));
    CHECK(people.contains("Marloes"));
    CHECK_FALSE(people.contains("Riet"));  // kept by consent
    CHECK_FALSE(people.contains("Kevin")); // a minor
    const QByteArray questions = wholeFile(example.path(u"question.csv"_s));
    CHECK_FALSE(questions.contains("Stagediscriminatie")); // a sensitive question
    const QString internal = example.path(u"all.json"_s);
    CHECK(runProgram({u"export"_s, example.file(), u"--what"_s, u"person"_s, u"--output"_s,
                      internal, u"--internal"_s})
              .status == 0);
    CHECK(wholeFile(internal).contains("Riet"));
    CHECK(runProgram({u"export"_s, example.file(), u"--what"_s, u"person"_s, u"--output"_s,
                      example.path(u"x.doc"_s)})
              .status == 2);
}

TEST_CASE("the overview comes as PDF and JSON in the language asked for")
{
    const Example example;
    const QStringList period{u"--from"_s, u"2026-08-31"_s, u"--to"_s, u"2026-11-22"_s};
    const auto report = [&](const QString &name, const QStringList &more = {}) {
        return runProgram(QStringList{u"report"_s, u"overview"_s, example.file(), u"--output"_s,
                                      example.path(name)} +
                          period + more);
    };
    const ProgramRun pdf = report(u"o.pdf"_s);
    CHECK(pdf.status == 0);
    CHECK(wholeFile(example.path(u"o.pdf"_s)).startsWith("%PDF-"));
    REQUIRE(report(u"nl.json"_s).status == 0);
    REQUIRE(report(u"en.json"_s, {u"--language"_s, u"en"_s}).status == 0);
    const auto dutch = QJsonDocument::fromJson(wholeFile(example.path(u"nl.json"_s))).object();
    const auto english = QJsonDocument::fromJson(wholeFile(example.path(u"en.json"_s))).object();
    CHECK(dutch[u"asOf"].toString() == u"2026-11-24"_s); // the example's own today
    CHECK(dutch[u"figures"].toArray().first().toObject()[u"label"].toString() == u"vraagstukken"_s);
    CHECK(english[u"figures"].toArray().first().toObject()[u"label"].toString() == u"questions"_s);
    for (const QString &name : {u"o.html"_s, u"o.odt"_s, u"o.csv"_s}) {
        const ProgramRun run = report(name);
        CHECK(run.status == 0);
        CHECK_FALSE(wholeFile(example.path(name)).isEmpty());
    }
    const ProgramRun unknown = report(u"o.doc"_s);
    CHECK(unknown.status == 2);
    CHECK(unknown.messages.contains(u".odt"));
    CHECK(
        runProgram({u"report"_s, u"overview"_s, example.file(), u"--output"_s, u"/nowhere/o.pdf"_s,
                    u"--from"_s, u"2026-08-31"_s, u"--to"_s, u"2026-11-22"_s})
            .status == 3);
    CHECK(runProgram({u"report"_s, u"overview"_s, example.file(), u"--output"_s,
                      example.path(u"p.pdf"_s), u"--from"_s, u"31-08-2026"_s, u"--to"_s,
                      u"2026-11-22"_s})
              .status == 2);
}

TEST_CASE("check says whether a file is sound and backup makes an equal one")
{
    const Example example;
    const ProgramRun check = runProgram({u"check"_s, example.file(), u"--json"_s});
    CHECK(check.status == 0);
    CHECK(QJsonDocument::fromJson(check.out).object()[u"sound"].toBool() == true);
    const QString copy = example.path(u"copy.anker"_s);
    CHECK(runProgram({u"backup"_s, example.file(), u"--output"_s, copy}).status == 0);
    CHECK(runProgram({u"check"_s, copy}).status == 0);
    CHECK(listed(copy, u"person"_s) == listed(example.file(), u"person"_s));
    CHECK(runProgram({u"check"_s, example.path(u"none.anker"_s)}).status == 2);
    CHECK(runProgram({u"new"_s, example.file()}).status == 3); // never over a file that is there
}

TEST_CASE("a figure is listed with its scope and the records behind it")
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"demo.anker"_s);
    test::createDemo(file).reset();
    const auto figure = [&](const QStringList &more) {
        const ProgramRun run =
            runProgram(QStringList{u"list"_s, file} + more + QStringList{u"--json"_s});
        CHECK(run.status == 0);
        return QJsonDocument::fromJson(run.out).object();
    };
    const auto waiting =
        figure({u"questions_waiting_over_90_days"_s, u"--as-of"_s, u"2026-11-22"_s});
    CHECK(waiting[u"key"].toString() == u"questions_waiting_over_90_days"_s);
    CHECK(waiting[u"scope"].toString() == u"register"_s);
    CHECK(waiting[u"value"].toInt() == 3);
    CHECK(waiting[u"records"].toArray() == QJsonArray{u"V06"_s, u"V08"_s, u"V04"_s});
    CHECK(waiting[u"lines"].toArray().first() ==
          QJsonObject{{u"record"_s, u"V06"_s}, {u"value"_s, 314}, {u"day"_s, u"2026-01-12"_s}});
    const auto submitted = figure(
        {u"questions_submitted"_s, u"--from"_s, u"2026-08-31"_s, u"--to"_s, u"2026-11-22"_s});
    CHECK(submitted[u"scope"].toString() == u"period"_s);
    CHECK(submitted[u"from"].toString() == u"2026-08-31"_s);
    CHECK(submitted[u"value"].toInt() == 4);
    CHECK(figure({u"hours_recorded"_s})[u"value"].isNull()); // not recorded is not 0
    const ProgramRun plain = runProgram({u"list"_s, file, u"organisations_over_asked"_s});
    CHECK(QString::fromUtf8(plain.out).contains(u"O05\tZwemclub Iedereen Drijft\t2\tV01, V13"_s));
    CHECK(runProgram({u"list"_s, file, u"interactions"_s, u"--from"_s, u"2026-01-01"_s}).status ==
          2);
}

TEST_CASE("the figures are named where kinds are, and in the help")
{
    const Example example;
    const QByteArray listed = runProgram({u"list"_s, example.file()}).out;
    const QByteArray help = runProgram({u"--help"_s}).out;
    for (const char *key : {"actions_late", "who_spoke_with_whom", "one_person_risk"}) {
        CHECK(listed.contains(QByteArray(key) + '\t'));
        CHECK(help.contains(key));
    }
}

TEST_CASE("figures and gaps are asked of a programme, a neighbourhood or an institution")
{
    const Example example;
    REQUIRE(example.status == 0);
    const ProgramRun run = runProgram(
        {u"list"_s, example.file(), u"questions"_s, u"--neighbourhood"_s, u"W1"_s, u"--json"_s});
    CHECK(run.status == 0);
    const QJsonArray there = QJsonDocument::fromJson(run.out).object()[u"records"].toArray();
    CHECK(there.contains(u"V02"_s));
    CHECK_FALSE(there.contains(u"V01"_s)); // of another neighbourhood
    const QJsonArray gaps =
        QJsonDocument::fromJson(runProgram({u"list"_s, example.file(), u"gaps"_s, u"--programme"_s,
                                            u"G03"_s, u"--json"_s})
                                    .out)
            .array();
    REQUIRE(gaps.size() == 1);
    CHECK(gaps[0].toObject()[u"key"].toString() == u"agreement_end"_s);
    CHECK(gaps[0].toObject()[u"field"].toString() == u"agreement.valid_until"_s);
    CHECK(gaps[0].toObject()[u"figures"].toArray() ==
          QJsonArray{u"agreements_ending_within_60_days"_s});
    CHECK(gaps[0].toObject()[u"records"].toArray() == QJsonArray{u"E02"_s, u"E03"_s});
    const ProgramRun unknown =
        runProgram({u"list"_s, example.file(), u"questions"_s, u"--programme"_s, u"G99"_s});
    CHECK(unknown.status == 2);
    CHECK(unknown.messages.contains(u"G99"_s));
}
