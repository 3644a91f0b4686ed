-- Figures are told apart by what kind of figure they are; ties may also be severed, restored or lowered; a source may
-- say where it stands and under which licence.
-- Adds fields to: indicator, source.

ALTER TABLE indicator ADD COLUMN kind TEXT CHECK (kind IN ('statistic', 'rank', 'ordinal', 'mention'));
CREATE INDEX indicator_by_kind ON indicator (kind, ifnull(as_of_min, ''), id);

UPDATE change SET former = json_set(former, '$.kind', NULL) WHERE type = 'indicator' AND former IS NOT NULL;

DROP VIEW indicators;
CREATE VIEW indicators AS
SELECT i.id, i.title, i.summary, i.relation_id, i.kind, i.subject, i.measure, i.value, i.unit, i.qualifier, i.as_of,
  i.as_of_min, i.as_of_max, i.as_of_precision, i.country,
  (SELECT json_group_array(value) FROM (SELECT value FROM indicator_area_ids WHERE record_id = i.id ORDER BY ordinal)) AS area_ids,
  (SELECT json_group_array(value) FROM (SELECT value FROM indicator_conflict WHERE record_id = i.id ORDER BY value)) AS conflict
FROM indicator i;

ALTER TABLE source ADD COLUMN url TEXT;
ALTER TABLE source ADD COLUMN licence TEXT;
ALTER TABLE source ADD COLUMN accessed TEXT;
ALTER TABLE source ADD COLUMN accessed_min TEXT;
ALTER TABLE source ADD COLUMN accessed_max TEXT CHECK (accessed_min <= accessed_max);
ALTER TABLE source ADD COLUMN accessed_precision TEXT CHECK (accessed_precision IN ('day', 'month', 'season', 'year', 'decade', 'century'));
CREATE INDEX source_by_url ON source (url);
CREATE INDEX source_by_licence ON source (licence, title, id);

UPDATE change SET former = json_set(former, '$.url', NULL, '$.licence', NULL, '$.accessed', NULL)
WHERE type = 'source' AND former IS NOT NULL;

DROP VIEW sources;
CREATE VIEW sources AS
SELECT s.id, s.title, s.summary, s.publisher, s.author_id, s.published, s.published_min, s.published_max, s.published_precision,
  s.language, s.url, s.licence, s.accessed, s.accessed_min, s.accessed_max, s.accessed_precision,
  s.media_type, s.text_sha256, s.text_length, s.row_count,
  (SELECT json_group_array(json_object('person_id', person_id, 'organization_id', organization_id, 'role', role))
     FROM (SELECT person_id, organization_id, role FROM source_credits WHERE record_id = s.id ORDER BY ordinal)) AS credits,
  (SELECT json_group_array(json_object('start', start, 'end', "end", 'reason', reason))
     FROM (SELECT start, "end", reason FROM source_sentences WHERE record_id = s.id ORDER BY ordinal)) AS sentences,
  (SELECT json_group_array(value) FROM (SELECT value FROM source_conflict WHERE record_id = s.id ORDER BY value)) AS conflict
FROM source s;

-- A table's own CHECK cannot be changed: the table is made anew. Nothing refers to it; events follow it by trigger.
DROP VIEW milestones;
DROP TRIGGER milestone_becomes_event;
DROP TRIGGER milestone_changes_event;
DROP TRIGGER milestone_leaves_events;
CREATE TEMP TABLE milestone_then AS SELECT id, title, summary, relation_id, date, date_min, date_max, date_precision, kind, tier FROM milestone;
DROP TABLE milestone;
CREATE TABLE milestone (
  id          TEXT PRIMARY KEY,
  title       TEXT NOT NULL,
  summary     TEXT NOT NULL,
  relation_id TEXT NOT NULL REFERENCES relation (id) DEFERRABLE INITIALLY DEFERRED,
  date        TEXT NOT NULL,
  date_min    TEXT,
  date_max    TEXT,
  date_precision TEXT CHECK (date_precision IN ('day', 'month', 'season', 'year', 'decade', 'century')),
  kind        TEXT NOT NULL CHECK (kind IN ('recognition', 'ties_established', 'severed', 'restored', 'mission_opened', 'mission_closed', 'tier_changed', 'tier_lowered', 'anniversary')),
  tier        TEXT,
  CHECK (date_min <= date_max),
  CHECK (kind NOT IN ('tier_changed', 'tier_lowered') OR tier IS NOT NULL)
) STRICT;
INSERT INTO milestone SELECT * FROM temp.milestone_then;
DROP TABLE temp.milestone_then;

CREATE INDEX milestone_by_relation ON milestone (relation_id, ifnull(date_min, ''), id);
CREATE INDEX milestone_by_date_in_order ON milestone (ifnull(date_min, ''), id);
CREATE INDEX milestone_by_title_in_order ON milestone (title, id);
CREATE INDEX milestone_by_kind ON milestone (kind, ifnull(date_min, ''), id);
CREATE INDEX milestone_by_tier ON milestone (tier, ifnull(date_min, ''), id);

CREATE TRIGGER milestone_becomes_event AFTER INSERT ON milestone BEGIN
  INSERT INTO event VALUES (new.id, 'milestone', new.kind, new.title, new.summary, new.relation_id, new.date, new.date_min, new.date_max, new.date_precision, NULL);
END;
CREATE TRIGGER milestone_changes_event AFTER UPDATE ON milestone BEGIN
  UPDATE event SET event_type = new.kind, title = new.title, summary = new.summary, relation_id = new.relation_id,
    date = new.date, date_min = new.date_min, date_max = new.date_max, date_precision = new.date_precision WHERE id = new.id;
END;
CREATE TRIGGER milestone_leaves_events AFTER DELETE ON milestone BEGIN
  DELETE FROM event WHERE id = old.id;
END;

CREATE VIEW milestones AS
SELECT x.id, x.title, x.summary, x.relation_id, x.date, x.date_min, x.date_max, x.date_precision, x.kind, x.tier,
  (SELECT json_group_array(value) FROM (SELECT value FROM milestone_conflict WHERE record_id = x.id ORDER BY value)) AS conflict
FROM milestone x;
