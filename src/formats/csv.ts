// CSV (RFC 4180): one row per record. Lists are joined by ` | `; each part of an objects list or of a linked record
// has its own column.

import type { Selection } from "../query/list-query.ts";
import type { Json, RecordObject, Resource } from "../resources/define-resource.ts";
import { type Cell, csvRows } from "./csv-rows.ts";
import { type Format, text } from "./format.ts";

/** The columns of a list. They depend on the query only, not on the records found. */
function csvColumns(resource: Resource, { projection, links }: Selection, prefix = ""): string[] {
  const own = Object.entries(resource.fields).flatMap(([name, field]) => {
    const parts = projection === null ? null : projection.get(name);
    if (parts === undefined) return [];
    if (field.fields === undefined) return [prefix + name];
    return Object.keys(field.fields)
      .filter((part) => parts === null || parts.has(part))
      .map((part) => `${prefix}${name}.${part}`);
  });
  const linked = [...links].flatMap(([name, { target, selection }]) =>
    csvColumns(target, selection, `${prefix}${name}.`),
  );
  return [...own, ...linked];
}

/** The value at a path. A path through a list returns the joined values of its entries. */
function cell(record: RecordObject, column: string): Cell {
  const value = at(record, column.split("."));
  return typeof value === "number" ? value : join(value);
}

function at(value: Json | undefined, path: readonly string[]): Json | undefined {
  if (Array.isArray(value)) return path.length === 0 ? value : value.map((entry) => at(entry, path) ?? null);
  const [name, ...rest] = path;
  if (name === undefined || value === null || value === undefined) return value;
  return typeof value === "object" ? at(value[name], rest) : undefined;
}

const join = (value: Json | undefined): string =>
  Array.isArray(value) ? value.map((entry) => join(entry).replaceAll("|", "\\|")).join(" | ") : text(value);

export const csv: Format = {
  name: "csv",
  mediaType: "text/csv",
  description: "One row a record; every matching record unless `limit` is given.",
  serves: () => true,
  streams: true,
  head: ({ resource, selection, bom }) => (bom ? "\uFEFF" : "") + csvRows([csvColumns(resource, selection)]),
  rows: ({ resource, selection }, records) => {
    const columns = csvColumns(resource, selection);
    return csvRows(records.map((record) => columns.map((column) => cell(record, column))));
  },
  foot: () => "",
};
