// Checks that the database follows its own rules: the file, the references, the evidence, the log, and everything that
// is derived from the records (copied dates, stored JSON, the search index).
import { z } from "zod";
import type { RecordInput, Resource } from "../resources/define-resource.ts";
import { resources } from "../resources/resources.ts";
import { dateTakenFrom, gatheredBy } from "../resources/storage.ts";
import type { Database, Row } from "./connection/database.ts";
import { brokenReferences } from "./records/broken-references.ts";
import { UNKNOWN_NUMBERS, writtenRecord } from "./records/change-log.ts";
import { allCircles, circleWords } from "./records/circles.ts";
import { type IndexedTexts, indexedTexts } from "./records/index-record.ts";
import { isWritten } from "./records/log-entry.ts";
import { readRecord } from "./records/read-record.ts";
import { isStored, jsonOfRow } from "./records/stored-json.ts";
import { digestOf } from "./records/write-record.ts";

/** Checks everything. Returns one line for each fault, which says where it is. */
export function check(database: Database): string[] {
  const damage = integrity(database);
  // A second search index is built for comparison. It may be too large for memory.
  database.connection.pragma("temp_store = FILE");
  if (damage.length > 0) return damage;
  return database.connection.transaction(() => [
    ...brokenReferences(database, resources).map(
      ({ resource, id, field, value, target }) =>
        `${resource.type} ${id}: ${field}: there is no ${target} '${value}'`,
    ),
    ...allCircles(database, resources).map(
      ({ resource, id, field, way }) => `${resource.type} ${id}: ${field}: ${circleWords(way)}`,
    ),
    ...RULES.flatMap(({ sql, says }) => database.all({ sql, parameters: [] }).map(says)),
    ...recordFaults(database),
  ])();
}

/** SQLite stops after this many faults. */
const MOST_DAMAGE = 100;

function integrity(database: Database): string[] {
  return database
    .all({ sql: `PRAGMA integrity_check(${MOST_DAMAGE})`, parameters: [] })
    .map((row) => String(row.integrity_check))
    .filter((line) => line !== "ok")
    .flatMap((line, index) => [
      `file: ${line}`,
      ...(index + 1 === MOST_DAMAGE ? [`file: there may be more than these ${MOST_DAMAGE}`] : []),
    ]);
}

interface Rule {
  /** Finds the rows that break the rule. */
  sql: string;
  says: (row: Row) => string;
}

