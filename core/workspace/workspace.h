// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/file.h"
#include "core/workspace/check.h"

namespace ankerpunt {

/// An open file: the database, the right to write in it, its records and its clock.
///
/// Opening for writing takes the lock; when someone else holds it the file opens for reading and
/// holder() says who; when no lock can be made, whyReadOnly() says why. What a crash left is then
/// rolled back and cleared away, and pages are looked at before anything is written. A file of an
/// older version is backed up beside itself and then migrated; one of a newer version is left as it
/// is, and opens for reading only when it says that this is safe.
class Workspace final
{
public:
    enum class Mode { ReadWrite, ReadOnly };

    /// Opens a file that exists; throws Error Io, Damaged, Newer, or Locked when it must be changed
    /// before it can be read and someone else is working in it.
    [[nodiscard]] static std::unique_ptr<Workspace> open(const QString &path, Mode mode);
    /// Whether opening it for writing is soon done: nobody works in it, no crash left anything, and
    /// it is of this version. Else it can take seconds, which open() and closing again in another
    /// thread take away.
    [[nodiscard]] static bool opensAtOnce(const QString &path);
    /// Makes a new, empty file; throws Error::Io when there is one of that name already.
    [[nodiscard]] static std::unique_ptr<Workspace> create(const QString &path);

    [[nodiscard]] const QString &path() const { return m_database->path(); }
    [[nodiscard]] bool isReadOnly() const { return m_database->isReadOnly(); }
    /// Who is writing, when that is why this file is open for reading only.
    [[nodiscard]] const std::optional<db::Holder> &holder() const { return m_holder; }

    /// Why this file is open for reading only when nobody is writing, as a sentence; or empty.
    [[nodiscard]] const QString &whyReadOnly() const { return m_whyReadOnly; }

    /// Whether something was saved in it since it was opened.
    [[nodiscard]] bool hasChanged() const { return m_changed; }

    [[nodiscard]] const db::Database &database() const { return *m_database; }
    [[nodiscard]] record::Store &store() { return *m_store; }
    [[nodiscard]] const record::Store &store() const { return *m_store; }
    [[nodiscard]] const Clock &clock() const { return m_clock; }
    [[nodiscard]] const record::Registry &registry() const { return m_store->registry(); }

    /// A setting of the file; empty when it was never made.
    [[nodiscard]] QString setting(const QString &key) const;
    void setSetting(const QString &key, const QString &value);

    /// The same file once more, for reading only: a connection belongs to the thread that made it,
    /// so long work in another thread begins with this, there.
    [[nodiscard]] std::unique_ptr<Workspace> reader() const;

    [[nodiscard]] QList<Damage> check() const;
    /// Makes a verified copy; throws and leaves nothing behind when that fails. Any thread may.
    void backUp(const QString &target) const;

private:
    /// For writing when it is given the lock, else for reading.
    explicit Workspace(std::unique_ptr<db::Database> database,
                       std::unique_ptr<db::WriterLock> lock = nullptr);
    void readToday();

    std::unique_ptr<db::WriterLock> m_lock; // outlives the connection
    std::optional<db::Holder> m_holder;
    QString m_whyReadOnly;
    std::unique_ptr<db::Database> m_database;
    Clock m_clock;
    bool m_changed = false;
    std::unique_ptr<record::Store> m_store;
};

/// The setting that holds the file's own today, as an ISO day.
inline constexpr char16_t ownTodaySetting[] = u"today";

} // namespace ankerpunt
