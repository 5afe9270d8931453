// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QMultiHash>
#include <QString>

namespace ankerpunt::exchange {

/// A name, word or address that more than this many share tells nobody apart.
inline constexpr qsizetype tooMany = 200;

/// The values of a key, at most @p most of them: a key may have as many as a file has rows, and to
/// go through these for each row would take their square.
template <typename Value>
[[nodiscard]] QList<Value> upTo(qsizetype most, const QMultiHash<QString, Value> &index,
                                const QString &key)
{
    QList<Value> values;
    for (auto it = index.constFind(key);
         it != index.cend() && it.key() == key && values.size() < most; ++it) {
        values.append(*it);
    }
    return values;
}

/// All values of a key that tells apart; none of one that too many share.
template <typename Value>
[[nodiscard]] QList<Value> telling(const QMultiHash<QString, Value> &index, const QString &key)
{
    const QList<Value> values = upTo(tooMany + 1, index, key);
    return values.size() > tooMany ? QList<Value>() : values;
}

} // namespace ankerpunt::exchange
