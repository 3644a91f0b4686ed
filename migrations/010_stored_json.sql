-- A record is shown far more often than it is written: its JSON is made when it is written, and kept here. What is
-- not here is made from its view; so whatever changes what a record shows must at least remove its row.

CREATE TABLE record_json (
  number INTEGER PRIMARY KEY REFERENCES record (number) ON DELETE CASCADE,
  json   TEXT NOT NULL
) STRICT;

-- Positions and quotes show the date of their event, which changes without them.
CREATE TRIGGER position_shows_another_date AFTER UPDATE OF date ON position WHEN new.date IS NOT old.date BEGIN
  DELETE FROM record_json WHERE number = (SELECT number FROM record WHERE type = 'position' AND id = new.id);
END;
CREATE TRIGGER quote_shows_another_date AFTER UPDATE OF date ON quote WHEN new.date IS NOT old.date BEGIN
  DELETE FROM record_json WHERE number = (SELECT number FROM record WHERE type = 'quote' AND id = new.id);
END;
