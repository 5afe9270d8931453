// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agenda/agenda_page.h"

#include "ui/agenda/agenda_model.h"
#include "ui/commands.h"
#include "ui/parts/empty_state.h"
#include "ui/parts/row_list.h"
#include "ui/parts/segmented.h"
#include "ui/parts/shortened.h"
#include "ui/parts/text_label.h"
#include "ui/settings.h"

#include <QHelpEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QStackedWidget>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

namespace ankerpunt::ui {

namespace {

constexpr int headHeight = 30;
constexpr int itemHeight = 48;
constexpr int edge = 24;
constexpr int dayWidth = 128; ///< the widest day with its hour, late and in English
constexpr int iconSize = 16;
constexpr int iconGap = 10;

class AgendaDelegate final : public QStyledItemDelegate
{
public:
    AgendaDelegate(const IconSet &icons, QObject *parent)
        : QStyledItemDelegate(parent), m_icons(icons)
    {}

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        painter->save();
        if (index.data(AgendaModel::IsHeadRole).toBool()) {
            painter->fillRect(option.rect, m_icons.theme().sunken);
            painter->setFont(fontOf(12, QFont::DemiBold));
            painter->setPen(m_icons.theme().text2);
            painter->drawText(option.rect.adjusted(px(edge), 0, -px(edge), 0), Qt::AlignVCenter,
                              index.data().toString());
        } else if (index.data(AgendaModel::IsHolidayRole).toBool()) {
            paintHoliday(*painter, option.rect, index);
        } else {
            paintItem(*painter, option, index);
        }
        painter->restore();
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &,
                                 const QModelIndex &index) const override
    {
        const bool isItem = index.flags().testFlag(Qt::ItemIsSelectable);
        return {200, px(isItem ? itemHeight : headHeight)};
    }

    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override
    {
        if (event->type() != QEvent::ToolTip || !isShortened(option.rect, index)) {
            return QStyledItemDelegate::helpEvent(event, view, option, index);
        }
        tellRow(*event, *view, index);
        return true;
    }

private:
    [[nodiscard]] static QRect wordsPlace(const QRect &row)
    {
        return row.adjusted(px(edge + dayWidth + iconSize + iconGap), px(5), -px(edge), -px(5));
    }

    [[nodiscard]] static bool isShortened(const QRect &row, const QModelIndex &index)
    {
        const int width = wordsPlace(row).width();
        const auto isWider = [width](const QFont &font, const QVariant &text) {
            return QFontMetrics(font).horizontalAdvance(text.toString().simplified()) > width;
        };
        return isWider(fontOf(13, QFont::Medium), index.data()) ||
               isWider(fontOf(12), index.data(AgendaModel::SecondaryRole));
    }

    /// A strip in amber: nobody is at work.
    void paintHoliday(QPainter &painter, const QRect &rect, const QModelIndex &index) const
    {
        painter.fillRect(rect, m_icons.theme().warnTint);
        painter.setPen(m_icons.theme().warn);
        painter.setFont(fontOf(13));
        painter.drawText(rect.adjusted(px(edge), 0, 0, 0), Qt::AlignVCenter,
                         index.data(AgendaModel::DayRole).toString());
        const QRect words = wordsPlace(rect);
        painter.setFont(fontOf(13, QFont::Medium));
        painter.drawText(words, Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(index.data().toString(), Qt::ElideRight,
                                                          words.width()));
    }

