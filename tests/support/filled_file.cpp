// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/filled_file.h"

#include "core/base/literals.h"
#include "core/domain/registry.h"

namespace ankerpunt::test {

using record::Description;
using record::Field;
using record::FieldKind;
using record::Record;

namespace {

const QString oddText = u"Çelik & <b>'t Stërretje</b> \"漢字\" 😀 =1+1; regel\ntwee"_s;

/// What cannot go together with the rest, by a rule of the kind: the value that it has instead.
const QHash<QString, QVariant> &exceptions()
{
    static const QHash<QString, QVariant> all{
        {u"party.sofar"_s, u""_s},
        {u"party.group_name"_s, u""_s},
        {u"participation.number"_s, QVariant()},
        {u"contribution.sofar"_s, u""_s},
        {u"value.student_outcome"_s, u""_s},
        {u"testimonial.consent"_s, u"YES"_s},
        {u"phase.second_kind"_s, u"RESEARCH"_s},
        {u"contact_point.organisation_id"_s, QVariant()},
    };
    return all;
}

/// The code of some value of a list.
QString codeIn(const Workspace &workspace, const QString &list)
{
    auto statement = workspace.database().prepare(u"SELECT code FROM choice WHERE list = ?"_s);
    statement.run({list});
    return statement.next() ? statement.text(0) : QString();
}

/// The id of a value of a list; of the first where no code is given, 0 when there is none.
qint64 idIn(const Workspace &workspace, const QString &list, const QString &code = {})
{
    auto statement = workspace.database().prepare(
        u"SELECT id FROM choice WHERE list = ? AND ? IN ('', code) ORDER BY position"_s);
    statement.run({list, code});
    return statement.next() ? statement.integer(0) : 0;
}

} // namespace

FilledFile::FilledFile()
{
    file.store().change(u"Fill"_s, [&](record::Change &change) {
        for (const Description *kind : registry().all()) {
            m_ids.insert(kind, file.store().newId());
        }
        for (const Description *kind : registry().all()) {
            change.insert(filled(*kind, idOf(*kind)));
        }
    });
}

Record FilledFile::filled(const Description &kind, qint64 id) const
{
    Record record = blankRecord(kind);
    record.id = id;
    QString owner;
    for (int i = 0; i < int(kind.fields.size()); ++i) {
        const Field &field = kind.fields.at(i);
        if (field.partOf && field.target() == nullptr && !field.only.isEmpty()) {
            owner = field.only.constFirst();
        }
        if (!field.under.isEmpty() && field.under != owner) {
            continue;
        }
        const auto exception = exceptions().constFind(kind.kind + u'.' + field.name);
        const bool self = field.isReference() && targetOf(field) == idOf(kind);
        if (exception != exceptions().constEnd()) {
            record.values[i] = *exception;
        } else if (!self) { // nothing is part of itself
            record.values[i] = valueFor(field);
        }
    }
    if (kind.kind == u"connection") { // it is between two others
        record.set(u"other_id"_s, m_ids.value(registry().find(u"organisation"_s)));
    }
    return record;
}

qint64 FilledFile::targetOf(const Field &field) const
{
    if (const Description *kind = field.target()) {
        return idOf(*kind);
    }
    return idOf(*registry().find(field.only.isEmpty() ? u"setting"_s : field.only.constFirst()));
}

Record FilledFile::with(const Description &kind, const Field &field, const QString &code) const
{
    const int wanted = kind.indexOf(field.name);
    Record record = filled(kind, file.store().newId());
    if (kind.kind == u"choice") { // a code stands once in its list
        record.set(u"code"_s, QString::number(record.id));
    }
    if (!field.under.isEmpty()) { // it hangs under another kind of owner
        for (int i = 0; i < int(kind.fields.size()); ++i) {
            const Field &other = kind.fields.at(i);
            if (other.partOf) {
                record.values[i] = idOf(*registry().find(field.under));
            } else if (!other.under.isEmpty() && other.under != field.under) {
                record.values[i] = other.empty();
            }
        }
    }
    if (code.isEmpty()) {
        record.values[wanted] = valueFor(field);
    } else if (field.kind == FieldKind::References) {
        record.values[wanted] = record::storedIds({idIn(file.workspace(), field.choiceList, code)});
    } else {
        record.values[wanted] = code;
    }
    if (field.name == u"one_id") { // a connection is between two others
        record.set(u"other_id"_s, idOf(*registry().find(u"organisation"_s)));
    } else if (field.name == u"other_id") {
        record.set(u"one_id"_s, idOf(*registry().find(u"organisation"_s)));
    }
    for (int i = 0; i < int(kind.fields.size()) && !kind.check(record.values).isEmpty(); ++i) {
        if (i != wanted && !kind.fields.at(i).required) {
            record.values[i] = kind.fields.at(i).empty();
        }
    }
    return record;
}

QVariant FilledFile::valueFor(const Field &field) const
{
    switch (field.kind) {
    case FieldKind::Text:
        return oddText;
    case FieldKind::Choice:
        return codeIn(file.workspace(), field.choiceList);
    case FieldKind::Enum:
        return QString::fromLatin1(field.values->constLast().key);
    case FieldKind::Integer:
        return qint64(2);
    case FieldKind::Decimal:
        return qint64(750);
    case FieldKind::Boolean:
        return qint64(1);
    case FieldKind::Day:
        return u"2026-02-28"_s;
    case FieldKind::PartialDate:
        return u"2026-W09"_s;
    case FieldKind::Time:
        return u"09:05"_s;
    case FieldKind::Reference:
        return targetOf(field);
    case FieldKind::References:
        return record::storedIds({field.choiceList.isEmpty()
                                      ? targetOf(field)
                                      : idIn(file.workspace(), field.choiceList)});
    }
    return {};
}

} // namespace ankerpunt::test
