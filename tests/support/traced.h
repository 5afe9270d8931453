// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace ankerpunt::test {

/// Listens to the statements that the open files run, as SQLite reports them. The program itself
/// never calls SQLite's interface in C; only this does.
class Traced final
{
public:
    Traced();
    Traced(const Traced &) = delete;
    Traced &operator=(const Traced &) = delete;
    ~Traced();

    /// Each statement once, in the order in which they first came.
    [[nodiscard]] const QStringList &statements() const { return m_statements; }
    /// How SQLite would answer a statement, a line for each step.
    [[nodiscard]] static QString planOf(const QString &statement);

private:
    static int hear(unsigned event, void *self, void *statement, void *sql);
    QStringList m_statements;
};

} // namespace ankerpunt::test
