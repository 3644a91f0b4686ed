// Many records at once. What costs most when it follows each record is taken away before they are written and made
// again after, in the same transaction: indexes, kept counts, stored JSON. All or nothing, as ever.
import type { Resource } from "../resources/define-resource.ts";
import { dateTakenFrom } from "../resources/storage.ts";
import type { Database, Row } from "./connection/database.ts";
import { indexWords, keepWords } from "./records/index-record.ts";
import { KnownRecords } from "./records/known-records.ts";
import { LoadSession } from "./records/load-session.ts";
import { lostIds } from "./records/lost-ids.ts";
import { storeMissingJson } from "./records/stored-json.ts";
import { dropCounts, keepCounts } from "./schema/keep-counts.ts";

/** Making all indexes again costs a record about a quarter of what it costs to follow one record with them. */
const WORTH = 4;
/** Smaller loads are done before it matters. */
const LEAST = 5000;

/**
 * How records are written: `single`, each with all that follows from it; or in `bulk`, also `careful`, in which each row
 * is inserted at once, so that one that is refused can be undone alone.
 */
export type Pace = "single" | "bulk" | "careful";

/** What the work of a transaction wishes: to be kept, to have its references checked and be undone, or to be undone. */
export type Wish = "commit" | "check" | "undo";

/** How to write so many records, beside those that are held. */
export function paceOf(database: Database, records: number, isCareful = false): Pace {
  const held = database.get({ sql: "SELECT max(number) AS held FROM record", parameters: [] })?.held;
  if (records < LEAST || records * WORTH < Number(held ?? 0)) return "single";
  return isCareful ? "careful" : "bulk";
}

/** What is looked up while records are written: by triggers that copy dates of events, names, and ids that are lost. */
const neededIndexes = (resources: readonly Resource[]): string[] => [
  ...resources.flatMap((resource) => {
    const taken = dateTakenFrom(resources, resource);
    return taken === null ? [] : [`${resource.table}_by_${taken.field}`];
  }),
  "name_by_record",
  "change_of_withdrawn",
  "merged_by_id",
];

/** Index entries that are gathered in memory before they are written, in bytes; and what SQLite has by default. */
const SEARCH = { bulk: { automerge: 0, hashsize: 8 << 20 }, usual: { automerge: 4, hashsize: 1 << 20 } };

/**
 * Memory for pages of the database while it is filled, and of temporary tables, which are written and read once, in
 * order; and what a connection has for each else. In kibibytes.
 */
const CACHE_KIB = { bulk: { main: 8000, temp: 1000 }, usual: { main: 16_000, temp: 16_000 } };

/** Runs `work`, which writes records, inside a transaction that the caller has begun. What is undone needs no indexes. */
export function inBulk(
  database: Database,
  resources: readonly Resource[],
  pace: Pace,
  work: (session: LoadSession) => Wish,
): Wish {
  const needed = neededIndexes(resources);
  const indexes = database.all({
    sql: `SELECT name, sql FROM sqlite_schema WHERE type = 'index' AND sql IS NOT NULL AND name NOT IN (${needed.map(() => "?").join(", ")})`,
    parameters: needed,
  });
  for (const { name } of indexes) database.connection.exec(`DROP INDEX ${name}`);
  dropCounts(database);
  keepWords(database);
  setCache(database, CACHE_KIB.bulk);
  const session = new LoadSession(database, knownRecords(database), pace === "careful");
  try {
    const before = lastChange(database);
    const wish = work(session);
    session.flush();
    if (wish !== "commit") return wish;
    // A file that was imported before: nothing to make again.
    if (lastChange(database) === before) return "undo";
    setSearch(database, SEARCH.bulk);
    indexWords(database);
    setSearch(database, SEARCH.usual);
    const [history, others] = [indexes.filter(isOfHistory), indexes.filter((index) => !isOfHistory(index))];
    for (const { sql } of history) database.connection.exec(String(sql));
    storeMissingJson(database, resources);
    for (const { sql } of others) database.connection.exec(String(sql));
    keepCounts(database, resources);
    return wish;
  } finally {
    setCache(database, CACHE_KIB.usual);
  }
}

/** A record's JSON tells when it was written: it is looked up in the history along this index. */
const isOfHistory = ({ name }: Row): boolean => name === "change_by_record";

/** Every record that is registered, and every id that no record has any more. */
function knownRecords(database: Database): KnownRecords {
  const known = new KnownRecords();
  for (const { type, id } of database.iterate({ sql: "SELECT type, id FROM record", parameters: [] }))
    known.add(String(type), String(id));
  for (const id of lostIds(database)) known.addLost(id);
  return known;
}

const lastChange = (database: Database) =>
  database.get({ sql: "SELECT max(seq) AS seq FROM change", parameters: [] })?.seq;

function setSearch(database: Database, settings: Readonly<Record<string, number>>): void {
  for (const [name, value] of Object.entries(settings))
    database.connection.exec(`INSERT INTO record_search (record_search, rank) VALUES ('${name}', ${value})`);
}

function setCache({ connection }: Database, sizes: Readonly<Record<string, number>>): void {
  for (const [schema, size] of Object.entries(sizes)) connection.pragma(`${schema}.cache_size = -${size}`);
}
