// References between records: which fields refer to other records, which references are missing, and which records refer
// to a given one.
import type { Resource } from "../../resources/define-resource.ts";
import { fieldAt, gatheredBy, rowsOf } from "../../resources/storage.ts";
import type { Database } from "../connection/database.ts";
import type { BrokenReference } from "./broken-references.ts";
import { edgesOf, recordOfRow } from "./edges.ts";

/** A field that names other records, or a part of its entries that does. */
export interface ReferenceField {
  field: string;
  part: string | null;
  /** The resource of the named records. One that gathers others (events) stands for any of them. */
  names: Resource;
}

/** The fields of a resource that name other records, except in evidence. */
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

/** The references of a record, just written, to records that do not exist. */
export function missingReferences(
  database: Database,
  resources: readonly Resource[],
  resource: Resource,
  id: string,
): BrokenReference[] {
  return edgesOf(database, resources)
    .filter(({ owner }) => owner.resource === undefined || owner.resource === resource)
    .flatMap(({ table, column, parent, owner }) => {
      const rows = database.all({
        sql: `SELECT * FROM ${table} AS held WHERE ${owner.number} = (SELECT number FROM record WHERE id = ? AND type = ?) AND "${column}" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM ${parent} AS named WHERE named.id = held."${column}")`,
        parameters: [id, resource.type],
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

/** A record that refers to another one, and the field with the reference. */
export interface Referrer {
  resource: Resource;
  id: string;
  field: string;
}

/** The records that refer to this one, at most `limit` for each field; by default all. */
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
          const found = recordOfRow(database, resources, owner, row);
          // A record may cite itself: such a citation is deleted with it.
          const itself = found?.resource === named && found.id === id;
          if (found === undefined || itself) return [];
          return [{ ...found, field: fieldAt(owner, edge.column, row.ordinal) }];
        }),
    );
}
