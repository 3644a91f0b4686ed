-- A search for the beginning of a word reads the index of whole words, where all words with this beginning stand side by
-- side. An index of beginnings of its own took twice as much room as the words, and most of the time to index them.
-- Indexes all words anew.

DROP TABLE record_search;
CREATE VIRTUAL TABLE record_search USING fts5 (
  title, body, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2'
);
DELETE FROM name;
