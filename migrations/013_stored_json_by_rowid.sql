-- The stored JSON of a record is longer than what fits well into the inner pages of a tree: kept by row number, with
-- an index of type and id beside it, a look-up reads fewer pages. What is
-- dropped here is made anew when all migrations are applied.

DROP TABLE record_json;
CREATE TABLE record_json (
  type TEXT NOT NULL,
  id   TEXT NOT NULL,
  json TEXT NOT NULL,
  PRIMARY KEY (type, id),
  FOREIGN KEY (type, id) REFERENCES record (type, id) ON DELETE CASCADE
) STRICT;
