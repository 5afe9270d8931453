-- Reflections and their answers.
CREATE TABLE reflection (
    id INTEGER PRIMARY KEY REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    record_id INTEGER NOT NULL REFERENCES record(id)
        DEFERRABLE INITIALLY DEFERRED,
    written_on TEXT CHECK (written_on IS date(written_on, '+0 days')),
    week INTEGER,
    role TEXT NOT NULL DEFAULT '',
    person_id INTEGER REFERENCES person(id)
        DEFERRABLE INITIALLY DEFERRED,
    level TEXT NOT NULL DEFAULT '',
    form TEXT NOT NULL DEFAULT '',
    theme TEXT NOT NULL DEFAULT '',
    discomfort INTEGER,
    text TEXT NOT NULL DEFAULT '',
    visibility TEXT NOT NULL DEFAULT 'ONLY_ME'
        CHECK (visibility IN ('ONLY_ME', 'TEAM', 'PROJECT'))
) STRICT;

CREATE INDEX reflection_record ON reflection(record_id);

CREATE INDEX reflection_person ON reflection(person_id) WHERE person_id IS NOT NULL;

CREATE TABLE answer (
    id INTEGER PRIMARY KEY REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    reflection_id INTEGER NOT NULL REFERENCES reflection(id)
        DEFERRABLE INITIALLY DEFERRED,
    question TEXT NOT NULL CHECK (question <> ''),
    text TEXT NOT NULL DEFAULT '',
    score INTEGER
) STRICT;

CREATE INDEX answer_reflection ON answer(reflection_id);
