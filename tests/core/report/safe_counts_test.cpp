// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/literals.h"
#include "core/report/safe_counts.h"
#include "core/report/values.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <set>
#include <vector>

using namespace ankerpunt;
using namespace ankerpunt::report;

namespace {

using Counts = QList<std::optional<double>>;

/// What is on paper: each part and the sum, or the bound that stands for it as a negative number.
std::vector<int> printed(const std::vector<int> &counts)
{
    const SafeCounts safe = safeCounts(Counts(counts.begin(), counts.end()));
    std::vector<int> paper;
    int sum = 0;
    for (size_t i = 0; i < counts.size(); ++i) {
        const int bound = safe.parts.at(qsizetype(i));
        CHECK((bound == 0 || counts[i] < bound)); // what is printed is true
        paper.push_back(bound > 0 ? -bound : counts[i]);
        sum += counts[i];
    }
    CHECK((safe.sum == 0 || sum < safe.sum));
    paper.push_back(safe.sum > 0 ? -safe.sum : sum);
    return paper;
}

/// What is on paper of groups without their sums.
std::vector<int> seenParts(const QList<Counts> &groups)
{
    std::vector<int> paper;
    for (const Counts &group : groups) {
        const SafeCounts safe = safeCounts(group);
        for (qsizetype i = 0; i < group.size(); ++i) {
            paper.push_back(safe.parts.at(i) > 0 ? -safe.parts.at(i) : int(*group.at(i)));
        }
    }
    return paper;
}

/// All counts from 0 to @p most, in @p parts places.
std::vector<std::vector<int>> worlds(int parts, int most)
{
    std::vector<std::vector<int>> all{{}};
    for (int part = 0; part < parts; ++part) {
        std::vector<std::vector<int>> longer;
        for (const auto &world : all) {
            for (int count = 0; count <= most; ++count) {
                longer.push_back(world);
                longer.back().push_back(count);
            }
        }
        all = std::move(longer);
    }
    return all;
}

} // namespace

TEST_CASE("nobody can tell a small count, not even who knows the rule and all that is printed")
{
    for (const auto &[parts, most] :
         {std::pair(1, 30), std::pair(2, 30), std::pair(3, 14), std::pair(4, 9), std::pair(5, 6)}) {
        std::map<std::vector<int>, std::vector<std::vector<int>>> byPaper;
        for (const auto &world : worlds(parts, most)) {
            byPaper[printed(world)].push_back(world);
        }
        int told = 0;
        for (const auto &[paper, possible] : byPaper) {
            for (size_t i = 0; i < size_t(parts); ++i) {
                std::set<int> values;
                for (const auto &world : possible) {
                    values.insert(world[i]);
                }
                told += values.size() == 1 && isSmallCount(*values.begin()) ? 1 : 0;
            }
        }
        INFO(parts << " parts");
        CHECK(byPaper.size() > 1);
        CHECK(told == 0);
    }
}

TEST_CASE("nobody can tell a small count from a total either, whatever of it is told elsewhere")
{
    // A total of two groups with two counts each, and of up to 30 residents of whom no report
    // tells.
    std::map<std::vector<int>, std::vector<std::vector<int>>> byPaper;
    int open = 0;
    for (std::vector<int> world : worlds(4, 6)) {
        const QList<Counts> groups{{double(world[0]), double(world[1])},
                                   {double(world[2]), double(world[3])}};
        for (world.push_back(0); world.back() <= 30; ++world.back()) {
            const int bound = safeTotal(groups, {double(world.back())});
            std::vector<int> paper = seenParts(groups);
            const int sum = std::accumulate(world.begin(), world.end(), 0);
            CHECK((bound == 0 || sum < bound));
            open += bound == 0 ? 1 : 0;
            const bool isHidden = bound > 0 || isSmallCount(sum);
            paper.push_back(isHidden ? -std::max(bound, 5) : sum);
            byPaper[paper].push_back(world);
        }
    }
    int told = 0;
    for (const auto &[paper, possible] : byPaper) {
        const auto &first = possible.front();
        for (size_t i = 0; i < first.size() && first.back() < 25; ++i) { // else there are no more
            const bool isOne = std::ranges::all_of(
                possible, [&](const auto &world) { return world[i] == first[i]; });
            told += isOne && isSmallCount(first[i]) ? 1 : 0;
        }
    }
    CHECK(told == 0);
    CHECK(open > 70000); // of 74431: a total is hidden only where it would tell
}

TEST_CASE("a total is told where a reader cannot tell its parts from it")
{
    CHECK(safeTotal({{20, 10}, {7}}, {}) == 0);
    CHECK(safeTotal({{1, 1, 1, 1}, {19, 23}}, {8, 1}) == 0); // as in the demo
    CHECK(safeTotal({{3, 2}}, {}) == 0);
    CHECK(safeTotal({{3}, {12}}, {}) == 20);
    CHECK(safeTotal({{12}}, {3}) == 20);
    CHECK(safeTotal({{4, 4}}, {}) == 10);
    CHECK(safeTotal({{1, 1}}, {}) == 10);
    CHECK(safeTotal({{std::nullopt, 0}}, {}) == 0);
}

TEST_CASE("only as much is hidden as is needed")
{
    CHECK(safeCounts({20, 10, 0}).parts == QList<int>{0, 0, 0});
    CHECK(safeCounts({20, 10, 3}).parts == QList<int>{0, 15, 15});
    CHECK(safeCounts({20, 10, 3, 2}).parts == QList<int>{0, 0, 5, 5});
    CHECK(safeCounts({20, 10, 1, 1}).parts == QList<int>{0, 15, 15, 15});
    CHECK(safeCounts({3, 0}).parts == QList<int>{5, 0});
    CHECK(safeCounts({20, std::nullopt, 10}).parts == QList<int>{0, 0, 0});
    CHECK(safeCounts({20, 10, 3}).sum == 0);
    CHECK(safeCounts({4, 4}).sum == 10);
    CHECK(safeCounts({}).parts.isEmpty());
}

TEST_CASE("a figure and its parts are printed so that no small one can be computed")
{
    const Language dutch(u"nl"_s);
    Figure figure;
    figure.value = 64;
    figure.countsPeople = true;
    figure.parts = {{u"a"_s, 40.0}, {u"b"_s, 21.0}, {u"c"_s, 3.0}};
    CHECK(printedValue(figure, dutch) == u"64"_s);
    CHECK(printedParts(figure, dutch) == QStringList{u"40"_s, u"<25"_s, u"<25"_s});
    figure.parts = {{u"a"_s, 4.0}, {u"b"_s, 4.0}};
    figure.value = 8;
    CHECK(printedValue(figure, dutch) == u"<10"_s);
    CHECK(isHidden(figure));
    figure.countsPeople = false;
    CHECK(printedParts(figure, dutch) == QStringList{u"4"_s, u"4"_s});
    CHECK_FALSE(isHidden(figure));
}

TEST_CASE("the remark of a figure tells the period before and the target")
{
    Figure figure;
    figure.previous = 9;
    figure.target = 12;
    CHECK(printedRemark(figure, Language(u"nl"_s)) == u"vorig 9, doel 12"_s);
    CHECK(printedRemark(figure, Language(u"en"_s)) == u"previous 9, target 12"_s);
    figure.remark = u"7 nieuw"_s;
    figure.countsPeople = true;
    figure.previous = 2;
    CHECK(printedRemark(figure, Language(u"nl"_s)) == u"7 nieuw, vorig <5, doel 12"_s);
}