    void paintItem(QPainter &painter, const QStyleOptionViewItem &option,
                   const QModelIndex &index) const
    {
        const Theme &theme = m_icons.theme();
        const QRect rect = option.rect;
        const bool chosen = option.state.testFlag(QStyle::State_Selected);
        const bool focus = chosen && option.widget->hasFocus();
        const bool late = index.data(AgendaModel::LateRole).toBool();
        painter.fillRect(rect, focus                                            ? theme.accentTint
                               : chosen                                         ? theme.line
                               : option.state.testFlag(QStyle::State_MouseOver) ? theme.sunken
                                                                                : theme.surface);
        if (focus) {
            painter.setPen(QPen(theme.accent, 2));
            painter.drawRect(rect.adjusted(1, 1, -1, -1));
        }
        painter.setFont(fontOf(13, late ? QFont::DemiBold : QFont::Normal));
        painter.setPen(late ? theme.bad : theme.text2);
        painter.drawText(QRect(rect.left() + px(edge), rect.top(), px(dayWidth), rect.height()),
                         Qt::AlignVCenter, index.data(AgendaModel::DayRole).toString());
        const QString icon =
            late ? u"clock"_s : iconOfKind(index.data(AgendaModel::KindRole).toString());
        painter.drawPixmap(
            QPointF(rect.left() + px(edge + dayWidth), rect.center().y() - px(iconSize) / 2.0),
            m_icons.pixmap(icon, late ? theme.bad : theme.text2, iconSize));
        const QRect words = wordsPlace(rect);
        painter.setFont(fontOf(13, QFont::Medium));
        painter.setPen(theme.text);
        painter.drawText(words, Qt::AlignTop,
                         painter.fontMetrics().elidedText(index.data().toString().simplified(),
                                                          Qt::ElideRight, words.width()));
        painter.setFont(fontOf(12));
        painter.setPen(theme.text2);
        painter.drawText(words, Qt::AlignBottom,
                         painter.fontMetrics().elidedText(
                             index.data(AgendaModel::SecondaryRole).toString().simplified(),
                             Qt::ElideRight, words.width()));
    }

    const IconSet &m_icons;
};

/// What the list can be of: the segments of whose.
enum Whose { everybody, mine };
/// What can stand in the middle.
enum Middle { found, nothingYet, nothingFound };
const QString mineKey = u"agenda/mine"_s;

} // namespace

AgendaPage::AgendaPage(const Context &context, QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_model(new AgendaModel(context.language(), this)),
      m_view(new RowList),
      m_filter(new QLineEdit),
      m_whose(new Segmented(tr("Whose"), {{tr("All")}, {tr("My actions")}}, context.icons, this)),
      m_late(new QPushButton(context.icons.icon(u"clock"_s, context.theme().bad, 16), QString())),
      m_middle(new QStackedWidget)
{
    setObjectName(u"page_agenda"_s);
    m_view->setObjectName(u"list_agenda"_s);
    m_view->setAccessibleName(tr("Agenda"));
    m_view->setModel(m_model);
    m_view->setItemDelegate(new AgendaDelegate(context.icons, m_view));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setMouseTracking(true);
    m_view->setVerticalScrollMode(QListView::ScrollPerPixel);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_filter->setObjectName(u"filter"_s);
    m_filter->setPlaceholderText(tr("Filter this list"));
    m_filter->setAccessibleName(tr("Filter this list"));
    m_filter->setToolTip(
        asToolTip(tr("Filter this list (%1)").arg(command(CommandId::Filter).keysText())));
    m_filter->setMaximumWidth(px(300));
    m_filter->addAction(context.icons.fieldIcon(u"filter"_s, context.theme().text3),
                        QLineEdit::LeadingPosition);
    auto *now = new QPushButton(context.icons.icon(u"agenda"_s, 16), tr("This week"));
    now->setObjectName(u"thisWeek"_s);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(24, 14, 24, 10);
    head->setSpacing(8);
    head->addWidget(textLabel(tr("Agenda"), fontOf(19, QFont::DemiBold), context.theme().text));
    head->addStretch(1);
    m_late->setObjectName(u"nextLate"_s);
    m_late->setToolTip(tr("Goes to the first that is late, and then to the next."));
    m_whose->setObjectName(u"agendaWhose"_s);
    head->addWidget(m_whose);
    head->addWidget(m_filter, 1);
    head->addWidget(m_late);
    head->addWidget(now);
    auto *add = new QPushButton(context.icons.icon(u"plus"_s, 16), tr("Appointment"));
    add->setObjectName(u"newAppointment"_s);
    add->setToolTip(
        asToolTip(tr("New appointment (%1)").arg(command(CommandId::NewRecord).keysText())));
    add->setEnabled(!context.workspace.isReadOnly());
    connect(add, &QPushButton::clicked, this, &AgendaPage::newWanted);
    head->addWidget(add);
    m_middle->addWidget(m_view);
    m_middle->addWidget(new EmptyState({u"agenda"_s,
                                        tr("Nothing has a day yet"),
                                        tr("Appointments, activities, agreed actions and the weeks "
                                           "of plans stand here by themselves."),
                                        {}},
                                       context.icons, m_middle));
    EmptyState *nothing = EmptyState::nothingFound(context.icons, m_middle);
    m_middle->addWidget(nothing);
    connect(nothing->button(), &QPushButton::clicked, this, [this] {
        m_filter->clear();
        showWhose(everybody);
        focusList();
    });
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_middle, 1);
    connect(now, &QPushButton::clicked, this, [this] {
        showThisWeek();
        m_view->setFocus();
    });
    connect(m_whose, &Segmented::chosen, this, &AgendaPage::showWhose);
    connect(m_late, &QPushButton::clicked, this, &AgendaPage::showNextLate);
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_model->setFilter(text);
        showFound();
    });
    connect(m_view, &QListView::activated, this, [this](const QModelIndex &index) {
        Q_EMIT recordWanted(index.data(AgendaModel::IdRole).toLongLong());
    });
    connect(&context.store(), &record::Store::changed, this, [this] {
        m_isStale = true;
        if (isVisible()) {
            reload();
        }
    });
}

