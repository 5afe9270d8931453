// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/record_page.h"

#include "ui/commands.h"
#include "ui/guard.h"
#include "ui/parts/empty_state.h"
#include "ui/parts/row_delegate.h"
#include "ui/parts/row_list.h"
#include "ui/parts/split_state.h"
#include "ui/parts/text_label.h"
#include "ui/records/kind_bar.h"
#include "ui/records/list_bar.h"
#include "ui/records/list_head.h"
#include "ui/records/list_table.h"
#include "ui/records/places.h"
#include "ui/records/queried_list.h"
#include "ui/records/record_form.h"
#include "ui/records/record_tabs.h"
#include "ui/records/selection_bar.h"
#include "ui/records/words.h"
#include "ui/settings.h"

#include <QApplication>
#include <QJsonDocument>
#include <QLineEdit>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace ankerpunt::ui {

namespace {

constexpr int listWidth = 324;
constexpr int leastListWidth = 286;
constexpr int leastFormWidth = 420;
constexpr int formBesideTable = 520;

} // namespace

RecordPage::RecordPage(const record::Description &kind, const Context &context, QWidget *parent)
    : QWidget(parent),
      m_kind(kind),
      m_context(context),
      m_model(new QueriedList(kind, context.workspace, context.display, this)),
      m_view(new RowList),
      m_table(new ListTable(*m_model, context, this)),
      m_bar(new ListBar(kind, context, this)),
      m_selection(new SelectionBar(kind, context, this)),
      m_splitter(new QSplitter(Qt::Horizontal)),
      m_middle(new QStackedWidget),
      m_right(new QStackedWidget)
{
    setObjectName(u"page_"_s + kind.kind);
    makeMiddle();
    m_splitter->setChildrenCollapsible(false);
    m_listPane = makeListPane();
    m_splitter->addWidget(m_listPane);
    m_right->addWidget(new EmptyState({iconOfKind(kind.kind),
                                       tr("Nothing chosen"),
                                       tr("Choose one on the left to read or change it."),
                                       {}},
                                      context.icons, m_right));
    for (const record::Description *one : queries::kindsIn(kind)) {
        addForm(*one);
    }
    m_right->setMinimumWidth(px(leastFormWidth));
    m_splitter->addWidget(m_right);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({px(listWidth), px(leastFormWidth) * 2});
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_splitter);

    connect(&context.store(), &record::Store::changed, this,
            [this](const record::ChangeSet &changes) {
                m_isStale = m_isStale || !isVisible();
                if (!m_isStale) {
                    changeList([&] {
                        m_model->follow(changes);
                        m_form->refresh();
                    });
                }
            });
    recall();
}

void RecordPage::addForm(const record::Description &kind)
{
    auto *form = new RecordForm(kind, m_context, this);
    m_right->addWidget(form);
    m_forms.insert(&kind, form);
    if (m_form == nullptr) {
        m_form = form;
    }
    connect(form, &RecordForm::said, this, &RecordPage::said);
    connect(form, &RecordForm::openWanted, this, &RecordPage::openWanted);
    connect(form, &RecordForm::newWanted, this, &RecordPage::newWanted);
    connect(form, &RecordForm::kept, this, &RecordPage::kept);
    connect(form, &RecordForm::added, this, [this](qint64 id) {
        choose(id);
        Q_EMIT added(id);
    });
    connect(form, &RecordForm::closed, this, [this] {
        m_right->setCurrentIndex(0);
        Q_EMIT closed();
    });
    connect(form, &RecordForm::archiveWanted, this, &RecordPage::archiveCurrent);
    connect(form, &RecordForm::escaped, this, [this] { focusList(); });
}

/// Shows a form, in place of one of another kind that was left.
void RecordPage::showForm(RecordForm *form)
{
    if (form != m_form && m_form->isOpen()) {
        m_form->clear();
    }
    m_form = form;
    m_right->setCurrentWidget(form);
}

void RecordPage::openInForm(qint64 id)
{
    const record::Description *kind = m_context.store().rows().kindOf(id);
    RecordForm *form = m_forms.value(kind, m_form);
    form->open(id);
    showForm(form);
}

bool RecordPage::holds(const record::Description &kind) const
{
    return m_forms.contains(&kind);
}

/// What a new record here is called; where several kinds stand, that is the first.
QString RecordPage::newLabel() const
{
    return queries::kindsIn(m_kind).constFirst()->labelText();
}

