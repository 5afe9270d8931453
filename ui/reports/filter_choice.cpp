// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/filter_choice.h"

#include "core/base/literals.h"
#include "ui/parts/chip_row.h"

#include <QCollator>
#include <QMenu>
#include <QVBoxLayout>

#include <algorithm>

namespace ankerpunt::ui {

namespace {

const QString addKey = u"add"_s;

} // namespace

FilterChoice::FilterChoice(const Context &context, QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_kinds{{u"programme"_s, u"programme"_s, tr("programme"), &queries::Selection::programme},
              {u"neighbourhood"_s, u"neighbourhood"_s, tr("neighbourhood"),
               &queries::Selection::neighbourhood},
              {u"organisation"_s, u"institution"_s, tr("institution"),
               &queries::Selection::institution}},
      m_chips(new ChipRow(tr("Filters"), context.icons, this)),
      m_menu(new QMenu(this))
{
    m_chips->setObjectName(u"reportFilters"_s);
    m_menu->setObjectName(u"filterMenu"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_chips);
    connect(m_menu, &QMenu::aboutToShow, this, &FilterChoice::fillMenu);
    connect(m_chips, &ChipRow::removed, this, &FilterChoice::take);
    connect(m_chips, &ChipRow::clicked, this, [this](const QString &) {
        m_menu->popup(m_chips->mapToGlobal(m_chips->rect().bottomLeft()));
    });
}

void FilterChoice::readRecords()
{
    for (Kind &kind : m_kinds) {
        kind.rows = queries::list(m_context.workspace, m_context.display,
                                  *m_context.workspace.registry().find(kind.kind));
        kind.rows.removeIf([](const queries::ListRow &row) { return row.archived; });
        if (kind.key == u"institution"_s) {
            const QSet<qint64> institutions = queries::institutions(m_context.workspace);
            kind.rows.removeIf(
                [&](const queries::ListRow &row) { return !institutions.contains(row.id); });
        }
        std::ranges::stable_sort(kind.rows, QCollator(locale()), &queries::ListRow::title);
        const bool isThere = std::ranges::any_of(kind.rows, [&](const queries::ListRow &row) {
            return row.id == m_selection.*kind.chosen;
        });
        if (!isThere) {
            m_selection.*kind.chosen = 0; // it has gone since
        }
    }
    fillChips();
}

void FilterChoice::setSelection(const queries::Selection &selection)
{
    m_selection = selection;
    readRecords();
}

void FilterChoice::setNarrows(bool narrows)
{
    m_narrows = narrows;
}

void FilterChoice::setNamesPeople(bool named)
{
    m_namesPeople = named;
}

void FilterChoice::fillMenu()
{
    qDeleteAll(m_menu->findChildren<QMenu *>(Qt::FindDirectChildrenOnly)); // clear() leaves them
    m_menu->clear();
    for (const Kind &kind : std::as_const(m_kinds)) {
        if (kind.rows.isEmpty()) {
            continue;
        }
        QMenu *rows = m_menu->addMenu(kind.label.left(1).toUpper() + kind.label.mid(1));
        rows->setObjectName(u"filterMenu_"_s + kind.key);
        for (const queries::ListRow &row : kind.rows) {
            QString title = row.title;
            QAction *add = rows->addAction(title.replace(u'&', u"&&"_s));
            add->setCheckable(true);
            add->setChecked(m_selection.*kind.chosen == row.id);
            connect(add, &QAction::triggered, this, [this, chosen = kind.chosen, id = row.id] {
                m_selection.*chosen = id;
                fillChips();
                Q_EMIT changed();
            });
        }
    }
}

void FilterChoice::fillChips()
{
    const QWidget *before = window()->focusWidget();
    const QString chosen = m_chips->isAncestorOf(before) ? before->objectName() : QString();
    m_chips->clear();
    for (const Kind &kind : std::as_const(m_kinds)) {
        const auto row =
            std::ranges::find(kind.rows, m_selection.*kind.chosen, &queries::ListRow::id);
        if (m_narrows && row != kind.rows.end()) {
            m_chips->add(Chip::Kind::Filter, kind.key, u"%1: %2"_s.arg(kind.label, row->title));
        }
    }
    // Not a choice: names of residents never get into a report, whoever asks.
    m_chips->add(Chip::Kind::Fact, u"names"_s,
                 m_namesPeople ? tr("with names, for colleagues")
                               : tr("without names of residents"),
                 m_namesPeople ? u"people"_s : u"shield"_s);
    if (m_narrows) {
        m_chips->add(Chip::Kind::Add, addKey, tr("Filter"), u"plus"_s);
    }
    for (Chip *chip : m_chips->chips()) {
        if (!chosen.isEmpty() && chip->objectName() == chosen) {
            chip->setFocus(); // the chips are other ones, the keyboard stays where it was
        }
    }
}

void FilterChoice::take(const QString &key)
{
    for (const Kind &kind : std::as_const(m_kinds)) {
        if (kind.key == key) {
            m_selection.*kind.chosen = 0;
        }
    }
    Q_EMIT changed();
}

} // namespace ankerpunt::ui
