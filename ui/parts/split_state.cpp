// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/split_state.h"

#include <QSplitter>

#include <algorithm>

namespace ankerpunt::ui {

void keepSizes(QSplitter *splitter, const QVariant &kept,
               const std::function<void(const QVariant &)> &keep)
{
    QList<int> sizes;
    for (const QVariant &size : kept.toList()) {
        sizes.append(size.toInt());
    }
    // Kept by a version with other panes, or a pane that was pushed away: the first sizes do.
    if (sizes.size() == splitter->count() &&
        std::ranges::all_of(sizes, [](int size) { return size > 0; })) {
        splitter->setSizes(sizes);
    }
    QObject::connect(splitter, &QSplitter::splitterMoved, splitter, [splitter, keep] {
        QVariantList now;
        for (const int size : splitter->sizes()) {
            now.append(size);
        }
        keep(now);
    });
}

void moveHandle(QSplitter *splitter, int pixels)
{
    QList<int> sizes = splitter->sizes();
    sizes[0] += pixels;
    sizes[1] -= pixels;
    splitter->setSizes(sizes); // no smaller than the panes can be
    Q_EMIT splitter->splitterMoved(splitter->sizes().constFirst(), 1);
}

} // namespace ankerpunt::ui
