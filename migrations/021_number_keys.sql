-- The number under which a record was registered is the key of its row. It decides ties of order, every index ends with
-- it, and what is read of a list is found by it: ids, which are long, stand in each table once.

PRAGMA legacy_alter_table = ON;

CREATE TABLE source_by_number (
  number        INTEGER PRIMARY KEY,
  id            TEXT NOT NULL UNIQUE,
  title         TEXT NOT NULL,
  summary       TEXT NOT NULL,
  publisher     TEXT,
  author_id     TEXT REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  published     TEXT,
  published_min TEXT,
  published_max TEXT,
  published_precision TEXT CHECK (published_precision IN ('day', 'month', 'season', 'year', 'decade', 'century')),
  language      TEXT NOT NULL,
  text_sha256   TEXT NOT NULL UNIQUE CHECK (length(text_sha256) = 64),
  text_length   INTEGER NOT NULL CHECK (text_length > 0),
  media_type    TEXT NOT NULL DEFAULT 'text/plain; charset=utf-8',
  row_count     INTEGER CHECK (row_count > 0),
  url           TEXT,
  licence       TEXT,
  accessed      TEXT,
  accessed_min  TEXT,
  accessed_max  TEXT CHECK (accessed_min <= accessed_max),
  accessed_precision TEXT CHECK (accessed_precision IN ('day', 'month', 'season', 'year', 'decade', 'century')),
  CHECK (published_min <= published_max)
) STRICT;
INSERT INTO source_by_number
SELECT record.number, held.* FROM source AS held JOIN record ON record.type = 'source' AND record.id = held.id ORDER BY record.number;
DROP TABLE source;
ALTER TABLE source_by_number RENAME TO source;

CREATE INDEX source_by_published_in_order ON source (ifnull(published_min, ''));
CREATE INDEX source_by_title_in_order ON source (title);
CREATE INDEX source_by_text_length_in_order ON source (text_length);
CREATE INDEX source_by_publisher ON source (publisher, title);
CREATE INDEX source_by_author_id ON source (author_id, title);
CREATE INDEX source_by_language ON source (language, title);
CREATE INDEX source_by_media_type ON source (media_type, title);
CREATE INDEX source_by_url ON source (url);
CREATE INDEX source_by_licence ON source (licence, title);

DROP VIEW sources;
CREATE VIEW sources AS
SELECT s.number, s.id, s.title, s.summary, s.publisher, s.author_id, s.published, s.published_min, s.published_max, s.published_precision,
  s.language, s.url, s.licence, s.accessed, s.accessed_min, s.accessed_max, s.accessed_precision,
  s.media_type, s.text_sha256, s.text_length, s.row_count,
  (SELECT json_group_array(json_object('person_id', person_id, 'organization_id', organization_id, 'role', role))
     FROM (SELECT person_id, organization_id, role FROM source_credits WHERE record_id = s.id ORDER BY ordinal)) AS credits,
  (SELECT json_group_array(json_object('start', start, 'end', "end", 'reason', reason))
     FROM (SELECT start, "end", reason FROM source_sentences WHERE record_id = s.id ORDER BY ordinal)) AS sentences,
  (SELECT json_group_array(value) FROM (SELECT value FROM source_conflict WHERE record_id = s.id ORDER BY value)) AS conflict,
  (SELECT at FROM change WHERE type = 'source' AND id = s.id ORDER BY seq LIMIT 1) AS created_at,
  (SELECT at FROM change WHERE type = 'source' AND id = s.id ORDER BY seq DESC LIMIT 1) AS updated_at
FROM source s;

CREATE TABLE country_by_number (
  number      INTEGER PRIMARY KEY,
  id          TEXT NOT NULL UNIQUE CHECK (id GLOB '[A-Z][A-Z][A-Z]'),
  name        TEXT NOT NULL,
  alpha2      TEXT UNIQUE CHECK (alpha2 GLOB '[A-Z][A-Z]'),
  description TEXT NOT NULL
) STRICT;
INSERT INTO country_by_number
SELECT record.number, held.* FROM country AS held JOIN record ON record.type = 'country' AND record.id = held.id ORDER BY record.number;
DROP TABLE country;
ALTER TABLE country_by_number RENAME TO country;

DROP VIEW countries;
CREATE VIEW countries AS
SELECT c.number, c.id, c.name AS title, c.description AS summary, c.name,
  (SELECT json_group_array(value) FROM (SELECT value FROM country_aliases WHERE record_id = c.id ORDER BY ordinal)) AS aliases,
  c.alpha2, c.description,
  (SELECT json_group_array(value) FROM (SELECT value FROM country_conflict WHERE record_id = c.id ORDER BY value)) AS conflict,
  (SELECT at FROM change WHERE type = 'country' AND id = c.id ORDER BY seq LIMIT 1) AS created_at,
  (SELECT at FROM change WHERE type = 'country' AND id = c.id ORDER BY seq DESC LIMIT 1) AS updated_at
