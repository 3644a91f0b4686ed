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

const violations = z.array(z.object({ table: z.string(), fkid: z.number() }));
const keys = z.array(z.object({ id: z.number(), table: z.string(), from: z.string(), to: z.string() }));

/** All references to records that do not exist. Throws if a row belongs to no record. */
export const brokenReferences = (database: Database, resources: readonly Resource[]): BrokenReference[] =>
  [...brokenKeys(database, resources), ...declaredEdges(resources)].flatMap((edge) =>
    brokenAlong(database, resources, edge, ""),
  );

/** The foreign keys with a row that names no record. SQLite finds them, but cannot name the rows of a list. */
function brokenKeys(database: Database, resources: readonly Resource[]): Edge[] {
  const broken = violations
    .parse(database.connection.pragma("foreign_key_check"))
    .map(({ table, fkid }) => `${table} ${fkid}`);
  return [...new Set(broken)].map((key) => {
    const [table = "", fkid] = key.split(" ");
    const owner = ownerOf(resources, table);
    const named = keys
      .parse(database.connection.pragma(`foreign_key_list(${table})`))
      .find(({ id }) => id === Number(fkid));
    if (owner === undefined || named === undefined)
      throw new Error(`the table ${table} has a row that belongs to no record`);
    return { table, column: named.from, parent: named.table, to: named.to, owner };
  });
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
    const written = `${owner.number} IN (SELECT number ${since} number IS NOT NULL)`;
    const gone = `"${column}" IN (SELECT id ${since} action = 'deleted')`;
    return brokenAlong(database, resources, edge, ` AND (${written} OR ${gone})`);
  });
}

function brokenAlong(
  database: Database,
  resources: readonly Resource[],
  { table, column, parent, to, owner }: Edge,
  more: string,
): BrokenReference[] {
  return database
    .all({
      sql: `SELECT * FROM ${table} AS held WHERE "${column}" IS NOT NULL${more} AND NOT EXISTS (SELECT 1 FROM ${parent} AS named WHERE named.${to} = held."${column}")`,
      parameters: [],
    })
    .flatMap((row) => {
      const record = recordOfRow(database, resources, owner, row);
      if (record === undefined) throw new Error(`the table ${table} has a row that belongs to no record`);
      const field = fieldAt(owner, column, row.ordinal);
      return [{ ...record, field, value: String(row[column]), target: parent }];
    });
}
