-- A fact answers to a span of a source: a citation names the source, the half-open span in code points,
-- its digest, and whether the span states the claim or it is inferred; an inference says how.
-- Where sources disagree on a field, the record holds the preferred value, and the citation of the other holds
-- what that one gives: `t_conflict` lists such fields.
-- A list field `f` of a record type `t` is the table `t_f` (record_id, ordinal, and `value` or its parts).

CREATE TABLE source (
  id            TEXT PRIMARY KEY,
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
  CHECK (published_min <= published_max)
) STRICT;

CREATE INDEX source_by_author ON source (author_id);

CREATE TABLE source_credits (
  record_id       TEXT NOT NULL REFERENCES source (id) ON DELETE CASCADE,
  ordinal         INTEGER NOT NULL,
  person_id       TEXT REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  organization_id TEXT REFERENCES organization (id) DEFERRABLE INITIALLY DEFERRED,
  role            TEXT NOT NULL CHECK (role IN ('photographer', 'cited_agency')),
  PRIMARY KEY (record_id, ordinal),
  CHECK (person_id IS NULL OR organization_id IS NULL)
) STRICT;

CREATE TABLE source_sentences (
  record_id TEXT NOT NULL REFERENCES source (id) ON DELETE CASCADE,
  ordinal   INTEGER NOT NULL,
  start     INTEGER NOT NULL CHECK (start >= 0),
  "end"     INTEGER NOT NULL,
  reason    TEXT,
  PRIMARY KEY (record_id, ordinal),
  CHECK (start < "end")
) STRICT;

CREATE TABLE citation (
  id          TEXT PRIMARY KEY,
  record_type TEXT NOT NULL,
  record_id   TEXT NOT NULL,
  ordinal     INTEGER NOT NULL,
  field       TEXT,
  source_id   TEXT NOT NULL REFERENCES source (id) DEFERRABLE INITIALLY DEFERRED,
  start       INTEGER NOT NULL CHECK (start >= 0),
  "end"       INTEGER NOT NULL,
  span_sha256 TEXT NOT NULL CHECK (length(span_sha256) = 64),
  basis       TEXT NOT NULL CHECK (basis IN ('stated', 'inferred')),
  note        TEXT,
  value       TEXT,
  FOREIGN KEY (record_type, record_id) REFERENCES record (type, id) DEFERRABLE INITIALLY DEFERRED,
  UNIQUE (record_type, record_id, ordinal),
  CHECK (start < "end"),
  CHECK (basis = 'stated' OR note IS NOT NULL),
  CHECK (value IS NULL OR field IS NOT NULL)
) STRICT;

CREATE INDEX citation_by_span ON citation (source_id, start, "end");
CREATE INDEX citation_by_record ON citation (record_id, record_type);
CREATE INDEX citation_in_conflict ON citation (record_type, record_id) WHERE value IS NOT NULL;

-- A record loses its last citation only with the record itself.
CREATE TRIGGER record_goes_with_its_citations AFTER DELETE ON record BEGIN
  DELETE FROM citation WHERE record_type = old.type AND record_id = old.id;
END;

CREATE VIEW source_conflict AS
SELECT DISTINCT record_id, field AS value FROM citation WHERE record_type = 'source' AND value IS NOT NULL;

CREATE VIEW sources AS
SELECT s.id, s.title, s.summary, s.publisher, s.author_id, s.published, s.published_min, s.published_max, s.published_precision,
  s.language, s.text_sha256, s.text_length,
  (SELECT json_group_array(json_object('person_id', person_id, 'organization_id', organization_id, 'role', role))
     FROM (SELECT person_id, organization_id, role FROM source_credits WHERE record_id = s.id ORDER BY ordinal)) AS credits,
  (SELECT json_group_array(json_object('start', start, 'end', "end", 'reason', reason))
     FROM (SELECT start, "end", reason FROM source_sentences WHERE record_id = s.id ORDER BY ordinal)) AS sentences,
  (SELECT json_group_array(value) FROM (SELECT value FROM source_conflict WHERE record_id = s.id ORDER BY value)) AS conflict
FROM source s;
