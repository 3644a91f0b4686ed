-- What happens between two states: a relation is a pair in alphabetical order, and every visit, meeting, agreement
-- and milestone is an event of one. The table `event` follows those four by trigger: one timeline, one namespace of
-- ids, and one thing that positions and quotes can refer to.

CREATE TABLE relation (
  id             TEXT PRIMARY KEY CHECK (id GLOB '[A-Z][A-Z][A-Z]-[A-Z][A-Z][A-Z]' AND substr(id, 1, 3) < substr(id, 5)),
  title          TEXT NOT NULL,
  summary        TEXT NOT NULL,
  ties_since     TEXT,
  ties_since_min TEXT,
  ties_since_max TEXT,
  ties_since_precision TEXT CHECK (ties_since_precision IN ('day', 'month', 'season', 'year', 'decade', 'century')),
  CHECK (ties_since_min <= ties_since_max)
) STRICT;

CREATE TABLE relation_countries (
  record_id TEXT NOT NULL REFERENCES relation (id) ON DELETE CASCADE,
  ordinal   INTEGER NOT NULL,
  value     TEXT NOT NULL REFERENCES country (id) DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY (record_id, ordinal),
  UNIQUE (value, record_id),
  CHECK (value = substr(record_id, 4 * ordinal + 1, 3))
) STRICT;

CREATE TABLE relation_tiers (
  record_id TEXT NOT NULL REFERENCES relation (id) ON DELETE CASCADE,
  ordinal   INTEGER NOT NULL,
  tier      TEXT NOT NULL,
  name      TEXT NOT NULL,
  period    TEXT NOT NULL,
  attested  TEXT NOT NULL,
  PRIMARY KEY (record_id, ordinal)
) STRICT;

CREATE TABLE cooperation_area (
  id          TEXT PRIMARY KEY,
  name        TEXT NOT NULL,
  parent_id   TEXT REFERENCES cooperation_area (id) DEFERRABLE INITIALLY DEFERRED CHECK (parent_id <> id),
  description TEXT NOT NULL
) STRICT;

CREATE INDEX cooperation_area_by_parent ON cooperation_area (parent_id);

