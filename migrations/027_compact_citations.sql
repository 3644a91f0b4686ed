-- A citation belongs to a record, and has a place among those of it: both together are its key. So it names its record by
-- a number of a few bytes in place of an id of forty, and its digests are kept as bytes. The view `evidence` shows names
-- and texts.
-- The registry keeps its digests as bytes too, and finds a record by its id alone.

PRAGMA legacy_alter_table = ON;

CREATE TABLE record_by_id (
  number INTEGER PRIMARY KEY, -- also the row of the record in the full-text index
  type   TEXT NOT NULL,
  id     TEXT NOT NULL,
  title  TEXT NOT NULL,
  digest BLOB NOT NULL, -- SHA-256 of the written record, to tell a change from a repetition
  UNIQUE (id, type)
) STRICT;
INSERT INTO record_by_id SELECT number, type, id, title, unhex(digest) FROM record;

CREATE TABLE citation_by_key (
  key         INTEGER PRIMARY KEY, -- the number of the record, followed by the place among its citations in 14 bits
  number      INTEGER GENERATED ALWAYS AS (key >> 14) VIRTUAL REFERENCES record (number) DEFERRABLE INITIALLY DEFERRED,
  ordinal     INTEGER GENERATED ALWAYS AS (key & 16383) VIRTUAL,
  record_type TEXT NOT NULL,
  source_id   TEXT NOT NULL REFERENCES source (id) DEFERRABLE INITIALLY DEFERRED,
  start       INTEGER NOT NULL CHECK (start >= 0),
  "end"       INTEGER NOT NULL,
  "row"       INTEGER CHECK ("row" > 0),
  span_sha256 BLOB NOT NULL CHECK (length(span_sha256) = 32),
  digest      BLOB NOT NULL CHECK (length(digest) = 10), -- of what it cites for which field; ends its id
  field       TEXT,
  basis       TEXT NOT NULL CHECK (basis IN ('stated', 'inferred')),
  note        TEXT,
  value       TEXT,
  CHECK (start < "end"),
  CHECK (basis = 'stated' OR note IS NOT NULL),
  CHECK (value IS NULL OR field IS NOT NULL)
) STRICT;
-- An id of before migration 024 ends with another digest, which is renewed after the migration.
INSERT INTO citation_by_key (key, record_type, source_id, start, "end", "row", span_sha256, digest, field, basis, note, value)
SELECT (r.number << 14) + c.ordinal, c.record_type, c.source_id, c.start, c."end", c."row", unhex(c.span_sha256),
  ifnull(unhex(substr(c.id, -20)), zeroblob(10)), c.field, c.basis, c.note, c.value
FROM record AS r JOIN citation AS c ON c.record_type = r.type AND c.record_id = r.id ORDER BY 1;

DROP TABLE citation;
DROP TABLE record;
ALTER TABLE record_by_id RENAME TO record;
ALTER TABLE citation_by_key RENAME TO citation;
PRAGMA legacy_alter_table = OFF;

CREATE INDEX citation_by_number ON citation (number);
CREATE INDEX citation_by_span ON citation (source_id, start, "end");
CREATE INDEX citation_by_record_type ON citation (record_type, source_id, start);
CREATE INDEX citation_by_start_in_order ON citation (start);
CREATE INDEX citation_by_end ON citation ("end");
-- Most citations are of a whole record, and state it. These indexes hold the others alone.
CREATE INDEX citation_by_row ON citation ("row") WHERE "row" IS NOT NULL;
CREATE INDEX citation_by_field ON citation (field, source_id, start) WHERE field IS NOT NULL;
CREATE INDEX citation_by_basis ON citation (basis, source_id, start) WHERE basis <> 'stated';
CREATE INDEX citation_by_value ON citation (value) WHERE value IS NOT NULL;
CREATE INDEX citation_in_conflict ON citation (record_type, number, field) WHERE value IS NOT NULL;
-- The beginning of a digest tells it from all others, or nearly: what is found is compared as a whole.
CREATE INDEX citation_by_span_sha256 ON citation (lower(hex(substr(span_sha256, 1, 6))));

-- A record loses its last citation only with the record itself.
CREATE TRIGGER record_goes_with_its_citations AFTER DELETE ON record BEGIN
  DELETE FROM citation WHERE number = old.number;
