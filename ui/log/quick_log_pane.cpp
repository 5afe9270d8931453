// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/quick_log_pane.h"

#include "ui/commands.h"
#include "ui/log/quick_log.h"
#include "ui/parts/text_label.h"

#include <QApplication>
#include <QDialog>
#include <QMainWindow>
#include <QToolButton>
#include <QVBoxLayout>

namespace ankerpunt::ui {

namespace {

constexpr int paneWidth = 344;
constexpr int leastWidth = 324;
constexpr int dialogWidth = 400;
constexpr int dialogHeight = 640;
constexpr int titleHeight = 44;
constexpr int dialogBelow = 1200; ///< of the window, at a text size of 100

} // namespace

QuickLogPane::QuickLogPane(const Context &context, QMainWindow *window)
    : QDockWidget(window),
      m_context(context),
      m_window(window),
      m_form(new QuickLog(context, this)),
      m_dialog(new QDialog(window))
{
    setObjectName(u"quickLogPane"_s);
    setWindowTitle(tr("Log contact"));
    setFeatures(QDockWidget::NoDockWidgetFeatures);
    setTitleBarWidget(makeTitleBar());
    auto *content = new QWidget;
    auto *inside = new QVBoxLayout(content);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->addWidget(m_form);
    content->setMinimumWidth(px(leastWidth));
    setWidget(content);
    for (QWidget *ground : {titleBarWidget(), content}) {
        QPalette palette = ground->palette();
        palette.setColor(QPalette::Window, context.theme().toolBar);
        ground->setPalette(palette);
        ground->setAutoFillBackground(true);
    }
    m_dialog->setObjectName(u"quickLogDialog"_s);
    m_dialog->setWindowTitle(windowTitle());
    m_dialog->resize(QSize(px(dialogWidth), px(dialogHeight)).boundedTo(window->size()));
    auto *around = new QVBoxLayout(m_dialog);
    around->setContentsMargins(0, px(4), 0, 0);
    hide();
    connect(m_dialog, &QDialog::rejected, this, &QuickLogPane::leaveForm);
    connect(m_form, &QuickLog::escaped, this, &QuickLogPane::leaveForm);
    connect(m_form, &QuickLog::saved, this, [this](const QString &sentence, bool isLast) {
        if (isLast) {
            hideForm();
        }
        Q_EMIT saved(sentence);
    });
}

QWidget *QuickLogPane::makeTitleBar()
{
    const Theme &theme = m_context.theme();
    auto *bar = new QWidget;
    auto *sign = plainLabel();
    sign->setPixmap(m_context.icons.pixmap(u"log"_s, theme.accent, 18));
    auto *close = new QToolButton;
    close->setObjectName(u"log_close"_s);
    close->setIcon(m_context.icons.icon(u"close"_s, 18));
    close->setToolTip(asToolTip(tr("Close (%1). What you typed stays until it is saved.")
                                    .arg(command(CommandId::Close).keysText())));
    close->setAccessibleName(tr("Close"));
    close->setFocusPolicy(Qt::TabFocus);
    connect(close, &QToolButton::clicked, this, &QuickLogPane::leaveForm);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(px({16, 0, 8, 0}));
    row->setSpacing(px(8));
    row->addWidget(sign);
    row->addWidget(textLabel(windowTitle(), fontOf(15, QFont::DemiBold), theme.text), 1);
    row->addWidget(textLabel(command(CommandId::Close).keysText(), fontOf(11), theme.text3));
    row->addWidget(close);
    row->addStrut(px(titleHeight)); // Qt goes by the hint of this bar alone
    return bar;
}

void QuickLogPane::begin(qint64 about)
{
    m_form->begin(about);
    place();
    m_form->focusFirst();
}

bool QuickLogPane::isOpen() const
{
    return !isHidden() || !m_dialog->isHidden();
}

void QuickLogPane::place()
{
    const bool narrow = m_window->width() < px(dialogBelow);
    QWidget *host = narrow ? static_cast<QWidget *>(m_dialog) : widget();
    QWidget *focus = QApplication::focusWidget();
    const bool moves = m_form->parentWidget() != host;
    if (moves) {
        host->layout()->addWidget(m_form);
        m_form->show();
    }
    if (narrow && m_dialog->isHidden()) {
        hide();
        m_dialog->open();
    } else if (!narrow) {
        m_dialog->hide();
        showLast();
    }
    if (moves && focus != nullptr && m_form->isAncestorOf(focus)) { // one goes on typing
        focus->setFocus(Qt::OtherFocusReason);
    }
}

/// In the window, where Tab comes after all else, also after a page that was made later: what gets
/// into a window is put at the end.
void QuickLogPane::showLast()
{
    const bool isDocked = m_window->dockWidgetArea(this) != Qt::NoDockWidgetArea;
    if (isDocked && isAncestorOf(m_window->previousInFocusChain())) {
        show();
        return;
    }
    const int width = isHidden() ? px(paneWidth) : this->width();
    m_window->removeDockWidget(this);
    setParent(nullptr);
    m_window->addDockWidget(Qt::RightDockWidgetArea, this);
    show();
    m_window->resizeDocks({this}, {width}, Qt::Horizontal);
}

void QuickLogPane::arrange()
{
    if (isOpen()) {
        place();
    }
}

bool QuickLogPane::leave()
{
    if (!m_form->isTyped()) {
        return true;
    }
    begin(0);
    return false;
}

void QuickLogPane::leaveForm()
{
    hideForm();
    if (m_form->isTyped()) {
        Q_EMIT keptForLater();
    }
}

void QuickLogPane::hideForm()
{
    m_dialog->hide();
    hide();
    Q_EMIT closed();
}

} // namespace ankerpunt::ui