FROM country c;

CREATE TABLE organization_by_number (
  number      INTEGER PRIMARY KEY,
  id          TEXT NOT NULL UNIQUE,
  name        TEXT NOT NULL,
  kind        TEXT NOT NULL CHECK (kind IN ('international_organization', 'news_agency', 'parliamentary_group', 'legislature')),
  country     TEXT REFERENCES country (id) DEFERRABLE INITIALLY DEFERRED,
  description TEXT NOT NULL
) STRICT;
INSERT INTO organization_by_number
SELECT record.number, held.* FROM organization AS held JOIN record ON record.type = 'organization' AND record.id = held.id ORDER BY record.number;
DROP TABLE organization;
ALTER TABLE organization_by_number RENAME TO organization;

CREATE INDEX organization_by_name_in_order ON organization (name);
CREATE INDEX organization_by_kind_in_order ON organization (kind);
CREATE INDEX organization_by_kind ON organization (kind, name);
CREATE INDEX organization_by_country ON organization (country, name);

DROP VIEW organizations;
CREATE VIEW organizations AS
SELECT o.number, o.id, o.name AS title, o.description AS summary, o.name,
  (SELECT json_group_array(value) FROM (SELECT value FROM organization_aliases WHERE record_id = o.id ORDER BY ordinal)) AS aliases,
  o.kind, o.country, o.description,
  (SELECT json_group_array(value) FROM (SELECT value FROM organization_conflict WHERE record_id = o.id ORDER BY value)) AS conflict,
  (SELECT at FROM change WHERE type = 'organization' AND id = o.id ORDER BY seq LIMIT 1) AS created_at,
  (SELECT at FROM change WHERE type = 'organization' AND id = o.id ORDER BY seq DESC LIMIT 1) AS updated_at
FROM organization o;

CREATE TABLE person_by_number (
  number      INTEGER PRIMARY KEY,
  id          TEXT NOT NULL UNIQUE,
  name        TEXT NOT NULL,
  family_name TEXT,
  given_name  TEXT,
  country     TEXT REFERENCES country (id) DEFERRABLE INITIALLY DEFERRED,
  description TEXT NOT NULL
) STRICT;
INSERT INTO person_by_number
SELECT record.number, held.* FROM person AS held JOIN record ON record.type = 'person' AND record.id = held.id ORDER BY record.number;
DROP TABLE person;
ALTER TABLE person_by_number RENAME TO person;

CREATE INDEX person_by_name_in_order ON person (name);
CREATE INDEX person_by_family_name_in_order ON person (ifnull(family_name, ''));
CREATE INDEX person_by_family_name ON person (family_name);
CREATE INDEX person_by_given_name ON person (given_name);
CREATE INDEX person_by_country ON person (country, name);

DROP VIEW people;
CREATE VIEW people AS
SELECT p.number, p.id, p.name AS title, p.description AS summary, p.name,
  (SELECT json_group_array(value) FROM (SELECT value FROM person_aliases WHERE record_id = p.id ORDER BY ordinal)) AS aliases,
  p.family_name, p.given_name, p.country, p.description,
  (SELECT json_group_array(json_object('office', office, 'country', country, 'organization_id', organization_id, 'tenure', tenure, 'attested', attested))
     FROM (SELECT office, country, organization_id, tenure, attested FROM person_offices WHERE record_id = p.id ORDER BY ordinal)) AS offices,
  (SELECT json_group_array(json_object('organization_id', organization_id, 'role', role, 'attested', attested))
     FROM (SELECT organization_id, role, attested FROM person_memberships WHERE record_id = p.id ORDER BY ordinal)) AS memberships,
  (SELECT json_group_array(value) FROM (SELECT value FROM person_conflict WHERE record_id = p.id ORDER BY value)) AS conflict,
  (SELECT at FROM change WHERE type = 'person' AND id = p.id ORDER BY seq LIMIT 1) AS created_at,
  (SELECT at FROM change WHERE type = 'person' AND id = p.id ORDER BY seq DESC LIMIT 1) AS updated_at
FROM person p;

CREATE TABLE relation_by_number (
  number         INTEGER PRIMARY KEY,
  id             TEXT NOT NULL UNIQUE CHECK (id GLOB '[A-Z][A-Z][A-Z]-[A-Z][A-Z][A-Z]' AND substr(id, 1, 3) < substr(id, 5)),
  title          TEXT NOT NULL,
  summary        TEXT NOT NULL,
  ties_since     TEXT,
  ties_since_min TEXT,
  ties_since_max TEXT,
  ties_since_precision TEXT CHECK (ties_since_precision IN ('day', 'month', 'season', 'year', 'decade', 'century')),
  CHECK (ties_since_min <= ties_since_max)
) STRICT;
INSERT INTO relation_by_number
SELECT record.number, held.* FROM relation AS held JOIN record ON record.type = 'relation' AND record.id = held.id ORDER BY record.number;
DROP TABLE relation;
ALTER TABLE relation_by_number RENAME TO relation;

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
  (SELECT json_group_array(value) FROM (SELECT value FROM relation_conflict WHERE record_id = r.id ORDER BY value)) AS conflict,
  (SELECT at FROM change WHERE type = 'relation' AND id = r.id ORDER BY seq LIMIT 1) AS created_at,
  (SELECT at FROM change WHERE type = 'relation' AND id = r.id ORDER BY seq DESC LIMIT 1) AS updated_at
