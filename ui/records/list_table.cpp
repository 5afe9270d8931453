// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/list_table.h"

#include "ui/parts/row_delegate.h"
#include "ui/records/queried_list.h"

#include <QHeaderView>
#include <QStyledItemDelegate>

namespace ankerpunt::ui {

namespace {

constexpr int lineHeight = 32;
constexpr int nameWidth = 200;
constexpr int usualWidth = 130;

/// Plain cells; the head of a group stands out, what was put away stands back.
class CellDelegate final : public QStyledItemDelegate
{
public:
    CellDelegate(const Theme &theme, QObject *parent) : QStyledItemDelegate(parent), m_theme(theme)
    {}

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        if (index.data(Row::HeaderRole).toBool()) {
            option->font.setWeight(QFont::DemiBold);
            option->text += u"  "_s + index.data(Row::SideRole).toString();
        }
        if (index.data(Row::ArchivedRole).toBool()) {
            option->palette.setColor(QPalette::Text, m_theme.text2);
        }
    }

private:
    const Theme &m_theme;
};

} // namespace

ListTable::ListTable(QueriedList &records, const Context &context, QWidget *parent)
    : QTableView(parent), m_records(records)
{
    setItemDelegate(new CellDelegate(context.theme(), this));
    setFrameShape(QFrame::NoFrame);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setTabKeyNavigation(false); // Tab leads on
    setShowGrid(false);
    setWordWrap(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(px(lineHeight));
    horizontalHeader()->setDefaultSectionSize(px(usualWidth));
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(true);
    horizontalHeader()->setStretchLastSection(true);
    connect(horizontalHeader(), &QHeaderView::sectionClicked, this, [this](int section) {
        const QStringList &columns = m_records.query().columns;
        Q_EMIT sortWanted(section == 0 ? QString() : columns.at(section - 1));
    });
    connect(&records, &QueriedList::counted, this, [this] {
        if (model() == nullptr && !m_records.query().columns.isEmpty()) {
            setModel(&m_records); // few lists are ever looked at as a table
        }
        showOrder();
        spanHeads();
    });
    connect(horizontalHeader(), &QHeaderView::sectionCountChanged, this, [this](int, int columns) {
        if (columns > 1) { // else the name has all the room
            setColumnWidth(0, px(nameWidth));
        }
    });
}

/// An arrow in the head of the column by which it is sorted: down is the order in which it is read.
void ListTable::showOrder()
{
    const queries::ListQuery &query = m_records.query();
    const auto at = query.sort.isEmpty() ? 0 : int(query.columns.indexOf(query.sort)) + 1;
    const bool isShown = query.sort.isEmpty() || at > 0;
    horizontalHeader()->setSortIndicatorShown(isShown);
    horizontalHeader()->setSortIndicator(isShown ? at : -1,
                                         query.reversed ? Qt::DescendingOrder : Qt::AscendingOrder);
}

void ListTable::spanHeads()
{
    clearSpans();
    if (m_records.query().group.isEmpty() || m_records.columnCount() < 2) {
        return;
    }
    for (int row = 0; row < m_records.rowCount(); ++row) {
        if (m_records.idAt(row) == 0) {
            setSpan(row, 0, 1, m_records.columnCount());
        }
    }
}

} // namespace ankerpunt::ui
