// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every figure that a report of the demo shows, for programs with the records behind it, and on
// paper beside its label, in Dutch and English. What it should be is in tests/data: in
// demo_verwacht.json, and in demo_semester.json for what that does not ask. demo_getoond.csv says
// where each stands, or why no report shows it; no expectation is left out.
#include "core/base/literals.h"
#include "core/domain/programmes.h"
#include "core/queries/figures.h"
#include "core/report/json.h"
#include "core/report/pdf.h"
#include "tests/support/demo.h"
#include "tests/support/demo_kinds.h"
#include "tests/support/report_words.h"
#include "tests/support/temporary_file.h"
#include "tests/support/tools.h"
#include "tests/support/vectors.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <algorithm>
#include <cmath>

using namespace ankerpunt;
using namespace ankerpunt::report;
using test::autumn;

namespace {

/// Both files of expectations.
QList<QJsonObject> expectations()
{
    QList<QJsonObject> all;
    for (const QString &name : {u"demo_verwacht.json"_s, u"demo_semester.json"_s}) {
        all.append(QJsonDocument::fromJson(tests::dataFile(name)).object());
    }
    return all;
}

/// The expectation with this key; a part of one stands after a slash.
QJsonValue asked(const QString &path)
{
    const QStringList keys = path.split(u'/');
    for (const QJsonObject &object : expectations()) {
        if (object.contains(keys.first())) {
            const QJsonValue whole = object[keys.first()];
            REQUIRE((keys.size() == 1 || whole.toObject().contains(keys.last())));
            return keys.size() == 1 ? whole : whole[keys.last()];
        }
    }
    FAIL("nobody asks for " << path.toStdString());
    return {};
}

/// Where an expectation is shown; without a report the text says why it is not.
struct Shown
{
    QStringList asked;
    QString report, figure, measure, place, text, span;
};

QList<Shown> rows()
{
    QList<Shown> all;
    for (const QString &line :
         QString::fromUtf8(tests::dataFile(u"demo_getoond.csv"_s)).split(u'\n').mid(1)) {
        const QStringList cells = line.split(u';');
        if (cells.size() == 7) {
            all.append(
                {cells[0].split(u' '), cells[1], cells[2], cells[3], cells[4], cells[5], cells[6]});
        } else {
            CHECK(line.isEmpty());
        }
    }
    return all;
}

/// All codes in a list, or in lists by something.
QStringList codesIn(const QJsonValue &value)
{
    QStringList codes;
    for (const QJsonValue entry : value.toArray()) {
        codes.append(entry.toString());
    }
    for (const QJsonValue entry : value.toObject()) {
        codes += codesIn(entry);
    }
    codes.sort();
    return codes;
}

/// A report of the demo for programs, and the words of its paper in the order in which they were
/// drawn, in which numbers follow their labels.
struct Printed
{
    QJsonObject json;
    QString paper;

