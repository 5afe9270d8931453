-- What a large file looks up by something else than an id. All but the days of talks are small.

-- What was taken back and may be done again: at most a few steps, among all that were ever taken.
CREATE INDEX journal_step_undone ON journal_step(id) WHERE undone = 1;

-- What was put away; every list and count leaves it out.
CREATE INDEX record_archived ON record(kind) WHERE archived_on IS NOT NULL;

-- Codes as people type them, by their beginning.
CREATE INDEX record_code ON record(kind, reference COLLATE NOCASE) WHERE reference <> '';

-- What is still to be done, by the day on which it is due.
CREATE INDEX action_open ON action(due_on) WHERE done = 0;

-- Talks are listed by their day, and there are more of them than of anything else.
CREATE INDEX interaction_day ON interaction(happened_on);

-- What was removed, for the history of what it was part of.
CREATE INDEX journal_change_removed ON journal_change(kind) WHERE after IS NULL;
