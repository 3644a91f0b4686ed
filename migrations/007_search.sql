-- What can be found by words. Both tables hold folded text only (case, diacritics, đ; ideographs apart), made by the
-- program when a record is written: the index answers `q=`, the B-tree of names answers autocomplete.

CREATE VIRTUAL TABLE record_search USING fts5 (
  title, body, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3'
);

-- A name stands once for each word it can begin with, so that either part of it can be typed first.
CREATE TABLE name (
  folded TEXT NOT NULL,
  number INTEGER NOT NULL REFERENCES record (number) ON DELETE CASCADE,
  name   TEXT NOT NULL,
  PRIMARY KEY (folded, number, name)
) STRICT, WITHOUT ROWID;

CREATE INDEX name_by_record ON name (number);
