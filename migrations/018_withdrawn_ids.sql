-- An id that was ever given is not given again: what was withdrawn or merged is known by the history. Every new id is
-- looked up there, of whatever type: these indexes hold the lost ones alone.

CREATE INDEX change_of_withdrawn ON change (id, type) WHERE action = 'deleted';
CREATE INDEX merged_by_id ON merged (id);
