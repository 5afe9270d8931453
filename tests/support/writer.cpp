// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/writer.h"

#include "core/domain/questions.h"
#include "core/workspace/workspace.h"
#include "tests/support/whole_file.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QFile>
#include <QThread>

#include <cstdio>
#include <stdexcept>

namespace ankerpunt::test {

namespace {

constexpr int patience = 20000; // milliseconds; far more than anything here needs

void say(const QByteArray &line)
{
    std::fprintf(stdout, "%s\n", line.constData());
    std::fflush(stdout);
}

void waitForLine()
{
    char line[16];
    (void)std::fgets(line, sizeof line, stdin);
}

} // namespace

int workAsWriter(const QString &path, int actions, int pause)
{
    waitForLine();
    const auto workspace = Workspace::open(path, Workspace::Mode::ReadWrite);
    const auto &holder = workspace->holder();
    say(workspace->isReadOnly() ? "reader " + QByteArray::number(holder ? holder->process : 0)
                                : QByteArray("writer"));
    Question question;
    for (int i = 1; !workspace->isReadOnly() && (actions == 0 || i <= actions); ++i) {
        const bool edit = i % 3 == 0; // else a new question
        workspace->store().change(u"Save question"_s, [&](record::Change &change) {
            if (!edit) {
                question.id = Id<Question>();
                question.title = u"Vraag %1"_s.arg(i);
            }
            question.notes = QString::number(i);
            question.id = change.save(question);
            if (!edit) {
                Wording wording;
                wording.question = question.id;
                wording.text = u"In eigen woorden %1"_s.arg(i);
                change.save(wording);
            }
        });
        say(QByteArray::number(question.id.value()) + ' ' + QByteArray::number(i));
        QThread::msleep(ulong(pause));
    }
    waitForLine();
    return 0;
}

WriterProcess::WriterProcess(const QString &path, int actions, int pause)
{
    m_process.start(
        QCoreApplication::applicationFilePath(),
        {u"--work-as-writer"_s, path, QString::number(actions), QString::number(pause)});
    if (!m_process.waitForStarted(patience)) {
        throw std::runtime_error("the writer does not start");
    }
}

WriterProcess::~WriterProcess()
{
    if (m_process.state() != QProcess::NotRunning) {
        kill();
    }
}

void WriterProcess::go()
{
    m_process.write("go\n");
    m_process.waitForBytesWritten(patience);
}

bool WriterProcess::isWriter()
{
    QElapsedTimer timer;
    timer.start();
    while (!m_lines.contains('\n') && timer.elapsed() < patience &&
           (m_process.waitForReadyRead(100) || m_process.state() == QProcess::Running)) {
        m_lines += m_process.readAllStandardOutput();
    }
    if (!m_lines.contains('\n')) {
        throw std::runtime_error("the writer says nothing: " +
                                 m_process.readAllStandardError().toStdString());
    }
    return m_lines.startsWith("writer");
}

qint64 WriterProcess::writerThatItNames()
{
    return isWriter() ? processId() : m_lines.mid(7, m_lines.indexOf('\n') - 7).toLongLong();
}

void WriterProcess::waitFor(int actions)
{
    QElapsedTimer timer;
    timer.start();
    while (acknowledged().size() < actions) {
        if (timer.elapsed() > patience || m_process.state() == QProcess::NotRunning) {
            throw std::runtime_error("the writer stopped: " +
                                     m_process.readAllStandardError().toStdString());
        }
        m_process.waitForReadyRead(50);
    }
}

void WriterProcess::kill()
{
    m_process.kill();
    m_process.waitForFinished(patience);
}

int WriterProcess::finish()
{
    m_process.closeWriteChannel();
    if (!m_process.waitForFinished(patience) || m_process.exitStatus() != QProcess::NormalExit) {
        return -1;
    }
    return m_process.exitCode();
}

QList<Acknowledged> WriterProcess::acknowledged()
{
    m_lines += m_process.readAllStandardOutput();
    QList<Acknowledged> all;
    auto lines = m_lines.split('\n');
    lines.removeLast(); // empty, or cut by the kill: not acknowledged
    for (const QByteArray &line : lines) {
        const auto words = line.split(' ');
        if (words.size() == 2) {
            all.append({words.at(0).toLongLong(), words.at(1).toInt()});
        }
    }
    return all;
}

int timesFrom(const char *variable, int usual)
{
    bool given = false;
    const int times = qEnvironmentVariableIntValue(variable, &given);
    return given ? times : usual;
}

QByteArray bytesOf(const QString &path)
{
    return QCryptographicHash::hash(wholeFile(path), QCryptographicHash::Sha256);
}

QString writePeople(const QString &path, int people, const QString &prefix)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        throw std::runtime_error("cannot write " + path.toStdString());
    }
    file.write("Nr;Voornaam;Achternaam;E-mail;Telefoon\n");
    for (int i = 1; i <= people; ++i) {
        const QString code = prefix + QString::number(i);
        const int phone = prefix.at(0).unicode() * 10000 + i; // nobody shares one
        file.write(u"%1;Roos;Van %1;%1@example.org;06 %2\n"_s.arg(code)
                       .arg(phone, 8, 10, QChar(u'0'))
                       .toUtf8());
    }
    return path;
}

} // namespace ankerpunt::test
