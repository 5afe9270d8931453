// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every figure that a report of the demo shows, in the report for programs and on paper, in Dutch
// and English: beside its label, and as tests/data/demo_verwacht.json and demo_semester.json ask.
// The table says where each stands, or why no report shows it. Nothing is left without an answer.
#include "core/base/literals.h"
#include "core/domain/programmes.h"
#include "core/queries/figures.h"
#include "core/report/json.h"
#include "core/report/pdf.h"
#include "tests/support/demo.h"
#include "tests/support/demo_kinds.h"
#include "tests/support/report_words.h"
#include "tests/support/tools.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <algorithm>

using namespace ankerpunt;
using namespace ankerpunt::report;
using test::autumn;

namespace {

/// Both files of expectations as one.
const QJsonObject &expected()
{
    static const QJsonObject all = [] {
        QJsonObject joined;
        for (const QString &name : {u"demo_semester"_s, u"demo_verwacht"_s}) {
            QFile file(u"%1/tests/data/%2.json"_s.arg(ANKERPUNT_SOURCE_DIR, name));
            REQUIRE(file.open(QIODevice::ReadOnly));
            const QJsonObject object = QJsonDocument::fromJson(file.readAll()).object();
            for (auto it = object.begin(); it != object.end(); ++it) {
                joined.insert(joined.contains(it.key()) ? it.key() + u" 2"_s : it.key(),
                              it.value());
            }
        }
        return joined;
    }();
    return all;
}

/// The expectation with this key; a part of one stands after a slash.
QJsonValue asked(const QString &path)
{
    QJsonValue value = expected();
    for (const QString &key : path.split(u'/')) {
        REQUIRE(value.toObject().contains(key));
        value = value[key];
    }
    return value;
}

/// All codes in lists, and in lists by something.
QStringList codesIn(const QJsonValue &value)
{
    QStringList codes;
    for (const auto &entry : value.toArray()) {
        codes.append(entry.toString());
    }
    for (const auto &entry : value.toObject()) {
        codes += codesIn(entry);
    }
    return codes;
}

/// A report of the demo for programs and on paper.
struct Printed
{
    QJsonObject json;
    QString paper; ///< its words in the order in which they were drawn, so labels beside numbers
};

enum class Span { Autumn, AllYears };

const Printed &printed(const QString &kind, Span span, const QString &language)
{
    static QHash<QString, Printed> made;
    const QString name = kind + language + QString::number(int(span));
    if (!made.contains(name)) {
        Request request = autumn();
        request.from = span == Span::AllYears ? QDate(2020, 1, 1) : request.from;
        const Report report =
            makeReport(kindOfReport(kind), test::sharedDemo(), Language(language), request);
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"a.pdf"_s);
        writePdf(report, path);
        made.insert(name, {toJson(report, Audience::Internal),
                           outputOf(u"pdftotext"_s, {u"-raw"_s, path, u"-"_s}).simplified()});
    }
    return made[name];
}

QJsonObject figureIn(const Printed &report, const QString &key)
{
    for (const QJsonValue figure : report.json[u"figures"_s].toArray()) {
        if (figure[u"key"_s] == key) {
            return figure.toObject();
        }
    }
    FAIL("there is no figure " << key.toStdString());
    return {};
}

enum class Measure {
    Number,   ///< the figure is this number
    Previous, ///< or was it in the period before
    Records,  ///< the figure counts these records, and names them
    Parts,    ///< by label the numbers of its parts, each of which names as many records
    Amounts,  ///< the same, of what is not a number of records
    Part      ///< the number of the part with the label after the slash
};

enum class Place {
    Grid,     ///< the number above its label
    Progress, ///< in the row of its label, the last of three numbers
    Row,      ///< in the row of its label, or of its label and that of the part
    Chart,    ///< under a title, the number of each part behind its label
    Words     ///< in a sentence
};

struct Shown
{
    QStringList asked; ///< the keys of the expectations
    QString kind;
    QString figure;
    Measure measure;
    Place place;
    const char *text = ""; ///< the title, or the sentence with %1 or %n for the number
    Span span = Span::Autumn;
    QJsonValue (*read)(const QJsonValue &value) = nullptr; ///< what the expectation means
};

/// "een_persoon_risico" says how many people there are behind each; fewer than two are a risk.
QJsonValue fewerThanTwo(const QJsonValue &value)
{
    const QJsonObject people = value.toObject();
    QJsonArray codes;
    for (auto it = people.begin(); it != people.end(); ++it) {
        if (it.value().toInt() < 2) {
            codes.append(it.key());
        }
    }
    return codes;
}

