// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/kinds/kinds.h"
#include "tests/support/demo.h"
#include "tests/support/vectors.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

using namespace ankerpunt;

namespace {

QJsonObject expected()
{
    return QJsonDocument::fromJson(tests::dataFile(u"demo_verwacht.json"_s)).object();
}

QStringList strings(const QJsonValue &value)
{
    QStringList all;
    for (const auto &entry : value.toArray()) {
        all.append(entry.toString());
    }
    return all;
}

class DemoOverview final
{
public:
    explicit DemoOverview(const QString &language = u"nl"_s)
        : m_workspace(test::createDemo(m_folder.filePath(u"a.anker"_s))),
          report(report::makeReport(report::kindOfReport(u"overview"_s), *m_workspace,
                                    Language(language),
                                    {QDate(2026, 8, 31), QDate(2026, 11, 22), QDate(2026, 11, 22)}))
    {}
    [[nodiscard]] report::Figure figure(const QString &key) const
    {
        for (const auto &figure : report.figures) {
            if (figure.key == key) {
                return figure;
            }
        }
        FAIL("there is no figure " << key.toStdString());
        return {};
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Workspace> m_workspace;

public:
    report::Report report;
};

} // namespace

TEST_CASE("every figure of the overview is what the rules give for the demo")
{
    const DemoOverview overview;
    const QJsonObject wanted = expected();
    const auto period = wanted[u"periode_2026-08-31_tm_2026-11-22"].toObject();
    CHECK(overview.figure(u"questions"_s).value ==
          wanted[u"aantallen"].toObject()[u"vraagstukken"].toInt());
    CHECK(overview.figure(u"questions_waiting_over_90_days"_s).records ==
          strings(wanted[u"vraagstukken_open_langer_dan_90_dagen"]));
    CHECK(overview.figure(u"organisations_over_asked"_s).records ==
          strings(wanted[u"overbevraging"]));
    CHECK(overview.figure(u"questions_submitted"_s).records ==
          strings(period[u"vraagstukken_ingediend"]));
    CHECK(overview.figure(u"interactions"_s).value == period[u"gesprekken"].toInt());
    CHECK(overview.figure(u"actions_open"_s).records == strings(wanted[u"acties_open"]));
    CHECK(overview.figure(u"actions_late"_s).records == strings(wanted[u"acties_te_laat"]));
    qsizetype unfinished = strings(wanted[u"vraagstukken_van_bewoner_zonder_organisatie"]).size();
    for (const auto &questions : wanted[u"open_vragen_per_organisatie"].toObject()) {
        unfinished += questions.toArray().size();
    }
    CHECK(overview.figure(u"questions_unfinished"_s).value == double(unfinished));
}

TEST_CASE("every figure counts exactly the records that it names")
{
    for (const auto &figure : DemoOverview().report.figures) {
        CAPTURE(figure.key);
        CHECK(figure.value == double(figure.records.size()));
        CHECK_FALSE(figure.label.isEmpty());
    }
}

TEST_CASE("the bars of the overview add up to all questions, in the words of the demo")
{
    const DemoOverview overview;
    const QJsonObject wanted = expected();
    for (const auto &block : overview.report.blocks) {
        const auto *row = std::get_if<report::ChartRow>(&block);
        if (row == nullptr) {
            continue;
        }
        const QJsonObject rules[] = {wanted[u"vraagstukken_per_status"].toObject(),
                                     wanted[u"vraagstukken_per_contactroute"].toObject()};
        for (qsizetype chart = 0; chart < row->charts.size(); ++chart) {
            const auto &bars = row->charts.at(chart);
            CHECK(bars.categories.size() == rules[chart].size());
            double total = 0;
            for (qsizetype i = 0; i < bars.categories.size(); ++i) {
                const double value = bars.series.first().values.at(i).value_or(-1);
                CHECK(value == rules[chart][bars.categories.at(i)].toInt());
                total += value;
            }
            CHECK(total == overview.figure(u"questions"_s).value);
        }
    }
}

TEST_CASE("the overview speaks Dutch, Flemish and English")
{
    CHECK(DemoOverview(u"nl"_s).report.title == u"Waar de vraagstukken staan"_s);
    CHECK(DemoOverview(u"en"_s).report.title == u"Where the questions stand"_s);
    QStringList routes;
    for (const auto &block : DemoOverview(u"nl_BE"_s).report.blocks) {
        if (const auto *row = std::get_if<report::ChartRow>(&block)) {
            routes = row->charts.at(1).categories;
        }
    }
    CHECK(routes.contains(u"lesgever"_s));
}
