-- Matches of questions with education, and possibilities on both sides.
CREATE TABLE match (
    id INTEGER PRIMARY KEY REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    question_id INTEGER NOT NULL REFERENCES question(id)
        DEFERRABLE INITIALLY DEFERRED,
    course_run_id INTEGER REFERENCES course_run(id)
        DEFERRABLE INITIALLY DEFERRED,
    project_id INTEGER REFERENCES project(id)
        DEFERRABLE INITIALLY DEFERRED,
    status TEXT NOT NULL DEFAULT 'PROPOSED'
        CHECK (status IN ('PROPOSED', 'DISCUSSED', 'AGREED', 'DECLINED')),
    discussed_on TEXT CHECK (discussed_on IS date(discussed_on, '+0 days')),
    benefit_education TEXT NOT NULL DEFAULT '',
    benefit_partner TEXT NOT NULL DEFAULT '',
    checked_by_id INTEGER REFERENCES person(id)
        DEFERRABLE INITIALLY DEFERRED,
    handed_over_to_id INTEGER REFERENCES person(id)
        DEFERRABLE INITIALLY DEFERRED,
    declined_reason TEXT NOT NULL DEFAULT '',
    notes TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX match_question ON match(question_id);

CREATE INDEX match_course_run ON match(course_run_id) WHERE course_run_id IS NOT NULL;

CREATE INDEX match_project ON match(project_id) WHERE project_id IS NOT NULL;

CREATE INDEX match_checked_by ON match(checked_by_id) WHERE checked_by_id IS NOT NULL;

CREATE INDEX match_handed_over_to ON match(handed_over_to_id) WHERE handed_over_to_id IS NOT NULL;

CREATE TABLE offer (
    id INTEGER PRIMARY KEY REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    record_id INTEGER NOT NULL REFERENCES record(id)
        DEFERRABLE INITIALLY DEFERRED,
    text TEXT NOT NULL CHECK (text <> ''),
    from_on TEXT CHECK (from_on IS date(from_on, '+0 days')),
    from_on_precision TEXT CHECK (from_on_precision IN ('day', 'week', 'month', 'year')),
    until_on TEXT CHECK (until_on IS date(until_on, '+0 days')),
    until_on_precision TEXT CHECK (until_on_precision IN ('day', 'week', 'month', 'year')),
    closed INTEGER NOT NULL DEFAULT 0 CHECK (closed IN (0, 1))
) STRICT;

CREATE INDEX offer_record ON offer(record_id);

ALTER TABLE question ADD COLUMN tried_before TEXT NOT NULL DEFAULT '';

ALTER TABLE question ADD COLUMN purpose TEXT NOT NULL DEFAULT '';

ALTER TABLE question ADD COLUMN societal TEXT NOT NULL DEFAULT ''
        CHECK (societal IN ('', 'YES', 'NO'));

ALTER TABLE question ADD COLUMN city_wide INTEGER NOT NULL DEFAULT 0 CHECK (city_wide IN (0, 1));

ALTER TABLE question ADD COLUMN replied_on TEXT CHECK (replied_on IS date(replied_on, '+0 days'));

ALTER TABLE question ADD COLUMN closed_reason TEXT NOT NULL DEFAULT '';

ALTER TABLE question ADD COLUMN example INTEGER NOT NULL DEFAULT 0 CHECK (example IN (0, 1));

ALTER TABLE wording ADD COLUMN written_by_id INTEGER REFERENCES person(id)
        DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE wording ADD COLUMN approved_on TEXT CHECK (approved_on IS date(approved_on, '+0 days'));

CREATE INDEX wording_written_by ON wording(written_by_id) WHERE written_by_id IS NOT NULL;
