// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/literals.h"
#include "core/report/flow.h"

using namespace ankerpunt;
using namespace ankerpunt::report;

namespace {

template <typename Part>
QList<Part> partsOf(const Report &report)
{
    QList<Part> found;
    for (const FlowPart &part : flowOf(report)) {
        if (const auto *wanted = std::get_if<Part>(&part)) {
            found.append(*wanted);
        }
    }
    return found;
}

} // namespace

TEST_CASE("no heading is more than a level below the one before")
{
    Report report;
    report.title = u"titel"_s;
    report.blocks = {Heading{3, u"a"_s}, Heading{1, u"b"_s}, Heading{3, u"c"_s},
                     Heading{3, u"d"_s}, Heading{2, u"e"_s}, Heading{9, u"f"_s}};
    QList<int> levels;
    for (const Heading &heading : partsOf<Heading>(report)) {
        levels.append(heading.level);
    }
    CHECK(levels == QList<int>{2, 1, 2, 3, 2, 3});
    report.title.clear();
    CHECK(partsOf<Heading>(report).constFirst().level == 1);
}

TEST_CASE("every heading has an anchor of its own")
{
    Report report;
    report.blocks = {Heading{1, u"a"_s, u"x"_s}, Heading{1, u"b"_s, u"x"_s}, Heading{1, u"c"_s},
                     Heading{1, u"d"_s, u"top"_s}};
    QStringList anchors;
    for (const Heading &heading : partsOf<Heading>(report)) {
        anchors.append(heading.anchor);
    }
    CHECK(anchors.constFirst() == u"x"_s);
    CHECK_FALSE(anchors.contains(titleAnchor));
    CHECK_FALSE(anchors.contains(QString()));
    CHECK(anchors.removeDuplicates() == 0);
}

TEST_CASE("a link keeps its target only where it leads somewhere safe")
{
    Report report;
    report.blocks = {Heading{1, u"a"_s, u"hier"_s}};
    const QStringList kept{u"#hier"_s, u"https://example.org/"_s, u"http://example.org/"_s,
                           u"mailto:a@example.org"_s};
    const QStringList lost{u"#daar"_s,
                           u"javascript:alert(1)"_s,
                           u"data:text/html,x"_s,
                           u"file:///etc/passwd"_s,
                           u"//example.org"_s,
                           u"een woord"_s};
    Table table;
    table.columns = {{u"kolom"_s}};
    for (const QString &target : kept + lost) {
        report.blocks.push_back(Link{u"link"_s, target});
        table.rows.append({{u"vak"_s, target}});
    }
    report.blocks.push_back(table);
    QStringList links;
    for (const Link &link : partsOf<Link>(report)) {
        links.append(link.target);
    }
    CHECK(links == kept + QStringList(lost.size()));
    QStringList cells;
    const auto tables = partsOf<NamedTable>(report);
    for (const auto &row : tables.constFirst().table.rows) {
        cells.append(row.constFirst().target);
    }
    CHECK(cells == links);
}

TEST_CASE("items that follow each other are one list")
{
    Report report;
    const auto item = Paragraph::Style::Item;
    report.blocks = {Paragraph{item, u"a"_s}, Paragraph{item, u"b"_s},
                     Paragraph{Paragraph::Style::Body, u"tekst"_s}, Paragraph{item, u"c"_s}};
    const auto lists = partsOf<TextList>(report);
    REQUIRE(lists.size() == 2);
    CHECK(lists.at(0).items == QStringList{u"a"_s, u"b"_s});
    CHECK(lists.at(1).items == QStringList{u"c"_s});
}

TEST_CASE("a table without a title is called after its heading")
{
    Report report;
    report.title = u"titel"_s;
    Table named;
    named.title = u"tabel"_s;
    report.blocks = {Table{}, Heading{1, u"kop"_s}, Table{}, named};
    QStringList names;
    for (const NamedTable &table : partsOf<NamedTable>(report)) {
        names.append(table.name);
    }
    CHECK(names == QStringList{u"titel"_s, u"kop"_s, u"tabel"_s});
}
