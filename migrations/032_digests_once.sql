-- The digest of a record stands where the record does: in the registry while it is held, and beside `former` in the entry of
-- the log that changed it. So an entry has the digest of the record before the change, not of the one after it.

CREATE TEMP TABLE shifted AS
SELECT seq, digest, lag(digest) OVER (PARTITION BY type, id ORDER BY seq) AS before FROM main.change;
DELETE FROM temp.shifted WHERE digest IS before;
CREATE UNIQUE INDEX temp.shifted_by_seq ON shifted (seq);
UPDATE change SET digest = (SELECT before FROM temp.shifted WHERE shifted.seq = change.seq)
WHERE seq IN (SELECT seq FROM temp.shifted);
DROP TABLE temp.shifted;

ALTER TABLE change RENAME COLUMN digest TO former_digest;
