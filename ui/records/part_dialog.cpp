// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/part_dialog.h"

#include "ui/guard.h"
#include "ui/parts/dialog_foot.h"
#include "ui/parts/focus_in_sight.h"
#include "ui/parts/text_label.h"
#include "ui/records/words.h"

#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace ankerpunt::ui {

namespace {

constexpr int narrow = 440;
constexpr int wide = 680;

} // namespace

PartDialog::PartDialog(const record::Record &part, const record::Field *from,
                       const Context &context, QWidget *parent)
    : QDialog(parent),
      m_part(part),
      m_context(context),
      m_fields(new RecordFields(*part.description, from, context, this))
{
    setObjectName(u"partDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    const QString label = part.description->labelText();
    setWindowTitle(label);
    m_fields->setRecord(part);
    connect(m_fields, &RecordFields::left, this, [this](FormRow *row) { check(*row); });

    auto *keep = new QPushButton(tr("Save %1").arg(inSentence(label)));
    keep->setObjectName(u"savePart"_s);
    keep->setDefault(true);
    auto *foot = dialogFoot(this, keep, [this] {
        setFocus(Qt::OtherFocusReason);
        // After what the field that was left has to say: else that takes a problem away again.
        QMetaObject::invokeMethod(this, &PartDialog::save, Qt::QueuedConnection);
    });
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(px({20, 16, 20, 16}));
    column->setSpacing(px(14));
    column->addWidget(makeHead(from));
    auto *scroll = new QScrollArea;
    scroll->setWidget(m_fields);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    column->addWidget(scroll, 1);
    column->addLayout(foot);
    const int width = m_fields->rows().size() > 7 ? px(wide) : px(narrow);
    const int most = parent != nullptr ? parent->window()->height() - 60 : px(wide);
    setMinimumWidth(std::max(width, minimumSizeHint().width())); // its foot may be wider
    resize(minimumWidth(), std::min(most, m_fields->sizeHint().height() + px(160)));
    m_fields->firstToFill().editor()->setFocus();
}

/// What it is, and of whom or what.
QWidget *PartDialog::makeHead(const record::Field *from)
{
    const Theme &theme = m_context.theme();
    auto *head = new QWidget;
    auto *lines = new QVBoxLayout(head);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(px(2));
    lines->addWidget(
        textLabel(m_part.description->labelText(), fontOf(17, QFont::DemiBold), theme.text));
    if (from == nullptr) {
        return head;
    }
    QStringList owners;
    for (const qint64 id : record::idsOf(m_part.value(from->name))) {
        owners.append(m_context.display.title(id));
    }
    auto *owner = textLabel(u"%1: %2"_s.arg(from->labelText(), owners.join(u", "_s)), fontOf(12),
                            theme.text2);
    owner->setObjectName(u"owner_"_s + from->name);
    owner->setWordWrap(true);
    lines->addWidget(owner);
    return head;
}

void PartDialog::check(const FormRow &row)
{
    auto *shown = m_fields->row(row.field().name);
    if (const QString problem = row.editor()->problem(); !problem.isEmpty()) {
        shown->showProblem(problem);
    } else {
        m_fields->settle(*shown);
    }
}

/// The first row that waits for the person, with what it says.
void PartDialog::goToProblem()
{
    const auto &rows = m_fields->rows();
    const auto wrong =
        std::ranges::find_if(rows, [](const FormRow *row) { return !row->sentence().isEmpty(); });
    if (wrong != rows.end()) {
        (*wrong)->editor()->setFocus();
        QMetaObject::invokeMethod(
            *wrong, [row = *wrong] { bringInSight(row); }, Qt::QueuedConnection);
    }
}

void PartDialog::save()
{
    bool readable = true;
    for (const FormRow *row : m_fields->rows()) {
        readable = readable && row->editor()->problem().isEmpty();
        m_part.set(row->field().name, row->editor()->value());
    }
    const Problems problems = m_context.store().problemsOf(m_part);
    m_fields->showProblems(problems);
    if (!readable || !problems.isEmpty()) {
        goToProblem();
        return;
    }
    qint64 id = 0;
    const bool done = attempt(this, [&] {
        const auto what = m_part.id == 0 ? addText(m_part, m_context) : editText(m_part, m_context);
        m_context.store().change(what, [&](record::Change &change) { id = change.save(m_part); });
    });
    if (done) {
        Q_EMIT kept(id);
        accept();
    }
}

} // namespace ankerpunt::ui
