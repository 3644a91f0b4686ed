-- Words are folded by NFKC and case folding, so that ligatures, widths and Korean syllables are found as they are
-- typed; and texts are kept in NFC, so that a filter finds what looks alike. The program fills again what is emptied here.
-- Reads all texts anew.

INSERT INTO record_search (record_search) VALUES ('delete-all');
DELETE FROM name;
