-- Beginnings of words, up to six letters. For a longer one FTS5 puts together everything that
-- starts so before it gives the first hit: a second, for a word that stands in half of a large file.
DROP TABLE search_words;

CREATE VIRTUAL TABLE search_words USING fts5(title, body, content='search', content_rowid='row',
    tokenize='unicode61', detail=none, columnsize=0, prefix='1 2 3 4 5 6');

INSERT INTO search_words (search_words) VALUES ('rebuild');
