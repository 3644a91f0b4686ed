-- An entry of a list names its record by the number of it, as citations do. Record and place among the entries are its key,
-- in whose order the entries are stored. That no value is twice in a list is checked by an index that a large load can make
-- at its end. That the countries of a relation are those of its id is a rule of every written record, and no longer of a table.

PRAGMA legacy_alter_table = ON;

CREATE TABLE source_credits_anew (
  record_id       INTEGER NOT NULL REFERENCES source (number) ON DELETE CASCADE,
  ordinal         INTEGER NOT NULL,
  person_id       TEXT REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  organization_id TEXT REFERENCES organization (id) DEFERRABLE INITIALLY DEFERRED,
  role            TEXT NOT NULL CHECK (role IN ('photographer', 'cited_agency')),
  PRIMARY KEY (record_id, ordinal),
  CHECK (person_id IS NULL OR organization_id IS NULL)
) STRICT, WITHOUT ROWID;
INSERT INTO source_credits_anew (record_id, ordinal, person_id, organization_id, role)
SELECT r.number, l.ordinal, l.person_id, l.organization_id, l.role FROM source_credits AS l JOIN source AS r ON r.id = l.record_id ORDER BY r.number, l.ordinal;
DROP TABLE source_credits;
ALTER TABLE source_credits_anew RENAME TO source_credits;
CREATE INDEX source_credits_by_person_id ON source_credits (person_id, record_id);
CREATE INDEX source_credits_by_organization_id ON source_credits (organization_id, record_id);
CREATE INDEX source_credits_by_role ON source_credits (role, record_id);

CREATE TABLE source_sentences_anew (
  record_id INTEGER NOT NULL REFERENCES source (number) ON DELETE CASCADE,
  ordinal   INTEGER NOT NULL,
  start     INTEGER NOT NULL CHECK (start >= 0),
  "end"     INTEGER NOT NULL,
  reason    TEXT,
  PRIMARY KEY (record_id, ordinal),
  CHECK (start < "end")
) STRICT, WITHOUT ROWID;
INSERT INTO source_sentences_anew (record_id, ordinal, start, "end", reason)
SELECT r.number, l.ordinal, l.start, l."end", l.reason FROM source_sentences AS l JOIN source AS r ON r.id = l.record_id ORDER BY r.number, l.ordinal;
DROP TABLE source_sentences;
ALTER TABLE source_sentences_anew RENAME TO source_sentences;

CREATE TABLE country_aliases_anew (
  record_id INTEGER NOT NULL REFERENCES country (number) ON DELETE CASCADE,
  ordinal   INTEGER NOT NULL,
  value     TEXT NOT NULL,
  PRIMARY KEY (record_id, ordinal)
) STRICT, WITHOUT ROWID;
INSERT INTO country_aliases_anew (record_id, ordinal, value)
SELECT r.number, l.ordinal, l.value FROM country_aliases AS l JOIN country AS r ON r.id = l.record_id ORDER BY r.number, l.ordinal;
DROP TABLE country_aliases;
ALTER TABLE country_aliases_anew RENAME TO country_aliases;
CREATE UNIQUE INDEX country_aliases_by_value ON country_aliases (value, record_id);

CREATE TABLE organization_aliases_anew (
  record_id INTEGER NOT NULL REFERENCES organization (number) ON DELETE CASCADE,
  ordinal   INTEGER NOT NULL,
  value     TEXT NOT NULL,
  PRIMARY KEY (record_id, ordinal)
) STRICT, WITHOUT ROWID;
INSERT INTO organization_aliases_anew (record_id, ordinal, value)
SELECT r.number, l.ordinal, l.value FROM organization_aliases AS l JOIN organization AS r ON r.id = l.record_id ORDER BY r.number, l.ordinal;
DROP TABLE organization_aliases;
ALTER TABLE organization_aliases_anew RENAME TO organization_aliases;
CREATE UNIQUE INDEX organization_aliases_by_value ON organization_aliases (value, record_id);

CREATE TABLE person_aliases_anew (
  record_id INTEGER NOT NULL REFERENCES person (number) ON DELETE CASCADE,
  ordinal   INTEGER NOT NULL,
  value     TEXT NOT NULL,
  PRIMARY KEY (record_id, ordinal)
) STRICT, WITHOUT ROWID;
INSERT INTO person_aliases_anew (record_id, ordinal, value)
SELECT r.number, l.ordinal, l.value FROM person_aliases AS l JOIN person AS r ON r.id = l.record_id ORDER BY r.number, l.ordinal;
DROP TABLE person_aliases;
ALTER TABLE person_aliases_anew RENAME TO person_aliases;
CREATE UNIQUE INDEX person_aliases_by_value ON person_aliases (value, record_id);

