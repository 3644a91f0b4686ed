-- An area of cooperation tells how often the sources name it, also where no record concerns it.

DROP VIEW cooperation_areas;
CREATE VIEW cooperation_areas AS
SELECT c.id, c.name AS title, c.description AS summary, c.name, c.parent_id, c.description,
  (SELECT count(*) FROM position_area_ids x WHERE x.value = c.id) AS position_count,
  (SELECT count(*) FROM agreement_area_ids x WHERE x.value = c.id) AS agreement_count,
  (SELECT count(*) FROM quote_area_ids x WHERE x.value = c.id) AS quote_count,
  (SELECT count(*) FROM indicator_area_ids x WHERE x.value = c.id) AS indicator_count,
  (SELECT count(*) FROM citation x WHERE x.record_type = 'cooperation_area' AND x.record_id = c.id AND x.field IS NULL) AS mention_count,
  (SELECT json_group_array(value) FROM (SELECT value FROM cooperation_area_conflict WHERE record_id = c.id ORDER BY value)) AS conflict
FROM cooperation_area c;
