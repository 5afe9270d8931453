// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/record_page.h"

#include "ui/guard.h"
#include "ui/parts/empty_state.h"
#include "ui/parts/row_delegate.h"
#include "ui/parts/text_label.h"
#include "ui/records/record_form.h"
#include "ui/records/record_list.h"
#include "ui/records/words.h"

#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace ankerpunt::ui {

namespace {

constexpr int listWidth = 324;
constexpr int leastListWidth = 286;
constexpr int leastFormWidth = 420;

} // namespace

RecordPage::RecordPage(const record::Description &kind, const Context &context, QWidget *parent)
    : QWidget(parent),
      m_kind(kind),
      m_context(context),
      m_model(new RecordList(m_kind.kind, this)),
      m_view(new QListView),
      m_filter(new QLineEdit),
      m_count(textLabel({}, fontOf(12), context.theme().text3)),
      m_middle(new QStackedWidget),
      m_right(new QStackedWidget),
      m_form(new RecordForm(kind, context, this))
{
    setObjectName(u"page_"_s + kind.kind);
    makeMiddle();
    auto *splitter = new QSplitter(Qt::Horizontal);
    splitter->setChildrenCollapsible(false);
    m_listPane = makeListPane();
    splitter->addWidget(m_listPane);
    m_right->addWidget(new EmptyState({iconOfKind(kind.kind),
                                       tr("Nothing chosen"),
                                       tr("Choose one on the left to read or change it."),
                                       {}},
                                      context.icons, m_right));
    m_right->addWidget(m_form);
    m_right->setMinimumWidth(px(leastFormWidth));
    splitter->addWidget(m_right);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({px(listWidth), px(leastFormWidth) * 2});
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(splitter);

    connect(&context.store(), &record::Store::changed, this, [this](const record::ChangeSet &) {
        m_isStale = !isVisible();
        if (!m_isStale) {
            reload();
        }
    });
    connect(m_form, &RecordForm::said, this, &RecordPage::said);
    connect(m_form, &RecordForm::openWanted, this, &RecordPage::openWanted);
    connect(m_form, &RecordForm::newWanted, this, &RecordPage::newWanted);
    connect(m_form, &RecordForm::added, this, [this](qint64 id) { choose(id); });
    connect(m_form, &RecordForm::closed, this, [this] { m_right->setCurrentIndex(0); });
    connect(m_form, &RecordForm::archiveWanted, this, &RecordPage::archiveCurrent);
    connect(m_form, &RecordForm::escaped, this, [this] { focusList(); });
    reload();
}

QWidget *RecordPage::makeListPane()
{
    const Theme &theme = m_context.theme();
    auto *pane = new QWidget;
    pane->setMinimumWidth(px(leastListWidth));
    auto *add = new QPushButton(m_context.icons.icon(u"plus"_s, 16), tr("New"));
    add->setObjectName(u"newHere"_s);
    add->setToolTip(tr("New: %1 (Ctrl+N)").arg(inSentence(m_kind.labelText())));
    add->setAccessibleName(tr("New: %1").arg(inSentence(m_kind.labelText())));
    connect(add, &QPushButton::clicked, this, [this] { openNew(); });
    auto *head = new QHBoxLayout;
    head->addWidget(textLabel(m_kind.labelManyText(), fontOf(19, QFont::DemiBold), theme.text));
    head->addStretch(1);
    head->addWidget(add);

    m_filter->setObjectName(u"filter"_s);
    m_filter->setPlaceholderText(tr("Filter this list"));
    m_filter->setAccessibleName(tr("Filter this list"));
    m_filter->setToolTip(tr("Filter this list (Ctrl+F)"));
    m_filter->setClearButtonEnabled(false);
    m_filter->addAction(m_context.icons.icon(u"filter"_s, theme.text3, 16),
                        QLineEdit::LeadingPosition);
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        const QScopedValueRollback<bool> choosing(m_isChoosing, true);
        m_model->setFilter(text);
        choose(m_form->current());
        showCount();
    });

    auto *pad = new QVBoxLayout;
    pad->setContentsMargins(px({16, 14, 12, 10}));
    pad->setSpacing(px(8));
    pad->addLayout(head);
    pad->addWidget(m_filter);
    pad->addWidget(m_count);
    auto *column = new QVBoxLayout(pane);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(pad);
    column->addWidget(m_middle, 1);
    add->setVisible(!m_context.workspace.isReadOnly());
    return pane;
}

