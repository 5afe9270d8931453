// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/form_row.h"

#include "ui/parts/choice_name.h"
#include "ui/parts/text_label.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace ankerpunt::ui {

using record::Field;
using record::FieldKind;

FormRow::FormRow(const Field &field, const Context &context, QWidget *parent)
    : QWidget(parent),
      m_field(field),
      m_icons(context.icons),
      m_editor(makeEditor(field, context, this)),
      m_lock(plainLabel()),
      m_icon(plainLabel()),
      m_sentence(textLabel({}, fontOf(12), context.theme().bad)),
      m_action(new QPushButton)
{
    const Theme &theme = context.theme();
    setObjectName(u"row_"_s + field.name);
    const QString name = field.labelText();
    auto *label = textLabel(name, fontOf(12, QFont::Medium), theme.text2);
    label->setBuddy(m_editor->input());
    m_editor->input()->setObjectName(field.name);
    if (auto *box = qobject_cast<QComboBox *>(m_editor->input())) {
        nameChoice(box, name);
    } else {
        m_editor->input()->setAccessibleName(name);
    }
    auto *head = new QHBoxLayout;
    head->setSpacing(px(6));
    head->addWidget(label);
    if (field.required) {
        head->addWidget(textLabel(tr("needed"), fontOf(12), theme.text3));
    }
    m_lock->setPixmap(m_icons.pixmap(u"lock"_s, theme.text3, 14));
    m_lock->hide();
    head->addWidget(m_lock);
    head->addStretch(1);
    if (field.kind == FieldKind::Boolean) { // the box carries the label itself
        label->setText(QString());
    }
    m_sentence->setWordWrap(true);
    m_sentence->setObjectName(u"problem_"_s + field.name);
    m_icon->setAlignment(Qt::AlignTop);
    m_icon->setContentsMargins(0, 2, 0, 0);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(px(6));
    auto *told = new QVBoxLayout; // the action under its sentence: both may be long
    told->setSpacing(px(2));
    told->addWidget(m_sentence);
    told->addWidget(m_action, 0, Qt::AlignLeft);
    foot->addWidget(m_icon, 0, Qt::AlignTop);
    foot->addLayout(told, 1);
    m_action->setObjectName(u"advice_"_s + field.name);
    m_action->setProperty("flat", true);
    m_action->setAutoDefault(false);
    connect(m_action, &QPushButton::clicked, this, &FormRow::adviceTaken);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(4));
    column->addLayout(head);
    column->addWidget(m_editor);
    column->addLayout(foot);
    column->addStretch(1);
    showSentence({}, {}, {});
}

bool FormRow::isWide() const
{
    return m_field.multiline || m_field.kind == FieldKind::References;
}

void FormRow::setReadOnly(bool readOnly)
{
    m_editor->setReadOnly(readOnly);
    m_lock->setVisible(readOnly);
}

void FormRow::setQuick(QWidget *quick)
{
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->insertWidget(column->indexOf(m_editor), quick);
    setTabOrder(quick, m_editor->input());
}

void FormRow::showProblem(const QString &sentence)
{
    QWidget *input = m_editor->input();
    input->setProperty("problem", !sentence.isEmpty());
    input->setAccessibleDescription(sentence);
    input->update();
    showSentence(u"clash"_s, m_icons.theme().bad, sentence);
}

void FormRow::showHint(const QString &sentence)
{
    showProblem({});
    m_editor->input()->setAccessibleDescription(sentence);
    showSentence(u"warn"_s, m_icons.theme().warn, sentence);
}

void FormRow::showAdvice(const QString &sentence, const QString &action)
{
    showHint(sentence);
    m_isAdvice = true;
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
}

QString FormRow::sentence() const
{
    return m_isAdvice ? QString() : said();
}

QString FormRow::said() const
{
    return m_sentence->text();
}

void FormRow::showSentence(const QString &icon, const QColor &colour, const QString &sentence)
{
    m_isAdvice = false;
    m_action->hide();
    m_sentence->setText(sentence);
    m_sentence->setVisible(!sentence.isEmpty());
    m_icon->setVisible(!sentence.isEmpty());
    if (!sentence.isEmpty()) {
        QPalette palette = m_sentence->palette();
        palette.setColor(QPalette::WindowText, colour);
        m_sentence->setPalette(palette);
        m_icon->setPixmap(m_icons.pixmap(icon, colour, 14));
    }
}

} // namespace ankerpunt::ui
