// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/people.h"

namespace ankerpunt {

PersonName nameOf(const Person &person)
{
    return {person.givenName,  person.initials,   person.namePrefix,
            person.familyName, person.nameSuffix, person.nameConvention};
}

namespace record {

template <>
const QList<EnumValue> &enumValues<Country>()
{
    static const QList<EnumValue> values{
        {int(Country::None), "", QT_TRANSLATE_NOOP("domain", "not recorded")},
        {int(Country::Netherlands), "NL", QT_TRANSLATE_NOOP("domain", "Netherlands")},
        {int(Country::Belgium), "BE", QT_TRANSLATE_NOOP("domain", "Belgium")}};
    return values;
}

template <>
const QList<EnumValue> &enumValues<HolidayRegion>()
{
    static const QList<EnumValue> values{
        {int(HolidayRegion::None), "", QT_TRANSLATE_NOOP("domain", "not recorded")},
        {int(HolidayRegion::North), "NORTH", QT_TRANSLATE_NOOP("domain", "North")},
        {int(HolidayRegion::Centre), "CENTRE", QT_TRANSLATE_NOOP("domain", "Centre")},
        {int(HolidayRegion::South), "SOUTH", QT_TRANSLATE_NOOP("domain", "South")},
        {int(HolidayRegion::Flanders), "FLANDERS", QT_TRANSLATE_NOOP("domain", "Flanders")}};
    return values;
}

template <>
const QList<EnumValue> &enumValues<EducationLevel>()
{
    static const QList<EnumValue> values{
        {int(EducationLevel::None), "", QT_TRANSLATE_NOOP("domain", "not recorded")},
        {int(EducationLevel::Mbo), "MBO", QT_TRANSLATE_NOOP("domain", "mbo")},
        {int(EducationLevel::Hbo), "HBO", QT_TRANSLATE_NOOP("domain", "hbo")},
        {int(EducationLevel::Wo), "WO", QT_TRANSLATE_NOOP("domain", "wo")}};
    return values;
}

template <>
const QList<EnumValue> &enumValues<ContactRoute>()
{
    static const QList<EnumValue> values{
        {int(ContactRoute::None), "", QT_TRANSLATE_NOOP("domain", "not recorded")},
        {int(ContactRoute::Teacher), "TEACHER", QT_TRANSLATE_NOOP("domain", "teacher")},
        {int(ContactRoute::Student), "STUDENT", QT_TRANSLATE_NOOP("domain", "student")},
        {int(ContactRoute::ContactPerson), "CONTACT_PERSON",
         QT_TRANSLATE_NOOP("domain", "institution-wide contact person")},
        {int(ContactRoute::Partner), "PARTNER",
         QT_TRANSLATE_NOOP("domain", "partner made contact")}};
    return values;
}

template <>
const QList<EnumValue> &enumValues<LegalBasis>()
{
    static const QList<EnumValue> values{
        {int(LegalBasis::None), "", QT_TRANSLATE_NOOP("domain", "not recorded")},
        {int(LegalBasis::PublicTask), "PUBLIC_TASK", QT_TRANSLATE_NOOP("domain", "public task")},
        {int(LegalBasis::Consent), "CONSENT", QT_TRANSLATE_NOOP("domain", "consent")},
        {int(LegalBasis::Contract), "CONTRACT", QT_TRANSLATE_NOOP("domain", "contract")},
        {int(LegalBasis::LegalObligation), "LEGAL_OBLIGATION",
         QT_TRANSLATE_NOOP("domain", "legal obligation")},
        {int(LegalBasis::LegitimateInterest), "LEGITIMATE_INTEREST",
         QT_TRANSLATE_NOOP("domain", "legitimate interest")}};
    return values;
}

template <>
const QList<EnumValue> &enumValues<ContactMedium>()
{
    static const QList<EnumValue> values{
        {int(ContactMedium::Phone), "PHONE", QT_TRANSLATE_NOOP("domain", "phone")},
        {int(ContactMedium::Email), "EMAIL", QT_TRANSLATE_NOOP("domain", "e-mail")}};
    return values;
}

template <>
const QList<EnumValue> &enumValues<NameConvention>()
{
    static const QList<EnumValue> values{
        {int(NameConvention::Dutch), "NL", QT_TRANSLATE_NOOP("domain", "Dutch")},
        {int(NameConvention::Flemish), "BE", QT_TRANSLATE_NOOP("domain", "Flemish")}};
    return values;
}

template <>
const Table<Person> &table<Person>()
{
    static const Table<Person> description(
        "person", QT_TRANSLATE_NOOP("domain", "Person"), QT_TRANSLATE_NOOP("domain", "People"),
        [](Table<Person> &t) {
            t.field("given_name", &Person::givenName, QT_TRANSLATE_NOOP("domain", "Given name"))
                .personal();
            t.field("initials", &Person::initials, QT_TRANSLATE_NOOP("domain", "Initials"))
                .personal();
            t.field("name_prefix", &Person::namePrefix,
                    QT_TRANSLATE_NOOP("domain", "Surname prefix"))
                .personal();
            t.field("family_name", &Person::familyName, QT_TRANSLATE_NOOP("domain", "Family name"))
                .personal();
            t.field("name_suffix", &Person::nameSuffix, QT_TRANSLATE_NOOP("domain", "Name suffix"))
                .personal();
            t.field("name_convention", &Person::nameConvention,
                    QT_TRANSLATE_NOOP("domain", "Name convention"));
            t.field("form_of_address", &Person::formOfAddress,
                    QT_TRANSLATE_NOOP("domain", "Form of address"))
                .personal();
            t.field("languages", &Person::languages, QT_TRANSLATE_NOOP("domain", "Languages"))
                .personal()
                .notSearched();
            t.field("minor", &Person::minor, QT_TRANSLATE_NOOP("domain", "Minor")).personal();
            t.field("experience_expert", &Person::experienceExpert,
                    QT_TRANSLATE_NOOP("domain", "Expert by experience"))
                .personal();
            t.field("legal_basis", &Person::legalBasis, QT_TRANSLATE_NOOP("domain", "Legal basis"));
            t.field("keep_until", &Person::keepUntil, QT_TRANSLATE_NOOP("domain", "Keep until"));
            t.field("notes", &Person::notes, QT_TRANSLATE_NOOP("domain", "Notes"))
                .multiline()
                .personal()
                .sensitive();
            t.rule("family_name",
                   QT_TRANSLATE_NOOP("domain", "Fill in a name: one name is enough."),
                   [](const Person &p) {
                       return !(p.givenName + p.initials + p.familyName).trimmed().isEmpty();
                   });
            t.title([](const Person &p) { return displayName(nameOf(p)); });
            t.sortedBy([](const Person &p) { return sortKey(nameOf(p), SortRule::PerPerson); });
        });
    return description;
}

template <>
const Table<Organisation> &table<Organisation>()
{
    static const Table<Organisation> description(
        "organisation", QT_TRANSLATE_NOOP("domain", "Organisation"),
        QT_TRANSLATE_NOOP("domain", "Organisations"), [](Table<Organisation> &t) {
            t.field("name", &Organisation::name, QT_TRANSLATE_NOOP("domain", "Name"))
                .required()
                .naming();
            t.field("abbreviation", &Organisation::abbreviation,
                    QT_TRANSLATE_NOOP("domain", "Abbreviation"))
                .alias();
            t.field("kind", &Organisation::kind, QT_TRANSLATE_NOOP("domain", "Kind"))
                .choice("organisation_kind");
            t.field("parent_id", &Organisation::parent, QT_TRANSLATE_NOOP("domain", "Part of"));
            t.field("level", &Organisation::level, QT_TRANSLATE_NOOP("domain", "Education level"));
            t.field("level_detail", &Organisation::levelDetail,
                    QT_TRANSLATE_NOOP("domain", "Level in own words"))
                .notSearched();
            t.field("legal_form", &Organisation::legalForm,
                    QT_TRANSLATE_NOOP("domain", "Legal form"))
                .choice("legal_form");
            t.field("registration_number", &Organisation::registrationNumber,
                    QT_TRANSLATE_NOOP("domain", "Registration number"));
            t.field("street", &Organisation::street, QT_TRANSLATE_NOOP("domain", "Street"));
            t.field("house_number", &Organisation::houseNumber,
                    QT_TRANSLATE_NOOP("domain", "House number"))
                .notSearched();
            t.field("house_suffix", &Organisation::houseSuffix,
                    QT_TRANSLATE_NOOP("domain", "Suffix"))
                .notSearched();
            t.field("postcode", &Organisation::postcode, QT_TRANSLATE_NOOP("domain", "Postcode"));
            t.field("city", &Organisation::city, QT_TRANSLATE_NOOP("domain", "City"));
            t.field("country", &Organisation::country, QT_TRANSLATE_NOOP("domain", "Country"));
            t.field("neighbourhood_id", &Organisation::neighbourhood,
                    QT_TRANSLATE_NOOP("domain", "Neighbourhood"));
            t.field("website", &Organisation::website, QT_TRANSLATE_NOOP("domain", "Website"));
            t.field("holiday_region", &Organisation::holidayRegion,
                    QT_TRANSLATE_NOOP("domain", "Holiday region"));
            t.field("calendar_template", &Organisation::calendarTemplate,
                    QT_TRANSLATE_NOOP("domain", "Academic calendar"))
                .notSearched();
            t.field("first_contact_on", &Organisation::firstContactOn,
                    QT_TRANSLATE_NOOP("domain", "First contact"));
            t.field("contact_route", &Organisation::contactRoute,
                    QT_TRANSLATE_NOOP("domain", "Contact route"));
            t.field("brought_in_by_id", &Organisation::broughtInBy,
                    QT_TRANSLATE_NOOP("domain", "Brought in by"));
            t.field("max_requests", &Organisation::maxRequests,
                    QT_TRANSLATE_NOOP("domain", "Questions at most at a time"));
            t.field("rhythm_weeks", &Organisation::rhythmWeeks,
                    QT_TRANSLATE_NOOP("domain", "Rhythm in weeks"));
            t.field("mission", &Organisation::mission, QT_TRANSLATE_NOOP("domain", "Mission"))
                .multiline();
            t.field("vision", &Organisation::vision, QT_TRANSLATE_NOOP("domain", "Vision"))
                .multiline();
            t.field("align_first", &Organisation::alignFirst,
                    QT_TRANSLATE_NOOP("domain", "Agree before contacting"));
            t.field("confidential", &Organisation::confidential,
                    QT_TRANSLATE_NOOP("domain", "Confidential"));
            t.field("notes", &Organisation::notes, QT_TRANSLATE_NOOP("domain", "Notes"))
                .multiline()
                .sensitive();
            t.rule("max_requests",
                   QT_TRANSLATE_NOOP("domain", "The number of questions cannot be below 0."),
                   [](const Organisation &o) { return o.maxRequests.value_or(0) >= 0; });
            t.rule("rhythm_weeks", QT_TRANSLATE_NOOP("domain", "A rhythm is at least one week."),
                   [](const Organisation &o) { return o.rhythmWeeks.value_or(1) >= 1; });
        });
    return description;
}

template <>
const Table<Neighbourhood> &table<Neighbourhood>()
{
    static const Table<Neighbourhood> description(
        "neighbourhood", QT_TRANSLATE_NOOP("domain", "Neighbourhood"),
        QT_TRANSLATE_NOOP("domain", "Neighbourhoods"), [](Table<Neighbourhood> &t) {
            t.field("name", &Neighbourhood::name, QT_TRANSLATE_NOOP("domain", "Name"))
                .required()
                .naming();
            t.field("district", &Neighbourhood::district,
                    QT_TRANSLATE_NOOP("domain", "Part of town"));
            t.field("city", &Neighbourhood::city, QT_TRANSLATE_NOOP("domain", "City"));
            t.field("country", &Neighbourhood::country, QT_TRANSLATE_NOOP("domain", "Country"));
            t.field("holiday_region", &Neighbourhood::holidayRegion,
                    QT_TRANSLATE_NOOP("domain", "Holiday region"));
            t.field("anchor_id", &Neighbourhood::anchor,
                    QT_TRANSLATE_NOOP("domain", "Neighbourhood anchor"));
            t.field("office_id", &Neighbourhood::office,
                    QT_TRANSLATE_NOOP("domain", "Campus or office"));
            t.field("notes", &Neighbourhood::notes, QT_TRANSLATE_NOOP("domain", "Notes"))
                .multiline()
                .sensitive();
        });
    return description;
}

template <>
const Table<Affiliation> &table<Affiliation>()
{
    static const Table<Affiliation> description(
        "affiliation", QT_TRANSLATE_NOOP("domain", "Function"),
        QT_TRANSLATE_NOOP("domain", "Functions"), [](Table<Affiliation> &t) {
            t.field("person_id", &Affiliation::person, QT_TRANSLATE_NOOP("domain", "Person"))
                .required()
                .partOf();
            t.field("organisation_id", &Affiliation::organisation,
                    QT_TRANSLATE_NOOP("domain", "Organisation"));
            t.field("neighbourhood_id", &Affiliation::neighbourhood,
                    QT_TRANSLATE_NOOP("domain", "Neighbourhood"));
            t.field("unit", &Affiliation::unit, QT_TRANSLATE_NOOP("domain", "Department"));
            t.field("function", &Affiliation::function, QT_TRANSLATE_NOOP("domain", "Function"))
                .choice("person_function")
                .naming();
            t.field("from_on", &Affiliation::from, QT_TRANSLATE_NOOP("domain", "From")).ordering();
            t.field("until_on", &Affiliation::until, QT_TRANSLATE_NOOP("domain", "Until"));
            t.field("rhythm_weeks", &Affiliation::rhythmWeeks,
                    QT_TRANSLATE_NOOP("domain", "Rhythm in weeks"));
            t.rule("rhythm_weeks", QT_TRANSLATE_NOOP("domain", "A rhythm is at least one week."),
                   [](const Affiliation &a) { return a.rhythmWeeks.value_or(1) >= 1; });
            t.rule("until_on",
                   QT_TRANSLATE_NOOP("domain", "A function cannot end before it begins."),
                   [](const Affiliation &a) {
                       return !a.from.isValid() || !a.until.isValid() ||
                              a.until.last() >= a.from.first;
                   });
        });
    return description;
}

template <>
const Table<ContactPoint> &table<ContactPoint>()
{
    static const Table<ContactPoint> description(
        "contact_point", QT_TRANSLATE_NOOP("domain", "Phone number or mail address"),
        QT_TRANSLATE_NOOP("domain", "Phone numbers and mail addresses"),
        [](Table<ContactPoint> &t) {
            t.field("person_id", &ContactPoint::person, QT_TRANSLATE_NOOP("domain", "Person"))
                .partOf()
                .personal();
            t.field("organisation_id", &ContactPoint::organisation,
                    QT_TRANSLATE_NOOP("domain", "Organisation"))
                .partOf();
            t.field("medium", &ContactPoint::medium, QT_TRANSLATE_NOOP("domain", "Medium"));
            t.field("value", &ContactPoint::value, QT_TRANSLATE_NOOP("domain", "Number or address"))
                .required()
                .naming()
                .personal();
            t.field("remark", &ContactPoint::remark, QT_TRANSLATE_NOOP("domain", "Remark"))
                .personal();
            t.rule("value",
                   QT_TRANSLATE_NOOP("domain", "A number or address belongs to one person or one "
                                               "organisation."),
                   [](const ContactPoint &c) { return bool(c.person) != bool(c.organisation); });
        });
    return description;
}

template <>
const QList<EnumValue> &enumValues<ConsentPurpose>()
{
    static const QList<EnumValue> values{
        {int(ConsentPurpose::Photo), "PHOTO", QT_TRANSLATE_NOOP("domain", "photo")},
        {int(ConsentPurpose::Quote), "QUOTE", QT_TRANSLATE_NOOP("domain", "quote")},
        {int(ConsentPurpose::StayInTouch), "STAY_IN_TOUCH",
         QT_TRANSLATE_NOOP("domain", "staying in touch")}};
    return values;
}

template <>
const QList<EnumValue> &enumValues<ConsentAnswer>()
{
    static const QList<EnumValue> values{
        {int(ConsentAnswer::None), "", QT_TRANSLATE_NOOP("domain", "not recorded")},
        {int(ConsentAnswer::Yes), "YES", QT_TRANSLATE_NOOP("domain", "agreed")},
        {int(ConsentAnswer::No), "NO", QT_TRANSLATE_NOOP("domain", "refused")},
        {int(ConsentAnswer::Withdrawn), "WITHDRAWN", QT_TRANSLATE_NOOP("domain", "withdrawn")}};
    return values;
}

template <>
const Table<Consent> &table<Consent>()
{
    static const Table<Consent> description(
        "consent", QT_TRANSLATE_NOOP("domain", "Consent"), QT_TRANSLATE_NOOP("domain", "Consents"),
        [](Table<Consent> &t) {
            t.field("person_id", &Consent::person, QT_TRANSLATE_NOOP("domain", "Person"))
                .required()
                .partOf();
            t.field("purpose", &Consent::purpose, QT_TRANSLATE_NOOP("domain", "For what")).naming();
            t.field("answer", &Consent::answer, QT_TRANSLATE_NOOP("domain", "Answer"));
            t.field("given_on", &Consent::givenOn, QT_TRANSLATE_NOOP("domain", "Answered on"))
                .ordering();
            t.field("how", &Consent::how, QT_TRANSLATE_NOOP("domain", "How it was given"))
                .notSearched();
            t.field("given_by", &Consent::givenBy, QT_TRANSLATE_NOOP("domain", "Given by"))
                .personal();
            t.rule("given_on", QT_TRANSLATE_NOOP("domain", "Fill in the answer before its day."),
                   [](const Consent &c) {
                       return c.answer != ConsentAnswer::None || !c.givenOn.isValid();
                   });
        });
    return description;
}

template <>
const Table<Location> &table<Location>()
{
    static const Table<Location> description(
        "location", QT_TRANSLATE_NOOP("domain", "Location"),
        QT_TRANSLATE_NOOP("domain", "Locations"), [](Table<Location> &t) {
            t.field("name", &Location::name, QT_TRANSLATE_NOOP("domain", "Name"))
                .required()
                .naming();
            t.field("kind", &Location::kind, QT_TRANSLATE_NOOP("domain", "Kind"))
                .choice("location_kind");
            t.field("neighbourhood_id", &Location::neighbourhood,
                    QT_TRANSLATE_NOOP("domain", "Neighbourhood"));
            t.field("organisation_id", &Location::organisation,
                    QT_TRANSLATE_NOOP("domain", "Of organisation"));
            t.field("street", &Location::street, QT_TRANSLATE_NOOP("domain", "Street"));
            t.field("house_number", &Location::houseNumber,
                    QT_TRANSLATE_NOOP("domain", "House number"))
                .notSearched();
            t.field("house_suffix", &Location::houseSuffix, QT_TRANSLATE_NOOP("domain", "Suffix"))
                .notSearched();
            t.field("postcode", &Location::postcode, QT_TRANSLATE_NOOP("domain", "Postcode"));
            t.field("city", &Location::city, QT_TRANSLATE_NOOP("domain", "City"));
            t.field("country", &Location::country, QT_TRANSLATE_NOOP("domain", "Country"));
            t.field("opening_hours", &Location::openingHours,
                    QT_TRANSLATE_NOOP("domain", "Opening hours"))
                .notSearched();
            t.field("staffed_by", &Location::staffedBy, QT_TRANSLATE_NOOP("domain", "Staffed by"));
            t.field("notes", &Location::notes, QT_TRANSLATE_NOOP("domain", "Notes"))
                .multiline()
                .sensitive();
        });
    return description;
}

} // namespace record

} // namespace ankerpunt
