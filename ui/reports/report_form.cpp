// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/report_form.h"

#include "ui/parts/text_label.h"
#include "ui/parts/value_editors.h"
#include "ui/reports/record_choice.h"
#include "ui/reports/section_list.h"

#include <QComboBox>
#include <QGridLayout>
#include <QListWidget>
#include <QSignalBlocker>

namespace ankerpunt::ui {

namespace {

/// The half of the study year that @p day is in: from September or from February.
std::pair<QDate, QDate> halfYearOf(QDate day)
{
    if (day.month() >= 2 && day.month() <= 8) {
        return {QDate(day.year(), 2, 1), QDate(day.year(), 8, 31)};
    }
    const int begins = day.month() == 1 ? day.year() - 1 : day.year();
    return {QDate(begins, 9, 1), QDate(begins + 1, 1, 31)};
}

QDate dayIn(const LineEditor *editor)
{
    return QDate::fromString(editor->value().toString(), Qt::ISODate);
}

} // namespace

ReportForm::ReportForm(const Context &context, QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_kind(new QComboBox),
      m_language(new QComboBox),
      m_from(new LineEditor(dayLine(context.language()), this)),
      m_to(new LineEditor(dayLine(context.language()), this)),
      m_subject(new RecordChoice(tr("Choose…"))),
      m_programme(new RecordChoice(tr("Everything"))),
      m_neighbourhood(new RecordChoice(tr("Everything"))),
      m_institution(new RecordChoice(tr("Everything"))),
      m_sections(new SectionList(context))
{
    fillCombos();
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(8);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    grid->addWidget(field(tr("Kind of report"), m_kind, m_kind), 0, 0);
    grid->addWidget(field(tr("Language of the report"), m_language, m_language), 0, 1);
    grid->addWidget(field(tr("From"), m_from, m_from->input()), 1, 0);
    grid->addWidget(field(tr("Up to and including"), m_to, m_to->input()), 1, 1);
    m_aboutOne = field(tr("About"), m_subject, m_subject);
    m_filters = makeFilters();
    grid->addWidget(m_aboutOne, 2, 0, 1, 2);
    grid->addWidget(m_filters, 3, 0, 1, 2);
    grid->addWidget(field(tr("Sections"), m_sections, m_sections->list()), 4, 0, 1, 2);
    grid->setRowStretch(4, 1);
    chooseKind();
    listen();
}

void ReportForm::fillCombos()
{
    for (const report::Kind &kind : report::kinds()) {
        m_kind->addItem(m_context.language().text("report", kind.label),
                        QString::fromLatin1(kind.key));
    }
    for (const auto &[code, name] :
         {std::pair(u"nl"_s, u"Nederlands"_s), std::pair(u"nl_BE"_s, u"Nederlands (Vlaanderen)"_s),
          std::pair(u"en"_s, u"English"_s)}) {
        m_language->addItem(name, code);
    }
    m_language->setCurrentIndex(m_language->findData(m_context.language().code()));
    const auto [from, to] = halfYearOf(m_context.workspace.clock().today());
    m_from->setValue(from.toString(Qt::ISODate));
    m_to->setValue(to.toString(Qt::ISODate));
    m_kind->setObjectName(u"reportKind"_s);
    m_language->setObjectName(u"reportLanguage"_s);
    m_from->input()->setObjectName(u"reportFrom"_s);
    m_to->input()->setObjectName(u"reportTo"_s);
    m_subject->setObjectName(u"reportSubject"_s);
    m_programme->setObjectName(u"reportProgramme"_s);
    m_neighbourhood->setObjectName(u"reportNeighbourhood"_s);
    m_institution->setObjectName(u"reportInstitution"_s);
    for (QComboBox *narrow : {m_kind, m_language}) {
        narrow->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        narrow->setMinimumContentsLength(8);
    }
}

void ReportForm::listen()
{
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        chooseKind();
        Q_EMIT changed();
    });
    for (QComboBox *choice :
         {m_language, static_cast<QComboBox *>(m_subject), static_cast<QComboBox *>(m_programme),
          static_cast<QComboBox *>(m_neighbourhood), static_cast<QComboBox *>(m_institution)}) {
        connect(choice, &QComboBox::currentIndexChanged, this, &ReportForm::changed);
    }
    for (LineEditor *day : {m_from, m_to}) {
        connect(day, &FieldEditor::left, this, &ReportForm::changed);
    }
    connect(m_sections, &SectionList::changed, this, &ReportForm::changed);
}