CREATE TABLE person_offices_anew (
  record_id       INTEGER NOT NULL REFERENCES person (number) ON DELETE CASCADE,
  ordinal         INTEGER NOT NULL,
  office          TEXT NOT NULL,
  country         TEXT REFERENCES country (id) DEFERRABLE INITIALLY DEFERRED,
  organization_id TEXT REFERENCES organization (id) DEFERRABLE INITIALLY DEFERRED,
  tenure          TEXT NOT NULL CHECK (tenure IN ('in_office', 'former')),
  attested        TEXT NOT NULL,
  PRIMARY KEY (record_id, ordinal)
) STRICT, WITHOUT ROWID;
INSERT INTO person_offices_anew (record_id, ordinal, office, country, organization_id, tenure, attested)
SELECT r.number, l.ordinal, l.office, l.country, l.organization_id, l.tenure, l.attested FROM person_offices AS l JOIN person AS r ON r.id = l.record_id ORDER BY r.number, l.ordinal;
DROP TABLE person_offices;
ALTER TABLE person_offices_anew RENAME TO person_offices;
CREATE INDEX person_offices_by_country ON person_offices (country, record_id);
CREATE INDEX person_offices_by_office ON person_offices (office, record_id);
CREATE INDEX person_offices_by_organization_id ON person_offices (organization_id, record_id);
CREATE INDEX person_offices_by_tenure ON person_offices (tenure, record_id);

CREATE TABLE person_memberships_anew (
  record_id       INTEGER NOT NULL REFERENCES person (number) ON DELETE CASCADE,
  ordinal         INTEGER NOT NULL,
  organization_id TEXT NOT NULL REFERENCES organization (id) DEFERRABLE INITIALLY DEFERRED,
  role            TEXT NOT NULL,
  attested        TEXT NOT NULL,
  PRIMARY KEY (record_id, ordinal)
) STRICT, WITHOUT ROWID;
INSERT INTO person_memberships_anew (record_id, ordinal, organization_id, role, attested)
SELECT r.number, l.ordinal, l.organization_id, l.role, l.attested FROM person_memberships AS l JOIN person AS r ON r.id = l.record_id ORDER BY r.number, l.ordinal;
DROP TABLE person_memberships;
ALTER TABLE person_memberships_anew RENAME TO person_memberships;
CREATE INDEX person_memberships_by_organization ON person_memberships (organization_id, record_id);

CREATE TABLE relation_countries_anew (
  record_id INTEGER NOT NULL REFERENCES relation (number) ON DELETE CASCADE,
  ordinal   INTEGER NOT NULL,
  value     TEXT NOT NULL REFERENCES country (id) DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY (record_id, ordinal)
) STRICT, WITHOUT ROWID;
INSERT INTO relation_countries_anew (record_id, ordinal, value)
SELECT r.number, l.ordinal, l.value FROM relation_countries AS l JOIN relation AS r ON r.id = l.record_id ORDER BY r.number, l.ordinal;
DROP TABLE relation_countries;
ALTER TABLE relation_countries_anew RENAME TO relation_countries;
CREATE UNIQUE INDEX relation_countries_by_value ON relation_countries (value, record_id);

CREATE TABLE relation_tiers_anew (
  record_id INTEGER NOT NULL REFERENCES relation (number) ON DELETE CASCADE,
  ordinal   INTEGER NOT NULL,
  tier      TEXT NOT NULL,
  name      TEXT NOT NULL,
  period    TEXT NOT NULL,
  attested  TEXT NOT NULL,
  PRIMARY KEY (record_id, ordinal)
) STRICT, WITHOUT ROWID;
INSERT INTO relation_tiers_anew (record_id, ordinal, tier, name, period, attested)
SELECT r.number, l.ordinal, l.tier, l.name, l.period, l.attested FROM relation_tiers AS l JOIN relation AS r ON r.id = l.record_id ORDER BY r.number, l.ordinal;
DROP TABLE relation_tiers;
ALTER TABLE relation_tiers_anew RENAME TO relation_tiers;

