// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/import_window.h"

#include "ui/guard.h"
#include "ui/import/import_rows.h"
#include "ui/parts/text_label.h"

#include <QCheckBox>
#include <QFileDialog>
#include <QHeaderView>
#include <QListWidget>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace ankerpunt::ui {

using exchange::Outcome;
using exchange::PlannedFile;

namespace {

constexpr Outcome allOutcomes[] = {Outcome::Added,   Outcome::Updated, Outcome::Unchanged,
                                   Outcome::Unclear, Outcome::Refused, Outcome::Skipped};

/// How many rows of each outcome there are, such as "12 new, 3 changed".
QString counted(const QHash<Outcome, int> &counts, const QLocale &locale)
{
    QStringList parts;
    for (const Outcome outcome : allOutcomes) {
        if (const int count = counts.value(outcome); count > 0) {
            parts.append(locale.toString(count) + u' ' + outcomeText(outcome));
        }
    }
    return parts.join(u", "_s);
}

QHash<Outcome, int> countsOf(const PlannedFile &file)
{
    QHash<Outcome, int> counts;
    for (const auto &row : file.rows) {
        ++counts[row.outcome];
    }
    return counts;
}

} // namespace

ImportWindow::ImportWindow(const Context &context, QWidget *parent)
    : QDialog(parent),
      m_context(context),
      m_files(new QListWidget),
      m_summary(textLabel({}, fontOf(14, QFont::DemiBold), context.theme().text)),
      m_how(textLabel({}, fontOf(13), context.theme().text2)),
      m_leftOut(textLabel({}, fontOf(13), context.theme().warn)),
      m_all(new QCheckBox(tr("Also show rows that are fine"))),
      m_rows(new ImportRows(this)),
      m_table(new QTableView),
      m_keep(new QPushButton(tr("Import")))
{
    setObjectName(u"importWindow"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Import lists"));
    resize(px(QSize(980, 600)));
    m_keep->setObjectName(u"importNow"_s);
    m_keep->setProperty("main", true);
    m_keep->setAutoDefault(false);
    auto *cancel = new QPushButton(tr("Cancel"));
    cancel->setAutoDefault(false);
    cancel->setToolTip(u"Esc"_s);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_keep, &QPushButton::clicked, this, &ImportWindow::commit);
    auto *buttons = new QHBoxLayout;
    auto *promise = textLabel(tr("Nothing is kept until you choose Import. Afterwards one undo "
                                 "takes everything back."),
                              fontOf(12), context.theme().text2);
    buttons->addWidget(promise, 1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_keep);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(px(16));
    middle->addWidget(makeFilePane());
    middle->addWidget(makeDetail(), 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(px({20, 16, 20, 14}));
    column->setSpacing(px(12));
    column->addWidget(m_summary);
    column->addLayout(middle, 1);
    column->addLayout(buttons);
    showReport();
}

QWidget *ImportWindow::makeFilePane()
{
    auto *pane = new QWidget;
    pane->setFixedWidth(px(260));
    m_files->setObjectName(u"importFiles"_s);
    m_files->setAccessibleName(tr("Files"));
    m_files->setWordWrap(true);
    m_files->setSpacing(px(4));
    m_files->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(m_files, &QListWidget::currentRowChanged, this, &ImportWindow::showFile);
    auto *add = new QPushButton(m_context.icons.icon(u"plus"_s, 16), tr("Choose files…"));
    add->setObjectName(u"chooseFiles"_s);
    add->setAutoDefault(false);
    connect(add, &QPushButton::clicked, this, &ImportWindow::askForFiles);
    auto *column = new QVBoxLayout(pane);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_files, 1);
    column->addWidget(add);
    return pane;
}

QWidget *ImportWindow::makeDetail()
{
    auto *pane = new QWidget;
    m_how->setWordWrap(true);
    m_how->setObjectName(u"importHow"_s);
    m_leftOut->setWordWrap(true);
    m_leftOut->setObjectName(u"importLeftOut"_s);
    m_all->setObjectName(u"importAll"_s);
    connect(m_all, &QCheckBox::toggled, this, &ImportWindow::showFile);
    m_table->setObjectName(u"importRows"_s);
    m_table->setAccessibleName(tr("Rows that need a look"));
    m_table->setModel(m_rows);
    m_table->setSelectionBehavior(QTableView::SelectRows);
    m_table->setSelectionMode(QTableView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->setMinimumSectionSize(px(30));
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->setColumnWidth(0, px(56));
    m_table->setColumnWidth(1, px(116));
    m_table->setColumnWidth(2, px(180));
    auto *column = new QVBoxLayout(pane);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(8));
    column->addWidget(m_how);
    column->addWidget(m_leftOut);
    column->addWidget(m_table, 1);
    column->addWidget(m_all);
    return pane;
}

