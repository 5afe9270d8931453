// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/names/country.h"
#include "core/domain/names/names.h"
#include "core/domain/shared.h"

/// Who and where: people, organisations, neighbourhoods, and who belongs where in which function.
namespace ankerpunt {

struct Location;
struct Neighbourhood;
struct Organisation;

/// The school-holiday regions of the Netherlands, and Flanders.
enum class HolidayRegion { None, North, Centre, South, Flanders };
/// Group of education level; graduaat and bachelor at a hogeschool are hbo.
enum class EducationLevel { None, Mbo, Hbo, Wo };
/// How a partnership or question came in (UCSIA, Partners in en voor sociale verandering).
enum class ContactRoute { None, Teacher, Student, ContactPerson, Partner };
/// Legal basis of keeping personal data: article 6(1) GDPR.
enum class LegalBasis { None, PublicTask, Consent, Contract, LegalObligation, LegitimateInterest };
enum class ContactMedium { Phone, Email };
/// Purposes that need a consent of their own: articles 6(1)(a) and 7 GDPR.
enum class ConsentPurpose { Photo, Quote, StayInTouch };
enum class ConsentAnswer { None, Yes, No, Withdrawn };

/// A person, in as few data as the work allows: no birth date, no sex, no address.
struct Person
{
    Id<Person> id;
    QString givenName;
    QString initials;
    QString namePrefix; ///< tussenvoegsel; in Flanders it is part of the family name
    QString familyName;
    QString nameSuffix;
    NameConvention nameConvention = NameConvention::Dutch;
    QString formOfAddress; ///< as the person wishes to be addressed, free text
    QString languages;
    bool minor = false;
    bool experienceExpert = false;
    LegalBasis legalBasis = LegalBasis::None;
    QDate keepUntil;
    QString notes;
};

/// An institution, a faculty, a welfare organisation, a municipality: all are organisations.
struct Organisation
{
    Id<Organisation> id;
    QString name;
    QString abbreviation;
    QString kind;            ///< list organisation_kind
    Id<Organisation> parent; ///< for a unit
    EducationLevel level = EducationLevel::None;
    QString levelDetail;        ///< the level in the institution's own words
    QString legalForm;          ///< list legal_form
    QString registrationNumber; ///< KvK or ondernemingsnummer, as text: leading zeros count
    QString street;
    QString houseNumber;
    QString houseSuffix;
    QString postcode;
    QString city;
    Country country = Country::None;
    Id<Neighbourhood> neighbourhood;
    QString website;
    HolidayRegion holidayRegion = HolidayRegion::None;
    QString calendarTemplate;
    PartialDate firstContactOn;
    ContactRoute contactRoute = ContactRoute::None;
    Id<Person> broughtInBy;
    std::optional<int> maxRequests; ///< questions at the same time before it is asked too much
    std::optional<int> rhythmWeeks; ///< agreed weeks between two contacts
    QString mission;
    QString vision;
    bool alignFirst = false;   ///< students agree with the contact person before they call
    bool confidential = false; ///< counted in reports, its name is in none
    QString notes;
};

/// A district or neighbourhood of a town.
struct Neighbourhood
{
    Id<Neighbourhood> id;
    QString name;
    QString district; ///< the larger part of town that it belongs to
    QString city;
    Country country = Country::None;
    HolidayRegion holidayRegion = HolidayRegion::None;
    Id<Person> anchor; ///< the buurtanker
    Id<Location> office;
    QString notes;
};

/// A person in a function somewhere, from then until then. Ended is not deleted.
struct Affiliation
{
    Id<Affiliation> id;
    Id<Person> person;
    Id<Organisation> organisation; ///< none for a resident
    Id<Neighbourhood> neighbourhood;
    QString unit;
    QString function; ///< list person_function
    PartialDate from;
    PartialDate until;
    std::optional<int> rhythmWeeks;
};

/// A phone number or mail address of a person or an organisation, as it was typed.
struct ContactPoint
{
    Id<ContactPoint> id;
    Id<Person> person;
    Id<Organisation> organisation;
    ContactMedium medium = ContactMedium::Phone;
    QString value;
    QString remark;
};

/// What a person answered when asked for consent; never ticked beforehand, withdrawn at any time.
struct Consent
{
    Id<Consent> id;
    Id<Person> person;
    ConsentPurpose purpose = ConsentPurpose::Photo;
    ConsentAnswer answer = ConsentAnswer::None;
    PartialDate givenOn;
    QString how;     ///< in writing, or by word of mouth with whom as witness
    QString givenBy; ///< a parent or guardian, where the person is a minor
};

/// A campus, neighbourhood office or support point: where people of the neighbourhood find help.
struct Location
{
    Id<Location> id;
    QString name;
    QString kind; ///< list location_kind
    Id<Neighbourhood> neighbourhood;
    Id<Organisation> organisation; ///< the institution whose campus it is
    QString street;
    QString houseNumber;
    QString houseSuffix;
    QString postcode;
    QString city;
    Country country = Country::None;
    QString openingHours;
    QList<Id<Person>> staffedBy;
    QString notes;
};

[[nodiscard]] PersonName nameOf(const Person &person);

namespace record {
template <>
const QList<EnumValue> &enumValues<Country>();
template <>
const QList<EnumValue> &enumValues<HolidayRegion>();
template <>
const QList<EnumValue> &enumValues<EducationLevel>();
template <>
const QList<EnumValue> &enumValues<ContactRoute>();
template <>
const QList<EnumValue> &enumValues<LegalBasis>();
template <>
const QList<EnumValue> &enumValues<ContactMedium>();
template <>
const QList<EnumValue> &enumValues<NameConvention>();
template <>
const QList<EnumValue> &enumValues<ConsentPurpose>();
template <>
const QList<EnumValue> &enumValues<ConsentAnswer>();
template <>
const Table<Person> &table<Person>();
template <>
const Table<Organisation> &table<Organisation>();
template <>
const Table<Neighbourhood> &table<Neighbourhood>();
template <>
const Table<Affiliation> &table<Affiliation>();
template <>
const Table<ContactPoint> &table<ContactPoint>();
template <>
const Table<Consent> &table<Consent>();
template <>
const Table<Location> &table<Location>();
} // namespace record

} // namespace ankerpunt