/// How this list looked on this computer when it was last seen.
void RecordPage::recall()
{
    const auto kept = [path = m_context.workspace.path()] { return settings::forFile(path); };
    const QString key = u"list/"_s + m_kind.kind;
    const QByteArray query = kept().value(key + u"/query"_s).toByteArray();
    m_bar->setQuery(query.isEmpty()
                        ? queries::usualQuery(m_context.workspace, m_kind)
                        : queries::listQueryFrom(QJsonDocument::fromJson(query).object(), m_kind));
    changeList([this] { m_model->setQuery(m_bar->query()); });
    keepSizes(m_splitter, kept().value(key + u"/sizes"_s),
              [kept, key](const QVariant &sizes) { kept().setValue(key + u"/sizes"_s, sizes); });
    connect(m_bar, &ListBar::queryChanged, this, [this, kept, key] {
        const bool wasTable = !m_model->query().columns.isEmpty();
        changeList([this] { m_model->setQuery(m_bar->query()); });
        const QJsonDocument now(queries::toJson(m_bar->query()));
        kept().setValue(key + u"/query"_s, now.toJson(QJsonDocument::Compact));
        if (wasTable == m_bar->query().columns.isEmpty()) {
            giveRoom();
        }
    });
}

/// The kinds that stand in the same place; nothing where there is no other.
void RecordPage::addKinds(QLayout *pane)
{
    for (const RecordPlace &place : recordPlaces(m_context.workspace.registry())) {
        if (place.kinds.contains(&m_kind) && place.kinds.size() > 1) {
            auto *kinds = new KindBar(place.kinds, m_kind, m_context, this);
            connect(kinds, &KindBar::kindWanted, this, &RecordPage::kindWanted);
            pane->addWidget(kinds);
        }
    }
}

QWidget *RecordPage::makeListPane()
{
    const Theme &theme = m_context.theme();
    auto *pane = new QWidget;
    pane->setMinimumWidth(px(leastListWidth));
    auto *add = new QPushButton(m_context.icons.icon(u"plus"_s, 16), QString());
    add->setObjectName(u"newHere"_s);
    add->setToolTip(asToolTip(
        tr("New: %1 (%2)").arg(inSentence(newLabel()), command(CommandId::NewRecord).keysText())));
    add->setAccessibleName(tr("New: %1").arg(inSentence(newLabel())));
    connect(add, &QPushButton::clicked, this, [this] { openNew(); });
    auto *title = textLabel(m_kind.labelManyText(), fontOf(19, QFont::DemiBold), theme.text);

    auto *pad = new QVBoxLayout;
    pad->setContentsMargins(px({16, 14, 12, 10}));
    pad->setSpacing(px(8));
    pad->addWidget(new ListHead(title, m_bar->sortButton(), add));
    addKinds(pad);
    pad->addWidget(m_bar);
    auto *column = new QVBoxLayout(pane);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(pad);
    column->addWidget(m_middle, 1);
    column->addWidget(m_selection);
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
    m_view->setSelectionMode(QListView::ExtendedSelection);
    m_view->setVerticalScrollMode(QListView::ScrollPerPixel);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &RecordPage::onChosen);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &RecordPage::onSelected);
    connect(m_model, &QueriedList::counted, this, &RecordPage::showMiddle);
    connect(m_bar, &ListBar::keepWanted, this, &RecordPage::keepWanted);
    connect(m_bar, &ListBar::renameWanted, this, &RecordPage::renameWanted);
    connect(m_bar, &ListBar::removeWanted, this, &RecordPage::removeWanted);
    connect(m_selection, &SelectionBar::said, this, &RecordPage::said);
    connect(m_selection, &SelectionBar::copied, this, &RecordPage::copied);
    makeTable();
    for (QAbstractItemView *list : lists()) {
        connect(list, &QAbstractItemView::clicked, this, &RecordPage::openChosen);
        connect(list, &QWidget::customContextMenuRequested, this, &RecordPage::openChosen);
        connect(list, &QAbstractItemView::activated, this, [this] {
            openChosen();
            if (m_form->isOpen()) {
                m_form->focusFirst();
            }
        });
    }
    m_middle->addWidget(m_view);
}

EmptyState *RecordPage::makeNothingYet()
{
    const bool adds = !m_context.workspace.isReadOnly();
    auto *empty =
        new EmptyState({iconOfKind(m_kind.kind), tr("Nothing here yet"),
                        tr("Add the first one yourself, or import a list that you "
                           "already have."),
                        adds ? tr("Add %1").arg(inSentence(newLabel())) : QString(),
                        adds ? command(CommandId::Import).plainLabel() : QString(), u"import"_s},
                       m_context.icons, m_middle);
    empty->button()->setObjectName(u"addFirst"_s);
    connect(empty->button(), &QPushButton::clicked, this, [this] { openNew(); });
    empty->other()->setObjectName(u"importFirst"_s);
    connect(empty->other(), &QPushButton::clicked, this, &RecordPage::importWanted);
    return empty;
}

EmptyState *RecordPage::makeNothingFound()
{
    EmptyState *nothing = EmptyState::nothingFound(m_context.icons, m_middle);
    connect(nothing->button(), &QPushButton::clicked, this, [this] {
        m_bar->clearFilters();
        focusList();
    });
    return nothing;
}

