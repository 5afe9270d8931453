-- Partnerships, their stages, quality, give and receive, and agreements.
CREATE TABLE partnership (
    id INTEGER PRIMARY KEY REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    title TEXT NOT NULL CHECK (title <> ''),
    kind TEXT NOT NULL DEFAULT ''
        CHECK (kind IN ('', 'AD_HOC', 'REPEATED', 'STRATEGIC')),
    basis TEXT NOT NULL DEFAULT '',
    contact_route TEXT NOT NULL DEFAULT ''
        CHECK (contact_route IN ('', 'TEACHER', 'STUDENT', 'CONTACT_PERSON', 'PARTNER')),
    contact_via_id INTEGER REFERENCES person(id)
        DEFERRABLE INITIALLY DEFERRED,
    contact_person_id INTEGER REFERENCES person(id)
        DEFERRABLE INITIALLY DEFERRED,
    common_goal TEXT NOT NULL DEFAULT '',
    institutional_objectives TEXT NOT NULL DEFAULT '',
    link_research TEXT NOT NULL DEFAULT ''
        CHECK (link_research IN ('', 'YES', 'NO')),
    link_education TEXT NOT NULL DEFAULT ''
        CHECK (link_education IN ('', 'YES', 'NO')),
    since_on TEXT CHECK (since_on IS date(since_on, '+0 days')),
    since_on_precision TEXT CHECK (since_on_precision IN ('day', 'week', 'month', 'year')),
    until_on TEXT CHECK (until_on IS date(until_on, '+0 days')),
    until_on_precision TEXT CHECK (until_on_precision IN ('day', 'week', 'month', 'year')),
    rhythm_weeks INTEGER,
    notes TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX partnership_contact_via ON partnership(contact_via_id) WHERE contact_via_id IS NOT NULL;

CREATE INDEX partnership_contact_person ON partnership(contact_person_id) WHERE contact_person_id IS NOT NULL;

CREATE TABLE stage_record (
    id INTEGER PRIMARY KEY REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    record_id INTEGER NOT NULL REFERENCES record(id)
        DEFERRABLE INITIALLY DEFERRED,
    on_day TEXT NOT NULL CHECK (on_day IS date(on_day, '+0 days')),
    on_day_precision TEXT NOT NULL CHECK (on_day_precision IN ('day', 'week', 'month', 'year')),
    partnership_stage TEXT NOT NULL DEFAULT '',
    question_status TEXT NOT NULL DEFAULT ''
        CHECK (question_status IN ('', 'NEW', 'INTAKE', 'TRANSLATION', 'SEEKING_MATCH', 'MATCHED', 'RUNNING', 'CLOSED', 'DECLINED', 'REFERRED', 'WITHDRAWN')),
    venture_stage TEXT NOT NULL DEFAULT '',
    programme_phase TEXT NOT NULL DEFAULT ''
        CHECK (programme_phase IN ('', 'EXPERIMENT', 'PILOT', 'PROJECT', 'STRUCTURAL')),
    recorded_by_id INTEGER REFERENCES person(id)
        DEFERRABLE INITIALLY DEFERRED,
    evidence TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX stage_record_record ON stage_record(record_id);

CREATE INDEX stage_record_recorded_by ON stage_record(recorded_by_id) WHERE recorded_by_id IS NOT NULL;

CREATE TABLE relation (
    id INTEGER PRIMARY KEY REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    record_id INTEGER NOT NULL REFERENCES record(id)
        DEFERRABLE INITIALLY DEFERRED,
    one_id INTEGER REFERENCES record(id)
        DEFERRABLE INITIALLY DEFERRED,
    one_group TEXT NOT NULL DEFAULT ''
        CHECK (one_group IN ('', 'STUDENT', 'ORGANISATION', 'FACULTY', 'ADMINISTRATOR', 'RESIDENT')),
    other_id INTEGER REFERENCES record(id)
        DEFERRABLE INITIALLY DEFERRED,
    other_group TEXT NOT NULL DEFAULT ''
        CHECK (other_group IN ('', 'STUDENT', 'ORGANISATION', 'FACULTY', 'ADMINISTRATOR', 'RESIDENT')),
    contact_now TEXT NOT NULL DEFAULT ''
        CHECK (contact_now IN ('', 'DIRECT', 'INDIRECT', 'NONE')),
    contact_wished TEXT NOT NULL DEFAULT ''
        CHECK (contact_wished IN ('', 'DIRECT', 'INDIRECT', 'NONE')),
    via_id INTEGER REFERENCES record(id)
        DEFERRABLE INITIALLY DEFERRED,
    notes TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX relation_record ON relation(record_id);

CREATE INDEX relation_one ON relation(one_id) WHERE one_id IS NOT NULL;

CREATE INDEX relation_other ON relation(other_id) WHERE other_id IS NOT NULL;

CREATE INDEX relation_via ON relation(via_id) WHERE via_id IS NOT NULL;

CREATE TABLE assessment (
    id INTEGER PRIMARY KEY REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    partnership_id INTEGER NOT NULL REFERENCES partnership(id)
        DEFERRABLE INITIALLY DEFERRED,
    assessed_on TEXT NOT NULL CHECK (assessed_on IS date(assessed_on, '+0 days')),
    respondent_id INTEGER REFERENCES person(id)
        DEFERRABLE INITIALLY DEFERRED,
    frequency INTEGER,
    diversity INTEGER,
    mutual_influence INTEGER,
    proportionality INTEGER,
    win_win INTEGER,
    integrity INTEGER,
    shared_values TEXT NOT NULL DEFAULT '',
    notes TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX assessment_partnership ON assessment(partnership_id);

CREATE INDEX assessment_respondent ON assessment(respondent_id) WHERE respondent_id IS NOT NULL;

CREATE TABLE contribution (
    id INTEGER PRIMARY KEY REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    record_id INTEGER NOT NULL REFERENCES record(id)
        DEFERRABLE INITIALLY DEFERRED,
    sofar TEXT NOT NULL DEFAULT ''
        CHECK (sofar IN ('', 'STUDENT', 'ORGANISATION', 'FACULTY', 'ADMINISTRATOR', 'RESIDENT')),
    kind TEXT NOT NULL DEFAULT '',
    gives TEXT NOT NULL DEFAULT '',
    hours INTEGER,
    receives TEXT NOT NULL DEFAULT '',
    costs TEXT NOT NULL DEFAULT '',
    satisfaction INTEGER,
    acknowledgement TEXT NOT NULL DEFAULT '',
    given_on TEXT CHECK (given_on IS date(given_on, '+0 days')),
    given_on_precision TEXT CHECK (given_on_precision IN ('day', 'week', 'month', 'year')),
    notes TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX contribution_record ON contribution(record_id);

CREATE TABLE agreement (
    id INTEGER PRIMARY KEY REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    title TEXT NOT NULL CHECK (title <> ''),
    kind TEXT NOT NULL DEFAULT '',
    partnership_id INTEGER REFERENCES partnership(id)
        DEFERRABLE INITIALLY DEFERRED,
    parent_id INTEGER REFERENCES agreement(id)
        DEFERRABLE INITIALLY DEFERRED,
    signed_on TEXT CHECK (signed_on IS date(signed_on, '+0 days')),
    signed_on_precision TEXT CHECK (signed_on_precision IN ('day', 'week', 'month', 'year')),
    signatories TEXT NOT NULL DEFAULT '',
    valid_from TEXT CHECK (valid_from IS date(valid_from, '+0 days')),
    valid_from_precision TEXT CHECK (valid_from_precision IN ('day', 'week', 'month', 'year')),
    valid_until TEXT CHECK (valid_until IS date(valid_until, '+0 days')),
    valid_until_precision TEXT CHECK (valid_until_precision IN ('day', 'week', 'month', 'year')),
    main_goal TEXT NOT NULL DEFAULT '',
    joint_statement TEXT NOT NULL DEFAULT '',
    notes TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX agreement_partnership ON agreement(partnership_id) WHERE partnership_id IS NOT NULL;

CREATE INDEX agreement_parent ON agreement(parent_id) WHERE parent_id IS NOT NULL;

CREATE TABLE checklist_mark (
    id INTEGER PRIMARY KEY REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    record_id INTEGER NOT NULL REFERENCES record(id)
        DEFERRABLE INITIALLY DEFERRED,
    item TEXT NOT NULL CHECK (item <> ''),
    marked_on TEXT CHECK (marked_on IS date(marked_on, '+0 days')),
    marked_by_id INTEGER REFERENCES person(id)
        DEFERRABLE INITIALLY DEFERRED,
    remark TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX checklist_mark_record ON checklist_mark(record_id);

CREATE INDEX checklist_mark_marked_by ON checklist_mark(marked_by_id) WHERE marked_by_id IS NOT NULL;

CREATE TABLE dilemma_position (
    id INTEGER PRIMARY KEY REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    record_id INTEGER NOT NULL REFERENCES record(id)
        DEFERRABLE INITIALLY DEFERRED,
    dilemma TEXT NOT NULL CHECK (dilemma <> ''),
    position INTEGER,
    reason TEXT NOT NULL DEFAULT '',
    taken_on TEXT CHECK (taken_on IS date(taken_on, '+0 days')),
    taken_by_id INTEGER REFERENCES person(id)
        DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE INDEX dilemma_position_record ON dilemma_position(record_id);

CREATE INDEX dilemma_position_taken_by ON dilemma_position(taken_by_id) WHERE taken_by_id IS NOT NULL;
