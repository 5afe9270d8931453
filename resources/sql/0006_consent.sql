-- What a person agreed to, each purpose apart; dated, and to be withdrawn at any time.
CREATE TABLE consent (
    id        INTEGER PRIMARY KEY REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    person_id INTEGER NOT NULL REFERENCES person(id) DEFERRABLE INITIALLY DEFERRED,
    purpose   TEXT NOT NULL DEFAULT 'PHOTO' CHECK (purpose IN ('PHOTO', 'QUOTE', 'STAY_IN_TOUCH')),
    answer    TEXT NOT NULL DEFAULT '' CHECK (answer IN ('', 'YES', 'NO', 'WITHDRAWN')),
    given_on  TEXT CHECK (given_on IS date(given_on, '+0 days')),
    given_on_precision TEXT CHECK (given_on_precision IN ('day', 'week', 'month', 'year')),
    how       TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX consent_person ON consent(person_id);
