// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/contacts.h"
#include "core/exchange/import.h"
#include "core/queries/agenda.h"
#include "core/queries/list_query.h"
#include "core/report/kinds/kinds.h"
#include "core/report/pdf.h"
#include "tests/bench/figures.h"
#include "tests/bench/samples.h"
#include "tests/bench/window.h"

#include <QDir>
#include <QFile>

#include <stdexcept>

namespace ankerpunt::bench {

namespace {

const QString program = QStringLiteral(ANKERPUNT_PROGRAM);

void expect(bool holds, const char *what)
{
    if (!holds) {
        throw std::runtime_error(what);
    }
}

/// A copy of a programme that is worked in, as the window and the command line do.
class Desk final
{
public:
    Desk(const QString &path, const Size &size)
        : m_size(size),
          m_workspace(Workspace::open(path, Workspace::Mode::ReadWrite)),
          m_display(*m_workspace, m_language),
          m_talk(newestTalk())
    {
        writeSpreadsheets(size.folder, imported, imported / 25);
    }

    /// All in their order, and in words as many as are seen.
    void list(const QString &kind) { list(queries::ListQuery{kind, {}}); }
    void contacts()
    {
        queries::ListQuery byTalk{queries::contacts().kind, {}};
        byTalk.sort = byTalk.group = queries::lastTalkField();
        list(byTalk);
    }
    void list(const queries::ListQuery &query)
    {
        constexpr int seen = 40;
        QList<qint64> first;
        for (const auto &entry :
             queries::entries(*m_workspace, m_display, query).rows.first(seen)) {
            first.append(entry.id);
        }
        expect(queries::lines(*m_workspace, m_display, query, first).size() == seen, "no lines");
        expect(queries::countOf(*m_workspace, query) >= seen, "no count");
        m_display.forget();
    }
    void agenda()
    {
        expect(!queries::agenda(*m_workspace, m_display).isEmpty(), "no agenda");
        m_display.forget();
    }
    /// Every keystroke of a day.
    void search()
    {
        for (const QString &text : keystrokes()) {
            (void)queries::search(*m_workspace, m_display, text, 5);
            m_display.forget();
        }
    }
    /// One talk, and what the window asks after each change.
    void save()
    {
        store().change(u"Change the report"_s, [&](record::Change &change) {
            auto talk = store().load(m_talk);
            talk.report += u" En verder."_s;
            change.save(talk);
        });
        afterwards();
    }
    void undo()
    {
        store().undo();
        afterwards();
    }
    void import()
    {
        exchange::Import import(*m_workspace, {});
        import.add(QDir(m_size.folder).filePath(u"organisaties.csv"_s));
        import.add(QDir(m_size.folder).filePath(u"personen.csv"_s));
        (void)import.preview();
        (void)import.commit();
        expect(store().undoSize() > imported, "not imported");
    }
    void report()
    {
        report::Request request;
        request.from = QDate(2026, 9, 1);
        request.to = QDate(2027, 1, 31);
        expect(!report::toPdf(report::makeReport(report::kindOfReport(u"semester"_s), *m_workspace,
                                                 m_language, request))
                    .isEmpty(),
               "no report");
    }
    void check() { expect(m_workspace->check().isEmpty(), "not sound"); }

private:
    static constexpr int imported = 1000;

    [[nodiscard]] record::Store &store() { return m_workspace->store(); }
    void afterwards()
    {
        m_display.forget();
        (void)store().undoText();
        (void)store().redoText();
        (void)queries::counts(*m_workspace);
        (void)queries::actionsLate(*m_workspace);
    }
    [[nodiscard]] Id<Interaction> newestTalk() const
    {
        const auto all =
            queries::entries(*m_workspace, m_display, queries::ListQuery{u"interaction"_s, {}});
        return Id<Interaction>(all.rows.constFirst().id);
    }

