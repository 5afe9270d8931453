// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/row_detail.h"

#include "ui/import/row_cells.h"
#include "ui/parts/tab_order.h"
#include "ui/parts/text_label.h"

#include <QHeaderView>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace ankerpunt::ui {

using exchange::Decision;
using exchange::Outcome;

RowDetail::RowDetail(const Context &context, ImportSession &session, QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_session(session),
      m_title(textLabel({}, fontOf(14, QFont::DemiBold), context.theme().text)),
      m_reasons(textLabel({}, fontOf(13), context.theme().text)),
      m_help(textLabel(tr("Double-click a value, or press Enter on it, to mend it."), fontOf(12),
                       context.theme().text2)),
      m_body(new QVBoxLayout(this)),
      m_cells(new RowCells(this)),
      m_table(new QTableView)
{
    m_title->setWordWrap(true);
    m_reasons->setObjectName(u"rowReasons"_s);
    m_reasons->setWordWrap(true);
    m_help->setObjectName(u"rowHelp"_s);
    m_help->setWordWrap(true);
    m_table->setObjectName(u"rowCells"_s);
    m_table->setAccessibleName(tr("Cells of this row"));
    m_table->setAccessibleDescription(m_help->text());
    m_table->setModel(m_cells);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                             QAbstractItemView::AnyKeyPressed);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setTextElideMode(Qt::ElideRight);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->setMinimumHeight(px(120));
    connect(m_cells, &RowCells::mended, this, &RowDetail::mended,
            Qt::QueuedConnection); // the cell is still being closed
    m_body->setContentsMargins(0, 0, 0, 0);
    m_body->setSpacing(px(8));
    m_body->addWidget(m_title);
    m_body->addWidget(m_reasons);
    m_body->addWidget(m_help);
    m_body->addWidget(m_table, 1);
}

void RowDetail::show(const ImportSession::Row *row)
{
    if (m_choices != nullptr) {
        m_choices->hide();
        m_choices->deleteLater();
    }
    m_choices = new QWidget(this);
    auto *column = new QVBoxLayout(m_choices);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(4));
    m_body->insertWidget(2, m_choices);
    const auto *planned = row ? &row->planned : nullptr;
    m_title->setText(!planned ? QString()
                     : planned->title.isEmpty()
                         ? tr("Line %1").arg(planned->line)
                         : tr("Line %1: %2").arg(planned->line).arg(planned->title));
    m_reasons->setText(planned ? sentencesOf(planned->reasons).join(u'\n') : QString());
    m_reasons->setVisible(!m_reasons->text().isEmpty());
    m_cells->show(m_session, row, m_context.display);
    m_help->setVisible(m_cells->rowCount() > 0);
    m_table->setVisible(m_cells->rowCount() > 0);
    if (planned && m_cells->rowCount() > 0) {
        addChoices(*planned);
        tabAfter(m_reasons, m_choices);
    }
}

void RowDetail::addChoices(const exchange::PlannedRow &row)
{
    m_decision = row.decision;
    m_told = sentencesOf(row.reasons);
    const bool decided = m_decision.kind != Decision::Kind::Open;
    const bool canDecide = decided || row.outcome == Outcome::Unclear || !row.proposals.isEmpty();
    for (const auto &proposal : row.proposals) {
        if (proposal.decision.kind == Decision::Kind::Merge) {
            addChoice(proposal.decision, tr("Merge with %1").arg(proposal.who), proposal.reasons);
        } else if (proposal.decision.kind == Decision::Kind::Split) {
            addChoice(proposal.decision, tr("Split into %1").arg(proposal.title), proposal.reasons);
        }
    }
    if (canDecide) {
        addChoice({Decision::Kind::AddNew, {}}, tr("Add as new"));
    }
    addChoice({Decision::Kind::LeaveOut, {}}, tr("Leave row out"));
    if (decided) {
        addChoice({}, tr("Take choice back"));
    }
}

void RowDetail::addChoice(const Decision &decision, const QString &words,
                          const exchange::Reasons &why)
{
    const bool isChosen = decision == m_decision && decision.kind != Decision::Kind::Open;
    auto *button = new QPushButton(QString(words).replace(u'&', u"&&"_s), m_choices);
    button->setObjectName(u"decide_"_s + toKey(decision.kind));
    button->setAutoDefault(false);
    button->setAccessibleName(isChosen ? tr("%1, chosen").arg(words) : words);
    button->setToolTip(asToolTip(words));
    button->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    if (isChosen) {
        button->setIcon(m_context.icons.icon(u"check"_s, 16));
    }
    connect(
        button, &QPushButton::clicked, this, [this, decision] { Q_EMIT decided(decision); },
        Qt::QueuedConnection); // what follows takes the button away
    m_choices->layout()->addWidget(button);
    if (!why.isEmpty()) {
        QStringList reasons = sentencesOf(why);
        button->setAccessibleDescription(reasons.join(u' '));
        reasons.removeIf([this](const QString &reason) { return m_told.contains(reason); });
        auto *label = textLabel(reasons.join(u' '), fontOf(12), m_context.theme().text2, m_choices);
        label->setWordWrap(true);
        label->setVisible(!reasons.isEmpty());
        m_choices->layout()->addWidget(label);
    }
}

} // namespace ankerpunt::ui
