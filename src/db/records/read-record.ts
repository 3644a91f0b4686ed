// Reads one record as it was written: every field that is not computed, and its evidence. Stored records were checked
// by the rules of their time, and are not checked again here.
import { z } from "zod";
import { BASIS, type RecordInput, type Resource } from "../../resources/define-resource.ts";
import type { Database, Row } from "../connection/database.ts";

/** Members that a citation leaves out if they are null. */
const OMITTED_WHERE_NULL = ["value", "row"];

const held = z.array(
  z.object({
    source_id: z.string(),
    start: z.number(),
    end: z.number(),
    span_sha256: z.string(),
    field: z.string().nullable(),
    basis: z.enum(BASIS),
    note: z.string().nullable(),
    value: z.string().optional(),
    row: z.number().optional(),
  }),
);
const heldRecord = z.looseObject({ id: z.string(), evidence: held });

/** Reads a record; undefined if there is no such record. Throws if its evidence is not in a known form. */
export function readRecord(database: Database, resource: Resource, id: string): RecordInput | undefined {
  const { fields, view, type } = resource;
  const written = Object.entries(fields).filter(([, { computed }]) => !computed);
  // Not the computed ones: in some views they count other records, which takes time.
  const columns = written.map(([name]) => `"${name}"`).join(", ");
  const row = database.get({ sql: `SELECT ${columns} FROM ${view} WHERE id = ?`, parameters: [id] });
  if (row === undefined) return undefined;
  const citations = database.all({
    sql: 'SELECT source_id, start, "end", lower(hex(span_sha256)) AS span_sha256, field, basis, note, value, "row" FROM citation WHERE number = (SELECT number FROM record WHERE type = ? AND id = ?) ORDER BY key',
    parameters: [type, id],
  });
  const values = written.map(([name, { kind }]) => {
    const value = row[name] ?? null;
    return [name, kind === "list" || kind === "objects" ? JSON.parse(String(value)) : value];
  });
  return { id, values: Object.fromEntries(values), evidence: held.parse(citations.map(asWritten)) };
}

/** Parses the JSON of a record, such as a former state. Throws if this program did not write it. */
export function recordOfJson(json: string): RecordInput {
  const { evidence, ...values } = heldRecord.parse(JSON.parse(json));
  return { id: values.id, values, evidence };
}

const asWritten = (citation: Row) =>
  Object.fromEntries(
    Object.entries(citation).filter(([name, value]) => value !== null || !OMITTED_WHERE_NULL.includes(name)),
  );