    [[nodiscard]] QJsonObject figure(const QString &key) const
    {
        for (const QJsonValue figure : json[u"figures"_s].toArray()) {
            if (figure[u"key"_s] == key) {
                return figure.toObject();
            }
        }
        FAIL("there is no figure " << key.toStdString());
        return {};
    }
    [[nodiscard]] bool says(const QString &pattern) const
    {
        return paper.contains(QRegularExpression(pattern));
    }
};

Printed printed(const Workspace &workspace, const QString &kind, const QString &language,
                const Request &request)
{
    const Report report = makeReport(kindOfReport(kind), workspace, Language(language), request);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.pdf"_s);
    writePdf(report, path);
    return {toJson(report, Audience::Internal),
            outputOf(u"pdftotext"_s, {u"-raw"_s, path, u"-"_s}).simplified()};
}

const Printed &ofTheDemo(const QString &kind, const QString &span, const QString &language)
{
    static QHash<QString, Printed> made;
    const QString name = kind + span + language;
    if (!made.contains(name)) {
        Request request = autumn();
        request.from = span == u"always" ? QDate(2020, 1, 1) : request.from;
        made.insert(name, printed(test::sharedDemo(), kind, language, request));
    }
    return made[name];
}

/// What a row asks for: one number, records, or numbers by the Dutch label of a part.
struct Wanted
{
    std::optional<double> number = {};
    std::optional<QStringList> records = {};
    QJsonObject parts = {};
};

/// How many partnerships are at each stage, by its label.
QJsonObject atStages(const QJsonValue &stages)
{
    const QStringList labels{
        u"wederzijdse communicatie"_s,    u"wederzijds bewustzijn"_s,
        u"wederzijdse coördinatie"_s,     u"planning en geformaliseerd leiderschap"_s,
        u"werken aan gedeelde doelen"_s,  u"integratie van doelen"_s,
        u"werken met gedeelde middelen"_s};
    QJsonObject numbers;
    for (const QJsonValue stage : stages.toObject()) {
        const QString label = labels.value(stage.toInt() - 1);
        numbers[label] = numbers[label].toInt() + 1;
    }
    return numbers;
}

Wanted wantedBy(const Shown &row)
{
    QStringList codes;
    for (const QString &path : row.asked) {
        codes += codesIn(asked(path));
    }
    codes.sort();
    const QJsonValue value = asked(row.asked.first());
    const QJsonObject object = value.toObject();
    if (row.measure == u"records") {
        return {double(codes.size()), codes};
    }
    if (row.measure == u"count") {
        return {double(codes.size())};
    }
    if (row.measure == u"fewer than two" || row.measure == u"others") {
        QStringList chosen;
        for (auto it = object.begin(); it != object.end(); ++it) {
            if (row.measure == u"others" ? it.key() != u"mediaan" : it.value().toInt() < 2) {
                chosen.append(it.key());
            }
        }
        return {row.measure == u"others" ? object[u"mediaan"_s].toDouble() : double(chosen.size()),
                chosen};
    }
    if (row.measure.startsWith(u"part ")) {
        return {{}, {}, {{row.measure.mid(5), value}}};
    }
    if (row.measure == u"parts" || row.measure == u"amounts") {
        return {{}, {}, object};
    }
    if (row.measure == u"stages") {
        return {{}, {}, atStages(value)};
    }
    REQUIRE((row.measure == u"number" || row.measure == u"previous"));
    REQUIRE(value.isDouble());
    return {value.toDouble()};
}

/// The label of a part as the expectations write it.
QString labelOf(const QJsonValue &part)
{
    return part[u"label"_s].toString().replace(u" – "_s, u"-"_s);
}

/// A number as it is printed, not within another one.
QString number(double value, const QString &language)
{
    const QString text =
        Language(language).locale().toString(value, 'f', std::floor(value) == value ? 0 : 1);
    return u"(?<![\\d,.])"_s + QRegularExpression::escape(text) + u"(?![,.]?\\d)"_s;
}

void checkForPrograms(const Shown &row, const Wanted &wanted, const QJsonObject &figure)
{
    if (wanted.number) {
        const bool isBefore = row.measure == u"previous";
        CHECK(figure[isBefore ? u"previous"_s : u"value"_s] == *wanted.number);
    }
    if (wanted.records) {
        CHECK(codesIn(figure[u"records"_s]) == *wanted.records);
    } else if (wanted.number != 0.0) {
        CHECK_FALSE(figure[u"records"_s].toArray().isEmpty());
    }
    QJsonObject parts;
    for (const QJsonValue part : figure[u"parts"_s].toArray()) {
        const QString label = labelOf(part);
        if (wanted.parts.contains(label) || !row.measure.startsWith(u"part ")) {
            parts.insert(label, part[u"value"_s]);
        }
        const auto records = part[u"records"_s].toArray().size();
        CHECK(records > 0);
        if (row.measure == u"parts" || row.measure == u"stages") {
            CHECK(part[u"value"_s] == double(records));
        }
    }
    if (!wanted.parts.isEmpty()) {
        CHECK(parts == wanted.parts);
    }
}

/// The numbers that are asked for behind the labels of the parts, in this language and in the order
/// of the report.
QStringList pairs(const Wanted &wanted, const QJsonObject &dutch, const QJsonObject &figure,
                  const QString &language)
{
    QStringList all;
    const auto known = dutch[u"parts"_s].toArray();
    const auto parts = figure[u"parts"_s].toArray();
    REQUIRE(known.size() == parts.size());
    for (qsizetype i = 0; i < known.size(); ++i) {
        const QString label = labelOf(known[i]);
        if (label != u"niet vastgelegd" && wanted.parts.contains(label)) {
            const QString escaped = QRegularExpression::escape(parts[i][u"label"_s].toString());
            all.append(QString(escaped).replace(u"\\-"_s, u"\\- ?"_s) + u' ' + // a line may end
                       number(wanted.parts[label].toDouble(), language));
        }
    }
    return all;
}

/// The ten pairs by row: how often a group spoke with each of those before it, and its label.
QString matrix(const Wanted &wanted, const QString &language)
{
    const Language dutch(u"nl"_s);
    const Language here(language);
    const queries::Display words(test::sharedDemo(), dutch);
    const queries::Display labels(test::sharedDemo(), here);
    const QList<SofarGroup> groups{SofarGroup::Student, SofarGroup::Faculty,
                                   SofarGroup::Organisation, SofarGroup::Resident,
                                   SofarGroup::Administrator};
    const auto labelIn = [](const queries::Display &display, SofarGroup group) {
        return display.text(*std::ranges::find(record::enumValues<SofarGroup>(), int(group),
                                               &record::EnumValue::value));
    };
    QStringList told;
    int sum = 0;
    for (qsizetype row = 0; row < groups.size(); ++row) {
        for (qsizetype column = 0; column < row; ++column) {
            const QString a = labelIn(words, groups.at(column));
            const QString b = labelIn(words, groups.at(row));
            const int spoken =
                wanted.parts[a + u'-' + b].toInt() + wanted.parts[b + u'-' + a].toInt();
            sum += spoken;
            told.append(QString::number(spoken));
        }
        // beside its row, and above the column of the rows below it
        const QString label = labelIn(labels, groups.at(row));
        const bool isBoth = row > 0 && row + 1 < groups.size();
        told += isBoth ? QStringList{label, label} : QStringList{label};
    }
    int all = 0;
    for (const QJsonValue pair : wanted.parts) {
        all += pair.toInt();
    }
    CHECK(sum == all); // every pair that is asked for has a place
    return u"\\b"_s + told.join(u' ') + u"\\b"_s;
}

void checkOnPaper(const Shown &row, const Wanted &wanted, const QString &language)
{
    const Printed &report = ofTheDemo(row.report, row.span, language);
    const QJsonObject figure = report.figure(row.figure);
    const QJsonObject dutch = ofTheDemo(row.report, row.span, u"nl"_s).figure(row.figure);
    const QString label = QRegularExpression::escape(figure[u"label"_s].toString());
    const QString title =
        QRegularExpression::escape(Language(language).text("report", row.text.toUtf8()));
    const QString value = number(wanted.number.value_or(-1), language);
    const QStringList behind = pairs(wanted, dutch, figure, language);
    CHECK((behind.isEmpty() == wanted.parts.isEmpty() || row.place == u"matrix"));
    QStringList patterns;
    if (row.place == u"grid") {
        patterns = {value + u' ' + label + u"\\b"_s};
    } else if (row.place == u"progress") { // before, meant, reached
        patterns = {u"\\b"_s + label + u" \\S+ \\S+ "_s + value};
    } else if (row.place == u"previous") {
        patterns = {label + u" \\D*"_s + value};
    } else if (row.place == u"row") {
        patterns = {label + u' ' + value};
    } else if (row.place == u"rows") {
        for (const QString &pair : behind) {
            patterns.append(label + u' ' + pair);
        }
    } else if (row.place == u"bar") {
        patterns = {u"\\b"_s + title + u' ' + value};
    } else if (row.place == u"total") { // the line under the title
        patterns = {title + u" (– )?"_s + value};
    } else if (row.place == u"chart") { // a share may stand behind each
        patterns = {title + u" .{0,60}?\\b"_s + behind.join(u"( \\d+%)? \\b"_s)};
    } else if (row.place ==
               u"columns") { // the period before, now, the number of the stage and its label
        for (QString pair : behind) {
            const qsizetype split = pair.lastIndexOf(u" (?<"_s);
            patterns.append(u"\\d "_s + pair.mid(split + 1) + u" \\d "_s + pair.left(split));
        }
    } else if (row.place == u"matrix") {
        patterns = {title + u" .{0,60}?"_s + matrix(wanted, language)};
    } else if (row.place == u"words") {
        // of a sentence with two numbers the table gives the half that holds the one
        const QString whole = Language(language).text(
            "report",
            "matches agreed, of earlier questions too: %1; median of days to a match: %2");
        const QStringList halves = whole.split(u"; "_s);
        const QString half = row.text.startsWith(u"matches") ? halves.first() : halves.last();
        patterns = {QRegularExpression::escape(half.left(half.indexOf(u'%'))) + value};
    } else if (row.place == u"plural") {
        patterns = {
            number(*wanted.number, language) +
            QRegularExpression::escape(Language(language)
                                           .text("report", row.text.toUtf8(), int(*wanted.number))
                                           .remove(QString::number(*wanted.number)))};
    } else {
        CHECK(row.place == u"none");
    }
    for (const QString &pattern : std::as_const(patterns)) {
        CAPTURE(pattern);
        CHECK(report.says(pattern));
    }
}

} // namespace

