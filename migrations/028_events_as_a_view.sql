-- An event is the visit, meeting, agreement or milestone that it is, seen in one list: it is kept once. Each of these tables
-- has an index for every order and filter of events, and SQLite merges their pages.
-- A reference to an event is checked by the program, since a foreign key can name only one table. Of a position and a quote
-- the date is still that of their event.

DROP TRIGGER visit_becomes_event;
DROP TRIGGER visit_changes_event;
DROP TRIGGER visit_leaves_events;
DROP TRIGGER meeting_becomes_event;
DROP TRIGGER meeting_changes_event;
DROP TRIGGER meeting_leaves_events;
DROP TRIGGER agreement_becomes_event;
DROP TRIGGER agreement_changes_event;
DROP TRIGGER agreement_leaves_events;
DROP TRIGGER milestone_becomes_event;
DROP TRIGGER milestone_changes_event;
DROP TRIGGER milestone_leaves_events;
DROP TABLE event;

PRAGMA legacy_alter_table = ON;

CREATE TABLE position_anew (
  number      INTEGER PRIMARY KEY,
  id          TEXT NOT NULL UNIQUE,
  title       TEXT NOT NULL,
  relation_id TEXT NOT NULL REFERENCES relation (id) DEFERRABLE INITIALLY DEFERRED,
  event_id    TEXT,
  date        TEXT,
  date_min    TEXT,
  date_max    TEXT,
  date_precision TEXT CHECK (date_precision IN ('day', 'month', 'season', 'year', 'decade', 'century')),
  stance      TEXT NOT NULL CHECK (stance IN ('agreed', 'affirmed', 'supported', 'acknowledged', 'welcomed', 'emphasized', 'proposed', 'considering', 'hoped', 'expected', 'thanked', 'invited', 'concerned')),
  text        TEXT NOT NULL,
  nature      TEXT CHECK (nature IN ('commitment', 'assessment', 'principle', 'request', 'concern', 'gratitude')),
  responds_to_id TEXT REFERENCES position (id) DEFERRABLE INITIALLY DEFERRED CHECK (responds_to_id <> id)
) STRICT;
INSERT INTO position_anew SELECT * FROM position;
DROP TABLE position;
ALTER TABLE position_anew RENAME TO position;

CREATE INDEX position_by_event_id ON position (event_id, ifnull(date_min, ''));
CREATE INDEX position_by_relation ON position (relation_id, ifnull(date_min, ''));
CREATE INDEX position_by_date_in_order ON position (ifnull(date_min, ''));
CREATE INDEX position_by_title_in_order ON position (title);
CREATE INDEX position_by_stance_in_order ON position (stance);
CREATE INDEX position_by_stance ON position (stance, ifnull(date_min, ''));
CREATE INDEX position_by_nature ON position (nature, ifnull(date_min, ''));
CREATE INDEX position_by_responds_to_id ON position (responds_to_id, ifnull(date_min, ''));

CREATE TRIGGER position_takes_its_date AFTER INSERT ON position BEGIN
  UPDATE position SET (date, date_min, date_max, date_precision) =
    (SELECT date, date_min, date_max, date_precision FROM event WHERE id = new.event_id) WHERE number = new.number;
END;
CREATE TRIGGER position_changes_its_event AFTER UPDATE OF event_id ON position BEGIN
  UPDATE position SET (date, date_min, date_max, date_precision) =
    (SELECT date, date_min, date_max, date_precision FROM event WHERE id = new.event_id) WHERE number = new.number;
END;
CREATE TRIGGER position_shows_another_date AFTER UPDATE OF date ON position WHEN new.date IS NOT old.date BEGIN
  DELETE FROM record_json WHERE number = new.number;
END;

CREATE TABLE position_outcomes_anew (
  record_id   TEXT NOT NULL REFERENCES position (id) ON DELETE CASCADE,
  ordinal     INTEGER NOT NULL,
  kind        TEXT NOT NULL CHECK (kind IN ('fulfilled', 'advanced', 'repeated', 'dropped')),
  position_id TEXT REFERENCES position (id) DEFERRABLE INITIALLY DEFERRED,
  event_id    TEXT,
  PRIMARY KEY (record_id, ordinal),
  CHECK (position_id IS NULL OR event_id IS NULL)
) STRICT;
INSERT INTO position_outcomes_anew SELECT * FROM position_outcomes;
DROP TABLE position_outcomes;
ALTER TABLE position_outcomes_anew RENAME TO position_outcomes;

CREATE INDEX position_outcomes_by_kind ON position_outcomes (kind, record_id);
CREATE INDEX position_outcomes_by_position_id ON position_outcomes (position_id, record_id);
CREATE INDEX position_outcomes_by_event_id ON position_outcomes (event_id, record_id);

