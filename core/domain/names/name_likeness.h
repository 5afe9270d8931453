// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/names/names.h"

#include <QHash>
#include <QList>
#include <QSet>
#include <QStringList>

#include <functional>
#include <memory>

namespace ankerpunt {

/// From here on two names are shown to a person as perhaps one; nothing is ever merged by itself.
/// Between half of it and this, something else has to agree: a mail address, an organisation.
inline constexpr double worthProposing = 0.75;

/// How likely @p a and @p b name one person, 0 to 1: knows spelling variants (Janssen, Thijs/Tijs),
/// lost accents, a missing prefix, initials against a first name, swapped parts and double names.
[[nodiscard]] double likeness(const PersonName &a, const PersonName &b);

/// Two names that are worth proposing share at least one of these; for looking up candidates.
[[nodiscard]] QStringList duplicateKeys(const PersonName &name);

/// Two names, by their place in a list, and how alike they are.
struct LikelyPair
{
    qsizetype first = 0;
    qsizetype second = 0;
    double likeness = 0;
};

/// Many names that are compared with each other, in little memory.
class NameList final
{
public:
    NameList();
    NameList(const NameList &) = delete;
    NameList &operator=(const NameList &) = delete;
    ~NameList();

    void add(const PersonName &name);
    /// How alike @p name is to each of those at @p places, where that is at least @p from: as
    /// likeness(), but @p name and the list are made ready once.
    [[nodiscard]] QHash<quint32, double> alike(const PersonName &name, const QSet<quint32> &places,
                                               double from) const;
    /// For each name the one before it in the list that is most alike, where that is at least
    /// @p from alike. Where more than 300 names share a key, each is compared with its 60
    /// neighbours in the alphabet only, so that the work grows with the names and not with their
    /// pairs. @p alive is called every 4096 comparisons; it may throw to stop long work.
    [[nodiscard]] QList<LikelyPair> likelyPairs(double from = worthProposing,
                                                const std::function<void()> &alive = {}) const;

private:
    struct Work;
    std::unique_ptr<Work> m_work;
};

} // namespace ankerpunt
