// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/id.h"

#include <QRandomGenerator>

#include <algorithm>

namespace ankerpunt {

namespace {
constexpr int randomBits = 21;
}

qint64 IdSource::next(qint64 millisecondsSince1970)
{
    // Below half the range, so that a burst within one millisecond has room to count on.
    const auto random = qint64(QRandomGenerator::global()->bounded(1u << (randomBits - 1)));
    const qint64 fresh = (millisecondsSince1970 << randomBits) | random;
    m_last = std::max(fresh, m_last + 1);
    return m_last;
}

QDate dayOfId(qint64 id)
{
    constexpr qint64 millisecondsADay = 86'400'000;
    return QDate(1970, 1, 1).addDays((id >> randomBits) / millisecondsADay);
}

} // namespace ankerpunt
