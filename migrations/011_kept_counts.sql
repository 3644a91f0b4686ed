-- How many records a list holds, and how many with each value that it can be counted by: kept as rows come and go, so
-- that no request counts them. The triggers that keep them follow the declarations (src/db/kept-counts.ts).
-- '' stands for an unknown value or an empty list; the field '' counts all.

CREATE TABLE tally (
  list  TEXT NOT NULL,
  field TEXT NOT NULL,
  value TEXT NOT NULL,
  count INTEGER NOT NULL,
  PRIMARY KEY (list, field, value)
) STRICT, WITHOUT ROWID;

CREATE INDEX tally_by_count ON tally (list, field, count DESC, value);

CREATE TRIGGER tally_of_nothing AFTER UPDATE ON tally WHEN new.count = 0 BEGIN
  DELETE FROM tally WHERE list = new.list AND field = new.field AND value = new.value;
END;

-- The same of dates, each as its days and its precision.
CREATE TABLE date_tally (
  list      TEXT NOT NULL,
  first     TEXT NOT NULL,
  last      TEXT NOT NULL,
  precision TEXT NOT NULL,
  known     INTEGER NOT NULL,
  count     INTEGER NOT NULL,
  PRIMARY KEY (list, first, last, precision, known)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER date_tally_of_nothing AFTER UPDATE ON date_tally WHEN new.count = 0 BEGIN
  DELETE FROM date_tally WHERE list = new.list AND first = new.first AND last = new.last AND precision = new.precision AND known = new.known;
END;