CREATE TABLE event (
  id          TEXT PRIMARY KEY,
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

CREATE INDEX event_by_visit ON event (visit_id);
CREATE INDEX event_by_date ON event (ifnull(date_min, ''), id);
CREATE INDEX event_by_relation ON event (relation_id, ifnull(date_min, ''), id);

CREATE TABLE visit (
  id             TEXT PRIMARY KEY,
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

CREATE INDEX visit_by_relation ON visit (relation_id, ifnull(date_min, ''), id);
CREATE INDEX visit_by_guest ON visit (guest_country, ifnull(date_min, ''), id);
CREATE INDEX visit_by_host ON visit (host_country, ifnull(date_min, ''), id);
CREATE INDEX visit_by_visitor ON visit (visitor_id, ifnull(date_min, ''), id);
CREATE INDEX visit_by_date ON visit (ifnull(date_min, ''), id);

CREATE TABLE visit_companions (
  record_id   TEXT NOT NULL REFERENCES visit (id) ON DELETE CASCADE,
  ordinal     INTEGER NOT NULL,
  person_id   TEXT REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  description TEXT NOT NULL,
  PRIMARY KEY (record_id, ordinal)
) STRICT;

CREATE TABLE visit_places (
  record_id TEXT NOT NULL REFERENCES visit (id) ON DELETE CASCADE,
  ordinal   INTEGER NOT NULL,
  value     TEXT NOT NULL,
  PRIMARY KEY (record_id, ordinal),
  UNIQUE (value, record_id)
) STRICT;

CREATE TABLE meeting (
  id          TEXT PRIMARY KEY,
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

CREATE INDEX meeting_by_relation ON meeting (relation_id, ifnull(date_min, ''), id);
CREATE INDEX meeting_by_visit ON meeting (visit_id);

CREATE TABLE meeting_participants (
  record_id TEXT NOT NULL REFERENCES meeting (id) ON DELETE CASCADE,
  ordinal   INTEGER NOT NULL,
  person_id TEXT REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  office    TEXT,
  country   TEXT REFERENCES country (id) DEFERRABLE INITIALLY DEFERRED,
  role      TEXT NOT NULL CHECK (role IN ('host', 'guest', 'speaker', 'participant')),
  PRIMARY KEY (record_id, ordinal),
  CHECK (person_id IS NOT NULL OR office IS NOT NULL)
) STRICT;

CREATE INDEX meeting_participants_by_person ON meeting_participants (person_id, record_id);

CREATE TABLE agreement (
  id             TEXT PRIMARY KEY,
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

CREATE INDEX agreement_by_relation ON agreement (relation_id, ifnull(date_min, ''), id);
CREATE INDEX agreement_by_visit ON agreement (visit_id);

CREATE TABLE agreement_parties (
  record_id TEXT NOT NULL REFERENCES agreement (id) ON DELETE CASCADE,
  ordinal   INTEGER NOT NULL,
  value     TEXT NOT NULL REFERENCES country (id) DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY (record_id, ordinal),
  UNIQUE (value, record_id)
) STRICT;

CREATE TABLE agreement_area_ids (
  record_id TEXT NOT NULL REFERENCES agreement (id) ON DELETE CASCADE,
  ordinal   INTEGER NOT NULL,
  value     TEXT NOT NULL REFERENCES cooperation_area (id) DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY (record_id, ordinal),
  UNIQUE (value, record_id)
) STRICT;

CREATE TABLE milestone (
  id          TEXT PRIMARY KEY,
  title       TEXT NOT NULL,
  summary     TEXT NOT NULL,
  relation_id TEXT NOT NULL REFERENCES relation (id) DEFERRABLE INITIALLY DEFERRED,
  date        TEXT NOT NULL,
  date_min    TEXT,
  date_max    TEXT,
  date_precision TEXT CHECK (date_precision IN ('day', 'month', 'season', 'year', 'decade', 'century')),
  kind        TEXT NOT NULL CHECK (kind IN ('ties_established', 'tier_changed', 'anniversary')),
  tier        TEXT,
  CHECK (date_min <= date_max),
  CHECK (kind <> 'tier_changed' OR tier IS NOT NULL)
) STRICT;

CREATE INDEX milestone_by_relation ON milestone (relation_id, ifnull(date_min, ''), id);

CREATE TRIGGER visit_becomes_event AFTER INSERT ON visit BEGIN
  INSERT INTO event VALUES (new.id, 'visit', new.visit_type, new.title, new.summary, new.relation_id, new.date, new.date_min, new.date_max, new.date_precision, NULL);
END;
CREATE TRIGGER visit_changes_event AFTER UPDATE ON visit BEGIN
  UPDATE event SET event_type = new.visit_type, title = new.title, summary = new.summary, relation_id = new.relation_id,
    date = new.date, date_min = new.date_min, date_max = new.date_max, date_precision = new.date_precision WHERE id = new.id;
END;
CREATE TRIGGER visit_leaves_events AFTER DELETE ON visit BEGIN
  DELETE FROM event WHERE id = old.id;
END;

CREATE TRIGGER meeting_becomes_event AFTER INSERT ON meeting BEGIN
  INSERT INTO event VALUES (new.id, 'meeting', new.kind, new.title, new.summary, new.relation_id, new.date, new.date_min, new.date_max, new.date_precision, new.visit_id);
END;
CREATE TRIGGER meeting_changes_event AFTER UPDATE ON meeting BEGIN
  UPDATE event SET event_type = new.kind, title = new.title, summary = new.summary, relation_id = new.relation_id,
    date = new.date, date_min = new.date_min, date_max = new.date_max, date_precision = new.date_precision,
    visit_id = new.visit_id WHERE id = new.id;
END;
CREATE TRIGGER meeting_leaves_events AFTER DELETE ON meeting BEGIN
  DELETE FROM event WHERE id = old.id;
END;

CREATE TRIGGER agreement_becomes_event AFTER INSERT ON agreement BEGIN
  INSERT INTO event VALUES (new.id, 'agreement', new.form, new.title, new.summary, new.relation_id, new.date, new.date_min, new.date_max, new.date_precision, new.visit_id);
END;
CREATE TRIGGER agreement_changes_event AFTER UPDATE ON agreement BEGIN
  UPDATE event SET event_type = new.form, title = new.title, summary = new.summary, relation_id = new.relation_id,
    date = new.date, date_min = new.date_min, date_max = new.date_max, date_precision = new.date_precision,
    visit_id = new.visit_id WHERE id = new.id;
END;
CREATE TRIGGER agreement_leaves_events AFTER DELETE ON agreement BEGIN
  DELETE FROM event WHERE id = old.id;
END;

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

CREATE VIEW visit_conflict AS
SELECT DISTINCT record_id, field AS value FROM citation WHERE record_type = 'visit' AND value IS NOT NULL;

CREATE VIEW visits AS
SELECT v.id, v.title, v.summary, v.relation_id, v.date, v.date_min, v.date_max, v.date_precision, v.visit_type, v.guest_country,
  v.host_country, v.visitor_id, v.visitor_office,
  (SELECT json_group_array(json_object('person_id', person_id, 'description', description))
     FROM (SELECT person_id, description FROM visit_companions WHERE record_id = v.id ORDER BY ordinal)) AS companions,
  v.occasion, v.document_count,
  (SELECT json_group_array(value) FROM (SELECT value FROM visit_places WHERE record_id = v.id ORDER BY ordinal)) AS places,
  (SELECT json_group_array(value) FROM (SELECT value FROM visit_conflict WHERE record_id = v.id ORDER BY value)) AS conflict
FROM visit v;

CREATE VIEW meeting_conflict AS
SELECT DISTINCT record_id, field AS value FROM citation WHERE record_type = 'meeting' AND value IS NOT NULL;

CREATE VIEW meetings AS
SELECT m.id, m.title, m.summary, m.relation_id, m.date, m.date_min, m.date_max, m.date_precision, m.kind, m.visit_id,
  (SELECT json_group_array(json_object('person_id', person_id, 'office', office, 'country', country, 'role', role))
     FROM (SELECT person_id, office, country, role FROM meeting_participants WHERE record_id = m.id ORDER BY ordinal)) AS participants,
  m.place,
  (SELECT json_group_array(value) FROM (SELECT value FROM meeting_conflict WHERE record_id = m.id ORDER BY value)) AS conflict
FROM meeting m;

CREATE VIEW agreement_conflict AS
SELECT DISTINCT record_id, field AS value FROM citation WHERE record_type = 'agreement' AND value IS NOT NULL;

CREATE VIEW agreements AS
SELECT a.id, a.title, a.summary, a.relation_id, a.date, a.date_min, a.date_max, a.date_precision, a.form, a.legal_force, a.status,
  (SELECT json_group_array(value) FROM (SELECT value FROM agreement_parties WHERE record_id = a.id ORDER BY ordinal)) AS parties,
  a.visit_id, a.document_count, a.tier,
  (SELECT json_group_array(value) FROM (SELECT value FROM agreement_area_ids WHERE record_id = a.id ORDER BY ordinal)) AS area_ids,
  (SELECT json_group_array(value) FROM (SELECT value FROM agreement_conflict WHERE record_id = a.id ORDER BY value)) AS conflict
FROM agreement a;

CREATE VIEW milestone_conflict AS
SELECT DISTINCT record_id, field AS value FROM citation WHERE record_type = 'milestone' AND value IS NOT NULL;

CREATE VIEW milestones AS
SELECT x.id, x.title, x.summary, x.relation_id, x.date, x.date_min, x.date_max, x.date_precision, x.kind, x.tier,
  (SELECT json_group_array(value) FROM (SELECT value FROM milestone_conflict WHERE record_id = x.id ORDER BY value)) AS conflict
FROM milestone x;

CREATE VIEW events AS
SELECT id, title, summary, relation_id, date, date_min, date_max, date_precision, kind, event_type, id AS record_id, visit_id FROM event;
