// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/natural_keys.h"

#include "core/base/text.h"

namespace ankerpunt::exchange {

using record::Record;

namespace {

QString plain(const QVariant &value)
{
    return value.metaType().id() == QMetaType::QString ? folded(value.toString())
                                                       : value.toString();
}

QStringList wordsOf(const Record &record, const NaturalKeys::Key &key)
{
    QStringList words;
    for (const int field : key) {
        words.append(plain(record.values.at(field)));
    }
    return words;
}

bool fits(const record::Description &kind, const NaturalKeys::Key &key, const QStringList &a,
          const QStringList &b, NaturalKeys::Match match)
{
    for (int i = 0; i < int(key.size()); ++i) {
        const bool mayLack =
            match == NaturalKeys::Match::FillingIn && kind.fields.at(key.at(i)).isReference();
        if (a.at(i) != b.at(i) && !(mayLack && (a.at(i).isEmpty() || b.at(i).isEmpty()))) {
            return false;
        }
    }
    return true;
}

/// What all records with the same key have in common: its first field, and what is no reference.
QString shelf(const record::Description &kind, const NaturalKeys::Key &key,
              const QStringList &words)
{
    QString shelf;
    for (int i = 0; i < int(key.size()); ++i) {
        if (i == 0 || !kind.fields.at(key.at(i)).isReference()) {
            shelf += words.at(i) + QChar(0x1f);
        }
    }
    return shelf;
}

} // namespace

bool NaturalKeys::same(const Key &key, const Record &a, const Record &b, Match match)
{
    return fits(*a.description, key, wordsOf(a, key), wordsOf(b, key), match);
}

NaturalKeys::Index &NaturalKeys::indexOf(const record::Description &kind, const Key &key)
{
    const auto [at, isNew] = m_indexes.try_emplace({&kind, key});
    if (isNew) {
        m_workspace.store().rows().each(kind, [&](const Record &record) {
            const QStringList words = wordsOf(record, key);
            at->second.insert(shelf(kind, key, words), {record.id, words});
        });
    }
    return at->second;
}

QList<qint64> NaturalKeys::find(const Record &wanted, const Key &key, Match match)
{
    const auto &kind = *wanted.description;
    const QStringList words = wordsOf(wanted, key);
    const Index &index = indexOf(kind, key);
    QList<qint64> ids;
    const auto [from, to] = index.equal_range(shelf(kind, key, words));
    for (auto it = from; it != to; ++it) {
        if (fits(kind, key, it->words, words, match)) {
            ids.append(it->id);
        }
    }
    return ids;
}

void NaturalKeys::announce(const Record &record, const Key &key)
{
    const QStringList words = wordsOf(record, key);
    indexOf(*record.description, key)
        .insert(shelf(*record.description, key, words), {record.id, words});
}

} // namespace ankerpunt::exchange
