// Maps declarations to table names, and tables and columns back to resources and fields. Pure; it must not depend on
// the engine or a particular resource.
import type { Resource } from "./define-resource.ts";
import { writtenFields } from "./fields.ts";

/** The table of a list: a row per entry, with `record_id` (the number of its record), `ordinal`, and `value` or the parts. */
interface ListTable {
  field: string;
  table: string;
  /** The parts of each entry; null for plain values. */
  parts: readonly string[] | null;
}

/** The tables of a resource with records of its own. */
export interface Storage {
  /** The table with one row per record. */
  table: string;
  /** The fields stored as columns, the id first. A date has three more columns (`dateColumns`). */
  scalars: readonly { name: string; isDate: boolean }[];
  lists: readonly ListTable[];
}

const known = new WeakMap<Resource, Storage>();

/** Throws a TypeError for a resource that only combines others, since nothing of it is stored. */
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

/** The table with the entries of a list, or the view if the list is computed. */
export const listTable = ({ table }: Resource, field: string): string => `${table}_${field}`;

/** The columns of a date: its text, first day, last day and precision. */
export const dateColumns = (field: string): readonly string[] => [
  field,
  `${field}_min`,
  `${field}_max`,
  `${field}_precision`,
];

/** The table with one row per record. */
export function rowsOf({ table, gathers, path }: Resource): string {
  const own = table ?? gathers?.rows;
  if (own === undefined) throw new Error(`${path}: no table has its rows`);
  return own;
}

/**
 * The column that names a row of a resource's view and decides ties of order: the number under which the record was
 * registered. A row that is no record of its own, such as a citation, has a key that begins with the number of its record.
 */
export const keyOf = ({ table, gathers }: Resource): "number" | "key" =>
  table !== null || gathers?.id === "id" ? "number" : "key";

/** The resource and field that the rows of a table belong to. */
export interface Owner {
  /** Undefined if records of several resources have rows here. */
  resource: Resource | undefined;
  /** The column with the number of the record. */
  number: string;
  /** The list whose entries the rows are; null if the rows are records. */
  list: ListTable | null;
}

const owners = new WeakMap<readonly Resource[], ReadonlyMap<string, Owner>>();

/**
 * The owner of a table's rows; undefined if they belong to no record. Throws if two declarations use the same table.
 */
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
      add(resource.gathers.rows, { resource: undefined, number: "number", list: null }, resource);
    }
    if (resource.table === null) continue;
    const { table, lists } = storageOf(resource);
    add(table, { resource, number: "number", list: null }, resource);
    for (const list of lists) add(list.table, { resource, number: "record_id", list }, resource);
  }
  return map;
}

/**
 * The path of a column's value in its record: `visitor_id`, `companions.0.person_id`, `area_ids.2`. If records of several
 * resources have rows in the table, the path begins with the list: `evidence.0.source_id`.
 */
export function fieldAt({ list, resource }: Owner, column: string, ordinal: unknown): string {
  if (resource === undefined) return `evidence.${ordinal}.${column}`;
  if (list === null) return column;
  return list.parts === null ? `${list.field}.${ordinal}` : `${list.field}.${ordinal}.${column}`;
}

/**
 * How a resource gets a date that it does not write: from the event that `field` refers to. Null if it writes its
 * date or has none.
 */
export function dateTakenFrom(
  resources: readonly Resource[],
  { table, date, fields, links }: Resource,
): { field: string; events: Resource; from: NonNullable<Resource["gathers"]>; date: string } | null {
  if (table === null || date === null || fields[date]?.computed !== true) return null;
  for (const link of Object.values(links)) {
    const events = resources.find(({ path }) => path === link.to);
    if ("from" in link && events?.gathers !== undefined && events.date !== null)
      return { field: link.from, events, from: events.gathers, date: events.date };
  }
  return null;
}

/** The resources that this one combines in a table of its own; empty if it combines all. */
export const gatheredBy = (
  resources: readonly Resource[],
  { gathers, fields }: Resource,
): readonly Resource[] =>
  resources.filter(({ type }) => gathers !== undefined && fields[gathers.type]?.values?.includes(type));

/** The resources that share a namespace of ids with this one, itself included. */
export function namespaceOf(resources: readonly Resource[], resource: Resource): readonly Resource[] {
  const shared = resources
    .map((one) => gatheredBy(resources, one))
    .find((gathered) => gathered.includes(resource));
  return shared ?? [resource];
}

/** Whether the records are named by the codes of a standard, such as countries: two codes mean two things. */
export const hasCodes = ({ fields }: Resource): boolean => fields.id?.kind !== "id";
