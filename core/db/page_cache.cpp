// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/db/page_cache.h"

#include "core/base/literals.h"

namespace ankerpunt::db {

FewPages::FewPages(const Database &database, qint64 pages)
    : m_database(database), m_before(database.value(u"PRAGMA cache_size"_s).toLongLong())
{
    keep(pages);
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
