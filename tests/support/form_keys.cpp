// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/form_keys.h"

#include "ui/parts/chip_row.h"
#include "ui/parts/context.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace ankerpunt::test {

using record::FieldKind;

QString readIn(const ui::FormRow &row)
{
    QWidget *input = row.editor()->input();
    if (const auto *line = qobject_cast<QLineEdit *>(input)) {
        QStringList texts{line->text()};
        for (const auto *chip : row.findChildren<ui::Chip *>()) {
            texts.append(chip->word());
        }
        texts.removeAll(QString());
        return texts.join(u"; "_s);
    }
    if (const auto *text = qobject_cast<QPlainTextEdit *>(input)) {
        return text->toPlainText();
    }
    if (const auto *box = qobject_cast<QComboBox *>(input)) {
        return box->currentData().toString().isEmpty() ? QString() : box->currentText();
    }
    const auto *check = qobject_cast<QCheckBox *>(input);
    return check != nullptr && check->isChecked() ? u"yes"_s : QString();
}

QList<ui::FormRow *> FormKeys::rows() const
{
    auto all = m_form.isNull() ? QList<ui::FormRow *>() : m_form->findChildren<ui::FormRow *>();
    all.removeIf([this](const ui::FormRow *row) { return !row->isVisibleTo(m_form); });
    return all;
}

void FormKeys::type(const ui::FormRow &row, const QVariant &value)
{
    QWidget *input = row.editor()->input();
    input->setFocus();
    if (auto *box = qobject_cast<QComboBox *>(input)) {
        const int wanted = box->findData(value.toString());
        for (int i = box->currentIndex(); i < wanted; ++i) {
            m_window.press(Qt::Key_Down);
        }
        return;
    }
    const record::Field &field = row.field();
    if (field.isReference()) {
        const Language language(u"en"_s);
        const queries::Display display(*m_window->workspace(), language);
        const qint64 id = record::idsOf(value).value(0);
        const auto *kind = m_window->workspace()->store().rows().kindOf(id);
        const QString title = display.title(id);
        // Pasted, because the list of proposals cannot take the keys on the platform without a
        // screen.
        qobject_cast<QLineEdit *>(input)->setText(
            field.target() != nullptr ? title : u"%1 (%2)"_s.arg(title, kind->labelText()));
        return;
    }
    const bool date = field.kind == FieldKind::Day || field.kind == FieldKind::PartialDate;
    m_window.press(Qt::Key_A, Qt::ControlModifier);
    m_window.type(date ? u"28-2-2026"_s : field.kind == FieldKind::Integer ? u"2"_s : u"Nieuw"_s);
}

void FormKeys::fill(const record::Record &example)
{
    bool any = false;
    for (const ui::FormRow *row : rows()) {
        const bool name = !any && row->field().kind == FieldKind::Text;
        if (row->field().required || name) {
            type(*row, example.value(row->field().name));
            any = true;
        }
    }
    m_window.press(Qt::Key_Tab);
    for (const bool everything : {false, true}) {
        const auto wrong = [](const ui::FormRow *row) { return !row->sentence().isEmpty(); };
        m_window.press(Qt::Key_Return, Qt::ControlModifier);
        if (std::ranges::none_of(rows(), wrong)) {
            return;
        }
        for (const ui::FormRow *row : rows()) {
            const QString name = row->field().name;
            if (!row->field().required && !row->field().isEmpty(example.value(name)) &&
                (everything || wrong(row))) {
                type(*row, example.value(name));
            }
        }
        m_window.press(Qt::Key_Tab);
    }
}

bool FormKeys::changeOne()
{
    const auto all = rows();
    const auto ofKind = [&](QList<FieldKind> kinds) -> const ui::FormRow * {
        const auto found = std::ranges::find_if(all, [&](const ui::FormRow *row) {
            return kinds.contains(row->field().kind) && !row->field().fixed;
        });
        return found == all.end() ? nullptr : *found;
    };
    if (const ui::FormRow *row = ofKind({FieldKind::Text})) {
        row->editor()->input()->setFocus();
        m_window.press(Qt::Key_A, Qt::ControlModifier);
        m_window.type(u"Anders"_s);
        return true;
    }
    if (const ui::FormRow *row = ofKind({FieldKind::Choice, FieldKind::Enum})) {
        auto *box = qobject_cast<QComboBox *>(row->editor()->input());
        box->setFocus();
        m_window.press(box->currentIndex() + 1 < box->count() ? Qt::Key_Down : Qt::Key_Up);
        return true;
    }
    return false;
}

} // namespace ankerpunt::test
