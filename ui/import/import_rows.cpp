// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/import_rows.h"

#include "ui/parts/text_label.h"
#include "ui/parts/tone.h"

#include <QCoreApplication>

namespace ankerpunt::ui {

using exchange::Outcome;
using exchange::PlannedRow;

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("import", text);
}

/// The sign beside the word: never colour alone.
std::pair<QString, Tone> signOf(const PlannedRow &row)
{
    switch (row.outcome) {
    case Outcome::Unclear:
        return {u"help"_s, Tone::Accent};
    case Outcome::Refused:
        return {u"clash"_s, Tone::Bad};
    case Outcome::Skipped:
        return {u"eyeoff"_s, Tone::Neutral};
    case Outcome::Added:
    case Outcome::Updated:
    case Outcome::Unchanged:
        break;
    }
    return row.isWarning()                   ? std::pair(u"warn"_s, Tone::Warn)
           : row.outcome == Outcome::Added   ? std::pair(u"plus"_s, Tone::Ok)
           : row.outcome == Outcome::Updated ? std::pair(u"edit"_s, Tone::Ok)
                                             : std::pair(u"check"_s, Tone::Neutral);
}

} // namespace

QString outcomeText(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Added:
        return say(QT_TRANSLATE_NOOP("import", "new"));
    case Outcome::Updated:
        return say(QT_TRANSLATE_NOOP("import", "changed"));
    case Outcome::Unchanged:
        return say(QT_TRANSLATE_NOOP("import", "the same"));
    case Outcome::Unclear:
        return say(QT_TRANSLATE_NOOP("import", "unclear"));
    case Outcome::Refused:
        return say(QT_TRANSLATE_NOOP("import", "refused"));
    case Outcome::Skipped:
        return say(QT_TRANSLATE_NOOP("import", "skipped"));
    }
    return {};
}

bool fits(const PlannedRow &row, RowFilter filter)
{
    switch (filter) {
    case RowFilter::All:
        return true;
    case RowFilter::ToDecide:
        return row.outcome == Outcome::Unclear;
    case RowFilter::Warning:
        return row.isWarning() && row.outcome != Outcome::Unclear;
    case RowFilter::Refused:
        return row.outcome == Outcome::Refused;
    case RowFilter::Added:
        return row.outcome == Outcome::Added;
    case RowFilter::Updated:
        return row.outcome == Outcome::Updated;
    case RowFilter::Unchanged:
        return row.outcome == Outcome::Unchanged;
    case RowFilter::Skipped:
        return row.outcome == Outcome::Skipped;
    }
    return false;
}

QString filterText(RowFilter filter)
{
    switch (filter) {
    case RowFilter::All:
        return say(QT_TRANSLATE_NOOP("import", "All"));
    case RowFilter::ToDecide:
        return say(QT_TRANSLATE_NOOP("import", "To decide"));
    case RowFilter::Warning:
        return say(QT_TRANSLATE_NOOP("import", "To look at"));
    case RowFilter::Refused:
        return say(QT_TRANSLATE_NOOP("import", "Refused"));
    case RowFilter::Added:
        return say(QT_TRANSLATE_NOOP("import", "New"));
    case RowFilter::Updated:
        return say(QT_TRANSLATE_NOOP("import", "Changed"));
    case RowFilter::Unchanged:
        return say(QT_TRANSLATE_NOOP("import", "The same"));
    case RowFilter::Skipped:
        return say(QT_TRANSLATE_NOOP("import", "Skipped"));
    }
    return {};
}

void ImportRows::setRows(const QList<ImportSession::Row> &rows, RowFilter filter)
{
    beginResetModel();
    m_rows.clear();
    for (const auto &row : rows) {
        if (fits(row.planned, filter)) {
            m_rows.append(row);
        }
    }
    endResetModel();
}

const ImportSession::Row *ImportRows::at(int row) const
{
    return row >= 0 && row < m_rows.size() ? &m_rows.at(row) : nullptr;
}

int ImportRows::find(const exchange::RowPlace &place) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(),
                                    [&](const auto &row) { return row.place == place; });
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

int ImportRows::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ImportRows::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 4;
}

QVariant ImportRows::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const PlannedRow &row = m_rows.at(index.row()).planned;
    QStringList remarks = sentencesOf(row.reasons);
    if (!row.with.isEmpty() && row.outcome == Outcome::Unclear) {
        remarks.prepend(tr("Perhaps the same as %1.").arg(row.with.join(u", "_s)));
    }
    const QStringList cells{QString::number(row.line), outcomeText(row.outcome), row.title,
                            remarks.join(u' ')};
    if (role == Qt::DisplayRole) {
        return cells.at(index.column());
    }
    if (role == Qt::ToolTipRole && index.column() >= 2) {
        return asToolTip(cells.at(index.column()));
    }
    if (role == Qt::DecorationRole && index.column() == 1) {
        const auto [icon, tone] = signOf(row);
        return m_icons.icon(icon, inkOf(tone, m_icons.theme()).ink, 16);
    }
    return {};
}

QVariant ImportRows::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal) {
        return {};
    }
    return QStringList{tr("Line"), tr("What happens"), tr("Name"), tr("Look at")}.value(section);
}

} // namespace ankerpunt::ui
