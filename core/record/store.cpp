// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/store.h"

#include <QCoreApplication>
#include <QScopeGuard>
#include <QScopedValueRollback>

#include <ranges>

namespace ankerpunt::record {

qint64 Change::save(Record record)
{
    if (record.id != 0) {
        if (const auto before = m_store.m_rows.read(*record.description, record.id)) {
            update(*before, record);
            return record.id;
        }
    } else {
        record.id = m_store.newId();
    }
    insert(record);
    return record.id;
}

void Change::insert(const Record &record)
{
    m_store.check(record);
    note(nullptr, &record);
    m_store.m_rows.insert(record);
}

void Change::update(const Record &before, const Record &after)
{
    if (before == after) {
        return;
    }
    m_store.check(after);
    for (int i = 0; i < int(after.values.size()); ++i) {
        const Field &field = after.description->fields.at(i);
        if (field.fixed && before.values.at(i) != after.values.at(i)) {
            throw Error(Error::Kind::Invalid,
                        QCoreApplication::translate("record", "This stays as it is: %1. Make a new "
                                                              "one instead.")
                            .arg(field.labelText().toLower()),
                        after.description->kind);
        }
    }
    note(&before, &after);
    m_store.m_rows.update(before, after);
}

void Change::archive(qint64 id, QDate day)
{
    const Description *description = m_store.m_rows.kindOf(id);
    const Record before = m_store.read(*description, id);
    Record after = before;
    after.archivedOn = day;
    update(before, after);
}

void Change::refuseRemoval(qint64 user) const
{
    const Description *description = m_store.m_rows.kindOf(user);
    throw Error(
        Error::Kind::Invalid,
        QCoreApplication::translate("record", "This is still used by: %1. Archive it instead.")
            .arg(description ? m_store.read(*description, user).title() : QString()));
}

void Change::remove(qint64 id)
{
    const Description *description = m_store.m_rows.kindOf(id);
    if (description == nullptr) {
        return;
    }
    for (const qint64 other : m_store.m_rows.linkedTo(id)) {
        refuseRemoval(other);
    }
    for (const auto &reference : m_store.m_registry.referencesTo(*description)) {
        for (const qint64 other : m_store.m_rows.referring(reference, id)) {
            if (!reference.field->partOf) {
                refuseRemoval(other);
            }
            remove(other);
        }
    }
    const Record record = m_store.read(*description, id);
    note(&record, nullptr);
    m_store.m_rows.remove(record);
}

void Change::note(const Record *before, const Record *after)
{
    if (m_step == 0) {
        m_step = m_store.m_journal.begin(m_what, m_store.m_clock.now(), m_store.m_worker);
    }
    m_store.m_journal.add(m_step, before, after);
    const Record &any = after != nullptr ? *after : *before;
    m_set.rows.append({any.description, any.id,
                       before == nullptr  ? ChangeSet::Effect::Added
                       : after == nullptr ? ChangeSet::Effect::Removed
                                          : ChangeSet::Effect::Edited});
}

Store::Store(const db::Database &database, const Registry &registry, const Clock &clock)
    : m_database(database),
      m_registry(registry),
      m_clock(clock),
      m_rows(database, registry),
      m_journal(database, registry)
{
    if (!database.isReadOnly()) {
        QStringList kinds;
        for (const Description *description : registry.all()) {
            kinds.append(description->kind);
        }
        m_rows.search().knowKinds(kinds);
    }
}

qint64 Store::newId()
{
    return m_ids.next(m_clock.now().toMSecsSinceEpoch());
}

Record Store::read(const Description &description, qint64 id) const
{
    if (auto record = m_rows.read(description, id)) {
        return *std::move(record);
    }
    throw Error(Error::Kind::NotFound,
                QCoreApplication::translate("record",
                                            "This is no longer in the file. It was removed "
                                            "or taken back."),
                description.kind + u' ' + QString::number(id));
}

Problems Store::problemsOf(const Record &record) const
{
    return record.description->check(record.values) +
           record.description->checkReferences(record.id, record.values,
                                               [this](qint64 id) { return m_rows.kindOf(id); });
}

void Store::check(const Record &record) const
{
    const Problems problems = problemsOf(record);
    if (!problems.isEmpty()) {
        throw Error(Error::Kind::Invalid, problems.constFirst().sentence, record.description->kind);
    }
}

void Store::change(const StepName &what, const std::function<void(Change &)> &steps)
{
    if (m_open != nullptr) {
        steps(*m_open);
        return;
    }
    if (m_database.isReadOnly()) {
        throw Error(Error::Kind::ReadOnly,
                    QCoreApplication::translate("record",
                                                "Nothing was changed: this file is open for "
                                                "reading only."));
    }
    Change open(*this, what);
    {
        const QScopedValueRollback<Change *> guard(m_open, &open);
        transaction([&] {
            steps(open);
            m_rows.count(open.m_set);
        });
    }
    if (!open.m_set.rows.isEmpty()) {
        Q_EMIT changed(open.m_set);
    }
}

std::optional<QString> Store::undoText() const
{
    const auto step = m_journal.lastDone();
    return step ? std::optional(step->what) : std::nullopt;
}

int Store::undoSize() const
{
    const auto step = m_journal.lastDone();
    return step ? m_journal.sizeOf(step->id) : 0;
}

std::optional<QString> Store::redoText() const
{
    const auto step = m_journal.firstUndone();
    return step ? std::optional(step->what) : std::nullopt;
}

void Store::undo()
{
    if (const auto step = m_journal.lastDone()) {
        apply(*step, true);
    }
}

void Store::redo()
{
    if (const auto step = m_journal.firstUndone()) {
        apply(*step, false);
    }
}

void Store::makeAgain()
{
    transaction([this] { m_rows.makeAgain(); });
}

/// With what the search still has to write at its end.
void Store::transaction(const std::function<void()> &steps)
{
    const auto nothingWaits = qScopeGuard([this] { m_rows.search().forget(); });
    m_database.transaction([&] {
        steps();
        m_rows.search().write();
    });
}

void Store::apply(const Journal::Step &step, bool undo)
{
    ChangeSet set{step.what, {}};
    transaction([&] {
        auto changes = m_journal.changes(step.id);
        if (undo) {
            std::ranges::reverse(changes);
        }
        for (const auto &change : changes) {
            const auto &from = undo ? change.after : change.before;
            const auto &to = undo ? change.before : change.after;
            Record before =
                from ? read(*change.description, change.id) : blankRecord(*change.description);
            Record after =
                from && to ? before : Journal::recordOf(*change.description, change.id, {});
            if (to) {
                Journal::put(*to, after);
            }
            if (!to) {
                m_rows.remove(before);
            } else if (!from) {
                m_rows.insert(after);
            } else {
                m_rows.update(before, after);
            }
            set.rows.append({change.description, change.id,
                             !from ? ChangeSet::Effect::Added
                             : !to ? ChangeSet::Effect::Removed
                                   : ChangeSet::Effect::Edited});
        }
        m_journal.mark(step.id, undo);
        m_rows.count(set);
    });
    Q_EMIT changed(set);
}

} // namespace ankerpunt::record
