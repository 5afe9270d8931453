// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/context.h"

#include <QWidget>

class QMenu;
class QStackedWidget;
class QToolButton;

namespace ankerpunt::ui {

class RelatedList;
class TabBar;

/// The tabs of a record: first its own fields, then one for each field by which others lead to it,
/// in the order in which people meet the kinds. What has content stands in front, and what belongs
/// to this kind alone; the rest, and what does not fit, is under More, by what it is about. Only
/// the tab that is shown reads its records.
class RecordTabs final : public QWidget
{
    Q_OBJECT

public:
    /// @p details is the first tab.
    RecordTabs(const record::Description &kind, QWidget *details, const Context &context,
               QWidget *parent);

    /// Counts again, and reads what is shown; of 0, which is a new record, there is only the first.
    void showOf(qint64 id);
    void showDetails();
    [[nodiscard]] bool areDetailsShown() const;
    /// Goes to the tab of a kind, by this field or else by the first.
    void showKind(const QString &kind, const QString &field = {});
    /// Goes to the tab in which a record stands, and chooses it there.
    void showRecord(const record::Record &record);
    /// Goes to the next tab, or with -1 to the one before.
    void step(int direction);
    /// Adds to what the shown tab lists; false while that is the first.
    bool addHere();
    /// All tabs after the first.
    [[nodiscard]] const QList<record::Registry::Reference> &all() const { return m_all; }
    [[nodiscard]] TabBar *bar() const { return m_bar; }

Q_SIGNALS:
    void openWanted(qint64 id);
    void newWanted(const ankerpunt::record::Record &fresh);
    void said(const QString &sentence);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();
    void fillMore();
    void addMore(QMenu &menu, int tab);
    void showChosen();
    [[nodiscard]] RelatedList *list(int tab);
    [[nodiscard]] bool isFirstHand(int tab) const;

    const record::Description &m_kind;
    Context m_context;
    QList<record::Registry::Reference> m_all;
    QList<int> m_counts;
    QList<RelatedList *> m_lists; ///< made when they are first shown
    qint64 m_id = 0;
    TabBar *m_bar; ///< tab 0 is the first one, then those of m_all
    QToolButton *m_more;
    QMenu *m_menu;
    QStackedWidget *m_stack;
};

} // namespace ankerpunt::ui
