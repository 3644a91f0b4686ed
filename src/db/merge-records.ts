// Two records of one thing become one: what named the first names the second, which takes over its evidence.
import type { Evidence, RecordInput, Resource } from "../resources/define-resource.ts";
import type { Change } from "./change-log.ts";
import { deleteRecord } from "./delete-record.ts";
import type { Database } from "./open.ts";
import { readRecord } from "./read-record.ts";
import { referrers } from "./references.ts";
import { writeRecord } from "./write-record.ts";

/** Why two records cannot be merged. */
export class MergeError extends Error {}

/** The id that a merged id leads to. */
export function mergedInto(database: Database, { type }: Resource, id: string): string | undefined {
  const row = database.get({
    sql: "SELECT into_id FROM merged WHERE type = ? AND id = ?",
    parameters: [type, id],
  });
  return row === undefined ? undefined : String(row.into_id);
}

/**
 * Merges `id` into `into`. Fields of `into` stay as they are; where the other's differ, its evidence stays beside them
 * as a conflict. Call it inside a transaction; throws a MergeError that says what stands against it.
 */
export function mergeRecords(
  database: Database,
  resources: readonly Resource[],
  resource: Resource,
  { id, into }: { id: string; into: string },
  change: Change,
): void {
  const { type, fields } = resource;
  const [from, to] = [readRecord(database, resource, id), readRecord(database, resource, into)];
  if (id === into) throw new MergeError(`${type} '${id}' cannot be merged into itself`);
  if (fields.id?.kind !== "id")
    throw new MergeError(`a ${type} is named by its code: there are no two of one`);
  if (from === undefined) throw new MergeError(`there is no ${type} '${id}'`);
  if (to === undefined) throw new MergeError(`there is no ${type} '${into}'`);
  for (const referrer of referrers(database, resources, resource, id)) {
    if (referrer.field.startsWith("evidence."))
      throw new MergeError(
        `${referrer.resource.type} '${referrer.id}' cites '${id}': spans of one text are not spans of another`,
      );
    const record = readRecord(database, referrer.resource, referrer.id);
    if (record !== undefined)
      writeRecord(database, referrer.resource, renamed(record, referrer.field, id, into), change);
  }
  const taken = from.evidence.map((citation) => asConflict(citation, from, to));
  const held = new Set(to.evidence.map(claim));
  const evidence = [...to.evidence, ...taken.filter((citation) => !held.has(claim(citation)))];
  writeRecord(database, resource, { ...(readRecord(database, resource, into) ?? to), evidence }, change);
  deleteRecord(database, resource, id, change);
  database.run("UPDATE merged SET into_id = ? WHERE type = ? AND into_id = ?", into, type, id);
  leadTo(database, type, id, into);
}

/** From now on the id, which no record has, leads to that record. */
export function leadTo(database: Database, type: string, id: string, into: string): void {
  database.run("INSERT INTO merged (type, id, into_id) VALUES (?, ?, ?)", type, id, into);
}

const claim = ({ field, source_id, start, end }: Evidence): string =>
  JSON.stringify([field, source_id, start, end]);

/** A span with the value that it gives for a field, where that is not what the other record says. */
function asConflict({ value, ...citation }: Evidence, from: RecordInput, to: RecordInput): Evidence {
  if (citation.field === null) return citation;
  const [gives, holds] = [value ?? from.values[citation.field], to.values[citation.field]];
  const scalar = typeof gives === "string" || typeof gives === "number";
  return scalar && String(gives) !== String(holds) ? { ...citation, value: String(gives) } : citation;
}

/** The record with another id in one field; a list that then names it twice names it once. */
function renamed(record: RecordInput, field: string, from: string, to: string): RecordInput {
  const [name = "", , part] = field.split(".");
  const value = record.values[name];
  const replace = (one: unknown): unknown => {
    if (one === from) return to;
    if (part === undefined || typeof one !== "object" || one === null) return one;
    return Object.fromEntries(
      Object.entries(one).map(([key, inner]) => [key, key === part && inner === from ? to : inner]),
    );
  };
  const changed = Array.isArray(value) ? distinct(value.map(replace)) : replace(value);
  return { ...record, values: { ...record.values, [name]: changed } };
}

const distinct = (values: readonly unknown[]): unknown[] => [
  ...new Map(values.map((value) => [JSON.stringify(value), value])).values(),
];