CREATE TABLE quote_anew (
  number      INTEGER PRIMARY KEY,
  id          TEXT NOT NULL UNIQUE,
  title       TEXT NOT NULL,
  relation_id TEXT NOT NULL REFERENCES relation (id) DEFERRABLE INITIALLY DEFERRED,
  event_id    TEXT,
  date        TEXT,
  date_min    TEXT,
  date_max    TEXT,
  date_precision TEXT CHECK (date_precision IN ('day', 'month', 'season', 'year', 'decade', 'century')),
  text        TEXT NOT NULL,
  language    TEXT NOT NULL,
  speaker_id  TEXT REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  speaking_as TEXT,
  about       TEXT NOT NULL,
  directness  TEXT NOT NULL DEFAULT 'direct' CHECK (directness IN ('direct', 'reported', 'author', 'name', 'inscription')),
  about_id    TEXT
) STRICT;
INSERT INTO quote_anew SELECT * FROM quote;
DROP TABLE quote;
ALTER TABLE quote_anew RENAME TO quote;

CREATE INDEX quote_by_event_id ON quote (event_id, ifnull(date_min, ''));
CREATE INDEX quote_by_relation ON quote (relation_id, ifnull(date_min, ''));
CREATE INDEX quote_by_date_in_order ON quote (ifnull(date_min, ''));
CREATE INDEX quote_by_title_in_order ON quote (title);
CREATE INDEX quote_by_language ON quote (language, ifnull(date_min, ''));
CREATE INDEX quote_by_speaker_id ON quote (speaker_id, ifnull(date_min, ''));
CREATE INDEX quote_by_speaking_as ON quote (speaking_as, ifnull(date_min, ''));
CREATE INDEX quote_by_directness ON quote (directness, ifnull(date_min, ''));
CREATE INDEX quote_by_about_id ON quote (about_id, ifnull(date_min, ''));

CREATE TRIGGER quote_takes_its_date AFTER INSERT ON quote BEGIN
  UPDATE quote SET (date, date_min, date_max, date_precision) =
    (SELECT date, date_min, date_max, date_precision FROM event WHERE id = new.event_id) WHERE number = new.number;
END;
CREATE TRIGGER quote_changes_its_event AFTER UPDATE OF event_id ON quote BEGIN
  UPDATE quote SET (date, date_min, date_max, date_precision) =
    (SELECT date, date_min, date_max, date_precision FROM event WHERE id = new.event_id) WHERE number = new.number;
END;
CREATE TRIGGER quote_shows_another_date AFTER UPDATE OF date ON quote WHEN new.date IS NOT old.date BEGIN
  DELETE FROM record_json WHERE number = new.number;
END;

PRAGMA legacy_alter_table = OFF;

-- A null without a type would keep SQLite from merging the parts of this view.
CREATE VIEW event AS
SELECT number, id, 'visit' AS kind, visit_type AS event_type, title, summary, relation_id, date, date_min, date_max, date_precision, CAST(NULL AS TEXT) AS visit_id FROM visit
UNION ALL
SELECT number, id, 'meeting', kind, title, summary, relation_id, date, date_min, date_max, date_precision, visit_id FROM meeting
UNION ALL
SELECT number, id, 'agreement', form, title, summary, relation_id, date, date_min, date_max, date_precision, visit_id FROM agreement
UNION ALL
SELECT number, id, 'milestone', kind, title, summary, relation_id, date, date_min, date_max, date_precision, CAST(NULL AS TEXT) FROM milestone;

CREATE TRIGGER visit_moves_what_was_said AFTER UPDATE OF date, date_min, date_max, date_precision ON visit BEGIN
  UPDATE position SET date = new.date, date_min = new.date_min, date_max = new.date_max, date_precision = new.date_precision WHERE event_id = new.id;
  UPDATE quote SET date = new.date, date_min = new.date_min, date_max = new.date_max, date_precision = new.date_precision WHERE event_id = new.id;
END;
CREATE TRIGGER meeting_moves_what_was_said AFTER UPDATE OF date, date_min, date_max, date_precision ON meeting BEGIN
  UPDATE position SET date = new.date, date_min = new.date_min, date_max = new.date_max, date_precision = new.date_precision WHERE event_id = new.id;
  UPDATE quote SET date = new.date, date_min = new.date_min, date_max = new.date_max, date_precision = new.date_precision WHERE event_id = new.id;
END;
CREATE TRIGGER agreement_moves_what_was_said AFTER UPDATE OF date, date_min, date_max, date_precision ON agreement BEGIN
  UPDATE position SET date = new.date, date_min = new.date_min, date_max = new.date_max, date_precision = new.date_precision WHERE event_id = new.id;
  UPDATE quote SET date = new.date, date_min = new.date_min, date_max = new.date_max, date_precision = new.date_precision WHERE event_id = new.id;
END;
CREATE TRIGGER milestone_moves_what_was_said AFTER UPDATE OF date, date_min, date_max, date_precision ON milestone BEGIN
  UPDATE position SET date = new.date, date_min = new.date_min, date_max = new.date_max, date_precision = new.date_precision WHERE event_id = new.id;
  UPDATE quote SET date = new.date, date_min = new.date_min, date_max = new.date_max, date_precision = new.date_precision WHERE event_id = new.id;
END;
