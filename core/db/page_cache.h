// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/database.h"

namespace ankerpunt::db {

/// While it lives, a connection keeps few pages in memory: for what goes through a whole file once
/// and comes back to little. As many as SQLite keeps by itself, where nothing else is said.
class FewPages final
{
public:
    explicit FewPages(const Database &database, qint64 pages = 500);
    FewPages(const FewPages &) = delete;
    FewPages &operator=(const FewPages &) = delete;
    ~FewPages();

private:
    void keep(qint64 pages) const; ///< of 4 KiB

    const Database &m_database;
    qint64 m_before;
};

} // namespace ankerpunt::db
