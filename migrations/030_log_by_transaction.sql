-- All changes of a transaction have one time, which stands in the log with its last entry. So a time finds transactions,
-- and only then the records that each of them changed.
-- Columns that are null in nearly all rows have an index of the other rows alone.

DROP INDEX change_by_time;
CREATE INDEX change_by_time ON change (at) WHERE chain IS NOT NULL;
CREATE INDEX change_that_ends ON change (seq) WHERE chain IS NOT NULL;
-- SQLite appends the sequence number to each entry of an index.
DROP INDEX change_by_record;
CREATE INDEX change_by_record ON change (type, id);

DROP INDEX visit_by_occasion;
CREATE INDEX visit_by_occasion ON visit (occasion) WHERE occasion IS NOT NULL;
DROP INDEX visit_by_document_count;
CREATE INDEX visit_by_document_count ON visit (document_count) WHERE document_count IS NOT NULL;
DROP INDEX agreement_by_document_count;
CREATE INDEX agreement_by_document_count ON agreement (document_count) WHERE document_count IS NOT NULL;
DROP INDEX indicator_by_value;
CREATE INDEX indicator_by_value ON indicator (value) WHERE value IS NOT NULL;
DROP INDEX person_by_family_name;
CREATE INDEX person_by_family_name ON person (family_name) WHERE family_name IS NOT NULL;
DROP INDEX person_by_given_name;
CREATE INDEX person_by_given_name ON person (given_name) WHERE given_name IS NOT NULL;
DROP INDEX source_by_url;
CREATE INDEX source_by_url ON source (url) WHERE url IS NOT NULL;

DROP VIEW source_change;
DROP VIEW country_change;
DROP VIEW organization_change;
DROP VIEW person_change;
DROP VIEW relation_change;
DROP VIEW cooperation_area_change;
DROP VIEW visit_change;
DROP VIEW meeting_change;
DROP VIEW agreement_change;
DROP VIEW milestone_change;
DROP VIEW position_change;
DROP VIEW quote_change;
DROP VIEW indicator_change;

-- When each record was written, of all types: the number of a record belongs to no other.
CREATE VIEW record_change AS
SELECT entry.number AS record_id, ending.at
FROM change AS ending JOIN change AS entry ON entry.seq <= ending.seq
  AND entry.seq > ifnull((SELECT max(seq) FROM change AS before WHERE before.chain IS NOT NULL AND before.seq < ending.seq), 0)
WHERE ending.chain IS NOT NULL;
