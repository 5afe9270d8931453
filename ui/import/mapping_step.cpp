// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/mapping_step.h"

#include "ui/import/column_list.h"
#include "ui/parts/choice_name.h"
#include "ui/parts/text_label.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QTableView>
#include <QVBoxLayout>

namespace ankerpunt::ui {

MappingStep::MappingStep(const Context &context, ImportSession &session, QWidget *parent)
    : ImportStep(context, session, parent),
      m_columns(new ColumnList(this)),
      m_table(new QTableView),
      m_mapping(new QComboBox(this)),
      m_name(new QLineEdit),
      m_about(textLabel({}, fontOf(13, QFont::DemiBold), context.theme().text)),
      m_to(new QComboBox(this)),
      m_why(textLabel({}, fontOf(12), context.theme().text2))
{
    m_table->setObjectName(u"importColumns"_s);
    m_table->setAccessibleName(tr("Columns of the file"));
    m_table->setModel(m_columns);
    m_table->setSelectionBehavior(QTableView::SelectRows);
    m_table->setSelectionMode(QTableView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setHighlightSections(false);
    for (const auto &[section, width] : {std::pair(0, 160), std::pair(1, 210), std::pair(2, 240)}) {
        m_table->setColumnWidth(section, px(width));
    }
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &MappingStep::showColumn);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(10));
    column->addLayout(makeHead());
    column->addWidget(m_table, 1);
    column->addLayout(makeDetail());
}

QLayout *MappingStep::makeHead()
{
    m_mapping->setObjectName(u"importMapping"_s);
    nameChoice(m_mapping, tr("Read the columns as"));
    m_mapping->setMinimumContentsLength(18);
    m_mapping->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    connect(m_mapping, &QComboBox::activated, this, &MappingStep::setMapping);
    m_name->setObjectName(u"saveMapping"_s);
    m_name->setAccessibleName(tr("Keep this reading as"));
    m_name->setPlaceholderText(tr("A name, such as Volunteers"));
    m_name->setToolTip(tr("It is kept when you import, and used by itself for the next file with "
                          "the same columns."));
    m_name->setAccessibleDescription(u"%1. %2"_s.arg(m_name->placeholderText(), m_name->toolTip()));
    m_name->setMaxLength(80);
    connect(m_name, &QLineEdit::editingFinished, this, &MappingStep::setName);
    auto *row = new QHBoxLayout;
    row->setSpacing(px(8));
    row->addWidget(plainLabel(tr("Read the columns as")));
    row->addWidget(m_mapping, 1);
    row->addSpacing(px(8));
    row->addWidget(plainLabel(tr("Keep this reading as")));
    row->addWidget(m_name, 1);
    return row;
}

QLayout *MappingStep::makeDetail()
{
    m_to->setObjectName(u"columnTo"_s);
    m_about->setBuddy(m_to); // the words above it name the column
    m_to->setMinimumContentsLength(24);
    m_to->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_to->setMaxVisibleItems(16);
    connect(m_to, &QComboBox::activated, this, &MappingStep::setColumn);
    m_why->setObjectName(u"columnWhy"_s);
    m_why->setWordWrap(true);
    auto *row = new QHBoxLayout;
    row->setSpacing(px(8));
    row->addWidget(m_about);
    row->addWidget(m_to);
    row->addWidget(m_why, 1);
    return row;
}

void MappingStep::refresh()
{
    m_columns->show(session());
    if (!m_table->currentIndex().isValid() && m_columns->rowCount() > 0) {
        m_table->setCurrentIndex(m_columns->index(0, 0));
    }
    m_name->setText(session().options().saveMapping);
    showMappings();
    showColumn();
}

void MappingStep::showMappings()
{
    const auto *file = session().understood();
    const QString wanted = session().options().mapping;
    const bool isFound = file && !file->mapping.isEmpty() && wanted.isEmpty();
    m_mapping->clear();
    m_mapping->addItem(isFound ? tr("Kept before: %1").arg(file->mapping)
                               : tr("Recognised by their names"),
                       QString());
    for (const auto &mapping : exchange::mappings(context().workspace)) {
        m_mapping->addItem(mapping.name, mapping.name);
    }
    m_mapping->setCurrentIndex(std::max(0, m_mapping->findData(wanted)));
}

void MappingStep::showColumn()
{
    const auto *column = m_columns->at(m_table->currentIndex().row());
    m_to->clear();
    m_to->setEnabled(column && !column->isNeverKept);
    m_about->setText(column ? tr("“%1” becomes").arg(column->header) : QString());
    m_to->setAccessibleName(m_about->text());
    m_why->setText(column ? column->why : QString());
    if (!column) {
        return;
    }
    m_to->addItem(tr("Leave column out"), QString());
    if (column->to.size() > 1) {
        m_to->addItem(column->holds, column->to.join(u' '));
    }
    for (const auto &target : session().targets()) {
        m_to->addItem(target.label, target.to);
    }
    m_to->setCurrentIndex(std::max(0, m_to->findData(column->to.join(u' '))));
}

void MappingStep::setColumn()
{
    const auto *column = m_columns->at(m_table->currentIndex().row());
    const QString to = m_to->currentData().toString();
    if (column && to != column->to.join(u' ')) {
        session().setColumn(column->header, to);
    }
}

void MappingStep::setMapping()
{
    exchange::ImportOptions options = session().options();
    options.mapping = m_mapping->currentData().toString();
    options.columns = {}; // what was said of columns belongs to the other reading
    session().setOptions(options);
}

void MappingStep::setName()
{
    exchange::ImportOptions options = session().options();
    if (options.saveMapping != m_name->text().trimmed()) {
        options.saveMapping = m_name->text().trimmed();
        session().setOptions(options);
    }
}

} // namespace ankerpunt::ui
