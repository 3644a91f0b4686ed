// Which references point at nothing, in terms of records and fields. Run before a commit, inside its transaction.
import { z } from "zod";
import type { Resource } from "../resources/define-resource.ts";
import type { Database } from "./open.ts";

export interface BrokenReference {
  resource: Resource;
  id: string;
  field: string;
  value: string;
  /** What the value should have named: the type of a record. */
  target: string;
}

const violations = z.array(
  z.object({ table: z.string(), rowid: z.number(), parent: z.string(), fkid: z.number() }),
);
const keyColumns = z.array(z.object({ id: z.number(), from: z.string() }));

/** Every reference that the foreign keys of the schema refuse. */
export function brokenReferences(database: Database, resources: readonly Resource[]): BrokenReference[] {
  return violations
    .parse(database.connection.pragma("foreign_key_check"))
    .map(({ table, rowid, parent, fkid }) => {
      const keys = keyColumns.parse(database.connection.pragma(`foreign_key_list(${table})`));
      const columns = keys.filter((key) => key.id === fkid).map((key) => key.from);
      const column = columns.at(-1) ?? "id";
      const row = database.get({ sql: `SELECT * FROM ${table} WHERE rowid = ?`, parameters: [rowid] }) ?? {};
      const resource =
        resources.find((of) => of.type === row.record_type) ??
        resources.find((of) => table === of.table) ??
        resources.find((of) => of.table !== null && table.startsWith(`${of.table}_`));
      if (resource === undefined) throw new Error(`the table ${table} belongs to no resource`);
      return {
        resource,
        id: String(row.record_id ?? row.id),
        field: fieldName(resource, table, column, Number(row.ordinal)),
        value: String(row[column]),
        target: parent,
      };
    });
}

function fieldName({ table: owner }: Resource, table: string, column: string, ordinal: number): string {
  if (table === owner) return column;
  if (table === "citation") return `evidence.${ordinal}.${column}`;
  const list = `${table.slice((owner ?? "").length + 1)}.${ordinal}`;
  return column === "value" ? list : `${list}.${column}`;
}
