// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/disk_works.h"

#include "core/domain/people.h"
#include "core/exchange/export.h"
#include "core/exchange/import.h"
#include "core/queries/lists.h"
#include "core/report/kinds/kinds.h"
#include "core/report/outputs.h"
#include "core/workspace/backups.h"
#include "tests/support/raw_content.h"

#include <QDirIterator>
#include <QRegularExpression>

#include <cstdio>

namespace ankerpunt::test {

namespace {

constexpr int page = 4;   // blocks of 1024 bytes
constexpr int enough = 3; // times that it goes well in a row

/// The file that the works are done with, on the small disk, fresh for each.
struct Stage
{
    SmallDisk &disk;
    QString above;
    std::unique_ptr<Workspace> workspace = {}; ///< for what is done in an open file

    [[nodiscard]] QString path(const QString &name) const { return disk.path(name); }
    [[nodiscard]] int people() const
    {
        return queries::counts(*workspace).value(&record::table<Person>().description());
    }
};

struct Work
{
    const char *name;
    const char *file; ///< that it is done with
    bool inOpenFile;
    std::function<void(Stage &)> act;             ///< throws Error when it is refused
    std::function<bool(const Stage &)> succeeded; ///< whether all is there that was asked for
};

void openOrThrow(Stage &stage, const QString &name)
{
    stage.workspace.reset();
    auto opened = Workspace::open(stage.path(name), Workspace::Mode::ReadWrite);
    if (opened->isReadOnly()) {
        throw Error(Error::Kind::ReadOnly, opened->whyReadOnly());
    }
    stage.workspace = std::move(opened);
}

report::Report semesterReport(const Workspace &workspace)
{
    report::Request request;
    request.from = QDate(2026, 8, 31);
    request.to = QDate(2026, 11, 22);
    return report::makeReport(report::kindOfReport(u"semester"_s), workspace, Language(u"nl"_s),
                              request);
}

void addPerson(Stage &stage)
{
    stage.workspace->store().change(u"Add"_s, [](record::Change &change) {
        Person person;
        person.givenName = u"Marloes"_s;
        change.save(person);
    });
}

void takeIn(Stage &stage)
{
    exchange::Import import(*stage.workspace, {});
    import.add(stage.above + u"/people.csv"_s);
    import.commit();
}

QList<Work> works(const report::Report &report, int people)
{
    const auto isSoundCopy = [](const Stage &stage, const QString &copy) {
        return rawContentOf(copy) == rawContentOf(stage.path(u"register.anker"_s));
    };
    return {
        {"edit", "register.anker", true, addPerson,
         [=](const Stage &stage) { return stage.people() == people + 1; }},
        {"import", "register.anker", true, takeIn,
         [=](const Stage &stage) { return stage.people() > people + 1; }},
        {"backup", "register.anker", true,
         [](Stage &stage) { stage.workspace->backUp(stage.path(u"copy.anker"_s)); },
         [=](const Stage &stage) { return isSoundCopy(stage, stage.path(u"copy.anker"_s)); }},
        {"backup on closing", "register.anker", true,
         [](Stage &stage) {
             if (!stage.workspace->hasChanged()) {
                 addPerson(stage);
             }
             backups::beforeClosing(*stage.workspace);
         },
         [=](const Stage &stage) {
             const auto all = backups::listOf(stage.path(u"register.anker"_s));
             return all.size() == 1 && isSoundCopy(stage, all.first().path);
         }},
        {"export", "register.anker", true,
         [](Stage &stage) {
             (void)exchange::exportRecords(*stage.workspace, exchange::kindsInUse(*stage.workspace),
                                           Language(u"nl"_s), Audience::Anyone,
                                           stage.path(u"all.xlsx"_s));
         },
         [](const Stage &stage) { return QFileInfo(stage.path(u"all.xlsx"_s)).size() > 10000; }},
        {"report", "register.anker", true,
         [&report](Stage &stage) {
             report::writeReport(report, stage.path(u"report.html"_s), Audience::Anyone);
         },
         [](const Stage &stage) { return QFileInfo(stage.path(u"report.html"_s)).size() > 10000; }},
        {"migrate", "old.anker", false, [](Stage &stage) { openOrThrow(stage, u"old.anker"_s); },
         [](const Stage &stage) { return stage.workspace->check().isEmpty(); }},
        {"open", "register.anker", false,
         [](Stage &stage) { openOrThrow(stage, u"register.anker"_s); },
         [=](const Stage &stage) { return stage.people() == people; }},
        {"new", "register.anker", false,
         [](Stage &stage) { stage.workspace = Workspace::create(stage.path(u"new.anker"_s)); },
         [](const Stage &stage) { return stage.workspace->check().isEmpty(); }},
    };
}

/// One work on the small disk, as often as it takes.
class Trial final
{
public:
    Trial(const Work &work, Stage stage) : m_work(work), m_stage(std::move(stage)) {}

