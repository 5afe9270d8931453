// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/related_list.h"

#include "core/domain/shared.h"
#include "core/queries/lists.h"
#include "ui/commands.h"
#include "ui/guard.h"
#include "ui/parts/row_delegate.h"
#include "ui/parts/text_label.h"
#include "ui/records/documents.h"
#include "ui/records/part_dialog.h"
#include "ui/records/places.h"
#include "ui/records/record_list.h"
#include "ui/records/words.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListView>
#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>

namespace ankerpunt::ui {

using record::Record;

RelatedList::RelatedList(record::Registry::Reference by, const QString &label,
                         const Context &context, QWidget *parent)
    : QWidget(parent),
      m_by(by),
      m_context(context),
      m_model(new RecordList(by.from->kind, this)),
      m_view(new QListView),
      m_nothing(textLabel(tr("Nothing here yet."), fontOf(13), context.theme().text3)),
      m_add(new QPushButton),
      m_open(new QPushButton),
      m_remove(new QPushButton),
      m_document(new QPushButton),
      m_note(textLabel({}, fontOf(12), context.theme().warn))
{
    m_view->setObjectName(u"related_%1_%2"_s.arg(by.from->kind, by.field->name));
    m_view->setAccessibleName(label);
    m_view->setModel(m_model);
    m_view->setItemDelegate(new RowDelegate(context.icons, m_view));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setUniformItemSizes(true);
    m_view->setVerticalScrollMode(QListView::ScrollPerPixel);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->installEventFilter(this);
    m_nothing->setContentsMargins(px({24, 4, 0, 0}));
    connect(m_view, &QListView::activated, this, &RelatedList::open);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &RelatedList::showButtons);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(px({0, 10, 0, 0}));
    column->setSpacing(px(8));
    m_note->setObjectName(u"documentNote"_s);
    m_note->setWordWrap(true);
    m_note->setContentsMargins(px({24, 0, 24, 0}));
    m_note->hide();
    column->addWidget(makeButtons());
    column->addWidget(m_note);
    column->addWidget(m_nothing);
    column->addWidget(m_view, 1);
    column->addStretch(0);
}

QWidget *RelatedList::makeButtons()
{
    const auto set = [this](QPushButton *button, const QString &name, const QString &icon,
                            const QString &text, void (RelatedList::*act)()) {
        button->setObjectName(name + m_by.from->kind);
        button->setText(text);
        button->setIcon(m_context.icons.icon(icon, 14));
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, act);
    };
    set(m_add, u"add_"_s, u"plus"_s, addLabel(m_by), &RelatedList::add);
    set(m_open, u"open_"_s, u"edit"_s, tr("Open"), &RelatedList::open);
    set(m_remove, u"remove_"_s, u"trash"_s, tr("Remove"), &RelatedList::remove);
    set(m_document, u"show_"_s, u"link"_s, tr("Show document"), &RelatedList::showDocument);
    m_document->setToolTip(tr("Opens the file or page outside this program"));
    m_open->setToolTip(
        asToolTip(tr("Open what is chosen (%1)").arg(command(CommandId::Open).keysText())));
    m_remove->setToolTip(
        asToolTip(tr("Remove what is chosen (%1)").arg(command(CommandId::Archive).keysText())));
    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(px({24, 0, 24, 0}));
    row->setSpacing(px(8));
    row->addWidget(m_add);
    row->addWidget(m_document);
    row->addWidget(m_open);
    row->addWidget(m_remove);
    row->addStretch(1);
    return bar;
}

void RelatedList::showOf(qint64 owner)
{
    const qint64 before = owner == m_owner ? chosen() : 0;
    const int top = owner == m_owner ? m_view->verticalScrollBar()->value() : 0;
    m_owner = owner;
    m_model->setRows(queries::related(m_context.workspace, m_context.display, m_by, owner));
    const bool any = m_model->rowCount() > 0;
    m_view->setVisible(any);
    m_nothing->setVisible(!any);
    choose(before);
    m_view->verticalScrollBar()->setValue(top);
    showButtons();
}

void RelatedList::choose(qint64 id)
{
    const int row = id == 0 ? -1 : m_model->rowOf(id);
    m_view->setCurrentIndex(row < 0 ? QModelIndex() : m_model->index(row));
}

void RelatedList::focusList()
{
    QWidget *place = m_model->rowCount() > 0 ? static_cast<QWidget *>(m_view) : m_add;
    if (m_model->rowCount() > 0 && !m_view->currentIndex().isValid()) {
        m_view->setCurrentIndex(m_model->index(0));
    }
    place->setFocus(Qt::OtherFocusReason);
}

qint64 RelatedList::chosen() const
{
    const QModelIndex index = m_view->currentIndex();
    return index.isValid() ? index.data(RecordList::IdRole).toLongLong() : 0;
}

void RelatedList::showButtons()
{
    const bool writable = !m_context.workspace.isReadOnly();
    const bool any = m_model->rowCount() > 0;
    m_add->setVisible(writable);
    const bool leadsOut = m_by.from == &record::table<DocumentLink>().description();
    m_note->hide();
    m_document->setVisible(any && leadsOut);
    m_document->setEnabled(chosen() != 0);
    m_open->setVisible(any);
    m_open->setEnabled(chosen() != 0);
    // What only leads here is archived where it stands itself.
    m_remove->setVisible(any && writable && m_by.field->partOf);
    m_remove->setEnabled(chosen() != 0);
}

void RelatedList::add()
{
    Record fresh = freshRecord(*m_by.from, m_context);
    const bool list = m_by.field->kind == record::FieldKind::References;
    fresh.set(m_by.field->name, list ? record::storedIds({m_owner}) : QVariant(m_owner));
    if (hasOwner(*m_by.from)) {
        edit(fresh);
    } else {
        Q_EMIT newWanted(fresh);
    }
}

void RelatedList::open()
{
    const qint64 id = chosen();
    if (id == 0) {
        return;
    }
    if (!m_by.field->partOf || hasPage(*m_by.from, m_context.workspace.registry())) {
        Q_EMIT openWanted(id);
    } else if (!m_context.workspace.isReadOnly()) {
        attempt(this, [&] { edit(m_context.store().read(*m_by.from, id)); });
    }
}

void RelatedList::edit(const Record &part)
{
    auto *dialog = new PartDialog(part, m_by.field, m_context, window());
    connect(dialog, &QDialog::finished, this, &RelatedList::focusList);
    dialog->open();
}

void RelatedList::showDocument()
{
    attempt(this, [this] {
        const auto link = m_context.store().load(Id<DocumentLink>(chosen()));
        const QString problem = openDocument(link.address);
        m_note->setText(problem);
        m_note->setVisible(!problem.isEmpty());
        m_document->setAccessibleDescription(problem);
    });
}

void RelatedList::remove()
{
    const qint64 id = chosen();
    if (id == 0 || !m_by.field->partOf || m_context.workspace.isReadOnly()) {
        return;
    }
    attempt(this, [&] {
        const auto what = removeText(m_context.store().read(*m_by.from, id), m_context);
        m_context.store().change(what, [&](record::Change &change) { change.remove(id); });
        Q_EMIT said(what.text());
    });
    focusList();
}

bool RelatedList::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            open(); // on every platform, and the form does not take it for "next field"
            return true;
        }
        if (key == Qt::Key_Delete) {
            remove();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace ankerpunt::ui