void ImportWindow::askForFiles()
{
    auto *dialog = new QFileDialog(this, tr("Choose lists to import"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setNameFilters({tr("Lists (*.csv *.txt *.tsv)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::filesSelected, this, &ImportWindow::addFiles);
    dialog->open();
}

void ImportWindow::addFiles(const QStringList &paths)
{
    // An import is planned anew with every file: the files may refer to each other.
    auto import =
        std::make_unique<exchange::Import>(m_context.workspace, exchange::ImportOptions());
    QStringList read;
    for (const QString &path : m_paths + paths) {
        if (!read.contains(path) &&
            attempt(
                this, [&] { import->add(path); }, QFileInfo(path).fileName())) {
            read.append(path);
        }
    }
    m_paths = read;
    attempt(this, [&] {
        m_report = import->preview();
        m_import = std::move(import);
    });
    showReport();
}

QString ImportWindow::countsText() const
{
    return counted(m_report.counts, m_context.language().locale());
}

void ImportWindow::showReport()
{
    const int chosen = std::max(0, m_files->currentRow());
    m_files->clear();
    const QLocale locale = m_context.language().locale();
    for (const PlannedFile &file : std::as_const(m_report.files)) {
        const auto *kind = m_context.workspace.registry().find(file.kind);
        const QString what = kind != nullptr ? kind->labelManyText() : file.kind;
        const QString counts = counted(countsOf(file), locale);
        m_files->addItem(
            u"%1\n%2: %3"_s.arg(file.name, what, counts.isEmpty() ? tr("no rows") : counts));
        m_files->item(m_files->count() - 1)->setToolTip(counts.toHtmlEscaped());
    }
    const bool empty = m_report.files.isEmpty();
    m_summary->setText(empty ? tr("Choose lists that you saved from a spreadsheet as CSV.")
                             : countsText());
    m_keep->setEnabled(m_report.counts.value(Outcome::Added) > 0 ||
                       m_report.counts.value(Outcome::Updated) > 0);
    if (!empty) {
        m_files->setCurrentRow(std::min(chosen, m_files->count() - 1));
    }
    showFile();
}

void ImportWindow::showFile()
{
    const int row = m_files->currentRow();
    const bool some = row >= 0 && row < m_report.files.size();
    m_table->setVisible(some);
    m_all->setVisible(some);
    if (!some) {
        m_how->clear();
        m_leftOut->hide();
        return;
    }
    const PlannedFile &file = m_report.files.at(row);
    const auto *kind = m_context.workspace.registry().find(file.kind);
    QStringList how{tr("Read as: %1").arg(kind != nullptr ? kind->labelManyText() : file.kind),
                    tr("letters %1").arg(file.encoding)};
    if (!file.separator.isEmpty()) {
        how.append(file.separator == u"\t" ? tr("columns apart by tabs")
                                           : tr("columns apart by “%1”").arg(file.separator));
    }
    how.append(tr("column names on line %1").arg(file.headerLine));
    m_how->setText(how.join(u", "_s) + u'.' +
                   (file.notes.isEmpty() ? QString() : u'\n' + file.notes.join(u'\n')));
    QStringList leftOut;
    for (const auto &column : file.leftOut) {
        leftOut.append(tr("Column “%1” is left out: %2").arg(column.column, column.why));
    }
    m_leftOut->setText(leftOut.join(u'\n'));
    m_leftOut->setVisible(!leftOut.isEmpty());
    m_rows->setRows(file.rows, m_all->isChecked());
}

void ImportWindow::commit()
{
    const bool done = attempt(this, [this] { m_report = m_import->commit(); });
    if (done) {
        Q_EMIT imported(tr("Imported: %1").arg(countsText()));
        accept();
    }
}

} // namespace ankerpunt::ui
