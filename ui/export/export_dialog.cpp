// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/export_dialog.h"

#include "core/exchange/export.h"
#include "ui/file_window.h"
#include "ui/guard.h"
#include "ui/parts/choice_name.h"
#include "ui/parts/dialog_foot.h"
#include "ui/parts/text_label.h"
#include "ui/patience.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace ankerpunt::ui {

ExportDialog::ExportDialog(const Context &context, QWidget *parent)
    : QDialog(parent),
      m_context(context),
      m_what(new QComboBox),
      m_form(new QComboBox),
      m_internal(new QCheckBox(tr("Also what is for colleagues only"))),
      m_about(textLabel({}, fontOf(12), context.theme().text2))
{
    setObjectName(u"exportDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Export"));
    m_what->setObjectName(u"exportWhat"_s);
    m_what->addItem(tr("All lists"), QString());
    for (const record::Description *kind : exchange::kindsInUse(context.workspace)) {
        m_what->addItem(kind->labelManyText(), kind->kind);
    }
    m_form->setObjectName(u"exportForm"_s);
    m_internal->setObjectName(u"exportInternal"_s);
    connect(m_what, &QComboBox::currentIndexChanged, this, &ExportDialog::offerForms);
    offerForms();
    m_about->setText(tr("Without this, the names of minors and of people who agreed to be kept for "
                        "a time, and the texts of sensitive questions, are left out."));
    m_about->setWordWrap(true);
    m_internal->setAccessibleDescription(m_about->text());
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(12);
    form->addRow(labelFor(m_what, tr("What")), m_what);
    form->addRow(labelFor(m_form, tr("As")), m_form);
    form->addRow(QString(), m_internal);
    form->addRow(QString(), m_about);
    auto *save = new QPushButton(tr("Save export…"));
    save->setObjectName(u"saveExport"_s);
    save->setDefault(true);
    auto *foot = dialogFoot(this, save, [this] { askForFile(); });
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(16);
    column->addWidget(textLabel(tr("Export"), fontOf(17, QFont::DemiBold), context.theme().text));
    column->addLayout(form);
    column->addStretch(1);
    column->addLayout(foot);
    resize(px(460), sizeHint().height());
}

/// Several lists only fit in a spreadsheet, which has a sheet for each.
void ExportDialog::offerForms()
{
    const QString before = m_form->currentData().toString();
    m_form->clear();
    m_form->addItem(tr("Spreadsheet (.xlsx)"), u"xlsx"_s);
    if (!m_what->currentData().toString().isEmpty()) {
        m_form->addItem(tr("Text with separators (.csv)"), u"csv"_s);
        m_form->addItem(tr("For other programs (.json)"), u"json"_s);
    }
    m_form->setCurrentIndex(std::max(0, m_form->findData(before)));
}

void ExportDialog::askForFile()
{
    const QString ending = m_form->currentData().toString();
    auto *dialog =
        fileWindow(this, tr("Save export"), QFileDialog::AnyFile,
                   {u"%1 (*.%2)"_s.arg(m_form->currentText().section(u" ("_s, 0, 0), ending)},
                   ending, m_what->currentText() + u'.' + ending);
    connect(dialog, &QFileDialog::fileSelected, this, &ExportDialog::exportTo,
            Qt::QueuedConnection);
    dialog->open();
}

void ExportDialog::exportTo(const QString &path)
{
    const QString what = m_what->currentData().toString();
    const Workspace &workspace = m_context.workspace;
    QStringList shortened;
    const auto audience = m_internal->isChecked() ? Audience::Internal : Audience::Anyone;
    const auto write = [&](const exchange::Progress &progress) {
        const auto reader = workspace.reader();
        const auto kinds = what.isEmpty() ? exchange::kindsInUse(*reader)
                                          : exchange::Kinds{reader->registry().find(what)};
        shortened =
            exchange::exportRecords(*reader, kinds, m_context.language(), audience, path, progress);
    };
    const bool done = attempt(this, [&] { patiently(this, tr("The export is written."), write); });
    if (!done) {
        return; // another folder may do
    }
    Q_EMIT exported(tr("Exported: %1").arg(QFileInfo(path).fileName()));
    if (!shortened.isEmpty()) {
        tell(parentWidget(), shortened.join(u'\n'));
    }
    accept();
}

} // namespace ankerpunt::ui