CREATE TABLE visit_companions_anew (
  record_id   INTEGER NOT NULL REFERENCES visit (number) ON DELETE CASCADE,
  ordinal     INTEGER NOT NULL,
  person_id   TEXT REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  description TEXT NOT NULL,
  PRIMARY KEY (record_id, ordinal)
) STRICT, WITHOUT ROWID;
INSERT INTO visit_companions_anew (record_id, ordinal, person_id, description)
SELECT r.number, l.ordinal, l.person_id, l.description FROM visit_companions AS l JOIN visit AS r ON r.id = l.record_id ORDER BY r.number, l.ordinal;
DROP TABLE visit_companions;
ALTER TABLE visit_companions_anew RENAME TO visit_companions;
CREATE INDEX visit_companions_by_person_id ON visit_companions (person_id, record_id);

CREATE TABLE visit_places_anew (
  record_id INTEGER NOT NULL REFERENCES visit (number) ON DELETE CASCADE,
  ordinal   INTEGER NOT NULL,
  value     TEXT NOT NULL,
  PRIMARY KEY (record_id, ordinal)
) STRICT, WITHOUT ROWID;
INSERT INTO visit_places_anew (record_id, ordinal, value)
SELECT r.number, l.ordinal, l.value FROM visit_places AS l JOIN visit AS r ON r.id = l.record_id ORDER BY r.number, l.ordinal;
DROP TABLE visit_places;
ALTER TABLE visit_places_anew RENAME TO visit_places;
CREATE UNIQUE INDEX visit_places_by_value ON visit_places (value, record_id);

CREATE TABLE meeting_participants_anew (
  record_id INTEGER NOT NULL REFERENCES meeting (number) ON DELETE CASCADE,
  ordinal   INTEGER NOT NULL,
  person_id TEXT REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  office    TEXT,
  country   TEXT REFERENCES country (id) DEFERRABLE INITIALLY DEFERRED,
  role      TEXT NOT NULL CHECK (role IN ('host', 'guest', 'speaker', 'participant')),
  PRIMARY KEY (record_id, ordinal),
  CHECK (person_id IS NOT NULL OR office IS NOT NULL)
) STRICT, WITHOUT ROWID;
INSERT INTO meeting_participants_anew (record_id, ordinal, person_id, office, country, role)
SELECT r.number, l.ordinal, l.person_id, l.office, l.country, l.role FROM meeting_participants AS l JOIN meeting AS r ON r.id = l.record_id ORDER BY r.number, l.ordinal;
DROP TABLE meeting_participants;
ALTER TABLE meeting_participants_anew RENAME TO meeting_participants;
CREATE INDEX meeting_participants_by_person ON meeting_participants (person_id, record_id);
CREATE INDEX meeting_participants_by_office ON meeting_participants (office, record_id);
CREATE INDEX meeting_participants_by_country ON meeting_participants (country, record_id);
CREATE INDEX meeting_participants_by_role ON meeting_participants (role, record_id);

CREATE TABLE agreement_parties_anew (
  record_id INTEGER NOT NULL REFERENCES agreement (number) ON DELETE CASCADE,
  ordinal   INTEGER NOT NULL,
  value     TEXT NOT NULL REFERENCES country (id) DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY (record_id, ordinal)
) STRICT, WITHOUT ROWID;
INSERT INTO agreement_parties_anew (record_id, ordinal, value)
SELECT r.number, l.ordinal, l.value FROM agreement_parties AS l JOIN agreement AS r ON r.id = l.record_id ORDER BY r.number, l.ordinal;
DROP TABLE agreement_parties;
ALTER TABLE agreement_parties_anew RENAME TO agreement_parties;
CREATE UNIQUE INDEX agreement_parties_by_value ON agreement_parties (value, record_id);

CREATE TABLE agreement_area_ids_anew (
  record_id INTEGER NOT NULL REFERENCES agreement (number) ON DELETE CASCADE,
  ordinal   INTEGER NOT NULL,
  value     TEXT NOT NULL REFERENCES cooperation_area (id) DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY (record_id, ordinal)
) STRICT, WITHOUT ROWID;
INSERT INTO agreement_area_ids_anew (record_id, ordinal, value)
SELECT r.number, l.ordinal, l.value FROM agreement_area_ids AS l JOIN agreement AS r ON r.id = l.record_id ORDER BY r.number, l.ordinal;
DROP TABLE agreement_area_ids;
ALTER TABLE agreement_area_ids_anew RENAME TO agreement_area_ids;
CREATE UNIQUE INDEX agreement_area_ids_by_value ON agreement_area_ids (value, record_id);

