// Writes the words and names of a record, in folded spelling, to the indexes for search and autocomplete.
import { fold, typeWord } from "../../query/fold.ts";
import type { RecordInput, Resource } from "../../resources/define-resource.ts";
import { Insertion } from "../connection/batches.ts";
import type { Database } from "../connection/database.ts";
import type { Change } from "./change-log.ts";

/** Fields whose words count more than the others in the ranking. */
const HEADING = ["title", "name", "aliases"];

/** Stands between two texts. No query can contain it, so no phrase matches across two texts. */
const SEPARATOR = " \u{E000} ";

/** The entries of a record in the indexes. */
export interface IndexedTexts {
  title: string;
  body: string;
  /** The word that all records of a type have. */
  type: string;
  /** Each name as it is shown, under each folded spelling with which a user can begin to type it. */
  names: { folded: string; name: string }[];
}

/** The entries that a record should have in the indexes. */
export function indexedTexts(resource: Resource, { values }: RecordInput): IndexedTexts {
  const texts = (names: readonly string[]): string[] => names.flatMap((name) => textsOf(values[name]));
  const heading = texts(resource.search.filter((name) => HEADING.includes(name)));
  const body = texts(resource.search.filter((name) => !HEADING.includes(name)));
  const names = [...new Set(texts(resource.names ?? []))];
  return {
    title: heading.map(fold).join(SEPARATOR),
    body: body.map(fold).join(SEPARATOR),
    type: typeWord(resource.type),
    names: names.flatMap((name) => [...new Set(beginnings(name))].map((folded) => ({ folded, name }))),
  };
}

const NOW = new Insertion("INSERT INTO record_search", ["rowid", "title", "body", "type"]);
const LATER = new Insertion("INSERT INTO temp.words_to_index", ["number", "title", "body", "type"]);
const NAME = new Insertion("INSERT INTO name", ["folded", "number", "name"]);

/**
 * From now on, words are collected in a temporary table until `indexWords` is called. Without this, SQLite would write
 * the full-text index to the file before each statement that has triggers.
 */
export function collectWords(database: Database): void {
  database.connection.exec(
    "CREATE TEMP TABLE words_to_index (number INTEGER PRIMARY KEY, title TEXT NOT NULL, body TEXT NOT NULL, type TEXT NOT NULL)",
  );
}

/** Indexes all collected words at once. */
export function indexWords(database: Database): void {
  database.run(
    "INSERT INTO record_search (rowid, title, body, type) SELECT number, title, body, type FROM temp.words_to_index",
  );
  database.connection.exec("DROP TABLE temp.words_to_index");
}

/** Indexes a record under its number in the registry. If it is not new, its former entries are replaced. */
export function indexRecord(
  database: Database,
  change: Change,
  resource: Resource,
  record: RecordInput,
  number: number,
  isNew: boolean,
): void {
  const { title, body, type, names } = indexedTexts(resource, record);
  if (!isNew) unindexRecord(database, change, number);
  change.insert(change.session === null ? NOW : LATER, [number, title, body, type]);
  for (const { folded, name } of names) change.insert(NAME, [folded, number, name]);
}

/** Removes a record from the indexes, also the words that wait. */
export function unindexRecord(database: Database, { session }: Change, number: number): void {
  database.run("DELETE FROM record_search WHERE rowid = ?", number);
  database.run("DELETE FROM name WHERE number = ?", number);
  if (session !== null) database.run("DELETE FROM temp.words_to_index WHERE number = ?", number);
}

function textsOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(textsOf);
  return typeof value === "string" ? [value] : [];
}

/** A user can begin to type `Kishida Fumio` with `kishida` or with `fumio`. */
function beginnings(name: string): string[] {
  const words = fold(name).split(/\s+/u);
  return words.map((_, at) => [...words.slice(at), ...words.slice(0, at)].join(" "));
}
