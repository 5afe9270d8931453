// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/lists.h"

#include <QComboBox>

#include <algorithm>

namespace ankerpunt::ui {

/// One of the records of a kind, or none of them in particular. Typing goes to a title.
class RecordChoice final : public QComboBox
{
    Q_OBJECT

public:
    /// @p none is what no record in particular means, such as "Everything".
    explicit RecordChoice(QString none, QWidget *parent = nullptr);

    /// Keeps the choice where it is among them.
    void setRows(const QList<queries::ListRow> &rows);
    [[nodiscard]] qint64 id() const { return currentData().toLongLong(); }
    /// None where there is no such record.
    void choose(qint64 id) { setCurrentIndex(std::max(0, findData(id))); }

private:
    QString m_none;
};

} // namespace ankerpunt::ui