CREATE TABLE position_actors_anew (
  record_id INTEGER NOT NULL REFERENCES position (number) ON DELETE CASCADE,
  ordinal   INTEGER NOT NULL,
  value     TEXT NOT NULL REFERENCES country (id) DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY (record_id, ordinal)
) STRICT, WITHOUT ROWID;
INSERT INTO position_actors_anew (record_id, ordinal, value)
SELECT r.number, l.ordinal, l.value FROM position_actors AS l JOIN position AS r ON r.id = l.record_id ORDER BY r.number, l.ordinal;
DROP TABLE position_actors;
ALTER TABLE position_actors_anew RENAME TO position_actors;
CREATE UNIQUE INDEX position_actors_by_value ON position_actors (value, record_id);

CREATE TABLE position_area_ids_anew (
  record_id INTEGER NOT NULL REFERENCES position (number) ON DELETE CASCADE,
  ordinal   INTEGER NOT NULL,
  value     TEXT NOT NULL REFERENCES cooperation_area (id) DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY (record_id, ordinal)
) STRICT, WITHOUT ROWID;
INSERT INTO position_area_ids_anew (record_id, ordinal, value)
SELECT r.number, l.ordinal, l.value FROM position_area_ids AS l JOIN position AS r ON r.id = l.record_id ORDER BY r.number, l.ordinal;
DROP TABLE position_area_ids;
ALTER TABLE position_area_ids_anew RENAME TO position_area_ids;
CREATE UNIQUE INDEX position_area_ids_by_value ON position_area_ids (value, record_id);

CREATE TABLE position_speaker_ids_anew (
  record_id INTEGER NOT NULL REFERENCES position (number) ON DELETE CASCADE,
  ordinal   INTEGER NOT NULL,
  value     TEXT NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY (record_id, ordinal)
) STRICT, WITHOUT ROWID;
INSERT INTO position_speaker_ids_anew (record_id, ordinal, value)
SELECT r.number, l.ordinal, l.value FROM position_speaker_ids AS l JOIN position AS r ON r.id = l.record_id ORDER BY r.number, l.ordinal;
DROP TABLE position_speaker_ids;
ALTER TABLE position_speaker_ids_anew RENAME TO position_speaker_ids;
CREATE UNIQUE INDEX position_speaker_ids_by_value ON position_speaker_ids (value, record_id);

CREATE TABLE position_outcomes_anew (
  record_id   INTEGER NOT NULL REFERENCES position (number) ON DELETE CASCADE,
  ordinal     INTEGER NOT NULL,
  kind        TEXT NOT NULL CHECK (kind IN ('fulfilled', 'advanced', 'repeated', 'dropped')),
  position_id TEXT REFERENCES position (id) DEFERRABLE INITIALLY DEFERRED,
  event_id    TEXT,
  PRIMARY KEY (record_id, ordinal),
  CHECK (position_id IS NULL OR event_id IS NULL)
) STRICT, WITHOUT ROWID;
INSERT INTO position_outcomes_anew (record_id, ordinal, kind, position_id, event_id)
SELECT r.number, l.ordinal, l.kind, l.position_id, l.event_id FROM position_outcomes AS l JOIN position AS r ON r.id = l.record_id ORDER BY r.number, l.ordinal;
DROP TABLE position_outcomes;
ALTER TABLE position_outcomes_anew RENAME TO position_outcomes;
CREATE INDEX position_outcomes_by_kind ON position_outcomes (kind, record_id);
CREATE INDEX position_outcomes_by_position_id ON position_outcomes (position_id, record_id);
CREATE INDEX position_outcomes_by_event_id ON position_outcomes (event_id, record_id);

CREATE TABLE quote_area_ids_anew (
  record_id INTEGER NOT NULL REFERENCES quote (number) ON DELETE CASCADE,
  ordinal   INTEGER NOT NULL,
  value     TEXT NOT NULL REFERENCES cooperation_area (id) DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY (record_id, ordinal)
) STRICT, WITHOUT ROWID;
INSERT INTO quote_area_ids_anew (record_id, ordinal, value)
SELECT r.number, l.ordinal, l.value FROM quote_area_ids AS l JOIN quote AS r ON r.id = l.record_id ORDER BY r.number, l.ordinal;
DROP TABLE quote_area_ids;
ALTER TABLE quote_area_ids_anew RENAME TO quote_area_ids;
CREATE UNIQUE INDEX quote_area_ids_by_value ON quote_area_ids (value, record_id);

