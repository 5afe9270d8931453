// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/small_disk.h"

#include "core/base/literals.h"

#include <QDir>
#include <QFile>

#include <csignal>
#include <fcntl.h>
#include <sched.h>
#include <stdexcept>
#include <sys/mount.h>
#include <sys/resource.h>
#include <sys/statvfs.h>
#include <unistd.h>

namespace ankerpunt::test {

namespace {

constexpr qint64 block = 1024;
const QString ballast = u".ballast"_s;

void say(const char *path, const QByteArray &words)
{
    QFile file(QString::fromLatin1(path));
    if (file.open(QIODevice::WriteOnly)) {
        file.write(words);
    }
}

/// Gives this process mounts of its own: as root, or as who is root only for itself.
bool hasOwnMounts()
{
    const QByteArray user = QByteArray::number(::getuid());
    const QByteArray group = QByteArray::number(::getgid());
    if (::unshare(CLONE_NEWNS) != 0) {
        if (::unshare(CLONE_NEWNS | CLONE_NEWUSER) != 0) {
            return false;
        }
        say("/proc/self/setgroups", "deny");
        say("/proc/self/uid_map", "0 " + user + " 1");
        say("/proc/self/gid_map", "0 " + group + " 1");
    }
    return ::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0;
}

} // namespace

SmallDisk::SmallDisk(const QString &place) : m_place(place)
{
    m_isReal = hasOwnMounts() && ::mount("tmpfs", QFile::encodeName(place).constData(), "tmpfs", 0,
                                         "size=48m,mode=700") == 0;
    std::signal(SIGXFSZ, SIG_IGN);
}

QString SmallDisk::path(const QString &name) const
{
    return m_place + u'/' + name;
}

qint64 SmallDisk::room() const
{
    struct statvfs said = {};
    ::statvfs(QFile::encodeName(m_place).constData(), &said);
    return qint64(said.f_bavail) * qint64(said.f_frsize);
}

void SmallDisk::clear()
{
    leave(100000);
    QDir(m_place).removeRecursively(); // but for the place itself, which is mounted
    QDir().mkpath(m_place);
}

void SmallDisk::leave(qint64 blocks)
{
    if (!m_isReal) {
        struct rlimit limit = {};
        ::getrlimit(RLIMIT_FSIZE, &limit);
        limit.rlim_cur = rlim_t(blocks * block);
        ::setrlimit(RLIMIT_FSIZE, &limit);
        return;
    }
    const int file = ::open(QFile::encodeName(path(ballast)).constData(), O_RDWR | O_CREAT, 0600);
    const qint64 size = std::max<qint64>(::lseek(file, 0, SEEK_END) + room() - blocks * block, 0);
    const bool done =
        ::ftruncate(file, 0) == 0 && (size == 0 || ::posix_fallocate(file, 0, size) == 0);
    ::close(file);
    if (!done) {
        throw std::runtime_error("the small disk cannot be filled");
    }
}

void SmallDisk::free(qint64 megabytes)
{
    leave(m_isReal ? (room() + megabytes * 1000 * 1000) / block : 100000);
}

} // namespace ankerpunt::test
