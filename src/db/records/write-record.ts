// Writes one checked record: its tables, evidence, registry entry, search index and change log.
import { claimsJson, type StoredClaim } from "../../claims/claim.ts";
import type { RecordInput, Resource } from "../../resources/define-resource.ts";
import { resources } from "../../resources/resources.ts";
import { dateColumns, storageOf } from "../../resources/storage.ts";
import { type CitationKey, citationKey } from "../../resources/written-record.ts";
import { edtfBounds, startPrecision } from "../../standards/edtf.ts";
import { sha256 } from "../../standards/sha-256.ts";
import { Insertion } from "../connection/batches.ts";
import type { Database } from "../connection/database.ts";
import type { Change } from "./change-log.ts";
import { readClaims, writeClaims } from "./claims.ts";
import { indexRecord } from "./index-record.ts";
import { readRecord } from "./read-record.ts";
import { type Registered, registered } from "./registry.ts";
import { forgetJson, storeJson } from "./stored-json.ts";

export type Outcome = "created" | "updated" | "unchanged";

/** The result of writing a record. */
export interface Written {
  outcome: Outcome;
  /** The record's number in the registry. */
  number: number;
}

/**
 * Inserts or replaces a record and what origins say of it; does nothing if both are unchanged. Without `claims`, these
 * stay as they are. Call it inside a transaction: references are checked at its commit. Throws an error of SQLite if the
 * tables refuse a value.
 */
export function writeRecord(
  database: Database,
  resource: Resource,
  input: RecordInput,
  change: Change,
  claims: readonly StoredClaim[] | null = null,
): Written {
  const { type } = resource;
  const tables = tablesOf(resource);
  const digest = digestOf(input);
  const held = heldRecord(database, change, type, input.id);
  const isNew = held === undefined;
  const formerClaims = isNew ? null : heldClaims(database, held.number);
  const said = claims === null ? formerClaims : claimsJson(claims);
  if (held?.digest === digest && said === formerClaims) return { outcome: "unchanged", number: held.number };
  const former = isNew ? undefined : readRecord(database, resource, input.id);
  const number = held?.number ?? change.takeNumber();
  writeTables(database, change, tables, input, number, isNew);
  const title = String(input.values.title ?? input.values.name);
  if (isNew) register(change, [number, type, input.id, title, Buffer.from(digest, "hex")]);
  else database.run(UPDATE_RECORD, title, Buffer.from(digest, "hex"), number);
  indexRecord(database, change, resource, input, number, isNew);
  writeCitations(database, change, type, number, input.evidence, isNew);
  if (claims !== null && said !== formerClaims) writeClaims(database, change, number, claims, isNew);
  const outcome = isNew ? "created" : "updated";
  const before = { former, formerDigest: held?.digest ?? null, formerClaims };
  change.log({ type, id: input.id, action: outcome, number, digest, claims: said, ...before });
  if (change.session === null) storeJson(database, resource, number);
  else if (!isNew) {
    forgetJson(database, number);
    // Nothing of a known record may wait: it can be read at any time.
    change.session.flush();
  }
  return { outcome, number };
}

/** The registry's entry of a record; undefined if it is new. In a large load, most new records need no query. */
export function heldRecord(
  database: Database,
  { session }: Change,
  type: string,
  id: string,
): Registered | undefined {
  if (session?.known.lacks(type, id)) return undefined;
  session?.flush();
  return registered(database, type, id);
}

/** The claims on a record as the log has them; null if it has none. */
export function heldClaims(database: Database, number: number): string | null {
  const claims = readClaims(database, number);
  return claims.length === 0 ? null : claimsJson(claims);
}

const RECORD = new Insertion("INSERT INTO record", ["number", "type", "id", "title", "digest"]);

function register(
  change: Change,
  row: readonly [number: number, type: string, id: string, title: string, digest: Buffer],
): void {
  const [, type, id] = row;
  change.insert(RECORD, row);
  change.session?.known.add(type, id);
}

const UPDATE_RECORD = "UPDATE record SET title = ?, digest = ? WHERE number = ?";

/**
 * The digest of a written record, in hexadecimal: equal digests mean equal records. Unknown values are left out, so that
 * a record keeps its digest when its resource gets a new field.
 */
export const digestOf = ({ values, evidence }: RecordInput): string =>
  sha256(JSON.stringify([known(values), evidence]));

