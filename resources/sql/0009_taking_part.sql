-- Who takes part in what, in which role, from when until when.
CREATE TABLE party (
    id INTEGER PRIMARY KEY REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    record_id INTEGER NOT NULL REFERENCES record(id)
        DEFERRABLE INITIALLY DEFERRED,
    organisation_id INTEGER REFERENCES organisation(id)
        DEFERRABLE INITIALLY DEFERRED,
    sofar TEXT NOT NULL DEFAULT ''
        CHECK (sofar IN ('', 'STUDENT', 'ORGANISATION', 'FACULTY', 'ADMINISTRATOR', 'RESIDENT')),
    group_name TEXT NOT NULL DEFAULT '',
    role TEXT NOT NULL DEFAULT '',
    on_behalf_of_id INTEGER REFERENCES organisation(id)
        DEFERRABLE INITIALLY DEFERRED,
    from_on TEXT CHECK (from_on IS date(from_on, '+0 days')),
    from_on_precision TEXT CHECK (from_on_precision IN ('day', 'week', 'month', 'year')),
    until_on TEXT CHECK (until_on IS date(until_on, '+0 days')),
    until_on_precision TEXT CHECK (until_on_precision IN ('day', 'week', 'month', 'year')),
    notes TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX party_record ON party(record_id);

CREATE INDEX party_organisation ON party(organisation_id) WHERE organisation_id IS NOT NULL;

CREATE INDEX party_on_behalf_of ON party(on_behalf_of_id) WHERE on_behalf_of_id IS NOT NULL;

CREATE TABLE participation (
    id INTEGER PRIMARY KEY REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    record_id INTEGER NOT NULL REFERENCES record(id)
        DEFERRABLE INITIALLY DEFERRED,
    person_id INTEGER REFERENCES person(id)
        DEFERRABLE INITIALLY DEFERRED,
    number INTEGER,
    role TEXT NOT NULL DEFAULT '',
    team_id INTEGER REFERENCES team(id)
        DEFERRABLE INITIALLY DEFERRED,
    level TEXT NOT NULL DEFAULT '',
    credits INTEGER,
    credit_unit TEXT NOT NULL DEFAULT ''
        CHECK (credit_unit IN ('', 'EC', 'STP', 'SBU')),
    hours INTEGER,
    kind TEXT NOT NULL DEFAULT ''
        CHECK (kind IN ('', 'OWN_PROGRAMME', 'EXTRA_CURRICULAR', 'VOLUNTARY')),
    age_group TEXT NOT NULL DEFAULT '',
    part INTEGER,
    continues TEXT NOT NULL DEFAULT ''
        CHECK (continues IN ('', 'YES', 'NO')),
    entrant TEXT NOT NULL DEFAULT ''
        CHECK (entrant IN ('', 'YES', 'NO')),
    from_on TEXT CHECK (from_on IS date(from_on, '+0 days')),
    from_on_precision TEXT CHECK (from_on_precision IN ('day', 'week', 'month', 'year')),
    until_on TEXT CHECK (until_on IS date(until_on, '+0 days')),
    until_on_precision TEXT CHECK (until_on_precision IN ('day', 'week', 'month', 'year')),
    notes TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX participation_record ON participation(record_id);

CREATE INDEX participation_person ON participation(person_id) WHERE person_id IS NOT NULL;

CREATE INDEX participation_team ON participation(team_id) WHERE team_id IS NOT NULL;
