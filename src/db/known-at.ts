// Shows a former state of all data, as it was after one change, on a separate connection. Temporary tables and views
// with the names of the stored ones hide what has changed since, so no query has to be written differently.
import { z } from "zod";
import { parseClaims, type StoredClaim } from "../claims/claim.ts";
import type { RecordInput, Resource } from "../resources/define-resource.ts";
import { resources } from "../resources/resources.ts";
import { dateTakenFrom, gatheredBy, ownerOf, rowsOf } from "../resources/storage.ts";
import { attachTexts } from "./attach-texts.ts";
import type { Database, Row } from "./connection/database.ts";
import { changing, unknownNumber } from "./records/change-log.ts";
import { readClaims } from "./records/claims.ts";
import { readRecord, recordOfJson } from "./records/read-record.ts";
import { writeRecord } from "./records/write-record.ts";
import { countFromRows } from "./schema/count-triggers.ts";
import { emptyDatabase } from "./schema/empty-database.ts";

/** The number of the last change at a given time (RFC 3339, UTC, with milliseconds); 0 if there was none yet. */
export const changeAt = (database: Database, moment: string): number =>
  Number(
    database.get({
      sql: "SELECT seq FROM change WHERE chain IS NOT NULL AND at <= ? ORDER BY at DESC, seq DESC LIMIT 1",
      parameters: [moment],
    })?.seq ?? 0,
  );

/** Shows the state after the change `seq` on a connection that nothing else uses, with the given attached texts. */
export function layFormerState(
  database: Database,
  seq: number,
  { texts, textsChanged }: Pick<Database, "texts" | "textsChanged">,
): void {
  database.connection.exec(`
    CREATE TEMP TABLE hidden (number INTEGER PRIMARY KEY);
    INSERT INTO temp.hidden SELECT number FROM main.record WHERE (id, type) IN (SELECT id, type FROM main.change WHERE seq > ${seq});
  `);
  const tables = ownedTables(database);
  layTables(database, tables);
  for (const records of formerRecords(database, seq)) layRecords(database, tables, records);
  layRecords(database, tables, movedWithTheirEvents(database));
  database.connection.exec(`CREATE TEMP VIEW change AS SELECT * FROM main.change WHERE seq <= ${seq}`);
  layRedirects(database, seq);
  layViews(database);
  database.connection.exec("CREATE TEMP TABLE record_json (number INTEGER PRIMARY KEY, json TEXT)");
  countFromRows(database, resources);
  attachTexts(database, texts, textsChanged, "temp.stored_evidence");
}

/** The size of what a connection with a former state holds: the records that have changed since. */
export const formerStateBytes = (database: Database): number =>
  Number(
    database.get({
      sql: "SELECT (SELECT page_count FROM pragma_page_count('temp')) * (SELECT page_size FROM pragma_page_size('temp')) AS bytes",
      parameters: [],
    })?.bytes ?? 0,
  );

interface FormerRecord {
  resource: Resource;
  record: RecordInput;
  number: number;
  claims: readonly StoredClaim[];
}

/** How many former records are written at a time, so that the memory they take does not grow with their number. */
const BATCH = 1000;

/**
 * Adds records in the state in which they are given. They are written to an empty database first, so that its triggers
 * make their rows.
 */
function layRecords(database: Database, tables: readonly string[], records: readonly FormerRecord[]): void {
  if (records.length === 0) return;
  const scratch = emptyDatabase();
  try {
    // A former record may refer to an unchanged one, which is not copied here.
    scratch.connection.pragma("foreign_keys = OFF");
    for (const row of database.all({ sql: "SELECT * FROM main.origin", parameters: [] }))
      insert(scratch, "origin", row);
    const lent = lendEvents(database, records);
    for (const { table, row } of lent) insert(scratch, `main.${table}`, row);
    writeAs(scratch, records);
    for (const { table, row } of lent) scratch.run(`DELETE FROM ${table} WHERE number = ?`, row.number);
    for (const table of tables)
      for (const row of scratch.iterate({ sql: `SELECT * FROM "${table}"`, parameters: [] }))
        insert(database, `temp."former_${table}"`, row);
  } finally {
    scratch.close();
  }
}

/** Writes the records with their former numbers. */
function writeAs(database: Database, records: readonly FormerRecord[]): void {
  let taken = 0;
  const decided = { at: "", schema: 0, number: () => taken, takeNumber: () => taken };
  changing(database, { actor: "", decided }, (change) => {
    for (const { resource, record, number, claims } of records) {
      taken = number;
      writeRecord(database, resource, record, change, claims);
    }
  });
}

/**
 * The former state of each record that has changed since, in batches, in the order of loading: events come before the
 * records that take their dates from them. Records created since have none.
 */
function* formerRecords(database: Database, seq: number): Generator<FormerRecord[]> {
  for (const resource of resources) {
    const firsts = database
      .all({
        sql: "SELECT seq FROM main.change JOIN (SELECT min(seq) AS seq FROM main.change WHERE seq > ? AND type = ? GROUP BY id) USING (seq) WHERE former IS NOT NULL ORDER BY seq",
        parameters: [seq, resource.type],
      })
      .map((row) => Number(row.seq));
    for (let at = 0; at < firsts.length; at += BATCH)
      yield database
        .all({
          sql: "SELECT seq, number, former, claims FROM main.change WHERE seq IN (SELECT value FROM json_each(?)) ORDER BY seq",
          parameters: [JSON.stringify(firsts.slice(at, at + BATCH))],
        })
        .map((row) => ({
          resource,
          record: recordOfJson(String(row.former)),
          number: Number(row.number ?? unknownNumber(Number(row.seq))),
          claims: parseClaims(String(row.claims ?? "[]")),
        }));
  }
}

