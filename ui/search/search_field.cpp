// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/search_field.h"

#include "core/base/text.h"
#include "ui/commands.h"
#include "ui/guard.h"
#include "ui/parts/key_badge.h"
#include "ui/parts/shortened.h"
#include "ui/parts/text_label.h"
#include "ui/search/match.h"
#include "ui/search/search_hits.h"

#include <QAction>
#include <QFrame>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QListView>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QTextLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace ankerpunt::ui {

namespace {

constexpr int perGroup = 5;
constexpr int perGroupOfAll = 50;
constexpr int headHeight = 28;
constexpr int hitHeight = 34;
constexpr int leastWidth = 380; ///< of the list of hits, also where the field has less room

class HitDelegate final : public QStyledItemDelegate
{
public:
    HitDelegate(const IconSet &icons, SearchField *field)
        : QStyledItemDelegate(field), m_icons(icons), m_field(field)
    {}

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const Theme &theme = m_icons.theme();
        const QRect rect = option.rect;
        painter->save();
        if (index.data(SearchHits::IsHeadRole).toBool()) {
            painter->setFont(fontOf(12, QFont::DemiBold));
            painter->setPen(theme.text2);
            painter->drawText(rect.adjusted(px(14), px(4), -px(14), 0), Qt::AlignVCenter,
                              painter->fontMetrics().elidedText(index.data().toString(),
                                                                Qt::ElideRight,
                                                                rect.width() - 2 * px(14)));
            painter->restore();
            return;
        }
        const bool chosen = option.state.testFlag(QStyle::State_Selected);
        const bool hover = option.state.testFlag(QStyle::State_MouseOver);
        if (chosen || hover) {
            painter->fillRect(rect.adjusted(6, 1, -6, -1),
                              chosen ? theme.accentTint : theme.sunken);
        }
        painter->drawPixmap(
            QPointF(rect.left() + px(16), rect.center().y() - px(8)),
            m_icons.pixmap(index.data(SearchHits::IconRole).toString(), theme.text2, 16));
        const QString second = index.data(SearchHits::SecondaryRole).toString();
        const int left = rect.left() + px(42);
        const int right = rect.right() - px(16);
        const QFontMetrics small(fontOf(12));
        const QFontMetrics bold(fontOf(13, QFont::DemiBold));
        const int besideTitle =
            right - left - px(12) - bold.horizontalAdvance(index.data().toString()) - 2;
        const int secondWidth = std::min(small.horizontalAdvance(second) + 2,
                                         std::max((right - left) * 2 / 5, besideTitle));
        paintTitle(*painter,
                   QRect(left, rect.top(), right - left - secondWidth - px(12), rect.height()),
                   index.data().toString());
        painter->setFont(fontOf(12));
        painter->setPen(theme.text3);
        painter->drawText(QRect(right - secondWidth, rect.top(), secondWidth, rect.height()),
                          Qt::AlignVCenter | Qt::AlignRight,
                          small.elidedText(second, Qt::ElideRight, secondWidth));
        painter->restore();
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &,
                                 const QModelIndex &index) const override
    {
        return {200, px(index.data(SearchHits::IsHeadRole).toBool() ? headHeight : hitHeight)};
    }

    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override
    {
        const int words =
            QFontMetrics(fontOf(13, QFont::DemiBold)).horizontalAdvance(index.data().toString()) +
            QFontMetrics(fontOf(12))
                .horizontalAdvance(index.data(SearchHits::SecondaryRole).toString());
        if (event->type() != QEvent::ToolTip || words < option.rect.width() / 2) {
            return QStyledItemDelegate::helpEvent(event, view, option, index);
        }
        tellRow(*event, *view, index);
        return true;
    }

private:
    void paintTitle(QPainter &painter, const QRect &place, const QString &title) const
    {
        const QFont plain = fontOf(13);
        const QString cut = QFontMetrics(fontOf(13, QFont::DemiBold))
                                .elidedText(title, Qt::ElideRight, place.width());
        QTextLayout layout(cut, plain);
        QList<QTextLayout::FormatRange> formats;
        QTextCharFormat bold;
        bold.setFontWeight(QFont::DemiBold);
        for (const Match &match : matches(cut, m_field->text())) {
            formats.append({int(match.start), int(match.length), bold});
        }
        layout.setFormats(formats);
        layout.beginLayout();
        QTextLine line = layout.createLine();
        line.setLineWidth(place.width() + px(40));
        layout.endLayout();
        painter.setPen(m_icons.theme().text);
        layout.draw(&painter, QPointF(place.left(), place.center().y() - line.height() / 2));
    }

