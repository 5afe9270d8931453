// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/visits.h"

namespace ankerpunt::ui {

namespace {

constexpr int most = 100;

} // namespace

void Visits::note(const Visit &visit)
{
    if (m_now >= 0 && m_all.at(m_now) == visit) {
        return;
    }
    m_all.resize(m_now + 1);
    if (m_now >= 0 && m_all.last().place == visit.place && m_all.last().record == 0) {
        m_all.removeLast(); // a place on the way to a record in it is no stop of its own
    }
    m_all.append(visit);
    if (m_all.size() > most) {
        m_all.removeFirst();
    }
    m_now = int(m_all.size()) - 1;
}

std::optional<Visit> Visits::go(int step)
{
    if (m_now + step < 0 || m_now + step >= int(m_all.size())) {
        return std::nullopt;
    }
    m_now += step;
    return m_all.at(m_now);
}

} // namespace ankerpunt::ui
