// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/help_window.h"

#include "core/base/text.h"
#include "ui/guard.h"

#include <QDesktopServices>
#include <QLineEdit>
#include <QListWidget>
#include <QTextBrowser>
#include <QTextDocumentFragment>
#include <QVBoxLayout>

#include <algorithm>

namespace ankerpunt::ui {

HelpWindow::HelpWindow(const IconSet &icons, QWidget *parent)
    : QDialog(parent),
      m_topics(helpTopics()),
      m_search(new QLineEdit),
      m_list(new QListWidget),
      m_text(new QTextBrowser)
{
    setObjectName(u"helpWindow"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Help"));
    resize(px(820), px(600));
    m_search->setObjectName(u"helpSearch"_s);
    m_search->setPlaceholderText(tr("Search the help"));
    m_search->setAccessibleName(tr("Search the help"));
    m_search->addAction(icons.fieldIcon(u"search"_s, icons.theme().text3),
                        QLineEdit::LeadingPosition);
    m_list->setObjectName(u"helpTopics"_s);
    m_list->setAccessibleName(tr("Topics"));
    m_list->setFrameShape(QFrame::NoFrame);
    for (const HelpTopic &topic : m_topics) {
        m_list->addItem(topic.title);
    }
    m_text->setObjectName(u"helpText"_s);
    m_text->setAccessibleName(tr("Text"));
    m_text->setOpenLinks(false);
    m_text->setTextInteractionFlags(Qt::TextBrowserInteraction | Qt::TextSelectableByKeyboard);
    m_text->document()->setDefaultStyleSheet(
        u"h1, h2, b { font-weight: 600 } h1 { font-size: %1px } h2 { font-size: %2px } "
        "a { color: %3 }"_s.arg(px(22))
            .arg(px(15))
            .arg(icons.theme().accent.name()));
    m_text->document()->setDocumentMargin(px(16));
    auto *left = new QVBoxLayout;
    left->setContentsMargins(12, 12, 12, 12);
    left->setSpacing(8);
    left->addWidget(m_search);
    left->addWidget(m_list, 1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addLayout(left, 2);
    row->addWidget(m_text, 5);
    connect(m_search, &QLineEdit::textChanged, this, &HelpWindow::search);
    connect(m_list, &QListWidget::currentRowChanged, this, &HelpWindow::showChosen);
    connect(m_text, &QTextBrowser::anchorClicked, this, &HelpWindow::openLink);
    m_list->setCurrentRow(0);
}

void HelpWindow::showTopic(const QString &key)
{
    const auto found = std::ranges::find(m_topics, key, &HelpTopic::key);
    m_search->clear();
    m_list->setCurrentRow(found == m_topics.end() ? 0 : int(found - m_topics.begin()));
    m_list->setFocus();
}

/// Leaves the topics that hold every word, and shows the first one at the first of the words.
void HelpWindow::search(const QString &text)
{
    const QStringList words = folded(text).split(u' ', Qt::SkipEmptyParts);
    int first = -1;
    for (int i = 0; i < int(m_topics.size()); ++i) {
        const QString plain =
            folded(QTextDocumentFragment::fromHtml(m_topics.at(i).html).toPlainText());
        const bool holds =
            std::ranges::all_of(words, [&](const QString &word) { return plain.contains(word); });
        m_list->item(i)->setHidden(!holds);
        first = first < 0 && holds ? i : first;
    }
    if (first >= 0 && m_list->currentItem() != nullptr && m_list->currentItem()->isHidden()) {
        m_list->setCurrentRow(first);
    }
    showChosen();
}

void HelpWindow::showChosen()
{
    const int row = m_list->currentRow();
    if (row < 0) {
        return;
    }
    m_text->setHtml(m_topics.at(row).html);
    const QString word = m_search->text().section(u' ', 0, 0);
    if (!word.isEmpty()) {
        m_text->find(word);
    }
}

void HelpWindow::openLink(const QUrl &link)
{
    ask(this,
        tr("Your browser opens %1. The site sees that you come; nothing of your file goes along.")
            .arg(link.host()),
        tr("Open browser"), [link] { QDesktopServices::openUrl(link); });
}

} // namespace ankerpunt::ui