void RecordPage::makeTable()
{
    m_table->setObjectName(u"table_"_s + m_kind.kind);
    m_table->setAccessibleName(m_kind.labelManyText());
    connect(m_table, &ListTable::sortWanted, this, [this](const QString &field) {
        queries::ListQuery query = m_bar->query();
        query.reversed = query.sort == field && !query.reversed;
        query.sort = field;
        m_bar->setQuery(query);
    });
    m_tableRoom = new QWidget;
    auto *margins = new QVBoxLayout(m_tableRoom);
    margins->setContentsMargins(px({16, 0, 12, 0}));
    margins->addWidget(m_table);
    m_middle->addWidget(m_tableRoom);
}

QList<QAbstractItemView *> RecordPage::lists() const
{
    return {m_view, m_table};
}

/// A table wants more room than lines; the form keeps what it needs.
void RecordPage::giveRoom()
{
    const int all = m_splitter->width();
    const bool isTable = !m_model->query().columns.isEmpty();
    const int wanted = isTable ? std::max(px(listWidth), all - px(formBesideTable)) : px(listWidth);
    m_splitter->setSizes({wanted, all - wanted});
}

/// The list, or what to do where it is empty. One selection serves both looks, so that what is
/// chosen in one is chosen in the other.
/// The list, or what stands in its place. That wants more height than a list does, which the
/// filters above it would lack: it is here only while it is shown.
void RecordPage::showMiddle()
{
    const bool isTable = !m_model->query().columns.isEmpty();
    if (isTable) {
        m_table->setSelectionModel(m_view->selectionModel());
    }
    QWidget *shown = isTable ? m_tableRoom : m_view;
    if (m_model->found() == 0 && m_model->query().isFiltered()) {
        m_nothingFound = m_nothingFound != nullptr ? m_nothingFound : makeNothingFound();
        shown = m_nothingFound;
    } else if (m_model->found() == 0 && m_model->total() == 0) {
        m_nothingYet = m_nothingYet != nullptr ? m_nothingYet : makeNothingYet();
        shown = m_nothingYet;
    }
    for (EmptyState *empty : {m_nothingYet, m_nothingFound}) {
        if (empty != nullptr && empty != shown) {
            m_middle->removeWidget(empty);
        }
    }
    if (m_middle->indexOf(shown) < 0) {
        m_middle->addWidget(shown);
    }
    m_middle->setCurrentWidget(shown);
    Q_EMIT countChanged();
}

/// Changes what the list shows; what was chosen stays chosen as far as it is still there.
void RecordPage::changeList(const std::function<void()> &change)
{
    const QScopedValueRollback<bool> choosing(m_isChoosing, true);
    const auto chosen = m_selection->chosen();
    const int top = m_view->verticalScrollBar()->value();
    const int topOfTable = m_table->verticalScrollBar()->value();
    change();
    // Heads of groups are lower than rows; all rows alike are laid out at once.
    m_view->setUniformItemSizes(m_model->query().group.isEmpty());
    choose(m_form->current());
    if (chosen.size() > 1) {
        for (const qint64 id : chosen) {
            if (const int row = m_model->rowOf(id); row >= 0) {
                m_view->selectionModel()->select(m_model->index(row, 0),
                                                 QItemSelectionModel::Select |
                                                     QItemSelectionModel::Rows);
            }
        }
    }
    onSelected();
    m_view->verticalScrollBar()->setValue(top);
    m_table->verticalScrollBar()->setValue(topOfTable);
}

void RecordPage::reload()
{
    changeList([this] {
        m_model->reload();
        m_form->refresh();
    });
}

void RecordPage::showEvent(QShowEvent *event)
{
    if (m_isStale) {
        m_isStale = false;
        reload();
    }
    QWidget::showEvent(event);
}

QString RecordPage::countText() const
{
    const QLocale locale = m_context.language().locale();
    const QString all = locale.toString(m_model->total());
    const QString what =
        inSentence((m_model->total() == 1 ? m_kind.labelText() : m_kind.labelManyText()));
    return m_model->query().isFiltered()
               ? tr("%1 %2, %3 after filter").arg(all, what, locale.toString(m_model->found()))
               : u"%1 %2"_s.arg(all, what);
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
    if (m_view->currentIndex().row() != row) { // else others are perhaps being chosen beside it
        m_view->selectionModel()->setCurrentIndex(m_model->index(row, 0),
                                                  QItemSelectionModel::ClearAndSelect |
                                                      QItemSelectionModel::Rows);
    }
}

void RecordPage::copyChosen()
{
    m_selection->copy();
}

