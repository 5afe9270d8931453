// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/gap_list.h"

#include "core/base/literals.h"

namespace ankerpunt::ui {

namespace {

constexpr int idRole = Qt::UserRole; ///< 0 where no record can be opened

} // namespace

GapList::GapList(QWidget *parent) : QListWidget(parent)
{
    setObjectName(u"reportGaps"_s);
    setWordWrap(true);
    setResizeMode(Adjust);
    setSpacing(3);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFixedHeight(150);
    const auto lead = [this](const QListWidgetItem *item) {
        if (const qint64 id = item->data(idRole).toLongLong(); id != 0) {
            Q_EMIT recordWanted(id);
        }
    };
    connect(this, &QListWidget::itemClicked, this, lead);
    connect(this, &QListWidget::itemActivated, this, lead); // Enter
}

void GapList::setGaps(const QList<report::Gap> &gaps)
{
    const int row = currentRow();
    clear();
    for (const report::Gap &gap : gaps) {
        const QString words =
            gap.effect.isEmpty() ? gap.what : gap.what + u'\n' + tr("Touches: %1").arg(gap.effect);
        auto *item = new QListWidgetItem(words, this);
        item->setData(idRole, gap.ids.isEmpty() ? 0 : gap.ids.constFirst());
        item->setToolTip(gap.records.join(u", "_s).toHtmlEscaped());
    }
    setCurrentRow(std::clamp(row, 0, std::max(0, count() - 1)));
}

} // namespace ankerpunt::ui
