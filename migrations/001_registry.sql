-- Every record is known by its type and id, every change to one has a place in one sequence,
-- and the dataset's version names the state that the sequence has reached.

CREATE TABLE record (
  number INTEGER PRIMARY KEY, -- also the row of the record in the full-text index
  type   TEXT NOT NULL,
  id     TEXT NOT NULL,
  title  TEXT NOT NULL,
  digest TEXT NOT NULL, -- SHA-256 of the written record, to tell a change from a repetition
  UNIQUE (type, id)
) STRICT;

CREATE TABLE change (
  seq    INTEGER PRIMARY KEY AUTOINCREMENT,
  type   TEXT NOT NULL,
  id     TEXT NOT NULL,
  action TEXT NOT NULL CHECK (action IN ('created', 'updated', 'deleted')),
  at     TEXT NOT NULL
) STRICT;

CREATE INDEX change_by_record ON change (type, id, seq);

-- One row. The digest chains every change, so that equal versions mean equal contents.
CREATE TABLE dataset (
  singleton INTEGER PRIMARY KEY CHECK (singleton = 1),
  seq       INTEGER NOT NULL,
  digest    TEXT NOT NULL
) STRICT;

INSERT INTO dataset VALUES (1, 0, '');
