// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/program.h"

#include <QProcess>
#include <QString>
#include <QStringList>

/// A second process that works in a file, to be killed or raced against.
namespace ankerpunt::test {

/// One question whose saving was acknowledged, with the number that its notes then held.
struct Acknowledged
{
    qint64 question = 0;
    int revision = 0;
};

/// This test program itself, as a writer: it waits for a line, opens the file, says "writer" or
/// "reader" with the number of the process that writes, and as a writer saves questions with a
/// wording each, and edits of them, one action after the other with @p pause milliseconds between.
/// Every action is printed when it was saved. After @p actions (0: never) it waits until its input
/// ends.
class WriterProcess final
{
public:
    explicit WriterProcess(const QString &path, int actions = 0, int pause = 0);
    WriterProcess(const WriterProcess &) = delete;
    WriterProcess &operator=(const WriterProcess &) = delete;
    ~WriterProcess();

    void go();
    /// Whether it may write; waits until it has opened the file.
    [[nodiscard]] bool isWriter();
    /// The process that writes, as this one tells it: itself, or who has the lock.
    [[nodiscard]] qint64 writerThatItNames();
    [[nodiscard]] qint64 processId() const { return m_process.processId(); }
    /// Waits until @p actions were acknowledged, at most 20 seconds.
    void waitFor(int actions);
    /// Ends it as a crash does: signal 9.
    void kill();
    /// Lets it close the file and end; its exit status.
    int finish();

    /// All that was acknowledged until now; after kill() all that ever was.
    [[nodiscard]] QList<Acknowledged> acknowledged();

private:
    QProcess m_process;
    QByteArray m_lines;
};

/// What the writer does; the exit status of its process.
int workAsWriter(const QString &path, int actions, int pause);

/// The number in an environment variable: how often a test does something, or @p usual.
[[nodiscard]] int timesFrom(const char *variable, int usual);

/// A digest of all bytes of a file that nobody here has open.
[[nodiscard]] QByteArray bytesOf(const QString &path);

/// Writes a spreadsheet of this many people with codes that start with @p prefix; gives its path.
[[nodiscard]] QString writePeople(const QString &path, int people, const QString &prefix);

} // namespace ankerpunt::test
