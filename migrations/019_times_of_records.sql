-- Each record tells when it was first written and when last, as the history has it. Adds no fields that are written.
-- `t_change` finds what was written since a moment: along the index on time, whatever the type.

CREATE VIEW source_change AS
SELECT id AS record_id, at FROM change WHERE +type = 'source';

DROP VIEW sources;
CREATE VIEW sources AS
SELECT s.id, s.title, s.summary, s.publisher, s.author_id, s.published, s.published_min, s.published_max, s.published_precision,
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

CREATE VIEW country_change AS
SELECT id AS record_id, at FROM change WHERE +type = 'country';

DROP VIEW countries;
CREATE VIEW countries AS
SELECT c.id, c.name AS title, c.description AS summary, c.name,
  (SELECT json_group_array(value) FROM (SELECT value FROM country_aliases WHERE record_id = c.id ORDER BY ordinal)) AS aliases,
  c.alpha2, c.description,
  (SELECT json_group_array(value) FROM (SELECT value FROM country_conflict WHERE record_id = c.id ORDER BY value)) AS conflict,
  (SELECT at FROM change WHERE type = 'country' AND id = c.id ORDER BY seq LIMIT 1) AS created_at,
  (SELECT at FROM change WHERE type = 'country' AND id = c.id ORDER BY seq DESC LIMIT 1) AS updated_at
FROM country c;

CREATE VIEW organization_change AS
SELECT id AS record_id, at FROM change WHERE +type = 'organization';

DROP VIEW organizations;
CREATE VIEW organizations AS
SELECT o.id, o.name AS title, o.description AS summary, o.name,
  (SELECT json_group_array(value) FROM (SELECT value FROM organization_aliases WHERE record_id = o.id ORDER BY ordinal)) AS aliases,
  o.kind, o.country, o.description,
  (SELECT json_group_array(value) FROM (SELECT value FROM organization_conflict WHERE record_id = o.id ORDER BY value)) AS conflict,
  (SELECT at FROM change WHERE type = 'organization' AND id = o.id ORDER BY seq LIMIT 1) AS created_at,
  (SELECT at FROM change WHERE type = 'organization' AND id = o.id ORDER BY seq DESC LIMIT 1) AS updated_at
FROM organization o;

CREATE VIEW person_change AS
SELECT id AS record_id, at FROM change WHERE +type = 'person';

DROP VIEW people;
CREATE VIEW people AS
SELECT p.id, p.name AS title, p.description AS summary, p.name,
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

CREATE VIEW relation_change AS
SELECT id AS record_id, at FROM change WHERE +type = 'relation';

DROP VIEW relations;
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
  (SELECT json_group_array(value) FROM (SELECT value FROM relation_conflict WHERE record_id = r.id ORDER BY value)) AS conflict,
  (SELECT at FROM change WHERE type = 'relation' AND id = r.id ORDER BY seq LIMIT 1) AS created_at,
  (SELECT at FROM change WHERE type = 'relation' AND id = r.id ORDER BY seq DESC LIMIT 1) AS updated_at
FROM relation r;

CREATE VIEW cooperation_area_change AS
SELECT id AS record_id, at FROM change WHERE +type = 'cooperation_area';

DROP VIEW cooperation_areas;
CREATE VIEW cooperation_areas AS
SELECT c.id, c.name AS title, c.description AS summary, c.name, c.parent_id, c.description,
  (SELECT count(*) FROM position_area_ids x WHERE x.value = c.id) AS position_count,
  (SELECT count(*) FROM agreement_area_ids x WHERE x.value = c.id) AS agreement_count,
  (SELECT count(*) FROM quote_area_ids x WHERE x.value = c.id) AS quote_count,
  (SELECT count(*) FROM indicator_area_ids x WHERE x.value = c.id) AS indicator_count,
  (SELECT count(*) FROM citation x WHERE x.record_type = 'cooperation_area' AND x.record_id = c.id AND x.field IS NULL) AS mention_count,
  (SELECT json_group_array(value) FROM (SELECT value FROM cooperation_area_conflict WHERE record_id = c.id ORDER BY value)) AS conflict,
  (SELECT at FROM change WHERE type = 'cooperation_area' AND id = c.id ORDER BY seq LIMIT 1) AS created_at,
  (SELECT at FROM change WHERE type = 'cooperation_area' AND id = c.id ORDER BY seq DESC LIMIT 1) AS updated_at
FROM cooperation_area c;

CREATE VIEW visit_change AS
SELECT id AS record_id, at FROM change WHERE +type = 'visit';

DROP VIEW visits;
CREATE VIEW visits AS
SELECT v.id, v.title, v.summary, v.relation_id, v.date, v.date_min, v.date_max, v.date_precision, v.visit_type, v.guest_country,
  v.host_country, v.visitor_id, v.visitor_office,
  (SELECT json_group_array(json_object('person_id', person_id, 'description', description))
     FROM (SELECT person_id, description FROM visit_companions WHERE record_id = v.id ORDER BY ordinal)) AS companions,
  v.occasion, v.document_count,
  (SELECT json_group_array(value) FROM (SELECT value FROM visit_places WHERE record_id = v.id ORDER BY ordinal)) AS places,
  (SELECT json_group_array(value) FROM (SELECT value FROM visit_conflict WHERE record_id = v.id ORDER BY value)) AS conflict,
  (SELECT at FROM change WHERE type = 'visit' AND id = v.id ORDER BY seq LIMIT 1) AS created_at,
  (SELECT at FROM change WHERE type = 'visit' AND id = v.id ORDER BY seq DESC LIMIT 1) AS updated_at
