// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/field_editor.h"

#include "ui/parts/choice_editor.h"
#include "ui/parts/reference_editors.h"
#include "ui/parts/value_editors.h"

#include <QApplication>
#include <QComboBox>
#include <QFocusEvent>
#include <QVBoxLayout>

namespace ankerpunt::ui {

using record::Field;
using record::FieldKind;

void FieldEditor::setInput(QWidget *input)
{
    m_input = input;
    setFocusProxy(input);
    input->installEventFilter(this);
    if (layout() == nullptr) {
        auto *box = new QVBoxLayout(this);
        box->setContentsMargins(0, 0, 0, 0);
        box->addWidget(input);
    }
}

bool FieldEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut) {
        const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
        if (reason != Qt::PopupFocusReason && reason != Qt::ActiveWindowFocusReason &&
            reason != Qt::MenuBarFocusReason) {
            // Not within the event: what follows may take this very widget away.
            QMetaObject::invokeMethod(this, &FieldEditor::leave, Qt::QueuedConnection);
        }
    }
    const bool scrolls = event->type() == QEvent::Wheel && qobject_cast<QComboBox *>(watched);
    if (scrolls && !m_input->hasFocus()) { // the page scrolls; a value must not
        event->ignore();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

/// What is offered below the input belongs to the field: one left it when the keyboard goes on from
/// there.
void FieldEditor::leave()
{
    QObject::disconnect(m_onward);
    const QWidget *here = QApplication::focusWidget();
    if (here == nullptr || !isAncestorOf(here)) {
        Q_EMIT left();
    } else if (here != m_input) {
        m_onward = connect(qApp, &QApplication::focusChanged, this, &FieldEditor::leave,
                           Qt::QueuedConnection);
    }
}

FieldEditor *makeEditor(const Field &field, const Context &context, QWidget *parent)
{
    const Toward toward = field.ahead ? Toward::Ahead : Toward::Past;
    switch (field.kind) {
    case FieldKind::Text:
        return field.multiline ? static_cast<FieldEditor *>(new MultilineEditor(parent))
                               : new LineEditor(textLine(), parent);
    case FieldKind::Choice:
        return new ChoiceEditor(field, context, parent);
    case FieldKind::Enum:
        return new ComboEditor(enumOptions(field, context), parent);
    case FieldKind::Integer:
        return new LineEditor(integerLine(), parent);
    case FieldKind::Decimal:
        return new LineEditor(decimalLine(context.language()), parent);
    case FieldKind::Boolean:
        return new CheckEditor(field.labelText(), parent);
    case FieldKind::Day:
        return new DateField(DateField::Precision::Day, context, parent, toward);
    case FieldKind::PartialDate:
        return new DateField(DateField::Precision::Partial, context, parent, toward);
    case FieldKind::Time:
        return new LineEditor(timeLine(), parent);
    case FieldKind::Reference:
        return new ReferenceEditor(field, context, parent);
    case FieldKind::References:
        return new ReferencesEditor(field, context, parent);
    }
    return nullptr;
}

} // namespace ankerpunt::ui
