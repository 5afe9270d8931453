// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/record_form.h"

#include "ui/guard.h"
#include "ui/parts/banner.h"
#include "ui/parts/form_keys.h"
#include "ui/parts/tab_bar.h"
#include "ui/parts/tab_order.h"
#include "ui/records/form_layout.h"
#include "ui/records/history_dialog.h"
#include "ui/records/record_head.h"
#include "ui/records/record_tabs.h"
#include "ui/records/words.h"

#include <QApplication>
#include <QKeyEvent>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

namespace ankerpunt::ui {

using record::Record;

RecordForm::RecordForm(const record::Description &kind, const Context &context, QWidget *parent)
    : QWidget(parent),
      m_kind(kind),
      m_context(context),
      m_record(blankRecord(kind)),
      m_fresh(m_record)
{
    setObjectName(u"form_"_s + kind.kind);
}

void RecordForm::makeParts()
{
    m_scroll = new QScrollArea;
    m_banner = new Banner(m_context.icons, this);
    m_head = new RecordHead(m_context, this);
    m_tabs = new RecordTabs(m_kind, m_scroll, m_context, this);
    m_fields = new RecordFields(m_kind, nullptr, m_context, this);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(m_banner);
    whole->addWidget(m_head);
    whole->addWidget(m_tabs, 1);
    fillDetails();
    connect(m_head, &RecordHead::archiveWanted, this, &RecordForm::archiveWanted);
    connect(m_head, &RecordHead::openWanted, this, &RecordForm::openWanted);
    connect(m_head, &RecordHead::historyWanted, this, &RecordForm::showHistory);
    connect(m_fields, &RecordFields::left, this, [this](FormRow *row) {
        save(*row);
        Q_EMIT kept(!hasUnsaved());
    });
    connect(m_fields, &RecordFields::openWanted, this, &RecordForm::openWanted);
    connect(m_banner, &Banner::acted, this, &RecordForm::keepMine);
    connect(m_banner, &Banner::actedOtherwise, this, &RecordForm::takeTheirs);
    connect(m_tabs, &RecordTabs::openWanted, this, &RecordForm::openWanted);
    connect(m_tabs, &RecordTabs::newWanted, this, &RecordForm::newWanted);
    connect(m_tabs, &RecordTabs::said, this, &RecordForm::said);
    addShortcuts();
    m_fields->setReadOnly(m_context.workspace.isReadOnly());
    tabAfter(this, this);
}

void RecordForm::fillDetails()
{
    auto *page = new QWidget;
    page->setMaximumWidth(px(840));
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(px({24, 14, 24, 24}));
    column->addWidget(m_fields);
    column->addStretch(1);
    m_scroll->setWidget(page);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
}

void RecordForm::addShortcuts()
{
    const auto add = [this](const QKeySequence &keys, const std::function<void()> &act) {
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, act);
    };
    onSaveKeys(this, [this] { leave(); });
    add(QKeySequence(Qt::CTRL | Qt::Key_Tab), [this] { turn(1); });
    add(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Backtab), [this] { turn(-1); });
}

void RecordForm::turn(int direction)
{
    if (!m_isOpen) {
        return;
    }
    m_tabs->step(direction);
    m_tabs->bar()->setFocus(Qt::ShortcutFocusReason);
}

void RecordForm::open(qint64 id)
{
    m_record = m_context.store().read(m_kind, id);
    showRecord();
}

void RecordForm::openNew(const Record &fresh)
{
    m_record = fresh;
    m_fresh = fresh;
    showRecord();
    focusFirst();
}

void RecordForm::clear()
{
    m_record = blankRecord(m_kind);
    m_isOpen = false;
    m_isGone = false;
    m_conflicts.clear();
    m_banner->hide();
    m_head->clear();
    m_tabs->hide();
}

void RecordForm::showRecord()
{
    if (m_fields == nullptr) {
        makeParts();
    }
    m_isOpen = true;
    m_isGone = false;
    m_conflicts.clear();
    m_banner->hide();
    m_fields->setRecord(m_record);
    m_tabs->show();
    m_scroll->ensureVisible(0, 0);
    m_head->showOf(m_record);
    m_tabs->showOf(m_record.id);
}

void RecordForm::showHistory()
{
    attempt(this, [this] { (new HistoryDialog(m_record, m_context, window()))->open(); });
}

bool RecordForm::isPending(const FormRow &row) const
{
    return !row.editor()->problem().isEmpty() ||
           row.editor()->value() != m_record.value(row.field().name);
}

