-- The log says what happened, and everything else follows from it: merges, ids that lead elsewhere, upgrades of the
-- schema and the numbers of records are entries too.
-- Completes the log.

PRAGMA legacy_alter_table = ON;

CREATE TABLE entry (
  seq     INTEGER PRIMARY KEY,
  schema  INTEGER NOT NULL, -- under which it was written; 0 for entries that are older than this column
  type    TEXT NOT NULL,
  id      TEXT NOT NULL,
  action  TEXT NOT NULL CHECK (action IN ('created', 'updated', 'deleted', 'redirected', 'upgraded')),
  at      TEXT NOT NULL,
  actor   TEXT NOT NULL,
  reason  TEXT,
  number  INTEGER, -- of the record in the registry; null for what is no record, and where it is not known any more
  into_id TEXT,    -- the id to which this one leads from then on
  digest  BLOB,    -- SHA-256 of the record after the change; null where there is none
  former  TEXT,    -- the written record before the change, as JSON; null where there was none
  chain   BLOB,    -- SHA-256 over this entry and all before it; in the last one of a transaction
  CHECK ((action = 'redirected') <= (into_id IS NOT NULL))
) STRICT;

INSERT INTO entry
SELECT seq, 0, type, id, action, at, actor, reason,
  (SELECT number FROM record AS held WHERE held.type = change.type AND held.id = change.id AND NOT EXISTS (
     SELECT 1 FROM change AS later WHERE later.type = change.type AND later.id = change.id AND later.action = 'deleted' AND later.seq > change.seq)),
  CASE WHEN action = 'deleted' AND seq = (SELECT max(seq) FROM change AS last WHERE last.type = change.type AND last.id = change.id)
    THEN (SELECT into_id FROM merged WHERE merged.type = change.type AND merged.id = change.id) END,
  NULL, former, NULL
FROM change;

DROP TABLE change;
ALTER TABLE entry RENAME TO change;
PRAGMA legacy_alter_table = OFF;

CREATE INDEX change_by_record ON change (type, id, seq);
CREATE INDEX change_by_time ON change (at);
CREATE INDEX change_of_withdrawn ON change (id, type) WHERE action = 'deleted';

-- Numbers of records are given once, whatever becomes of the record.
ALTER TABLE dataset ADD COLUMN number INTEGER NOT NULL DEFAULT 0;
UPDATE dataset SET number = (SELECT ifnull(max(number), 0) FROM record);