    void run(int stride)
    {
        int room = 0;
        for (int well = 0; well < enough; room += page * stride) {
            well = tryWith(room) ? well + 1 : 0;
            m_times += 1;
        }
        std::printf("%s\t%d\t%d\n", m_work.name, m_times, m_refused);
        m_stage.workspace.reset();
    }

private:
    void prepare()
    {
        m_stage.workspace.reset();
        m_stage.disk.clear();
        const QString file = QString::fromLatin1(m_work.file);
        QFile::copy(m_stage.above + u'/' + file, m_stage.path(file));
        if (m_work.inOpenFile) {
            openOrThrow(m_stage, file);
        }
    }
    /// All that lies on the disk, with what the file holds.
    [[nodiscard]] QStringList state() const
    {
        QStringList all{QString::fromLatin1(
            rawContentOf(m_stage.path(QString::fromLatin1(m_work.file))).toHex())};
        QDirIterator files(m_stage.path({}), QDir::Files | QDir::Hidden,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            all.append(files.next());
        }
        all.removeAll(m_stage.path(u".ballast"_s));
        all.sort();
        return all;
    }
    bool tryWith(int room)
    {
        prepare();
        const QStringList before = state();
        m_stage.disk.leave(room);
        const QString sentence = act();
        if (sentence.isEmpty()) {
            expect(m_work.succeeded(m_stage), room, "said to be done and is not");
            return true;
        }
        m_refused += 1;
        const bool changes = qstrcmp(m_work.name, "backup on closing") == 0; // adds a person first
        expect(state().size() == before.size() && (changes || state() == before), room,
               "refused and not as before");
        m_stage.disk.free(megabytesIn(sentence, room));
        const QString again = act();
        expect(again.isEmpty() && m_work.succeeded(m_stage), room,
               qPrintable(u"after: "_s + again));
        return false;
    }
    QString act()
    {
        try {
            m_work.act(m_stage);
            return {};
        } catch (const Error &error) {
            return error.sentence().isEmpty() ? u"nothing is said"_s : error.sentence();
        }
    }
    qint64 megabytesIn(const QString &sentence, int room)
    {
        static const QRegularExpression amount(u"disk is full.*Free at least (\\d+) MB"_s);
        const auto match = amount.match(sentence);
        expect(match.hasMatch() || !m_stage.disk.isReal(), room, qPrintable(sentence));
        return match.captured(1).toLongLong();
    }
    void expect(bool right, int room, const char *what) const
    {
        if (!right) {
            std::printf("wrong: %s with %d KiB: %s\n", m_work.name, room, what);
        }
    }

    const Work &m_work;
    Stage m_stage;
    int m_times = 0;
    int m_refused = 0;
};

} // namespace

int workOnSmallDisk(SmallDisk &disk, const QString &place, int stride)
{
    const QString above = QFileInfo(place).path();
    const auto source = Workspace::open(above + u"/register.anker"_s, Workspace::Mode::ReadOnly);
    const auto report = semesterReport(*source);
    const int people = queries::counts(*source).value(&record::table<Person>().description());
    std::printf("%s\n", disk.isReal() ? "disk" : "limit");
    for (const Work &work : works(report, people)) {
        Trial(work, Stage{disk, above}).run(stride);
    }
    return 0;
}

} // namespace ankerpunt::test
