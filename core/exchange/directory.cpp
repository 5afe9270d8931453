// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/directory.h"

#include "core/base/text.h"
#include "core/domain/names/name_words.h"
#include "core/domain/people.h"
#include "core/exchange/shared_keys.h"
#include "core/queries/references.h"

#include <limits>

namespace ankerpunt::exchange {

Directory::Directory(const Workspace &workspace, QString source)
    : m_workspace(workspace), m_source(std::move(source))
{}

Directory::Codes &Directory::codesOf(const record::Description &kind)
{
    const auto found = m_codes.find(&kind);
    if (found != m_codes.end()) {
        return *found;
    }
    Codes &codes = m_codes[&kind];
    codes.stored = queries::byReference(m_workspace, kind, m_source);
    codes.all = codes.stored;
    return codes;
}

Directory::Names &Directory::namesOf(const record::Description &kind)
{
    const auto found = m_names.find(&kind);
    if (found != m_names.end()) {
        return *found;
    }
    Names &names = m_names[&kind];
    m_workspace.store().rows().each(kind, [&](const record::Record &record) {
        for (const QString &name : kind.names(record.values)) {
            names.all.emplace(folded(name), record.id);
            names.stored.insert(foldedLetters(name), record.id);
        }
    });
    for (const auto &[name, id] : m_waiting.take(&kind)) {
        if (!m_withdrawn.contains(id)) {
            names.all.emplace(folded(name), id);
        }
    }
    return names;
}

qint64 Directory::byId(const record::Description &kind, const QString &text) const
{
    bool isNumber = false;
    const qint64 id = text.toLongLong(&isNumber);
    return isNumber && m_workspace.store().rows().kindOf(id) == &kind ? id : 0;
}

qint64 Directory::stored(const record::Description &kind, const QString &reference)
{
    const qint64 id = codesOf(kind).stored.value(reference);
    return id ? id : byId(kind, reference);
}

void Directory::announce(const record::Description &kind, qint64 id, const QString &reference,
                         const QStringList &names)
{
    m_announced.insert(id, &kind);
    if (!reference.isEmpty()) {
        codesOf(kind).all.insert(reference, id);
    }
    for (const QString &name : names) {
        if (name.isEmpty()) {
            continue;
        }
        if (m_names.contains(&kind)) {
            namesOf(kind).all.emplace(folded(name), id);
        } else {
            m_waiting[&kind].emplace_back(name, id);
        }
    }
}

void Directory::withdraw(const record::Description &kind, qint64 id, const QStringList &names)
{
    m_withdrawn.insert(id);
    for (const QString &name : m_names.contains(&kind) ? names : QStringList()) {
        namesOf(kind).all.erase({folded(name), id});
    }
}

const record::Description *Directory::kindOf(qint64 id) const
{
    const auto *announced = m_announced.value(id);
    return announced ? announced : m_workspace.store().rows().kindOf(id);
}

Directory::Found Directory::find(const Kinds &kinds, const QString &text)
{
    QSet<qint64> ids;
    const auto chosen = [&] {
        if (ids.size() == 1 && m_announced.contains(*ids.constBegin())) {
            m_referredTo.insert(*ids.constBegin());
        }
        return Found{ids.size() == 1 ? *ids.constBegin() : 0, ids.size() > 1};
    };
    for (const auto *kind : kinds) {
        if (const qint64 id = codesOf(*kind).all.value(text)) {
            ids.insert(id);
        }
    }
    for (const auto *kind : ids.isEmpty() ? kinds : Kinds()) {
        if (const qint64 id = byId(*kind, text)) {
            ids.insert(id);
        }
    }
    if (!ids.isEmpty()) {
        return chosen();
    }
    const auto colon = text.indexOf(u':');
    for (const auto *kind : kinds) {
        if (colon > 0 && QStringView(text).left(colon) == kind->kind) {
            return find({kind}, text.mid(colon + 1));
        }
    }
    const QString name = folded(text);
    for (const auto *kind : kinds) {
        const auto &all = namesOf(*kind).all;
        auto it = all.lower_bound({name, std::numeric_limits<qint64>::min()});
        for (; it != all.end() && it->first == name && ids.size() < 2; ++it) {
            ids.insert(it->second);
        }
    }
    return chosen();
}

namespace {

/// The words of a name without full stops and the like: "Kookgenoten B.V." -> kookgenoten bv.
QStringList wordsOf(const QString &name)
{
    QStringList words;
    for (const QString &word : folded(name).split(u' ', Qt::SkipEmptyParts)) {
        const QString letters = foldedLetters(word);
        if (!letters.isEmpty()) {
            words.append(letters);
        }
    }
    return words;
}

/// Whether one holds the words of the other in their order, and enough of them to mean something.
bool holds(const QStringList &longer, const QStringList &shorter)
{
    constexpr qsizetype enoughLetters = 5;
    const QString words = u' ' + shorter.join(u' ') + u' ';
    return words.size() - 2 >= enoughLetters && (u' ' + longer.join(u' ') + u' ').contains(words);
}

} // namespace

qint64 Directory::guess(const Kinds &kinds, const QString &text)
{
    const auto remembered = m_guesses.constFind({kinds, text});
    if (remembered != m_guesses.constEnd()) {
        return *remembered;
    }
    constexpr qsizetype mostRemembered = 10000; // more different ones are no names of places
    if (m_guesses.size() >= mostRemembered) {
        m_guesses.clear();
    }
    const QStringList wanted = wordsOf(text);
    QSet<qint64> same;
    QSet<qint64> near;
    for (const auto *kind : kinds) {
        Names &names = namesOf(*kind);
        if (names.words.isEmpty()) {
            for (const auto &[name, id] : names.all) {
                for (const QString &word : wordsOf(name)) {
                    names.words.insert(word, id);
                }
            }
        }
        QSet<qint64> candidates;
        for (const QString &word : wanted) {
            const auto having = telling(names.words, word);
            candidates.unite(QSet<qint64>(having.begin(), having.end()));
        }
        for (const qint64 id : candidates) {
            const auto record = m_workspace.store().rows().read(*kind, id);
            for (const QString &name : record ? kind->names(record->values) : QStringList()) {
                const QStringList words = wordsOf(name);
                if (words.join(QString()) == wanted.join(QString())) {
                    same.insert(id);
                } else if (holds(words, wanted) || holds(wanted, words)) {
                    near.insert(id);
                }
            }
        }
    }
    const QSet<qint64> &best = same.isEmpty() ? near : same;
    return *m_guesses.insert({kinds, text}, best.size() == 1 ? *best.constBegin() : 0);
}

bool Directory::isTown(const QString &text)
{
    if (!m_towns) {
        m_towns.emplace();
        for (const auto *kind : {&record::table<Neighbourhood>().description(),
                                 &record::table<Organisation>().description()}) {
            m_workspace.store().rows().each(*kind, [&](const record::Record &record) {
                m_towns->insert(folded(record.value(u"city"_s).toString()));
            });
        }
        m_towns->remove(QString());
    }
    return m_towns->contains(folded(text));
}

QList<qint64> Directory::named(const record::Description &kind, const QString &name, qsizetype most)
{
    return upTo(most, namesOf(kind).stored, foldedLetters(name));
}

} // namespace ankerpunt::exchange
