// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/search_hits.h"

#include "core/base/literals.h"
#include "ui/parts/icon_set.h"

#include <QAction>

namespace ankerpunt::ui {

int SearchHits::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

QString SearchHits::textOf(const Line &line) const
{
    switch (line.sort) {
    case Sort::Head:
    case Sort::More:
        return line.text;
    case Sort::Hit:
        return line.hit.title;
    case Sort::Command:
        return line.command->text().remove(u'&');
    }
    return {};
}

QString SearchHits::secondOf(const Line &line) const
{
    if (line.sort == Sort::Command) {
        return line.command->shortcut().toString(QKeySequence::NativeText);
    }
    QStringList parts{line.hit.reference, line.hit.secondary};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QString SearchHits::iconOf(const Line &line) const
{
    return line.sort == Sort::Hit    ? iconOfKind(line.kind->kind)
           : line.sort == Sort::More ? u"search"_s
                                     : u"right"_s;
}

QVariant SearchHits::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Line &line = m_lines.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return textOf(line);
    case Qt::AccessibleTextRole:
        return line.sort == Sort::Hit
                   ? u"%1, %2, %3"_s.arg(line.hit.title, line.kind->labelText(), secondOf(line))
                   : textOf(line);
    case OpenRole:
        return line.hit.open;
    case IdRole:
        return line.hit.id;
    case SecondaryRole:
        return secondOf(line);
    case IconRole:
        return iconOf(line);
    case IsHeadRole:
        return line.sort == Sort::Head;
    default: // a role that a list of text has no use for
        return {};
    }
}

Qt::ItemFlags SearchHits::flags(const QModelIndex &index) const
{
    if (!index.isValid()) {
        return {};
    }
    if (m_lines.at(index.row()).sort == Sort::Head) {
        return Qt::ItemNeverHasChildren;
    }
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

void SearchHits::setHits(const QList<queries::HitGroup> &groups, const QList<QAction *> &commands,
                         const QString &more)
{
    beginResetModel();
    m_lines.clear();
    for (const queries::HitGroup &group : groups) {
        m_lines.append(Line{Sort::Head, group.kind->labelManyText()});
        for (const auto &hit : group.hits) {
            m_lines.append(Line{Sort::Hit, {}, group.kind, hit});
        }
    }
    if (!commands.isEmpty()) {
        m_lines.append(Line{Sort::Head, tr("Commands")});
        for (QAction *command : commands) {
            m_lines.append(Line{Sort::Command, {}, nullptr, {}, command});
        }
    }
    if (!more.isEmpty()) {
        m_lines.append(Line{Sort::More, more});
    }
    endResetModel();
}

int SearchHits::hitFrom(int row, int step) const
{
    for (; row >= 0 && row < int(m_lines.size()); row += step) {
        if (m_lines.at(row).sort != Sort::Head) {
            return row;
        }
    }
    return -1;
}

} // namespace ankerpunt::ui
