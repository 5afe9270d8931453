// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>

#include <algorithm>
#include <cstdlib>

/// How far two pictures of one page are apart where they differ most: the lightness, of 255, of
/// patches of about 12 pixels at 96 to the inch. Smoothing of edges weighs little, a moved line
/// much.
[[nodiscard]] inline int differenceOf(const QImage &one, const QImage &other)
{
    const auto coarse = [](const QImage &image) {
        return image.convertToFormat(QImage::Format_Grayscale8)
            .scaled(66, 94, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    };
    const QImage a = coarse(one);
    const QImage b = coarse(other);
    int most = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x) {
            most = std::max(most, std::abs(qGray(a.pixel(x, y)) - qGray(b.pixel(x, y))));
        }
    }
    return most;
}
