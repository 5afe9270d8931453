// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/theme.h"

#include "core/report/fonts.h"
#include "ui/parts/anker_style.h"

#include <QApplication>
#include <QStyleHints>

#include <algorithm>
#include <cmath>

namespace ankerpunt::ui {

namespace {

/// Report pages stay white in the dark, so their steps are the same.
const std::array<QColor, 5> reportSteps{0xFFFFFF, 0xE3EFEF, 0xB9D6D8, 0x8FBDC1, 0x0B6470};

double scaleOfUser = 1;

} // namespace

Theme Theme::light()
{
    Theme t;
    t.chrome = 0xE7E4DD;
    t.toolBar = 0xF3F1EC;
    t.sideBar = 0xEEEBE5;
    t.page = 0xF8F7F4;
    t.surface = 0xFFFFFF;
    t.sunken = 0xF2F0EB;
    t.line = 0xDFDBD3;
    t.lineStrong = 0xC6C0B5;
    t.control = 0x857F74;
    t.text = 0x1E2225;
    t.text2 = 0x4B5054;
    t.text3 = 0x62666A;
    t.accent = 0x0B6470;
    t.accentFill = 0x0B6470;
    t.accentHover = 0x084E58;
    t.accentTint = 0xDCEBEB;
    t.ok = 0x236739;
    t.okTint = 0xE3F0E5;
    t.warn = 0x7A4A00;
    t.warnTint = 0xFBEFD6;
    t.bad = 0xA4261A;
    t.badTint = 0xFBE7E3;
    t.info = 0x245A97;
    t.infoTint = 0xE4EEF8;
    t.research = 0x2F6E35;
    t.researchTint = 0xE1EFE1;
    t.intervention = 0xA94A0C;
    t.interventionTint = 0xFBE8DA;
    t.reflection = 0x2A62A5;
    t.reflectionTint = 0xE1EBF7;
    t.contemplation = 0x6D4C99;
    t.contemplationTint = 0xEDE6F5;
    t.campus = t.accent;
    t.campusTint = t.accentTint;
    t.steps = reportSteps;
    t.neighbourhood = 0x8A4513;
    t.neighbourhoodTint = 0xF7E6D8;
    return t;
}

Theme Theme::dark()
{
    Theme t;
    t.isDark = true;
    t.chrome = 0x15181A;
    t.toolBar = 0x1E2225;
    t.sideBar = 0x1A1D20;
    t.page = 0x202427;
    t.surface = 0x282C30;
    t.sunken = 0x1C2023;
    t.line = 0x394046;
    t.lineStrong = 0x4D555B;
    t.control = 0x858C92;
    t.text = 0xECEAE5;
    t.text2 = 0xC0C2C3;
    t.text3 = 0xA2A7AA;
    t.accent = 0x6FC7C9;
    t.accentFill = 0x1A767E;
    t.accentHover = 0x15666D;
    t.accentTint = 0x1D3C3F;
    t.ok = 0x83C993;
    t.okTint = 0x203728;
    t.warn = 0xEBBC62;
    t.warnTint = 0x3B3018;
    t.bad = 0xF2978A;
    t.badTint = 0x432622;
    t.info = 0x94BDEB;
    t.infoTint = 0x203145;
    t.research = 0x86C488;
    t.researchTint = 0x22382A;
    t.intervention = 0xF0A267;
    t.interventionTint = 0x402D1D;
    t.reflection = 0x8DB9EE;
    t.reflectionTint = 0x22344A;
    t.contemplation = 0xBEA6E6;
    t.contemplationTint = 0x352B47;
    t.campus = t.accent;
    t.campusTint = t.accentTint;
    t.steps = reportSteps;
    t.neighbourhood = 0xE5A873;
    t.neighbourhoodTint = 0x402D1D;
    return t;
}

Theme Theme::of(Appearance appearance)
{
    if (appearance == Appearance::System) {
        // QStyleHints::colorScheme is of Qt 6.5: an empty palette brings back the system's own.
        QApplication::setPalette(QPalette());
        const QPalette system = QApplication::palette();
        const bool isDark = system.color(QPalette::Window).lightness() <
                            system.color(QPalette::WindowText).lightness();
        return isDark ? dark() : light();
    }
    return appearance == Appearance::Dark ? dark() : light();
}

QPalette Theme::palette() const
{
    QPalette palette;
    palette.setColor(QPalette::Window, page);
    palette.setColor(QPalette::WindowText, text);
    palette.setColor(QPalette::Base, surface);
    palette.setColor(QPalette::AlternateBase, sunken);
    palette.setColor(QPalette::Text, text);
    palette.setColor(QPalette::PlaceholderText, text3);
    palette.setColor(QPalette::Button, surface);
    palette.setColor(QPalette::ButtonText, text);
    palette.setColor(QPalette::BrightText, surface);
    palette.setColor(QPalette::Highlight, accentTint);
    palette.setColor(QPalette::HighlightedText, text);
    palette.setColor(QPalette::Link, accent);
    palette.setColor(QPalette::LinkVisited, accent);
    palette.setColor(QPalette::ToolTipBase, text);
    palette.setColor(QPalette::ToolTipText, surface);
    palette.setColor(QPalette::Light, surface);
    palette.setColor(QPalette::Midlight, sunken);
    palette.setColor(QPalette::Mid, lineStrong);
    palette.setColor(QPalette::Dark, control);
    palette.setColor(QPalette::Shadow, control);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        palette.setColor(QPalette::Disabled, role, text3);
    }
    palette.setColor(QPalette::Disabled, QPalette::Base, sunken);
    palette.setColor(QPalette::Disabled, QPalette::Button, sunken);
    return palette;
}

QColor Theme::inkOnStep(int step) const
{
    return step == int(steps.size()) - 1 ? QColor(Qt::white) : QColor(0x1E2225);
}

double userScale()
{
    return scaleOfUser;
}

void setUserScale(double scale)
{
    scaleOfUser = std::clamp(scale, 0.9, 1.5);
}

int px(double pixels)
{
    return int(std::lround(pixels * scaleOfUser));
}

void applyTheme(const Theme &theme)
{
    QApplication::setStyle(new AnkerStyle(theme)); // the application owns it
    QApplication::setPalette(theme.palette());
    QApplication::setFont(fontOf(13));
    QGuiApplication::styleHints()->setShowShortcutsInContextMenus(true); // keyboard equals mouse
    // Qt tells the windows later, and what is put in one before that is measured twice.
    for (QWidget *window : QApplication::topLevelWidgets()) {
        for (const auto change :
             {QEvent::ApplicationFontChange, QEvent::ApplicationPaletteChange}) {
            QEvent event(change);
            QCoreApplication::sendEvent(window, &event);
        }
    }
}

QFont fontOf(double pixels, QFont::Weight weight)
{
    QFont font(report::sansFamily());
    font.setPixelSize(px(pixels));
    font.setWeight(weight);
    font.setStyleStrategy(QFont::PreferNoShaping); // as on paper, and a sixth of the start
    return font;
}

} // namespace ankerpunt::ui
