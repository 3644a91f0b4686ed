-- A search in the records of one type finds them in the index of words alone: the type is a word of its own column.
-- Indexes all words anew.

DROP TABLE record_search;
CREATE VIRTUAL TABLE record_search USING fts5 (
  title, body, type, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2'
);
DELETE FROM name;
