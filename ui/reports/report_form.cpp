// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/report_form.h"

#include "ui/parts/link_button.h"
#include "ui/parts/text_label.h"
#include "ui/reports/filter_choice.h"
#include "ui/reports/kind_choice.h"
#include "ui/reports/period_choice.h"
#include "ui/reports/record_choice.h"
#include "ui/reports/section_list.h"

#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

namespace ankerpunt::ui {

ReportForm::ReportForm(const Context &context, QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_kind(new KindChoice(context)),
      m_subjectLabel(textLabel({}, fontOf(12, QFont::Medium), context.theme().text2)),
      m_subject(new RecordChoice(tr("Choose…"))),
      m_projects(textLabel({}, fontOf(13), context.theme().text2)),
      m_period(new PeriodChoice(context)),
      m_filters(new FilterChoice(context)),
      m_sectionCount(textLabel({}, fontOf(13), context.theme().text2)),
      m_sections(new SectionList(context))
{
    m_subject->setObjectName(u"reportSubject"_s);
    m_projects->setObjectName(u"reportProjects"_s);
    m_sectionCount->setObjectName(u"reportSectionCount"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    addTitle(column, tr("Kind of report"));
    column->addWidget(m_kind);
    m_aboutOne = makeSubject();
    column->addWidget(m_aboutOne);
    column->addSpacing(8);
    addTitle(column, tr("Period"));
    column->addWidget(m_period);
    m_narrowed = makeFilters();
    column->addWidget(m_narrowed);
    column->addSpacing(8);
    auto *brief = makeLink(u"sectionsShort"_s, tr("Short"), [this] { m_sections->chooseBrief(); });
    auto *all = makeLink(u"sectionsLong"_s, tr("Long"), [this] { m_sections->chooseAll(); });
    addTitle(column, tr("Sections"), {m_sectionCount, nullptr, brief, all});
    column->addWidget(m_sections);
    chooseKind();
    connect(m_kind, &KindChoice::changed, this, [this] {
        chooseKind();
        Q_EMIT changed();
    });
    connect(m_subject, &QComboBox::currentIndexChanged, this, &ReportForm::changed);
    connect(m_period, &PeriodChoice::changed, this, &ReportForm::changed);
    connect(m_filters, &FilterChoice::changed, this, &ReportForm::changed);
    connect(m_sections, &SectionList::chosen, this, [this] {
        sectionsChosen();
        Q_EMIT changed();
    });
}

/// Where nothing stands in @p beside, the rest goes to the right.
void ReportForm::addTitle(QVBoxLayout *column, const QString &title, const QList<QWidget *> &beside)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(textLabel(title, fontOf(13, QFont::DemiBold), m_context.theme().text));
    for (QWidget *part : beside) {
        if (part == nullptr) {
            row->addStretch(1);
        } else {
            row->addWidget(part);
        }
    }
    if (!beside.contains(nullptr)) {
        row->addStretch(1);
    }
    column->addLayout(row);
}

QWidget *ReportForm::makeSubject()
{
    auto *about = new QWidget;
    auto *column = new QVBoxLayout(about);
    column->setContentsMargins(0, 4, 0, 0);
    column->setSpacing(3);
    m_subjectLabel->setBuddy(m_subject);
    column->addWidget(m_subjectLabel);
    column->addWidget(m_subject);
    return about;
}

QWidget *ReportForm::makeFilters()
{
    auto *narrowed = new QWidget;
    auto *column = new QVBoxLayout(narrowed);
    column->setContentsMargins(0, 8, 0, 0);
    column->setSpacing(6);
    addTitle(column, tr("Filters"), {m_projects});
    column->addWidget(m_filters);
    return narrowed;
}

QWidget *ReportForm::makeLink(const QString &name, const QString &words,
                              const std::function<void()> &act)
{
    auto *link = linkButton(words, 13, m_context.theme());
    link->setObjectName(name);
    link->setAccessibleName(tr("Sections: %1").arg(words));
    connect(link, &QToolButton::clicked, this, act);
    return link;
}

const WishKind &ReportForm::kind() const
{
    return m_kind->kind();
}

void ReportForm::chooseKind()
{
    const bool isAboutOne = *kind().report->subject != '\0';
    m_sections->setKind(*kind().report);
    m_aboutOne->setVisible(isAboutOne);
    m_filters->setNarrows(!isAboutOne);
    m_filters->setNamesPeople(kind().key == u"handover");
    m_projects->setVisible(!isAboutOne);
    sectionsChosen();
    readRecords();
}

void ReportForm::sectionsChosen()
{
    m_sectionCount->setText(tr("%1 of %2").arg(m_sections->keys().size()).arg(m_sections->count()));
}

void ReportForm::readRecords()
{
    const QSignalBlocker silent(this);
    m_period->readCalendars();
    m_filters->readRecords();
    if (*kind().report->subject != '\0') {
        const record::Description &about =
            *m_context.workspace.registry().find(QString::fromLatin1(kind().report->subject));
        m_subjectLabel->setText(tr("About which one: %1").arg(about.labelText().toLower()));
        m_subject->setAccessibleName(m_subjectLabel->text());
        m_subject->setRows(queries::list(m_context.workspace, m_context.display, about));
    }
}

ReportWish ReportForm::wish() const
{
    ReportWish wish;
    wish.kind = kind().key;
    wish.period = m_period->period();
    wish.comparesBefore = m_period->comparesBefore();
    wish.sections = m_sections->keys();
    if (*kind().report->subject != '\0') {
        wish.subject = m_subject->id();
    } else {
        wish.selection = m_filters->selection();
    }
    return wish;
}

void ReportForm::setWish(const ReportWish &wish)
{
    {
        const QSignalBlocker silent(this);
        m_kind->choose(wish.kind);
        chooseKind();
        m_subject->choose(wish.subject);
        m_period->setPeriod(wish.period);
        m_period->setComparesBefore(wish.comparesBefore);
        m_filters->setSelection(wish.selection);
        m_sections->setKeys(wish.sections);
    }
    Q_EMIT changed();
}

QString ReportForm::problem() const
{
    if (const QString problem = m_period->problem(); !problem.isEmpty()) {
        return problem;
    }
    if (*kind().report->subject != '\0' && m_subject->id() == 0) {
        return tr("Choose whom or what this report is about.");
    }
    return m_sections->keys().isEmpty() ? tr("Choose at least one section.") : QString();
}

void ReportForm::showProjects(const QString &sentence)
{
    m_projects->setText(sentence);
}

void ReportForm::showPages(const QHash<QString, int> &pages)
{
    m_sections->setPages(pages);
}

} // namespace ankerpunt::ui
