// Writes many records at once. Indexes, counts and stored JSON would cost most if they were updated for each record.
// Here they are removed first and made again at the end, in the same transaction.
import type { Resource } from "../resources/define-resource.ts";
import { dateTakenFrom } from "../resources/storage.ts";
import type { Database, Row } from "./connection/database.ts";
import { collectWords, indexWords } from "./records/index-record.ts";
import { KnownRecords } from "./records/known-records.ts";
import { LoadSession } from "./records/load-session.ts";
import { lostIds } from "./records/lost-ids.ts";
import { storeMissingJson } from "./records/stored-json.ts";
import { dropCounts, keepCounts } from "./schema/count-triggers.ts";

/** Rebuilding the indexes costs, for each record, about a quarter of adding one record to them. */
const WORTH = 4;
/** For fewer records the difference does not matter. */
const LEAST = 5000;

/**
 * How records are written. `single`: indexes and counts are updated for each record. `bulk`: they are made again at the
 * end, and rows are inserted in batches. `careful`: as `bulk`, but each row is inserted at once, so that a refused one
 * can be undone alone.
 */
export type Pace = "single" | "bulk" | "careful";

/** What should happen after the work: commit; or check the references, then roll back; or only roll back. */
export type Wish = "commit" | "check" | "undo";

/** Chooses how to write a number of records, given the number of those already there. */
export function paceOf(database: Database, records: number, isCareful = false): Pace {
  const held = database.get({ sql: "SELECT max(number) AS held FROM record", parameters: [] })?.held;
  if (records < LEAST || records * WORTH < Number(held ?? 0)) return "single";
  return isCareful ? "careful" : "bulk";
}

/** Indexes that are needed during the load: for triggers that copy dates of events, for names, and for lost ids. */
const neededIndexes = (resources: readonly Resource[]): string[] => [
  ...resources.flatMap((resource) => {
    const taken = dateTakenFrom(resources, resource);
    return taken === null ? [] : [`${resource.table}_by_${taken.field}`];
  }),
  "name_by_record",
  "change_of_withdrawn",
  "merged_by_id",
];

/** Settings of the full-text index: memory for new entries in bytes, and the merging of its parts. */
const SEARCH = { bulk: { automerge: 0, hashsize: 8 << 20 }, usual: { automerge: 4, hashsize: 1 << 20 } };

/**
 * Page caches in kibibytes. During a load, temporary tables need little, because they are written and read once, in
 * order.
 */
const CACHE_KIB = { bulk: { main: 8000, temp: 1000 }, usual: { main: 16_000, temp: 16_000 } };

/**
 * Runs `work`, which writes records, inside a transaction that the caller has begun. Returns what should happen next;
 * only for `commit` are indexes and counts made again.
 */
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
  collectWords(database);
  setCache(database, CACHE_KIB.bulk);
  const session = new LoadSession(database, knownRecords(database), pace === "careful");
  try {
    const before = lastChange(database);
    const wish = work(session);
    session.flush();
    if (wish !== "commit") return wish;
    // Nothing was changed, as when a file is imported twice. A rollback brings the indexes back.
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

/** The JSON of a record says when it was written. This index finds that in the log, so it is made first. */
const isOfHistory = ({ name }: Row): boolean => name === "change_by_record";

/** All registered records and all lost ids. */
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
