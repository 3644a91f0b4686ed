// The query strings of `/v1/search` and `/v1/autocomplete` → what is looked for.
import type { SearchTerms, SortKey } from "../list-query.ts";
import { decodeCursor, fingerprint } from "./cursor.ts";
import { parseLimit } from "./parse-list-query.ts";
import { invalid, parseBoolean, splitNames } from "./parse-value.ts";
import { type RawQuery, refuseUnlisted, single } from "./raw-query.ts";
import { parseSearch } from "./search-terms.ts";

/** Completions a page, where the query does not say. */
export const DEFAULT_COMPLETIONS = 10;

/** Words to look for across resources. */
export interface SearchQuery {
  /** As it was typed. */
  text: string;
  terms: SearchTerms;
  /** Types of records; all where there is none. */
  types: readonly string[];
  limit: number;
  /** The key of the last result already seen. */
  after: SortKey | null;
  /** Mark in each result where the words were found. */
  highlight: boolean;
  /** Tells this search from others in cursors. */
  fingerprint: string;
}

/** The beginning of a name. */
export interface CompletionQuery {
  text: string;
  types: readonly string[];
  limit: number;
}

/** Reads a search in records of these types; throws a problem where it is not understood. */
export function parseSearchQuery(raw: RawQuery, allowed: readonly string[]): SearchQuery {
  refuseUnlisted(raw, ["q", "type", "highlight", "limit", "cursor"]);
  const text = required(raw);
  const terms = parseSearch(text);
  if (terms.wanted.length === 0)
    throw invalid("q", "expected a word that is wanted, beside those that are not");
  const types = parseTypes(raw, allowed);
  const bound = fingerprint(["search", terms, types]);
  const limit = parseLimit(raw);
  const highlight = parseBoolean("highlight", single(raw, "highlight") ?? "false");
  const cursor = single(raw, "cursor");
  const after = cursor === null ? null : decodeCursor(cursor, bound, 2);
  return { text, terms, types, limit, after, highlight, fingerprint: bound };
}

/** The same of the beginning of a name. */
export function parseCompletionQuery(raw: RawQuery, allowed: readonly string[]): CompletionQuery {
  refuseUnlisted(raw, ["q", "type", "limit"]);
  const limit = raw.has("limit") ? parseLimit(raw) : DEFAULT_COMPLETIONS;
  return { text: required(raw), types: parseTypes(raw, allowed), limit };
}

function parseTypes(raw: RawQuery, allowed: readonly string[]): string[] {
  const text = single(raw, "type");
  const types = text === null ? [] : splitNames(text);
  for (const one of types)
    if (!allowed.includes(one))
      throw invalid("type", `'${one}' is none of the kinds that can be found`, allowed, one);
  return types;
}

function required(raw: RawQuery): string {
  const text = single(raw, "q")?.trim() ?? "";
  if (text === "") throw invalid("q", "expected a word to look for");
  return text;
}
