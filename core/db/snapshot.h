// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/database.h"

namespace ankerpunt::db {

/// The file as it is at one moment, as long as this lives: nobody can write. It is locked once, and
/// not again for every statement. Statements must be finished before. Within another one, or within
/// a transaction, it is part of that.
class Snapshot final
{
public:
    explicit Snapshot(const Database &database);
    Snapshot(const Snapshot &) = delete;
    Snapshot &operator=(const Snapshot &) = delete;
    ~Snapshot();

private:
    const Database &m_database;
    bool m_isPart;
};

} // namespace ankerpunt::db
