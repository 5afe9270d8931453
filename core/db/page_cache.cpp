// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/db/page_cache.h"

#include "core/base/literals.h"

namespace ankerpunt::db {

namespace {

constexpr qint64 few = 500; // of 4 KiB, as SQLite has it by itself

} // namespace

FewPages::FewPages(const Database &database)
    : m_database(database), m_before(database.value(u"PRAGMA cache_size"_s).toLongLong())
{
    keep(few);
}

FewPages::~FewPages()
{
    keep(m_before);
}

void FewPages::keep(qint64 pages) const
{
    m_database.run(u"PRAGMA cache_size=%1"_s.arg(pages));
}

} // namespace ankerpunt::db
