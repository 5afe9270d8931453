-- Documents, connections and rows that were refused.
CREATE TABLE document_link (
    id INTEGER PRIMARY KEY REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    record_id INTEGER NOT NULL REFERENCES record(id)
        DEFERRABLE INITIALLY DEFERRED,
    address TEXT NOT NULL CHECK (address <> ''),
    title TEXT NOT NULL DEFAULT '',
    kind TEXT NOT NULL DEFAULT '',
    dated_on TEXT CHECK (dated_on IS date(dated_on, '+0 days')),
    dated_on_precision TEXT CHECK (dated_on_precision IN ('day', 'week', 'month', 'year')),
    notes TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX document_link_record ON document_link(record_id);

CREATE TABLE connection (
    id INTEGER PRIMARY KEY REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    one_id INTEGER NOT NULL REFERENCES record(id)
        DEFERRABLE INITIALLY DEFERRED,
    other_id INTEGER NOT NULL REFERENCES record(id)
        DEFERRABLE INITIALLY DEFERRED,
    arose_from_id INTEGER REFERENCES record(id)
        DEFERRABLE INITIALLY DEFERRED,
    arose_on TEXT CHECK (arose_on IS date(arose_on, '+0 days')),
    arose_on_precision TEXT CHECK (arose_on_precision IN ('day', 'week', 'month', 'year')),
    notes TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX connection_one ON connection(one_id);

CREATE INDEX connection_other ON connection(other_id);

CREATE INDEX connection_arose_from ON connection(arose_from_id) WHERE arose_from_id IS NOT NULL;

CREATE TABLE refused_row (
    id INTEGER PRIMARY KEY REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    file TEXT NOT NULL CHECK (file <> ''),
    line INTEGER,
    cells TEXT NOT NULL DEFAULT '',
    reason TEXT NOT NULL DEFAULT '',
    refused_on TEXT CHECK (refused_on IS date(refused_on, '+0 days'))
) STRICT;
