// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/context.h"

#include <QWidget>

class QAction;
class QLabel;
class QPushButton;
class QToolButton;

namespace ankerpunt::ui {

class ChipRow;

/// What stands over the form of a record: its face, title, role with the way to where it is, and
/// the facts to know before reading on; with what can be done to the record as a whole.
class RecordHead final : public QWidget
{
    Q_OBJECT

public:
    RecordHead(const Context &context, QWidget *parent);

    void showOf(const record::Record &record);
    void clear();

Q_SIGNALS:
    void archiveWanted(); ///< also to bring it back
    void historyWanted();
    void openWanted(qint64 id);

private:
    [[nodiscard]] QLayout *makeNames();
    void makeMenu();
    void showTitle(const record::Record &record);
    void showRole(const record::Record &record);
    void showActions(const record::Record &record);

    Context m_context;
    QString m_code;
    qint64 m_at = 0; ///< where the link of the second line leads
    QLabel *m_face;
    QLabel *m_title;
    QLabel *m_codeLabel;
    QLabel *m_role;
    QToolButton *m_link;
    QLabel *m_state;
    ChipRow *m_facts;
    QPushButton *m_archive;
    QToolButton *m_more;
    QAction *m_archiveAction = nullptr;
    QAction *m_copy = nullptr;
};

} // namespace ankerpunt::ui
