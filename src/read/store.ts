// What routes read from: the database, a cache of its records, and separate readers for long answers.
import { attachTexts } from "../db/attach-texts.ts";
import type { Database } from "../db/connection/database.ts";
import { INCLUDE_DEPTH } from "../query/parse/selection.ts";
import { sha256 as digest } from "../standards/sha-256.ts";
import { FormerStates, type KeptStates } from "./former-states.ts";
import { Records } from "./records.ts";
import { TooLongHere } from "./too-long-here.ts";
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
  /** Whether reader threads answer what takes long. */
  hasReaders: boolean;
  /** Opens a reader on a snapshot of the same data; `close` ends it. */
  openReader: () => { reader: Store; close: () => void };
  /** The data as it was right after a change. Throws a TooLongHere if a reader thread should show it. */
  asKnown: (seq: number) => Store;
  formerStates: () => KeptStates;
}

interface StoreOptions {
  /** How many characters of records to cache per resource. */
  kept?: number;
  includeDepth?: number;
  turns?: Turns;
  /** Milliseconds that a query of a long answer may take. */
  queryMs?: number;
  /** Whether reader threads answer what takes long. */
  hasReaders?: boolean;
  /** Is called with the former states that are kept, whenever that changes. */
  onFormerStates?: (kept: KeptStates) => void;
}

/** A long answer reads each record once, so caching is useless. */
const KEPT_BY_READER = 0;

export function openStore(database: Database, options: StoreOptions = {}): Store {
  const {
    kept,
    includeDepth = INCLUDE_DEPTH,
    queryMs = Number.POSITIVE_INFINITY,
    hasReaders = false,
    turns = new Turns(),
    onFormerStates = () => {},
  } = options;
  const forReader = { kept: KEPT_BY_READER, includeDepth, queryMs, turns };
  const { texts } = database;
  const openReader = () => {
    if (database.isInMemory) return { reader: store, close: () => {} };
    const own = database.openSnapshot();
    own.queryBudget = queryMs;
    attachTexts(own, texts, database.textsChanged);
    return { reader: openStore(own, forReader), close: () => own.close() };
  };
  const former = new FormerStates<Store>(
    database,
    (own, readFormer) => {
      own.queryBudget = queryMs;
      return { ...openStore(own, forReader), openReader: readFormer };
    },
    onFormerStates,
  );
  const store: Store = {
    database,
    records: new Records(database, kept),
    totals: new Totals(database),
    texts: digest(JSON.stringify([...texts].map(([source, { sha256 }]) => [source, sha256])), "base64url"),
    turns,
    includeDepth,
    hasReaders,
    openReader,
    asKnown: (seq) => {
      if (hasReaders) throw new TooLongHere("a former state", { what: "this former state", number: seq });
      return former.after(seq);
    },
    formerStates: () => former.kept,
  };
  return store;
}