END;

DROP VIEW evidence;
CREATE VIEW evidence AS
SELECT c.key, c.number, c.record_type || '-' || lower(r.id) || '-' || lower(hex(c.digest)) AS id, r.title,
  CASE c.basis WHEN 'stated' THEN 'States ' ELSE 'Lets one infer ' END || coalesce('the field ' || c.field, 'the record as a whole') AS summary,
  c.record_type, r.id AS record_id, c.field, c.source_id, c.start, c."end", c."row", lower(hex(c.span_sha256)) AS span_sha256,
  c.basis, c.note, c.value, NULL AS exact, NULL AS prefix, NULL AS suffix
FROM citation c JOIN record r ON r.number = c.number;

-- Where a filter finds rows by what no index holds as it is shown.
CREATE VIEW record_by_id AS SELECT number AS record_id, id AS value FROM record;
CREATE VIEW citation_by_digest AS SELECT key AS record_id, lower(hex(substr(span_sha256, 1, 6))) AS value FROM citation;

-- The fields in which sources differ, by the number of the record.
DROP VIEW source_conflict;
CREATE VIEW source_conflict AS
SELECT DISTINCT number AS record_id, field AS value FROM citation WHERE record_type = 'source' AND value IS NOT NULL;

DROP VIEW country_conflict;
CREATE VIEW country_conflict AS
SELECT DISTINCT number AS record_id, field AS value FROM citation WHERE record_type = 'country' AND value IS NOT NULL;

DROP VIEW organization_conflict;
CREATE VIEW organization_conflict AS
SELECT DISTINCT number AS record_id, field AS value FROM citation WHERE record_type = 'organization' AND value IS NOT NULL;

DROP VIEW person_conflict;
CREATE VIEW person_conflict AS
SELECT DISTINCT number AS record_id, field AS value FROM citation WHERE record_type = 'person' AND value IS NOT NULL;

DROP VIEW visit_conflict;
CREATE VIEW visit_conflict AS
SELECT DISTINCT number AS record_id, field AS value FROM citation WHERE record_type = 'visit' AND value IS NOT NULL;

DROP VIEW meeting_conflict;
CREATE VIEW meeting_conflict AS
SELECT DISTINCT number AS record_id, field AS value FROM citation WHERE record_type = 'meeting' AND value IS NOT NULL;

DROP VIEW agreement_conflict;
CREATE VIEW agreement_conflict AS
SELECT DISTINCT number AS record_id, field AS value FROM citation WHERE record_type = 'agreement' AND value IS NOT NULL;

DROP VIEW milestone_conflict;
CREATE VIEW milestone_conflict AS
SELECT DISTINCT number AS record_id, field AS value FROM citation WHERE record_type = 'milestone' AND value IS NOT NULL;

DROP VIEW position_conflict;
CREATE VIEW position_conflict AS
SELECT DISTINCT number AS record_id, field AS value FROM citation WHERE record_type = 'position' AND value IS NOT NULL;

DROP VIEW quote_conflict;
CREATE VIEW quote_conflict AS
SELECT DISTINCT number AS record_id, field AS value FROM citation WHERE record_type = 'quote' AND value IS NOT NULL;

DROP VIEW indicator_conflict;
CREATE VIEW indicator_conflict AS
SELECT DISTINCT number AS record_id, field AS value FROM citation WHERE record_type = 'indicator' AND value IS NOT NULL;

DROP VIEW cooperation_area_conflict;
CREATE VIEW cooperation_area_conflict AS
SELECT DISTINCT number AS record_id, field AS value FROM citation WHERE record_type = 'cooperation_area' AND value IS NOT NULL;

DROP VIEW relation_conflict;
CREATE VIEW relation_conflict AS
SELECT DISTINCT number AS record_id, field AS value FROM citation WHERE record_type = 'relation' AND value IS NOT NULL;

