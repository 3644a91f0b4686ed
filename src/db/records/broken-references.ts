// Finds references to records that do not exist, and names the records and fields that hold them. Run it inside the
// transaction, before the commit.
import { z } from "zod";
import type { Resource } from "../../resources/define-resource.ts";
import { fieldAt, ownerOf } from "../../resources/storage.ts";
import type { Database } from "../connection/database.ts";
import { declaredEdges, type Edge, recordOfRow } from "./edges.ts";

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

/** All references to records that do not exist. Throws if a table belongs to no resource. */
export function brokenReferences(database: Database, resources: readonly Resource[]): BrokenReference[] {
  const unkeyed = declaredEdges(resources).flatMap((edge) => brokenAlong(database, resources, edge, ""));
  const keyed = violations
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
  return [...keyed, ...unkeyed];
}

/**
 * The references to events that the entries of the log after `seq` have broken: the record names no event, or the event
 * is gone. No foreign key refuses them.
 */
export function brokenSince(
  database: Database,
  resources: readonly Resource[],
  seq: number,
): BrokenReference[] {
  const since = `FROM change WHERE seq > ${seq} AND`;
  return declaredEdges(resources).flatMap((edge) => {
    const { column, owner } = edge;
    const written = `${owner.id} IN (SELECT id ${since} +type = '${owner.resource?.type}')`;
    const gone = `"${column}" IN (SELECT id ${since} action = 'deleted')`;
    return brokenAlong(database, resources, edge, ` AND (${written} OR ${gone})`);
  });
}

function brokenAlong(
  database: Database,
  resources: readonly Resource[],
  { table, column, parent, owner }: Edge,
  more: string,
): BrokenReference[] {
  return database
    .all({
      sql: `SELECT * FROM ${table} AS held WHERE "${column}" IS NOT NULL${more} AND NOT EXISTS (SELECT 1 FROM ${parent} AS named WHERE named.id = held."${column}")`,
      parameters: [],
    })
    .flatMap((row) => {
      const record = recordOfRow(database, resources, owner, row);
      if (record === undefined) return [];
      const field = fieldAt(owner, column, row.ordinal);
      return [{ ...record, field, value: String(row[column]), target: parent }];
    });
}