/// Those that have a number of their own, beside the median.
QJsonValue withoutMedian(const QJsonValue &value)
{
    QStringList codes = value.toObject().keys();
    codes.removeAll(u"mediaan"_s);
    return QJsonArray::fromStringList(codes);
}

/// How many are at each stage, by its place in the list of stages.
QJsonValue byStage(const QJsonValue &value)
{
    const QStringList stages{
        u"wederzijdse communicatie"_s,    u"wederzijds bewustzijn"_s,
        u"wederzijdse coördinatie"_s,     u"planning en geformaliseerd leiderschap"_s,
        u"werken aan gedeelde doelen"_s,  u"integratie van doelen"_s,
        u"werken met gedeelde middelen"_s};
    QJsonObject numbers;
    for (const auto &stage : value.toObject()) {
        const QString label = stages.value(stage.toInt() - 1);
        numbers[label] = numbers[label].toInt() + 1;
    }
    return numbers;
}

const char *const matches = "matches agreed: %1; median of days to a match: %2";

const QList<Shown> shown{
    // at a glance, and beside what was meant
    {{u"projecten_actief"_s}, u"semester"_s, u"projects_active"_s, Measure::Records, Place::Grid},
    {{u"projecten_actief"_s},
     u"semester"_s,
     u"projects_active"_s,
     Measure::Records,
     Place::Progress},
    {{u"periode_2026-08-31_tm_2026-11-22/projecten_actief"_s},
     u"semester"_s,
     u"projects_active"_s,
     Measure::Number,
     Place::Grid},
    {{u"studenten_bij_naam"_s}, u"semester"_s, u"students_unique"_s, Measure::Records, Place::Grid},
    {{u"studenten_bij_naam"_s},
     u"semester"_s,
     u"students_unique"_s,
     Measure::Records,
     Place::Progress},
    {{u"docenten_bij_naam"_s}, u"semester"_s, u"teachers"_s, Measure::Records, Place::Grid},
    {{u"partners"_s}, u"semester"_s, u"partners"_s, Measure::Records, Place::Grid},
    {{u"partners"_s}, u"semester"_s, u"partners"_s, Measure::Records, Place::Progress},
    {{u"partners_vorige_periode"_s}, u"semester"_s, u"partners"_s, Measure::Previous, Place::Grid},
    {{u"bewoners_die_meededen"_s},
     u"semester"_s,
     u"residents_direct"_s,
     Measure::Number,
     Place::Grid},
    {{u"bewoners_die_meededen"_s},
     u"semester"_s,
     u"residents_direct"_s,
     Measure::Number,
     Place::Progress},
    {{u"bewonerscontacten_waarvan/bezoekt"_s},
     u"semester"_s,
     u"residents_indirect"_s,
     Measure::Number,
     Place::Grid},
    {{u"periode_2026-08-31_tm_2026-11-22/vraagstukken_ingediend"_s},
     u"semester"_s,
     u"questions_submitted"_s,
     Measure::Records,
     Place::Grid},
    {{u"teruggegeven_resultaten"_s},
     u"semester"_s,
     u"results_returned"_s,
     Measure::Records,
     Place::Grid},
    {{u"multilevel_projecten"_s},
     u"semester"_s,
     u"teams_multi_level"_s,
     Measure::Number,
     Place::Progress,
     "",
     Span::Autumn,
     [](const QJsonValue &value) { return QJsonValue(value.toArray().size()); }}, // their teams
    // from question to result
    {{u"periode_2026-08-31_tm_2026-11-22/vraagstukken_ingediend"_s},
     u"semester"_s,
     u"questions_submitted"_s,
     Measure::Records,
     Place::Words,
     "submitted"},
    {{u"vraagstukken_met_match"_s},
     u"semester"_s,
     u"questions_matched"_s,
     Measure::Number,
     Place::Words,
     "got a match"},
    {{u"periode_2026-08-31_tm_2026-11-22/projecten_afgerond"_s},
     u"semester"_s,
     u"projects_completed"_s,
     Measure::Number,
     Place::Words,
     "projects completed"},
    {{u"teruggegeven_resultaten"_s},
     u"semester"_s,
     u"results_returned"_s,
     Measure::Records,
     Place::Words,
     "result given back"},
    {{u"periode_2026-08-31_tm_2026-11-22/matches_afgesproken"_s},
     u"semester"_s,
     u"matches_agreed"_s,
     Measure::Number,
     Place::Words,
     "matches agreed: %1; median of days to a match: "},
    {{u"dagen_tot_match_mediaan"_s},
     u"semester"_s,
     u"days_to_match"_s,
     Measure::Number,
     Place::Words,
     matches},
};

} // namespace
