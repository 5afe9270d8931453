-- Plans in teaching weeks, and what stands in the calendar.
CREATE TABLE cycle (
    id INTEGER PRIMARY KEY REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    record_id INTEGER NOT NULL REFERENCES record(id)
        DEFERRABLE INITIALLY DEFERRED,
    number INTEGER,
    title TEXT NOT NULL CHECK (title <> ''),
    made_from TEXT NOT NULL DEFAULT '',
    notes TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX cycle_record ON cycle(record_id);

CREATE TABLE phase (
    id INTEGER PRIMARY KEY REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    record_id INTEGER NOT NULL REFERENCES record(id)
        DEFERRABLE INITIALLY DEFERRED,
    cycle_id INTEGER REFERENCES cycle(id)
        DEFERRABLE INITIALLY DEFERRED,
    week_from INTEGER NOT NULL,
    week_to INTEGER,
    kind TEXT NOT NULL DEFAULT ''
        CHECK (kind IN ('', 'INTERVENTION', 'REFLECTION', 'RESEARCH', 'CONTEMPLATION')),
    second_kind TEXT NOT NULL DEFAULT ''
        CHECK (second_kind IN ('', 'INTERVENTION', 'REFLECTION', 'RESEARCH', 'CONTEMPLATION')),
    title TEXT NOT NULL DEFAULT '',
    description TEXT NOT NULL DEFAULT '',
    hours INTEGER,
    done INTEGER NOT NULL DEFAULT 0 CHECK (done IN (0, 1)),
    notes TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX phase_record ON phase(record_id);

CREATE INDEX phase_cycle ON phase(cycle_id) WHERE cycle_id IS NOT NULL;

CREATE TABLE appointment (
    id INTEGER PRIMARY KEY REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    record_id INTEGER REFERENCES record(id)
        DEFERRABLE INITIALLY DEFERRED,
    kind TEXT NOT NULL DEFAULT '',
    title TEXT NOT NULL DEFAULT '',
    contact_moment TEXT NOT NULL DEFAULT ''
        CHECK (contact_moment IN ('', 'START', 'INTERIM', 'COMPLETION', 'OTHER')),
    starts_on TEXT CHECK (starts_on IS date(starts_on, '+0 days')),
    starts_at TEXT CHECK (starts_at IS strftime('%H:%M', starts_at)),
    ends_on TEXT CHECK (ends_on IS date(ends_on, '+0 days')),
    ends_at TEXT CHECK (ends_at IS strftime('%H:%M', ends_at)),
    location_id INTEGER REFERENCES location(id)
        DEFERRABLE INITIALLY DEFERRED,
    place TEXT NOT NULL DEFAULT '',
    recurrence TEXT NOT NULL DEFAULT '',
    days_per_week INTEGER,
    pinned INTEGER NOT NULL DEFAULT 0 CHECK (pinned IN (0, 1)),
    notes TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX appointment_record ON appointment(record_id) WHERE record_id IS NOT NULL;

CREATE INDEX appointment_location ON appointment(location_id) WHERE location_id IS NOT NULL;

CREATE TABLE appointment_exception (
    id INTEGER PRIMARY KEY REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    appointment_id INTEGER NOT NULL REFERENCES appointment(id)
        DEFERRABLE INITIALLY DEFERRED,
    original_day TEXT NOT NULL CHECK (original_day IS date(original_day, '+0 days')),
    moved_to TEXT CHECK (moved_to IS date(moved_to, '+0 days')),
    why TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX appointment_exception_appointment ON appointment_exception(appointment_id);

CREATE TABLE deliverable (
    id INTEGER PRIMARY KEY REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    record_id INTEGER NOT NULL REFERENCES record(id)
        DEFERRABLE INITIALLY DEFERRED,
    kind TEXT NOT NULL DEFAULT '',
    title TEXT NOT NULL CHECK (title <> ''),
    due_on TEXT CHECK (due_on IS date(due_on, '+0 days')),
    delivered_on TEXT CHECK (delivered_on IS date(delivered_on, '+0 days')),
    notes TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX deliverable_record ON deliverable(record_id);