qint64 AgendaPage::current() const
{
    return m_view->currentIndex().data(AgendaModel::IdRole).toLongLong();
}

void AgendaPage::focusList()
{
    QWidget *place = m_model->total() > 0 ? static_cast<QWidget *>(m_view) : m_filter;
    place->setFocus(Qt::ShortcutFocusReason);
}

QString AgendaPage::countText() const
{
    const QLocale locale = m_context.language().locale();
    const QString all = locale.toString(m_model->total());
    return m_model->shown() == m_model->total() ? tr("%1 in the agenda").arg(all)
                                                : tr("%1 in the agenda, %2 after filter")
                                                      .arg(all, locale.toString(m_model->shown()));
}

void AgendaPage::reload()
{
    m_isStale = false;
    const qint64 chosen = current();
    const int before = m_view->currentIndex().row();
    const bool first = m_model->total() == 0;
    const auto items = queries::agenda(m_context.workspace, m_context.display);
    const auto holidays =
        items.isEmpty() ? QList<queries::AgendaHoliday>()
                        : queries::agendaHolidays(m_context.workspace, m_context.display,
                                                  {items.constFirst().day, items.constLast().day});
    m_model->setItems(items, holidays, m_context.workspace.clock().today());
    showWorker();
    int row = chosen == 0 ? -1 : m_model->rowOf(chosen);
    if (chosen != 0 && row < 0 && before < m_model->rowCount()) {
        row = m_model->itemFrom(before); // it was done, say: what took its place
    }
    if (row >= 0) {
        m_view->setCurrentIndex(m_model->index(row));
    } else if (first) {
        showThisWeek();
    }
}

void AgendaPage::showWhose(int whose)
{
    settings::forFile(m_context.workspace.path()).setValue(mineKey, whose == mine);
    showWorker();
    showThisWeek();
}

void AgendaPage::showWorker()
{
    const auto kept = settings::forFile(m_context.workspace.path());
    const bool isMine = kept.worker() != 0 && kept.value(mineKey).toBool();
    m_whose->setVisible(kept.worker() != 0);
    m_whose->setCurrent(isMine ? mine : everybody);
    m_model->setOwner(isMine ? kept.worker() : 0);
    const int late = m_model->late();
    m_late->setText(tr("%n late", nullptr, late));
    m_late->setVisible(late > 0);
    showFound();
}

void AgendaPage::showFound()
{
    m_middle->setCurrentIndex(m_model->total() == 0      ? nothingYet
                              : m_model->rowCount() == 0 ? nothingFound
                                                         : found);
    Q_EMIT countChanged();
}

void AgendaPage::showThisWeek()
{
    const int row = m_model->weekOf(m_context.workspace.clock().today());
    if (row >= 0) {
        m_view->setCurrentIndex(m_model->index(m_model->itemFrom(row)));
        m_view->scrollTo(m_model->index(row), QListView::PositionAtTop);
    } else {
        m_view->scrollToBottom();
    }
}

/// From the chosen line on, and from the end to the beginning again.
void AgendaPage::showNextLate()
{
    m_filter->clear(); // what is late may be filtered out
    const int rows = m_model->rowCount();
    const bool isThere = m_view->currentIndex().data(AgendaModel::LateRole).toBool();
    const int from = isThere ? m_view->currentIndex().row() + 1 : 0;
    for (int i = 0; i < rows; ++i) {
        const QModelIndex index = m_model->index((from + i) % rows);
        if (index.data(AgendaModel::LateRole).toBool()) {
            m_view->setCurrentIndex(index);
            m_view->scrollTo(index, QListView::PositionAtCenter);
            break;
        }
    }
    m_view->setFocus();
}

void AgendaPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_isStale ? reload() : showWorker();
}

} // namespace ankerpunt::ui
