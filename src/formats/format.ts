// The interface of formats: a head, rows and a foot, so that any number of records can be streamed.

import type { Selection } from "../query/list-query.ts";
import type { Json, RecordObject, Resource } from "../resources/define-resource.ts";

/** What a format may need besides the records. */
export interface Rendering {
  resource: Resource;
  selection: Selection;
  /** The requested path and query. */
  url: string;
  /** Makes an absolute link from a path, if the public address is configured. */
  absolute: (path: string) => string;
  /** Begin with a byte order mark, so that spreadsheets read UTF-8. */
  bom: boolean;
  /** When the dataset last changed (RFC 3339). */
  updated: () => string;
  /** When each of these records last changed (RFC 3339), in order. */
  changeTimes: (records: readonly RecordObject[]) => readonly string[];
}

export interface Format {
  /** The name in `format=`, and the file extension. */
  name: string;
  /** The media type in `Accept` and in the answer. */
  mediaType: string;
  description: string;
  serves: (resource: Resource) => boolean;
  /** Whether a list without `limit` returns every matching record. */
  streams: boolean;
  /** Its standard decides what is shown, so `fields` and `include` are refused. */
  fixed?: boolean;
  /** Links to include unless the client asks for others. */
  include?: string;
  head: (rendering: Rendering) => string;
  rows: (rendering: Rendering, records: readonly RecordObject[], first: boolean) => string;
  foot: (rendering: Rendering) => string;
  /** Whether each line is a whole record in its stored JSON, so that nothing needs parsing. */
  jsonLines?: boolean;
}

/** The path of a record. */
export const pathOf = ({ path }: Resource, record: RecordObject): string => `/v1/${path}/${text(record.id)}`;

/** The type and id under which a record is written. A record of a combining resource belongs to another one. */
export const writtenAs = (
  { type, searchThrough }: Resource,
  record: RecordObject,
): [type: string, id: string] =>
  searchThrough === undefined
    ? [type, text(record.id)]
    : [text(record[searchThrough.type]), text(record[searchThrough.id])];

/** The URL of a record's page in the explorer, with its evidence. */
export function pageOf(resource: Resource, record: RecordObject): string {
  const [type, id] = writtenAs(resource, record);
  return `/?${new URLSearchParams({ view: "record", type, id })}`;
}

/** A value as text; empty if it is unknown. */
export const text = (value: Json | undefined): string =>
  value === null || value === undefined
    ? ""
    : typeof value === "object"
      ? JSON.stringify(value)
      : String(value);

/** Replaces characters that are not allowed in XML and calendars. */
export const printable = (value: string): string =>
  value.toWellFormed().replaceAll(/(?![\t\n\r])[\p{Cc}\p{Noncharacter_Code_Point}]/gu, "\uFFFD");

/** Whether its date is a day in a calendar. Other dates are when something was published, counted or began. */
export const isDated = ({ date }: Resource): boolean => date === "date";
