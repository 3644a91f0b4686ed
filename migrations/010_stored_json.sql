-- A record is shown far more often than it is written: its JSON is made when it is written, and kept here. What is
-- not here is made from its view; so whatever changes what a record shows must at least remove its row.

CREATE TABLE record_json (
  type TEXT NOT NULL,
  id   TEXT NOT NULL,
  json TEXT NOT NULL,
  PRIMARY KEY (type, id),
  FOREIGN KEY (type, id) REFERENCES record (type, id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

-- Positions and quotes show the date of their event, which changes without them.
CREATE TRIGGER position_shows_another_date AFTER UPDATE OF date ON position WHEN new.date IS NOT old.date BEGIN
  DELETE FROM record_json WHERE type = 'position' AND id = new.id;
END;
CREATE TRIGGER quote_shows_another_date AFTER UPDATE OF date ON quote WHEN new.date IS NOT old.date BEGIN
  DELETE FROM record_json WHERE type = 'quote' AND id = new.id;
END;
