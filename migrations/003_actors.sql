-- Who acts: states by ISO 3166-1 code, organizations, and people in the offices in which a source attests them.
-- An attested date says when the source saw someone in office, never when the office began or ended.

CREATE TABLE country (
  id          TEXT PRIMARY KEY CHECK (id GLOB '[A-Z][A-Z][A-Z]'),
  name        TEXT NOT NULL,
  alpha2      TEXT NOT NULL UNIQUE CHECK (alpha2 GLOB '[A-Z][A-Z]'),
  description TEXT NOT NULL
) STRICT;

CREATE TABLE country_aliases (
  record_id TEXT NOT NULL REFERENCES country (id) ON DELETE CASCADE,
  ordinal   INTEGER NOT NULL,
  value     TEXT NOT NULL,
  PRIMARY KEY (record_id, ordinal),
  UNIQUE (value, record_id)
) STRICT;

CREATE TABLE organization (
  id          TEXT PRIMARY KEY,
  name        TEXT NOT NULL,
  kind        TEXT NOT NULL CHECK (kind IN ('international_organization', 'news_agency', 'parliamentary_group', 'legislature')),
  country     TEXT REFERENCES country (id) DEFERRABLE INITIALLY DEFERRED,
  description TEXT NOT NULL
) STRICT;

CREATE INDEX organization_by_country ON organization (country);

CREATE TABLE organization_aliases (
  record_id TEXT NOT NULL REFERENCES organization (id) ON DELETE CASCADE,
  ordinal   INTEGER NOT NULL,
  value     TEXT NOT NULL,
  PRIMARY KEY (record_id, ordinal),
  UNIQUE (value, record_id)
) STRICT;

CREATE TABLE person (
  id          TEXT PRIMARY KEY,
  name        TEXT NOT NULL,
  family_name TEXT,
  given_name  TEXT,
  country     TEXT REFERENCES country (id) DEFERRABLE INITIALLY DEFERRED,
  description TEXT NOT NULL
) STRICT;

CREATE INDEX person_by_country ON person (country);

CREATE TABLE person_aliases (
  record_id TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
  ordinal   INTEGER NOT NULL,
  value     TEXT NOT NULL,
  PRIMARY KEY (record_id, ordinal),
  UNIQUE (value, record_id)
) STRICT;

CREATE TABLE person_offices (
  record_id       TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
  ordinal         INTEGER NOT NULL,
  office          TEXT NOT NULL,
  country         TEXT REFERENCES country (id) DEFERRABLE INITIALLY DEFERRED,
  organization_id TEXT REFERENCES organization (id) DEFERRABLE INITIALLY DEFERRED,
  tenure          TEXT NOT NULL CHECK (tenure IN ('in_office', 'former')),
  attested        TEXT NOT NULL,
  PRIMARY KEY (record_id, ordinal)
) STRICT;

CREATE INDEX person_offices_by_country ON person_offices (country, record_id);

CREATE TABLE person_memberships (
  record_id       TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
  ordinal         INTEGER NOT NULL,
  organization_id TEXT NOT NULL REFERENCES organization (id) DEFERRABLE INITIALLY DEFERRED,
  role            TEXT NOT NULL,
  attested        TEXT NOT NULL,
  PRIMARY KEY (record_id, ordinal)
) STRICT;

CREATE INDEX person_memberships_by_organization ON person_memberships (organization_id, record_id);

CREATE VIEW country_conflict AS
SELECT DISTINCT record_id, field AS value FROM citation WHERE record_type = 'country' AND value IS NOT NULL;

CREATE VIEW countries AS
SELECT c.id, c.name AS title, c.description AS summary, c.name,
  (SELECT json_group_array(value) FROM (SELECT value FROM country_aliases WHERE record_id = c.id ORDER BY ordinal)) AS aliases,
  c.alpha2, c.description,
  (SELECT json_group_array(value) FROM (SELECT value FROM country_conflict WHERE record_id = c.id ORDER BY value)) AS conflict
FROM country c;

CREATE VIEW organization_conflict AS
SELECT DISTINCT record_id, field AS value FROM citation WHERE record_type = 'organization' AND value IS NOT NULL;

CREATE VIEW organizations AS
SELECT o.id, o.name AS title, o.description AS summary, o.name,
  (SELECT json_group_array(value) FROM (SELECT value FROM organization_aliases WHERE record_id = o.id ORDER BY ordinal)) AS aliases,
  o.kind, o.country, o.description,
  (SELECT json_group_array(value) FROM (SELECT value FROM organization_conflict WHERE record_id = o.id ORDER BY value)) AS conflict
FROM organization o;

CREATE VIEW person_conflict AS
SELECT DISTINCT record_id, field AS value FROM citation WHERE record_type = 'person' AND value IS NOT NULL;

CREATE VIEW people AS
SELECT p.id, p.name AS title, p.description AS summary, p.name,
  (SELECT json_group_array(value) FROM (SELECT value FROM person_aliases WHERE record_id = p.id ORDER BY ordinal)) AS aliases,
  p.family_name, p.given_name, p.country, p.description,
  (SELECT json_group_array(json_object('office', office, 'country', country, 'organization_id', organization_id, 'tenure', tenure, 'attested', attested))
     FROM (SELECT office, country, organization_id, tenure, attested FROM person_offices WHERE record_id = p.id ORDER BY ordinal)) AS offices,
  (SELECT json_group_array(json_object('organization_id', organization_id, 'role', role, 'attested', attested))
     FROM (SELECT organization_id, role, attested FROM person_memberships WHERE record_id = p.id ORDER BY ordinal)) AS memberships,
  (SELECT json_group_array(value) FROM (SELECT value FROM person_conflict WHERE record_id = p.id ORDER BY value)) AS conflict
FROM person p;