QWidget *ReportForm::makeFilters()
{
    auto *filters = new QWidget;
    auto *row = new QHBoxLayout(filters);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(10);
    row->addWidget(field(labelOf(u"programme"_s), m_programme, m_programme), 1);
    row->addWidget(field(labelOf(u"neighbourhood"_s), m_neighbourhood, m_neighbourhood), 1);
    row->addWidget(field(tr("Institution"), m_institution, m_institution), 1);
    return filters;
}

QWidget *ReportForm::field(const QString &label, QWidget *input, QWidget *named)
{
    auto *words = textLabel(label, fontOf(12, QFont::Medium), m_context.theme().text2);
    words->setBuddy(named);
    named->setAccessibleName(label);
    auto *whole = new QWidget;
    auto *column = new QVBoxLayout(whole);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(3);
    column->addWidget(words);
    column->addWidget(input, 1);
    return whole;
}

const report::Kind &ReportForm::kind() const
{
    return report::kindOfReport(m_kind->currentData().toString());
}

QString ReportForm::kindLabel() const
{
    return m_kind->currentText();
}

QString ReportForm::language() const
{
    return m_language->currentData().toString();
}

QString ReportForm::labelOf(const QString &kind) const
{
    return m_context.workspace.registry().find(kind)->labelText();
}

QList<queries::ListRow> ReportForm::rowsOf(const QString &kind) const
{
    return queries::list(m_context.workspace, m_context.display,
                         *m_context.workspace.registry().find(kind));
}

void ReportForm::chooseKind()
{
    m_sections->setKind(kind());
    m_aboutOne->setVisible(*kind().subject != '\0');
    m_filters->setVisible(*kind().subject == '\0');
    readRecords();
}

void ReportForm::readRecords()
{
    const QSignalBlocker silent(this);
    if (*kind().subject != '\0') {
        m_subject->setRows(rowsOf(QString::fromLatin1(kind().subject)));
        return;
    }
    m_programme->setRows(rowsOf(u"programme"_s));
    m_neighbourhood->setRows(rowsOf(u"neighbourhood"_s));
    const QSet<qint64> institutions = queries::institutions(m_context.workspace);
    auto organisations = rowsOf(u"organisation"_s);
    organisations.removeIf(
        [&](const queries::ListRow &row) { return !institutions.contains(row.id); });
    m_institution->setRows(organisations);
}

report::Request ReportForm::request() const
{
    report::Request request;
    request.from = dayIn(m_from);
    request.to = dayIn(m_to);
    request.sections = m_sections->keys();
    if (*kind().subject != '\0') {
        request.subject = m_subject->id();
    } else {
        request.selection = {m_programme->id(), m_neighbourhood->id(), m_institution->id()};
    }
    return request;
}

QString ReportForm::problem() const
{
    for (const LineEditor *day : {m_from, m_to}) {
        if (!day->problem().isEmpty()) {
            return day->problem();
        }
    }
    const report::Request wanted = request();
    if (!wanted.from.isValid() || !wanted.to.isValid()) {
        return tr("Fill in the first and the last day of the period.");
    }
    if (wanted.from > wanted.to) {
        return tr("The period ends before it begins. Change one of the days.");
    }
    if (*kind().subject != '\0' && wanted.subject == 0) {
        return tr("Choose at “About” whom or what this report is about.");
    }
    return wanted.sections.isEmpty() ? tr("Choose at least one section.") : QString();
}

} // namespace ankerpunt::ui
