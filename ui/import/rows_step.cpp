// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/rows_step.h"

#include "ui/import/row_detail.h"
#include "ui/parts/chip_row.h"

#include <QHeaderView>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QTableView>
#include <QVBoxLayout>

namespace ankerpunt::ui {

using exchange::Decision;
using exchange::Outcome;
using exchange::PlannedRow;

namespace {

constexpr RowFilter filters[] = {RowFilter::All,       RowFilter::ToDecide, RowFilter::Warning,
                                 RowFilter::Refused,   RowFilter::Added,    RowFilter::Updated,
                                 RowFilter::Unchanged, RowFilter::Skipped};

bool isOpen(const PlannedRow &row)
{
    return row.outcome == Outcome::Unclear && row.decision.kind == Decision::Kind::Open;
}

/// What makes rows of one kind: the first reason of the first proposal, else of the row.
std::optional<exchange::Reason::Kind> whyOf(const PlannedRow &row)
{
    const auto reasons = !row.proposals.isEmpty() && !row.proposals.constFirst().reasons.isEmpty()
                             ? row.proposals.constFirst().reasons
                             : row.reasons;
    return reasons.isEmpty() ? std::nullopt : std::optional(reasons.constFirst().kind);
}

} // namespace

RowsStep::RowsStep(const Context &context, ImportSession &session, QWidget *parent)
    : ImportStep(context, session, parent),
      m_rows(new ImportRows(context.icons, this)),
      m_filters(new ChipRow(tr("Which rows"), context.icons, this)),
      m_forAll(new QPushButton(tr("Decide for all…"))),
      m_table(new QTableView),
      m_detail(new RowDetail(context, session, this))
{
    m_filters->setObjectName(u"rowFilters"_s);
    m_filters->setExclusive(true);
    connect(m_filters, &ChipRow::clicked, this, [this](const QString &key) {
        m_filter = RowFilter(key.toInt());
        showRows();
    });
    m_forAll->setObjectName(u"decideForAll"_s);
    m_forAll->setAutoDefault(false);
    m_forAll->setMenu(new QMenu(m_forAll));
    connect(m_forAll->menu(), &QMenu::aboutToShow, this, &RowsStep::fillMenu);
    makeTable();
    connect(m_detail, &RowDetail::decided, this, [this](const Decision &decision) {
        if (const auto *row = m_rows->at(m_table->currentIndex().row())) {
            decide({{row->place, decision}});
        }
    });
    connect(m_detail, &RowDetail::mended, this, [this](const QString &column, const QString &text) {
        if (const auto *row = m_rows->at(m_table->currentIndex().row())) {
            mend(row->place, column, text);
        }
    });
    auto *head = new QHBoxLayout;
    head->addWidget(m_filters, 1);
    head->addWidget(m_forAll, 0, Qt::AlignTop);
    auto *area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus); // what is in it has the keyboard
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(m_detail);
    auto *panes = new QHBoxLayout;
    panes->setSpacing(px(16));
    panes->addWidget(m_table, 3);
    panes->addWidget(area, 2);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(8));
    column->addLayout(head);
    column->addLayout(panes, 1);
}

void RowsStep::makeTable()
{
    m_table->setObjectName(u"importRows"_s);
    m_table->setAccessibleName(tr("Rows of the file"));
    m_table->setModel(m_rows);
    m_table->setSelectionBehavior(QTableView::SelectRows);
    m_table->setSelectionMode(QTableView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false); // the whole stands beside it
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(px(34));
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setHighlightSections(false);
    for (const auto &[section, width] : {std::pair(0, 52), std::pair(1, 124), std::pair(2, 170)}) {
        m_table->setColumnWidth(section, px(width));
    }
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        if (!m_isShowing) {
            showDetail();
        }
    });
}

void RowsStep::begin()
{
    const auto rows = session().rows();
    const bool some = std::any_of(rows.begin(), rows.end(), [](const auto &row) {
        return fits(row.planned, RowFilter::ToDecide);
    });
    m_filter = some ? RowFilter::ToDecide : RowFilter::All;
    refresh();
    m_table->setFocus();
}

void RowsStep::refresh()
{
    m_all = session().rows();
    showFilters();
    showRows();
}

