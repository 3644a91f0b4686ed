-- That two records are not one is remembered: they are not offered as duplicates again, and no rule merges them.

CREATE TABLE distinct_pair (
  type  TEXT NOT NULL, -- of both records
  one   TEXT NOT NULL, -- the ids at the time, in the order of the alphabet: a record may have been merged since
  other TEXT NOT NULL,
  PRIMARY KEY (type, one, other),
  CHECK (one < other)
) STRICT, WITHOUT ROWID;

PRAGMA legacy_alter_table = ON;

CREATE TABLE entry (
  seq     INTEGER PRIMARY KEY,
  schema  INTEGER NOT NULL, -- under which it was written; 0 for entries that are older than this column
  type    TEXT NOT NULL,
  id      TEXT NOT NULL,
  action  TEXT NOT NULL CHECK (action IN ('created', 'updated', 'deleted', 'redirected', 'preferred', 'distinguished', 'undistinguished', 'upgraded')),
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
SELECT seq, schema, type, id, action, at, actor, reason, number, into_id, digest, former, claims, chain FROM change;

DROP TABLE change;
ALTER TABLE entry RENAME TO change;
PRAGMA legacy_alter_table = OFF;

CREATE INDEX change_by_record ON change (type, id, seq);
CREATE INDEX change_by_time ON change (at);
CREATE INDEX change_of_withdrawn ON change (id, type) WHERE action = 'deleted';
