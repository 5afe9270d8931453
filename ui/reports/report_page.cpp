// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/report_page.h"

#include "core/base/error.h"
#include "core/report/outputs.h"
#include "ui/file_window.h"
#include "ui/guard.h"
#include "ui/parts/split_state.h"
#include "ui/parts/text_label.h"
#include "ui/reports/gap_list.h"
#include "ui/reports/kind_choice.h"
#include "ui/reports/page_preview.h"
#include "ui/reports/page_thumbnails.h"
#include "ui/reports/period_choice.h"
#include "ui/reports/preview_bar.h"
#include "ui/reports/report_form.h"
#include "ui/settings.h"

#include <QAction>
#include <QFileInfo>
#include <QMenu>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>

namespace ankerpunt::ui {

namespace {

constexpr int formWidth = 436;
constexpr int leastFormWidth = 400;
constexpr int widthForThumbnails = 560; ///< less than this, the page needs it all
constexpr int tellAfter = 200;          ///< milliseconds until progress is told

} // namespace

ReportPage::ReportPage(const Context &context, QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_earlier(context.workspace.path()),
      m_form(new ReportForm(context)),
      m_earlierButton(new QPushButton(tr("Earlier reports"))),
      m_earlierMenu(new QMenu(this)),
      m_gaps(new GapList(context)),
      m_gapsTitle(textLabel({}, fontOf(13), context.theme().text2)),
      m_problem(textLabel({}, fontOf(13, QFont::Medium), context.theme().bad)),
      m_progress(textLabel({}, fontOf(13), context.theme().text2)),
      m_bar(new PreviewBar(context, this)),
      m_thumbnails(new PageThumbnails(context.theme(), this)),
      m_preview(new PagePreview(context.theme(), this))
{
    setObjectName(u"page_reports"_s);
    auto *splitter = new QSplitter(Qt::Horizontal);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(makeLeft());
    splitter->addWidget(makeRight());
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({px(formWidth), 740});
    auto kept = settings::forFile(context.workspace.path());
    keepSizes(splitter, kept.value(u"reports/sizes"_s),
              [kept](const QVariant &sizes) mutable { kept.setValue(u"reports/sizes"_s, sizes); });
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(splitter);
    for (QTimer *timer : {&m_soon, &m_step, &m_slow}) {
        timer->setSingleShot(true);
    }
    m_slow.setInterval(tellAfter);
    connect(&m_soon, &QTimer::timeout, this, &ReportPage::renew);
    connect(&m_step, &QTimer::timeout, this, &ReportPage::makeNext);
    connect(&m_slow, &QTimer::timeout, m_progress, &QWidget::show);
    connect(m_form, &ReportForm::changed, &m_soon, qOverload<>(&QTimer::start));
    connect(m_gaps, &GapList::recordWanted, this, &ReportPage::recordWanted);
    connect(&context.store(), &record::Store::changed, this, &ReportPage::fileChanged);
    connectBar();
    fillEarlier();
}

ReportPage::~ReportPage() = default;

QWidget *ReportPage::makeLeft()
{
    m_earlierButton->setObjectName(u"earlierReports"_s);
    m_earlierMenu->setObjectName(u"earlierReportsMenu"_s);
    m_earlierButton->setMenu(m_earlierMenu);
    auto *head = new QHBoxLayout;
    head->addWidget(textLabel(tr("Reports"), fontOf(22, QFont::DemiBold), m_context.theme().text));
    head->addStretch(1);
    head->addWidget(m_earlierButton);
    auto *upper = new QVBoxLayout;
    upper->setContentsMargins(20, 12, 20, 12);
    upper->setSpacing(8);
    upper->addLayout(head);
    upper->addWidget(m_form);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(upper);
    m_gapsHead = makeGapsHead();
    m_gaps->setMinimumHeight(132); // three of them
    column->addWidget(m_gapsHead);
    column->addWidget(m_gaps, 1);
    column->addStretch(0);
    auto *scrolled = new QScrollArea; // for a low screen or large letters
    scrolled->setFrameShape(QFrame::NoFrame);
    scrolled->setWidgetResizable(true);
    scrolled->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scrolled->setFocusPolicy(Qt::NoFocus);
    scrolled->setMinimumWidth(px(leastFormWidth));
    scrolled->setWidget(content);
    return scrolled;
}

QWidget *ReportPage::makeGapsHead()
{
    const Theme &theme = m_context.theme();
    m_gapsTitle->setObjectName(u"gapsTitle"_s);
    auto *line = new QFrame;
    line->setFixedHeight(1);
    line->setStyleSheet(u"background: %1"_s.arg(theme.lineStrong.name()));
    auto *row = new QHBoxLayout;
    row->setContentsMargins(20, 8, 14, 8);
    row->setSpacing(8);
    row->addWidget(textLabel(tr("Gaps"), fontOf(14, QFont::DemiBold), theme.text));
    row->addWidget(m_gapsTitle);
    row->addStretch(1);
    auto *next = new QAction(this);
    next->setShortcut(Qt::Key_F8);
    connect(next, &QAction::triggered, m_gaps, &GapList::goToNext);
    addAction(next);
    row->addWidget(textLabel(tr("%1 next").arg(next->shortcut().toString(QKeySequence::NativeText)),
                             fontOf(12), theme.text2));
    auto *head = new QWidget;
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(line);
    column->addLayout(row);
    return head;
}

QWidget *ReportPage::makeRight()
{
    m_problem->setObjectName(u"reportProblem"_s);
    m_progress->setObjectName(u"reportProgress"_s);
    for (QLabel *said : {m_problem, m_progress}) {
        said->setWordWrap(true);
        said->setContentsMargins(16, 6, 16, 8);
        said->hide();
    }
    auto *pages = new QHBoxLayout;
    pages->setSpacing(0);
    pages->addWidget(m_thumbnails);
    pages->addWidget(m_preview, 1);
    auto *right = new QWidget;
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(m_problem);
    column->addWidget(m_progress);
    column->addLayout(pages, 1);
    return right;
}

void ReportPage::connectBar()
{
    connect(m_bar, &PreviewBar::pageWanted, m_preview, &PagePreview::goTo);
    connect(m_thumbnails, &PageThumbnails::pageWanted, m_preview, &PagePreview::goTo);
    connect(m_preview, &PagePreview::currentChanged, m_bar, &PreviewBar::setCurrentPage);
    connect(m_preview, &PagePreview::currentChanged, m_thumbnails, &PageThumbnails::setCurrentPage);
    connect(m_bar, &PreviewBar::zoomChosen, m_preview, &PagePreview::setZoom);
    connect(m_bar, &PreviewBar::greyChosen, m_preview, &PagePreview::setGrey);
    connect(m_bar, &PreviewBar::greyChosen, m_thumbnails, &PageThumbnails::setGrey);
    connect(m_bar, &PreviewBar::languageChosen, &m_soon, qOverload<>(&QTimer::start));
    connect(m_bar, &PreviewBar::saveWanted, this, &ReportPage::save);
    connect(m_bar, &PreviewBar::printWanted, this, &ReportPage::askAndPrint);
}

ReportWish ReportPage::wish() const
{
    ReportWish wish = m_form->wish();
    wish.language = m_bar->language();
    return wish;
}

void ReportPage::setWish(const ReportWish &wish)
{
    m_bar->setLanguage(wish.language);
    m_form->setWish(wish);
}

void ReportPage::fileChanged()
{
    m_isOld = true;
    if (isVisible()) {
        m_soon.start();
    }
}

void ReportPage::renew()
{
    const bool isOld = std::exchange(m_isOld, false);
    if (isOld) {
        m_form->readRecords();
        m_soon.stop(); // what was read is looked at now
    }
    m_bar->setMainForm(m_form->kind().extension);
    const QString problem = m_form->problem();
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    const ReportWish wanted = wish();
    if (!problem.isEmpty()) {
        clear();
        m_wish = wanted;
    } else if (isOld || wanted != m_wish) {
        m_wish = wanted;
        begin();
    }
}

void ReportPage::begin()
{
    m_making.reset();
    m_language = std::make_unique<Language>(m_wish.language);
    const bool began = attempt(this, [this] {
        m_making = std::make_unique<report::Making>(
            *wishKind(m_wish.kind).report, m_context.workspace, *m_language, m_wish.request());
    });
    if (!began) {
        clear();
        return;
    }
    m_progress->setText(tr("Making the report…"));
    m_slow.start();
    m_step.start();
}

void ReportPage::makeNext()
{
    if (m_making == nullptr) {
        return;
    }
    if (m_making->isDone()) {
        layOut();
        return;
    }
    if (!attempt(this, [this] { m_making->makeNext(); })) {
        clear();
        return;
    }
    m_progress->setText(m_making->isDone() ? tr("Laying out the pages…")
                                           : tr("Making the report, section %1 of %2…")
                                                 .arg(m_making->made() + 1)
                                                 .arg(m_making->total()));
    m_step.start();
}

void ReportPage::layOut()
{
    report::Report report = m_making->take();
    m_making.reset();
    m_slow.stop();
    m_progress->hide();
    const bool done = attempt(this, [&] {
        m_pages = std::make_shared<report::Pages>(report);
        m_report = std::move(report);
    });
    if (!done) {
        clear();
        return;
    }
    ++m_timesMade;
    showReport(m_report);
}

void ReportPage::clear()
{
    m_making.reset();
    m_step.stop();
    m_slow.stop();
    m_progress->hide();
    m_pages.reset();
    m_report = {};
    showReport(m_report);
}

void ReportPage::finish()
{
    if (m_soon.isActive()) {
        m_soon.stop();
        renew();
    }
    while (m_making != nullptr) {
        makeNext();
    }
}

void ReportPage::showReport(const report::Report &report)
{
    m_preview->setPages(m_pages);
    m_thumbnails->setPages(m_pages);
    m_bar->setPageCount(m_preview->pageCount());
    m_bar->setCurrentPage(m_preview->currentPage());
    m_bar->setReady(m_pages != nullptr);
    m_gaps->setReport(report);
    m_gaps->setVisible(m_gaps->count() > 0);
    m_gapsHead->setVisible(m_gaps->count() > 0);
    m_gapsTitle->setText(m_context.language().locale().toString(m_gaps->count()));
    QHash<QString, int> pages;
    const auto headings = m_pages ? m_pages->headings() : QList<report::HeadingPlace>();
    for (const report::SectionStart &section : report.sections) {
        if (section.heading >= 0) {
            pages.insert(section.key, headings.at(section.heading).page + 1);
        }
    }
    m_form->showPages(pages);
    m_form->showProjects(m_pages ? projectsOf(m_wish) : QString());
}

QString ReportPage::projectsOf(const ReportWish &wish) const
{
    const auto projects = [&](const queries::Selection &selection) {
        return int(queries::figure(m_context.workspace, u"projects_active"_s,
                                   {m_context.workspace.clock().today(), wish.period.from,
                                    wish.period.until, selection})
                       .value.value_or(0));
    };
    if (wish.subject != 0) {
        return {};
    }
    const int all = projects({});
    const int some = wish.selection.isEmpty() ? all : projects(wish.selection);
    return tr("%1 of %2 projects").arg(some).arg(all);
}

void ReportPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isOld) {
        m_soon.start();
    }
}

void ReportPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_thumbnails->setVisible(width() - formWidth >= widthForThumbnails);
}

void ReportPage::print(QPrinter &printer)
{
    finish();
    QPainter painter;
    if (!m_pages || !painter.begin(&printer)) {
        throw Error(Error::Kind::Io, tr("The printer does not take the report. See whether it is "
                                        "on, or save the report as PDF and print that."));
    }
    const double scale = printer.resolution() / 96.0;
    const int first = std::max(1, printer.fromPage());
    const int last = printer.toPage() == 0 ? m_pages->pageCount()
                                           : std::min(printer.toPage(), m_pages->pageCount());
    for (int page = first; page <= last; ++page) {
        if (page > first) {
            printer.newPage();
        }
        painter.save();
        painter.scale(scale, scale);
        m_pages->paint(painter, page - 1);
        painter.restore();
    }
}

void ReportPage::askAndPrint()
{
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setFullPage(true); // the pages have their own margins
    printer->setPageSize(QPageSize(QPageSize::A4));
    printer->setDocName(nameOf(m_wish));
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
    m_bar->save();
}

void ReportPage::save(const QString &extension, Audience audience)
{
    auto *dialog = fileWindow(window(), tr("Save report"), QFileDialog::AnyFile,
                              {u"%1 (*.%2)"_s.arg(extension.toUpper(), extension)}, extension,
                              nameOf(m_wish).toLower().replace(u'/', u'-'));
    connect(dialog, &QFileDialog::fileSelected, this, [this, audience](const QString &path) {
        attempt(this, [&] { saveAs(path, audience); });
    });
    dialog->open();
}