const RULES: readonly Rule[] = [
  {
    sql: "SELECT type, id FROM record WHERE NOT EXISTS (SELECT 1 FROM citation WHERE citation.number = record.number AND field IS NULL)",
    says: ({ type, id }) => `${type} ${id}: evidence: no span supports the record as a whole`,
  },
  {
    sql: 'SELECT record.type, record.id, ordinal, text_length FROM citation JOIN source ON source.id = source_id JOIN record ON record.number = citation.number WHERE "end" > text_length',
    says: ({ type, id, ordinal, text_length }) =>
      `${type} ${id}: evidence.${ordinal}.end: the text has ${text_length} code points`,
  },
  {
    sql: 'SELECT record.type, record.id, ordinal, "row", row_count FROM citation JOIN source ON source.id = source_id JOIN record ON record.number = citation.number WHERE "row" > ifnull(row_count, 0)',
    says: ({ type, id, ordinal, row, row_count }) =>
      `${type} ${id}: evidence.${ordinal}.row: ${row_count === null ? "the source is prose" : `the source has ${row_count} rows, not ${row}`}`,
  },
  {
    sql: 'SELECT source.id, held.ordinal, held.start, held."end", text_length, before."end" AS reached FROM source_sentences AS held JOIN source ON source.number = held.record_id LEFT JOIN source_sentences AS before ON before.record_id = held.record_id AND before.ordinal = held.ordinal - 1 WHERE held."end" > text_length OR held.start < before."end"',
    says: ({ id, ordinal, start, end, text_length, reached }) =>
      Number(end) > Number(text_length)
        ? `source ${id}: sentences.${ordinal}.end: the text has ${text_length} code points, but this is ${end}`
        : `source ${id}: sentences.${ordinal}.start: the sentence before ends at ${reached}, but this is ${start}`,
  },
  {
    sql: "SELECT type, id FROM record WHERE NOT EXISTS (SELECT 1 FROM change WHERE change.type = record.type AND change.id = record.id)",
    says: ({ type, id }) => `${type} ${id}: the log has no entry for it`,
  },
  {
    sql: "SELECT type, id, action FROM change JOIN (SELECT max(seq) AS seq FROM change GROUP BY type, id) USING (seq) WHERE action NOT IN ('preferred', 'distinguished', 'undistinguished', 'upgraded') AND (action IN ('deleted', 'redirected')) = EXISTS (SELECT 1 FROM record WHERE record.type = change.type AND record.id = change.id)",
    says: ({ type, id, action }) =>
      `${type} ${id}: its last change is '${action}', but it ${isWritten(action) ? "does not exist" : "exists"}`,
  },
  {
    sql: "SELECT seq, reached FROM dataset JOIN (SELECT ifnull(max(seq), 0) AS reached FROM change) WHERE seq <> reached",
    says: ({ seq, reached }) => `dataset: names ${seq} as the last change, but the log ends at ${reached}`,
  },
  {
    sql: "SELECT seq, action FROM change WHERE former IS NOT NULL AND action NOT IN ('updated', 'deleted') UNION ALL SELECT seq, action FROM change WHERE claims IS NOT NULL AND action NOT IN ('updated', 'deleted', 'preferred')",
    says: ({ seq, action }) => `log: entry ${seq}: '${action}' has no state before it, but one is kept`,
  },
  {
    sql: `SELECT number, reached FROM dataset JOIN (SELECT max(number) AS reached FROM (SELECT number FROM record UNION ALL SELECT number FROM change WHERE number < ${UNKNOWN_NUMBERS})) WHERE number < reached`,
    says: ({ number, reached }) =>
      `dataset: names ${number} as the last number of a record, but ${reached} was given`,
  },
  ...resources.filter(isStored).map(storedJsonRule),
  ...resources.flatMap(doubledIdRules),
  ...resources.flatMap(takenDateRules),
];

/** Stored JSON must be what the view shows. */
function storedJsonRule(resource: Resource): Rule {
  const { type, view } = resource;
  const kept = `(SELECT json FROM record_json WHERE record_json.number = ${view}.number)`;
  return {
    sql: `SELECT id FROM (SELECT id, ${jsonOfRow(resource)} AS shown, ${kept} AS kept FROM ${view}) WHERE kept <> shown`,
    says: ({ id }) => `${type} ${id}: what is served of it is not what it says`,
  };
}

/** Records of different types that are seen in one list must have different ids. */
function doubledIdRules(gathering: Resource): Rule[] {
  if (gathering.gathers === undefined || gatheredBy(resources, gathering).length === 0) return [];
  const { rows, type, id } = gathering.gathers;
  return [
    {
      sql: `SELECT ${id} AS id, group_concat(${type}, ' and a ') AS kinds FROM ${rows} GROUP BY ${id} HAVING count(*) > 1`,
      says: ({ id: doubled, kinds }) => `${gathering.path}: '${doubled}' is the id of a ${kinds}`,
    },
  ];
}

function takenDateRules(resource: Resource): Rule[] {
  const { type, table, date } = resource;
  const taken = dateTakenFrom(resources, resource);
  if (taken === null) return [];
  const { rows, id } = taken.from;
  return [
    {
      sql: `SELECT id FROM ${table} WHERE ${date} IS NOT (SELECT of.${taken.date} FROM ${rows} AS of WHERE of.${id} = ${table}.${taken.field})`,
      says: ({ id: record }) => `${type} ${record}: its date differs from that of its event`,
    },
  ];
}

/** Compares each record with its digest and with the search index, and the tables with the registry. */
function recordFaults(database: Database): string[] {
  database.connection.exec(`
    CREATE VIRTUAL TABLE temp.expected USING fts5 (title, body, type, content = '', tokenize = 'unicode61 remove_diacritics 2');
    CREATE TEMP TABLE expected_name (folded TEXT, number INTEGER, name TEXT, PRIMARY KEY (folded, number, name)) WITHOUT ROWID;
  `);
  try {
    const faults = resources
      .filter(({ table }) => table !== null)
      .flatMap((resource) => faultsOf(database, resource));
    return [...faults, ...searchFaults(database)];
  } finally {
    database.connection.exec("DROP TABLE temp.expected; DROP TABLE temp.expected_name");
  }
}

