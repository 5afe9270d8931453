// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/queried_list.h"

#include "core/base/text.h"
#include "ui/parts/row_delegate.h"
#include "ui/parts/text_label.h"

#include <QElapsedTimer>
#include <QTimer>

namespace ankerpunt::ui {

using queries::ListEntry;
using queries::ListRow;

namespace {

constexpr int neighbours = 40;    ///< lines that are put into words with the one that is asked for
constexpr int linesKept = 20'000; ///< in words, about, of however many
constexpr int slice = 200;    ///< entries that the text filter looks at before it looks at the time
constexpr int sliceTime = 50; ///< ms, before the window has its turn

} // namespace

QueriedList::QueriedList(const record::Description &kind, const Workspace &workspace,
                         const queries::Display &display, QObject *parent)
    : QAbstractTableModel(parent),
      m_kind(kind),
      m_workspace(workspace),
      m_display(display),
      m_query{kind.kind, {}},
      m_timer(new QTimer(this))
{
    m_timer->setInterval(0);
    connect(m_timer, &QTimer::timeout, this, &QueriedList::look);
}

int QueriedList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int QueriedList::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 1 + int(m_columns.size());
}

QVariant QueriedList::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        const bool right = section > 0 && columnOf(section).isNumber;
        return QVariant(Qt::AlignVCenter | (right ? Qt::AlignRight : Qt::AlignLeft));
    }
    return role != Qt::DisplayRole ? QVariant()
           : section == 0          ? m_kind.labelText()
                                   : columnOf(section).label;
}

/// Where a list holds several kinds its records must be read to know.
const record::Description &QueriedList::kindOf(int row) const
{
    const bool isOne = m_rows.at(row).id == 0 || queries::kindsIn(m_kind).size() == 1;
    const record::Description *kind = isOne ? &m_kind : line(row).kind;
    return kind == nullptr ? m_kind : *kind;
}

const queries::ListField &QueriedList::columnOf(int column) const
{
    return m_columns.at(column - 1);
}

QVariant QueriedList::cell(const QModelIndex &index, int role) const
{
    const bool isHead = m_rows.at(index.row()).id == 0;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: { // long ones are cut off
        const QString text = isHead ? QString() : line(index.row()).cells.value(index.column() - 1);
        return role == Qt::DisplayRole ? text : asToolTip(text);
    }
    case Qt::AccessibleTextRole:
        return u"%1: %2"_s.arg(columnOf(index.column()).label,
                               cell(index, Qt::DisplayRole).toString());
    case Qt::TextAlignmentRole:
        return headerData(index.column(), Qt::Horizontal, role);
    default:
        return {};
    }
}

QVariant QueriedList::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Row &row = m_rows.at(index.row());
    const bool isOfRow = role == IdRole || role == ui::Row::HeaderRole ||
                         role == ui::Row::ArchivedRole || role == ui::Row::KindRole;
    if (index.column() > 0 && !isOfRow) {
        return cell(index, role);
    }
    switch (role) { // these need no words
    case IdRole:
        return row.id;
    case ui::Row::HeaderRole:
        return row.id == 0;
    case ui::Row::ArchivedRole:
        return row.id != 0 && m_query.archived;
    case ui::Row::KindRole:
        return kindOf(index.row()).kind;
    case Qt::AccessibleTextRole:
        return ui::Row::spoken(index);
    case Qt::DisplayRole:
        return row.id == 0 ? m_entries.groups.at(row.group) : line(index.row()).title;
    case ui::Row::SecondRole:
        return row.id == 0 ? QString() : line(index.row()).secondary;
    case ui::Row::ToneRole:
        return int(row.id != 0 && line(index.row()).sideIsLate ? Tone::Warn : Tone::Neutral);
    case ui::Row::DoneRole:
        return row.id != 0 && line(index.row()).done;
    case ui::Row::CampusRole:
        return row.id != 0 && line(index.row()).ofCampus;
    case ui::Row::SideRole:
        return row.id == 0 ? m_display.language().locale().toString(row.count)
                           : line(index.row()).side;
    default: // a role that a list of text has no use for
        return {};
    }
}

Qt::ItemFlags QueriedList::flags(const QModelIndex &index) const
{
    const bool isHead = index.isValid() && m_rows.at(index.row()).id == 0;
    return isHead ? Qt::ItemFlags(Qt::ItemNeverHasChildren) : QAbstractTableModel::flags(index);
}

const ListRow &QueriedList::line(int row) const
{
    const qint64 id = m_rows.at(row).id;
    if (!m_lines.contains(id)) {
        QList<qint64> ids;
        const int last = std::min(int(m_rows.size()), row + neighbours);
        for (int i = std::max(0, row - neighbours); i < last; ++i) {
            ids.append(m_rows.at(i).id);
        }
        readLines(ids);
    }
    return *m_lines.constFind(id);
}

/// Puts those into words that are not yet.
void QueriedList::readLines(const QList<qint64> &ids) const
{
    if (m_lines.size() > linesKept) { // the text filter goes through all there are
        m_lines.clear();
    }
    QList<qint64> unknown;
    for (const qint64 id : ids) {
        if (id != 0 && !m_lines.contains(id)) {
            unknown.append(id);
        }
    }
    for (const ListRow &line : queries::lines(m_workspace, m_display, m_query, unknown)) {
        m_lines.insert(line.id, line);
    }
}

