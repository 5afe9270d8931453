// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/section_list.h"

#include "core/base/literals.h"

#include <QBoxLayout>
#include <QListWidget>
#include <QShortcut>
#include <QSignalBlocker>
#include <QToolButton>

namespace ankerpunt::ui {

namespace {

constexpr int keyRole = Qt::UserRole;
constexpr int rowHeight = 24;

} // namespace

SectionList::SectionList(const Context &context, QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_list(new QListWidget(this)),
      m_up(addMover(u"up"_s, tr("Move up"), Qt::Key_Up, -1)),
      m_down(addMover(u"down"_s, tr("Move down"), Qt::Key_Down, 1))
{
    m_list->setObjectName(u"reportSections"_s);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMinimumHeight(110);
    connect(m_list, &QListWidget::itemChanged, this, &SectionList::changed);
    connect(m_list, &QListWidget::currentRowChanged, this, &SectionList::updateMovers);
    auto *movers = new QVBoxLayout;
    movers->addWidget(m_up);
    movers->addWidget(m_down);
    movers->addStretch(1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    row->addWidget(m_list, 1);
    row->addLayout(movers);
}

QToolButton *SectionList::addMover(const QString &icon, const QString &words, int key, int step)
{
    const QKeySequence keys(Qt::ALT | Qt::Key(key));
    auto *button = new QToolButton(this);
    button->setObjectName(icon == u"up"_s ? u"sectionUp"_s : u"sectionDown"_s);
    button->setIcon(m_context.icons.icon(icon, 16));
    button->setAccessibleName(words);
    button->setToolTip(u"%1 (%2)"_s.arg(words, keys.toString(QKeySequence::NativeText)));
    button->setFocusPolicy(Qt::StrongFocus);
    connect(button, &QToolButton::clicked, this, [this, step] { move(step); });
    auto *shortcut = new QShortcut(keys, m_list);
    shortcut->setContext(Qt::WidgetShortcut);
    connect(shortcut, &QShortcut::activated, this, [this, step] { move(step); });
    return button;
}

void SectionList::setKind(const report::Kind &kind)
{
    const QSignalBlocker silent(m_list);
    m_list->clear();
    for (const report::Section &section : kind.sections) {
        auto *item =
            new QListWidgetItem(m_context.language().text("report", section.label), m_list);
        item->setData(keyRole, QString::fromLatin1(section.key));
        item->setSizeHint(QSize(0, std::max(rowHeight, m_list->fontMetrics().height() + 6)));
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Checked);
    }
    m_list->setCurrentRow(0);
    updateMovers();
}

QStringList SectionList::keys() const
{
    QStringList keys;
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->checkState() == Qt::Checked) {
            keys.append(m_list->item(row)->data(keyRole).toString());
        }
    }
    return keys;
}

void SectionList::move(int step)
{
    const int from = m_list->currentRow();
    const int to = from + step;
    if (from < 0 || to < 0 || to >= m_list->count()) {
        return;
    }
    m_list->insertItem(to, m_list->takeItem(from));
    m_list->setCurrentRow(to);
    updateMovers(); // the row that is current may have stayed the same number
    Q_EMIT changed();
}

void SectionList::updateMovers()
{
    m_up->setEnabled(m_list->currentRow() > 0);
    m_down->setEnabled(m_list->currentRow() >= 0 && m_list->currentRow() + 1 < m_list->count());
}

} // namespace ankerpunt::ui
