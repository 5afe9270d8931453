// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The program is ended with signal 9 before a step that it takes on the disk, one run for each,
// while it restores a backup and while it makes one. In the long run that is every single step.
#include "core/domain/people.h"
#include "core/workspace/backups.h"
#include "tests/support/stepped_program.h"
#include "tests/support/temporary_file.h"
#include "tests/support/writer.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace ankerpunt;
using test::contentOf;
using test::damageOf;

namespace {

QStringList contentIn(const QString &path)
{
    const auto workspace = Workspace::open(path, Workspace::Mode::ReadWrite);
    REQUIRE_FALSE(workspace->isReadOnly());
    CHECK(damageOf(*workspace) == QStringList());
    return contentOf(workspace->store());
}

void addPerson(const QString &path, const QString &name, bool backUp = true)
{
    const auto workspace = Workspace::open(path, Workspace::Mode::ReadWrite);
    workspace->store().change(u"Add"_s, [&](record::Change &change) {
        Person person;
        person.givenName = name;
        change.save(person);
    });
    if (backUp) {
        backups::beforeClosing(*workspace);
    }
}

/// A folder with a file, and copies of it that are as it was.
class Original final
{
public:
    Original()
    {
        (void)Workspace::create(path(u"first/a.anker"_s));
        for (const QString &name : {u"Een"_s, u"Twee"_s}) {
            addPerson(path(u"first/a.anker"_s), name);
        }
        addPerson(path(u"first/a.anker"_s), u"Drie"_s, false); // as after a crash
    }
    /// A fresh copy of the folder; gives the path of the file in it.
    [[nodiscard]] QString again() const
    {
        QDir(path(u"again"_s)).removeRecursively();
        REQUIRE(QDir().mkpath(path(u"again/a.anker-backups"_s)));
        for (const QString &place : {u""_s, u"a.anker-backups/"_s}) {
            const QDir from(path(u"first/"_s + place));
            for (const QString &name : from.entryList(QDir::Files)) {
                REQUIRE(QFile::copy(from.filePath(name), path(u"again/"_s + place + name)));
            }
        }
        return path(u"again/a.anker"_s);
    }
    [[nodiscard]] QString path(const QString &name) const
    {
        QDir(m_folder.path()).mkpath(u"first"_s);
        return m_folder.filePath(name);
    }

private:
    QTemporaryDir m_folder;
};

/// Which of so many steps are tried: of the last, where it is decided, all.
QList<int> stepsToTry(int steps)
{
    const int stride = test::timesFrom("ANKERPUNT_STEP_STRIDE", 6);
    constexpr int last = 10;
    QList<int> tried;
    for (int step = 1; step <= steps; step += step < steps - last ? stride : 1) {
        tried.append(step);
    }
    return tried;
}

/// Every backup that is listed is sound and opens, but for none.
QList<QStringList> listedContents(const QString &file)
{
    QList<QStringList> all;
    for (const auto &backup : backups::listOf(file)) {
        CHECK(backups::isSound(backup));
        all.append(contentOf(Workspace::open(backup.path, Workspace::Mode::ReadOnly)->store()));
    }
    return all;
}

/// The files in these folders that others than their owner can read.
QStringList openToOthers(const QString &file)
{
    QStringList found;
    for (const QString &folder : {QFileInfo(file).path(), backups::folderOf(file)}) {
        for (const QFileInfo &entry : QDir(folder).entryInfoList(QDir::Files)) {
            const bool lock = entry.suffix() == u"lock"; // says who, nothing of the file
            if (!lock && entry.permission(QFile::ReadGroup | QFile::ReadOther)) {
                found.append(entry.fileName());
            }
        }
    }
    return found;
}

} // namespace

TEST_CASE("a restore that is killed before any of its steps leaves the file before or after")
{
    const Original original;
    const QString file = original.again();
    const QStringList before = contentIn(file);
    const QString oldest = QFileInfo(backups::listOf(file).last().path).fileName();
    const QStringList after = contentIn(backups::folderOf(file) + u'/' + oldest);
    REQUIRE(before != after);
    const QStringList arguments{u"restore"_s, file, u"--from"_s,
                                backups::folderOf(original.again()) + u'/' + oldest};
    const int steps = test::stepsOf(arguments);
    REQUIRE(steps > 20);
    int restored = 0;
    for (const int step : stepsToTry(steps)) {
        INFO(step);
        (void)original.again();
        REQUIRE(test::killedBefore(step, arguments));
        REQUIRE(openToOthers(file) == QStringList());
        const QStringList now = contentIn(file);
        const bool whole = now == before || now == after;
        REQUIRE(whole);
        const auto listed = listedContents(file);
        const bool kept = now == before || listed.contains(before);
        REQUIRE(kept);
        REQUIRE(listed.contains(after));
        restored += now == after ? 1 : 0;
        if (step % 5 == 0) { // and what was killed can be done again
            REQUIRE(test::runProgram(arguments).status == 0);
            REQUIRE(contentIn(file) == after);
        }
    }
    CHECK(restored > 0);
    CHECK(restored < steps / 2); // the last step is the one that counts
}

TEST_CASE("an import that is killed while its backup is made leaves no half backup in the list")
{
    const Original original;
    const QString people = test::writePeople(original.path(u"mensen.csv"_s), 2, u"A"_s);
    const QStringList arguments{u"import"_s, original.again(), people};
    const int steps = test::stepsOf(arguments);
    const QString file = original.again();
    const QStringList before = contentIn(file);
    int complete = 0;
    for (const int step : stepsToTry(steps)) {
        INFO(step);
        (void)original.again();
        REQUIRE(test::killedBefore(step, arguments));
        REQUIRE(openToOthers(file) == QStringList());
        const auto listed = listedContents(file);
        REQUIRE(listed.size() >= 2);
        const QStringList now = contentIn(file);
        complete += now != before && listed.contains(now) ? 1 : 0;
        REQUIRE(listed.size() <= 3);
        if (step % 5 == 0) { // and the next one gets its backup, whatever lies about
            addPerson(file, u"Vier"_s);
            REQUIRE(listedContents(file).contains(contentIn(file)));
        }
    }
    CHECK(complete > 0);
}
