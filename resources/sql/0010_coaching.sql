-- Coaching, and how a relation is strengthened.
ALTER TABLE interaction ADD COLUMN kind TEXT NOT NULL DEFAULT 'TALK'
        CHECK (kind IN ('TALK', 'COACHING'));

ALTER TABLE interaction ADD COLUMN on_behalf_of_id INTEGER REFERENCES organisation(id)
        DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE interaction ADD COLUMN agreed TEXT NOT NULL DEFAULT '';

ALTER TABLE interaction ADD COLUMN appointment_id INTEGER REFERENCES appointment(id)
        DEFERRABLE INITIALLY DEFERRED;

CREATE INDEX interaction_on_behalf_of ON interaction(on_behalf_of_id) WHERE on_behalf_of_id IS NOT NULL;

CREATE INDEX interaction_appointment ON interaction(appointment_id) WHERE appointment_id IS NOT NULL;

ALTER TABLE action ADD COLUMN goal TEXT NOT NULL DEFAULT '';

ALTER TABLE action ADD COLUMN approach TEXT NOT NULL DEFAULT '';

ALTER TABLE action ADD COLUMN needs TEXT NOT NULL DEFAULT '';

ALTER TABLE action ADD COLUMN dimension TEXT NOT NULL DEFAULT '';
