// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/lookalikes.h"

#include "core/domain/names/contact_values.h"
#include "core/domain/names/name_words.h"
#include "core/domain/people.h"
#include "core/exchange/shared_keys.h"
#include "core/queries/references.h"

#include <QCoreApplication>

namespace ankerpunt::exchange {

namespace {

constexpr double byMail = 1;
constexpr double byPhone = 0.95;
constexpr double sameName = 0.99;
constexpr qsizetype enough = 5; // nobody compares more

QString sentenceFor(Reason::Kind kind)
{
    const auto say = [](const char *text) { return QCoreApplication::translate("import", text); };
    switch (kind) {
    case Reason::Kind::SameMail:
        return say(QT_TRANSLATE_NOOP("import", "%1 has the same mail address."));
    case Reason::Kind::SamePhone:
        return say(QT_TRANSLATE_NOOP("import", "%1 has the same phone number."));
    case Reason::Kind::SameName:
        return say(QT_TRANSLATE_NOOP("import", "%1 has the same name."));
    case Reason::Kind::LikeName:
        return say(QT_TRANSLATE_NOOP("import", "%1 has nearly the same name."));
    default:
        return say(QT_TRANSLATE_NOOP("import", "This may be %1, who is at the same place. "
                                               "The name is not enough to be sure."));
    }
}

QString lettersOf(const PersonName &name)
{
    return foldedLetters(name.givenName + name.initials + name.prefix + name.familyName);
}

PersonName familyOnly(PersonName name)
{
    name.givenName.clear();
    name.initials.clear();
    return name;
}

} // namespace

QString comparableAddress(const QString &text, bool isMail, Country country)
{
    const CheckedValue checked = isMail ? checkEmail(text) : checkPhone(text, country);
    const bool clear = checked.state == CheckedValue::State::Valid || isMail;
    return clear ? checked.normalised : QString();
}

void Lookalikes::fill()
{
    if (m_filled) {
        return;
    }
    m_filled = true;
    const auto &rows = m_workspace.store().rows();
    const auto &people = record::table<Person>();
    rows.each(people.description(), [&](const record::Record &record) {
        const auto at = quint32(m_people.size());
        const PersonName name = nameOf(people.fromValues(record.id, record.values));
        m_people.push_back(record.id);
        m_names.add(name);
        if (name.isEmpty()) {
            return;
        }
        m_byLetters.insert(lettersOf(name), at);
        for (const QString &key : duplicateKeys(name)) {
            m_byKey.insert(key, at);
        }
        for (const QString &key : duplicateKeys(familyOnly(name))) {
            m_byFamily.insert(key, at);
        }
    });
    const auto &roles = record::table<Affiliation>();
    rows.each(roles.description(), [&](const record::Record &record) {
        const Affiliation role = roles.fromValues(record.id, record.values);
        if (role.organisation) {
            m_organisationsOf.insert(role.person.value(), role.organisation.value());
        }
    });
    const auto &points = record::table<ContactPoint>();
    rows.each(points.description(), [&](const record::Record &record) {
        const ContactPoint point = points.fromValues(record.id, record.values);
        const bool isMail = point.medium == ContactMedium::Email;
        const Country country =
            point.person ? countryOf(point.person.value()) : countryAt(point.organisation.value());
        const QString address = comparableAddress(point.value, isMail, country);
        if (address.isEmpty()) {
            return;
        }
        if (point.person) {
            m_byAddress.insert(address, point.person.value());
        } else {
            m_organisationAt.insert(address, point.organisation.value());
        }
    });
}

Country Lookalikes::countryOf(qint64 person)
{
    fill();
    for (const qint64 organisation : m_organisationsOf.values(person)) {
        if (const Country country = countryAt(organisation); country != Country::None) {
            return country;
        }
    }
    return Country::None;
}

Country Lookalikes::countryAt(qint64 place)
{
    const auto known = m_countries.constFind(place);
    if (known != m_countries.constEnd()) {
        return *known;
    }
    const auto &rows = m_workspace.store().rows();
    const auto *kind = rows.kindOf(place);
    const auto record = kind ? rows.read(*kind, place) : std::nullopt;
    Country country = Country::None;
    for (int i = 0; record && i < int(kind->fields.size()); ++i) {
        const record::Field &field = kind->fields.at(i);
        if (field.values == &record::enumValues<Country>()) {
            country = record::Codec<Country>::fromStored(record->values.at(i));
        } else if (field.name == u"neighbourhoods" && country == Country::None) {
            const auto ids = record::idsOf(record->values.at(i));
            country = ids.isEmpty() ? Country::None : countryAt(ids.constFirst());
        }
    }
    return *m_countries.insert(place, country);
}

qint64 Lookalikes::organisationAt(const QString &address)
{
    fill();
    return m_organisationAt.value(address);
}

bool Lookalikes::shareOrganisation(qint64 person, const QList<qint64> &organisations) const
{
    return std::any_of(organisations.begin(), organisations.end(), [&](qint64 organisation) {
        return m_organisationsOf.contains(person, organisation);
    });
}

void Lookalikes::addByAddress(const PersonClue &clue, Finds &finds) const
{
    const auto add = [&](const QStringList &addresses, double likeness, Reason::Kind kind) {
        for (const QString &address : addresses) {
            for (const qint64 person : telling(m_byAddress, address)) {
                Found &found = finds[person];
                found.likeness = std::max(found.likeness, likeness);
                if (!found.kinds.contains(kind)) {
                    found.kinds.append(kind);
                }
            }
        }
    };
    add(clue.mails, byMail, Reason::Kind::SameMail);
    add(clue.phones, byPhone, Reason::Kind::SamePhone);
}

bool Lookalikes::isCommon(const PersonName &name) const
{
    return upTo(tooMany + 1, m_byLetters, lettersOf(name)).size() > tooMany;
}

void Lookalikes::addByName(const PersonClue &clue, Finds &finds) const
{
    QSet<quint32> places;
    const auto take = [&](const QMultiHash<QString, quint32> &index, const QString &key) {
        for (const quint32 place : telling(index, key)) {
            places.insert(place);
        }
    };
    take(m_byLetters, lettersOf(clue.name));
    for (const QString &key : duplicateKeys(clue.name)) {
        take(m_byKey, key);
    }
    const auto alike = m_names.alike(clue.name, places, clue.from);
    for (auto it = alike.cbegin(); it != alike.cend(); ++it) {
        Found &found = finds[m_people[it.key()]];
        found.likeness = std::max(found.likeness, *it);
        found.kinds.append(*it >= sameName ? Reason::Kind::SameName : Reason::Kind::LikeName);
    }
}

/// A family name alone says something where the organisation agrees.
void Lookalikes::addByFamilyName(const PersonClue &clue, Finds &finds) const
{
    QSet<quint32> places;
    for (const QString &key :
         clue.organisations.isEmpty() ? QStringList() : duplicateKeys(familyOnly(clue.name))) {
        for (const quint32 place : telling(m_byFamily, key)) {
            const qint64 person = m_people[place];
            if (!finds.contains(person) && shareOrganisation(person, clue.organisations)) {
                places.insert(place);
            }
        }
    }
    const auto alike = m_names.alike(clue.name, places, worthProposing / 2);
    for (auto it = alike.cbegin(); it != alike.cend(); ++it) {
        finds[m_people[it.key()]] = {std::min(*it, worthProposing - 0.01),
                                     {Reason::Kind::FamilyNameOnly}};
    }
}

bool Lookalikes::isEmpty()
{
    fill();
    return m_people.empty();
}

Lookalike Lookalikes::told(const Find &find) const
{
    const auto &[id, found] = find;
    Lookalike alike{id, found.likeness, {}};
    const auto record = m_workspace.store().read(record::table<Person>().description(), id);
    for (const Reason::Kind kind : found.kinds) {
        alike.reasons.append(
            {kind,
             sentenceFor(kind).arg(queries::titleWithCode(record.title(), record.reference)),
             {}});
    }
    return alike;
}

Lookalikes::Answer Lookalikes::people(const PersonClue &clue)
{
    fill();
    Finds finds;
    addByAddress(clue, finds);
    if (!clue.name.isEmpty()) {
        addByName(clue, finds);
        addByFamilyName(clue, finds);
    }
    QList<Find> all;
    for (auto it = finds.cbegin(); it != finds.cend(); ++it) {
        all.append({it.key(), it.value()});
    }
    std::sort(all.begin(), all.end(), [](const Find &a, const Find &b) {
        const auto order = [](const Find &x) {
            return std::tuple(-x.second.likeness, -x.second.kinds.size(), x.first);
        };
        return order(a) < order(b);
    });
    Answer answer{{}, std::max<qsizetype>(0, all.size() - enough), isCommon(clue.name)};
    for (const Find &find : all.first(std::min(enough, all.size()))) {
        answer.best.append(told(find));
    }
    return answer;
}

} // namespace ankerpunt::exchange
