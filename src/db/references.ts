// References between records: what one record names that does not exist, and which records name it.
// The schema's foreign keys are the one list of them; here they are read as fields of records.
import { z } from "zod";
import type { Resource } from "../resources/define-resource.ts";
import type { BrokenReference } from "./broken-references.ts";
import type { Database } from "./open.ts";

/** A column that holds the id of a record, and whose column it is. */
interface Edge {
  table: string;
  column: string;
  /** The table of what it names. */
  parent: string;
  owner: (row: { record_type?: unknown }) => Resource | undefined;
  /** The column with the id of the record that holds it. */
  key: string;
}

const foreignKeys = z.array(z.object({ seq: z.number(), table: z.string(), from: z.string() }));
const known = new WeakMap<Database, readonly Edge[]>();

function edgesOf(database: Database, resources: readonly Resource[]): readonly Edge[] {
  const kept = known.get(database);
  if (kept !== undefined) return kept;
  const tables = database
    .all({ sql: "SELECT name FROM sqlite_schema WHERE type = 'table'", parameters: [] })
    .map(({ name }) => String(name));
  const edges = tables.flatMap((table) => {
    const own = resources.find((one) => one.table === table);
    const owner = own ?? resources.find((one) => one.table !== null && table.startsWith(`${one.table}_`));
    if (owner === undefined && table !== "citation") return [];
    return foreignKeys
      .parse(database.connection.pragma(`foreign_key_list(${table})`))
      .filter(({ from }) => from !== "record_id" && from !== "record_type")
      .map(({ from, table: parent }): Edge => {
        const cites = ({ record_type }: { record_type?: unknown }) =>
          resources.find(({ type }) => type === record_type);
        return {
          table,
          column: from,
          parent,
          owner: owner === undefined ? cites : () => owner,
          key: own === undefined ? "record_id" : "id",
        };
      });
  });
  known.set(database, edges);
  return edges;
}

/** What a record that was just written names although it does not exist. */
export function missingReferences(
  database: Database,
  resources: readonly Resource[],
  resource: Resource,
  id: string,
): BrokenReference[] {
  return edgesOf(database, resources)
    .filter(({ table, owner }) => table === "citation" || owner({}) === resource)
    .flatMap((edge) => {
      const { table, column, parent, key } = edge;
      const ofType = table === "citation" ? " AND record_type = ?" : "";
      const rows = database.all({
        sql: `SELECT * FROM ${table} AS held WHERE ${key} = ?${ofType} AND "${column}" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM ${parent} AS named WHERE named.id = held."${column}")`,
        parameters: ofType === "" ? [id] : [id, resource.type],
      });
      return rows.map((row) => ({
        resource,
        id,
        field: fieldOf(edge, resource, row.ordinal),
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
  { table, type }: Resource,
  id: string,
  limit = -1,
): Referrer[] {
  const gathered = database.get({
    sql: "SELECT 1 FROM event WHERE id = ? AND kind = ?",
    parameters: [id, type],
  });
  const parents = [table, ...(gathered === undefined ? [] : ["event"])];
  return edgesOf(database, resources)
    .filter(({ parent }) => parents.includes(parent))
    .flatMap((edge) =>
      database
        .all({
          sql: `SELECT * FROM ${edge.table} WHERE "${edge.column}" = ? LIMIT ?`,
          parameters: [id, limit],
        })
        .flatMap((row) => {
          const resource = edge.owner(row);
          const referring = { id: String(row[edge.key]), field: fieldOf(edge, resource, row.ordinal) };
          // What a record cites itself by leaves with it.
          const itself = resource?.table === table && referring.id === id;
          return resource === undefined || itself ? [] : [{ resource, ...referring }];
        }),
    );
}

/** `visitor_id`, `companions.0.person_id`, `area_ids.2` or `evidence.0.source_id`. */
function fieldOf({ table, column }: Edge, resource: Resource | undefined, ordinal: unknown): string {
  if (table === resource?.table) return column;
  const list = table === "citation" ? "evidence" : table.slice(`${resource?.table}_`.length);
  return column === "value" ? `${list}.${ordinal}` : `${list}.${ordinal}.${column}`;
}