FROM relation r;

CREATE TABLE cooperation_area_by_number (
  number      INTEGER PRIMARY KEY,
  id          TEXT NOT NULL UNIQUE,
  name        TEXT NOT NULL,
  parent_id   TEXT REFERENCES cooperation_area (id) DEFERRABLE INITIALLY DEFERRED CHECK (parent_id <> id),
  description TEXT NOT NULL
) STRICT;
INSERT INTO cooperation_area_by_number
SELECT record.number, held.* FROM cooperation_area AS held JOIN record ON record.type = 'cooperation_area' AND record.id = held.id ORDER BY record.number;
DROP TABLE cooperation_area;
ALTER TABLE cooperation_area_by_number RENAME TO cooperation_area;

CREATE INDEX cooperation_area_by_parent ON cooperation_area (parent_id);

DROP VIEW cooperation_areas;
CREATE VIEW cooperation_areas AS
SELECT c.number, c.id, c.name AS title, c.description AS summary, c.name, c.parent_id, c.description,
  (SELECT count(*) FROM position_area_ids x WHERE x.value = c.id) AS position_count,
  (SELECT count(*) FROM agreement_area_ids x WHERE x.value = c.id) AS agreement_count,
  (SELECT count(*) FROM quote_area_ids x WHERE x.value = c.id) AS quote_count,
  (SELECT count(*) FROM indicator_area_ids x WHERE x.value = c.id) AS indicator_count,
  (SELECT count(*) FROM citation x WHERE x.record_type = 'cooperation_area' AND x.record_id = c.id AND x.field IS NULL) AS mention_count,
  (SELECT json_group_array(value) FROM (SELECT value FROM cooperation_area_conflict WHERE record_id = c.id ORDER BY value)) AS conflict,
  (SELECT at FROM change WHERE type = 'cooperation_area' AND id = c.id ORDER BY seq LIMIT 1) AS created_at,
  (SELECT at FROM change WHERE type = 'cooperation_area' AND id = c.id ORDER BY seq DESC LIMIT 1) AS updated_at
FROM cooperation_area c;

CREATE TABLE event_by_number (
  number      INTEGER PRIMARY KEY,
  id          TEXT NOT NULL UNIQUE,
  kind        TEXT NOT NULL CHECK (kind IN ('visit', 'meeting', 'agreement', 'milestone')),
  event_type  TEXT NOT NULL,
  title       TEXT NOT NULL,
  summary     TEXT NOT NULL,
  relation_id TEXT NOT NULL,
  date        TEXT NOT NULL,
  date_min    TEXT,
  date_max    TEXT,
  date_precision TEXT CHECK (date_precision IN ('day', 'month', 'season', 'year', 'decade', 'century')),
  visit_id    TEXT -- the visit that a meeting or an agreement was part of
) STRICT;
INSERT INTO event_by_number
SELECT record.number, held.* FROM event AS held JOIN record ON record.type = held.kind AND record.id = held.id ORDER BY record.number;
DROP TABLE event;
ALTER TABLE event_by_number RENAME TO event;

CREATE INDEX event_by_date ON event (ifnull(date_min, ''));
CREATE INDEX event_by_relation ON event (relation_id, ifnull(date_min, ''));
CREATE INDEX event_by_title_in_order ON event (title);
CREATE INDEX event_by_kind_in_order ON event (kind);
CREATE INDEX event_by_kind ON event (kind, ifnull(date_min, ''));
CREATE INDEX event_by_event_type ON event (event_type, ifnull(date_min, ''));
CREATE INDEX event_by_visit_id ON event (visit_id, ifnull(date_min, ''));

CREATE TRIGGER event_moves_what_was_said AFTER UPDATE OF date, date_min, date_max, date_precision ON event BEGIN
  UPDATE position SET date = new.date, date_min = new.date_min, date_max = new.date_max, date_precision = new.date_precision WHERE event_id = new.id;
  UPDATE quote SET date = new.date, date_min = new.date_min, date_max = new.date_max, date_precision = new.date_precision WHERE event_id = new.id;
END;

DROP VIEW events;
CREATE VIEW events AS
SELECT number, id, title, summary, relation_id, date, date_min, date_max, date_precision, kind, event_type, id AS record_id, visit_id FROM event;

