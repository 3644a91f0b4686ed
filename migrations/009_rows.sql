-- A data file is a source like an article: a record that comes from one answers to a row of it, which is a span like
-- any other and has a number, counted as RFC 7111 does (the header is row 1). A state that ISO 3166-1 never coded, or
-- codes no more, has no alpha-2 code.
-- Adds fields to: source.

ALTER TABLE citation ADD COLUMN "row" INTEGER CHECK ("row" > 0);
ALTER TABLE source ADD COLUMN media_type TEXT NOT NULL DEFAULT 'text/plain; charset=utf-8';
ALTER TABLE source ADD COLUMN row_count INTEGER CHECK (row_count > 0);
ALTER TABLE country ALTER COLUMN alpha2 DROP NOT NULL;

UPDATE change SET former = json_set(former, '$.media_type', 'text/plain; charset=utf-8', '$.row_count', NULL)
WHERE type = 'source' AND former IS NOT NULL;

DROP VIEW evidence;
CREATE VIEW evidence AS
SELECT c.id, r.title,
  CASE c.basis WHEN 'stated' THEN 'States ' ELSE 'Lets one infer ' END || coalesce('the field ' || c.field, 'the record as a whole') AS summary,
  c.record_type, c.record_id, c.field, c.source_id, c.start, c."end", c."row", c.span_sha256, c.basis, c.note, c.value,
  NULL AS exact, NULL AS prefix, NULL AS suffix
FROM citation c JOIN record r ON r.type = c.record_type AND r.id = c.record_id;

DROP VIEW sources;
CREATE VIEW sources AS
SELECT s.id, s.title, s.summary, s.publisher, s.author_id, s.published, s.published_min, s.published_max, s.published_precision,
  s.language, s.media_type, s.text_sha256, s.text_length, s.row_count,
  (SELECT json_group_array(json_object('person_id', person_id, 'organization_id', organization_id, 'role', role))
     FROM (SELECT person_id, organization_id, role FROM source_credits WHERE record_id = s.id ORDER BY ordinal)) AS credits,
  (SELECT json_group_array(json_object('start', start, 'end', "end", 'reason', reason))
     FROM (SELECT start, "end", reason FROM source_sentences WHERE record_id = s.id ORDER BY ordinal)) AS sentences,
  (SELECT json_group_array(value) FROM (SELECT value FROM source_conflict WHERE record_id = s.id ORDER BY value)) AS conflict
FROM source s;
