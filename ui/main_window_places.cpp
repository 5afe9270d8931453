// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How one gets about in the window: its places, its records, its panes.
#include "ui/main_window.h"
#include "ui/parts/toast.h"
#include "ui/records/places.h"
#include "ui/records/record_form.h"
#include "ui/records/record_page.h"
#include "ui/records/record_tabs.h"
#include "ui/reports/page_preview.h"
#include "ui/reports/report_page.h"
#include "ui/sidebar.h"
#include "ui/status_line.h"

#include <QApplication>
#include <QListView>
#include <QStackedWidget>

namespace ankerpunt::ui {

RecordPage *MainWindow::page(const QString &kind)
{
    if (RecordPage *made = m_pages.value(kind)) {
        return made;
    }
    const record::Description *description = m_workspace->registry().find(kind);
    if (description == nullptr) {
        return nullptr;
    }
    auto *made = new RecordPage(*description, context(), m_stack);
    m_pages.insert(kind, made);
    m_stack->addWidget(made);
    made->list()->addAction(m_actions.value(CommandId::Archive));
    connect(made->form(), &RecordForm::kept, this, [this](bool all) { m_status->showKept(all); });
    connect(made, &RecordPage::openWanted, this, &MainWindow::openRecord);
    connect(made, &RecordPage::newWanted, this, &MainWindow::openNewRecord);
    connect(made, &RecordPage::said, this, [this](const QString &sentence) {
        m_toast->say(sentence, tr("Undo"));
        m_toastRedoes = false;
    });
    return made;
}

RecordPage *MainWindow::currentPage() const
{
    return m_stack == nullptr ? nullptr : qobject_cast<RecordPage *>(m_stack->currentWidget());
}

void MainWindow::goTo(const QString &place)
{
    if (m_stack == nullptr) {
        return;
    }
    if (place == MainWindow::reportsPlace()) {
        if (m_report == nullptr) {
            m_report = new ReportPage(context(), m_stack);
            m_stack->addWidget(m_report);
            connect(m_report, &ReportPage::recordWanted, this, &MainWindow::openField);
        }
        m_stack->setCurrentWidget(m_report);
    } else if (RecordPage *wanted = page(place)) {
        m_stack->setCurrentWidget(wanted);
    }
    const QSignalBlocker silent(m_sidebar);
    const record::Description *kind = m_workspace->registry().find(place);
    m_sidebar->choose(kind != nullptr ? placeOf(*kind, m_workspace->registry())->kind : place);
    updateActions();
    if (!m_sidebar->hasFocus()) { // with the arrows one goes on to the next place
        focusPlace();
    }
}

void MainWindow::focusPlace()
{
    if (RecordPage *shown = currentPage()) {
        shown->focusList();
    } else if (m_report != nullptr) {
        m_report->preview()->setFocus();
    }
}

void MainWindow::openRecord(qint64 id)
{
    const record::Description *kind = m_workspace->store().rows().kindOf(id);
    if (kind == nullptr) {
        return;
    }
    if (!hasPage(*kind, m_workspace->registry())) {
        const record::Record part = m_workspace->store().read(*kind, id);
        for (const record::Field &field : kind->fields) {
            const qint64 owner = field.partOf ? part.value(field.name).toLongLong() : 0;
            if (owner != 0) {
                openWithin(owner, id);
                return;
            }
        }
    }
    goTo(kind->kind);
    page(kind->kind)->openRecord(id);
    page(kind->kind)->focusList();
}

void MainWindow::openWithin(qint64 owner, qint64 id)
{
    openRecord(owner);
    const record::Description *kind = m_workspace->store().rows().kindOf(id);
    RecordPage *shown = currentPage();
    if (owner != id && kind != nullptr && shown != nullptr && shown->current() == owner) {
        shown->form()->tabs()->showRecord(m_workspace->store().read(*kind, id));
    }
}

void MainWindow::openField(qint64 id, const QString &field)
{
    openRecord(id);
    const record::Description *kind = m_workspace->store().rows().kindOf(id);
    RecordPage *shown = currentPage();
    if (kind == nullptr || shown == nullptr) {
        return;
    }
    const QString of = field.section(u'.', 0, 0);
    if (of != kind->kind) { // what is missing is a part of the record, or leads to it
        shown->form()->tabs()->showKind(of);
    } else if (auto *input = shown->form()->findChild<QWidget *>(field.section(u'.', 1))) {
        shown->form()->tabs()->showDetails();
        input->setFocus(Qt::OtherFocusReason);
    }
}

void MainWindow::openNewRecord(const record::Record &fresh)
{
    goTo(fresh.description->kind);
    page(fresh.description->kind)->openNew(fresh);
}

void MainWindow::movePane(int step)
{
    RecordPage *shown = currentPage();
    QList<QWidget *> panes{m_sidebar};
    if (shown != nullptr) {
        panes.append(shown->listPane());
        if (shown->form()->isOpen()) {
            panes.append(shown->form());
        }
    } else if (m_report != nullptr) {
        panes.append(m_report->preview());
    }
    const QWidget *focus = QApplication::focusWidget();
    const auto here = std::ranges::find_if(panes, [focus](const QWidget *pane) {
        return pane == focus || (focus != nullptr && pane->isAncestorOf(focus));
    });
    const int count = int(panes.size());
    const int now = here == panes.end() ? (step > 0 ? -1 : 0) : int(here - panes.begin());
    QWidget *next = panes.at((now + step + count) % count);
    if (shown != nullptr && next == shown->form()) {
        shown->form()->focusFirst();
    } else if (shown != nullptr && next == shown->listPane()) {
        shown->focusList();
    } else {
        next->setFocus(Qt::ShortcutFocusReason);
    }
}

} // namespace ankerpunt::ui
