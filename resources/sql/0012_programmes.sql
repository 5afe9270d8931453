-- Programmes, their goals, money and what was noticed.
CREATE TABLE programme (
    id INTEGER PRIMARY KEY REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    title TEXT NOT NULL CHECK (title <> ''),
    short_name TEXT NOT NULL DEFAULT '',
    kind TEXT NOT NULL DEFAULT '',
    phase TEXT NOT NULL DEFAULT ''
        CHECK (phase IN ('', 'EXPERIMENT', 'PILOT', 'PROJECT', 'STRUCTURAL')),
    started_on TEXT CHECK (started_on IS date(started_on, '+0 days')),
    started_on_precision TEXT CHECK (started_on_precision IN ('day', 'week', 'month', 'year')),
    ended_on TEXT CHECK (ended_on IS date(ended_on, '+0 days')),
    ended_on_precision TEXT CHECK (ended_on_precision IN ('day', 'week', 'month', 'year')),
    parent_id INTEGER REFERENCES programme(id)
        DEFERRABLE INITIALLY DEFERRED,
    edition INTEGER,
    succeeds_id INTEGER REFERENCES programme(id)
        DEFERRABLE INITIALLY DEFERRED,
    umbrella TEXT NOT NULL DEFAULT '',
    agreement_id INTEGER REFERENCES agreement(id)
        DEFERRABLE INITIALLY DEFERRED,
    goal TEXT NOT NULL DEFAULT '',
    long_term_goal TEXT NOT NULL DEFAULT '',
    requires_resident INTEGER NOT NULL DEFAULT 0 CHECK (requires_resident IN (0, 1)),
    requires_organisation INTEGER NOT NULL DEFAULT 0 CHECK (requires_organisation IN (0, 1)),
    contact_person_id INTEGER REFERENCES person(id)
        DEFERRABLE INITIALLY DEFERRED,
    countries TEXT NOT NULL DEFAULT '',
    notes TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX programme_parent ON programme(parent_id) WHERE parent_id IS NOT NULL;

CREATE INDEX programme_succeeds ON programme(succeeds_id) WHERE succeeds_id IS NOT NULL;

CREATE INDEX programme_agreement ON programme(agreement_id) WHERE agreement_id IS NOT NULL;

CREATE INDEX programme_contact_person ON programme(contact_person_id) WHERE contact_person_id IS NOT NULL;

CREATE TABLE goal (
    id INTEGER PRIMARY KEY REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    programme_id INTEGER NOT NULL REFERENCES programme(id)
        DEFERRABLE INITIALLY DEFERRED,
    period TEXT NOT NULL DEFAULT '',
    number INTEGER,
    text TEXT NOT NULL CHECK (text <> ''),
    direction TEXT NOT NULL DEFAULT ''
        CHECK (direction IN ('', 'MORE', 'BROADER', 'DEEPER')),
    status TEXT NOT NULL DEFAULT 'NOT_STARTED'
        CHECK (status IN ('NOT_STARTED', 'RUNNING', 'REACHED', 'NOT_REACHED')),
    figure TEXT NOT NULL DEFAULT '',
    target INTEGER,
    notes TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX goal_programme ON goal(programme_id);

CREATE TABLE indicator_value (
    id INTEGER PRIMARY KEY REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    record_id INTEGER NOT NULL REFERENCES record(id)
        DEFERRABLE INITIALLY DEFERRED,
    indicator TEXT NOT NULL CHECK (indicator <> ''),
    measured_on TEXT CHECK (measured_on IS date(measured_on, '+0 days')),
    measured_on_precision TEXT CHECK (measured_on_precision IN ('day', 'week', 'month', 'year')),
    value INTEGER,
    unit TEXT NOT NULL DEFAULT '',
    origin TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX indicator_value_record ON indicator_value(record_id);

CREATE TABLE funding (
    id INTEGER PRIMARY KEY REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    record_id INTEGER NOT NULL REFERENCES record(id)
        DEFERRABLE INITIALLY DEFERRED,
    scheme TEXT NOT NULL CHECK (scheme <> ''),
    funder_id INTEGER REFERENCES organisation(id)
        DEFERRABLE INITIALLY DEFERRED,
    funder_name TEXT NOT NULL DEFAULT '',
    year INTEGER,
    amount INTEGER,
    from_on TEXT CHECK (from_on IS date(from_on, '+0 days')),
    until_on TEXT CHECK (until_on IS date(until_on, '+0 days')),
    account_by TEXT CHECK (account_by IS date(account_by, '+0 days')),
    notes TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX funding_record ON funding(record_id);

CREATE INDEX funding_funder ON funding(funder_id) WHERE funder_id IS NOT NULL;

CREATE TABLE note (
    id INTEGER PRIMARY KEY REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    record_id INTEGER NOT NULL REFERENCES record(id)
        DEFERRABLE INITIALLY DEFERRED,
    kind TEXT NOT NULL DEFAULT '',
    noted_on TEXT CHECK (noted_on IS date(noted_on, '+0 days')),
    noted_on_precision TEXT CHECK (noted_on_precision IN ('day', 'week', 'month', 'year')),
    text TEXT NOT NULL CHECK (text <> ''),
    about TEXT NOT NULL DEFAULT ''
        CHECK (about IN ('', 'STUDENT', 'ORGANISATION', 'FACULTY', 'ADMINISTRATOR', 'RESIDENT')),
    origin TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX note_record ON note(record_id);