bool RecordForm::hasUnsaved() const
{
    if (!m_isOpen || m_context.workspace.isReadOnly()) {
        return false;
    }
    const auto &rows = m_fields->rows();
    const bool typed = std::ranges::any_of(rows, [this](FormRow *row) { return isPending(*row); });
    // Of a new record only what differs from how it began is a loss.
    const bool filled = m_record.id == 0 && m_record.values != m_fresh.values;
    return typed || filled;
}

bool RecordForm::leave()
{
    if (!hasUnsaved()) {
        if (m_isOpen && m_record.id == 0) {
            clear(); // a new one that was left untouched
            Q_EMIT closed();
        }
        return true;
    }
    for (FormRow *row : m_fields->rows()) {
        if (isPending(*row)) {
            save(*row);
        }
    }
    if (!hasUnsaved()) {
        return true;
    }
    if (m_record.id == 0) {
        m_fields->showProblems(m_context.store().problemsOf(m_record));
    }
    if (m_conflicts.isEmpty() && !m_isGone) {
        m_banner->say(Banner::Tone::Warn,
                      tr("This is not saved yet: something is missing or not right."), {},
                      tr("Drop the change"));
    } else {
        sayConflict();
    }
    for (const FormRow *row : m_fields->rows()) {
        if (!row->sentence().isEmpty()) {
            m_tabs->showDetails();
            row->editor()->setFocus();
            m_scroll->ensureWidgetVisible(row->editor());
            break;
        }
    }
    return false;
}

void RecordForm::drop()
{
    if (m_record.id == 0) {
        clear();
        Q_EMIT closed();
    } else {
        showRecord();
    }
    Q_EMIT kept(true);
}

bool RecordForm::save(FormRow &row)
{
    if (!m_isOpen || m_isSaving || m_context.workspace.isReadOnly()) {
        return true;
    }
    if (const QString problem = row.editor()->problem(); !problem.isEmpty()) {
        row.showProblem(problem);
        return false;
    }
    if (m_record.id == 0) {
        return saveNew(row);
    }
    const QString field = row.field().name;
    if (!isPending(row)) {
        m_fields->settle(row);
        m_conflicts.remove(field);
        if (!hasUnsaved()) {
            m_banner->hide();
        }
        return true;
    }
    if (m_conflicts.contains(field) && m_conflicts.value(field) == row.editor()->value()) {
        return false; // nothing was typed since the form said so
    }
    bool stored = false;
    attempt(this, [&] {
        const Record now = m_context.store().read(m_kind, m_record.id);
        stored = now == m_record ? store(row, now) : (refresh(), false);
    });
    return stored;
}

/// What is ticked or answered today has today as its day, and what is not any more has none.
void RecordForm::dateBeside(const FormRow &row, Record &record) const
{
    const QString day = dayFieldOf(m_kind, row.field().name);
    if (day.isEmpty()) {
        return;
    }
    const bool isSaid = !row.field().isEmpty(record.value(row.field().name));
    const bool isDated = !m_kind.field(day).isEmpty(record.value(day));
    if (isSaid && !isDated) {
        record.set(day, m_context.workspace.clock().today().toString(Qt::ISODate));
    } else if (!isSaid && isDated) {
        record.set(day, m_kind.field(day).empty());
    }
}

/// Stores one field over the record as it is in the file.
bool RecordForm::store(FormRow &row, const Record &now)
{
    Record after = now;
    after.set(row.field().name, row.editor()->value());
    dateBeside(row, after);
    const Problems problems = m_context.store().problemsOf(after);
    if (!problems.isEmpty()) {
        m_fields->showProblems(problems);
        if (row.sentence().isEmpty()) {
            row.showHint(tr("Not saved yet: another field is not right."));
        }
        return false;
    }
    {
        const QScopedValueRollback<bool> saving(m_isSaving, true);
        m_context.store().change(editText(m_kind, row.field()),
                                 [&](record::Change &change) { change.update(now, after); });
    }
    m_conflicts.remove(row.field().name);
    m_record = m_context.store().read(m_kind, after.id);
    for (FormRow *other : m_fields->rows()) {
        if (other == &row || other->field().name == dayFieldOf(m_kind, row.field().name)) {
            other->editor()->setValue(m_record.value(other->field().name));
        }
    }
    m_head->showOf(m_record);
    if (row.field().naming || row.field().personal) {
        m_fields->lookForDouble(m_record);
    }
    saveOthers(row);
    return true;
}

/// What waited for this field may be right now.
void RecordForm::saveOthers(const FormRow &saved)
{
    for (FormRow *row : m_fields->rows()) {
        if (row == &saved || !isPending(*row)) {
            m_fields->settle(*row);
        } else if (!row->sentence().isEmpty()) {
            save(*row);
        }
    }
    if (!hasUnsaved()) {
        m_banner->hide();
    }
}