TEST_CASE("every figure that a report of the demo shows is what is expected, on paper too")
{
    for (const Shown &row : rows()) {
        if (row.report.isEmpty()) {
            continue;
        }
        CAPTURE(row.asked, row.report, row.figure);
        const Wanted wanted = wantedBy(row);
        checkForPrograms(row, wanted, ofTheDemo(row.report, row.span, u"nl"_s).figure(row.figure));
        for (const QString &language : {u"nl"_s, u"en"_s}) {
            CAPTURE(language);
            checkOnPaper(row, wanted, language);
        }
    }
}

TEST_CASE("every expectation of the demo is shown by a report, or it is said why not")
{
    QStringList known;
    for (const Shown &row : rows()) {
        CAPTURE(row.asked);
        CHECK_FALSE((row.report.isEmpty() && row.text.isEmpty()));
        for (const QString &path : row.asked) {
            (void)asked(path); // it is an expectation
        }
        known += row.asked;
    }
    for (const QJsonObject &object : expectations()) {
        for (const QString &key : object.keys()) {
            QStringList parts = object[key].toObject().keys();
            parts.removeIf([&](const QString &part) { return known.contains(key + u'/' + part); });
            CAPTURE(key, parts);
            const bool inParts = parts.isEmpty() && object[key].isObject();
            CHECK((known.contains(key) || inParts));
        }
    }
}