CREATE TABLE visit_by_number (
  number         INTEGER PRIMARY KEY,
  id             TEXT NOT NULL UNIQUE,
  title          TEXT NOT NULL,
  summary        TEXT NOT NULL,
  relation_id    TEXT NOT NULL REFERENCES relation (id) DEFERRABLE INITIALLY DEFERRED,
  date           TEXT NOT NULL,
  date_min       TEXT,
  date_max       TEXT,
  date_precision TEXT CHECK (date_precision IN ('day', 'month', 'season', 'year', 'decade', 'century')),
  visit_type     TEXT NOT NULL CHECK (visit_type IN ('state', 'official', 'official_working', 'working', 'private', 'transit', 'conference', 'unspecified')),
  guest_country  TEXT NOT NULL REFERENCES country (id) DEFERRABLE INITIALLY DEFERRED,
  host_country   TEXT NOT NULL REFERENCES country (id) DEFERRABLE INITIALLY DEFERRED,
  visitor_id     TEXT REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  visitor_office TEXT,
  occasion       TEXT,
  document_count INTEGER CHECK (document_count >= 0),
  CHECK (date_min <= date_max),
  CHECK (relation_id = min(guest_country, host_country) || '-' || max(guest_country, host_country))
) STRICT;
INSERT INTO visit_by_number
SELECT record.number, held.* FROM visit AS held JOIN record ON record.type = 'visit' AND record.id = held.id ORDER BY record.number;
DROP TABLE visit;
ALTER TABLE visit_by_number RENAME TO visit;

CREATE INDEX visit_by_visitor ON visit (visitor_id, ifnull(date_min, ''));
CREATE INDEX visit_by_date ON visit (ifnull(date_min, ''));
CREATE INDEX visit_by_title_in_order ON visit (title);
CREATE INDEX visit_by_document_count_in_order ON visit (ifnull(document_count, -9007199254740991));
CREATE INDEX visit_by_visit_type ON visit (visit_type, ifnull(date_min, ''));
CREATE INDEX visit_by_visitor_office ON visit (visitor_office, ifnull(date_min, ''));
CREATE INDEX visit_by_occasion ON visit (occasion);
CREATE INDEX visit_by_document_count ON visit (document_count);
CREATE INDEX visit_by_guest ON visit (guest_country, ifnull(date_min, ''), number, host_country, visit_type, date_max);
CREATE INDEX visit_by_host ON visit (host_country, ifnull(date_min, ''), number, guest_country, visit_type, date_max);
CREATE INDEX visit_by_relation ON visit (relation_id, ifnull(date_min, ''), number, guest_country, visit_type, date_max);

CREATE TRIGGER visit_becomes_event AFTER INSERT ON visit BEGIN
  INSERT INTO event VALUES (new.number, new.id, 'visit', new.visit_type, new.title, new.summary, new.relation_id, new.date, new.date_min, new.date_max, new.date_precision, NULL);
END;
CREATE TRIGGER visit_changes_event AFTER UPDATE ON visit BEGIN
  UPDATE event SET event_type = new.visit_type, title = new.title, summary = new.summary, relation_id = new.relation_id,
    date = new.date, date_min = new.date_min, date_max = new.date_max, date_precision = new.date_precision WHERE number = new.number;
END;
CREATE TRIGGER visit_leaves_events AFTER DELETE ON visit BEGIN
  DELETE FROM event WHERE number = old.number;
END;

DROP VIEW visits;
CREATE VIEW visits AS
SELECT v.number, v.id, v.title, v.summary, v.relation_id, v.date, v.date_min, v.date_max, v.date_precision, v.visit_type, v.guest_country,
  v.host_country, v.visitor_id, v.visitor_office,
  (SELECT json_group_array(json_object('person_id', person_id, 'description', description))
     FROM (SELECT person_id, description FROM visit_companions WHERE record_id = v.id ORDER BY ordinal)) AS companions,
  v.occasion, v.document_count,
  (SELECT json_group_array(value) FROM (SELECT value FROM visit_places WHERE record_id = v.id ORDER BY ordinal)) AS places,
  (SELECT json_group_array(value) FROM (SELECT value FROM visit_conflict WHERE record_id = v.id ORDER BY value)) AS conflict,
  (SELECT at FROM change WHERE type = 'visit' AND id = v.id ORDER BY seq LIMIT 1) AS created_at,
  (SELECT at FROM change WHERE type = 'visit' AND id = v.id ORDER BY seq DESC LIMIT 1) AS updated_at
FROM visit v;

