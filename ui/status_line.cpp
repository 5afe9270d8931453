// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/status_line.h"

#include "ui/parts/text_label.h"

#include <QFileInfo>

namespace ankerpunt::ui {

StatusLine::StatusLine(const Context &context, QWidget *parent)
    : QStatusBar(parent),
      m_context(context),
      m_count(textLabel({}, fontOf(12), context.theme().text2)),
      m_savedIcon(plainLabel()),
      m_saved(textLabel({}, fontOf(12), context.theme().text2)),
      m_place(textLabel({}, fontOf(12), context.theme().text2))
{
    setObjectName(u"statusLine"_s);
    setSizeGripEnabled(false);
    setFixedHeight(px(26));
    setContentsMargins(8, 0, 12, 0);
    const Theme &theme = context.theme();
    const bool readOnly = context.workspace.isReadOnly();
    m_savedIcon->setPixmap(context.icons.pixmap(readOnly ? u"eye"_s : u"check"_s, theme.text2, 14));
    m_saved->setObjectName(u"saved"_s);
    m_savedText = readOnly ? tr("For reading only") : tr("All saved");
    m_saved->setText(m_savedText);
    QLabel *lock = plainLabel();
    lock->setPixmap(context.icons.pixmap(u"lock"_s, theme.text2, 14));
    m_place->setObjectName(u"place"_s);
    m_place->setText(tr("Only on this computer") + u" · "_s +
                     QFileInfo(context.workspace.path()).fileName());
    m_place->setToolTip(asToolTip(context.workspace.path()));
    m_count->setObjectName(u"count"_s);
    addWidget(m_count);
    addPermanentWidget(m_savedIcon);
    addPermanentWidget(m_saved);
    auto *gap = new QWidget;
    gap->setFixedWidth(12);
    addPermanentWidget(gap);
    addPermanentWidget(lock);
    addPermanentWidget(m_place);
}

void StatusLine::showCount(const QString &text)
{
    m_count->setText(text);
}

QString StatusLine::countText() const
{
    return m_count->text();
}

void StatusLine::showSaved()
{
    const QTime now = m_context.workspace.clock().now().toLocalTime().time();
    m_savedText = tr("All saved, %1").arg(now.toString(u"HH:mm"_s));
    showKept(true);
}

void StatusLine::showKept(bool all)
{
    const Theme &theme = m_context.theme();
    m_savedIcon->setPixmap(all ? m_context.icons.pixmap(u"check"_s, theme.text2, 14)
                               : m_context.icons.pixmap(u"warn"_s, theme.warn, 14));
    m_saved->setText(all ? m_savedText : tr("Not all saved: one field is not right yet"));
}

QString StatusLine::savedText() const
{
    return m_saved->text();
}

QString StatusLine::placeText() const
{
    return m_place->text();
}

} // namespace ankerpunt::ui