TEST_CASE("every figure of a report of the demo is asked for by an expectation")
{
    QStringList known{u"semesterhours_recorded"_s}; // of which the demo has none
    for (const Shown &row : rows()) {
        known.append(row.report + row.figure);
    }
    for (const QString &kind : {u"semester"_s, u"overview"_s}) {
        for (const QJsonValue figure :
             ofTheDemo(kind, u"autumn"_s, u"nl"_s).json[u"figures"_s].toArray()) {
            const QString key = figure[u"key"_s].toString();
            CAPTURE(kind, key);
            CHECK(known.contains(kind + key));
        }
    }
}

TEST_CASE("a plan is drawn with as many weeks of each phase as it has")
{
    const Report report =
        makeReport(kindOfReport(u"semester"_s), test::sharedDemo(), Language(u"nl"_s), autumn());
    QJsonObject weeks;
    for (const Chart &chart : test::chartsOf(report)) {
        if (chart.kind != Chart::Kind::Lanes || chart.title != u"Het plan per lesweek") {
            continue;
        }
        QHash<QString, QString> phases; // by their marks, which the legend explains
        for (const Series &series : chart.series) {
            phases.insert(series.name.section(u' ', 0, 0), series.name.section(u' ', 1));
        }
        for (const Stretch &stretch : chart.lanes.first().stretches) {
            const QString phase = phases.value(stretch.text);
            weeks[phase] = weeks[phase].toInt() + stretch.last - stretch.first + 1;
        }
    }
    CHECK(weeks == asked(u"tijdlijn_R01/weken_per_hoofdfase"_s).toObject());
}