DROP VIEW sources;
CREATE VIEW sources AS
SELECT s.number, s.id, s.title, s.summary, s.publisher, s.author_id, s.published, s.published_min, s.published_max, s.published_precision,
  s.language, s.url, s.licence, s.accessed, s.accessed_min, s.accessed_max, s.accessed_precision,
  s.media_type, s.text_sha256, s.text_length, s.row_count,
  (SELECT json_group_array(json_object('person_id', person_id, 'organization_id', organization_id, 'role', role))
     FROM (SELECT person_id, organization_id, role FROM source_credits WHERE record_id = s.id ORDER BY ordinal)) AS credits,
  (SELECT json_group_array(json_object('start', start, 'end', "end", 'reason', reason))
     FROM (SELECT start, "end", reason FROM source_sentences WHERE record_id = s.id ORDER BY ordinal)) AS sentences,
  (SELECT json_group_array(value) FROM (SELECT value FROM source_conflict WHERE record_id = s.number ORDER BY value)) AS conflict,
  (SELECT at FROM change WHERE type = 'source' AND id = s.id ORDER BY seq LIMIT 1) AS created_at,
  (SELECT at FROM change WHERE type = 'source' AND id = s.id ORDER BY seq DESC LIMIT 1) AS updated_at
FROM source s;

DROP VIEW countries;
CREATE VIEW countries AS
SELECT c.number, c.id, c.name AS title, c.description AS summary, c.name,
  (SELECT json_group_array(value) FROM (SELECT value FROM country_aliases WHERE record_id = c.id ORDER BY ordinal)) AS aliases,
  c.alpha2, c.description,
  (SELECT json_group_array(value) FROM (SELECT value FROM country_conflict WHERE record_id = c.number ORDER BY value)) AS conflict,
  (SELECT at FROM change WHERE type = 'country' AND id = c.id ORDER BY seq LIMIT 1) AS created_at,
  (SELECT at FROM change WHERE type = 'country' AND id = c.id ORDER BY seq DESC LIMIT 1) AS updated_at
FROM country c;

DROP VIEW organizations;
CREATE VIEW organizations AS
SELECT o.number, o.id, o.name AS title, o.description AS summary, o.name,
  (SELECT json_group_array(value) FROM (SELECT value FROM organization_aliases WHERE record_id = o.id ORDER BY ordinal)) AS aliases,
  o.kind, o.country, o.description,
  (SELECT json_group_array(value) FROM (SELECT value FROM organization_conflict WHERE record_id = o.number ORDER BY value)) AS conflict,
  (SELECT at FROM change WHERE type = 'organization' AND id = o.id ORDER BY seq LIMIT 1) AS created_at,
  (SELECT at FROM change WHERE type = 'organization' AND id = o.id ORDER BY seq DESC LIMIT 1) AS updated_at
FROM organization o;

DROP VIEW people;
CREATE VIEW people AS
SELECT p.number, p.id, p.name AS title, p.description AS summary, p.name,
  (SELECT json_group_array(value) FROM (SELECT value FROM person_aliases WHERE record_id = p.id ORDER BY ordinal)) AS aliases,
  p.family_name, p.given_name, p.country, p.description,
  (SELECT json_group_array(json_object('office', office, 'country', country, 'organization_id', organization_id, 'tenure', tenure, 'attested', attested))
     FROM (SELECT office, country, organization_id, tenure, attested FROM person_offices WHERE record_id = p.id ORDER BY ordinal)) AS offices,
  (SELECT json_group_array(json_object('organization_id', organization_id, 'role', role, 'attested', attested))
     FROM (SELECT organization_id, role, attested FROM person_memberships WHERE record_id = p.id ORDER BY ordinal)) AS memberships,
  (SELECT json_group_array(value) FROM (SELECT value FROM person_conflict WHERE record_id = p.number ORDER BY value)) AS conflict,
  (SELECT at FROM change WHERE type = 'person' AND id = p.id ORDER BY seq LIMIT 1) AS created_at,
  (SELECT at FROM change WHERE type = 'person' AND id = p.id ORDER BY seq DESC LIMIT 1) AS updated_at
FROM person p;

DROP VIEW relations;
CREATE VIEW relations AS
SELECT r.number, r.id, r.title, r.summary,
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
  (SELECT json_group_array(value) FROM (SELECT value FROM relation_conflict WHERE record_id = r.number ORDER BY value)) AS conflict,
  (SELECT at FROM change WHERE type = 'relation' AND id = r.id ORDER BY seq LIMIT 1) AS created_at,
  (SELECT at FROM change WHERE type = 'relation' AND id = r.id ORDER BY seq DESC LIMIT 1) AS updated_at