CREATE TABLE quote_original_languages_anew (
  record_id INTEGER NOT NULL REFERENCES quote (number) ON DELETE CASCADE,
  ordinal   INTEGER NOT NULL,
  value     TEXT NOT NULL,
  PRIMARY KEY (record_id, ordinal)
) STRICT, WITHOUT ROWID;
INSERT INTO quote_original_languages_anew (record_id, ordinal, value)
SELECT r.number, l.ordinal, l.value FROM quote_original_languages AS l JOIN quote AS r ON r.id = l.record_id ORDER BY r.number, l.ordinal;
DROP TABLE quote_original_languages;
ALTER TABLE quote_original_languages_anew RENAME TO quote_original_languages;
CREATE UNIQUE INDEX quote_original_languages_by_value ON quote_original_languages (value, record_id);

CREATE TABLE indicator_area_ids_anew (
  record_id INTEGER NOT NULL REFERENCES indicator (number) ON DELETE CASCADE,
  ordinal   INTEGER NOT NULL,
  value     TEXT NOT NULL REFERENCES cooperation_area (id) DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY (record_id, ordinal)
) STRICT, WITHOUT ROWID;
INSERT INTO indicator_area_ids_anew (record_id, ordinal, value)
SELECT r.number, l.ordinal, l.value FROM indicator_area_ids AS l JOIN indicator AS r ON r.id = l.record_id ORDER BY r.number, l.ordinal;
DROP TABLE indicator_area_ids;
ALTER TABLE indicator_area_ids_anew RENAME TO indicator_area_ids;
CREATE UNIQUE INDEX indicator_area_ids_by_value ON indicator_area_ids (value, record_id);

PRAGMA legacy_alter_table = OFF;

DROP VIEW sources;
CREATE VIEW sources AS
SELECT s.number, s.id, s.title, s.summary, s.publisher, s.author_id, s.published, s.published_min, s.published_max, s.published_precision,
  s.language, s.url, s.licence, s.accessed, s.accessed_min, s.accessed_max, s.accessed_precision,
  s.media_type, s.text_sha256, s.text_length, s.row_count,
  (SELECT json_group_array(json_object('person_id', person_id, 'organization_id', organization_id, 'role', role))
     FROM (SELECT person_id, organization_id, role FROM source_credits WHERE record_id = s.number ORDER BY ordinal)) AS credits,
  (SELECT json_group_array(json_object('start', start, 'end', "end", 'reason', reason))
     FROM (SELECT start, "end", reason FROM source_sentences WHERE record_id = s.number ORDER BY ordinal)) AS sentences,
  (SELECT json_group_array(value) FROM (SELECT value FROM source_conflict WHERE record_id = s.number ORDER BY value)) AS conflict,
  (SELECT at FROM change WHERE type = 'source' AND id = s.id ORDER BY seq LIMIT 1) AS created_at,
  (SELECT at FROM change WHERE type = 'source' AND id = s.id ORDER BY seq DESC LIMIT 1) AS updated_at
FROM source s;

DROP VIEW countries;
CREATE VIEW countries AS
SELECT c.number, c.id, c.name AS title, c.description AS summary, c.name,
  (SELECT json_group_array(value) FROM (SELECT value FROM country_aliases WHERE record_id = c.number ORDER BY ordinal)) AS aliases,
  c.alpha2, c.description,
  (SELECT json_group_array(value) FROM (SELECT value FROM country_conflict WHERE record_id = c.number ORDER BY value)) AS conflict,
  (SELECT at FROM change WHERE type = 'country' AND id = c.id ORDER BY seq LIMIT 1) AS created_at,
  (SELECT at FROM change WHERE type = 'country' AND id = c.id ORDER BY seq DESC LIMIT 1) AS updated_at
FROM country c;

DROP VIEW organizations;
CREATE VIEW organizations AS
SELECT o.number, o.id, o.name AS title, o.description AS summary, o.name,
  (SELECT json_group_array(value) FROM (SELECT value FROM organization_aliases WHERE record_id = o.number ORDER BY ordinal)) AS aliases,
  o.kind, o.country, o.description,
  (SELECT json_group_array(value) FROM (SELECT value FROM organization_conflict WHERE record_id = o.number ORDER BY value)) AS conflict,
  (SELECT at FROM change WHERE type = 'organization' AND id = o.id ORDER BY seq LIMIT 1) AS created_at,
  (SELECT at FROM change WHERE type = 'organization' AND id = o.id ORDER BY seq DESC LIMIT 1) AS updated_at
