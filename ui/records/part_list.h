// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/context.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace ankerpunt::ui {

/// The parts of one kind that a record has, such as the phone numbers of a person, under its form.
class PartList final : public QWidget
{
    Q_OBJECT

public:
    PartList(record::Registry::Reference part, const Context &context, QWidget *parent);

    /// Shows the parts of @p owner as they are in the file now.
    void showOf(qint64 owner);
    [[nodiscard]] const record::Description &kind() const { return *m_part.from; }

private:
    void addRow(const record::Record &part);
    void edit(const record::Record &part);
    void remove(const record::Record &part);

    record::Registry::Reference m_part;
    Context m_context;
    qint64 m_owner = 0;
    QLabel *m_count;
    QPushButton *m_add;
    QVBoxLayout *m_rows;
};

} // namespace ankerpunt::ui
