// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/bulk_dialog.h"

#include "ui/guard.h"
#include "ui/parts/choice_name.h"
#include "ui/parts/dialog_foot.h"
#include "ui/parts/tab_order.h"
#include "ui/parts/text_label.h"
#include "ui/records/words.h"

#include <QComboBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace ankerpunt::ui {

using record::Field;

QList<const Field *> BulkDialog::fields(const record::Description &kind)
{
    QList<const Field *> fields;
    for (const Field &field : kind.fields) {
        const bool isOwnWord = field.kind == record::FieldKind::Text && !field.multiline;
        if (!field.naming && !field.partOf && !field.fixed && !isOwnWord && field.under.isEmpty()) {
            fields.append(&field);
        }
    }
    return fields;
}

BulkDialog::BulkDialog(const record::Description &kind, const QList<qint64> &ids,
                       const Context &context, QWidget *parent)
    : QDialog(parent),
      m_kind(kind),
      m_ids(ids),
      m_context(context),
      m_field(new QComboBox(this)),
      m_place(new QVBoxLayout)
{
    constexpr int width = 420;
    setObjectName(u"bulkDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    const QString title = tr("Edit %1 %2")
                              .arg(context.language().locale().toString(ids.size()),
                                   inSentence(kind.labelManyText()));
    setWindowTitle(title);
    m_field->setObjectName(u"bulkField"_s);
    nameChoice(m_field, tr("Field"));
    for (const Field *field : fields(kind)) {
        m_field->addItem(field->labelText());
    }
    connect(m_field, &QComboBox::currentIndexChanged, this, &BulkDialog::showField);
    auto *keep = new QPushButton(tr("Save in all"));
    keep->setObjectName(u"saveBulk"_s);
    keep->setAutoDefault(false);
    auto *foot = dialogFoot(this, keep, [this] { save(); });
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(px({20, 16, 20, 16}));
    column->setSpacing(px(14));
    column->addWidget(textLabel(title, fontOf(17, QFont::DemiBold), context.theme().text));
    column->addWidget(m_field);
    column->addLayout(m_place);
    column->addStretch(1);
    column->addLayout(foot);
    setMinimumWidth(px(width));
    showField(0);
    m_field->setFocus();
}

void BulkDialog::showField(int index)
{
    delete m_row;
    m_row = new FormRow(*fields(m_kind).at(index), m_context, this);
    m_row->editor()->setValue(m_row->field().empty());
    m_place->addWidget(m_row);
    for (auto *button : findChildren<QPushButton *>(Qt::FindDirectChildrenOnly)) {
        tabAfter(previousInFocusChain(), button); // the foot comes after the field
    }
}

void BulkDialog::save()
{
    const Field &field = m_row->field();
    QString problem = m_row->editor()->problem();
    QList<record::Record> changed;
    const bool readable = attempt(this, [&] {
        for (const qint64 id : std::as_const(m_ids)) {
            changed.append(m_context.store().read(m_kind, id));
            changed.last().set(field.name, m_row->editor()->value());
            const Problems problems = m_context.store().problemsOf(changed.constLast());
            if (problem.isEmpty() && !problems.isEmpty()) {
                problem =
                    u"%1: %2"_s.arg(m_context.display.title(id), problems.constFirst().sentence);
            }
        }
    });
    m_row->showProblem(problem);
    if (!readable || !problem.isEmpty()) {
        return;
    }
    const record::StepName what(QT_TRANSLATE_NOOP("steps", "Edit %1 %2: %3"),
                                {m_context.language().locale().toString(m_ids.size()),
                                 record::StepName::label(m_kind.labelMany),
                                 record::StepName::label(field.label)});
    const bool kept = attempt(this, [&] {
        m_context.store().change(what, [&](record::Change &change) {
            for (const record::Record &record : std::as_const(changed)) {
                change.save(record);
            }
        });
    });
    if (kept) {
        Q_EMIT said(what.text());
        accept();
    }
}

} // namespace ankerpunt::ui
