-- Social ventures and their steps.
CREATE TABLE venture (
    id INTEGER PRIMARY KEY REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    name TEXT NOT NULL CHECK (name <> ''),
    project_id INTEGER REFERENCES project(id)
        DEFERRABLE INITIALLY DEFERRED,
    programme_id INTEGER REFERENCES programme(id)
        DEFERRABLE INITIALLY DEFERRED,
    neighbourhood_id INTEGER REFERENCES neighbourhood(id)
        DEFERRABLE INITIALLY DEFERRED,
    question_id INTEGER REFERENCES question(id)
        DEFERRABLE INITIALLY DEFERRED,
    opportunity TEXT NOT NULL DEFAULT '',
    value_proposition TEXT NOT NULL DEFAULT '',
    stage TEXT NOT NULL DEFAULT '',
    status TEXT NOT NULL DEFAULT ''
        CHECK (status IN ('', 'DEVELOPING', 'THRIVING', 'STOPPED')),
    started_on TEXT CHECK (started_on IS date(started_on, '+0 days')),
    started_on_precision TEXT CHECK (started_on_precision IN ('day', 'week', 'month', 'year')),
    stopped_on TEXT CHECK (stopped_on IS date(stopped_on, '+0 days')),
    stopped_on_precision TEXT CHECK (stopped_on_precision IN ('day', 'week', 'month', 'year')),
    stopped_reason TEXT NOT NULL DEFAULT '',
    lesson TEXT NOT NULL DEFAULT '',
    initiator_id INTEGER REFERENCES person(id)
        DEFERRABLE INITIALLY DEFERRED,
    notes TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX venture_project ON venture(project_id) WHERE project_id IS NOT NULL;

CREATE INDEX venture_programme ON venture(programme_id) WHERE programme_id IS NOT NULL;

CREATE INDEX venture_neighbourhood ON venture(neighbourhood_id) WHERE neighbourhood_id IS NOT NULL;

CREATE INDEX venture_question ON venture(question_id) WHERE question_id IS NOT NULL;

CREATE INDEX venture_initiator ON venture(initiator_id) WHERE initiator_id IS NOT NULL;

CREATE TABLE venture_step (
    id INTEGER PRIMARY KEY REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    venture_id INTEGER NOT NULL REFERENCES venture(id)
        DEFERRABLE INITIALLY DEFERRED,
    kind TEXT NOT NULL DEFAULT 'PROTOTYPE'
        CHECK (kind IN ('PROTOTYPE', 'TEST', 'STEP')),
    on_day TEXT CHECK (on_day IS date(on_day, '+0 days')),
    place TEXT NOT NULL DEFAULT '',
    with_whom TEXT NOT NULL DEFAULT '',
    what TEXT NOT NULL CHECK (what <> ''),
    learned TEXT NOT NULL DEFAULT '',
    decision TEXT NOT NULL DEFAULT ''
        CHECK (decision IN ('', 'CONTINUE', 'ADAPT', 'STOP'))
) STRICT;

CREATE INDEX venture_step_venture ON venture_step(venture_id);