void RowsStep::showFilters()
{
    const QLocale locale = context().language().locale();
    QStringList words;
    QList<RowFilter> shown;
    for (const RowFilter filter : filters) {
        const auto count = std::count_if(
            m_all.begin(), m_all.end(), [&](const auto &row) { return fits(row.planned, filter); });
        if (count > 0 || filter == RowFilter::All || filter == m_filter) {
            words.append(filterText(filter) + u' ' + locale.toString(qlonglong(count)));
            shown.append(filter);
        }
    }
    if (words != m_shownFilters) {
        m_shownFilters = words;
        m_filters->clear();
        for (int i = 0; i < int(words.size()); ++i) {
            m_filters->add(Chip::Kind::Choice, QString::number(int(shown.at(i))), words.at(i));
        }
    }
    for (Chip *chip : m_filters->chips()) {
        chip->setChecked(m_filters->keyOf(chip).toInt() == int(m_filter));
    }
    m_forAll->setEnabled(std::any_of(m_all.begin(), m_all.end(),
                                     [](const auto &row) { return isOpen(row.planned); }));
}

void RowsStep::showRows()
{
    const int before = std::max(0, m_table->currentIndex().row());
    const auto *row = m_rows->at(before);
    const auto place = row ? row->place : exchange::RowPlace();
    m_isShowing = true;
    m_rows->setRows(m_all, m_filter);
    // A row that was decided may have gone: then the next one stands in its place.
    const int found = m_rows->find(place);
    const int next = std::min(found >= 0 ? found : before, m_rows->rowCount() - 1);
    m_table->setCurrentIndex(m_rows->index(next, 0));
    m_isShowing = false;
    showDetail();
}

void RowsStep::showDetail()
{
    m_detail->show(m_rows->at(m_table->currentIndex().row()));
}

RowsStep::Decisions RowsStep::forAll(Decision::Kind kind,
                                     const std::function<bool(const PlannedRow &)> &fits) const
{
    Decisions decisions;
    for (const auto &row : m_all) {
        if (!isOpen(row.planned) || !fits(row.planned)) {
            continue;
        }
        if (kind != Decision::Kind::Merge) {
            decisions.append({row.place, {kind, {}}});
        } else if (!row.planned.proposals.isEmpty()) {
            decisions.append({row.place, row.planned.proposals.constFirst().decision});
        }
    }
    return decisions;
}

void RowsStep::fillMenu()
{
    m_forAll->menu()->clear();
    const auto every = [](const PlannedRow &) { return true; };
    using enum Decision::Kind;
    addForAll(tr("Take the most likely proposal"), forAll(Merge, every));
    addForAll(tr("Add all as new"), forAll(AddNew, every));
    addForAll(tr("Leave all out"), forAll(LeaveOut, every));
    const auto *row = m_rows->at(m_table->currentIndex().row());
    const auto why = row && isOpen(row->planned) ? whyOf(row->planned) : std::nullopt;
    if (why) {
        const auto like = [why](const PlannedRow &other) { return whyOf(other) == why; };
        m_forAll->menu()->addSeparator();
        addForAll(tr("For the same reason as this row: take the proposal"), forAll(Merge, like));
        addForAll(tr("For the same reason as this row: add as new"), forAll(AddNew, like));
        addForAll(tr("For the same reason as this row: leave out"), forAll(LeaveOut, like));
    }
}

void RowsStep::addForAll(const QString &words, const Decisions &decisions)
{
    auto *action = m_forAll->menu()->addAction(
        u"%1 (%2)"_s.arg(words, context().language().locale().toString(decisions.size())));
    action->setEnabled(!decisions.isEmpty());
    connect(action, &QAction::triggered, this, [this, decisions] { decide(decisions); });
}

void RowsStep::decide(const Decisions &decisions)
{
    Q_EMIT failed(session().decide(decisions));
    m_table->setFocus();
}

void RowsStep::mend(exchange::RowPlace place, const QString &column, const QString &text)
{
    Q_EMIT failed(session().mend(place, column, text));
    const auto *row = m_rows->at(m_table->currentIndex().row());
    if (row == nullptr || row->place != place) {
        m_table->setFocus(); // its cells are gone, and the keyboard would go on to what stops
    }
}

} // namespace ankerpunt::ui
