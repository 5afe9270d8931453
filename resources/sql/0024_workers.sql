-- Who did it, as far as the program knew: a person of this file, who may be gone since.
ALTER TABLE journal_step ADD COLUMN worker_id INTEGER;
