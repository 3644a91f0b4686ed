// References between records: what one record names that does not exist, and which records name it.
// The schema's foreign keys are the one list of them; here they are read as fields of records.
import { z } from "zod";
import type { Resource } from "../../resources/define-resource.ts";
import { fieldAt, gatheredBy, type Owner, ownerOf, rowsOf } from "../../resources/storage.ts";
import type { Database } from "../connection/database.ts";
import type { BrokenReference } from "./broken-references.ts";

/** A column that holds the id of a record, and whose column it is. */
export interface Edge {
  table: string;
  column: string;
  /** The table of what it names. */
  parent: string;
  owner: Owner;
}

const foreignKeys = z.array(z.object({ seq: z.number(), table: z.string(), from: z.string() }));
const known = new WeakMap<Database, readonly Edge[]>();

/** Every reference that the schema has, each as a field of a declared resource or of what it gathers. */
export function edgesOf(database: Database, resources: readonly Resource[]): readonly Edge[] {
  const kept = known.get(database);
  if (kept !== undefined) return kept;
  const tables = database
    .all({ sql: "SELECT name FROM sqlite_schema WHERE type = 'table'", parameters: [] })
    .map(({ name }) => String(name));
  const edges = tables.flatMap((table) => {
    const owner = ownerOf(resources, table);
    if (owner === undefined) return [];
    // What ties a row to its own record refers to no other one.
    const own = owner.list === null && owner.type === null ? [] : [owner.id, owner.type];
    return foreignKeys
      .parse(database.connection.pragma(`foreign_key_list(${table})`))
      .filter(({ from }) => !own.includes(from))
      .map(({ from, table: parent }): Edge => ({ table, column: from, parent, owner }));
  });
  known.set(database, edges);
  return edges;
}

/** A field, or a part of its entries, that names other records. */
export interface ReferenceField {
  field: string;
  part: string | null;
  /** What it names; a resource that gathers others stands for any of them. */
  names: Resource;
}

/** The fields by which records of a resource name others, evidence apart. */
export const referenceFields = (
  database: Database,
  resources: readonly Resource[],
  resource: Resource,
): readonly ReferenceField[] =>
  edgesOf(database, resources).flatMap(({ owner, column, parent }) => {
    const names = resources.find((one) => rowsOf(one) === parent);
    if (owner.resource !== resource || names === undefined) return [];
    const { list } = owner;
    if (list === null) return [{ field: column, part: null, names }];
    return [{ field: list.field, part: list.parts === null ? null : column, names }];
  });

/** What a record that was just written names although it does not exist. */
export function missingReferences(
  database: Database,
  resources: readonly Resource[],
  resource: Resource,
  id: string,
): BrokenReference[] {
  return edgesOf(database, resources)
    .filter(({ owner }) => owner.resource === undefined || owner.resource === resource)
    .flatMap(({ table, column, parent, owner }) => {
      const ofType = owner.type === null ? "" : ` AND ${owner.type} = ?`;
      const rows = database.all({
        sql: `SELECT * FROM ${table} AS held WHERE ${owner.id} = ?${ofType} AND "${column}" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM ${parent} AS named WHERE named.id = held."${column}")`,
        parameters: owner.type === null ? [id] : [id, resource.type],
      });
      return rows.map((row) => ({
        resource,
        id,
        field: fieldAt(owner, column, row.ordinal),
        value: String(row[column]),
        target: parent,
      }));
    });
}

/** A record that names another one, and the field in which it does. */
export interface Referrer {
  resource: Resource;
  id: string;
  field: string;
}

/** Which records name this one: at most `limit` of them for each field that can. */
export function referrers(
  database: Database,
  resources: readonly Resource[],
  named: Resource,
  id: string,
  limit = -1,
): Referrer[] {
  const gathering = resources.filter((one) => gatheredBy(resources, one).includes(named)).map(rowsOf);
  const parents = [named.table, ...gathering];
  return edgesOf(database, resources)
    .filter(({ parent }) => parents.includes(parent))
    .flatMap((edge) =>
      database
        .all({
          sql: `SELECT * FROM ${edge.table} WHERE "${edge.column}" = ? LIMIT ?`,
          parameters: [id, limit],
        })
        .flatMap((row) => {
          const { owner } = edge;
          const resource = owner.resource ?? resources.find(({ type }) => type === row[owner.type ?? ""]);
          const referring = { id: String(row[owner.id]), field: fieldAt(owner, edge.column, row.ordinal) };
          // What a record cites itself by leaves with it.
          const itself = resource === named && referring.id === id;
          return resource === undefined || itself ? [] : [{ resource, ...referring }];
        }),
    );
}
