// What the routes read from: the database, the records kept of it, and readers of their own for long answers.
import { LRUCache } from "lru-cache";
import { attachTexts } from "../db/attach-texts.ts";
import { layFormerState } from "../db/known-at.ts";
import { Database } from "../db/open.ts";
import { Records } from "../db/records.ts";
import { Totals } from "../db/totals.ts";
import { INCLUDE_DEPTH } from "../query/selection.ts";
import { sha256 as digest } from "../standards/sha-256.ts";

export interface Store {
  database: Database;
  records: Records;
  totals: Totals;
  /** A digest of the texts that the operator attached: they are part of what evidence shows. */
  texts: string;
  /** Links that one path of `include=` may follow. */
  includeDepth: number;
  /** The same data as one snapshot, read beside everything else; `close` ends it. */
  openReader: () => { reader: Store; close: () => void };
  /** The data as it was held after a change, and not a later one. */
  asKnown: (seq: number) => Store;
}

/** Long answers pass over each record once: there is nothing to keep. */
const KEPT_BY_READER = 0;

/** How many former states are kept open, and for how long after they were last asked for. */
const FORMER_STATES = 2;
const FORMER_MS = 30_000;

export function openStore(database: Database, kept?: number, includeDepth: number = INCLUDE_DEPTH): Store {
  const { connection, texts } = database;
  const openReader = () => {
    // A database in memory has one connection, and nobody beside it to write.
    if (connection.memory) return { reader: store, close: () => {} };
    const own = snapshotOf(database);
    attachTexts(own, texts);
    return { reader: openStore(own, KEPT_BY_READER, includeDepth), close: () => own.close() };
  };
  const formerStates = new LRUCache<string, Store>({
    max: FORMER_STATES,
    ttl: FORMER_MS,
    ttlAutopurge: true,
    updateAgeOnGet: true,
    dispose: ({ database: own }) => own.close(),
  });
  const store: Store = {
    database,
    records: new Records(database, kept),
    totals: new Totals(database),
    texts: digest(JSON.stringify([...texts].map(([source, { sha256 }]) => [source, sha256])), "base64url"),
    includeDepth,
    openReader,
    asKnown: (seq) => {
      const key = `${database.datasetVersion()} ${seq}`;
      const known = formerStates.get(key) ?? openFormer(database, seq);
      formerStates.set(key, known);
      return known;
    },
  };
  return store;
}

/** A connection of its own, inside one transaction: one state of the data, whatever is written meanwhile. */
function snapshotOf({ connection, queryBudget }: Database): Database {
  const own = new Database(connection.memory ? connection.serialize() : connection.name, { readonly: true });
  own.queryBudget = queryBudget;
  own.connection.exec("BEGIN");
  own.readDatasetVersion();
  return own;
}

function openFormer(database: Database, seq: number): Store {
  const open = () => {
    const own = snapshotOf(database);
    layFormerState(own, seq, database.texts);
    return openStore(own, KEPT_BY_READER);
  };
  return {
    ...open(),
    openReader: () => {
      const reader = open();
      return { reader, close: () => reader.database.close() };
    },
  };
}
