// Searches all resources, the most relevant records first, and completes names.
import type { Database, Row } from "../db/connection/database.ts";
import {
  buildCompletion,
  buildSearch,
  buildSearchBeyond,
  buildSearchCount,
  MAX_FOUND,
} from "../query/build/build-search.ts";
import type { SearchTerm } from "../query/list-query.ts";
import { encodeCursor } from "../query/parse/cursor.ts";
import type { CompletionQuery, SearchQuery } from "../query/parse/parse-search-query.ts";
import type { Resource } from "../resources/define-resource.ts";
import { resources } from "../resources/resources.ts";
import { type Heading, readHeadings } from "./headings.ts";
import { highlight } from "./highlight.ts";

/** The resources that can be searched, by type. */
export const searchable: ReadonlyMap<string, Resource> = new Map(
  resources.filter(({ table }) => table !== null).map((resource) => [resource.type, resource]),
);

/** The types of records whose names can be completed. */
export const completable: readonly string[] = [...searchable.values()]
  .filter(({ names }) => names !== undefined)
  .map(({ type }) => type);

/** A search result. */
interface Found {
  resource: Resource;
  id: string;
  /** Undefined if the record is no longer in its view. */
  heading: Heading | undefined;
}

export interface SearchParts {
  results: (Found & { score: number; highlights?: object })[];
  /** How many records match, by type, the largest count first. */
  counts: { type: string; count: number }[];
  total: number;
  /** Whether all matching records are counted and ranked. */
  complete: boolean;
  /** The cursor of the next page; null on the last. */
  cursor: string | null;
}

/** Reads one page of a search. */
export function readSearch(database: Database, query: SearchQuery): SearchParts {
  const { terms, types, limit } = query;
  const rows = database.all(buildSearch(terms, types, limit, query.after));
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  const counts = database
    .all(buildSearchCount(terms, types))
    .map(({ type, count }) => ({ type: String(type), count: Number(count) }));
  const total = counts.reduce((sum, { count }) => sum + count, 0);
  return {
    results: found(database, page).map((one, index) => ({
      ...one,
      score: Math.round(-Number(page[index]?.relevance) * 1e6) / 1e6,
      ...(query.highlight ? { highlights: marked(one.heading, terms.wanted) } : {}),
    })),
    counts,
    total,
    complete: total < MAX_FOUND || database.get(buildSearchBeyond(terms, types)) === undefined,
    cursor:
      rows.length > limit && last !== undefined
        ? encodeCursor(query.fingerprint, [Number(last.relevance), Number(last.number)])
        : null,
  };
}

function marked(heading: Heading | undefined, wanted: readonly SearchTerm[]): object {
  return Object.fromEntries(
    Object.entries(heading ?? {}).flatMap(([name, text]) => {
      const html = highlight(text, wanted);
      return html === null ? [] : [[name, html]];
    }),
  );
}

/** Records with a name that begins with the text, each under the first such name. Also tells whether these are all. */
export function readCompletions(
  database: Database,
  { text, types, limit }: CompletionQuery,
): { results: (Found & { name: string })[]; complete: boolean } {
  // A record has several names and each word of a name counts, so rows repeat records. Read more if too few are left.
  for (let most = limit * 5; ; most *= 4) {
    const rows = database.all(buildCompletion(text, types, most));
    const firsts = [...Map.groupBy(rows, ({ type, id }) => `${type} ${id}`).values()].flatMap((names) =>
      names.slice(0, 1),
    );
    if (rows.length === most && firsts.length <= limit) continue;
    const shown = firsts.slice(0, limit);
    return {
      results: found(database, shown).map((one, index) => ({ ...one, name: String(shown[index]?.name) })),
      complete: firsts.length <= limit,
    };
  }
}

/** The records named by rows of `type` and `id`. */
function found(database: Database, rows: readonly Row[]): Found[] {
  const records = rows.map(({ type, id }) => ({ resource: resourceOf(String(type)), id: String(id) }));
  const headings = readHeadings(database, records);
  return records.map((record, index) => ({ ...record, heading: headings[index] }));
}

function resourceOf(type: string): Resource {
  const resource = searchable.get(type);
  if (resource === undefined) throw new Error(`no resource has records of type '${type}'`);
  return resource;
}
