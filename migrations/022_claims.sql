-- What each origin says of a record stands apart from what the record shows. A claim that agrees with the record is a
-- row without words. The order of the origins decides what is shown where they differ.
-- Derives the claims.

CREATE TABLE origin (
  key  INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE, -- a source whose rows were imported, a pack, or `curator`
  rank INTEGER NOT NULL      -- a record follows the first that says something
) STRICT;

CREATE TABLE claim (
  number INTEGER NOT NULL REFERENCES record (number),
  origin INTEGER NOT NULL REFERENCES origin (key),
  id     TEXT NOT NULL, -- under which the origin gave it; empty where it is the record's own
  says   TEXT,          -- JSON: in what it differs from the record; null where it agrees with all that is known
  PRIMARY KEY (number, origin, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX claim_by_origin ON claim (origin);

PRAGMA legacy_alter_table = ON;

CREATE TABLE entry (
  seq     INTEGER PRIMARY KEY,
  schema  INTEGER NOT NULL, -- under which it was written; 0 for entries that are older than this column
  type    TEXT NOT NULL,
  id      TEXT NOT NULL,
  action  TEXT NOT NULL CHECK (action IN ('created', 'updated', 'deleted', 'redirected', 'preferred', 'upgraded')),
  at      TEXT NOT NULL,
  actor   TEXT NOT NULL,
  reason  TEXT,
  number  INTEGER, -- of the record in the registry; null for what is no record, and where it is not known any more
  into_id TEXT,    -- the id to which this one leads from then on
  digest  BLOB,    -- SHA-256 of the record after the change; null where there is none
  former  TEXT,    -- the written record before the change, as JSON; null where there was none
  claims  TEXT,    -- the claims on the record before the change, as JSON; for `preferred`, the order of origins from then on
  chain   BLOB,    -- SHA-256 over this entry and all before it; in the last one of a transaction
  CHECK ((action = 'redirected') <= (into_id IS NOT NULL))
) STRICT;

INSERT INTO entry
SELECT seq, schema, type, id, action, at, actor, reason, number, into_id, digest, former, NULL, chain FROM change;

DROP TABLE change;
ALTER TABLE entry RENAME TO change;
PRAGMA legacy_alter_table = OFF;

CREATE INDEX change_by_record ON change (type, id, seq);
CREATE INDEX change_by_time ON change (at);
CREATE INDEX change_of_withdrawn ON change (id, type) WHERE action = 'deleted';

-- Filters by origin: the numbers of the records of which an origin says something.
CREATE VIEW record_origin AS
SELECT c.number AS record_id, o.name AS value FROM claim c JOIN origin o ON o.key = c.origin;
