// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/literals.h"
#include "tests/support/catch.h"
#include "ui/parts/split_state.h"

#include <QApplication>
#include <QSplitter>
#include <QTest>

using namespace ankerpunt;

namespace {

/// A splitter of two panes, as a page makes one each time it is opened.
/// What is kept, by the name of a splitter.
QVariantMap &remembered()
{
    static QVariantMap all;
    return all;
}

struct Panes
{
    explicit Panes(const QString &key)
    {
        splitter.setChildrenCollapsible(false);
        for (int i = 0; i < 2; ++i) {
            auto *pane = new QWidget;
            pane->setMinimumWidth(40);
            splitter.addWidget(pane);
        }
        splitter.resize(605, 100);
        splitter.setSizes({300, 300});
        ui::keepSizes(&splitter, remembered().value(key),
                      [key](const QVariant &sizes) { remembered().insert(key, sizes); });
        splitter.show();
        QApplication::processEvents();
    }

    QSplitter splitter;
};

} // namespace

TEST_CASE("a splitter comes back as it was left, each under its own name")
{
    remembered().clear();
    {
        Panes panes(u"contacts"_s);
        const int before = panes.splitter.sizes().at(0);
        QWidget *handle = panes.splitter.handle(1);
        QTest::mousePress(handle, Qt::LeftButton, {}, QPoint(2, 20));
        QTest::mouseMove(handle, QPoint(2 - 120, 20));
        QTest::mouseRelease(handle, Qt::LeftButton, {}, QPoint(2, 20));
        CHECK(panes.splitter.sizes().at(0) < before - 60);
    }
    const int kept = remembered().value(u"contacts"_s).toList().value(0).toInt();
    const Panes again(u"contacts"_s);
    CHECK(again.splitter.sizes().at(0) == kept);
    const Panes other(u"questions"_s);
    CHECK(std::abs(other.splitter.sizes().at(0) - other.splitter.sizes().at(1)) <= 1);
}

TEST_CASE("a handle is moved without dragging it, no further than the panes can go")
{
    remembered().clear();
    Panes panes(u"contacts"_s);
    const int before = panes.splitter.sizes().at(0);
    ui::moveHandle(&panes.splitter, -24);
    CHECK(panes.splitter.sizes().at(0) == before - 24);
    CHECK(remembered().value(u"contacts"_s).toList().value(0).toInt() == before - 24);
    ui::moveHandle(&panes.splitter, -1000);
    CHECK(panes.splitter.sizes().at(0) == 40);
}

TEST_CASE("sizes of another number of panes are not used")
{
    remembered().insert(u"odd"_s, QVariantList{10, 20, 30});
    const Panes panes(u"odd"_s);
    CHECK(std::abs(panes.splitter.sizes().at(0) - panes.splitter.sizes().at(1)) <= 1);
}
