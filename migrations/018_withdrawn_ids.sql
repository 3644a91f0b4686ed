-- An id that was ever given is not given again: what was withdrawn or merged is known by the history. A load looks up
-- every new id in it; this index holds the withdrawn ones alone.

CREATE INDEX change_of_withdrawn ON change (type, id) WHERE action = 'deleted';