void RecordPage::makeMiddle()
{
    m_view->setObjectName(u"list_"_s + m_kind.kind);
    m_view->setAccessibleName(m_kind.labelManyText());
    m_view->setModel(m_model);
    m_view->setItemDelegate(new RowDelegate(m_context.icons, m_view));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setUniformItemSizes(true);
    m_view->setVerticalScrollMode(QListView::ScrollPerPixel);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &RecordPage::onChosen);
    connect(m_view, &QListView::activated, this, [this] {
        if (m_form->isOpen()) {
            m_form->focusFirst();
        }
    });
    auto *empty = new EmptyState({iconOfKind(m_kind.kind), tr("Nothing here yet"),
                                  tr("Add the first one yourself, or import a list that you "
                                     "already have."),
                                  m_context.workspace.isReadOnly()
                                      ? QString()
                                      : tr("Add %1").arg(inSentence(m_kind.labelText()))},
                                 m_context.icons, m_middle);
    m_addFirst = empty->button();
    m_addFirst->setObjectName(u"addFirst"_s);
    connect(m_addFirst, &QPushButton::clicked, this, [this] { openNew(); });
    m_middle->addWidget(m_view);
    m_middle->addWidget(empty);
}

void RecordPage::reload()
{
    const QScopedValueRollback<bool> choosing(m_isChoosing, true);
    const int top = m_view->verticalScrollBar()->value();
    m_model->setRows(queries::list(m_context.workspace, m_context.display, m_kind));
    m_middle->setCurrentIndex(m_model->total() == 0 ? 1 : 0);
    m_form->refresh();
    choose(m_form->current());
    m_view->verticalScrollBar()->setValue(top);
    showCount();
}

void RecordPage::showEvent(QShowEvent *event)
{
    if (m_isStale) {
        m_isStale = false;
        reload();
    }
    QWidget::showEvent(event);
}

void RecordPage::showCount()
{
    const QLocale locale = m_context.language().locale();
    const int shown = m_model->rowCount();
    m_count->setText(
        shown == m_model->total()
            ? tr("%1 in all").arg(locale.toString(shown))
            : tr("%1 of %2").arg(locale.toString(shown), locale.toString(m_model->total())));
}

/// Marks a record in the list without opening it again.
void RecordPage::choose(qint64 id)
{
    const QScopedValueRollback<bool> choosing(m_isChoosing, true);
    const int row = id == 0 ? -1 : m_model->rowOf(id);
    if (row < 0) {
        m_view->selectionModel()->clear();
        return;
    }
    m_view->setCurrentIndex(m_model->index(row));
}

void RecordPage::onChosen()
{
    const QModelIndex index = m_view->currentIndex();
    if (m_isChoosing || !index.isValid()) {
        return;
    }
    const qint64 id = index.data(RecordList::IdRole).toLongLong();
    if (!m_form->leave()) {
        // The view is still choosing; put its choice back when it is done.
        QMetaObject::invokeMethod(
            this, [this] { choose(m_form->current()); }, Qt::QueuedConnection);
        return;
    }
    attempt(this, [&] {
        m_form->open(id);
        m_right->setCurrentWidget(m_form);
        choose(id); // storing the former one may have moved this one
    });
}

void RecordPage::openRecord(qint64 id)
{
    if (m_form->current() == id && m_form->isOpen()) {
        return;
    }
    if (!m_form->leave()) {
        return;
    }
    attempt(this, [&] {
        m_form->open(id);
        m_right->setCurrentWidget(m_form);
        if (m_model->rowOf(id) < 0) {
            m_filter->clear();
        }
        choose(id);
        m_view->scrollTo(m_view->currentIndex(), QListView::PositionAtCenter);
    });
}

void RecordPage::openNew()
{
    openNew(freshRecord(m_kind, m_context));
}

void RecordPage::openNew(const record::Record &fresh)
{
    if (m_context.workspace.isReadOnly() || !m_form->leave()) {
        return;
    }
    choose(0);
    m_right->setCurrentWidget(m_form);
    m_form->openNew(fresh);
}

void RecordPage::focusList()
{
    QWidget *place = m_model->total() > 0 ? static_cast<QWidget *>(m_view) : m_addFirst;
    if (m_model->total() == 0 && m_context.workspace.isReadOnly()) {
        place = m_filter;
    }
    place->setFocus(Qt::ShortcutFocusReason);
}

bool RecordPage::leave()
{
    return m_form->leave();
}

bool RecordPage::dropUnsaved()
{
    const bool unsaved = m_form->hasUnsaved();
    if (unsaved) {
        m_form->drop();
    }
    return unsaved;
}

qint64 RecordPage::current() const
{
    return m_form->isOpen() ? m_form->current() : 0;
}

void RecordPage::archiveCurrent()
{
    const qint64 id = current();
    if (id == 0 || m_context.workspace.isReadOnly() || !m_form->leave()) {
        return;
    }
    attempt(this, [&] {
        const record::Record record = m_context.store().read(m_kind, id);
        const bool archived = record.archivedOn.isValid();
        const QString sentence = (archived ? tr("Put back: %1") : tr("Archived: %1"))
                                     .arg(partText(record, m_context).title);
        m_context.store().change(sentence, [&](record::Change &change) {
            change.archive(id, archived ? QDate() : m_context.workspace.clock().today());
        });
        Q_EMIT said(sentence);
    });
}

} // namespace ankerpunt::ui
