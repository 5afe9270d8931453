// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/file_step.h"

#include "ui/file_window.h"
#include "ui/import/unsolved_list.h"
#include "ui/parts/text_label.h"

#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace ankerpunt::ui {

FileStep::FileStep(const Context &context, ImportSession &session, QWidget *parent)
    : ImportStep(context, session, parent),
      m_choose(new QPushButton(context.icons.icon(u"plus"_s, 16), tr("Choose files…"))),
      m_files(new QListWidget),
      m_remove(new QPushButton(tr("Remove file from list"))),
      m_unsolved(new UnsolvedList(context, nullptr))
{
    m_files->setObjectName(u"importFiles"_s);
    m_files->setAccessibleName(tr("Files"));
    m_files->setWordWrap(true);
    m_files->setSpacing(px(4));
    m_files->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(m_files, &QListWidget::currentRowChanged, this,
            [this](int row) { this->session().setCurrent(row); });
    m_choose->setObjectName(u"chooseFiles"_s);
    m_choose->setAutoDefault(false);
    m_remove->setObjectName(u"removeFile"_s);
    m_remove->setAutoDefault(false);
    connect(m_choose, &QPushButton::clicked, this, &FileStep::askForFiles);
    connect(m_remove, &QPushButton::clicked, this, &FileStep::removeChosen);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_choose);
    buttons->addWidget(m_remove);
    buttons->addStretch(1);
    auto *about =
        textLabel(tr("Choose spreadsheets (.xlsx), or lists that were saved as CSV. You may "
                     "choose several at once: they may refer to each other."),
                  fontOf(13), context.theme().text2);
    about->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(10));
    column->addWidget(about);
    column->addLayout(buttons);
    column->addWidget(m_files, 1);
    column->addWidget(m_unsolved);
    connect(m_unsolved, &UnsolvedList::failed, this, &ImportStep::failed);
    refresh();
}

void FileStep::begin()
{
    m_choose->setFocus();
}

void FileStep::askForFiles()
{
    auto *dialog = fileWindow(this, tr("Choose lists to import"), QFileDialog::ExistingFiles,
                              {tr("Lists (*.xlsx *.csv *.txt *.tsv)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::filesSelected, this,
            [this](const QStringList &paths) { session().addFiles(paths); });
    dialog->open();
}

void FileStep::removeChosen()
{
    if (m_files->currentRow() >= 0) {
        session().removeFile(m_files->currentRow());
    }
}

QString FileStep::about(const ImportSession::File &file) const
{
    return file.problem.isEmpty() ? tr("Can be read") : tr("Not yet clear: %1").arg(file.problem);
}

void FileStep::refresh()
{
    const QSignalBlocker quiet(m_files);
    const auto &theme = context().theme();
    m_files->clear();
    for (const auto &file : session().files()) {
        const bool clear = file.problem.isEmpty();
        auto *item = new QListWidgetItem(
            context().icons.icon(clear ? u"check"_s : u"warn"_s, clear ? theme.ok : theme.warn, 16),
            file.name() + u'\n' + about(file), m_files);
        item->setToolTip(asToolTip(file.path));
    }
    m_files->setCurrentRow(session().current());
    m_remove->setEnabled(session().current() >= 0);
    m_unsolved->refresh();
}

} // namespace ankerpunt::ui