CREATE TABLE meeting_by_number (
  number      INTEGER PRIMARY KEY,
  id          TEXT NOT NULL UNIQUE,
  title       TEXT NOT NULL,
  summary     TEXT NOT NULL,
  relation_id TEXT NOT NULL REFERENCES relation (id) DEFERRABLE INITIALLY DEFERRED,
  date        TEXT NOT NULL,
  date_min    TEXT,
  date_max    TEXT,
  date_precision TEXT CHECK (date_precision IN ('day', 'month', 'season', 'year', 'decade', 'century')),
  kind        TEXT NOT NULL CHECK (kind IN ('summit_talks', 'talks', 'reception', 'audience', 'meeting', 'workshop', 'ceremony')),
  visit_id    TEXT REFERENCES visit (id) DEFERRABLE INITIALLY DEFERRED,
  place       TEXT,
  CHECK (date_min <= date_max)
) STRICT;
INSERT INTO meeting_by_number
SELECT record.number, held.* FROM meeting AS held JOIN record ON record.type = 'meeting' AND record.id = held.id ORDER BY record.number;
DROP TABLE meeting;
ALTER TABLE meeting_by_number RENAME TO meeting;

CREATE INDEX meeting_by_relation ON meeting (relation_id, ifnull(date_min, ''));
CREATE INDEX meeting_by_date_in_order ON meeting (ifnull(date_min, ''));
CREATE INDEX meeting_by_title_in_order ON meeting (title);
CREATE INDEX meeting_by_kind_in_order ON meeting (kind);
CREATE INDEX meeting_by_kind ON meeting (kind, ifnull(date_min, ''));
CREATE INDEX meeting_by_visit_id ON meeting (visit_id, ifnull(date_min, ''));
CREATE INDEX meeting_by_place ON meeting (place, ifnull(date_min, ''));

CREATE TRIGGER meeting_becomes_event AFTER INSERT ON meeting BEGIN
  INSERT INTO event VALUES (new.number, new.id, 'meeting', new.kind, new.title, new.summary, new.relation_id, new.date, new.date_min, new.date_max, new.date_precision, new.visit_id);
END;
CREATE TRIGGER meeting_changes_event AFTER UPDATE ON meeting BEGIN
  UPDATE event SET event_type = new.kind, title = new.title, summary = new.summary, relation_id = new.relation_id,
    date = new.date, date_min = new.date_min, date_max = new.date_max, date_precision = new.date_precision,
    visit_id = new.visit_id WHERE number = new.number;
END;
CREATE TRIGGER meeting_leaves_events AFTER DELETE ON meeting BEGIN
  DELETE FROM event WHERE number = old.number;
END;

DROP VIEW meetings;
CREATE VIEW meetings AS
SELECT m.number, m.id, m.title, m.summary, m.relation_id, m.date, m.date_min, m.date_max, m.date_precision, m.kind, m.visit_id,
  (SELECT json_group_array(json_object('person_id', person_id, 'office', office, 'country', country, 'role', role))
     FROM (SELECT person_id, office, country, role FROM meeting_participants WHERE record_id = m.id ORDER BY ordinal)) AS participants,
  m.place,
  (SELECT json_group_array(value) FROM (SELECT value FROM meeting_conflict WHERE record_id = m.id ORDER BY value)) AS conflict,
  (SELECT at FROM change WHERE type = 'meeting' AND id = m.id ORDER BY seq LIMIT 1) AS created_at,
  (SELECT at FROM change WHERE type = 'meeting' AND id = m.id ORDER BY seq DESC LIMIT 1) AS updated_at
FROM meeting m;

CREATE TABLE agreement_by_number (
  number         INTEGER PRIMARY KEY,
  id             TEXT NOT NULL UNIQUE,
  title          TEXT NOT NULL,
  summary        TEXT NOT NULL,
  relation_id    TEXT NOT NULL REFERENCES relation (id) DEFERRABLE INITIALLY DEFERRED,
  date           TEXT NOT NULL,
  date_min       TEXT,
  date_max       TEXT,
  date_precision TEXT CHECK (date_precision IN ('day', 'month', 'season', 'year', 'decade', 'century')),
  form           TEXT NOT NULL CHECK (form IN ('joint_statement', 'declaration', 'treaty', 'agreement', 'protocol', 'mou', 'exchange_of_notes', 'document_package')),
  legal_force    TEXT NOT NULL CHECK (legal_force IN ('binding', 'political', 'unspecified')),
  status         TEXT NOT NULL CHECK (status IN ('issued', 'signed', 'adopted', 'in_force', 'terminated', 'unspecified')),
  visit_id       TEXT REFERENCES visit (id) DEFERRABLE INITIALLY DEFERRED,
  document_count INTEGER CHECK (document_count > 0),
  tier           TEXT,
  CHECK (date_min <= date_max)
) STRICT;
INSERT INTO agreement_by_number
SELECT record.number, held.* FROM agreement AS held JOIN record ON record.type = 'agreement' AND record.id = held.id ORDER BY record.number;
DROP TABLE agreement;
ALTER TABLE agreement_by_number RENAME TO agreement;

