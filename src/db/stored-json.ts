// Each record's JSON, made once when it is written. A resource that shows something of other records (a count) is
// not stored: it would be wrong as soon as one of them is written.
import type { Resource } from "../resources/define-resource.ts";
import type { Database, Row } from "./open.ts";

/** Whether a record shows nothing but what is written with it. */
export const isStored = ({ table, fields }: Resource): boolean =>
  table !== null && !Object.values(fields).some((field) => field.ofOthers);

/** Call it last in the writing of a record: it keeps what the view shows now. */
export function storeJson(database: Database, resource: Resource, id: string): void {
  if (!isStored(resource)) return;
  const row = database.get({ sql: `SELECT * FROM ${resource.view} WHERE id = ?`, parameters: [id] });
  if (row === undefined) return;
  database.run(
    "INSERT OR REPLACE INTO record_json (type, id, json) VALUES (?, ?, ?)",
    resource.type,
    id,
    rowToJson(resource, row),
  );
}

/** Makes what is not stored yet: after many records were written at once, or a migration changed a view. */
export function storeMissingJson(database: Database, resources: readonly Resource[]): void {
  for (const resource of resources.filter(isStored))
    for (const { id } of database.all({
      sql: "SELECT id FROM record WHERE type = ? AND NOT EXISTS (SELECT 1 FROM record_json AS kept WHERE kept.type = record.type AND kept.id = record.id)",
      parameters: [resource.type],
    }))
      storeJson(database, resource, String(id));
}

/** A row of a view → the record's JSON, fields in the order of the declaration. List columns are JSON already. */
export function rowToJson({ fields }: Resource, row: Row): string {
  const members = Object.entries(fields).map(([name, { kind }]) => {
    const value = row[name] ?? null;
    const isList = kind === "list" || kind === "objects";
    return `${JSON.stringify(name)}:${isList ? String(value) : JSON.stringify(value)}`;
  });
  return `{${members.join(",")}}`;
}
