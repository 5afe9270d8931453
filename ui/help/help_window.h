// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/help/help_topics.h"
#include "ui/parts/icon_set.h"

#include <QDialog>

class QLineEdit;
class QListWidget;
class QTextBrowser;
class QUrl;

namespace ankerpunt::ui {

/// The help beside the window: topics on the left, searched by their words, and their text. A link
/// opens the computer's browser, after saying so.
class HelpWindow final : public QDialog
{
    Q_OBJECT

public:
    HelpWindow(const IconSet &icons, QWidget *parent);

    [[nodiscard]] static QString keysTopic() { return u"keys"_s; }
    [[nodiscard]] static QString dilemmasTopic() { return u"dilemmas"_s; }
    [[nodiscard]] static QString aboutTopic() { return u"about"_s; }
    /// Shows a topic; the first one where there is none of that name.
    void showTopic(const QString &key);

private:
    void search(const QString &text);
    void showChosen();
    void openLink(const QUrl &link);

    QList<HelpTopic> m_topics;
    QLineEdit *m_search;
    QListWidget *m_list;
    QTextBrowser *m_text;
};

} // namespace ankerpunt::ui
