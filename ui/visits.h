// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace ankerpunt::ui {

/// Where one was in the window: a place, and the record that was open there, 0 for none.
struct Visit
{
    QString place;
    qint64 record = 0;
    friend bool operator==(const Visit &, const Visit &) = default;
};

/// The way through places and records, for going back and forward along it as in a browser.
class Visits final
{
public:
    /// Notes where one is now. What lay ahead is forgotten, as one went another way.
    void note(const Visit &visit);
    [[nodiscard]] bool canGoBack() const { return m_now > 0; }
    [[nodiscard]] bool canGoForward() const { return m_now + 1 < int(m_all.size()); }
    /// One step back with -1, or forward with 1; nothing at the end of the way.
    [[nodiscard]] std::optional<Visit> go(int step);

private:
    QList<Visit> m_all;
    int m_now = -1;
};

} // namespace ankerpunt::ui
