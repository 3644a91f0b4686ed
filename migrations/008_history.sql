-- Nothing is overwritten without trace: a change says who made it and why, and keeps what the record was before it.
-- A record that turns out to be another one is merged into it, and its id leads there from then on.
-- Who may change the data is known by bearer tokens, of which only a digest is kept.

ALTER TABLE change ADD COLUMN actor TEXT NOT NULL DEFAULT 'unknown';
ALTER TABLE change ADD COLUMN reason TEXT;
-- The written record before the change, as JSON; null where it was created.
ALTER TABLE change ADD COLUMN former TEXT;

CREATE INDEX change_by_time ON change (at);

CREATE TABLE merged (
  type    TEXT NOT NULL,
  id      TEXT NOT NULL,
  into_id TEXT NOT NULL CHECK (into_id <> id),
  PRIMARY KEY (type, id)
) STRICT, WITHOUT ROWID;

CREATE INDEX merged_into ON merged (type, into_id);

CREATE TABLE token (
  id            TEXT PRIMARY KEY,
  name          TEXT NOT NULL UNIQUE, -- the actor of what is changed with it
  scope         TEXT NOT NULL CHECK (scope IN ('read', 'write', 'admin')),
  secret_sha256 TEXT NOT NULL CHECK (length(secret_sha256) = 64),
  created_at    TEXT NOT NULL,
  expires_at    TEXT,
  revoked_at    TEXT
) STRICT;

-- What a repeated request with the same key is answered, for as long as the key is kept.
CREATE TABLE idempotency (
  token_id TEXT NOT NULL REFERENCES token (id) ON DELETE CASCADE,
  key      TEXT NOT NULL,
  request  TEXT NOT NULL, -- SHA-256 of method, URL, precondition and body
  status   INTEGER NOT NULL,
  headers  TEXT NOT NULL,
  body     TEXT NOT NULL,
  at       TEXT NOT NULL,
  PRIMARY KEY (token_id, key)
) STRICT, WITHOUT ROWID;

CREATE INDEX idempotency_by_time ON idempotency (at);
