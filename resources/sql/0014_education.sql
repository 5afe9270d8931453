-- Courses and each time they are taught, and what they must fit.
CREATE TABLE course (
    id INTEGER PRIMARY KEY REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    title TEXT NOT NULL CHECK (title <> ''),
    code TEXT NOT NULL DEFAULT '',
    organisation_id INTEGER REFERENCES organisation(id)
        DEFERRABLE INITIALLY DEFERRED,
    unit TEXT NOT NULL DEFAULT '',
    form TEXT NOT NULL DEFAULT '',
    level TEXT NOT NULL DEFAULT '',
    credits INTEGER,
    credit_unit TEXT NOT NULL DEFAULT ''
        CHECK (credit_unit IN ('', 'EC', 'STP', 'SBU')),
    hours_min INTEGER,
    hours_max INTEGER,
    criteria TEXT NOT NULL DEFAULT '',
    notes TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX course_organisation ON course(organisation_id) WHERE organisation_id IS NOT NULL;

CREATE TABLE course_run (
    id INTEGER PRIMARY KEY REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    course_id INTEGER NOT NULL REFERENCES course(id)
        DEFERRABLE INITIALLY DEFERRED,
    starts_on TEXT CHECK (starts_on IS date(starts_on, '+0 days')),
    ends_on TEXT CHECK (ends_on IS date(ends_on, '+0 days')),
    weeks INTEGER,
    period TEXT NOT NULL DEFAULT '',
    capacity_min INTEGER,
    capacity_max INTEGER,
    contact_hours INTEGER,
    day_parts TEXT NOT NULL DEFAULT '',
    notes TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX course_run_course ON course_run(course_id);

CREATE TABLE learning_goal (
    id INTEGER PRIMARY KEY REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    record_id INTEGER NOT NULL REFERENCES record(id)
        DEFERRABLE INITIALLY DEFERRED,
    sofar TEXT NOT NULL DEFAULT ''
        CHECK (sofar IN ('', 'STUDENT', 'ORGANISATION', 'FACULTY', 'ADMINISTRATOR', 'RESIDENT')),
    who_id INTEGER REFERENCES record(id)
        DEFERRABLE INITIALLY DEFERRED,
    text TEXT NOT NULL CHECK (text <> ''),
    met TEXT NOT NULL DEFAULT ''
        CHECK (met IN ('', 'YES', 'PARTLY', 'NO')),
    evidence TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX learning_goal_record ON learning_goal(record_id);

CREATE INDEX learning_goal_who ON learning_goal(who_id) WHERE who_id IS NOT NULL;

CREATE TABLE calendar_period (
    id INTEGER PRIMARY KEY REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    organisation_id INTEGER NOT NULL REFERENCES organisation(id)
        DEFERRABLE INITIALLY DEFERRED,
    kind TEXT NOT NULL DEFAULT 'TEACHING'
        CHECK (kind IN ('TEACHING', 'TEACHING_FREE', 'EXAMS')),
    title TEXT NOT NULL CHECK (title <> ''),
    from_on TEXT NOT NULL CHECK (from_on IS date(from_on, '+0 days')),
    until_on TEXT NOT NULL CHECK (until_on IS date(until_on, '+0 days'))
) STRICT;

CREATE INDEX calendar_period_organisation ON calendar_period(organisation_id);

CREATE TABLE availability (
    id INTEGER PRIMARY KEY REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    record_id INTEGER NOT NULL REFERENCES record(id)
        DEFERRABLE INITIALLY DEFERRED,
    text TEXT NOT NULL DEFAULT '',
    hard INTEGER NOT NULL DEFAULT 0 CHECK (hard IN (0, 1)),
    from_on TEXT CHECK (from_on IS date(from_on, '+0 days')),
    until_on TEXT CHECK (until_on IS date(until_on, '+0 days'))
) STRICT;

CREATE INDEX availability_record ON availability(record_id);
