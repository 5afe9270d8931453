-- Projects, their teams, and what came of them.
CREATE TABLE project (
    id INTEGER PRIMARY KEY REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    title TEXT NOT NULL CHECK (title <> ''),
    kind TEXT NOT NULL DEFAULT '',
    question_id INTEGER REFERENCES question(id)
        DEFERRABLE INITIALLY DEFERRED,
    course_run_id INTEGER REFERENCES course_run(id)
        DEFERRABLE INITIALLY DEFERRED,
    arose_from_id INTEGER REFERENCES project(id)
        DEFERRABLE INITIALLY DEFERRED,
    collaboration_mode TEXT NOT NULL DEFAULT '',
    student_role TEXT NOT NULL DEFAULT ''
        CHECK (student_role IN ('', 'SUPPORTER', 'INNOVATOR', 'BOTH')),
    finality TEXT NOT NULL DEFAULT ''
        CHECK (finality IN ('', 'FIXED', 'EMERGING')),
    domain_fit TEXT NOT NULL DEFAULT ''
        CHECK (domain_fit IN ('', 'INSIDE', 'PARTLY', 'OUTSIDE')),
    partner_commitment TEXT NOT NULL DEFAULT ''
        CHECK (partner_commitment IN ('', 'LIGHT', 'MEDIUM', 'INTENSIVE')),
    hours_per_week INTEGER,
    starts_on TEXT CHECK (starts_on IS date(starts_on, '+0 days')),
    ends_on TEXT CHECK (ends_on IS date(ends_on, '+0 days')),
    status TEXT NOT NULL DEFAULT 'PLANNED'
        CHECK (status IN ('PLANNED', 'RUNNING', 'COMPLETED', 'STOPPED')),
    collaboration_description TEXT NOT NULL DEFAULT '',
    intended_change TEXT NOT NULL DEFAULT '',
    intended_result TEXT NOT NULL DEFAULT '',
    achieved_result TEXT NOT NULL DEFAULT '',
    result_status TEXT NOT NULL DEFAULT ''
        CHECK (result_status IN ('', 'YES', 'PARTLY', 'NO')),
    concrete_change TEXT NOT NULL DEFAULT '',
    carried_on_by TEXT NOT NULL DEFAULT '',
    carried_on_how TEXT NOT NULL DEFAULT '',
    continuity TEXT NOT NULL DEFAULT '',
    follow_up_on TEXT CHECK (follow_up_on IS date(follow_up_on, '+0 days')),
    usability_expected INTEGER,
    usability_actual INTEGER,
    value_city TEXT NOT NULL DEFAULT '',
    value_residents TEXT NOT NULL DEFAULT '',
    value_students TEXT NOT NULL DEFAULT '',
    lesson TEXT NOT NULL DEFAULT '',
    resident_involved TEXT NOT NULL DEFAULT ''
        CHECK (resident_involved IN ('', 'YES', 'NO')),
    organisation_involved TEXT NOT NULL DEFAULT ''
        CHECK (organisation_involved IN ('', 'YES', 'NO')),
    notes TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX project_question ON project(question_id) WHERE question_id IS NOT NULL;

CREATE INDEX project_course_run ON project(course_run_id) WHERE course_run_id IS NOT NULL;

CREATE INDEX project_arose_from ON project(arose_from_id) WHERE arose_from_id IS NOT NULL;

CREATE TABLE team (
    id INTEGER PRIMARY KEY REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    project_id INTEGER NOT NULL REFERENCES project(id)
        DEFERRABLE INITIALLY DEFERRED,
    name TEXT NOT NULL CHECK (name <> ''),
    notes TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX team_project ON team(project_id);

CREATE TABLE expectation (
    id INTEGER PRIMARY KEY REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    record_id INTEGER NOT NULL REFERENCES record(id)
        DEFERRABLE INITIALLY DEFERRED,
    kind TEXT NOT NULL DEFAULT '',
    sofar TEXT NOT NULL DEFAULT ''
        CHECK (sofar IN ('', 'STUDENT', 'ORGANISATION', 'FACULTY', 'ADMINISTRATOR', 'RESIDENT')),
    who_id INTEGER REFERENCES record(id)
        DEFERRABLE INITIALLY DEFERRED,
    text TEXT NOT NULL CHECK (text <> ''),
    agreed_on TEXT CHECK (agreed_on IS date(agreed_on, '+0 days')),
    due_on TEXT CHECK (due_on IS date(due_on, '+0 days')),
    received_on TEXT CHECK (received_on IS date(received_on, '+0 days')),
    met TEXT NOT NULL DEFAULT ''
        CHECK (met IN ('', 'YES', 'PARTLY', 'NO'))
) STRICT;

CREATE INDEX expectation_record ON expectation(record_id);

CREATE INDEX expectation_who ON expectation(who_id) WHERE who_id IS NOT NULL;

CREATE TABLE adjustment (
    id INTEGER PRIMARY KEY REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    record_id INTEGER NOT NULL REFERENCES record(id)
        DEFERRABLE INITIALLY DEFERRED,
    adjusted_on TEXT NOT NULL CHECK (adjusted_on IS date(adjusted_on, '+0 days')),
    what TEXT NOT NULL CHECK (what <> ''),
    why TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX adjustment_record ON adjustment(record_id);

CREATE TABLE value (
    id INTEGER PRIMARY KEY REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    project_id INTEGER NOT NULL REFERENCES project(id)
        DEFERRABLE INITIALLY DEFERRED,
    partner_value TEXT NOT NULL DEFAULT '',
    student_outcome TEXT NOT NULL DEFAULT '',
    expected TEXT NOT NULL DEFAULT ''
        CHECK (expected IN ('', 'YES', 'NO')),
    realised TEXT NOT NULL DEFAULT ''
        CHECK (realised IN ('', 'YES', 'NO')),
    score_before INTEGER,
    score_after INTEGER,
    notes TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX value_project ON value(project_id);

CREATE TABLE testimonial (
    id INTEGER PRIMARY KEY REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    record_id INTEGER NOT NULL REFERENCES record(id)
        DEFERRABLE INITIALLY DEFERRED,
    said_on TEXT CHECK (said_on IS date(said_on, '+0 days')),
    role TEXT NOT NULL DEFAULT '',
    person_id INTEGER REFERENCES person(id)
        DEFERRABLE INITIALLY DEFERRED,
    quote TEXT NOT NULL CHECK (quote <> ''),
    consent TEXT NOT NULL DEFAULT ''
        CHECK (consent IN ('', 'YES', 'NO')),
    show_name INTEGER NOT NULL DEFAULT 0 CHECK (show_name IN (0, 1))
) STRICT;

CREATE INDEX testimonial_record ON testimonial(record_id);

CREATE INDEX testimonial_person ON testimonial(person_id) WHERE person_id IS NOT NULL;

CREATE TABLE actor (
    id INTEGER PRIMARY KEY REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    record_id INTEGER NOT NULL REFERENCES record(id)
        DEFERRABLE INITIALLY DEFERRED,
    name TEXT NOT NULL CHECK (name <> ''),
    who_id INTEGER REFERENCES record(id)
        DEFERRABLE INITIALLY DEFERRED,
    sofar TEXT NOT NULL DEFAULT ''
        CHECK (sofar IN ('', 'STUDENT', 'ORGANISATION', 'FACULTY', 'ADMINISTRATOR', 'RESIDENT')),
    interest TEXT NOT NULL DEFAULT '',
    influence INTEGER,
    stance TEXT NOT NULL DEFAULT ''
        CHECK (stance IN ('', 'FOR', 'NEUTRAL', 'AGAINST', 'UNKNOWN')),
    status TEXT NOT NULL DEFAULT 'PRESENT'
        CHECK (status IN ('PRESENT', 'WISHED', 'MISSING')),
    is_partner TEXT NOT NULL DEFAULT ''
        CHECK (is_partner IN ('', 'YES', 'NO')),
    contact_now TEXT NOT NULL DEFAULT ''
        CHECK (contact_now IN ('', 'DIRECT', 'INDIRECT', 'NONE')),
    contact_wished TEXT NOT NULL DEFAULT ''
        CHECK (contact_wished IN ('', 'DIRECT', 'INDIRECT', 'NONE')),
    via_id INTEGER REFERENCES record(id)
        DEFERRABLE INITIALLY DEFERRED,
    notes TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX actor_record ON actor(record_id);

CREATE INDEX actor_who ON actor(who_id) WHERE who_id IS NOT NULL;

CREATE INDEX actor_via ON actor(via_id) WHERE via_id IS NOT NULL;

CREATE TABLE assumption (
    id INTEGER PRIMARY KEY REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    record_id INTEGER NOT NULL REFERENCES record(id)
        DEFERRABLE INITIALLY DEFERRED,
    text TEXT NOT NULL CHECK (text <> ''),
    held_by TEXT NOT NULL DEFAULT '',
    found_in_id INTEGER REFERENCES reflection(id)
        DEFERRABLE INITIALLY DEFERRED,
    questioned_on TEXT CHECK (questioned_on IS date(questioned_on, '+0 days')),
    outcome TEXT NOT NULL DEFAULT 'OPEN'
        CHECK (outcome IN ('OPEN', 'KEPT', 'ADJUSTED', 'DROPPED')),
    notes TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX assumption_record ON assumption(record_id);

CREATE INDEX assumption_found_in ON assumption(found_in_id) WHERE found_in_id IS NOT NULL;
