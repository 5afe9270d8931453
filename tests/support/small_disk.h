// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ankerpunt::test {

/// A disk in memory with as little room as wanted, which only this process sees. Where the system
/// does not let us make one, a limit on the size of files stands in for it: then a disk is never
/// full, but files cannot grow.
class SmallDisk final
{
public:
    /// Mounts it at @p place; before any thread was started.
    explicit SmallDisk(const QString &place);

    [[nodiscard]] bool isReal() const { return m_isReal; }
    [[nodiscard]] QString path(const QString &name) const;
    /// Removes everything that is on it.
    void clear();
    /// Leaves room for so many blocks of 1024 bytes.
    void leave(qint64 blocks);
    /// Lets so many megabytes be used in addition, as who makes room does.
    void free(qint64 megabytes);

private:
    [[nodiscard]] qint64 room() const;

    QString m_place;
    bool m_isReal = false;
};

} // namespace ankerpunt::test