/** Unchanged records whose event has changed. They show the date of the event, so they have a former state too. */
function movedWithTheirEvents(database: Database): FormerRecord[] {
  return resources.flatMap((resource) => {
    const taken = dateTakenFrom(resources, resource);
    if (taken === null) return [];
    const { rows, id } = taken.from;
    const moved = database.all({
      sql: `SELECT number, id FROM main.${resource.table} WHERE ${taken.field} IN (SELECT ${id} FROM main.${rows} WHERE number IN (SELECT number FROM temp.hidden)) AND number NOT IN (SELECT number FROM temp.hidden)`,
      parameters: [],
    });
    return moved.flatMap(({ number, id }) => {
      const record = readRecord(database, resource, String(id));
      database.run("INSERT INTO temp.hidden VALUES (?)", number);
      const claims = readClaims(database, Number(number));
      return record === undefined ? [] : [{ resource, record, number: Number(number), claims }];
    });
  });
}

/** Events from which the records take their dates: unchanged ones, and those of earlier batches. */
function lendEvents(database: Database, records: readonly FormerRecord[]) {
  const lent = records.flatMap(({ resource, record }) => {
    const taken = dateTakenFrom(resources, resource);
    const id = taken === null ? null : (record.values[taken.field] ?? null);
    if (taken === null || id === null) return [];
    const sql = (table: string) => `SELECT * FROM temp."${table}" WHERE id = ?`;
    return gatheredBy(resources, taken.events).flatMap((one) => {
      const table = rowsOf(one);
      const row = database.get({ sql: sql(table), parameters: [id] });
      return row === undefined ? [] : [{ table, row }];
    });
  });
  return [...new Map(lent.map((one) => [one.row.number, one])).values()];
}

function insert(database: Database, table: string, row: Row): void {
  const columns = Object.keys(row).map((column) => `"${column}"`);
  database.run(
    `INSERT INTO ${table} (${columns.join(", ")}) VALUES (${columns.map(() => "?").join(", ")})`,
    ...Object.values(row),
  );
}

/** The column with the number of the record that a row belongs to; null if the rows of the table belong to none. */
const recordOf = (table: string): string | null =>
  table === "record" || table === "claim" ? "number" : (ownerOf(resources, table)?.number ?? null);

/** The tables whose rows belong to records. */
const ownedTables = (database: Database): string[] =>
  schemaOf(database, "table").flatMap(({ name }) => (recordOf(name) === null ? [] : [name]));

/** Covers each of these tables by a view with its unchanged rows and the former rows of changed records. */
function layTables(database: Database, tables: readonly string[]): void {
  for (const name of tables)
    database.connection.exec(`
      CREATE TEMP TABLE "former_${name}" AS SELECT * FROM main."${name}" LIMIT 0;
      CREATE TEMP VIEW "${name}" AS SELECT * FROM main."${name}" WHERE NOT EXISTS (SELECT 1 FROM temp.hidden WHERE hidden.number = "${name}".${recordOf(name)}) UNION ALL SELECT * FROM temp."former_${name}";
    `);
}

/** Covers the redirects by those of then: each id leads where its last merge led, and on from there. */
function layRedirects(database: Database, seq: number): void {
  database.connection.exec(`
    CREATE TEMP TABLE former_redirect AS
      SELECT type, id, (SELECT into_id FROM main.change AS last WHERE last.type = ever.type AND last.id = ever.id AND last.seq <= ${seq} ORDER BY last.seq DESC LIMIT 1) AS into_id
      FROM (SELECT type, id FROM main.merged UNION SELECT type, id FROM main.change WHERE action = 'deleted' AND into_id IS NOT NULL) AS ever;
    DELETE FROM temp.former_redirect WHERE into_id IS NULL;
    CREATE TEMP TABLE merged AS
      WITH RECURSIVE led (type, id, into_id) AS (
        SELECT type, id, into_id FROM temp.former_redirect UNION
        SELECT led.type, led.id, further.into_id FROM led JOIN temp.former_redirect AS further ON further.type = led.type AND further.id = led.into_id
      )
      SELECT type, id, into_id FROM led WHERE NOT EXISTS (SELECT 1 FROM temp.former_redirect AS further WHERE further.type = led.type AND further.id = led.into_id);
  `);
}

/** Creates the stored views again in the temporary schema, where they find the temporary tables first. */
function layViews(database: Database): void {
  for (const { name, sql } of schemaOf(database, "view")) {
    const own = name === "evidence" ? "stored_evidence" : name;
    database.connection.exec(sql.replace(/^CREATE VIEW \w+/, `CREATE TEMP VIEW ${own}`));
  }
}

const schemaRows = z.array(z.object({ name: z.string(), sql: z.string() }));

const schemaOf = (database: Database, type: "table" | "view") =>
  schemaRows.parse(
    database.all({
      sql: "SELECT name, sql FROM main.sqlite_schema WHERE type = ? AND sql IS NOT NULL AND sql NOT LIKE 'CREATE VIRTUAL%'",
      parameters: [type],
    }),
  );