FROM relation r;

DROP VIEW cooperation_areas;
CREATE VIEW cooperation_areas AS
SELECT c.number, c.id, c.name AS title, c.description AS summary, c.name, c.parent_id, c.description,
  (SELECT count(*) FROM position_area_ids x WHERE x.value = c.id) AS position_count,
  (SELECT count(*) FROM agreement_area_ids x WHERE x.value = c.id) AS agreement_count,
  (SELECT count(*) FROM quote_area_ids x WHERE x.value = c.id) AS quote_count,
  (SELECT count(*) FROM indicator_area_ids x WHERE x.value = c.id) AS indicator_count,
  (SELECT count(*) FROM citation x WHERE x.number = c.number AND x.field IS NULL) AS mention_count,
  (SELECT json_group_array(value) FROM (SELECT value FROM cooperation_area_conflict WHERE record_id = c.number ORDER BY value)) AS conflict,
  (SELECT at FROM change WHERE type = 'cooperation_area' AND id = c.id ORDER BY seq LIMIT 1) AS created_at,
  (SELECT at FROM change WHERE type = 'cooperation_area' AND id = c.id ORDER BY seq DESC LIMIT 1) AS updated_at
FROM cooperation_area c;

DROP VIEW visits;
CREATE VIEW visits AS
SELECT v.number, v.id, v.title, v.summary, v.relation_id, v.date, v.date_min, v.date_max, v.date_precision, v.visit_type, v.guest_country,
  v.host_country, v.visitor_id, v.visitor_office,
  (SELECT json_group_array(json_object('person_id', person_id, 'description', description))
     FROM (SELECT person_id, description FROM visit_companions WHERE record_id = v.id ORDER BY ordinal)) AS companions,
  v.occasion, v.document_count,
  (SELECT json_group_array(value) FROM (SELECT value FROM visit_places WHERE record_id = v.id ORDER BY ordinal)) AS places,
  (SELECT json_group_array(value) FROM (SELECT value FROM visit_conflict WHERE record_id = v.number ORDER BY value)) AS conflict,
  (SELECT at FROM change WHERE type = 'visit' AND id = v.id ORDER BY seq LIMIT 1) AS created_at,
  (SELECT at FROM change WHERE type = 'visit' AND id = v.id ORDER BY seq DESC LIMIT 1) AS updated_at
FROM visit v;

DROP VIEW meetings;
CREATE VIEW meetings AS
SELECT m.number, m.id, m.title, m.summary, m.relation_id, m.date, m.date_min, m.date_max, m.date_precision, m.kind, m.visit_id,
  (SELECT json_group_array(json_object('person_id', person_id, 'office', office, 'country', country, 'role', role))
     FROM (SELECT person_id, office, country, role FROM meeting_participants WHERE record_id = m.id ORDER BY ordinal)) AS participants,
  m.place,
  (SELECT json_group_array(value) FROM (SELECT value FROM meeting_conflict WHERE record_id = m.number ORDER BY value)) AS conflict,
  (SELECT at FROM change WHERE type = 'meeting' AND id = m.id ORDER BY seq LIMIT 1) AS created_at,
  (SELECT at FROM change WHERE type = 'meeting' AND id = m.id ORDER BY seq DESC LIMIT 1) AS updated_at
FROM meeting m;

DROP VIEW agreements;
CREATE VIEW agreements AS
SELECT a.number, a.id, a.title, a.summary, a.relation_id, a.date, a.date_min, a.date_max, a.date_precision, a.form, a.legal_force, a.status,
  (SELECT json_group_array(value) FROM (SELECT value FROM agreement_parties WHERE record_id = a.id ORDER BY ordinal)) AS parties,
  a.visit_id, a.document_count, a.tier,
  (SELECT json_group_array(value) FROM (SELECT value FROM agreement_area_ids WHERE record_id = a.id ORDER BY ordinal)) AS area_ids,
  (SELECT json_group_array(value) FROM (SELECT value FROM agreement_conflict WHERE record_id = a.number ORDER BY value)) AS conflict,
  (SELECT at FROM change WHERE type = 'agreement' AND id = a.id ORDER BY seq LIMIT 1) AS created_at,
  (SELECT at FROM change WHERE type = 'agreement' AND id = a.id ORDER BY seq DESC LIMIT 1) AS updated_at
