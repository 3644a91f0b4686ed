// What routes read from: the database, a cache of its records, and separate readers for long answers.
import { LRUCache } from "lru-cache";
import { attachTexts } from "../db/attach-texts.ts";
import type { Database } from "../db/connection/database.ts";
import { formerStateBytes, layFormerState } from "../db/known-at.ts";
import { INCLUDE_DEPTH } from "../query/parse/selection.ts";
import { sha256 as digest } from "../standards/sha-256.ts";
import { Records } from "./records.ts";
import { Totals } from "./totals.ts";
import { Turns } from "./turns.ts";

export interface Store {
  database: Database;
  records: Records;
  totals: Totals;
  /** A digest of the source texts that the operator attached, since evidence quotes them. */
  texts: string;
  /** Long reads take turns with other requests. */
  turns: Turns;
  /** The most links that one path of `include=` may follow. */
  includeDepth: number;
  /** Opens a reader on a snapshot of the same data; `close` ends it. */
  openReader: () => { reader: Store; close: () => void };
  /** The data as it was right after a change. */
  asKnown: (seq: number) => Store;
  /** How many former states are kept open, and the size of what they hold beside the file. */
  formerStates: () => { number: number; bytes: number };
}

interface StoreOptions {
  /** How many characters of records to cache per resource. */
  kept?: number;
  includeDepth?: number;
  turns?: Turns;
}

/** A long answer reads each record once, so caching is useless. */
const KEPT_BY_READER = 0;

/** How many former states are kept open, and for how long after their last use. */
const FORMER_STATES = 2;
const FORMER_MS = 30_000;

export function openStore(
  database: Database,
  { kept, includeDepth = INCLUDE_DEPTH, turns = new Turns() }: StoreOptions = {},
): Store {
  const { texts } = database;
  const openReader = () => {
    if (database.isInMemory) return { reader: store, close: () => {} };
    const own = database.openSnapshot();
    attachTexts(own, texts, database.textsChanged);
    return {
      reader: openStore(own, { kept: KEPT_BY_READER, includeDepth, turns }),
      close: () => own.close(),
    };
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
    turns,
    includeDepth,
    openReader,
    asKnown: (seq) => {
      const key = `${database.datasetVersion()} ${seq}`;
      const known = formerStates.get(key) ?? openFormer(database, seq, turns);
      formerStates.set(key, known);
      return known;
    },
    formerStates: () => {
      const sizes = [...formerStates.values()].map((former) => formerStateBytes(former.database));
      return { number: sizes.length, bytes: sizes.reduce((sum, bytes) => sum + bytes, 0) };
    },
  };
  return store;
}

function openFormer(database: Database, seq: number, turns: Turns): Store {
  const open = () => {
    const own = database.openSnapshot();
    layFormerState(own, seq, database);
    return openStore(own, { kept: KEPT_BY_READER, turns });
  };
  return {
    ...open(),
    openReader: () => {
      const reader = open();
      return { reader, close: () => reader.database.close() };
    },
  };
}