function faultsOf(database: Database, resource: Resource): string[] {
  const { type, table } = resource;
  const strays = database.all({
    sql: `SELECT id, 'is not registered' AS wrong FROM ${table} WHERE (number, id) NOT IN (SELECT number, id FROM record WHERE type = ?) UNION ALL SELECT id, 'is registered but does not exist' FROM record WHERE type = ? AND (number, id) NOT IN (SELECT number, id FROM ${table})`,
    parameters: [type, type],
  });
  const faults = strays.map(({ id, wrong }) => `${type} ${id}: ${wrong}`);
  const rows = database.all({
    sql: `SELECT id, number, lower(hex(digest)) AS digest FROM record WHERE type = ? AND id IN (SELECT id FROM ${table})`,
    parameters: [type],
  });
  for (const { id, number, digest } of rows) {
    const record = tryRead(database, resource, String(id));
    if (typeof record === "string") faults.push(`${type} ${id}: ${record}`);
    else {
      const judged = resource.input.safeParse(writtenRecord(record));
      for (const { path, message } of judged.error?.issues ?? [])
        faults.push(`${type} ${id}: ${path.join(".") || "the record"}: ${message}`);
      if (digestOf(record) !== digest) faults.push(`${type} ${id}: its digest is not that of its contents`);
      expect(database, Number(number), indexedTexts(resource, record));
    }
  }
  return faults;
}

function tryRead(database: Database, resource: Resource, id: string): RecordInput | string {
  try {
    return readRecord(database, resource, id) ?? "cannot be read";
  } catch (error) {
    if (!(error instanceof z.ZodError)) throw error;
    return `cannot be read: ${error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`).join("; ")}`;
  }
}

function expect(database: Database, number: number, { title, body, type, names }: IndexedTexts): void {
  database.run(
    "INSERT INTO temp.expected (rowid, title, body, type) VALUES (?, ?, ?, ?)",
    number,
    title,
    body,
    type,
  );
  for (const { folded, name } of names)
    database.run("INSERT INTO temp.expected_name VALUES (?, ?, ?)", folded, number, name);
}

const MOST_SHOWN = 20;

/** Compares the index with the one made from the records, word by word. Both are read in the order of the words. */
function searchFaults(database: Database): string[] {
  const names = database.all({
    sql: "SELECT number, name, 'is missing' AS wrong FROM (SELECT * FROM temp.expected_name EXCEPT SELECT folded, number, name FROM name) UNION ALL SELECT number, name, 'is left over' FROM (SELECT folded, number, name FROM name EXCEPT SELECT * FROM temp.expected_name) LIMIT ?",
    parameters: [MOST_SHOWN + 1],
  });
  const faults = names
    .slice(0, MOST_SHOWN)
    .map(({ number, name, wrong }) => `names: '${name}' of record ${number} ${wrong}`);
  if (names.length > MOST_SHOWN) faults.push(`names: there are more faults than these ${MOST_SHOWN}`);
  database.connection.exec(`
    CREATE VIRTUAL TABLE temp.held_word USING fts5vocab (main, record_search, instance);
    CREATE VIRTUAL TABLE temp.expected_word USING fts5vocab (temp, expected, instance);
  `);
  const [held, expected] = ["held_word", "expected_word"].map((table) =>
    database.connection.prepare<[], Row>(`SELECT term, doc, col, "offset" FROM temp.${table}`).iterate(),
  );
  for (let more = held !== undefined && expected !== undefined; more; ) {
    const [one, other] = [held?.next(), expected?.next()];
    more = !one?.done && !other?.done;
    if (JSON.stringify(one?.value) === JSON.stringify(other?.value)) continue;
    const row: Row = one?.value ?? other?.value ?? {};
    faults.push(
      `search index: differs from the records, first at the word '${row.term}' of record ${row.doc}`,
    );
    break;
  }
  held?.return?.();
  expected?.return?.();
  database.connection.exec("DROP TABLE temp.held_word; DROP TABLE temp.expected_word");
  return faults;
}
