// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/context.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;

namespace ankerpunt::ui {

/// Gives records out as a spreadsheet, CSV or JSON: what, in which form, and whether names and
/// texts that are not for everybody come along.
class ExportDialog final : public QDialog
{
    Q_OBJECT

public:
    ExportDialog(const Context &context, QWidget *parent);

    /// Writes what is chosen.
    void exportTo(const QString &path);

Q_SIGNALS:
    /// It is on the disk; @p sentence says where.
    void exported(const QString &sentence);

private:
    void offerForms();
    void askForFile();

    Context m_context;
    QComboBox *m_what;
    QComboBox *m_form;
    QCheckBox *m_internal;
    QLabel *m_about;
};

} // namespace ankerpunt::ui
