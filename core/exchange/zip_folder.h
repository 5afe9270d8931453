// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/progress.h"

#include <QStringList>

#include <memory>

namespace ankerpunt::exchange {

/// The files in a ZIP archive of a stranger, to be read and never unpacked.
///
/// A few bytes of such an archive can stand for many gigabytes, and what it says of itself may be a
/// lie. So its directory is judged before libzip sees it (200 files), what it says of their sizes
/// before any of them is opened (128 MB together, 200 times smaller than that), and what comes out
/// is counted while it comes: it ends at the size that was said.
class ZipFolder final
{
public:
    /// Throws Error (Invalid) for an archive that is damaged, locked with a password or beyond the
    /// bounds.
    ZipFolder(const QString &path, Progress progress);
    ZipFolder(const ZipFolder &) = delete;
    ZipFolder &operator=(const ZipFolder &) = delete;
    ~ZipFolder();

    [[nodiscard]] const QStringList &names() const { return m_names; }

    /// One file, from its beginning to its end.
    class File final
    {
    public:
        File(ZipFolder &folder, const QString &name);
        File(const File &) = delete;
        File &operator=(const File &) = delete;
        ~File();

        /// The next bytes; none at its end. Throws Error.
        [[nodiscard]] QByteArray read();

    private:
        struct Unpacking;
        ZipFolder &m_folder;
        std::unique_ptr<Unpacking> m_unpacking;
        qint64 m_left = 0;
    };

private:
    struct Archive;
    void judge();
    void took(qint64 bytes);

    std::unique_ptr<Archive> m_archive;
    Progress m_progress;
    QStringList m_names;
    qint64 m_total = 0; ///< bytes of all files, as the archive says
    qint64 m_taken = 0;
    qint64 m_told = 0;
};

/// Throws Error (Invalid) with the sentence for a file that is not as it was made.
[[noreturn]] void failDamaged(const QString &detail);

} // namespace ankerpunt::exchange
