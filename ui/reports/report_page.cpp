// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/report_page.h"

#include "core/base/error.h"
#include "core/report/outputs.h"
#include "ui/guard.h"
#include "ui/parts/text_label.h"
#include "ui/reports/gap_list.h"
#include "ui/reports/page_preview.h"
#include "ui/reports/report_form.h"

#include <QAction>
#include <QFileDialog>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>

namespace ankerpunt::ui {

namespace {

constexpr int formWidth = 424;

/// What people call a form in which a report is saved.
QString nameOf(const QString &extension)
{
    const QHash<QString, QString> names{
        {u"pdf"_s, ReportPage::tr("PDF, to send or print")},
        {u"html"_s, ReportPage::tr("Web page, to read aloud or put on a site")},
        {u"odt"_s, ReportPage::tr("Text, for LibreOffice or Word")},
        {u"csv"_s, ReportPage::tr("Only the figures, for a spreadsheet")},
        {u"json"_s, ReportPage::tr("Everything, for other programs")}};
    return names.value(extension, extension);
}

/// The forms as a file dialog knows them, by the filter that stands for each.
QList<std::pair<QString, QString>> filters()
{
    QList<std::pair<QString, QString>> all;
    for (const report::Output &output : report::outputs()) {
        all.append(
            {u"%1 (*.%2)"_s.arg(nameOf(output.extension), output.extension), output.extension});
    }
    return all;
}

} // namespace

ReportPage::ReportPage(const Context &context, QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_form(new ReportForm(context)),
      m_gaps(new GapList),
      m_gapsTitle(textLabel({}, fontOf(12, QFont::Medium), context.theme().text2)),
      m_pages(textLabel({}, fontOf(13), context.theme().text2)),
      m_problem(textLabel({}, fontOf(13, QFont::Medium), context.theme().bad)),
      m_preview(new PagePreview(context.theme(), this))
{
    setObjectName(u"page_reports"_s);
    auto *splitter = new QSplitter(Qt::Horizontal);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(makeLeft());
    splitter->addWidget(makeRight());
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({formWidth, 740});
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(splitter);
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &ReportPage::renew);
    connect(m_form, &ReportForm::changed, &m_soon, qOverload<>(&QTimer::start));
    connect(m_gaps, &GapList::recordWanted, this, &ReportPage::recordWanted);
    connect(&context.store(), &record::Store::changed, this, &ReportPage::fileChanged);
}

QWidget *ReportPage::makeLeft()
{
    m_gaps->setAccessibleName(tr("Not recorded, so not counted"));
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(20, 12, 16, 14);
    column->setSpacing(6);
    column->addWidget(
        textLabel(tr("Reports"), fontOf(19, QFont::DemiBold), m_context.theme().text));
    column->addWidget(m_form, 1);
    column->addSpacing(4);
    column->addWidget(m_gapsTitle);
    column->addWidget(m_gaps);
    auto *scrolled = new QScrollArea; // for a low screen or large letters
    scrolled->setFrameShape(QFrame::NoFrame);
    scrolled->setWidgetResizable(true);
    scrolled->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scrolled->setFocusPolicy(Qt::NoFocus);
    scrolled->setMinimumWidth(380);
    scrolled->setWidget(content);
    return scrolled;
}

QWidget *ReportPage::makeRight()
{
    m_problem->setObjectName(u"reportProblem"_s);
    m_problem->setWordWrap(true);
    m_save = addButton(u"save"_s, tr("Save…"), Qt::CTRL | Qt::SHIFT | Qt::Key_S,
                       &ReportPage::askAndSave);
    m_save->setProperty("main", true);
    m_save->setIcon(m_context.icons.icon(u"save"_s, Qt::white, 16));
    m_print = addButton(u"print"_s, tr("Print…"), Qt::CTRL | Qt::Key_P, &ReportPage::askAndPrint);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(16, 6, 12, 6);
    bar->addWidget(m_pages);
    bar->addWidget(m_problem, 1);
    bar->addWidget(m_print);
    bar->addWidget(m_save);
    auto *right = new QWidget;
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(bar);
    column->addWidget(m_preview, 1);
    return right;
}

QPushButton *ReportPage::addButton(const QString &name, const QString &words, QKeyCombination keys,
                                   void (ReportPage::*act)())
{
    auto *button = new QPushButton(m_context.icons.icon(name, 16), words);
    button->setObjectName(name + u"Report"_s);
    button->setToolTip(QKeySequence(keys).toString(QKeySequence::NativeText));
    connect(button, &QPushButton::clicked, this, act);
    auto *action = new QAction(this);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, button, &QPushButton::click); // not when it is disabled
    addAction(action);
    return button;
}