FROM organization o;

DROP VIEW people;
CREATE VIEW people AS
SELECT p.number, p.id, p.name AS title, p.description AS summary, p.name,
  (SELECT json_group_array(value) FROM (SELECT value FROM person_aliases WHERE record_id = p.number ORDER BY ordinal)) AS aliases,
  p.family_name, p.given_name, p.country, p.description,
  (SELECT json_group_array(json_object('office', office, 'country', country, 'organization_id', organization_id, 'tenure', tenure, 'attested', attested))
     FROM (SELECT office, country, organization_id, tenure, attested FROM person_offices WHERE record_id = p.number ORDER BY ordinal)) AS offices,
  (SELECT json_group_array(json_object('organization_id', organization_id, 'role', role, 'attested', attested))
     FROM (SELECT organization_id, role, attested FROM person_memberships WHERE record_id = p.number ORDER BY ordinal)) AS memberships,
  (SELECT json_group_array(value) FROM (SELECT value FROM person_conflict WHERE record_id = p.number ORDER BY value)) AS conflict,
  (SELECT at FROM change WHERE type = 'person' AND id = p.id ORDER BY seq LIMIT 1) AS created_at,
  (SELECT at FROM change WHERE type = 'person' AND id = p.id ORDER BY seq DESC LIMIT 1) AS updated_at
FROM person p;

DROP VIEW relations;
CREATE VIEW relations AS
SELECT r.number, r.id, r.title, r.summary,
  (SELECT json_group_array(value) FROM (SELECT value FROM relation_countries WHERE record_id = r.number ORDER BY ordinal)) AS countries,
  r.ties_since, r.ties_since_min, r.ties_since_max, r.ties_since_precision,
  (SELECT json_group_array(json_object('tier', tier, 'name', name, 'period', period, 'attested', attested))
     FROM (SELECT tier, name, period, attested FROM relation_tiers WHERE record_id = r.number ORDER BY ordinal)) AS tiers,
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

DROP VIEW visits;
CREATE VIEW visits AS
SELECT v.number, v.id, v.title, v.summary, v.relation_id, v.date, v.date_min, v.date_max, v.date_precision, v.visit_type, v.guest_country,
  v.host_country, v.visitor_id, v.visitor_office,
  (SELECT json_group_array(json_object('person_id', person_id, 'description', description))
     FROM (SELECT person_id, description FROM visit_companions WHERE record_id = v.number ORDER BY ordinal)) AS companions,
  v.occasion, v.document_count,
  (SELECT json_group_array(value) FROM (SELECT value FROM visit_places WHERE record_id = v.number ORDER BY ordinal)) AS places,
  (SELECT json_group_array(value) FROM (SELECT value FROM visit_conflict WHERE record_id = v.number ORDER BY value)) AS conflict,
  (SELECT at FROM change WHERE type = 'visit' AND id = v.id ORDER BY seq LIMIT 1) AS created_at,
  (SELECT at FROM change WHERE type = 'visit' AND id = v.id ORDER BY seq DESC LIMIT 1) AS updated_at
FROM visit v;

DROP VIEW meetings;
CREATE VIEW meetings AS
SELECT m.number, m.id, m.title, m.summary, m.relation_id, m.date, m.date_min, m.date_max, m.date_precision, m.kind, m.visit_id,
  (SELECT json_group_array(json_object('person_id', person_id, 'office', office, 'country', country, 'role', role))
     FROM (SELECT person_id, office, country, role FROM meeting_participants WHERE record_id = m.number ORDER BY ordinal)) AS participants,
  m.place,
  (SELECT json_group_array(value) FROM (SELECT value FROM meeting_conflict WHERE record_id = m.number ORDER BY value)) AS conflict,
  (SELECT at FROM change WHERE type = 'meeting' AND id = m.id ORDER BY seq LIMIT 1) AS created_at,
  (SELECT at FROM change WHERE type = 'meeting' AND id = m.id ORDER BY seq DESC LIMIT 1) AS updated_at
FROM meeting m;

