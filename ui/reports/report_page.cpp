// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/report_page.h"

#include "core/report/pdf.h"
#include "ui/guard.h"
#include "ui/parts/text_label.h"
#include "ui/parts/value_editors.h"
#include "ui/reports/page_preview.h"

#include <QAction>
#include <QComboBox>
#include <QFileDialog>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

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

} // namespace

ReportPage::ReportPage(const Context &context, QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_from(new LineEditor(dayLine(context.language()), this)),
      m_to(new LineEditor(dayLine(context.language()), this)),
      m_language(new QComboBox),
      m_problem(textLabel({}, fontOf(12), context.theme().bad)),
      m_gaps(textLabel({}, fontOf(12), context.theme().text2)),
      m_preview(new PagePreview(context.theme(), this))
{
    setObjectName(u"page_reports"_s);
    const auto [from, to] = halfYearOf(context.workspace.clock().today());
    m_from->setValue(from.toString(Qt::ISODate));
    m_to->setValue(to.toString(Qt::ISODate));
    auto *splitter = new QSplitter(Qt::Horizontal);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(makeForm());
    splitter->addWidget(m_preview);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({324, 840});
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(splitter);
    for (LineEditor *day : {m_from, m_to}) {
        connect(day, &FieldEditor::left, this, &ReportPage::renew);
    }
    connect(m_language, &QComboBox::currentIndexChanged, this, &ReportPage::renew);
    connect(&context.store(), &record::Store::changed, this, [this](const record::ChangeSet &) {
        m_isOld = true;
        if (isVisible()) {
            renew();
        }
    });
}

QWidget *ReportPage::makeForm()
{
    const Theme &theme = m_context.theme();
    for (const auto &[code, name] :
         {std::pair(u"nl"_s, u"Nederlands"_s), std::pair(u"nl_BE"_s, u"Nederlands (Vlaanderen)"_s),
          std::pair(u"en"_s, u"English"_s)}) {
        m_language->addItem(name, code);
    }
    m_language->setCurrentIndex(m_language->findData(m_context.language().code()));
    m_language->setObjectName(u"reportLanguage"_s);
    m_from->input()->setObjectName(u"reportFrom"_s);
    m_to->input()->setObjectName(u"reportTo"_s);
    m_problem->setWordWrap(true);
    m_problem->setObjectName(u"reportProblem"_s);
    m_gaps->setWordWrap(true);

    auto *save = new QAction(this);
    save->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_S);
    save->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(save, &QAction::triggered, this, &ReportPage::askAndSave);
    addAction(save);
    auto *button =
        new QPushButton(m_context.icons.icon(u"save"_s, Qt::white, 16), tr("Save as PDF…"));
    button->setObjectName(u"savePdf"_s);
    button->setProperty("main", true);
    button->setToolTip(u"Ctrl+Shift+S"_s);
    connect(button, &QPushButton::clicked, this, &ReportPage::askAndSave);

    auto *pane = new QWidget;
    pane->setMinimumWidth(286);
    auto *column = new QVBoxLayout(pane);
    column->setContentsMargins(20, 14, 20, 16);
    column->setSpacing(6);
    column->addWidget(textLabel(tr("Overview"), fontOf(19, QFont::DemiBold), theme.text));
    auto *about = textLabel(tr("Where the questions stand, which wait too long and what was "
                               "promised."),
                            fontOf(13), theme.text2);
    about->setWordWrap(true);
    column->addWidget(about);
    const auto field = [&](const QString &label, QWidget *input, QWidget *named) {
        auto *words = textLabel(label, fontOf(12, QFont::Medium), theme.text2);
        words->setBuddy(named);
        named->setAccessibleName(label);
        column->addSpacing(6);
        column->addWidget(words);
        column->addWidget(input);
    };
    field(tr("From"), m_from, m_from->input());
    field(tr("Up to and including"), m_to, m_to->input());
    field(tr("Language of the report"), m_language, m_language);
    column->addWidget(m_problem);
    column->addSpacing(8);
    column->addWidget(button);
    column->addSpacing(12);
    column->addWidget(m_gaps);
    column->addStretch(1);
    return pane;
}

bool ReportPage::check()
{
    QString problem = m_from->problem().isEmpty() ? m_to->problem() : m_from->problem();
    const QDate from = QDate::fromString(m_from->value().toString(), Qt::ISODate);
    const QDate to = QDate::fromString(m_to->value().toString(), Qt::ISODate);
    if (problem.isEmpty() && (!from.isValid() || !to.isValid())) {
        problem = tr("Fill in the first and the last day of the period.");
    } else if (problem.isEmpty() && from > to) {
        problem = tr("The period ends before it begins. Change one of the days.");
    }
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    return problem.isEmpty();
}

report::Report ReportPage::make() const
{
    report::Request request;
    request.from = QDate::fromString(m_from->value().toString(), Qt::ISODate);
    request.to = QDate::fromString(m_to->value().toString(), Qt::ISODate);
    const Language language(m_language->currentData().toString());
    return report::makeReport(report::kindOfReport(u"overview"_s), m_context.workspace, language,
                              request);
}

void ReportPage::renew()
{
    if (!check()) {
        return;
    }
    attempt(this, [this] {
        const report::Report report = make();
        m_preview->setPages(std::make_unique<report::Pages>(report));
        QStringList gaps;
        for (const report::Gap &gap : report.gaps) {
            gaps.append(u"• "_s + gap.what);
        }
        m_gaps->setText(gaps.isEmpty()
                            ? QString()
                            : tr("Not recorded, so not counted:") + u'\n' + gaps.join(u'\n'));
        m_isOld = false;
    });
}

void ReportPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isOld) {
        renew();
    }
}

void ReportPage::savePdf(const QString &path) const
{
    report::writePdf(make(), path);
}

void ReportPage::askAndSave()
{
    if (!check()) {
        return;
    }
    auto *dialog = new QFileDialog(window(), tr("Save report"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("PDF (*.pdf)"));
    dialog->setDefaultSuffix(u"pdf"_s);
    dialog->selectFile(tr("overview") + u".pdf"_s);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString &path) { attempt(this, [&] { savePdf(path); }); });
    dialog->open();
}

} // namespace ankerpunt::ui