void ReportPage::saveAs(const QString &path, Audience audience)
{
    finish();
    report::writeReport(m_report, path, audience);
    m_earlier.keep(m_wish);
    fillEarlier();
    Q_EMIT saved(path);
}

QString ReportPage::nameOf(const ReportWish &wish) const
{
    const QString about = wish.subject == 0 ? QString() : m_context.display.title(wish.subject);
    QStringList words{KindChoice::labelOf(wishKind(wish.kind), m_context.language()), about,
                      PeriodChoice::nameOf(wish.period, m_context.language())};
    for (const qint64 part :
         {wish.selection.programme, wish.selection.neighbourhood, wish.selection.institution}) {
        words.append(part == 0 ? QString() : m_context.display.title(part));
    }
    words.removeAll(QString());
    return words.join(u' ');
}

void ReportPage::fillEarlier()
{
    m_earlierMenu->clear();
    for (const ReportWish &earlier : m_earlier.all()) {
        QString name = nameOf(earlier);
        QAction *again = m_earlierMenu->addAction(name.replace(u'&', u"&&"_s));
        connect(again, &QAction::triggered, this, [this, earlier] { setWish(earlier); });
    }
    if (m_earlierMenu->isEmpty()) {
        m_earlierMenu->addAction(tr("The choices of reports that you save come here"))
            ->setEnabled(false);
    }
}

} // namespace ankerpunt::ui
