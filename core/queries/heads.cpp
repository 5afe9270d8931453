// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/heads.h"

#include "core/domain/people.h"

namespace ankerpunt::queries {

using record::Field;
using record::FieldKind;
using Fact = HeadFact;

namespace {

/// The function that a person has now, the last one that began; without one the last there was.
std::optional<Affiliation> functionOf(const Workspace &workspace, qint64 person)
{
    const QDate today = workspace.clock().today();
    const auto order = [today](const Affiliation &a) {
        const bool now = !a.until.isValid() || a.until.last() >= today;
        return std::tuple(now, a.from.first, a.id.value());
    };
    const auto all = workspace.store().partsOf<Affiliation>(person);
    const auto last = std::ranges::max_element(all, {}, order);
    return last == all.end() ? std::nullopt : std::optional(*last);
}

/// The newest answer for each purpose; what was never asked says nothing.
void addConsents(const Workspace &workspace, const Display &display, qint64 person, Head &head)
{
    QMap<ConsentPurpose, Consent> newest;
    for (const Consent &consent : workspace.store().partsOf<Consent>(person)) {
        const auto known = newest.constFind(consent.purpose);
        if (known == newest.constEnd() || known->givenOn.first <= consent.givenOn.first) {
            newest.insert(consent.purpose, consent);
        }
    }
    const auto &kind = record::table<Consent>();
    for (const Consent &consent : std::as_const(newest)) {
        if (consent.answer != ConsentAnswer::None) {
            const QVariantList values = kind.toValues(consent);
            const auto text = [&](const QString &field) {
                const int at = kind.description().indexOf(field);
                return display.text(kind.description().fields.at(at), values.at(at));
            };
            const bool given = consent.answer == ConsentAnswer::Yes;
            head.facts.append({given ? Fact::Kind::Consent : Fact::Kind::Refused,
                               u"%1: %2"_s.arg(text(u"purpose"_s), text(u"answer"_s))});
        }
    }
}

void addFunction(const Workspace &workspace, const Display &display, qint64 person, Head &head)
{
    const auto function = functionOf(workspace, person);
    if (!function) {
        return;
    }
    head.role = display.choice(u"person_function"_s, function->function);
    head.at = function->organisation.value();
    if (function->neighbourhood) {
        head.facts.append({Fact::Kind::Place, display.title(function->neighbourhood.value())});
    }
}

/// What the record's own fields say: where, in which state, and what is true of it.
void addOwn(const Display &display, const record::Record &record, Head &head)
{
    for (const Field &field : record.description->fields) {
        const QVariant value = record.value(field.name);
        if (field.isEmpty(value)) {
            continue;
        }
        const bool ofPlace = field.isReference() && field.target() != nullptr &&
                             field.target()->kind == u"neighbourhood"_s;
        if (ofPlace) {
            head.facts.append({Fact::Kind::Place, display.text(field, value)});
        } else if (field.kind == FieldKind::Boolean && value.toBool()) {
            head.facts.append(
                {Fact::Kind::Trait, display.language().text("domain", field.label).toLower()});
        } else if (field.name == u"status"_s) {
            head.facts.append({Fact::Kind::Trait, display.text(field, value)});
        } else if (field.name == u"keep_until"_s) {
            const QString until =
                display.language().text("heads", QT_TRANSLATE_NOOP("heads", "keep until %1"));
            head.facts.append({Fact::Kind::Kept, until.arg(display.text(field, value))});
        }
    }
}

} // namespace

Head headOf(const Workspace &workspace, const Display &display, const record::Record &record)
{
    Head head;
    if (record.description == &record::table<Person>().description() && record.id != 0) {
        addFunction(workspace, display, record.id, head);
        addOwn(display, record, head);
        addConsents(workspace, display, record.id, head);
        return head;
    }
    if (record.description == &record::table<Organisation>().description()) {
        head.role = display.choice(u"organisation_kind"_s, record.value(u"kind"_s).toString());
        head.at = record.value(u"parent_id"_s).toLongLong();
    }
    addOwn(display, record, head);
    return head;
}

} // namespace ankerpunt::queries