TEST_CASE("a target of a programme stands beside its figure")
{
    const QTemporaryDir folder;
    const auto workspace = test::createDemo(folder.filePath(u"a.anker"_s));
    Goal goal;
    goal.programme = Id<Programme>(test::coded(*workspace, "programme", u"G01"_s));
    goal.period = u"2026-2027"_s;
    goal.text = u"Meer partners"_s;
    goal.figure = u"partners"_s;
    goal.target = 13;
    workspace->store().change(u"Add"_s, [&](record::Change &change) { change.save(goal); });
    const Printed report = printed(*workspace, u"semester"_s, u"nl"_s, autumn());
    CHECK(report.figure(u"partners"_s)[u"target"_s] == 13);
    CHECK(report.says(u"8 actieve partners vorig 7, doel 13\\b"_s));
    CHECK(report.says(u"actieve partners 7 13 8\\b"_s));
}

TEST_CASE("a target is told of the programme that it is of, and of no part of it")
{
    const QTemporaryDir folder;
    const auto workspace = test::createDemo(folder.filePath(u"a.anker"_s));
    const Id<Programme> ours(test::coded(*workspace, "programme", u"G01"_s));
    Id<Programme> others;
    workspace->store().change(u"Add"_s, [&](record::Change &change) {
        Programme other;
        other.title = u"Elders"_s;
        others = change.save(other);
    });
    const auto aimAt = [&](Id<Programme> programme, int target) {
        Goal goal;
        goal.programme = programme;
        goal.text = u"Meer partners"_s;
        goal.figure = u"partners"_s;
        goal.target = target;
        workspace->store().change(u"Add"_s, [&](record::Change &change) { change.save(goal); });
    };
    const auto targetOf = [&](const queries::Selection &selection) {
        Request request = autumn();
        request.selection = selection;
        const Report report =
            makeReport(kindOfReport(u"semester"_s), *workspace, Language(u"nl"_s), request);
        const auto figure = std::ranges::find(report.figures, u"partners"_s, &Figure::key);
        REQUIRE(figure != report.figures.end());
        return figure->target;
    };
    aimAt(ours, 13);
    CHECK(targetOf({}) == 13);
    CHECK(targetOf({ours.value(), 0, 0}) == 13);
    CHECK_FALSE(targetOf({others.value(), 0, 0}));
    CHECK_FALSE(targetOf({0, test::coded(*workspace, "neighbourhood", u"W1"_s), 0}));
    aimAt(others, 20);
    CHECK_FALSE(targetOf({}));
    CHECK(targetOf({others.value(), 0, 0}) == 20);
}

TEST_CASE("how it was counted is explained of every figure that a reader met, and of no other")
{
    test::TemporaryFile empty;
    QHash<QString, QStringList> titles; // of charts, by report and figure
    for (const Shown &row : rows()) {
        titles[row.report + row.figure].append(row.text.section(u'%', 0, 0));
    }
    for (const Workspace *workspace : {&test::sharedDemo(), &std::as_const(empty.workspace())}) {
        for (const QString &kind : {u"semester"_s, u"overview"_s}) {
            QStringList sections;
            for (const Section &section : kindOfReport(kind).sections) {
                if (!section.aboutOthers) {
                    sections.append(QString::fromLatin1(section.key));
                }
            }
            const Printed report = printed(*workspace, kind, u"en"_s, autumn(0, sections));
            CHECK(report.json[u"figures"_s].toArray().size() >= 8);
            for (const QJsonValue figure : report.json[u"figures"_s].toArray()) {
                const QString key = figure[u"key"_s].toString();
                CAPTURE(kind, key);
                QStringList words = titles.value(kind + key);
                words.append(Language(u"en"_s).text("report", "%n coaching talk(s).",
                                                    figure[u"value"_s].toInt()));
                words.removeAll(QString());
                words.append(figure[u"label"_s].toString());
                CHECK(std::ranges::any_of(words, [&](const QString &text) {
                    return report.paper.contains(text.trimmed());
                }));
            }
        }
    }
}
