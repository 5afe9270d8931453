// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/done_step.h"

#include "ui/guard.h"
#include "ui/import/import_rows.h"
#include "ui/import/unsolved_list.h"
#include "ui/parts/text_label.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace ankerpunt::ui {

using exchange::Outcome;

DoneStep::DoneStep(const Context &context, ImportSession &session, QWidget *parent)
    : ImportStep(context, session, parent),
      m_title(textLabel({}, fontOf(17, QFont::DemiBold), context.theme().text)),
      m_files(textLabel({}, fontOf(13), context.theme().text)),
      m_leftOut(textLabel({}, fontOf(13), context.theme().text)),
      m_undo(new QPushButton(context.icons.icon(u"undo"_s, 16), tr("Undo import"), this)),
      m_unsolved(new UnsolvedList(context, this))
{
    m_title->setObjectName(u"importDone"_s);
    m_title->setWordWrap(true);
    m_files->setWordWrap(true);
    m_leftOut->setObjectName(u"importLeftOut"_s);
    m_leftOut->setWordWrap(true);
    m_undo->setObjectName(u"undoImport"_s);
    m_undo->setAutoDefault(false);
    connect(m_undo, &QPushButton::clicked, this, &DoneStep::takeBack);
    connect(m_unsolved, &UnsolvedList::failed, this, &ImportStep::failed);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(12));
    column->addWidget(m_title);
    column->addWidget(m_files);
    column->addWidget(m_leftOut);
    column->addWidget(m_undo, 0, Qt::AlignLeft);
    column->addWidget(m_unsolved);
    column->addStretch(1);
}

QString DoneStep::counted(const QHash<Outcome, int> &counts, const QLocale &locale)
{
    QStringList parts;
    for (const Outcome outcome : {Outcome::Added, Outcome::Updated, Outcome::Unchanged,
                                  Outcome::Unclear, Outcome::Refused, Outcome::Skipped}) {
        if (const int count = counts.value(outcome); count > 0) {
            parts.append(locale.toString(count) + u' ' + outcomeText(outcome));
        }
    }
    return parts.isEmpty() ? tr("no rows") : parts.join(u", "_s);
}

/// What of the rows that came in did not; of many the first ones.
QString DoneStep::leftOut() const
{
    constexpr int most = 4;
    QStringList lines;
    int rows = 0;
    for (const auto &file : session().planned().files) {
        for (const auto &row : file.rows) {
            const bool isIn = row.outcome != Outcome::Unclear && row.isWarning();
            if (isIn && ++rows <= most) {
                lines.append(u"%1: %2"_s.arg(row.title, sentencesOf(row.reasons).join(u' ')));
            }
        }
    }
    if (rows == 0) {
        return {};
    }
    lines.prepend(tr("%n row(s) came in, but not all that was in them:", nullptr, rows));
    if (rows > most) {
        lines.append(tr("And the same or the like of %n more.", nullptr, rows - most));
    }
    return lines.join(u'\n');
}

void DoneStep::refresh()
{
    const QLocale locale = context().language().locale();
    const auto &plan = session().planned();
    m_title->setText(m_isTakenBack ? tr("The import was taken back. The file is as it was.")
                                   : tr("Imported: %1").arg(counted(plan.counts, locale)));
    QStringList lines;
    for (const auto &file : plan.files) {
        QHash<Outcome, int> counts;
        for (const auto &row : file.rows) {
            ++counts[row.outcome];
        }
        lines.append(u"%1: %2"_s.arg(file.name, counted(counts, locale)));
    }
    m_files->setText(lines.join(u'\n'));
    m_files->setVisible(!m_isTakenBack && lines.size() > 1);
    m_leftOut->setText(leftOut());
    m_leftOut->setVisible(!m_isTakenBack && !m_leftOut->text().isEmpty());
    m_undo->setVisible(!m_isTakenBack && session().hasChanged());
    m_unsolved->refresh();
}

void DoneStep::takeBack()
{
    // Nothing else can have changed the file: this window is in front of all of it.
    const QString failure = failureOf([this] { context().store().undo(); });
    m_isTakenBack = failure.isEmpty();
    Q_EMIT failed(failure);
    refresh();
}

} // namespace ankerpunt::ui
