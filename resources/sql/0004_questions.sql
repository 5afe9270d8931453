-- Questions from the neighbourhood, each with its texts in several wordings.
CREATE TABLE question (
    id INTEGER PRIMARY KEY REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    title TEXT NOT NULL CHECK (title <> ''),
    organisation_id INTEGER REFERENCES organisation(id)
        DEFERRABLE INITIALLY DEFERRED,
    person_id INTEGER REFERENCES person(id)
        DEFERRABLE INITIALLY DEFERRED,
    submitted_on TEXT CHECK (submitted_on IS date(submitted_on, '+0 days')),
    channel TEXT NOT NULL DEFAULT '',
    contact_route TEXT NOT NULL DEFAULT ''
        CHECK (contact_route IN ('', 'TEACHER', 'STUDENT', 'CONTACT_PERSON', 'PARTNER')),
    nature TEXT NOT NULL DEFAULT ''
        CHECK (nature IN ('', 'PROBLEM', 'OPPORTUNITY', 'BOTH')),
    perceived_by TEXT NOT NULL DEFAULT ''
        CHECK (perceived_by IN ('', 'ORGANISATION', 'RESIDENTS', 'BOTH')),
    since TEXT CHECK (since IS date(since, '+0 days')),
    since_precision TEXT CHECK (since_precision IN ('day', 'week', 'month', 'year')),
    ask TEXT NOT NULL DEFAULT '',
    fit TEXT NOT NULL DEFAULT ''
        CHECK (fit IN ('', 'DIRECT', 'AFTER_TRANSLATION', 'NO_FIT')),
    status TEXT NOT NULL DEFAULT 'NEW'
        CHECK (status IN ('NEW', 'INTAKE', 'TRANSLATION', 'SEEKING_MATCH', 'MATCHED', 'RUNNING', 'CLOSED', 'DECLINED', 'REFERRED', 'WITHDRAWN')),
    sensitive INTEGER NOT NULL DEFAULT 0 CHECK (sensitive IN (0, 1)),
    notes TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX question_organisation ON question(organisation_id) WHERE organisation_id IS NOT NULL;

CREATE INDEX question_person ON question(person_id) WHERE person_id IS NOT NULL;

CREATE TABLE wording (
    id INTEGER PRIMARY KEY REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    question_id INTEGER NOT NULL REFERENCES question(id)
        DEFERRABLE INITIALLY DEFERRED,
    stage TEXT NOT NULL DEFAULT 'PARTNER_WORDS'
        CHECK (stage IN ('PARTNER_WORDS', 'RESEARCH_QUESTION', 'ASSIGNMENT')),
    text TEXT NOT NULL CHECK (text <> ''),
    written_on TEXT CHECK (written_on IS date(written_on, '+0 days'))
) STRICT;

CREATE INDEX wording_question ON wording(question_id);
