-- What the sides held and said. A position or a quote has the date of its event and no other: triggers copy it,
-- so that the two can never disagree and a list can be ordered by it. An indicator is a figure that a source states.

CREATE TABLE position (
  id          TEXT PRIMARY KEY,
  title       TEXT NOT NULL,
  relation_id TEXT NOT NULL REFERENCES relation (id) DEFERRABLE INITIALLY DEFERRED,
  event_id    TEXT REFERENCES event (id) DEFERRABLE INITIALLY DEFERRED,
  date        TEXT,
  date_min    TEXT,
  date_max    TEXT,
  date_precision TEXT CHECK (date_precision IN ('day', 'month', 'season', 'year', 'decade', 'century')),
  stance      TEXT NOT NULL CHECK (stance IN ('agreed', 'affirmed', 'supported', 'acknowledged', 'welcomed', 'emphasized', 'proposed', 'considering', 'hoped', 'expected', 'thanked', 'invited', 'concerned')),
  text        TEXT NOT NULL
) STRICT;

CREATE INDEX position_by_relation ON position (relation_id, ifnull(date_min, ''), id);
CREATE INDEX position_by_event ON position (event_id);

CREATE TABLE position_actors (
  record_id TEXT NOT NULL REFERENCES position (id) ON DELETE CASCADE,
  ordinal   INTEGER NOT NULL,
  value     TEXT NOT NULL REFERENCES country (id) DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY (record_id, ordinal),
  UNIQUE (value, record_id)
) STRICT;

CREATE TABLE position_area_ids (
  record_id TEXT NOT NULL REFERENCES position (id) ON DELETE CASCADE,
  ordinal   INTEGER NOT NULL,
  value     TEXT NOT NULL REFERENCES cooperation_area (id) DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY (record_id, ordinal),
  UNIQUE (value, record_id)
) STRICT;

CREATE TABLE quote (
  id          TEXT PRIMARY KEY,
  title       TEXT NOT NULL,
  relation_id TEXT NOT NULL REFERENCES relation (id) DEFERRABLE INITIALLY DEFERRED,
  event_id    TEXT REFERENCES event (id) DEFERRABLE INITIALLY DEFERRED,
  date        TEXT,
  date_min    TEXT,
  date_max    TEXT,
  date_precision TEXT CHECK (date_precision IN ('day', 'month', 'season', 'year', 'decade', 'century')),
  text        TEXT NOT NULL,
  language    TEXT NOT NULL,
  speaker_id  TEXT REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  speaking_as TEXT,
  directness  TEXT NOT NULL CHECK (directness IN ('direct', 'reported', 'inscription')),
  about       TEXT NOT NULL
) STRICT;

CREATE INDEX quote_by_relation ON quote (relation_id, ifnull(date_min, ''), id);
CREATE INDEX quote_by_event ON quote (event_id);
CREATE INDEX quote_by_speaker ON quote (speaker_id);

CREATE TABLE quote_area_ids (
  record_id TEXT NOT NULL REFERENCES quote (id) ON DELETE CASCADE,
  ordinal   INTEGER NOT NULL,
  value     TEXT NOT NULL REFERENCES cooperation_area (id) DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY (record_id, ordinal),
  UNIQUE (value, record_id)
) STRICT;

CREATE TRIGGER position_takes_its_date AFTER INSERT ON position BEGIN
  UPDATE position SET (date, date_min, date_max, date_precision) =
    (SELECT date, date_min, date_max, date_precision FROM event WHERE id = new.event_id) WHERE id = new.id;
END;
CREATE TRIGGER position_changes_its_event AFTER UPDATE OF event_id ON position BEGIN
  UPDATE position SET (date, date_min, date_max, date_precision) =
    (SELECT date, date_min, date_max, date_precision FROM event WHERE id = new.event_id) WHERE id = new.id;
END;
CREATE TRIGGER quote_takes_its_date AFTER INSERT ON quote BEGIN
  UPDATE quote SET (date, date_min, date_max, date_precision) =
    (SELECT date, date_min, date_max, date_precision FROM event WHERE id = new.event_id) WHERE id = new.id;
END;
CREATE TRIGGER quote_changes_its_event AFTER UPDATE OF event_id ON quote BEGIN
  UPDATE quote SET (date, date_min, date_max, date_precision) =
    (SELECT date, date_min, date_max, date_precision FROM event WHERE id = new.event_id) WHERE id = new.id;
END;
CREATE TRIGGER event_moves_what_was_said AFTER UPDATE OF date, date_min, date_max, date_precision ON event BEGIN
  UPDATE position SET date = new.date, date_min = new.date_min, date_max = new.date_max, date_precision = new.date_precision WHERE event_id = new.id;
  UPDATE quote SET date = new.date, date_min = new.date_min, date_max = new.date_max, date_precision = new.date_precision WHERE event_id = new.id;
END;

CREATE TABLE indicator (
  id          TEXT PRIMARY KEY,
  title       TEXT NOT NULL,
  summary     TEXT NOT NULL,
  relation_id TEXT REFERENCES relation (id) DEFERRABLE INITIALLY DEFERRED,
  subject     TEXT NOT NULL,
  measure     TEXT NOT NULL,
  value       REAL,
  unit        TEXT,
  qualifier   TEXT NOT NULL CHECK (qualifier IN ('exact', 'nearly', 'over', 'approximately', 'rank', 'unspecified')),
  as_of       TEXT,
  as_of_min   TEXT,
  as_of_max   TEXT,
  as_of_precision TEXT CHECK (as_of_precision IN ('day', 'month', 'season', 'year', 'decade', 'century')),
  country     TEXT REFERENCES country (id) DEFERRABLE INITIALLY DEFERRED,
  CHECK (as_of_min <= as_of_max)
) STRICT;

