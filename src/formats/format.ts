// What a format is: a head, rows and a foot, so that any number of records can flow through it.
import type { RecordObject } from "../db/records.ts";
import type { Selection } from "../query/selection.ts";
import type { Json, Resource } from "../resources/define-resource.ts";

/** What a format may need to know beside the records. */
export interface Rendering {
  resource: Resource;
  selection: Selection;
  /** The path and query that were asked for. */
  url: string;
  /** Mark the file as UTF-8 for spreadsheets. */
  bom: boolean;
  /** When a record last changed (RFC 3339), or the dataset where no record is given. */
  changedAt: (record?: RecordObject) => string;
}

export interface Format {
  /** As in `format=` and as an extension. */
  name: string;
  /** As in `Accept` and in the answer. */
  mediaType: string;
  description: string;
  serves: (resource: Resource) => boolean;
  /** Whether a list without `limit` answers every matching record. */
  streams: boolean;
  /** Shows what its standard has a place for: `fields` and `include` have no say. */
  fixed?: boolean;
  /** Links whose records it shows, where the client asks for none. */
  include?: string;
  head: (rendering: Rendering) => string;
  rows: (rendering: Rendering, records: readonly RecordObject[], first: boolean) => string;
  foot: (rendering: Rendering) => string;
  /** Whether each whole record is a line of it, as the JSON that is kept: nothing is parsed. */
  jsonLines?: boolean;
}

/** Where a record is. */
export const pathOf = ({ path }: Resource, record: RecordObject): string => `/v1/${path}/${text(record.id)}`;

/** A value as text; empty where it is unknown. */
export const text = (value: Json | undefined): string =>
  value === null || value === undefined
    ? ""
    : typeof value === "object"
      ? JSON.stringify(value)
      : String(value);

export const isDated = ({ fields }: Resource): boolean =>
  fields.date !== undefined && fields.date_min !== undefined;
