-- The engine: what every record shares, the journal of changes, the search index.
-- Statements are separated by one blank line. References are checked at the end of a transaction,
-- because records may refer to each other in circles.

-- min_reader: the lowest schema version of a program that may read this file.
CREATE TABLE file (
    min_reader INTEGER NOT NULL
) STRICT;

INSERT INTO file (min_reader) VALUES (1);

CREATE TABLE record (
    id          INTEGER PRIMARY KEY,
    kind        TEXT NOT NULL CHECK (kind <> ''),
    source      TEXT NOT NULL DEFAULT '',
    reference   TEXT NOT NULL DEFAULT '',
    archived_on TEXT CHECK (archived_on IS date(archived_on, '+0 days'))
) STRICT;

CREATE UNIQUE INDEX record_reference ON record(kind, source, reference) WHERE reference <> '';

CREATE TABLE link (
    from_id INTEGER NOT NULL REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    role    TEXT NOT NULL CHECK (role <> ''),
    to_id   INTEGER NOT NULL REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (from_id, role, to_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX link_to ON link(to_id, role);

-- One step is one action of a person. undone = 1: taken back, waiting to be done again.
CREATE TABLE journal_step (
    id       INTEGER PRIMARY KEY,
    at       TEXT NOT NULL,
    computer TEXT NOT NULL,
    what     TEXT NOT NULL,
    undone   INTEGER NOT NULL DEFAULT 0 CHECK (undone IN (0, 1))
) STRICT;

-- before is NULL for a new row, after for a removed one; both are objects of the fields that differ.
CREATE TABLE journal_change (
    id        INTEGER PRIMARY KEY,
    step_id   INTEGER NOT NULL REFERENCES journal_step(id),
    record_id INTEGER NOT NULL,
    kind      TEXT NOT NULL,
    before    TEXT,
    after     TEXT
) STRICT;

CREATE INDEX journal_change_step ON journal_change(step_id);

CREATE INDEX journal_change_record ON journal_change(record_id);

-- Every kind of record: its number in the search index, and how many there are.
CREATE TABLE kind (
    name    TEXT NOT NULL PRIMARY KEY,
    number  INTEGER NOT NULL UNIQUE,
    records INTEGER NOT NULL DEFAULT 0
) STRICT;

-- row is kind | day | count (see core/db/search_index.h); the text is folded.
CREATE TABLE search (
    row       INTEGER PRIMARY KEY,
    record_id INTEGER NOT NULL UNIQUE,
    title     TEXT NOT NULL,
    body      TEXT NOT NULL
) STRICT;

CREATE VIRTUAL TABLE search_words USING fts5(title, body, content='search', content_rowid='row',
    tokenize='unicode61', detail=none, columnsize=0, prefix='1 2 3');

CREATE VIRTUAL TABLE search_parts USING fts5(title, content='search', content_rowid='row',
    tokenize='trigram', columnsize=0);
