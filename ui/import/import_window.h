// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import.h"
#include "ui/parts/context.h"

#include <QDialog>

#include <memory>

class QCheckBox;
class QLabel;
class QListWidget;
class QPushButton;
class QTableView;

namespace ankerpunt::ui {

class ImportRows;

/// Takes lists into the file: choose them, see what would happen, then import as one step that can
/// be undone.
class ImportWindow final : public QDialog
{
    Q_OBJECT

public:
    ImportWindow(const Context &context, QWidget *parent);

    /// Reads files and shows what would happen; one that cannot be read is told and left out.
    void addFiles(const QStringList &paths);
    void askForFiles();

Q_SIGNALS:
    /// It is in the file now; @p sentence says how much.
    void imported(const QString &sentence);

private:
    QWidget *makeFilePane();
    QWidget *makeDetail();
    void showReport();
    void showFile();
    void commit();
    [[nodiscard]] QString countsText() const;

    Context m_context;
    QStringList m_paths;
    std::unique_ptr<exchange::Import> m_import;
    exchange::ImportPlan m_report;
    QListWidget *m_files;
    QLabel *m_summary;
    QLabel *m_how;
    QLabel *m_leftOut;
    QCheckBox *m_all;
    ImportRows *m_rows;
    QTableView *m_table;
    QPushButton *m_keep;
};

} // namespace ankerpunt::ui
