// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/theme.h"

#include <QIcon>
#include <QPixmap>

#include <memory>

namespace ankerpunt::ui {

/// The program's line icons in the colours of a theme. QtSvg ignores palettes, so the colour and
/// the width of the line are put into the drawing's text before it is rendered. A drawing is made
/// when it is first seen: most icons are in menus that nobody opens.
class IconSet final
{
public:
    explicit IconSet(Theme theme);

    /// @p name is a file of resources/icons without its ending; @p size in pixels at 96 dpi: the
    /// drawing is px(size) wide.
    [[nodiscard]] QPixmap pixmap(const QString &name, const QColor &colour, int size) const;
    /// In the text's colour, paler where the action is not possible.
    [[nodiscard]] QIcon icon(const QString &name, int size = 18) const;
    [[nodiscard]] QIcon icon(const QString &name, const QColor &colour, int size) const;
    /// For an action in a field: drawn at 16 amid the room that is clicked, which Qt stretches an
    /// icon to.
    [[nodiscard]] QIcon fieldIcon(const QString &name, const QColor &colour) const;
    [[nodiscard]] const Theme &theme() const { return m_theme; }

    /// What was drawn, for all icons of a set together.
    class Drawings;

private:
    Theme m_theme;
    std::shared_ptr<Drawings> m_drawings; ///< icons may outlive their set
};

/// The icon of a kind of record, by the kind's word.
[[nodiscard]] QString iconOfKind(const QString &kind);

} // namespace ankerpunt::ui