bool RecordForm::saveNew(FormRow &row)
{
    m_record.set(row.field().name, row.editor()->value());
    m_head->showOf(m_record);
    const Problems problems = m_context.store().problemsOf(m_record);
    if (!problems.isEmpty()) {
        const auto own = std::ranges::find(problems, row.field().name, &Problem::field);
        if (own == problems.end()) {
            m_fields->settle(row);
        } else {
            row.showProblem(own->sentence);
        }
        return own == problems.end();
    }
    if (!hasUnsaved()) {
        return true; // nothing was filled in that would be a loss
    }
    return attempt(this, [this] {
        qint64 id = 0;
        {
            const QScopedValueRollback<bool> saving(m_isSaving, true);
            m_context.store().change(addText(m_record, m_context),
                                     [&](record::Change &change) { id = change.save(m_record); });
        }
        m_record = m_context.store().read(m_kind, id);
        m_banner->hide();
        for (FormRow *other : m_fields->rows()) {
            m_fields->settle(*other);
        }
        m_fields->lookForDouble(m_record);
        m_head->showOf(m_record);
        m_tabs->showOf(m_record.id);
        Q_EMIT added(id);
    });
}

void RecordForm::refresh()
{
    if (!m_isOpen || m_isSaving || m_record.id == 0) {
        return;
    }
    const auto now = m_context.store().rows().read(m_kind, m_record.id);
    if (!now) {
        if (hasUnsaved()) {
            stayAsNew();
        } else {
            clear();
            Q_EMIT closed();
        }
        return;
    }
    const Record before = m_record;
    QList<FormRow *> pending;
    for (FormRow *row : m_fields->rows()) {
        if (isPending(*row)) {
            pending.append(row);
        }
    }
    m_record = *now;
    for (FormRow *row : m_fields->rows()) {
        const QString field = row->field().name;
        const bool changed = before.value(field) != now->value(field);
        if (!pending.contains(row)) {
            if (changed || row->field().isReference()) {
                row->editor()->setValue(now->value(field));
            }
            m_fields->settle(*row);
        } else if (changed) {
            m_conflicts.insert(field, row->editor()->value());
            row->showHint(tr("This became “%1” in the meantime. What you typed is not saved.")
                              .arg(m_context.display.text(row->field(), now->value(field))));
        }
    }
    m_fields->arrange();
    m_head->showOf(m_record);
    m_tabs->showOf(m_record.id);
    if (!m_conflicts.isEmpty()) {
        sayConflict();
    }
}

/// The record went while something was typed: it stays as a new one until the person decides.
void RecordForm::stayAsNew()
{
    m_fresh = blankRecord(m_kind);
    m_record.id = 0;
    m_record.reference.clear();
    m_isGone = true;
    m_conflicts.clear();
    m_head->showOf(m_record);
    m_tabs->showOf(0);
    sayConflict();
}

void RecordForm::sayConflict()
{
    m_banner->say(Banner::Tone::Warn,
                  m_isGone ? tr("This was removed in the meantime. What you typed is not saved.")
                           : tr("This changed in the meantime. What you typed is not saved."),
                  m_isGone ? tr("Add it again with what I typed") : tr("Keep what I typed"),
                  m_isGone ? tr("Leave it removed") : tr("Take what is there"));
}

void RecordForm::keepMine()
{
    m_isGone = false;
    m_conflicts.clear();
    m_banner->hide();
    leave();
    Q_EMIT kept(!hasUnsaved());
}

/// What nobody else changed was typed as well, and stays.
void RecordForm::takeTheirs()
{
    if (m_conflicts.isEmpty()) {
        drop();
        return;
    }
    for (FormRow *row : m_fields->rows()) {
        if (m_conflicts.contains(row->field().name)) {
            row->editor()->setValue(m_record.value(row->field().name));
            row->showProblem({});
        }
    }
    m_conflicts.clear();
    m_banner->hide();
    Q_EMIT kept(!hasUnsaved());
}

void RecordForm::focusFirst()
{
    if (!m_isOpen) {
        return;
    }
    if (!m_tabs->areDetailsShown()) {
        m_tabs->bar()->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_fields->firstToFill().editor()->setFocus(Qt::OtherFocusReason);
    m_scroll->ensureVisible(0, 0);
}

void RecordForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        const bool unsaved = hasUnsaved();
        drop();
        if (!unsaved) {
            Q_EMIT escaped();
        }
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        focusNextChild();
    } else {
        QWidget::keyPressEvent(event);
    }
}

} // namespace ankerpunt::ui
