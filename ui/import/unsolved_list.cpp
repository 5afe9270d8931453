// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/unsolved_list.h"

#include "core/exchange/refused_rows.h"
#include "ui/file_window.h"
#include "ui/guard.h"
#include "ui/parts/tab_order.h"
#include "ui/parts/text_label.h"

#include <QFileInfo>
#include <QPushButton>
#include <QVBoxLayout>

namespace ankerpunt::ui {

UnsolvedList::UnsolvedList(const Context &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_rows(new QVBoxLayout(this))
{
    setObjectName(u"unsolved"_s);
    setAccessibleName(tr("Still to be solved"));
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(px(6));
}

void UnsolvedList::refresh()
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
    const auto files = exchange::unsolvedFiles(m_context.workspace);
    setVisible(!files.isEmpty());
    if (files.isEmpty()) {
        return;
    }
    auto *why = textLabel(tr("Still to be solved. Save the rows, mend them in your spreadsheet and "
                             "import that file: what is solved leaves this list."),
                          fontOf(13, QFont::DemiBold), m_context.theme().text, this);
    why->setWordWrap(true);
    m_rows->addWidget(why);
    for (const auto &file : files) {
        m_rows->addWidget(makeRow(file.name, file.rows));
    }
    tabAfter(this, this);
}

QWidget *UnsolvedList::makeRow(const QString &file, int rows)
{
    auto *line = new QWidget(this);
    const QString what = tr("%n row(s) of %1", nullptr, rows).arg(file);
    auto *save = new QPushButton(tr("Save rows…"));
    save->setObjectName(u"saveUnsolved"_s);
    save->setAutoDefault(false);
    save->setAccessibleDescription(what);
    connect(save, &QPushButton::clicked, this, [this, file] { askWhere(file); });
    auto *remove = new QPushButton(tr("Remove rows"));
    remove->setObjectName(u"removeUnsolved"_s);
    remove->setAutoDefault(false);
    remove->setAccessibleDescription(what);
    connect(remove, &QPushButton::clicked, this, [this, file] {
        const QString failure =
            failureOf([&] { exchange::removeUnsolved(m_context.workspace, file); });
        failure.isEmpty() ? refresh() : Q_EMIT failed(failure);
    });
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(textLabel(what, fontOf(13), m_context.theme().text), 1);
    row->addWidget(save);
    row->addWidget(remove);
    return line;
}

void UnsolvedList::askWhere(const QString &file)
{
    auto *dialog = fileWindow(this, tr("Save rows still to be solved"), QFileDialog::AnyFile,
                              {tr("Lists (*.csv)")}, u"csv"_s,
                              tr("%1, to be solved.csv").arg(QFileInfo(file).completeBaseName()));
    connect(dialog, &QFileDialog::fileSelected, this, [this, file](const QString &path) {
        const QString failure =
            failureOf([&] { exchange::exportUnsolved(m_context.workspace, file, path); });
        failure.isEmpty() ? Q_EMIT said(tr("Saved: %1").arg(QFileInfo(path).fileName()))
                          : Q_EMIT failed(failure);
    });
    dialog->open();
}

} // namespace ankerpunt::ui
