// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"

#include <QTemporaryDir>

namespace ankerpunt::test {

/// A folder of its own with one new, empty file open in it.
class TemporaryFile final
{
public:
    TemporaryFile() : m_workspace(Workspace::create(path())) {}

    [[nodiscard]] QString path(const QString &name = QStringLiteral("register.anker")) const
    {
        return m_folder.filePath(name);
    }
    [[nodiscard]] Workspace &workspace() { return *m_workspace; }
    [[nodiscard]] record::Store &store() { return m_workspace->store(); }

    /// Closes the file and opens it again, as after a restart.
    Workspace &reopen(Workspace::Mode mode = Workspace::Mode::ReadWrite)
    {
        m_workspace.reset();
        m_workspace = Workspace::open(path(), mode);
        return *m_workspace;
    }
    void close() { m_workspace.reset(); }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Workspace> m_workspace;
};

/// All that people put into the file, as text that two states can be compared by: every record of
/// every kind with its fields. Leaves out what the program brought itself.
[[nodiscard]] QStringList contentOf(const record::Store &store);

/// The what of everything that is wrong with the file; empty when sound.
[[nodiscard]] QStringList damageOf(const Workspace &workspace);

} // namespace ankerpunt::test