CREATE INDEX indicator_by_relation ON indicator (relation_id, ifnull(as_of_min, ''), id);

CREATE TABLE indicator_area_ids (
  record_id TEXT NOT NULL REFERENCES indicator (id) ON DELETE CASCADE,
  ordinal   INTEGER NOT NULL,
  value     TEXT NOT NULL REFERENCES cooperation_area (id) DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY (record_id, ordinal),
  UNIQUE (value, record_id)
) STRICT;

CREATE VIEW position_conflict AS
SELECT DISTINCT record_id, field AS value FROM citation WHERE record_type = 'position' AND value IS NOT NULL;

CREATE VIEW positions AS
SELECT p.id, p.title, p.text AS summary, p.relation_id, p.event_id, p.date, p.date_min, p.date_max, p.date_precision, p.stance,
  (SELECT json_group_array(value) FROM (SELECT value FROM position_actors WHERE record_id = p.id ORDER BY ordinal)) AS actors,
  p.text,
  (SELECT json_group_array(value) FROM (SELECT value FROM position_area_ids WHERE record_id = p.id ORDER BY ordinal)) AS area_ids,
  (SELECT json_group_array(value) FROM (SELECT value FROM position_conflict WHERE record_id = p.id ORDER BY value)) AS conflict
FROM position p;

CREATE VIEW quote_conflict AS
SELECT DISTINCT record_id, field AS value FROM citation WHERE record_type = 'quote' AND value IS NOT NULL;

CREATE VIEW quotes AS
SELECT q.id, q.title, q.about AS summary, q.relation_id, q.event_id, q.date, q.date_min, q.date_max, q.date_precision, q.text,
  q.language, q.speaker_id, q.speaking_as, q.directness, q.about,
  (SELECT json_group_array(value) FROM (SELECT value FROM quote_area_ids WHERE record_id = q.id ORDER BY ordinal)) AS area_ids,
  (SELECT json_group_array(value) FROM (SELECT value FROM quote_conflict WHERE record_id = q.id ORDER BY value)) AS conflict
FROM quote q;

CREATE VIEW indicator_conflict AS
SELECT DISTINCT record_id, field AS value FROM citation WHERE record_type = 'indicator' AND value IS NOT NULL;

CREATE VIEW indicators AS
SELECT i.id, i.title, i.summary, i.relation_id, i.subject, i.measure, i.value, i.unit, i.qualifier, i.as_of,
  i.as_of_min, i.as_of_max, i.as_of_precision, i.country,
  (SELECT json_group_array(value) FROM (SELECT value FROM indicator_area_ids WHERE record_id = i.id ORDER BY ordinal)) AS area_ids,
  (SELECT json_group_array(value) FROM (SELECT value FROM indicator_conflict WHERE record_id = i.id ORDER BY value)) AS conflict
FROM indicator i;

CREATE VIEW cooperation_area_conflict AS
SELECT DISTINCT record_id, field AS value FROM citation WHERE record_type = 'cooperation_area' AND value IS NOT NULL;

CREATE VIEW cooperation_areas AS
SELECT c.id, c.name AS title, c.description AS summary, c.name, c.parent_id, c.description,
  (SELECT count(*) FROM position_area_ids x WHERE x.value = c.id) AS position_count,
  (SELECT count(*) FROM agreement_area_ids x WHERE x.value = c.id) AS agreement_count,
  (SELECT count(*) FROM quote_area_ids x WHERE x.value = c.id) AS quote_count,
  (SELECT json_group_array(value) FROM (SELECT value FROM cooperation_area_conflict WHERE record_id = c.id ORDER BY value)) AS conflict
FROM cooperation_area c;

CREATE VIEW relation_conflict AS
SELECT DISTINCT record_id, field AS value FROM citation WHERE record_type = 'relation' AND value IS NOT NULL;

CREATE VIEW relations AS
SELECT r.id, r.title, r.summary,
  (SELECT json_group_array(value) FROM (SELECT value FROM relation_countries WHERE record_id = r.id ORDER BY ordinal)) AS countries,
  r.ties_since, r.ties_since_min, r.ties_since_max, r.ties_since_precision,
  (SELECT json_group_array(json_object('tier', tier, 'name', name, 'period', period, 'attested', attested))
     FROM (SELECT tier, name, period, attested FROM relation_tiers WHERE record_id = r.id ORDER BY ordinal)) AS tiers,
  (SELECT count(*) FROM visit x WHERE x.relation_id = r.id) AS visit_count,
  (SELECT count(*) FROM meeting x WHERE x.relation_id = r.id) AS meeting_count,
  (SELECT count(*) FROM agreement x WHERE x.relation_id = r.id) AS agreement_count,
  (SELECT count(*) FROM milestone x WHERE x.relation_id = r.id) AS milestone_count,
  (SELECT count(*) FROM position x WHERE x.relation_id = r.id) AS position_count,
  (SELECT count(*) FROM quote x WHERE x.relation_id = r.id) AS quote_count,
  (SELECT json_group_array(value) FROM (SELECT value FROM relation_conflict WHERE record_id = r.id ORDER BY value)) AS conflict
FROM relation r;
