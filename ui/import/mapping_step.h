// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/import/import_step.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QTableView;

namespace ankerpunt::ui {

class ColumnList;

/// Step 3: what each column becomes. What is said of the columns can be kept under a name, and is
/// then used by itself for the next file with the same columns.
class MappingStep final : public ImportStep
{
    Q_OBJECT

public:
    MappingStep(const Context &context, ImportSession &session, QWidget *parent);

    void refresh() override;

private:
    [[nodiscard]] QLayout *makeHead();
    [[nodiscard]] QLayout *makeDetail();
    void showMappings();
    void showColumn();
    void setColumn();
    void setMapping();
    void setName();

    ColumnList *m_columns;
    QTableView *m_table;
    QComboBox *m_mapping;
    QLineEdit *m_name;
    QLabel *m_about;
    QComboBox *m_to;
    QLabel *m_why;
};

} // namespace ankerpunt::ui