void QueriedList::setQuery(const queries::ListQuery &query)
{
    const bool hasOtherColumns = query.columns != m_query.columns;
    if (hasOtherColumns) {
        beginResetModel();
        m_rows.clear();
    }
    queries::ListQuery former = std::exchange(m_query, query);
    if (hasOtherColumns) {
        readColumns();
        endResetModel();
    }
    m_words = folded(query.text).split(u' ', Qt::SkipEmptyParts);
    former.text = query.text;
    if (former != query || m_entries.rows.isEmpty()) {
        reload();
    } else {
        start();
    }
}

void QueriedList::readColumns()
{
    const auto known = queries::columnFields(m_display.language(), m_kind);
    m_columns.clear();
    for (const QString &column : std::as_const(m_query.columns)) {
        const auto field = std::ranges::find(known, column, &queries::ListField::name);
        m_columns.append(field == known.end() ? queries::ListField{column, column} : *field);
    }
}

void QueriedList::reload()
{
    m_lines.clear();
    m_total = queries::countOf(m_workspace, {m_query.kind, {}});
    const QStringList heads = m_entries.groups;
    m_entries = queries::entries(m_workspace, m_display, m_query);
    if (heads != m_entries.groups) {
        beginResetModel(); // the same place would have another head
        m_rows.clear();
        endResetModel();
    }
    start();
}

void QueriedList::follow(const record::ChangeSet &changes)
{
    constexpr int few = 20;
    QSet<qint64> own;
    const auto kinds = queries::kindsIn(m_kind);
    for (const auto &row : changes.rows) {
        if (kinds.contains(row.description)) {
            own.insert(row.id);
        }
    }
    const bool regroups = !m_query.group.isEmpty() && !own.isEmpty();
    if (own.size() > few || regroups || queries::isAlteredByOthers(m_kind, m_query, changes)) {
        reload();
        return;
    }
    m_lines.clear(); // they name others
    m_entries.rows.removeIf([&own](const ListEntry &entry) { return own.contains(entry.id); });
    for (const qint64 id : std::as_const(own)) {
        place(id);
    }
    m_total = queries::countOf(m_workspace, {m_query.kind, {}});
    start();
}

/// Puts a record among the others, when it is wanted at all: the file compares it with a few.
void QueriedList::place(qint64 id)
{
    const auto among = [this](const QList<qint64> &ids) {
        return queries::entriesAmong(m_workspace, m_display, m_query, ids).rows;
    };
    if (among({id}).isEmpty()) {
        return;
    }
    const auto next = std::ranges::partition_point(m_entries.rows, [&](const ListEntry &other) {
        return among({id, other.id}).constFirst().id == other.id;
    });
    m_entries.rows.insert(next, ListEntry{id, -1});
}

bool QueriedList::matches(qint64 id) const
{
    const ListRow &row = *m_lines.constFind(id);
    const QString text = folded(row.title + u' ' + row.secondary + u' ' + row.reference);
    return std::ranges::all_of(m_words, [&](const QString &word) { return text.contains(word); });
}

void QueriedList::start()
{
    m_hits.clear();
    m_looked = 0;
    m_timer->stop();
    if (m_words.isEmpty()) {
        m_hits = m_entries.rows;
        show();
    } else {
        look();
    }
}

void QueriedList::look()
{
    QElapsedTimer time;
    time.start();
    const int all = int(m_entries.rows.size());
    while (m_looked < all && time.elapsed() < sliceTime) {
        const auto piece = m_entries.rows.mid(m_looked, slice);
        QList<qint64> ids;
        for (const ListEntry &entry : piece) {
            ids.append(entry.id);
        }
        readLines(ids);
        for (const ListEntry &entry : piece) {
            if (matches(entry.id)) {
                m_hits.append(entry);
            }
        }
        m_looked += int(piece.size());
    }
    if (m_looked < all) {
        m_timer->start();
    } else {
        m_timer->stop();
    }
    show();
}

/// What was found, with heads. Where rows only came to the end, or only words changed, the list
/// stays where it is.
void QueriedList::show()
{
    QList<Row> rows;
    rows.reserve(m_hits.size());
    qsizetype head = -1;
    for (const ListEntry &entry : std::as_const(m_hits)) {
        if (entry.group >= 0 && (head < 0 || rows.at(head).group != entry.group)) {
            head = rows.size();
            rows.append({0, entry.group, 0});
        }
        if (head >= 0) {
            ++rows[head].count;
        }
        rows.append({entry.id, entry.group, 0});
    }
    m_found = int(m_hits.size());
    const int before = int(m_rows.size());
    const bool goesOn =
        before <= rows.size() && std::equal(m_rows.cbegin(), m_rows.cend(), rows.cbegin(),
                                            [](const Row &a, const Row &b) { return a.isLike(b); });
    if (!goesOn || before == 0) {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
    } else {
        const int now = int(rows.size());
        if (now > before) {
            beginInsertRows({}, before, now - 1);
            m_rows = std::move(rows);
            endInsertRows();
        } else {
            m_rows = std::move(rows);
        }
        Q_EMIT dataChanged(index(0, 0), index(before - 1, columnCount() - 1));
    }
    Q_EMIT counted();
}

int QueriedList::rowOf(qint64 id) const
{
    const auto found = std::ranges::find(m_rows, id, &Row::id);
    return id == 0 || found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

qint64 QueriedList::idAt(int row) const
{
    return m_rows.at(row).id;
}

} // namespace ankerpunt::ui
