// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/stepped_program.h"

#include <QFile>

#include <csignal>
#include <fcntl.h>
#include <stdexcept>
#include <sys/ptrace.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

namespace ankerpunt::test {

namespace {

bool isWrite(quint64 call)
{
    return call == SYS_pwrite64 || call == SYS_write || call == SYS_sendfile ||
           call == SYS_copy_file_range;
}

bool changesTheDisk(const __ptrace_syscall_info &call)
{
    switch (call.entry.nr) {
    case SYS_openat:
        return (call.entry.args[2] & O_CREAT) != 0;
    case SYS_write: // what is said to people changes nothing
    case SYS_sendfile:
        return call.entry.args[0] > 2;
#ifdef SYS_rename // not on every machine
    case SYS_open:
        return (call.entry.args[1] & O_CREAT) != 0;
    case SYS_rename:
    case SYS_unlink:
    case SYS_mkdir:
    case SYS_chmod:
    case SYS_renameat:
#endif
    case SYS_pwrite64:
    case SYS_copy_file_range:
    case SYS_renameat2:
    case SYS_unlinkat:
    case SYS_mkdirat:
    case SYS_fchmod:
    case SYS_fchmodat:
    case SYS_ftruncate:
    case SYS_fsync:
    case SYS_fdatasync:
        return true;
    default:
        return false;
    }
}

pid_t start(const QStringList &arguments)
{
    std::vector<QByteArray> words{QByteArrayLiteral(ANKERPUNT_PROGRAM)};
    for (const QString &argument : arguments) {
        words.push_back(QFile::encodeName(argument));
    }
    std::vector<char *> pointers;
    for (QByteArray &word : words) {
        pointers.push_back(word.data());
    }
    pointers.push_back(nullptr);
    const pid_t child = fork();
    if (child == 0) {
        const int nowhere = ::open("/dev/null", O_WRONLY | O_CLOEXEC);
        ::dup2(nowhere, STDOUT_FILENO);
        ::dup2(nowhere, STDERR_FILENO);
        ::ptrace(PTRACE_TRACEME, 0, nullptr, nullptr);
        ::execv(pointers.front(), pointers.data());
        ::_exit(127);
    }
    return child;
}

struct Run
{
    int steps = 0;
    bool killed = false;
};

Run run(const QStringList &arguments, int killBefore)
{
    const pid_t child = start(arguments);
    int status = 0;
    ::waitpid(child, &status, 0);
    if (!WIFSTOPPED(status) || ::ptrace(PTRACE_SETOPTIONS, child, nullptr,
                                        PTRACE_O_TRACESYSGOOD | PTRACE_O_EXITKILL) != 0) {
        throw std::runtime_error("the program cannot be taken step by step");
    }
    Run run;
    bool inWrites = false;
    long signal = 0;
    while (::ptrace(PTRACE_SYSCALL, child, nullptr, signal) == 0 &&
           ::waitpid(child, &status, 0) == child && WIFSTOPPED(status)) {
        const bool call = WSTOPSIG(status) == (SIGTRAP | 0x80);
        signal = call || WSTOPSIG(status) == SIGTRAP ? 0 : WSTOPSIG(status);
        __ptrace_syscall_info info{};
        if (!call || ::ptrace(PTRACE_GET_SYSCALL_INFO, child, sizeof info, &info) <= 0 ||
            info.op != PTRACE_SYSCALL_INFO_ENTRY || !changesTheDisk(info)) {
            continue;
        }
        const bool counts = !isWrite(info.entry.nr) || !inWrites;
        inWrites = isWrite(info.entry.nr);
        run.steps += counts ? 1 : 0;
        if (counts && run.steps == killBefore) {
            ::kill(child, SIGKILL);
            ::waitpid(child, &status, 0);
            run.killed = true;
            return run;
        }
    }
    return run;
}

} // namespace

int stepsOf(const QStringList &arguments)
{
    return run(arguments, 0).steps;
}

bool killedBefore(int step, const QStringList &arguments)
{
    return run(arguments, step).killed;
}

} // namespace ankerpunt::test
