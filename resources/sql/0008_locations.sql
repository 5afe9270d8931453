-- Locations, and what else is known of organisations, neighbourhoods and consents.
CREATE TABLE location (
    id INTEGER PRIMARY KEY REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    name TEXT NOT NULL CHECK (name <> ''),
    kind TEXT NOT NULL DEFAULT '',
    neighbourhood_id INTEGER REFERENCES neighbourhood(id)
        DEFERRABLE INITIALLY DEFERRED,
    organisation_id INTEGER REFERENCES organisation(id)
        DEFERRABLE INITIALLY DEFERRED,
    street TEXT NOT NULL DEFAULT '',
    house_number TEXT NOT NULL DEFAULT '',
    house_suffix TEXT NOT NULL DEFAULT '',
    postcode TEXT NOT NULL DEFAULT '',
    city TEXT NOT NULL DEFAULT '',
    country TEXT NOT NULL DEFAULT ''
        CHECK (country IN ('', 'NL', 'BE')),
    opening_hours TEXT NOT NULL DEFAULT '',
    notes TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX location_neighbourhood ON location(neighbourhood_id) WHERE neighbourhood_id IS NOT NULL;

CREATE INDEX location_organisation ON location(organisation_id) WHERE organisation_id IS NOT NULL;

ALTER TABLE organisation ADD COLUMN vision TEXT NOT NULL DEFAULT '';

ALTER TABLE organisation ADD COLUMN align_first INTEGER NOT NULL DEFAULT 0 CHECK (align_first IN (0, 1));

ALTER TABLE organisation ADD COLUMN confidential INTEGER NOT NULL DEFAULT 0 CHECK (confidential IN (0, 1));

ALTER TABLE neighbourhood ADD COLUMN office_id INTEGER REFERENCES location(id)
        DEFERRABLE INITIALLY DEFERRED;

CREATE INDEX neighbourhood_office ON neighbourhood(office_id) WHERE office_id IS NOT NULL;

ALTER TABLE consent ADD COLUMN given_by TEXT NOT NULL DEFAULT '';