/** The values without nulls and empty lists, also inside the entries of lists. */
function known(values: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const kept: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(values)) {
    if (value === null || (Array.isArray(value) && value.length === 0)) continue;
    kept[name] = Array.isArray(value)
      ? value.map((entry) => (isObject(entry) ? known(entry) : entry))
      : value;
  }
  return kept;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The statements that write a record of one resource, and their parameters. */
interface Tables {
  insert: Insertion;
  update: string;
  /** The fields in the row of the record, the id first. */
  scalars: readonly { name: string; isDate: boolean }[];
  lists: readonly {
    field: string;
    insert: Insertion;
    clear: string;
    /** The parts of each entry; null if entries are plain values. */
    parts: readonly string[] | null;
  }[];
}

const planned = new Map<Resource, Tables>();

/** The names in this SQL come from declarations, never from a request, so they need no escaping. */
function tablesOf(resource: Resource): Tables {
  const known = planned.get(resource);
  if (known !== undefined) return known;
  const { table, scalars, lists } = storageOf(resource);
  // A resource is declared after those that it refers to.
  const rank = resources.indexOf(resource);
  const columns = scalars.flatMap(({ name, isDate }) => (isDate ? dateColumns(name) : [name]));
  const [, ...others] = columns;
  const tables: Tables = {
    insert: new Insertion(`INSERT INTO ${table}`, ["number", ...columns], rank),
    update: `UPDATE ${table} SET ${others.map((column) => `"${column}" = ?`).join(", ")} WHERE number = ?`,
    scalars,
    lists: lists.map(({ field, table: list, parts }) => ({
      field,
      insert: new Insertion(`INSERT INTO ${list}`, ["record_id", "ordinal", ...(parts ?? ["value"])], rank),
      clear: `DELETE FROM ${list} WHERE record_id = ?`,
      parts,
    })),
  };
  planned.set(resource, tables);
  return tables;
}

function writeTables(
  database: Database,
  change: Change,
  { insert, update, scalars, lists }: Tables,
  { id, values }: RecordInput,
  number: number,
  isNew: boolean,
): void {
  const [, ...row] = scalars.flatMap(({ name, isDate }) =>
    isDate ? [values[name], ...daysOf(values[name])] : [values[name] ?? null],
  );
  if (isNew) change.insert(insert, [number, id, ...row]);
  else database.run(update, ...row, number);
  for (const list of lists) {
    if (!isNew) database.run(list.clear, number);
    const entries = values[list.field];
    if (!Array.isArray(entries)) continue;
    for (const [ordinal, entry] of entries.entries())
      change.insert(list.insert, [number, ordinal, ...(list.parts?.map((part) => entry[part]) ?? [entry])]);
  }
}

/** The values stored next to a date: first day, last day and precision. */
function daysOf(value: unknown): (string | null)[] {
  if (typeof value !== "string") return [null, null, null];
  const { min, max } = edtfBounds(value);
  return [min, max, startPrecision(value)];
}

const CITATION = new Insertion("INSERT INTO citation", [
  "key",
  "record_type",
  "source_id",
  "start",
  "end",
  "row",
  "span_sha256",
  "digest",
  "field",
  "basis",
  "note",
  "value",
]);

function writeCitations(
  database: Database,
  change: Change,
  type: string,
  number: number,
  evidence: RecordInput["evidence"],
  isNew: boolean,
): void {
  if (!isNew) database.run("DELETE FROM citation WHERE number = ?", number);
  for (const [ordinal, citation] of evidence.entries()) {
    const { source_id, start, end, span_sha256, field, basis, note, value = null, row = null } = citation;
    change.insert(CITATION, [
      ...[number * MOST_CITATIONS + ordinal, type, source_id, start, end, row],
      ...[Buffer.from(span_sha256, "hex"), citationDigest(citation), field, basis, note, value],
    ]);
  }
}

/** A record has fewer citations. The tables number them by it. */
const MOST_CITATIONS = 2 ** 14;

/** Bytes of the digest in the id of a citation: so many that no two citations of a record share them. */
const ID_BYTES = 10;

/**
 * The digest that ends the id of a citation, after its record. It does not depend on the order of the citations, so it
 * stays when others come or go.
 */
export const citationDigest = (citation: CitationKey): Buffer =>
  Buffer.from(sha256(citationKey(citation)).slice(0, 2 * ID_BYTES), "hex");
