// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/part_list.h"

#include "ui/guard.h"
#include "ui/parts/text_label.h"
#include "ui/records/part_dialog.h"
#include "ui/records/words.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace ankerpunt::ui {

using record::Record;

namespace {

/// A line of text that is cut off with dots rather than asking for room.
class CutLabel final : public QLabel
{
public:
    CutLabel(const QString &text, const QFont &font, const QColor &colour, QWidget *parent)
        : QLabel(parent), m_full(text)
    {
        setTextFormat(Qt::PlainText);
        setFont(font);
        QPalette own = palette();
        own.setColor(QPalette::WindowText, colour);
        setPalette(own);
        setMinimumWidth(40);
        setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        setText(text);
        setToolTip(text.toHtmlEscaped());
    }

protected:
    void resizeEvent(QResizeEvent *event) override
    {
        QLabel::resizeEvent(event);
        setText(fontMetrics().elidedText(m_full, Qt::ElideRight, width()));
    }

private:
    QString m_full;
};

} // namespace

PartList::PartList(record::Registry::Reference part, const Context &context, QWidget *parent)
    : QWidget(parent),
      m_part(part),
      m_context(context),
      m_count(textLabel({}, fontOf(12), context.theme().text3)),
      m_add(new QPushButton),
      m_rows(new QVBoxLayout)
{
    setObjectName(u"parts_"_s + kind().kind);
    const Theme &theme = context.theme();
    m_add->setObjectName(u"add_"_s + kind().kind);
    m_add->setText(tr("Add %1…").arg(inSentence(kind().labelText())));
    m_add->setIcon(context.icons.icon(u"plus"_s, 14));
    m_add->setProperty("flat", true);
    connect(m_add, &QPushButton::clicked, this, [this] {
        Record fresh = blankRecord(kind());
        fresh.set(m_part.field->name, m_owner);
        edit(fresh);
    });
    auto *head = new QHBoxLayout;
    head->addWidget(textLabel(kind().labelManyText(), fontOf(14, QFont::DemiBold), theme.text));
    head->addWidget(m_count);
    head->addStretch(1);
    head->addWidget(m_add);
    m_rows->setSpacing(0);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addLayout(head);
    column->addLayout(m_rows);
}

void PartList::showOf(qint64 owner)
{
    m_owner = owner;
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    m_add->setVisible(!m_context.workspace.isReadOnly());
    const auto ids = m_context.store().rows().referring(m_part, owner);
    for (const qint64 id : ids) {
        addRow(m_context.store().read(kind(), id));
    }
    m_count->setText(ids.isEmpty() ? QString()
                                   : m_context.language().locale().toString(ids.size()));
}

void PartList::addRow(const Record &part)
{
    const Theme &theme = m_context.theme();
    const PartText text = partText(part, m_context);
    auto *row = new QFrame(this);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 1, 0, 1);
    line->setSpacing(10);
    auto *icon = new QLabel;
    icon->setPixmap(m_context.icons.pixmap(iconOfKind(kind().kind), theme.text3, 16));
    line->addWidget(icon);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(new CutLabel(text.title, fontOf(13, QFont::Medium), theme.text, row));
    if (!text.more.isEmpty()) {
        words->addWidget(new CutLabel(text.more, fontOf(12), theme.text2, row));
    }
    line->addLayout(words, 1);
    const auto button = [&](const QString &iconName, const QString &what,
                            void (PartList::*act)(const Record &)) {
        auto *tool = new QToolButton;
        tool->setIcon(m_context.icons.icon(iconName, theme.text2, 16));
        tool->setToolTip(what.toHtmlEscaped());
        tool->setAccessibleName(what);
        tool->setFocusPolicy(Qt::TabFocus);
        connect(tool, &QToolButton::clicked, this, [this, act, part] { (this->*act)(part); });
        line->addWidget(tool);
    };
    if (!m_context.workspace.isReadOnly()) {
        button(u"edit"_s, tr("Edit: %1").arg(text.title), &PartList::edit);
        button(u"trash"_s, tr("Remove: %1").arg(text.title), &PartList::remove);
    }
    m_rows->addWidget(row);
}

void PartList::edit(const Record &part)
{
    auto *dialog = new PartDialog(part, m_context, window());
    dialog->open();
}

void PartList::remove(const Record &part)
{
    const Context context = m_context;
    // Not within the click: the row of the button goes with the part.
    QMetaObject::invokeMethod(
        this,
        [this, context, part] {
            attempt(this, [&] {
                context.store().change(removeText(part, context),
                                       [&](record::Change &change) { change.remove(part.id); });
            });
        },
        Qt::QueuedConnection);
}

} // namespace ankerpunt::ui
