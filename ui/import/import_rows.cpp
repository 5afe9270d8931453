// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/import_rows.h"

#include "core/base/literals.h"

#include <QCoreApplication>

namespace ankerpunt::ui {

using exchange::Outcome;
using exchange::PlannedRow;

QString outcomeText(Outcome outcome)
{
    const auto say = [](const char *text) { return QCoreApplication::translate("import", text); };
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

void ImportRows::setRows(const QList<PlannedRow> &rows, bool all)
{
    beginResetModel();
    m_rows.clear();
    for (const PlannedRow &row : rows) {
        const bool attention = row.outcome == Outcome::Unclear || row.outcome == Outcome::Refused ||
                               !row.reasons.isEmpty();
        if (all || attention) {
            m_rows.append(row);
        }
    }
    endResetModel();
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
    const PlannedRow &row = m_rows.at(index.row());
    QStringList remarks = sentencesOf(row.reasons);
    if (!row.with.isEmpty()) {
        remarks.prepend(tr("Perhaps the same as %1.").arg(row.with.join(u", "_s)));
    }
    const QStringList cells{QString::number(row.line), outcomeText(row.outcome), row.title,
                            remarks.join(u' ')};
    if (role == Qt::DisplayRole) {
        return cells.at(index.column());
    }
    if (role == Qt::ToolTipRole && index.column() >= 2) {
        return cells.at(index.column()).toHtmlEscaped();
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
