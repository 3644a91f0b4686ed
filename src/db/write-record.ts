// Puts one checked record into its tables, with its evidence, registry entry and place in the change sequence.
import { createHash } from "node:crypto";
import type { Evidence, Fields, RecordInput, Resource } from "../resources/define-resource.ts";
import { edtfBounds, startPrecision } from "../standards/edtf.ts";
import type { Change } from "./change-log.ts";
import { indexRecord } from "./index-record.ts";
import type { Database } from "./open.ts";
import { readRecord } from "./read-record.ts";
import { storeJson } from "./stored-json.ts";

export type Outcome = "created" | "updated" | "unchanged";

const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");

/** Inserts or replaces a record. Call it inside a transaction: references are checked when that commits. */
export function writeRecord(
  database: Database,
  resource: Resource,
  input: RecordInput,
  change: Change,
): Outcome {
  const { type, table, fields } = resource;
  if (table === null)
    throw new TypeError(`${resource.path} only gathers other records: it cannot be written`);
  const digest = digestOf(input);
  const held = database.get({
    sql: "SELECT digest FROM record WHERE type = ? AND id = ?",
    parameters: [type, input.id],
  });
  if (held?.digest === digest) return "unchanged";
  const former = held && readRecord(database, resource, input.id);
  const isNew = held === undefined;
  writeTables(database, table, fields, input, isNew);
  const number = register(database, type, input, digest);
  indexRecord(database, resource, input, number, isNew);
  writeCitations(database, type, input, isNew);
  const outcome = isNew ? "created" : "updated";
  change.log({ type, id: input.id, action: outcome, digest, former });
  storeJson(database, resource, input.id);
  return outcome;
}

/** Returns the record's number, which it keeps as long as it is there. */
function register(database: Database, type: string, { id, values }: RecordInput, digest: string): number {
  const row = database.get({
    sql: "INSERT INTO record (type, id, title, digest) VALUES (?, ?, ?, ?) ON CONFLICT (type, id) DO UPDATE SET title = excluded.title, digest = excluded.digest RETURNING number",
    parameters: [type, id, String(values.title ?? values.name), digest],
  });
  return Number(row?.number);
}

/** Names the contents of a written record: equal digests, equal records. */
export const digestOf = ({ values, evidence }: RecordInput): string =>
  sha256(JSON.stringify([values, evidence]));

function writeTables(
  database: Database,
  table: string,
  fields: Fields,
  input: RecordInput,
  isNew: boolean,
): void {
  const row: Record<string, unknown> = {};
  const lists: [name: string, entries: Record<string, unknown>[]][] = [];
  for (const [name, field] of Object.entries(fields)) {
    if (field.computed) continue;
    const value = input.values[name];
    if (Array.isArray(value)) {
      const entries = value.map((entry, ordinal) => ({
        record_id: input.id,
        ordinal,
        ...(field.kind === "objects" ? entry : { value: entry }),
      }));
      lists.push([`${table}_${name}`, entries]);
    } else {
      row[name] = value;
      if (field.kind === "edtf") Object.assign(row, boundColumns(name, value));
    }
  }
  upsert(database, table, row);
  for (const [list, entries] of lists) {
    if (!isNew) database.run(`DELETE FROM ${list} WHERE record_id = ?`, input.id);
    for (const entry of entries) insert(database, list, entry);
  }
}

function boundColumns(name: string, value: unknown): Record<string, string | null> {
  const { min, max } = typeof value === "string" ? edtfBounds(value) : { min: null, max: null };
  const precision = typeof value === "string" ? startPrecision(value) : null;
  return { [`${name}_min`]: min, [`${name}_max`]: max, [`${name}_precision`]: precision };
}

function upsert(database: Database, table: string, row: Record<string, unknown>): void {
  const changes = Object.keys(row).map((column) => `"${column}" = excluded."${column}"`);
  insert(database, table, row, ` ON CONFLICT (id) DO UPDATE SET ${changes.join(", ")}`);
}

/** Names come from declarations, never from a request: they can stand in SQL as they are. */
function insert(database: Database, table: string, row: Record<string, unknown>, conflict = ""): void {
  const columns = Object.keys(row).map((column) => `"${column}"`);
  const values = columns.map(() => "?");
  database.run(
    `INSERT INTO ${table} (${columns.join(", ")}) VALUES (${values.join(", ")})${conflict}`,
    ...Object.values(row),
  );
}

function writeCitations(
  database: Database,
  type: string,
  { id, evidence }: RecordInput,
  isNew: boolean,
): void {
  if (!isNew) database.run("DELETE FROM citation WHERE record_type = ? AND record_id = ?", type, id);
  for (const [ordinal, citation] of evidence.entries())
    insert(database, "citation", {
      id: citationId(type, id, citation),
      record_type: type,
      record_id: id,
      ordinal,
      ...citation,
      value: citation.value ?? null,
      row: citation.row ?? null,
    });
}

/** Stable as long as the claim is: it does not depend on the order of the citations. */
function citationId(type: string, id: string, { field, source_id, start, end }: Evidence): string {
  return `${type}-${id.toLowerCase()}-${sha256(JSON.stringify([field, source_id, start, end])).slice(0, 8)}`;
}
