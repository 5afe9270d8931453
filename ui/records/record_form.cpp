// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/record_form.h"

#include "ui/guard.h"
#include "ui/parts/banner.h"
#include "ui/parts/tab_bar.h"
#include "ui/parts/text_label.h"
#include "ui/records/record_tabs.h"
#include "ui/records/words.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

namespace ankerpunt::ui {

using record::Record;

namespace {

/// A text that serves as a title may be long; all of it stands in its field.
QString inShort(const QString &title)
{
    constexpr int most = 140;
    return title.size() <= most ? title : title.left(most).trimmed() + u'…';
}

} // namespace

RecordForm::RecordForm(const record::Description &kind, const Context &context, QWidget *parent)
    : QWidget(parent),
      m_kind(kind),
      m_context(context),
      m_record(blankRecord(kind)),
      m_fresh(m_record),
      m_scroll(new QScrollArea),
      m_banner(new Banner(context.icons, this)),
      m_title(textLabel({}, fontOf(19, QFont::DemiBold), context.theme().text)),
      m_about(textLabel({}, fontOf(12), context.theme().text2)),
      m_archive(new QPushButton),
      m_fields(new RecordFields(kind, nullptr, context, this)),
      m_tabs(new RecordTabs(kind, makeDetails(), context, this))
{
    setObjectName(u"form_"_s + kind.kind);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(m_banner);
    whole->addLayout(makeHead());
    whole->addWidget(m_tabs, 1);
    connect(m_archive, &QPushButton::clicked, this, &RecordForm::archiveWanted);
    connect(m_fields, &RecordFields::left, this, [this](FormRow *row) {
        save(*row);
        Q_EMIT kept(!hasUnsaved());
    });
    connect(m_banner, &Banner::acted, this, &RecordForm::drop);
    connect(m_tabs, &RecordTabs::openWanted, this, &RecordForm::openWanted);
    connect(m_tabs, &RecordTabs::newWanted, this, &RecordForm::newWanted);
    connect(m_tabs, &RecordTabs::said, this, &RecordForm::said);
    addShortcuts();
    m_fields->setReadOnly(context.workspace.isReadOnly());
    clear();
}

QWidget *RecordForm::makeDetails()
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
    return m_scroll;
}

QLayout *RecordForm::makeHead()
{
    m_title->setObjectName(u"recordTitle"_s);
    m_title->setWordWrap(true);
    m_archive->setObjectName(u"archive"_s);
    auto *names = new QVBoxLayout;
    names->setSpacing(px(2));
    names->addWidget(m_title);
    names->addWidget(m_about);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(px({24, 14, 24, 8}));
    head->addLayout(names, 1);
    head->addWidget(m_archive, 0, Qt::AlignTop);
    return head;
}

void RecordForm::addShortcuts()
{
    const auto add = [this](const QKeySequence &keys, const std::function<void()> &act) {
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, act);
    };
    add(QKeySequence(Qt::CTRL | Qt::Key_Return), [this] { leave(); });
    add(QKeySequence(Qt::CTRL | Qt::Key_Enter), [this] { leave(); });
    add(QKeySequence(Qt::CTRL | Qt::Key_PageDown), [this] { turn(1); });
    add(QKeySequence(Qt::CTRL | Qt::Key_PageUp), [this] { turn(-1); });
    add(QKeySequence(Qt::CTRL | Qt::Key_Tab), [this] { turn(1); });
    add(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Backtab), [this] { turn(-1); });
}

/// To the next tab, or with -1 to the one before; the keyboard comes along.
void RecordForm::turn(int direction)
{
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
    m_conflicts.clear();
    m_banner->hide();
    m_title->clear();
    m_about->clear();
    m_archive->hide();
    m_tabs->hide();
}

void RecordForm::showRecord()
{
    m_isOpen = true;
    m_conflicts.clear();
    m_banner->hide();
    m_fields->setRecord(m_record);
    m_tabs->show();
    m_scroll->ensureVisible(0, 0);
    showHead();
    m_tabs->showOf(m_record.id);
}

void RecordForm::showHead()
{
    const bool isNew = m_record.id == 0;
    const QString kind = m_kind.labelText();
    const QString title =
        m_record.title().isEmpty() ? QString() : m_context.display.title(m_record).simplified();
    m_title->setText(!title.isEmpty() ? inShort(title)
                     : isNew          ? tr("New: %1").arg(inSentence(kind))
                                      : kind);
    QStringList about{kind};
    if (!m_record.reference.isEmpty()) {
        about.append(m_record.reference);
    }
    if (m_record.archivedOn.isValid()) {
        about.append(tr("archived on %1")
                         .arg(PartialDate{m_record.archivedOn}.toText(m_context.language())));
    }
    m_about->setText(about.join(u" · "_s));
    const bool archived = m_record.archivedOn.isValid();
    m_archive->setText(archived ? tr("Put back") : tr("Archive"));
    m_archive->setIcon(m_context.icons.icon(archived ? u"undo"_s : u"archive"_s, 16));
    m_archive->setVisible(!isNew && !m_context.workspace.isReadOnly());
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
    m_banner->say(Banner::Tone::Warn,
                  tr("This is not saved yet: something is missing or not right."),
                  tr("Drop the change"));
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
        row.showProblem({});
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

/// Stores one field over the record as it is in the file.
bool RecordForm::store(FormRow &row, const Record &now)
{
    Record after = now;
    after.set(row.field().name, row.editor()->value());
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
    row.editor()->setValue(m_record.value(row.field().name));
    showHead();
    saveOthers(row);
    return true;
}

/// What waited for this field may be right now.
void RecordForm::saveOthers(const FormRow &saved)
{
    for (FormRow *row : m_fields->rows()) {
        if (row == &saved || !isPending(*row)) {
            row->showProblem({});
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
    showHead();
    const Problems problems = m_context.store().problemsOf(m_record);
    if (!problems.isEmpty()) {
        const auto own = std::ranges::find(problems, row.field().name, &Problem::field);
        row.showProblem(own == problems.end() ? QString() : own->sentence);
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
            other->showProblem({});
        }
        showHead();
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
        clear();
        Q_EMIT closed();
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
            row->showProblem({});
        } else if (changed) {
            m_conflicts.insert(field, row->editor()->value());
            row->showHint(tr("This became “%1” in the meantime. What you typed is not saved. "
                             "Change it again to keep yours, or press Esc.")
                              .arg(m_context.display.text(row->field(), now->value(field))));
        }
    }
    showHead();
    m_tabs->showOf(m_record.id);
}

void RecordForm::focusFirst()
{
    if (!m_tabs->areDetailsShown()) {
        m_tabs->bar()->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_fields->rows().constFirst()->editor()->setFocus(Qt::OtherFocusReason);
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