DROP VIEW agreements;
CREATE VIEW agreements AS
SELECT a.number, a.id, a.title, a.summary, a.relation_id, a.date, a.date_min, a.date_max, a.date_precision, a.form, a.legal_force, a.status,
  (SELECT json_group_array(value) FROM (SELECT value FROM agreement_parties WHERE record_id = a.number ORDER BY ordinal)) AS parties,
  a.visit_id, a.document_count, a.tier,
  (SELECT json_group_array(value) FROM (SELECT value FROM agreement_area_ids WHERE record_id = a.number ORDER BY ordinal)) AS area_ids,
  (SELECT json_group_array(value) FROM (SELECT value FROM agreement_conflict WHERE record_id = a.number ORDER BY value)) AS conflict,
  (SELECT at FROM change WHERE type = 'agreement' AND id = a.id ORDER BY seq LIMIT 1) AS created_at,
  (SELECT at FROM change WHERE type = 'agreement' AND id = a.id ORDER BY seq DESC LIMIT 1) AS updated_at
FROM agreement a;

DROP VIEW positions;
CREATE VIEW positions AS
SELECT p.number, p.id, p.title, p.text AS summary, p.relation_id, p.event_id, p.date, p.date_min, p.date_max, p.date_precision, p.stance, p.nature,
  (SELECT json_group_array(value) FROM (SELECT value FROM position_actors WHERE record_id = p.number ORDER BY ordinal)) AS actors,
  (SELECT json_group_array(value) FROM (SELECT value FROM position_speaker_ids WHERE record_id = p.number ORDER BY ordinal)) AS speaker_ids,
  p.text,
  (SELECT json_group_array(value) FROM (SELECT value FROM position_area_ids WHERE record_id = p.number ORDER BY ordinal)) AS area_ids,
  p.responds_to_id,
  (SELECT json_group_array(json_object('kind', kind, 'position_id', position_id, 'event_id', event_id))
     FROM (SELECT kind, position_id, event_id FROM position_outcomes WHERE record_id = p.number ORDER BY ordinal)) AS outcomes,
  (SELECT json_group_array(value) FROM (SELECT value FROM position_conflict WHERE record_id = p.number ORDER BY value)) AS conflict,
  (SELECT at FROM change WHERE type = 'position' AND id = p.id ORDER BY seq LIMIT 1) AS created_at,
  (SELECT at FROM change WHERE type = 'position' AND id = p.id ORDER BY seq DESC LIMIT 1) AS updated_at
FROM position p;

DROP VIEW quotes;
CREATE VIEW quotes AS
SELECT q.number, q.id, q.title, q.about AS summary, q.relation_id, q.event_id, q.date, q.date_min, q.date_max, q.date_precision, q.text,
  q.language,
  (SELECT json_group_array(value) FROM (SELECT value FROM quote_original_languages WHERE record_id = q.number ORDER BY ordinal)) AS original_languages,
  q.speaker_id, q.speaking_as, q.directness, q.about, q.about_id,
  (SELECT json_group_array(value) FROM (SELECT value FROM quote_area_ids WHERE record_id = q.number ORDER BY ordinal)) AS area_ids,
  (SELECT json_group_array(value) FROM (SELECT value FROM quote_conflict WHERE record_id = q.number ORDER BY value)) AS conflict,
  (SELECT at FROM change WHERE type = 'quote' AND id = q.id ORDER BY seq LIMIT 1) AS created_at,
  (SELECT at FROM change WHERE type = 'quote' AND id = q.id ORDER BY seq DESC LIMIT 1) AS updated_at
FROM quote q;

DROP VIEW indicators;
CREATE VIEW indicators AS
SELECT i.number, i.id, i.title, i.summary, i.relation_id, i.kind, i.subject, i.measure, i.value, i.unit, i.qualifier, i.as_of,
  i.as_of_min, i.as_of_max, i.as_of_precision, i.country,
  (SELECT json_group_array(value) FROM (SELECT value FROM indicator_area_ids WHERE record_id = i.number ORDER BY ordinal)) AS area_ids,
  (SELECT json_group_array(value) FROM (SELECT value FROM indicator_conflict WHERE record_id = i.number ORDER BY value)) AS conflict,
  (SELECT at FROM change WHERE type = 'indicator' AND id = i.id ORDER BY seq LIMIT 1) AS created_at,
  (SELECT at FROM change WHERE type = 'indicator' AND id = i.id ORDER BY seq DESC LIMIT 1) AS updated_at
FROM indicator i;