void RecordPage::onSelected()
{
    QList<int> rows;
    for (const QItemSelectionRange &range : m_view->selectionModel()->selection()) {
        for (int row = range.top(); range.left() == 0 && row <= range.bottom(); ++row) {
            rows.append(row);
        }
    }
    std::ranges::sort(rows);
    QList<qint64> ids;
    for (const int row : std::as_const(rows)) {
        if (const qint64 id = m_model->idAt(row); id != 0) {
            ids.append(id);
        }
    }
    m_selection->setChosen(ids);
}

QLineEdit *RecordPage::filter() const
{
    return m_bar->filter();
}

const queries::ListQuery &RecordPage::query() const
{
    return m_bar->query();
}

void RecordPage::setQuery(const queries::ListQuery &query)
{
    m_bar->setQuery(query);
}

void RecordPage::onChosen()
{
    const QModelIndex index = m_view->currentIndex();
    // A list that gets the keyboard makes its first row the current one, and does not choose it.
    if (m_isChoosing || !m_view->selectionModel()->isSelected(index)) {
        return;
    }
    const qint64 id = m_model->idAt(index.row());
    if (!m_form->leave()) {
        // The view is still choosing; put its choice back when it is done.
        QMetaObject::invokeMethod(
            this, [this] { choose(m_form->current()); }, Qt::QueuedConnection);
        return;
    }
    attempt(this, [&] {
        openInForm(id);
        choose(id); // storing the former one may have moved this one
        Q_EMIT opened(id);
    });
}

/// The current row need not be open: not after a new record was given up, nor when the list got the
/// keyboard.
void RecordPage::openChosen()
{
    const QModelIndex index = m_view->currentIndex();
    if (index.isValid() && m_model->idAt(index.row()) != current()) {
        if (!m_view->selectionModel()->hasSelection()) {
            m_view->selectionModel()->select(index, QItemSelectionModel::Select |
                                                        QItemSelectionModel::Rows);
        }
        onChosen();
    }
}

void RecordPage::openRecord(qint64 id, Outside outside)
{
    if (m_form->current() == id && m_form->isOpen()) {
        return;
    }
    if (!m_form->leave()) {
        return;
    }
    attempt(this, [&] {
        openInForm(id);
        if (m_model->rowOf(id) < 0 && outside == Outside::DropsFilters) {
            m_bar->clearFilters();
        }
        choose(id);
        for (QAbstractItemView *view : lists()) {
            view->scrollTo(view->currentIndex(), QListView::PositionAtCenter);
        }
        Q_EMIT opened(id);
    });
}

void RecordPage::addHere()
{
    const QWidget *focus = QApplication::focusWidget();
    const bool inForm = m_form->isOpen() && focus != nullptr && m_form->isAncestorOf(focus);
    if (!inForm || !m_form->tabs()->addHere()) {
        openNew();
    }
}

void RecordPage::openNew()
{
    openNew(freshRecord(*queries::kindsIn(m_kind).constFirst(), m_context));
}

void RecordPage::openNew(const record::Record &fresh)
{
    if (m_context.workspace.isReadOnly() || !m_form->leave()) {
        return;
    }
    choose(0);
    showForm(m_forms.value(fresh.description, m_form));
    m_form->openNew(fresh);
}

void RecordPage::focusList()
{
    QWidget *place = m_model->query().columns.isEmpty() ? static_cast<QWidget *>(m_view) : m_table;
    if (const auto *nothing = qobject_cast<EmptyState *>(m_middle->currentWidget())) {
        place = nothing->button();
        if (nothing == m_nothingYet && m_context.workspace.isReadOnly()) {
            place = m_bar->filter();
        }
    }
    // The head of a group is passed over.
    if (!m_view->currentIndex().isValid() && m_model->rowCount() > 0) {
        m_view->selectionModel()->setCurrentIndex(m_model->index(m_model->idAt(0) == 0 ? 1 : 0, 0),
                                                  QItemSelectionModel::NoUpdate);
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
    if (m_selection->chosen().size() > 1 && m_form->leave()) {
        m_selection->archive();
        return;
    }
    const qint64 id = current();
    if (id == 0 || m_context.workspace.isReadOnly() || !m_form->leave()) {
        return;
    }
    attempt(this, [&] {
        const record::Record record =
            m_context.store().read(*m_context.store().rows().kindOf(id), id);
        const bool archived = record.archivedOn.isValid();
        const record::StepName what(archived ? QT_TRANSLATE_NOOP("steps", "Put back: %1")
                                             : QT_TRANSLATE_NOOP("steps", "Archived: %1"),
                                    {partText(record, m_context).title});
        m_context.store().change(what, [&](record::Change &change) {
            change.archive(id, archived ? QDate() : m_context.workspace.clock().today());
        });
        Q_EMIT said(what.text());
    });
}

} // namespace ankerpunt::ui
