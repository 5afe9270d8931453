// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/selection_bar.h"

#include "core/queries/record_table.h"
#include "ui/commands.h"
#include "ui/guard.h"
#include "ui/parts/text_label.h"
#include "ui/records/bulk_dialog.h"
#include "ui/records/words.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>

namespace ankerpunt::ui {

SelectionBar::SelectionBar(const record::Description &kind, const Context &context, QWidget *parent)
    : QWidget(parent),
      m_kind(kind),
      m_context(context),
      m_count(textLabel({}, fontOf(13, QFont::DemiBold), context.theme().text))
{
    setObjectName(u"selectionBar"_s);
    setAccessibleName(tr("What is chosen"));
    setBackgroundRole(QPalette::Window);
    setAutoFillBackground(true);
    m_count->setObjectName(u"selectionCount"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(px({16, 8, 12, 8}));
    row->setSpacing(px(6));
    row->addWidget(m_count);
    row->addStretch(1);
    auto *edit = addButton(u"editChosen"_s, u"edit"_s, tr("Change a field of all that are chosen"),
                           &SelectionBar::edit);
    edit->setText(tr("Edit…"));
    edit->setAccessibleName(edit->text());
    auto *away = addButton(u"archiveChosen"_s, u"archive"_s,
                           tr("Archive all that are chosen, or put them back (%1)")
                               .arg(command(CommandId::Archive).keysText()),
                           &SelectionBar::archive);
    auto *copy = addButton(u"copyChosen"_s, u"template"_s,
                           u"%1 (%2)"_s.arg(command(CommandId::Copy).plainLabel(),
                                            command(CommandId::Copy).keysText()),
                           &SelectionBar::copy);
    for (QPushButton *button : {edit, away, copy}) {
        row->addWidget(button);
    }
    const bool shareFields = !BulkDialog::fields(kind).isEmpty();
    edit->setVisible(shareFields && !context.workspace.isReadOnly());
    away->setVisible(!context.workspace.isReadOnly());
    hide();
}

QPushButton *SelectionBar::addButton(const QString &name, const QString &icon, const QString &tip,
                                     void (SelectionBar::*act)())
{
    auto *button = new QPushButton(this);
    button->setObjectName(name);
    button->setIcon(m_context.icons.icon(icon, 16));
    button->setToolTip(asToolTip(tip));
    button->setAccessibleName(tip);
    connect(button, &QPushButton::clicked, this, act);
    return button;
}

void SelectionBar::setChosen(const QList<qint64> &ids)
{
    m_ids = ids;
    m_count->setText(tr("%1 chosen").arg(m_context.language().locale().toString(ids.size())));
    setVisible(ids.size() > 1);
}

QString SelectionBar::countText() const
{
    return u"%1 %2"_s.arg(m_context.language().locale().toString(m_ids.size()),
                          inSentence(m_kind.labelManyText()));
}

void SelectionBar::edit()
{
    auto *dialog = new BulkDialog(m_kind, m_ids, m_context, window());
    connect(dialog, &BulkDialog::said, this, &SelectionBar::said);
    dialog->open();
}

void SelectionBar::archive()
{
    const auto ids = m_ids; // they leave the list while this goes on
    if (ids.isEmpty() || m_context.workspace.isReadOnly()) {
        return;
    }
    attempt(this, [&] {
        const bool back = std::ranges::all_of(ids, [this](qint64 id) {
            const auto &store = m_context.store();
            return store.read(*store.rows().kindOf(id), id).archivedOn.isValid();
        });
        const record::StepName what(back ? QT_TRANSLATE_NOOP("steps", "Put back: %1 %2")
                                         : QT_TRANSLATE_NOOP("steps", "Archived: %1 %2"),
                                    {m_context.language().locale().toString(ids.size()),
                                     record::StepName::label(m_kind.labelMany)});
        m_context.store().change(what, [&](record::Change &change) {
            for (const qint64 id : ids) {
                change.archive(id, back ? QDate() : m_context.workspace.clock().today());
            }
        });
        Q_EMIT said(what.text());
    });
}

void SelectionBar::copy()
{
    attempt(this, [&] {
        const auto table = queries::tableOf(m_context.workspace, m_context.display, m_kind, m_ids);
        auto *formats = new QMimeData;
        formats->setText(queries::toTabbedText(table));
        formats->setHtml(queries::toHtml(table));
        QGuiApplication::clipboard()->setMimeData(formats);
        Q_EMIT copied(tr("Copied as a table, with a line of headings: %n row(s)", nullptr,
                         int(m_ids.size())));
    });
}

} // namespace ankerpunt::ui