FROM visit v;

CREATE VIEW meeting_change AS
SELECT id AS record_id, at FROM change WHERE +type = 'meeting';

DROP VIEW meetings;
CREATE VIEW meetings AS
SELECT m.id, m.title, m.summary, m.relation_id, m.date, m.date_min, m.date_max, m.date_precision, m.kind, m.visit_id,
  (SELECT json_group_array(json_object('person_id', person_id, 'office', office, 'country', country, 'role', role))
     FROM (SELECT person_id, office, country, role FROM meeting_participants WHERE record_id = m.id ORDER BY ordinal)) AS participants,
  m.place,
  (SELECT json_group_array(value) FROM (SELECT value FROM meeting_conflict WHERE record_id = m.id ORDER BY value)) AS conflict,
  (SELECT at FROM change WHERE type = 'meeting' AND id = m.id ORDER BY seq LIMIT 1) AS created_at,
  (SELECT at FROM change WHERE type = 'meeting' AND id = m.id ORDER BY seq DESC LIMIT 1) AS updated_at
FROM meeting m;

CREATE VIEW agreement_change AS
SELECT id AS record_id, at FROM change WHERE +type = 'agreement';

DROP VIEW agreements;
CREATE VIEW agreements AS
SELECT a.id, a.title, a.summary, a.relation_id, a.date, a.date_min, a.date_max, a.date_precision, a.form, a.legal_force, a.status,
  (SELECT json_group_array(value) FROM (SELECT value FROM agreement_parties WHERE record_id = a.id ORDER BY ordinal)) AS parties,
  a.visit_id, a.document_count, a.tier,
  (SELECT json_group_array(value) FROM (SELECT value FROM agreement_area_ids WHERE record_id = a.id ORDER BY ordinal)) AS area_ids,
  (SELECT json_group_array(value) FROM (SELECT value FROM agreement_conflict WHERE record_id = a.id ORDER BY value)) AS conflict,
  (SELECT at FROM change WHERE type = 'agreement' AND id = a.id ORDER BY seq LIMIT 1) AS created_at,
  (SELECT at FROM change WHERE type = 'agreement' AND id = a.id ORDER BY seq DESC LIMIT 1) AS updated_at
FROM agreement a;

CREATE VIEW milestone_change AS
SELECT id AS record_id, at FROM change WHERE +type = 'milestone';

DROP VIEW milestones;
CREATE VIEW milestones AS
SELECT x.id, x.title, x.summary, x.relation_id, x.date, x.date_min, x.date_max, x.date_precision, x.kind, x.tier,
  (SELECT json_group_array(value) FROM (SELECT value FROM milestone_conflict WHERE record_id = x.id ORDER BY value)) AS conflict,
  (SELECT at FROM change WHERE type = 'milestone' AND id = x.id ORDER BY seq LIMIT 1) AS created_at,
  (SELECT at FROM change WHERE type = 'milestone' AND id = x.id ORDER BY seq DESC LIMIT 1) AS updated_at
FROM milestone x;

CREATE VIEW position_change AS
SELECT id AS record_id, at FROM change WHERE +type = 'position';

DROP VIEW positions;
CREATE VIEW positions AS
SELECT p.id, p.title, p.text AS summary, p.relation_id, p.event_id, p.date, p.date_min, p.date_max, p.date_precision, p.stance, p.nature,
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

CREATE VIEW quote_change AS
SELECT id AS record_id, at FROM change WHERE +type = 'quote';

DROP VIEW quotes;
CREATE VIEW quotes AS
SELECT q.id, q.title, q.about AS summary, q.relation_id, q.event_id, q.date, q.date_min, q.date_max, q.date_precision, q.text,
  q.language,
  (SELECT json_group_array(value) FROM (SELECT value FROM quote_original_languages WHERE record_id = q.id ORDER BY ordinal)) AS original_languages,
  q.speaker_id, q.speaking_as, q.directness, q.about, q.about_id,
  (SELECT json_group_array(value) FROM (SELECT value FROM quote_area_ids WHERE record_id = q.id ORDER BY ordinal)) AS area_ids,
  (SELECT json_group_array(value) FROM (SELECT value FROM quote_conflict WHERE record_id = q.id ORDER BY value)) AS conflict,
  (SELECT at FROM change WHERE type = 'quote' AND id = q.id ORDER BY seq LIMIT 1) AS created_at,
  (SELECT at FROM change WHERE type = 'quote' AND id = q.id ORDER BY seq DESC LIMIT 1) AS updated_at
FROM quote q;

CREATE VIEW indicator_change AS
SELECT id AS record_id, at FROM change WHERE +type = 'indicator';

DROP VIEW indicators;
CREATE VIEW indicators AS
SELECT i.id, i.title, i.summary, i.relation_id, i.kind, i.subject, i.measure, i.value, i.unit, i.qualifier, i.as_of,
  i.as_of_min, i.as_of_max, i.as_of_precision, i.country,
  (SELECT json_group_array(value) FROM (SELECT value FROM indicator_area_ids WHERE record_id = i.id ORDER BY ordinal)) AS area_ids,
  (SELECT json_group_array(value) FROM (SELECT value FROM indicator_conflict WHERE record_id = i.id ORDER BY value)) AS conflict,
  (SELECT at FROM change WHERE type = 'indicator' AND id = i.id ORDER BY seq LIMIT 1) AS created_at,
  (SELECT at FROM change WHERE type = 'indicator' AND id = i.id ORDER BY seq DESC LIMIT 1) AS updated_at
FROM indicator i;
