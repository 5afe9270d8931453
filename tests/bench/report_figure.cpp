// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/html.h"
#include "core/report/kinds/kinds.h"
#include "core/report/measures.h"
#include "core/report/pages.h"
#include "core/report/pdf.h"
#include "tests/bench/figures.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QPdfWriter>
#include <QStandardPaths>
#include <QTextDocument>
#include <QUrl>

#include <algorithm>
#include <numeric>
#include <stdexcept>
#include <vector>

namespace ankerpunt::bench {

namespace {

const QString program = QStringLiteral(ANKERPUNT_PROGRAM);
const QDate from(2026, 9, 1);
const QDate to(2027, 1, 31);

/// What each round took.
class Rounds final
{
public:
    void append(Seconds each)
    {
        m_clock.append(each.clock);
        m_processor.append(each.processor);
    }
    [[nodiscard]] double onClock() const { return median(m_clock); }
    [[nodiscard]] double ofProcessor() const { return median(m_processor); }

private:
    QList<double> m_clock;
    QList<double> m_processor;
};

report::Report semester(const Workspace &workspace)
{
    static const Language dutch(u"nl"_s);
    report::Request request;
    request.from = from;
    request.to = to;
    return report::makeReport(report::kindOfReport(u"semester"_s), workspace, dutch, request);
}

Run runOurs(const QString &file, const QString &output)
{
    Run done = run(program, {u"report"_s, u"semester"_s, file, u"--output"_s, output, u"--from"_s,
                             from.toString(Qt::ISODate), u"--to"_s, to.toString(Qt::ISODate),
                             u"--language"_s, u"nl"_s});
    if (done.status != 0 && done.status != 1) { // 1: made, and told what is missing
        throw std::runtime_error("no report: " + done.said.toStdString());
    }
    return done;
}

/// LibreOffice with a profile of its own, turning one page into a PDF.
class Office final
{
public:
    Office(const QDir &folder, const QString &page)
        : m_folder(folder), m_page(page), m_isThere(!QStandardPaths::findExecutable(name).isEmpty())
    {
        if (m_isThere) {
            (void)convert(); // makes its profile, and warms its files up
        }
    }

    /// Whether it is installed and was done in time.
    [[nodiscard]] bool isThere() const { return m_isThere; }
    [[nodiscard]] const QString &why() const { return m_why; }
    /// What it took from start to end.
    Seconds convert();

private:
    static inline const QString name = u"soffice"_s;
    static constexpr int longest = 600; ///< seconds; nobody waits for more

    QDir m_folder;
    QString m_page;
    bool m_isThere = false;
    QString m_why = u"NOT COMPARED: LibreOffice (soffice) is not installed"_s;
};

Seconds Office::convert()
{
    const QDir output(m_folder.filePath(u"office"_s));
    const QString made = output.filePath(QFileInfo(m_page).completeBaseName() + u".pdf"_s);
    QFile::remove(made);
    const QUrl profile = QUrl::fromLocalFile(m_folder.absoluteFilePath(u"office-profile"_s));
    const Run done =
        run(u"timeout"_s,
            {QString::number(longest), name, u"-env:UserInstallation="_s + profile.toString(),
             u"--headless"_s, u"--convert-to"_s, u"pdf:writer_web_pdf_Export"_s, u"--outdir"_s,
             output.path(), m_page});
    if (!QFile::exists(made)) {
        m_isThere = false;
        m_why = u"NOT COMPARED: LibreOffice made no PDF in %1 s"_s.arg(longest);
    }
    return {done.seconds, done.processorSeconds};
}

using Texts = std::vector<std::unique_ptr<QTextDocument>>;

/// The texts of a report as they stand when they are ready: with contents, page breaks and empty
/// rows. Their drawings stay those of @p pages.
Texts readyTexts(const report::Pages &pages)
{
    Texts ready;
    for (const QTextDocument *text : pages.document().texts()) {
        auto *painter = text->documentLayout()->handlerForObject(report::Drawings::objectType);
        ready.emplace_back(text->clone())
            ->documentLayout()
            ->registerHandler(report::Drawings::objectType, dynamic_cast<QObject *>(painter));
    }
    return ready;
}

/// What Qt needs by itself: lays the text out anew and prints it, in a PDF of the same kind.
void printBare(const std::unique_ptr<QTextDocument> &text)
{
    QByteArray content;
    QBuffer buffer(&content);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    writer.setResolution(report::unitsPerInch);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF());
    text->setPageSize(text->pageSize()); // forgets the layout
    text->print(&writer);
}

void measureAgainstOffice(const Size &size, const QString &file, const report::Report &report,
                          Measured &measured)
{
    const QDir folder(size.folder);
    const QString page = folder.filePath(u"report.html"_s);
    QFile html(page);
    if (!html.open(QIODevice::WriteOnly) || html.write(report::toHtml(report)) < 0) {
        throw std::runtime_error("cannot write the HTML");
    }
    html.close();
    Office office(folder, page);
    Rounds ours;
    Rounds theirs;
    double peak = 0;
    for (int round = 0; round < size.rounds; ++round) {
        const Run done = runOurs(file, folder.filePath(u"report.pdf"_s));
        ours.append({done.seconds, done.processorSeconds});
        peak = std::max(peak, done.peakMegabytes);
        if (office.isThere()) {
            theirs.append(office.convert());
        }
    }
    const bool compared = office.isThere();
    const double bound = compared ? 0.25 : 0;
    const QString note = compared ? QString() : office.why();
    measured.figures.append({u"semester report, file to PDF, against LibreOffice"_s, ours.onClock(),
                             theirs.onClock(), u"s"_s, bound, 0, note});
    measured.figures.append({u"the same, processor time"_s, ours.ofProcessor(),
                             theirs.ofProcessor(), u"s"_s, 0, 0, note});
    measured.limits.append({u"semester report, peak memory of the program"_s, peak, u"MB"_s});
}

void measureAgainstLayout(const Size &size, const Workspace &workspace,
                          const report::Report &report, Measured &measured)
{
    const report::Pages pages(report);
    Rounds ours;
    Rounds bare;
    for (int round = 0; round < size.rounds; ++round) {
        ours.append(timeOf([&] { (void)report::toPdf(semester(workspace)); }));
        const Texts texts = readyTexts(pages);
        bare.append(timeOf([&] { std::ranges::for_each(texts, printBare); }));
        const int printed =
            std::accumulate(texts.begin(), texts.end(), 0,
                            [](int sum, const auto &text) { return sum + text->pageCount(); });
        if (printed != pages.pageCount()) {
            throw std::runtime_error("the reference printed other pages");
        }
    }
    measured.figures.append({u"semester report, queries and all, against bare layout"_s,
                             ours.onClock(), bare.onClock(), u"s"_s, 0, 0,
                             u"%1 pages"_s.arg(pages.pageCount())});
    // Nothing here waits for anything, so what was asked is asked of the processor.
    measured.figures.append({u"the same, processor time"_s,
                             ours.ofProcessor(),
                             bare.ofProcessor(),
                             u"s"_s,
                             1.5,
                             0,
                             {}});
}

} // namespace

void measureReport(const Size &size, Measured &measured)
{
    const QString file = programmeFile(size, size.scale);
    const auto workspace = Workspace::open(file, Workspace::Mode::ReadOnly);
    const report::Report report = semester(*workspace);
    measureAgainstLayout(size, *workspace, report, measured);
    measureAgainstOffice(size, file, report, measured);
}

} // namespace ankerpunt::bench
