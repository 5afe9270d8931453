-- Activities, and how many people came.
CREATE TABLE activity (
    id INTEGER PRIMARY KEY REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    held_on TEXT NOT NULL CHECK (held_on IS date(held_on, '+0 days')),
    title TEXT NOT NULL CHECK (title <> ''),
    form TEXT NOT NULL DEFAULT '',
    direction TEXT NOT NULL DEFAULT ''
        CHECK (direction IN ('', 'TO_NEIGHBOURHOOD', 'TO_CAMPUS')),
    area TEXT NOT NULL DEFAULT ''
        CHECK (area IN ('', 'INFRASTRUCTURE', 'EDUCATION', 'NETWORK')),
    location_id INTEGER REFERENCES location(id)
        DEFERRABLE INITIALLY DEFERRED,
    room TEXT NOT NULL DEFAULT '',
    project_id INTEGER REFERENCES project(id)
        DEFERRABLE INITIALLY DEFERRED,
    programme_id INTEGER REFERENCES programme(id)
        DEFERRABLE INITIALLY DEFERRED,
    with_minors TEXT NOT NULL DEFAULT ''
        CHECK (with_minors IN ('', 'YES', 'NO')),
    access TEXT NOT NULL DEFAULT '',
    new_contacts INTEGER,
    notes TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX activity_location ON activity(location_id) WHERE location_id IS NOT NULL;

CREATE INDEX activity_project ON activity(project_id) WHERE project_id IS NOT NULL;

CREATE INDEX activity_programme ON activity(programme_id) WHERE programme_id IS NOT NULL;

CREATE TABLE head_count (
    id INTEGER PRIMARY KEY REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    record_id INTEGER NOT NULL REFERENCES record(id)
        DEFERRABLE INITIALLY DEFERRED,
    counted_on TEXT CHECK (counted_on IS date(counted_on, '+0 days')),
    counted_on_precision TEXT CHECK (counted_on_precision IN ('day', 'week', 'month', 'year')),
    sofar TEXT NOT NULL DEFAULT ''
        CHECK (sofar IN ('', 'STUDENT', 'ORGANISATION', 'FACULTY', 'ADMINISTRATOR', 'RESIDENT')),
    involvement TEXT NOT NULL DEFAULT ''
        CHECK (involvement IN ('', 'TAKES_PART', 'ATTENDS')),
    request_kind TEXT NOT NULL DEFAULT '',
    number INTEGER NOT NULL,
    notes TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX head_count_record ON head_count(record_id);
