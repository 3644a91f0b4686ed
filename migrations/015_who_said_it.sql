-- A position tells who took it, what it undertakes, what it answers and what came of it. A quote may be a name, or words
-- of the author; what it is about need not be where it was said.
-- Adds fields to: position, quote.

ALTER TABLE position ADD COLUMN nature TEXT CHECK (nature IN ('commitment', 'assessment', 'principle', 'request', 'concern', 'gratitude'));
ALTER TABLE position ADD COLUMN responds_to_id TEXT REFERENCES position (id) DEFERRABLE INITIALLY DEFERRED CHECK (responds_to_id <> id);

CREATE INDEX position_by_nature ON position (nature, ifnull(date_min, ''), id);
CREATE INDEX position_by_responds_to_id ON position (responds_to_id, ifnull(date_min, ''), id);

CREATE TABLE position_speaker_ids (
  record_id TEXT NOT NULL REFERENCES position (id) ON DELETE CASCADE,
  ordinal   INTEGER NOT NULL,
  value     TEXT NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY (record_id, ordinal),
  UNIQUE (value, record_id)
) STRICT;

CREATE TABLE position_outcomes (
  record_id   TEXT NOT NULL REFERENCES position (id) ON DELETE CASCADE,
  ordinal     INTEGER NOT NULL,
  kind        TEXT NOT NULL CHECK (kind IN ('fulfilled', 'advanced', 'repeated', 'dropped')),
  position_id TEXT REFERENCES position (id) DEFERRABLE INITIALLY DEFERRED,
  event_id    TEXT REFERENCES event (id) DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY (record_id, ordinal),
  CHECK (position_id IS NULL OR event_id IS NULL)
) STRICT;

CREATE INDEX position_outcomes_by_kind ON position_outcomes (kind, record_id);
CREATE INDEX position_outcomes_by_position_id ON position_outcomes (position_id, record_id);
CREATE INDEX position_outcomes_by_event_id ON position_outcomes (event_id, record_id);

UPDATE change SET former = json_set(former, '$.nature', NULL, '$.speaker_ids', json('[]'), '$.responds_to_id', NULL, '$.outcomes', json('[]'))
WHERE type = 'position' AND former IS NOT NULL;

DROP VIEW positions;
CREATE VIEW positions AS
SELECT p.id, p.title, p.text AS summary, p.relation_id, p.event_id, p.date, p.date_min, p.date_max, p.date_precision, p.stance, p.nature,
  (SELECT json_group_array(value) FROM (SELECT value FROM position_actors WHERE record_id = p.id ORDER BY ordinal)) AS actors,
  (SELECT json_group_array(value) FROM (SELECT value FROM position_speaker_ids WHERE record_id = p.id ORDER BY ordinal)) AS speaker_ids,
  p.text,
  (SELECT json_group_array(value) FROM (SELECT value FROM position_area_ids WHERE record_id = p.id ORDER BY ordinal)) AS area_ids,
  p.responds_to_id,
  (SELECT json_group_array(json_object('kind', kind, 'position_id', position_id, 'event_id', event_id))
     FROM (SELECT kind, position_id, event_id FROM position_outcomes WHERE record_id = p.id ORDER BY ordinal)) AS outcomes,
  (SELECT json_group_array(value) FROM (SELECT value FROM position_conflict WHERE record_id = p.id ORDER BY value)) AS conflict
FROM position p;

DROP VIEW quotes;
DROP INDEX quote_by_directness;
ALTER TABLE quote ADD COLUMN now_directness TEXT NOT NULL DEFAULT 'direct' CHECK (now_directness IN ('direct', 'reported', 'author', 'name', 'inscription'));
UPDATE quote SET now_directness = directness;
ALTER TABLE quote DROP COLUMN directness;
ALTER TABLE quote RENAME COLUMN now_directness TO directness;
ALTER TABLE quote ADD COLUMN about_id TEXT REFERENCES event (id) DEFERRABLE INITIALLY DEFERRED;

CREATE INDEX quote_by_directness ON quote (directness, ifnull(date_min, ''), id);
CREATE INDEX quote_by_about_id ON quote (about_id, ifnull(date_min, ''), id);

CREATE TABLE quote_original_languages (
  record_id TEXT NOT NULL REFERENCES quote (id) ON DELETE CASCADE,
  ordinal   INTEGER NOT NULL,
  value     TEXT NOT NULL,
  PRIMARY KEY (record_id, ordinal),
  UNIQUE (value, record_id)
) STRICT;

UPDATE change SET former = json_set(former, '$.about_id', NULL, '$.original_languages', json('[]'))
WHERE type = 'quote' AND former IS NOT NULL;

CREATE VIEW quotes AS
SELECT q.id, q.title, q.about AS summary, q.relation_id, q.event_id, q.date, q.date_min, q.date_max, q.date_precision, q.text,
  q.language,
  (SELECT json_group_array(value) FROM (SELECT value FROM quote_original_languages WHERE record_id = q.id ORDER BY ordinal)) AS original_languages,
  q.speaker_id, q.speaking_as, q.directness, q.about, q.about_id,
  (SELECT json_group_array(value) FROM (SELECT value FROM quote_area_ids WHERE record_id = q.id ORDER BY ordinal)) AS area_ids,
  (SELECT json_group_array(value) FROM (SELECT value FROM quote_conflict WHERE record_id = q.id ORDER BY value)) AS conflict
FROM quote q;
