// Finds references to records that do not exist, and names the records and fields that hold them. Run it inside the
// transaction, before the commit.
import { z } from "zod";
import type { Resource } from "../../resources/define-resource.ts";
import { fieldAt, type Owner, ownerOf } from "../../resources/storage.ts";
import type { Database, Row } from "../connection/database.ts";

/** A reference to a record that does not exist. */
export interface BrokenReference {
  resource: Resource;
  id: string;
  field: string;
  value: string;
  /** The type of the record that should exist. */
  target: string;
}

const violations = z.array(
  z.object({ table: z.string(), rowid: z.number(), parent: z.string(), fkid: z.number() }),
);
const keyColumns = z.array(z.object({ id: z.number(), from: z.string() }));

/** All references that break a foreign key of the schema. Throws if a table belongs to no resource. */
export function brokenReferences(database: Database, resources: readonly Resource[]): BrokenReference[] {
  return violations
    .parse(database.connection.pragma("foreign_key_check"))
    .map(({ table, rowid, parent, fkid }) => {
      const keys = keyColumns.parse(database.connection.pragma(`foreign_key_list(${table})`));
      const columns = keys.filter((key) => key.id === fkid).map((key) => key.from);
      const column = columns.at(-1) ?? "id";
      const row = database.get({ sql: `SELECT * FROM ${table} WHERE rowid = ?`, parameters: [rowid] }) ?? {};
      const owner = ownerOf(resources, table);
      const record = owner && recordOfRow(database, resources, owner, row);
      if (owner === undefined || record === undefined)
        throw new Error(`the table ${table} has a row that belongs to no record`);
      return {
        ...record,
        field: fieldAt(owner, column, row.ordinal),
        value: String(row[column]),
        target: parent,
      };
    });
}

/** The record that a row belongs to; undefined if it is not registered. */
export function recordOfRow(
  database: Database,
  resources: readonly Resource[],
  owner: Owner,
  row: Row,
): { resource: Resource; id: string } | undefined {
  if (owner.resource !== undefined) return { resource: owner.resource, id: String(row[owner.id]) };
  const held = database.get({
    sql: "SELECT type, id FROM record WHERE number = ?",
    parameters: [row[owner.id]],
  });
  const resource = resources.find(({ type }) => type === held?.type);
  return resource && { resource, id: String(held?.id) };
}
