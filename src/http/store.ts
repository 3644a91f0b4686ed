// What the routes read from: the database, the records kept of it, and readers of their own for long answers.
import { createHash } from "node:crypto";
import { attachTexts } from "../db/attach-texts.ts";
import { Database } from "../db/open.ts";
import { Records } from "../db/records.ts";

export interface Store {
  database: Database;
  records: Records;
  /** A digest of the texts that the operator attached: they are part of what evidence shows. */
  texts: string;
  /** The same data as one snapshot, read beside everything else; `close` ends it. */
  openReader: () => { reader: Store; close: () => void };
}

/** Long answers pass over many records once: there is little to keep. */
const KEPT_BY_READER = 500;

export function openStore(database: Database, kept?: number): Store {
  const store: Store = {
    database,
    records: new Records(database, kept),
    texts: createHash("sha256")
      .update(JSON.stringify([...database.texts]))
      .digest("base64url"),
    openReader: () => {
      // A database in memory has one connection, and nobody beside it to write.
      if (database.connection.memory) return { reader: store, close: () => {} };
      const own = new Database(database.connection.name, { readonly: true });
      attachTexts(own, database.texts);
      own.connection.exec("BEGIN");
      own.readDatasetVersion();
      return { reader: openStore(own, KEPT_BY_READER), close: () => own.close() };
    },
  };
  return store;
}