    const IconSet &m_icons;
    SearchField *m_field;
};

} // namespace

SearchField::SearchField(const Context &context, QWidget *over, QWidget *parent)
    : QLineEdit(parent),
      m_context(context),
      m_popup(new QFrame(over)),
      m_list(new QListView),
      m_nothing(textLabel({}, fontOf(13), context.theme().text2)),
      m_hits(new SearchHits(this))
{
    setObjectName(u"search"_s);
    setPlaceholderText(tr("Search people, questions, notes"));
    setTextMargins(0, 0, keyBadgeWidth(keys()) + px(4), 0);
    setAccessibleName(tr("Search everywhere"));
    setAccessibleDescription(u"%1 (%2)"_s.arg(placeholderText(), keys()));
    setToolTip(asToolTip(tr("Search everywhere (%1)").arg(command(CommandId::Search).keysText())));
    addAction(context.icons.fieldIcon(u"search"_s, context.theme().text3), LeadingPosition)
        ->setText(accessibleName());
    m_popup->setObjectName(u"searchPopup"_s);
    m_popup->setFrameShape(QFrame::StyledPanel);
    m_popup->setAutoFillBackground(true);
    m_popup->setBackgroundRole(QPalette::Base);
    m_list->setObjectName(u"searchHits"_s);
    m_list->setAccessibleName(tr("Found"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setMouseTracking(true);
    m_list->setModel(m_hits);
    m_list->setItemDelegate(new HitDelegate(context.icons, this));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_nothing->setObjectName(u"nothingFound"_s);
    m_nothing->setWordWrap(true);
    m_nothing->setContentsMargins(px({14, 8, 14, 8}));
    auto *column = new QVBoxLayout(m_popup);
    column->setContentsMargins(px({1, 4, 1, 4}));
    column->addWidget(m_list);
    column->addWidget(m_nothing);
    m_popup->hide();
    installEventFilter(this);
    over->installEventFilter(this);
    m_wait.setSingleShot(true);
    m_wait.setInterval(60);
    connect(&m_wait, &QTimer::timeout, this, [this] { search(perGroup); });
    connect(this, &QLineEdit::textEdited, this, [this] { m_wait.start(); });
    connect(m_list, &QListView::clicked, this, &SearchField::openCurrent);
}

QString SearchField::keys()
{
    return command(CommandId::Search).keysText();
}

void SearchField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    if (text().isEmpty()) {
        QPainter painter(this);
        paintKeyBadge(painter, QRectF(rect()).adjusted(0, 0, -px(7), 0), keys(),
                      m_context.theme().text3);
    }
}

SearchField::~SearchField()
{
    delete m_popup;
}

bool SearchField::isOpen() const
{
    return m_popup->isVisible();
}

void SearchField::closeHits()
{
    m_wait.stop();
    m_popup->hide();
}

void SearchField::searchFor(const QString &words)
{
    setText(words);
    search(perGroup);
}

QList<QAction *> SearchField::commandsNamed(const QString &words) const
{
    const QStringList wanted = folded(words).split(u' ', Qt::SkipEmptyParts);
    QList<QAction *> found;
    for (QAction *command : m_commands) {
        const QString text = folded(command->text().remove(u'&'));
        const bool holds =
            std::ranges::all_of(wanted, [&](const QString &word) { return text.contains(word); });
        if (holds && command->isEnabled() && found.size() < perGroup) {
            found.append(command);
        }
    }
    return found;
}

void SearchField::search(int most)
{
    m_wait.stop();
    if (text().trimmed().isEmpty()) {
        closeHits();
        return;
    }
    const int before = m_hits->rowCount();
    attempt(this, [this, most] {
        const auto groups = queries::search(m_context.workspace, m_context.display, text(), most);
        const bool more = most == perGroup && !groups.isEmpty();
        m_hits->setHits(groups, commandsNamed(text()),
                        more ? tr("Search in all notes: “%1”").arg(text().trimmed()) : QString());
    });
    const int first = m_hits->hitFrom(0, 1);
    m_list->setVisible(first >= 0);
    // Else the way to all would go without a word where nothing came in its place.
    const bool noMore = most == perGroupOfAll && m_hits->rowCount() < before;
    m_nothing->setText(first < 0 ? tr("Nothing found. Try another word, or only a part of it.")
                                 : tr("Nothing more found, not in notes either."));
    m_nothing->setVisible(first < 0 || noMore);
    if (first >= 0) {
        m_list->setCurrentIndex(m_hits->index(first));
        m_list->scrollToTop();
    }
    place();
    m_popup->show();
    m_popup->raise();
}

void SearchField::place()
{
    const QWidget *over = m_popup->parentWidget();
    int wanted = px(8) + 2; // above, below and the frame
    for (int row = 0; row < m_hits->rowCount(); ++row) {
        wanted +=
            px(m_hits->index(row).data(SearchHits::IsHeadRole).toBool() ? headHeight : hitHeight);
    }
    const int wide = std::max(width(), std::min(px(leastWidth), over->width()));
    if (m_nothing->isVisibleTo(m_popup)) {
        wanted += m_nothing->heightForWidth(wide - px(2));
    }
    const QPoint corner = mapTo(over, QPoint(width() - wide, height() + 4));
    m_popup->setGeometry(corner.x(), corner.y(), wide,
                         std::min(wanted, over->height() - corner.y() - px(40)));
}

bool SearchField::onKey(int key)
{
    if (key == Qt::Key_Escape) {
        const bool wasOpen = isOpen();
        closeHits();
        if (!wasOpen) {
            Q_EMIT escaped();
        }
        return true;
    }
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        if (m_wait.isActive() || !isOpen()) {
            search(perGroup);
        }
        openCurrent();
        return true;
    }
    if (isOpen() && (key == Qt::Key_Down || key == Qt::Key_Up)) {
        const int step = key == Qt::Key_Down ? 1 : -1;
        const int row = m_hits->hitFrom(m_list->currentIndex().row() + step, step);
        if (row >= 0) {
            m_list->setCurrentIndex(m_hits->index(row));
        }
        return true;
    }
    return false;
}

void SearchField::openCurrent()
{
    const QModelIndex index = m_list->currentIndex();
    if (!isOpen() || !index.isValid() || m_hits->rowCount() == 0) {
        return;
    }
    if (m_hits->isMore(index.row())) {
        search(perGroupOfAll);
        return;
    }
    QAction *command = m_hits->command(index.row());
    const qint64 open = index.data(SearchHits::OpenRole).toLongLong();
    const qint64 id = index.data(SearchHits::IdRole).toLongLong();
    closeHits();
    clear();
    if (command != nullptr) {
        Q_EMIT escaped(); // what it does, it does where one was
        command->trigger();
    } else {
        Q_EMIT opened(open, id);
    }
}

bool SearchField::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == this && event->type() == QEvent::KeyPress &&
        onKey(static_cast<QKeyEvent *>(event)->key())) {
        return true;
    }
    if (watched != this && event->type() == QEvent::Resize && isOpen()) {
        place();
    }
    return QLineEdit::eventFilter(watched, event);
}

void SearchField::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() != Qt::ActiveWindowFocusReason && event->reason() != Qt::PopupFocusReason) {
        closeHits();
        clear(); // the next search is another one
    }
}

} // namespace ankerpunt::ui
