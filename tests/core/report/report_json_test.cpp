// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/literals.h"
#include "core/report/json.h"
#include "tests/support/sample_report.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace ankerpunt;
using namespace ankerpunt::report;

namespace {

QJsonObject figureOf(const QJsonObject &report, const QString &key)
{
    for (const QJsonValue figure : report[u"figures"_s].toArray()) {
        if (figure[u"key"_s] == key) {
            return figure.toObject();
        }
    }
    return {};
}

} // namespace

TEST_CASE("a report for programs has the promised shape")
{
    Report report = sampleReport();
    report.gaps[0].effect = u"Zij tellen nergens mee."_s;
    const QJsonObject json = toJson(report, Audience::Internal);
    CHECK(json[u"gaps"_s][0][u"effect"_s] == u"Zij tellen nergens mee."_s);
    CHECK(json.keys() == QStringList{u"asOf"_s, u"figures"_s, u"from"_s, u"gaps"_s, u"kind"_s,
                                     u"language"_s, u"to"_s});
    CHECK(json[u"kind"_s] == u"semester"_s);
    CHECK(json[u"from"_s] == u"2026-02-02"_s);
    CHECK(json[u"to"_s] == u"2026-07-17"_s);
    CHECK(json[u"asOf"_s] == u"2026-08-31"_s);
    CHECK(json[u"language"_s] == u"nl"_s);
    const QJsonObject projects = figureOf(json, u"projects"_s);
    CHECK(projects.keys() == QStringList{u"definition"_s, u"key"_s, u"label"_s, u"parts"_s,
                                         u"previous"_s, u"records"_s, u"scope"_s, u"target"_s,
                                         u"unit"_s, u"value"_s});
    CHECK(projects[u"previous"_s] == 9);
    CHECK(projects[u"target"_s] == 12);
    CHECK(figureOf(json, u"hours"_s)[u"target"_s].isNull());
    CHECK(figureOf(json, u"hours"_s)[u"unit"_s] == u"uur"_s);
    CHECK(projects[u"value"_s] == 12);
    CHECK(projects[u"scope"_s] == u"period"_s);
    CHECK(projects[u"records"_s].toArray() == QJsonArray{u"P01"_s, u"P02"_s});
    CHECK(figureOf(json, u"partners"_s)[u"scope"_s] == u"register"_s);
    CHECK(json[u"gaps"_s][0][u"records"_s].toArray() == QJsonArray{u"V04"_s, u"V06"_s});
}

TEST_CASE("only an internal report for programs has small counts and records")
{
    const QJsonObject shared = toJson(sampleReport(), Audience::Anyone);
    const QJsonObject internal = toJson(sampleReport(), Audience::Internal);
    CHECK(figureOf(shared, u"advice"_s)[u"value"_s] == u"<5"_s);
    CHECK(figureOf(internal, u"advice"_s)[u"value"_s] == 3);
    CHECK_FALSE(QJsonDocument(shared).toJson().contains("records"));
    CHECK_FALSE(QJsonDocument(shared).toJson().contains("V04"));
    CHECK(figureOf(internal, u"advice"_s)[u"records"_s].toArray() == QJsonArray{u"B1"_s});
}

TEST_CASE("in a report for programs a value that was not recorded is null and nought is 0")
{
    const QJsonObject json = toJson(sampleReport(), Audience::Anyone);
    CHECK(figureOf(json, u"reached"_s)[u"value"_s].isNull());
    CHECK(figureOf(json, u"complaints"_s)[u"value"_s] == 0);
    CHECK(toJson(Report{}, Audience::Anyone)[u"from"_s].isNull());
}
