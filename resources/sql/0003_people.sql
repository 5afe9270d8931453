-- People, organisations and neighbourhoods: who and where.
CREATE TABLE neighbourhood (
    id INTEGER PRIMARY KEY REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    name TEXT NOT NULL CHECK (name <> ''),
    district TEXT NOT NULL DEFAULT '',
    city TEXT NOT NULL DEFAULT '',
    country TEXT NOT NULL DEFAULT ''
        CHECK (country IN ('', 'NL', 'BE')),
    holiday_region TEXT NOT NULL DEFAULT ''
        CHECK (holiday_region IN ('', 'NORTH', 'CENTRE', 'SOUTH', 'FLANDERS')),
    anchor_id INTEGER REFERENCES person(id)
        DEFERRABLE INITIALLY DEFERRED,
    notes TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX neighbourhood_anchor ON neighbourhood(anchor_id) WHERE anchor_id IS NOT NULL;

CREATE TABLE organisation (
    id INTEGER PRIMARY KEY REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    name TEXT NOT NULL CHECK (name <> ''),
    abbreviation TEXT NOT NULL DEFAULT '',
    kind TEXT NOT NULL DEFAULT '',
    parent_id INTEGER REFERENCES organisation(id)
        DEFERRABLE INITIALLY DEFERRED,
    level TEXT NOT NULL DEFAULT ''
        CHECK (level IN ('', 'MBO', 'HBO', 'WO')),
    level_detail TEXT NOT NULL DEFAULT '',
    legal_form TEXT NOT NULL DEFAULT '',
    registration_number TEXT NOT NULL DEFAULT '',
    street TEXT NOT NULL DEFAULT '',
    house_number TEXT NOT NULL DEFAULT '',
    house_suffix TEXT NOT NULL DEFAULT '',
    postcode TEXT NOT NULL DEFAULT '',
    city TEXT NOT NULL DEFAULT '',
    country TEXT NOT NULL DEFAULT ''
        CHECK (country IN ('', 'NL', 'BE')),
    neighbourhood_id INTEGER REFERENCES neighbourhood(id)
        DEFERRABLE INITIALLY DEFERRED,
    website TEXT NOT NULL DEFAULT '',
    holiday_region TEXT NOT NULL DEFAULT ''
        CHECK (holiday_region IN ('', 'NORTH', 'CENTRE', 'SOUTH', 'FLANDERS')),
    calendar_template TEXT NOT NULL DEFAULT '',
    first_contact_on TEXT CHECK (first_contact_on IS date(first_contact_on, '+0 days')),
    first_contact_on_precision TEXT CHECK (first_contact_on_precision IN ('day', 'week', 'month', 'year')),
    contact_route TEXT NOT NULL DEFAULT ''
        CHECK (contact_route IN ('', 'TEACHER', 'STUDENT', 'CONTACT_PERSON', 'PARTNER')),
    brought_in_by_id INTEGER REFERENCES person(id)
        DEFERRABLE INITIALLY DEFERRED,
    max_requests INTEGER,
    rhythm_weeks INTEGER,
    mission TEXT NOT NULL DEFAULT '',
    notes TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX organisation_parent ON organisation(parent_id) WHERE parent_id IS NOT NULL;

CREATE INDEX organisation_neighbourhood ON organisation(neighbourhood_id) WHERE neighbourhood_id IS NOT NULL;

CREATE INDEX organisation_brought_in_by ON organisation(brought_in_by_id) WHERE brought_in_by_id IS NOT NULL;

CREATE TABLE person (
    id INTEGER PRIMARY KEY REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    given_name TEXT NOT NULL DEFAULT '',
    initials TEXT NOT NULL DEFAULT '',
    name_prefix TEXT NOT NULL DEFAULT '',
    family_name TEXT NOT NULL DEFAULT '',
    name_suffix TEXT NOT NULL DEFAULT '',
    name_convention TEXT NOT NULL DEFAULT 'NL'
        CHECK (name_convention IN ('NL', 'BE')),
    form_of_address TEXT NOT NULL DEFAULT '',
    languages TEXT NOT NULL DEFAULT '',
    minor INTEGER NOT NULL DEFAULT 0 CHECK (minor IN (0, 1)),
    experience_expert INTEGER NOT NULL DEFAULT 0 CHECK (experience_expert IN (0, 1)),
    legal_basis TEXT NOT NULL DEFAULT ''
        CHECK (legal_basis IN ('', 'PUBLIC_TASK', 'CONSENT', 'CONTRACT', 'LEGAL_OBLIGATION', 'LEGITIMATE_INTEREST')),
    keep_until TEXT CHECK (keep_until IS date(keep_until, '+0 days')),
    notes TEXT NOT NULL DEFAULT '',
    CHECK (given_name <> '' OR initials <> '' OR family_name <> '')
) STRICT;

CREATE TABLE affiliation (
    id INTEGER PRIMARY KEY REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    person_id INTEGER NOT NULL REFERENCES person(id)
        DEFERRABLE INITIALLY DEFERRED,
    organisation_id INTEGER REFERENCES organisation(id)
        DEFERRABLE INITIALLY DEFERRED,
    neighbourhood_id INTEGER REFERENCES neighbourhood(id)
        DEFERRABLE INITIALLY DEFERRED,
    unit TEXT NOT NULL DEFAULT '',
    function TEXT NOT NULL DEFAULT '',
    from_on TEXT CHECK (from_on IS date(from_on, '+0 days')),
    from_on_precision TEXT CHECK (from_on_precision IN ('day', 'week', 'month', 'year')),
    until_on TEXT CHECK (until_on IS date(until_on, '+0 days')),
    until_on_precision TEXT CHECK (until_on_precision IN ('day', 'week', 'month', 'year')),
    rhythm_weeks INTEGER
) STRICT;

CREATE INDEX affiliation_person ON affiliation(person_id);

CREATE INDEX affiliation_organisation ON affiliation(organisation_id) WHERE organisation_id IS NOT NULL;

CREATE INDEX affiliation_neighbourhood ON affiliation(neighbourhood_id) WHERE neighbourhood_id IS NOT NULL;

CREATE TABLE contact_point (
    id INTEGER PRIMARY KEY REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    person_id INTEGER REFERENCES person(id)
        DEFERRABLE INITIALLY DEFERRED,
    organisation_id INTEGER REFERENCES organisation(id)
        DEFERRABLE INITIALLY DEFERRED,
    medium TEXT NOT NULL DEFAULT 'PHONE'
        CHECK (medium IN ('PHONE', 'EMAIL')),
    value TEXT NOT NULL CHECK (value <> ''),
    remark TEXT NOT NULL DEFAULT '',
    CHECK ((person_id IS NULL) <> (organisation_id IS NULL))
) STRICT;

CREATE INDEX contact_point_person ON contact_point(person_id) WHERE person_id IS NOT NULL;

CREATE INDEX contact_point_organisation ON contact_point(organisation_id) WHERE organisation_id IS NOT NULL;
