// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every part on one sheet, in both looks and at the largest scale. With ANKERPUNT_LOOK set to a
// folder it leaves the sheets there, to be laid beside the picture of the design guide.
#include "app/example.h"
#include "tests/support/part_sheet.h"
#include "ui/gallery/gallery.h"
#include "ui/parts/card.h"
#include "ui/parts/chip_row.h"
#include "ui/parts/drawing.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace ankerpunt;

namespace {

struct Sheet
{
    Sheet(const ui::Theme &theme, double scale)
        : workspace(app::createExample(folder.filePath(u"a.anker"_s)))
    {
        ui::setUserScale(scale);
        ui::applyTheme(theme);
        QAccessible::setActive(true);
        icons = std::make_unique<ui::IconSet>(theme);
        gallery = std::make_unique<ui::Gallery>(ui::Context{*workspace, display(), *icons});
        gallery->show();
        gallery->activateWindow();
        if (!QTest::qWaitForWindowActive(gallery.get())) {
            throw std::runtime_error("the gallery did not get the keyboard");
        }
        gallery->findChild<ui::Chip *>(u"focusedChip"_s)->setFocus();
        QApplication::processEvents();
    }
    ~Sheet() { ui::setUserScale(1); }

    queries::Display &display()
    {
        if (!shown) {
            shown = std::make_unique<queries::Display>(*workspace, language);
        }
        return *shown;
    }

    QTemporaryDir folder;
    std::unique_ptr<Workspace> workspace;
    Language language{u"nl"_s};
    std::unique_ptr<queries::Display> shown;
    std::unique_ptr<ui::IconSet> icons;
    std::unique_ptr<ui::Gallery> gallery;
};

QSet<QRgb> coloursOf(const QImage &image)
{
    QSet<QRgb> colours;
    for (int y = 0; y < image.height(); ++y) {
        const auto *row = reinterpret_cast<const QRgb *>(image.constScanLine(y));
        for (int x = 0; x < image.width(); ++x) {
            colours.insert(row[x] | 0xFF000000);
        }
    }
    return colours;
}

} // namespace

TEST_CASE("the gallery shows every part in both looks, and at the largest scale")
{
    const QString look = qEnvironmentVariable("ANKERPUNT_LOOK");
    for (const auto &[name, theme, scale] : {std::tuple(u"light"_s, ui::Theme::light(), 1.0),
                                             std::tuple(u"dark"_s, ui::Theme::dark(), 1.0),
                                             std::tuple(u"large"_s, ui::Theme::light(), 1.5)}) {
        INFO(qPrintable(name));
        const Sheet sheet(theme, scale);
        const QImage picture =
            sheet.gallery->grab().toImage().convertToFormat(QImage::Format_RGB32);
        if (!look.isEmpty()) {
            picture.save(u"%1/gallery-%2.png"_s.arg(look, name));
        }
        const auto colours = coloursOf(picture);
        for (const QColor &token : {theme.page,
                                    theme.surface,
                                    theme.sunken,
                                    theme.line,
                                    theme.control,
                                    theme.accent,
                                    theme.accentFill,
                                    theme.accentTint,
                                    theme.okTint,
                                    theme.warnTint,
                                    theme.badTint,
                                    theme.infoTint,
                                    theme.bad,
                                    theme.warn,
                                    theme.researchTint,
                                    theme.intervention,
                                    theme.interventionTint,
                                    theme.reflectionTint,
                                    theme.contemplationTint,
                                    theme.neighbourhood,
                                    theme.neighbourhoodTint}) {
            INFO(token.name().toStdString());
            CHECK(colours.contains(token.rgb()));
        }
    }
}

TEST_CASE("all that can be used or is drawn in the gallery has a name for a screen reader")
{
    const Sheet sheet(ui::Theme::light(), 1);
    int named = 0;
    for (QWidget *widget : sheet.gallery->findChildren<QWidget *>()) {
        const bool drawing = qobject_cast<ui::Drawing *>(widget) != nullptr;
        const bool button = qobject_cast<QAbstractButton *>(widget) != nullptr;
        if (!widget->isVisible() || (!drawing && !button)) {
            continue;
        }
        QAccessibleInterface *told = test::toldOf(widget);
        INFO(widget->metaObject()->className());
        CHECK_FALSE(told->text(QAccessible::Name).isEmpty());
        CHECK(told->role() != QAccessible::NoRole);
        for (int i = 0; i < told->childCount() && drawing; ++i) {
            CHECK_FALSE(told->child(i)->text(QAccessible::Name).isEmpty());
        }
        ++named;
    }
    CHECK(named > 40);
    CHECK(sheet.gallery->findChild<QWidget *>(u"searchPopup"_s)->isVisible());
    CHECK(sheet.gallery->findChild<ui::Card *>()->isVisible());
}