FROM agreement a;

DROP VIEW milestones;
CREATE VIEW milestones AS
SELECT x.number, x.id, x.title, x.summary, x.relation_id, x.date, x.date_min, x.date_max, x.date_precision, x.kind, x.tier,
  (SELECT json_group_array(value) FROM (SELECT value FROM milestone_conflict WHERE record_id = x.number ORDER BY value)) AS conflict,
  (SELECT at FROM change WHERE type = 'milestone' AND id = x.id ORDER BY seq LIMIT 1) AS created_at,
  (SELECT at FROM change WHERE type = 'milestone' AND id = x.id ORDER BY seq DESC LIMIT 1) AS updated_at
FROM milestone x;

DROP VIEW positions;
CREATE VIEW positions AS
SELECT p.number, p.id, p.title, p.text AS summary, p.relation_id, p.event_id, p.date, p.date_min, p.date_max, p.date_precision, p.stance, p.nature,
  (SELECT json_group_array(value) FROM (SELECT value FROM position_actors WHERE record_id = p.id ORDER BY ordinal)) AS actors,
  (SELECT json_group_array(value) FROM (SELECT value FROM position_speaker_ids WHERE record_id = p.id ORDER BY ordinal)) AS speaker_ids,
  p.text,
  (SELECT json_group_array(value) FROM (SELECT value FROM position_area_ids WHERE record_id = p.id ORDER BY ordinal)) AS area_ids,
  p.responds_to_id,
  (SELECT json_group_array(json_object('kind', kind, 'position_id', position_id, 'event_id', event_id))
     FROM (SELECT kind, position_id, event_id FROM position_outcomes WHERE record_id = p.id ORDER BY ordinal)) AS outcomes,
  (SELECT json_group_array(value) FROM (SELECT value FROM position_conflict WHERE record_id = p.number ORDER BY value)) AS conflict,
  (SELECT at FROM change WHERE type = 'position' AND id = p.id ORDER BY seq LIMIT 1) AS created_at,
  (SELECT at FROM change WHERE type = 'position' AND id = p.id ORDER BY seq DESC LIMIT 1) AS updated_at
FROM position p;

DROP VIEW quotes;
CREATE VIEW quotes AS
SELECT q.number, q.id, q.title, q.about AS summary, q.relation_id, q.event_id, q.date, q.date_min, q.date_max, q.date_precision, q.text,
  q.language,
  (SELECT json_group_array(value) FROM (SELECT value FROM quote_original_languages WHERE record_id = q.id ORDER BY ordinal)) AS original_languages,
  q.speaker_id, q.speaking_as, q.directness, q.about, q.about_id,
  (SELECT json_group_array(value) FROM (SELECT value FROM quote_area_ids WHERE record_id = q.id ORDER BY ordinal)) AS area_ids,
  (SELECT json_group_array(value) FROM (SELECT value FROM quote_conflict WHERE record_id = q.number ORDER BY value)) AS conflict,
  (SELECT at FROM change WHERE type = 'quote' AND id = q.id ORDER BY seq LIMIT 1) AS created_at,
  (SELECT at FROM change WHERE type = 'quote' AND id = q.id ORDER BY seq DESC LIMIT 1) AS updated_at
FROM quote q;

DROP VIEW indicators;
CREATE VIEW indicators AS
SELECT i.number, i.id, i.title, i.summary, i.relation_id, i.kind, i.subject, i.measure, i.value, i.unit, i.qualifier, i.as_of,
  i.as_of_min, i.as_of_max, i.as_of_precision, i.country,
  (SELECT json_group_array(value) FROM (SELECT value FROM indicator_area_ids WHERE record_id = i.id ORDER BY ordinal)) AS area_ids,
  (SELECT json_group_array(value) FROM (SELECT value FROM indicator_conflict WHERE record_id = i.number ORDER BY value)) AS conflict,
  (SELECT at FROM change WHERE type = 'indicator' AND id = i.id ORDER BY seq LIMIT 1) AS created_at,
  (SELECT at FROM change WHERE type = 'indicator' AND id = i.id ORDER BY seq DESC LIMIT 1) AS updated_at
FROM indicator i;