CREATE INDEX agreement_by_relation ON agreement (relation_id, ifnull(date_min, ''));
CREATE INDEX agreement_by_date_in_order ON agreement (ifnull(date_min, ''));
CREATE INDEX agreement_by_title_in_order ON agreement (title);
CREATE INDEX agreement_by_document_count_in_order ON agreement (ifnull(document_count, -9007199254740991));
CREATE INDEX agreement_by_form ON agreement (form, ifnull(date_min, ''));
CREATE INDEX agreement_by_legal_force ON agreement (legal_force, ifnull(date_min, ''));
CREATE INDEX agreement_by_status ON agreement (status, ifnull(date_min, ''));
CREATE INDEX agreement_by_visit_id ON agreement (visit_id, ifnull(date_min, ''));
CREATE INDEX agreement_by_document_count ON agreement (document_count);
CREATE INDEX agreement_by_tier ON agreement (tier, ifnull(date_min, ''));

CREATE TRIGGER agreement_becomes_event AFTER INSERT ON agreement BEGIN
  INSERT INTO event VALUES (new.number, new.id, 'agreement', new.form, new.title, new.summary, new.relation_id, new.date, new.date_min, new.date_max, new.date_precision, new.visit_id);
END;
CREATE TRIGGER agreement_changes_event AFTER UPDATE ON agreement BEGIN
  UPDATE event SET event_type = new.form, title = new.title, summary = new.summary, relation_id = new.relation_id,
    date = new.date, date_min = new.date_min, date_max = new.date_max, date_precision = new.date_precision,
    visit_id = new.visit_id WHERE number = new.number;
END;
CREATE TRIGGER agreement_leaves_events AFTER DELETE ON agreement BEGIN
  DELETE FROM event WHERE number = old.number;
END;

DROP VIEW agreements;
CREATE VIEW agreements AS
SELECT a.number, a.id, a.title, a.summary, a.relation_id, a.date, a.date_min, a.date_max, a.date_precision, a.form, a.legal_force, a.status,
  (SELECT json_group_array(value) FROM (SELECT value FROM agreement_parties WHERE record_id = a.id ORDER BY ordinal)) AS parties,
  a.visit_id, a.document_count, a.tier,
  (SELECT json_group_array(value) FROM (SELECT value FROM agreement_area_ids WHERE record_id = a.id ORDER BY ordinal)) AS area_ids,
  (SELECT json_group_array(value) FROM (SELECT value FROM agreement_conflict WHERE record_id = a.id ORDER BY value)) AS conflict,
  (SELECT at FROM change WHERE type = 'agreement' AND id = a.id ORDER BY seq LIMIT 1) AS created_at,
  (SELECT at FROM change WHERE type = 'agreement' AND id = a.id ORDER BY seq DESC LIMIT 1) AS updated_at
FROM agreement a;

