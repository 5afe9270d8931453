// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Goes through everything that the program shows, with the ears and then with the keyboard alone.
#include "tests/support/heard.h"
#include "tests/support/part_sheet.h"
#include "tests/support/tour.h"

#include <QAccessible>
#include <QMap>

using namespace ankerpunt;
using test::Outlook;

namespace {

/// Each kind of record in one of the two tours; in both with ANKERPUNT_WALK=all.
Outlook oneOfTwo(int which)
{
    Outlook outlook;
    if (qEnvironmentVariable("ANKERPUNT_WALK") != u"all"_s) {
        outlook.every = 2;
        outlook.first = which;
    }
    return outlook;
}

QStringList walked(const Outlook &outlook,
                   const std::function<QStringList(const QString &, QWidget &)> &look)
{
    QMap<QString, QString> first;
    const auto visit = [&](const QString &place, QWidget &shown) {
        for (const QString &one : look(place, shown)) {
            if (!first.contains(one)) {
                first.insert(one, place);
            }
        }
    };
    QAccessible::setActive(true);
    test::Tour::start(outlook, visit);
    test::Tour(outlook).walk(visit);
    QStringList all;
    for (auto it = first.cbegin(); it != first.cend(); ++it) {
        all.append(u"%1 (%2)"_s.arg(it.key(), it.value()));
    }
    return all;
}

} // namespace

TEST_CASE("a screen reader can tell everything that is shown")
{
    for (const QString &wrong : walked(oneOfTwo(0), [](const QString &, QWidget &shown) {
             return test::heardWrong(shown);
         })) {
        FAIL_CHECK(qPrintable(wrong));
    }
}

TEST_CASE("Tab comes everywhere, in the order of reading, and shows where it is")
{
    const auto look = [](const QString &place, QWidget &shown) {
        const bool menu = shown.windowType() == Qt::Popup; // has the arrows
        const bool whole = shown.isWindow() && !place.startsWith(u"search "_s);
        return menu || !whole ? QStringList() : test::tabbedWrong(shown);
    };
    for (const QString &wrong : walked(oneOfTwo(1), look)) {
        FAIL_CHECK(qPrintable(wrong));
    }
}
