// What a format is: a head, rows and a foot, so that any number of records can flow through it.

import type { Selection } from "../query/list-query.ts";
import type { Json, RecordObject, Resource } from "../resources/define-resource.ts";

/** What a format may need to know beside the records. */
export interface Rendering {
  resource: Resource;
  selection: Selection;
  /** The path and query that were asked for. */
  url: string;
  /** A path of the service as a link that can be kept or sent on. */
  absolute: (path: string) => string;
  /** Mark the file as UTF-8 for spreadsheets. */
  bom: boolean;
  /** When the dataset last changed (RFC 3339). */
  updated: () => string;
  /** When each of these records last changed (RFC 3339), in their order. */
  changeTimes: (records: readonly RecordObject[]) => readonly string[];
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

/** The type and the id under which a record is written: one that only gathers others is another one of those. */
export const writtenAs = (
  { type, searchThrough }: Resource,
  record: RecordObject,
): [type: string, id: string] =>
  searchThrough === undefined
    ? [type, text(record.id)]
    : [text(record[searchThrough.type]), text(record[searchThrough.id])];

/** Where a person reads a record and its evidence: its page in the explorer. */
export function pageOf(resource: Resource, record: RecordObject): string {
  const [type, id] = writtenAs(resource, record);
  return `/?${new URLSearchParams({ view: "record", type, id })}`;
}

/** A value as text; empty where it is unknown. */
export const text = (value: Json | undefined): string =>
  value === null || value === undefined
    ? ""
    : typeof value === "object"
      ? JSON.stringify(value)
      : String(value);

/** Text without what XML and calendars have no place for, whatever was stored: it is replaced, not passed over. */
export const printable = (value: string): string =>
  value.toWellFormed().replaceAll(/(?![\t\n\r])[\p{Cc}\p{Noncharacter_Code_Point}]/gu, "\uFFFD");

/** Whether a record has a day in a calendar: on other dates it was published, counted or began. */
export const isDated = ({ date }: Resource): boolean => date === "date";
