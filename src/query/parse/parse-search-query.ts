// Parses the query strings of `/v1/search` and `/v1/autocomplete`.
import type { SearchTerms, SortKey } from "../list-query.ts";
import { decodeCursor, fingerprint } from "./cursor.ts";
import { parseLimit } from "./parse-list-query.ts";
import { invalid, parseBoolean, splitNames } from "./parse-value.ts";
import { type RawQuery, refuseUnlisted, single } from "./raw-query.ts";
import { parseSearch } from "./search-terms.ts";

/** Completions per page by default. */
export const DEFAULT_COMPLETIONS = 10;

/** A search across resources. */
export interface SearchQuery {
  /** The text as the client typed it. */
  text: string;
  terms: SearchTerms;
  /** Types of records to search; an empty list means all. */
  types: readonly string[];
  limit: number;
  /** The sort key of the last result of the previous page. */
  after: SortKey | null;
  /** Whether to mark in each result where the words were found. */
  highlight: boolean;
  /** Identifies the search in cursors. */
  fingerprint: string;
}

/** A request to complete the beginning of a name. */
export interface CompletionQuery {
  text: string;
  types: readonly string[];
  limit: number;
}

/** Parses a search over these types; throws a problem if it is not valid. */
export function parseSearchQuery(raw: RawQuery, allowed: readonly string[]): SearchQuery {
  refuseUnlisted(raw, ["q", "type", "highlight", "limit", "cursor"]);
  const text = required(raw);
  const terms = parseSearch(text);
  if (terms.wanted.length === 0) throw invalid("q", "expected a word to look for, besides the excluded ones");
  const types = parseTypes(raw, allowed);
  const bound = fingerprint(["search", terms, types]);
  const limit = parseLimit(raw);
  const highlight = parseBoolean("highlight", single(raw, "highlight") ?? "false");
  const cursor = single(raw, "cursor");
  const after = cursor === null ? null : decodeCursor(cursor, bound, 2);
  return { text, terms, types, limit, after, highlight, fingerprint: bound };
}

/** The same for the beginning of a name. */
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
      throw invalid("type", `'${one}' is not a type that can be searched`, allowed, one);
  return types;
}

function required(raw: RawQuery): string {
  const text = single(raw, "q")?.trim() ?? "";
  if (text === "") throw invalid("q", "expected a word to look for");
  return text;
}
