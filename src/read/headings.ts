// Titles and summaries of records, for lists that mix several types.

import type { Database } from "../db/connection/database.ts";
import { buildHeadings } from "../query/build/build-list.ts";
import type { Resource } from "../resources/define-resource.ts";

export interface Heading {
  title: string;
  summary: string;
}

/** The headings of records, in order; undefined for an id that does not exist. */
export function readHeadings(
  database: Database,
  wanted: readonly { resource: Resource; id: string }[],
): (Heading | undefined)[] {
  const found = new Map<string, Heading>();
  for (const resource of new Set(wanted.map((one) => one.resource))) {
    const ids = wanted.filter((one) => one.resource === resource).map(({ id }) => id);
    for (const { id, title, summary } of database.all(buildHeadings(resource.view, ids)))
      found.set(`${resource.type} ${id}`, { title: String(title), summary: String(summary) });
  }
  return wanted.map(({ resource, id }) => found.get(`${resource.type} ${id}`));
}