void ReportPage::fileChanged()
{
    m_isOld = true;
    if (isVisible()) {
        m_soon.start();
    }
}

report::Report ReportPage::make() const
{
    return report::makeReport(m_form->kind(), m_context.workspace, Language(m_form->language()),
                              m_form->request());
}

void ReportPage::renew()
{
    if (std::exchange(m_isOld, false)) {
        m_form->readRecords();
    }
    const QString problem = m_form->problem();
    m_problem->setText(problem);
    report::Report report;
    std::unique_ptr<report::Pages> pages;
    if (problem.isEmpty()) {
        attempt(this, [&] {
            report = make();
            pages = std::make_unique<report::Pages>(report);
        });
    }
    m_print->setEnabled(pages != nullptr);
    m_save->setEnabled(pages != nullptr);
    m_gaps->setGaps(report.gaps);
    m_gaps->setVisible(!report.gaps.isEmpty());
    m_gapsTitle->setVisible(!report.gaps.isEmpty());
    m_gapsTitle->setText(
        tr("Not recorded, so not counted: %1. Enter leads there.").arg(m_gaps->count()));
    m_preview->setPages(std::move(pages));
    m_pages->setText(problem.isEmpty() ? tr("Pages: %1").arg(m_preview->pageCount()) : QString());
}

void ReportPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isOld) {
        renew();
    }
}

void ReportPage::print(QPrinter &printer) const
{
    const report::Pages pages(make());
    QPainter painter;
    if (!painter.begin(&printer)) {
        throw Error(Error::Kind::Io, tr("The printer does not take the report. See whether it is "
                                        "on, or save the report as PDF and print that."));
    }
    const double scale = printer.resolution() / 96.0;
    const int first = std::max(1, printer.fromPage());
    const int last =
        printer.toPage() == 0 ? pages.pageCount() : std::min(printer.toPage(), pages.pageCount());
    for (int page = first; page <= last; ++page) {
        if (page > first) {
            printer.newPage();
        }
        painter.save();
        painter.scale(scale, scale);
        pages.paint(painter, page - 1);
        painter.restore();
    }
}

void ReportPage::askAndPrint()
{
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setFullPage(true); // the pages have their own margins
    printer->setPageSize(QPageSize(QPageSize::A4));
    printer->setDocName(m_form->kindLabel());
    auto *dialog = new QPrintDialog(printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setMinMax(1, m_preview->pageCount());
    // The connection is the dialog's own, so that the printer lives as long as it does.
    connect(dialog, &QDialog::accepted, dialog,
            [this, printer] { attempt(this, [&] { print(*printer); }); });
    dialog->open();
}

void ReportPage::askAndSave()
{
    auto *dialog = new QFileDialog(window(), tr("Save report"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    QStringList names;
    for (const auto &[name, extension] : filters()) {
        names.append(name);
    }
    dialog->setNameFilters(names);
    dialog->setDefaultSuffix(filters().constFirst().second);
    dialog->selectFile(m_form->kindLabel().toLower());
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &chosen) {
        for (const auto &[name, extension] : filters()) {
            if (name == chosen) {
                dialog->setDefaultSuffix(extension);
            }
        }
    });
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        attempt(this, [&] { report::writeReport(make(), path, Audience::Anyone); });
    });
    dialog->open();
}

} // namespace ankerpunt::ui
