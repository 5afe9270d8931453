// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/split_state.h"

#include "core/base/literals.h"

#include <QSettings>
#include <QSplitter>

#include <algorithm>

namespace ankerpunt::ui {

void keepSizes(QSplitter *splitter, const QString &key)
{
    const QString place = u"splitters/"_s + key;
    QList<int> sizes;
    for (const QVariant &size : QSettings().value(place).toList()) {
        sizes.append(size.toInt());
    }
    // Kept by a version with other panes, or a pane that was pushed away: the first sizes do.
    if (sizes.size() == splitter->count() &&
        std::ranges::all_of(sizes, [](int size) { return size > 0; })) {
        splitter->setSizes(sizes);
    }
    QObject::connect(splitter, &QSplitter::splitterMoved, splitter, [splitter, place] {
        QVariantList kept;
        for (const int size : splitter->sizes()) {
            kept.append(size);
        }
        QSettings().setValue(place, kept);
    });
}

} // namespace ankerpunt::ui
