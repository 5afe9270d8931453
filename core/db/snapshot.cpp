// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/db/snapshot.h"

#include "core/base/error.h"
#include "core/base/literals.h"

#include <QtGlobal>

namespace ankerpunt::db {

Snapshot::Snapshot(const Database &database)
    : m_database(database), m_isPart(database.m_inTransaction)
{
    if (!m_isPart) {
        m_database.run(u"BEGIN"_s);
        m_database.m_inTransaction = true;
    }
}

Snapshot::~Snapshot()
{
    if (m_isPart) {
        return;
    }
    m_database.m_inTransaction = false;
    try {
        m_database.run(u"COMMIT"_s);
    } catch (const Error &error) { // nothing was written, so nothing is lost
        qWarning("a snapshot did not end: %s", error.what());
    }
}

} // namespace ankerpunt::db
