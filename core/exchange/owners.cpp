// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/owners.h"

#include "core/base/text.h"
#include "core/domain/names/name_words.h"

#include <QCoreApplication>

namespace ankerpunt::exchange {

using record::FieldKind;
using record::Record;

namespace {

QString say(const char *sentence)
{
    return QCoreApplication::translate("import", sentence);
}

/// The first key of which every word is there; the last where none is.
const NaturalKeys::Key &keyFor(const OwnerRule &rule, const Record &record)
{
    for (const auto &key : rule.keys) {
        const bool filled = std::all_of(key.begin(), key.end(), [&](int field) {
            const auto &described = record.description->fields.at(field);
            return described.isReference() || !described.isEmpty(record.values.at(field));
        });
        if (filled) {
            return key;
        }
    }
    return rule.keys.constLast();
}

} // namespace

Record merged(const Record &stored, const Said &said)
{
    Record result = stored;
    for (int i = 0; i < int(said.size()); ++i) {
        if (said.at(i).isNull()) {
            continue;
        }
        const auto &field = stored.description->fields.at(i);
        if (field.kind == FieldKind::References) {
            result.values[i] =
                record::storedIds(record::idsOf(stored.values.at(i)) + record::idsOf(said.at(i)));
        } else if (field.kind != FieldKind::Text ||
                   tidied(stored.values.at(i).toString()) != said.at(i).toString()) {
            result.values[i] = said.at(i);
        }
    }
    return result;
}

Record filled(const Record &stored, const Said &said)
{
    Record result = stored;
    for (int i = 0; i < int(said.size()); ++i) {
        const auto &field = stored.description->fields.at(i);
        if (!said.at(i).isNull() && field.isEmpty(stored.values.at(i))) {
            result.values[i] = said.at(i);
        }
    }
    return result;
}

QList<int> keptIn(const Record &stored, const Said &said)
{
    QList<int> kept;
    for (int i = 0; i < int(said.size()); ++i) {
        const auto &field = stored.description->fields.at(i);
        const QVariant &ours = stored.values.at(i);
        const bool both = !said.at(i).isNull() && !field.isEmpty(ours) && !field.naming;
        const bool isText = field.kind == FieldKind::Text;
        const bool same =
            isText ? foldedLetters(ours.toString()) == foldedLetters(said.at(i).toString())
                   : ours == said.at(i);
        if (both && !same) {
            kept.append(i);
        }
    }
    return kept;
}

Record completed(const Record &blank, const Said &said)
{
    Record result = blank;
    for (int i = 0; i < int(said.size()); ++i) {
        if (!said.at(i).isNull()) {
            result.values[i] = said.at(i);
        }
    }
    return result;
}

Owners::Owners(Workspace &workspace, Directory &directory, NaturalKeys &keys)
    : m_workspace(workspace), m_directory(directory), m_keys(keys)
{}

qint64 Owners::settle(const OwnerRule &rule, const Said &said, qint64 decided, Reasons &reasons)
{
    const Record spoken = completed(rule.blank, said);
    const Problems wrong = rule.kind->check(spoken.values);
    if (!wrong.isEmpty()) {
        if (!spoken.title().isEmpty()) { // else the row does not speak of one
            reasons.append({Reason::Kind::Rule, wrong.constFirst().sentence, {}});
        }
        return 0;
    }
    const qint64 id = decided ? decided : identify(rule, spoken, reasons);
    if (id == 0) {
        return 0;
    }
    Owner &owner = ownerOf(rule, id);
    owner.isFilled = decided != 0;
    for (int i = 0; i < int(said.size()); ++i) {
        if (owner.said.at(i).isNull()) {
            owner.said[i] = said.at(i);
        } else if (!said.at(i).isNull() && said.at(i) != owner.said.at(i)) {
            reasons.append(
                {Reason::Kind::Contradiction,
                 say(QT_TRANSLATE_NOOP("import", "%1: another row says something else of “%2”. "
                                                 "The first one was kept."))
                     .arg(rule.kind->fields.at(i).labelText(), spoken.title()),
                 {}});
        }
    }
    owner.record = !owner.before    ? completed(rule.blank, owner.said)
                   : owner.isFilled ? filled(*owner.before, owner.said)
                                    : merged(*owner.before, owner.said);
    owner.record.id = id;
    owner.record.source = owner.before ? owner.before->source : m_directory.source();
    return id;
}

qint64 Owners::identify(const OwnerRule &rule, const Record &record, Reasons &reasons)
{
    const auto &key = keyFor(rule, record);
    const auto known = m_keys.find(record, key, NaturalKeys::Match::FillingIn);
    if (known.size() == 1) {
        return known.constFirst();
    }
    if (!known.isEmpty()) {
        reasons.append({Reason::Kind::AlreadyThere,
                        say(QT_TRANSLATE_NOOP("import", "%1: there are several called “%2”."))
                            .arg(rule.kind->labelText(), record.title()),
                        {}});
        return 0;
    }
    Record fresh = record;
    fresh.id = m_workspace.store().newId();
    for (const auto &other : rule.keys) {
        m_keys.announce(fresh, other);
    }
    m_directory.announce(*rule.kind, fresh.id, {}, rule.kind->names(fresh.values));
    return fresh.id;
}

Owners::Owner &Owners::ownerOf(const OwnerRule &rule, qint64 id)
{
    const auto found = m_owners.find(id);
    if (found != m_owners.end()) {
        return *found;
    }
    return *m_owners.insert(id, {rule.blank, m_workspace.store().rows().read(*rule.kind, id),
                                 Said(rule.kind->fields.size()), false});
}

} // namespace ankerpunt::exchange
