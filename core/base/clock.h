// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QDateTime>

namespace ankerpunt {

/// The only source of "now" and "today" in the core. A file may carry its own today (the example
/// does).
class Clock
{
public:
    Clock() = default;
    Clock(const Clock &) = delete;
    Clock &operator=(const Clock &) = delete;
    virtual ~Clock() = default;

    /// The instant, in UTC.
    [[nodiscard]] virtual QDateTime now() const { return QDateTime::currentDateTimeUtc(); }

    /// The day on which the person works: the file's own today if it has one.
    [[nodiscard]] QDate today() const
    {
        return m_ownToday.isValid() ? m_ownToday : now().toLocalTime().date();
    }

    [[nodiscard]] QDate ownToday() const { return m_ownToday; }
    void setOwnToday(QDate day) { m_ownToday = day; }

private:
    QDate m_ownToday;
};

} // namespace ankerpunt
