-- What was said with whom, and what was agreed.
CREATE TABLE interaction (
    id INTEGER PRIMARY KEY REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    happened_on TEXT NOT NULL CHECK (happened_on IS date(happened_on, '+0 days')),
    starts_at TEXT CHECK (starts_at IS strftime('%H:%M', starts_at)),
    duration_minutes INTEGER,
    medium TEXT NOT NULL DEFAULT '',
    made_by_id INTEGER REFERENCES person(id)
        DEFERRABLE INITIALLY DEFERRED,
    contact_moment TEXT NOT NULL DEFAULT ''
        CHECK (contact_moment IN ('', 'START', 'INTERIM', 'COMPLETION', 'OTHER')),
    topic TEXT NOT NULL DEFAULT '',
    report TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX interaction_made_by ON interaction(made_by_id) WHERE made_by_id IS NOT NULL;

CREATE TABLE interaction_participant (
    id INTEGER PRIMARY KEY REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    interaction_id INTEGER NOT NULL REFERENCES interaction(id)
        DEFERRABLE INITIALLY DEFERRED,
    person_id INTEGER NOT NULL REFERENCES person(id)
        DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE INDEX interaction_participant_interaction ON interaction_participant(interaction_id);

CREATE INDEX interaction_participant_person ON interaction_participant(person_id);

CREATE TABLE action (
    id INTEGER PRIMARY KEY REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    record_id INTEGER NOT NULL REFERENCES record(id)
        DEFERRABLE INITIALLY DEFERRED,
    what TEXT NOT NULL CHECK (what <> ''),
    owner_id INTEGER REFERENCES person(id)
        DEFERRABLE INITIALLY DEFERRED,
    due_on TEXT CHECK (due_on IS date(due_on, '+0 days')),
    done INTEGER NOT NULL DEFAULT 0 CHECK (done IN (0, 1)),
    done_on TEXT CHECK (done_on IS date(done_on, '+0 days'))
) STRICT;

CREATE INDEX action_record ON action(record_id);

CREATE INDEX action_owner ON action(owner_id) WHERE owner_id IS NOT NULL;
