// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/history_dialog.h"

#include "ui/commands.h"
#include "ui/parts/text_label.h"
#include "ui/records/words.h"

#include <QHeaderView>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace ankerpunt::ui {

using queries::HistoryEntry;

namespace {

enum Column { When, What, Before, After, Who };

QString effectOf(const HistoryEntry &entry)
{
    switch (entry.effect) {
    case HistoryEntry::Effect::Added:
        return HistoryDialog::tr("added");
    case HistoryEntry::Effect::Removed:
        return HistoryDialog::tr("removed");
    case HistoryEntry::Effect::Edited:
        return HistoryDialog::tr("changed");
    }
    return {};
}

} // namespace

HistoryDialog::HistoryDialog(const record::Record &record, const Context &context, QWidget *parent)
    : QDialog(parent), m_context(context), m_tree(new QTreeWidget)
{
    setObjectName(u"historyDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    const QString title = tr("History of %1").arg(partText(record, context).title);
    setWindowTitle(title);
    m_tree->setObjectName(u"history"_s);
    m_tree->setAccessibleName(title);
    m_tree->setHeaderLabels({tr("When"), tr("What"), tr("Before"), tr("After"), tr("By")});
    m_tree->setWordWrap(true);
    m_tree->setAlternatingRowColors(false);
    const auto entries =
        queries::historyOf(context.workspace, context.display, *record.description, record.id);
    for (const HistoryEntry &entry : entries) {
        add(entry);
    }
    m_tree->expandAll();
    m_tree->setColumnWidth(When, px(160));
    m_tree->setColumnWidth(What, px(250));
    m_tree->setColumnWidth(Before, px(150));
    m_tree->setColumnWidth(After, px(150));
    if (m_tree->topLevelItemCount() > 0) {
        m_tree->setCurrentItem(m_tree->topLevelItem(0));
    }
    auto *close = new QPushButton(tr("Close"));
    close->setToolTip(asToolTip(command(CommandId::Close).keysText()));
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(px({20, 16, 20, 16}));
    column->setSpacing(px(14));
    column->addWidget(textLabel(title, fontOf(17, QFont::DemiBold), context.theme().text));
    column->addWidget(m_tree, 1);
    column->addLayout(buttons);
    resize(px(QSize(900, 560)));
    m_tree->setFocus();
}

void HistoryDialog::add(const HistoryEntry &entry)
{
    auto *act = new QTreeWidgetItem(m_tree);
    act->setText(When, m_context.language().locale().toString(entry.at, QLocale::ShortFormat));
    act->setText(What, entry.part.isEmpty() ? entry.act
                                            : u"%1 (%2 %3)"_s.arg(entry.act, inSentence(entry.part),
                                                                  effectOf(entry)));
    act->setToolTip(What, asToolTip(act->text(What)));
    const QString computer = tr("computer %1").arg(entry.computer);
    act->setText(Who, entry.worker.isEmpty() ? computer : entry.worker);
    act->setToolTip(
        Who,
        asToolTip(entry.worker.isEmpty() ? computer : u"%1, %2"_s.arg(entry.worker, computer)));
    for (const queries::ValueChange &value : entry.values) {
        auto *line = new QTreeWidgetItem(act);
        line->setText(What, value.label);
        line->setText(Before, value.before);
        line->setText(After, value.after);
        line->setToolTip(Before, asToolTip(value.before));
        line->setToolTip(After, asToolTip(value.after));
    }
}

} // namespace ankerpunt::ui
