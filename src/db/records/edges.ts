// The columns that refer to other records: those with a foreign key, and those that name an event, which can be in any of
// several tables.
import { z } from "zod";
import type { Resource } from "../../resources/define-resource.ts";
import { gatheredBy, listTable, type Owner, ownerOf, rowsOf } from "../../resources/storage.ts";
import type { Database, Row } from "../connection/database.ts";

/** A column that names another record. */
export interface Edge {
  table: string;
  column: string;
  /** The table of the other record, and its column with what names it. */
  parent: string;
  to: string;
  /** The record that the rows of `table` belong to. */
  owner: Owner;
}

const foreignKeys = z.array(
  z.object({ seq: z.number(), table: z.string(), from: z.string(), to: z.string() }),
);
const known = new WeakMap<Database, readonly Edge[]>();

/** All references between records. The result is kept for each connection. */
export function edgesOf(database: Database, resources: readonly Resource[]): readonly Edge[] {
  const kept = known.get(database);
  if (kept !== undefined) return kept;
  const tables = database
    .all({ sql: "SELECT name FROM sqlite_schema WHERE type = 'table'", parameters: [] })
    .map(({ name }) => String(name));
  const byKey = tables.flatMap((table) => {
    const owner = ownerOf(resources, table);
    if (owner === undefined) return [];
    // This column ties a row to its own record, and is no reference to another.
    const own = owner.list === null && owner.resource !== undefined ? null : owner.number;
    return foreignKeys
      .parse(database.connection.pragma(`foreign_key_list(${table})`))
      .filter(({ from }) => from !== own)
      .map(({ from, table: parent, to }): Edge => ({ table, column: from, parent, to, owner }));
  });
  const edges = [...byKey, ...declaredEdges(resources)];
  known.set(database, edges);
  return edges;
}

/** References to a record of any of the types that a resource gathers. A foreign key can name only one table. */
export const declaredEdges = (resources: readonly Resource[]): readonly Edge[] =>
  resources.flatMap((resource) =>
    Object.values(resource.links).flatMap((link) => {
      const to = resources.find(({ path }) => path === link.to);
      if (!("from" in link) || resource.table === null || to === undefined) return [];
      if (gatheredBy(resources, to).length === 0) return [];
      const [field = "", part] = link.from.split(".");
      const table = part === undefined ? resource.table : listTable(resource, field);
      const owner = ownerOf(resources, table);
      return owner === undefined
        ? []
        : [{ table, column: part ?? field, parent: rowsOf(to), to: "id", owner }];
    }),
  );

/** The record that a row belongs to; undefined if it is not registered. */
export function recordOfRow(
  database: Database,
  resources: readonly Resource[],
  owner: Owner,
  row: Row,
): { resource: Resource; id: string } | undefined {
  const held = database.get({
    sql: "SELECT type, id FROM record WHERE number = ?",
    parameters: [row[owner.number]],
  });
  const resource = resources.find(({ type }) => type === held?.type);
  return resource && { resource, id: String(held?.id) };
}
