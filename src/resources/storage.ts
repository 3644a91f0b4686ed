// Where the records of a resource are stored: the only place that turns a declaration into names of tables, and names
// of tables back into what they hold. Pure; it must not know the engine or any resource's name.
import type { Resource } from "./define-resource.ts";
import { writtenFields } from "./fields.ts";

/** The table of a list: a row for each entry, with `record_id`, `ordinal`, and `value` or the parts. */
interface ListTable {
  field: string;
  table: string;
  /** What each entry holds; null where it is a plain value. */
  parts: readonly string[] | null;
}

/** The tables of a resource that holds records of its own. */
export interface Storage {
  /** The table with a row for each record. */
  table: string;
  /** The fields that are columns of it, the id first; a date has three more columns (`dateColumns`). */
  scalars: readonly { name: string; isDate: boolean }[];
  lists: readonly ListTable[];
}

const known = new WeakMap<Resource, Storage>();

/** Throws a TypeError for a resource that only gathers others: nothing of it is stored. */
export function storageOf(resource: Resource): Storage {
  const kept = known.get(resource);
  if (kept !== undefined) return kept;
  const { table, path } = resource;
  if (table === null)
    throw new TypeError(`${path} only gathers other records: none of them is stored as its own`);
  const written = Object.entries(writtenFields(resource.fields));
  const storage = {
    table,
    scalars: written
      .filter(([, { kind }]) => kind !== "list" && kind !== "objects")
      .map(([name, { kind }]) => ({ name, isDate: kind === "edtf" })),
    lists: written
      .filter(([, { kind }]) => kind === "list" || kind === "objects")
      .map(([field, { fields }]) => ({
        field,
        table: listTable(resource, field),
        parts: fields === undefined ? null : Object.keys(fields),
      })),
  };
  known.set(resource, storage);
  return storage;
}

/** The table, or for a computed list the view, with the entries of a list. */
export const listTable = ({ table }: Resource, field: string): string => `${table}_${field}`;

/** The columns that a date takes: as it is written, its first and its last day, and its precision. */
export const dateColumns = (field: string): readonly string[] => [
  field,
  `${field}_min`,
  `${field}_max`,
  `${field}_precision`,
];

/** The table that has one row for each record. */
export function rowsOf({ table, gathers, path }: Resource): string {
  const own = table ?? gathers?.rows;
  if (own === undefined) throw new Error(`${path}: no table has its rows`);
  return own;
}

/** What the rows of a table belong to. */
export interface Owner {
  /** Undefined where each row names the type of its record. */
  resource: Resource | undefined;
  /** The columns with the type and the id of the record; no type where all are of `resource`. */
  type: string | null;
  id: string;
  /** The field whose entries the rows are; null for rows that are records. */
  list: ListTable | null;
}

const owners = new WeakMap<readonly Resource[], ReadonlyMap<string, Owner>>();

/** Whose the rows of a table are; undefined for a table of no record. Throws where two declarations name one table. */
export function ownerOf(resources: readonly Resource[], table: string): Owner | undefined {
  let map = owners.get(resources);
  if (map === undefined) {
    map = ownersOf(resources);
    owners.set(resources, map);
  }
  return map.get(table);
}

function ownersOf(resources: readonly Resource[]): ReadonlyMap<string, Owner> {
  const map = new Map<string, Owner>();
  const add = (table: string, owner: Owner, { path }: Resource) => {
    const other = map.get(table);
    if (other !== undefined)
      throw new TypeError(
        `${path}: the table ${table} is that of ${other.resource?.path} already: name it otherwise`,
      );
    map.set(table, owner);
  };
  for (const resource of resources) {
    if (resource.gathers !== undefined) {
      const { rows, type } = resource.gathers;
      add(rows, { resource: undefined, type, id: resource.gathers.id, list: null }, resource);
    }
    if (resource.table === null) continue;
    const { table, lists } = storageOf(resource);
    add(table, { resource, type: null, id: "id", list: null }, resource);
    for (const list of lists) add(list.table, { resource, type: null, id: "record_id", list }, resource);
  }
  return map;
}

/**
 * What a column of a row is in its record: `visitor_id`, `companions.0.person_id`, `area_ids.2`; of a row that names the
 * type of its record, `evidence.0.source_id`.
 */
export function fieldAt({ list, type }: Owner, column: string, ordinal: unknown): string {
  if (type !== null) return `evidence.${ordinal}.${column}`;
  if (list === null) return column;
  return list.parts === null ? `${list.field}.${ordinal}` : `${list.field}.${ordinal}.${column}`;
}

/**
 * How a resource comes by a date that it does not write: it is that of the event which `field` names. Null where it
 * writes its date, or has none.
 */
export function dateTakenFrom(
  resources: readonly Resource[],
  { table, date, fields, links }: Resource,
): { field: string; from: NonNullable<Resource["gathers"]>; date: string } | null {
  if (table === null || date === null || fields[date]?.computed !== true) return null;
  for (const link of Object.values(links)) {
    const events = resources.find(({ path }) => path === link.to);
    if ("from" in link && events?.gathers !== undefined && events.date !== null)
      return { field: link.from, from: events.gathers, date: events.date };
  }
  return null;
}

/** The resources whose records one resource gathers in a table of its own; none for one that gathers all. */
export const gatheredBy = (
  resources: readonly Resource[],
  { gathers, fields }: Resource,
): readonly Resource[] =>
  resources.filter(({ type }) => gathers !== undefined && fields[gathers.type]?.values?.includes(type));

/** The resources that share one namespace of ids with this one, itself among them. */
export function namespaceOf(resources: readonly Resource[], resource: Resource): readonly Resource[] {
  const shared = resources
    .map((one) => gatheredBy(resources, one))
    .find((gathered) => gathered.includes(resource));
  return shared ?? [resource];
}