CREATE TABLE milestone_by_number (
  number      INTEGER PRIMARY KEY,
  id          TEXT NOT NULL UNIQUE,
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
INSERT INTO milestone_by_number
SELECT record.number, held.* FROM milestone AS held JOIN record ON record.type = 'milestone' AND record.id = held.id ORDER BY record.number;
DROP TABLE milestone;
ALTER TABLE milestone_by_number RENAME TO milestone;

CREATE INDEX milestone_by_relation ON milestone (relation_id, ifnull(date_min, ''));
CREATE INDEX milestone_by_date_in_order ON milestone (ifnull(date_min, ''));
CREATE INDEX milestone_by_title_in_order ON milestone (title);
CREATE INDEX milestone_by_kind ON milestone (kind, ifnull(date_min, ''));
CREATE INDEX milestone_by_tier ON milestone (tier, ifnull(date_min, ''));

CREATE TRIGGER milestone_becomes_event AFTER INSERT ON milestone BEGIN
  INSERT INTO event VALUES (new.number, new.id, 'milestone', new.kind, new.title, new.summary, new.relation_id, new.date, new.date_min, new.date_max, new.date_precision, NULL);
END;
CREATE TRIGGER milestone_changes_event AFTER UPDATE ON milestone BEGIN
  UPDATE event SET event_type = new.kind, title = new.title, summary = new.summary, relation_id = new.relation_id,
    date = new.date, date_min = new.date_min, date_max = new.date_max, date_precision = new.date_precision WHERE number = new.number;
END;
CREATE TRIGGER milestone_leaves_events AFTER DELETE ON milestone BEGIN
  DELETE FROM event WHERE number = old.number;
END;

DROP VIEW milestones;
CREATE VIEW milestones AS
SELECT x.number, x.id, x.title, x.summary, x.relation_id, x.date, x.date_min, x.date_max, x.date_precision, x.kind, x.tier,
  (SELECT json_group_array(value) FROM (SELECT value FROM milestone_conflict WHERE record_id = x.id ORDER BY value)) AS conflict,
  (SELECT at FROM change WHERE type = 'milestone' AND id = x.id ORDER BY seq LIMIT 1) AS created_at,
  (SELECT at FROM change WHERE type = 'milestone' AND id = x.id ORDER BY seq DESC LIMIT 1) AS updated_at
FROM milestone x;

CREATE TABLE position_by_number (
  number      INTEGER PRIMARY KEY,
  id          TEXT NOT NULL UNIQUE,
  title       TEXT NOT NULL,
  relation_id TEXT NOT NULL REFERENCES relation (id) DEFERRABLE INITIALLY DEFERRED,
  event_id    TEXT REFERENCES event (id) DEFERRABLE INITIALLY DEFERRED,
  date        TEXT,
  date_min    TEXT,
  date_max    TEXT,
  date_precision TEXT CHECK (date_precision IN ('day', 'month', 'season', 'year', 'decade', 'century')),
  stance      TEXT NOT NULL CHECK (stance IN ('agreed', 'affirmed', 'supported', 'acknowledged', 'welcomed', 'emphasized', 'proposed', 'considering', 'hoped', 'expected', 'thanked', 'invited', 'concerned')),
  text        TEXT NOT NULL,
  nature      TEXT CHECK (nature IN ('commitment', 'assessment', 'principle', 'request', 'concern', 'gratitude')),
  responds_to_id TEXT REFERENCES position (id) DEFERRABLE INITIALLY DEFERRED CHECK (responds_to_id <> id)
) STRICT;
INSERT INTO position_by_number
SELECT record.number, held.* FROM position AS held JOIN record ON record.type = 'position' AND record.id = held.id ORDER BY record.number;
DROP TABLE position;
ALTER TABLE position_by_number RENAME TO position;

CREATE INDEX position_by_relation ON position (relation_id, ifnull(date_min, ''));
CREATE INDEX position_by_date_in_order ON position (ifnull(date_min, ''));
CREATE INDEX position_by_title_in_order ON position (title);
CREATE INDEX position_by_stance_in_order ON position (stance);
CREATE INDEX position_by_event_id ON position (event_id, ifnull(date_min, ''));
CREATE INDEX position_by_stance ON position (stance, ifnull(date_min, ''));
CREATE INDEX position_by_nature ON position (nature, ifnull(date_min, ''));
CREATE INDEX position_by_responds_to_id ON position (responds_to_id, ifnull(date_min, ''));

CREATE TRIGGER position_takes_its_date AFTER INSERT ON position BEGIN
  UPDATE position SET (date, date_min, date_max, date_precision) =
    (SELECT date, date_min, date_max, date_precision FROM event WHERE id = new.event_id) WHERE number = new.number;
END;
CREATE TRIGGER position_changes_its_event AFTER UPDATE OF event_id ON position BEGIN
  UPDATE position SET (date, date_min, date_max, date_precision) =
    (SELECT date, date_min, date_max, date_precision FROM event WHERE id = new.event_id) WHERE number = new.number;
END;
CREATE TRIGGER position_shows_another_date AFTER UPDATE OF date ON position WHEN new.date IS NOT old.date BEGIN
  DELETE FROM record_json WHERE number = new.number;
END;

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
  (SELECT json_group_array(value) FROM (SELECT value FROM position_conflict WHERE record_id = p.id ORDER BY value)) AS conflict,
  (SELECT at FROM change WHERE type = 'position' AND id = p.id ORDER BY seq LIMIT 1) AS created_at,
  (SELECT at FROM change WHERE type = 'position' AND id = p.id ORDER BY seq DESC LIMIT 1) AS updated_at
FROM position p;

CREATE TABLE quote_by_number (
  number      INTEGER PRIMARY KEY,
  id          TEXT NOT NULL UNIQUE,
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
  about       TEXT NOT NULL,
  directness  TEXT NOT NULL DEFAULT 'direct' CHECK (directness IN ('direct', 'reported', 'author', 'name', 'inscription')),
  about_id    TEXT REFERENCES event (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
INSERT INTO quote_by_number
SELECT record.number, held.* FROM quote AS held JOIN record ON record.type = 'quote' AND record.id = held.id ORDER BY record.number;
DROP TABLE quote;
ALTER TABLE quote_by_number RENAME TO quote;

CREATE INDEX quote_by_relation ON quote (relation_id, ifnull(date_min, ''));
CREATE INDEX quote_by_date_in_order ON quote (ifnull(date_min, ''));
CREATE INDEX quote_by_title_in_order ON quote (title);
CREATE INDEX quote_by_event_id ON quote (event_id, ifnull(date_min, ''));
CREATE INDEX quote_by_language ON quote (language, ifnull(date_min, ''));
CREATE INDEX quote_by_speaker_id ON quote (speaker_id, ifnull(date_min, ''));
CREATE INDEX quote_by_speaking_as ON quote (speaking_as, ifnull(date_min, ''));
CREATE INDEX quote_by_directness ON quote (directness, ifnull(date_min, ''));
CREATE INDEX quote_by_about_id ON quote (about_id, ifnull(date_min, ''));

CREATE TRIGGER quote_takes_its_date AFTER INSERT ON quote BEGIN
  UPDATE quote SET (date, date_min, date_max, date_precision) =
    (SELECT date, date_min, date_max, date_precision FROM event WHERE id = new.event_id) WHERE number = new.number;
END;
CREATE TRIGGER quote_changes_its_event AFTER UPDATE OF event_id ON quote BEGIN
  UPDATE quote SET (date, date_min, date_max, date_precision) =
    (SELECT date, date_min, date_max, date_precision FROM event WHERE id = new.event_id) WHERE number = new.number;
END;
CREATE TRIGGER quote_shows_another_date AFTER UPDATE OF date ON quote WHEN new.date IS NOT old.date BEGIN
  DELETE FROM record_json WHERE number = new.number;
END;

DROP VIEW quotes;
CREATE VIEW quotes AS
SELECT q.number, q.id, q.title, q.about AS summary, q.relation_id, q.event_id, q.date, q.date_min, q.date_max, q.date_precision, q.text,
  q.language,
  (SELECT json_group_array(value) FROM (SELECT value FROM quote_original_languages WHERE record_id = q.id ORDER BY ordinal)) AS original_languages,
  q.speaker_id, q.speaking_as, q.directness, q.about, q.about_id,
  (SELECT json_group_array(value) FROM (SELECT value FROM quote_area_ids WHERE record_id = q.id ORDER BY ordinal)) AS area_ids,
  (SELECT json_group_array(value) FROM (SELECT value FROM quote_conflict WHERE record_id = q.id ORDER BY value)) AS conflict,
  (SELECT at FROM change WHERE type = 'quote' AND id = q.id ORDER BY seq LIMIT 1) AS created_at,
  (SELECT at FROM change WHERE type = 'quote' AND id = q.id ORDER BY seq DESC LIMIT 1) AS updated_at
FROM quote q;

CREATE TABLE indicator_by_number (
  number      INTEGER PRIMARY KEY,
  id          TEXT NOT NULL UNIQUE,
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
  kind        TEXT CHECK (kind IN ('statistic', 'rank', 'ordinal', 'mention')),
  CHECK (as_of_min <= as_of_max)
) STRICT;
INSERT INTO indicator_by_number
SELECT record.number, held.* FROM indicator AS held JOIN record ON record.type = 'indicator' AND record.id = held.id ORDER BY record.number;
DROP TABLE indicator;
ALTER TABLE indicator_by_number RENAME TO indicator;

CREATE INDEX indicator_by_relation ON indicator (relation_id, ifnull(as_of_min, ''));
CREATE INDEX indicator_by_as_of_in_order ON indicator (ifnull(as_of_min, ''));
CREATE INDEX indicator_by_title_in_order ON indicator (title);
CREATE INDEX indicator_by_value_in_order ON indicator (ifnull(value, -9007199254740991));
CREATE INDEX indicator_by_subject ON indicator (subject);
CREATE INDEX indicator_by_measure ON indicator (measure);
CREATE INDEX indicator_by_value ON indicator (value);
CREATE INDEX indicator_by_unit ON indicator (unit, ifnull(as_of_min, ''));
CREATE INDEX indicator_by_qualifier ON indicator (qualifier, ifnull(as_of_min, ''));
CREATE INDEX indicator_by_country ON indicator (country, ifnull(as_of_min, ''));
CREATE INDEX indicator_by_kind ON indicator (kind, ifnull(as_of_min, ''));

DROP VIEW indicators;
CREATE VIEW indicators AS
SELECT i.number, i.id, i.title, i.summary, i.relation_id, i.kind, i.subject, i.measure, i.value, i.unit, i.qualifier, i.as_of,
  i.as_of_min, i.as_of_max, i.as_of_precision, i.country,
  (SELECT json_group_array(value) FROM (SELECT value FROM indicator_area_ids WHERE record_id = i.id ORDER BY ordinal)) AS area_ids,
  (SELECT json_group_array(value) FROM (SELECT value FROM indicator_conflict WHERE record_id = i.id ORDER BY value)) AS conflict,
  (SELECT at FROM change WHERE type = 'indicator' AND id = i.id ORDER BY seq LIMIT 1) AS created_at,
  (SELECT at FROM change WHERE type = 'indicator' AND id = i.id ORDER BY seq DESC LIMIT 1) AS updated_at
FROM indicator i;

DROP VIEW evidence;
CREATE VIEW evidence AS
SELECT r.number, c.id, r.title,
  CASE c.basis WHEN 'stated' THEN 'States ' ELSE 'Lets one infer ' END || coalesce('the field ' || c.field, 'the record as a whole') AS summary,
  c.record_type, c.record_id, c.field, c.source_id, c.start, c."end", c."row", c.span_sha256, c.basis, c.note, c.value,
  NULL AS exact, NULL AS prefix, NULL AS suffix
FROM citation c JOIN record r ON r.type = c.record_type AND r.id = c.record_id;

DROP TABLE record_json;
CREATE TABLE record_json (
  number INTEGER PRIMARY KEY REFERENCES record (number) ON DELETE CASCADE,
  json   TEXT NOT NULL
) STRICT;

PRAGMA legacy_alter_table = OFF;