    const Size &m_size;
    const Language m_language{u"nl"_s};
    std::unique_ptr<Workspace> m_workspace;
    queries::Display m_display;
    Id<Interaction> m_talk;
};

/// What people do, and what takes it back, which is not counted.
struct Operation
{
    QString name;
    std::function<void(Desk &)> work;
    std::function<void(Desk &)> before = {};
    std::function<void(Desk &)> after = {};
};

QList<Operation> operations()
{
    const auto list = [](const QString &kind) { return [kind](Desk &desk) { desk.list(kind); }; };
    return {{u"list of contacts by latest talk"_s, &Desk::contacts},
            {u"list of people"_s, list(u"person"_s)},
            {u"list of organisations"_s, list(u"organisation"_s)},
            {u"list of questions"_s, list(u"question"_s)},
            {u"list of projects"_s, list(u"project"_s)},
            {u"list of talks"_s, list(u"interaction"_s)},
            {u"agenda"_s, &Desk::agenda},
            {u"search, 130 keystrokes"_s, &Desk::search},
            {u"save of one talk"_s, &Desk::save, {}, &Desk::undo},
            {u"undo of it"_s, &Desk::undo, &Desk::save},
            {u"import of 1,000 people"_s, &Desk::import, {}, &Desk::undo},
            {u"semester report, to PDF"_s, &Desk::report},
            {u"check of the file"_s, &Desk::check}};
}

/// The median of some rounds, in seconds of the processor; of what takes long the first.
double processorSecondsOf(const Operation &operation, Desk &desk, int rounds)
{
    constexpr double isLong = 10;
    QList<double> seconds;
    double all = 0;
    while (seconds.size() < rounds && all < isLong) {
        if (operation.before) {
            operation.before(desk);
        }
        const Seconds one = timeOf([&] { operation.work(desk); });
        fprintf(stderr, "  %s: %.4f s, on the clock %.4f s\n", qPrintable(operation.name),
                one.processor, one.clock);
        if (operation.after) {
            operation.after(desk);
        }
        seconds.append(one.processor);
        all += one.processor;
    }
    return median(seconds);
}

void measureGrowth(const Size &size, Measured &measured)
{
    QList<Operation> wanted = operations();
    wanted.removeIf([&](const Operation &one) { return !one.name.contains(size.operation); });
    QList<Growth> growths;
    for (const Operation &operation : std::as_const(wanted)) {
        growths.append({operation.name, size.scales, {}});
    }
    const QString copy = QDir(size.folder).filePath(u"desk.anker"_s);
    for (const double scale : size.scales) {
        const QString original = programmeFile(size, scale);
        fprintf(stderr, "programme of scale %g\n", scale);
        QFile::remove(copy);
        expect(QFile::copy(original, copy), "cannot copy the programme");
        Desk desk(copy, size);
        for (qsizetype i = 0; i < growths.size(); ++i) {
            growths[i].seconds.append(processorSecondsOf(wanted.at(i), desk, size.rounds));
        }
    }
    QFile::remove(copy);
    measured.growths += growths;
}

/// What the window and the command line hold in memory, against what they do of an empty file.
void measureMemory(const Size &size, Measured &measured)
{
    const double scale = size.scales.value(1, size.scales.constFirst());
    const QString full = programmeFile(size, scale);
    const QString empty = QDir(size.folder).filePath(u"nothing.anker"_s);
    QFile::remove(empty);
    (void)Workspace::create(empty);
    const QString what = u"memory at x%1, "_s.arg(scale);
    measured.figures.append({what + u"the window with the list of people"_s,
                             windowMegabytes(program, full),
                             windowMegabytes(program, empty),
                             u"MB"_s,
                             1.5,
                             0,
                             {}});
    for (const QStringList &command : {QStringList{u"list"_s}, QStringList{u"check"_s}}) {
        const auto peak = [&](const QString &file) {
            return run(program, command + QStringList{file}).peakMegabytes;
        };
        measured.figures.append({what + u"ankerpunt "_s + command.join(u' '),
                                 peak(full),
                                 peak(empty),
                                 u"MB"_s,
                                 1.5,
                                 0,
                                 {}});
    }
}

} // namespace

void measureScale(const Size &size, Measured &measured)
{
    measureGrowth(size, measured);
    if (!size.operation.isEmpty()) {
        return;
    }
    const double largest = size.scales.constLast();
    const QString what = u"a programme of scale %1"_s.arg(largest);
    measureOpeningOf(programmeFile(size, largest), what, size, measured);
    measureSearchIn(programmeFile(size, largest), what, size.rounds, measured);
    measureMemory(size, measured);
}

} // namespace ankerpunt::bench
