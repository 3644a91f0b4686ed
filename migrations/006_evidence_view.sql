-- Evidence as it is served. The source's words are never held here: where an operator attaches a text, the
-- connection lays a view of the same name, with `exact`, `prefix` and `suffix` filled in, over this one.

CREATE VIEW evidence AS
SELECT c.id, r.title,
  CASE c.basis WHEN 'stated' THEN 'States ' ELSE 'Lets one infer ' END || coalesce('the field ' || c.field, 'the record as a whole') AS summary,
  c.record_type, c.record_id, c.field, c.source_id, c.start, c."end", c.span_sha256, c.basis, c.note, c.value,
  NULL AS exact, NULL AS prefix, NULL AS suffix
FROM citation c JOIN record r ON r.type = c.record_type AND r.id = c.record_id;
