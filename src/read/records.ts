// Reads whole records by key as JSON text, and caches them until the dataset changes.

import type { LRUCache } from "lru-cache";
import type { Database } from "../db/connection/database.ts";
import { UntilChange } from "../db/connection/until-change.ts";
import { isStored, jsonOfRow } from "../db/records/stored-json.ts";
import { buildKeys, buildRecords, buildStoredLines, buildStoredRecords } from "../query/build/build-list.ts";
import type { Key } from "../query/list-query.ts";
import type { Sql } from "../query/sql.ts";
import type { RecordObject, Resource } from "../resources/define-resource.ts";

const MAX_CHARACTERS = 16 * 1024 * 1024;

export class Records {
  readonly #database: Database;
  readonly #kept = new Map<Resource, UntilChange<string, Key>>();
  readonly #size: number;

  /** `size` is the most characters to cache per resource; 0 to cache nothing. */
  constructor(database: Database, size = MAX_CHARACTERS) {
    this.#database = database;
    this.#size = size;
  }

  /** The keys of the records with these ids, in their order. Ids that do not exist are left out. */
  keys(resource: Resource, ids: readonly string[]): Key[] {
    return keysOf(this.#database, resource, ids);
  }

  /** The JSON of each record, in the order of the keys. Keys that do not exist are left out. */
  json(resource: Resource, keys: readonly Key[]): string[] {
    if (this.#size === 0) {
      const read = recordJson(this.#database, resource, keys);
      return keys.flatMap((key) => read.get(key) ?? []);
    }
    const kept = this.#keptOf(resource);
    const found: (string | undefined)[] = keys.map((key) => kept.get(key));
    const missing = keys.filter((_, index) => found[index] === undefined);
    if (missing.length > 0) {
      const read = recordJson(this.#database, resource, missing);
      for (const [index, key] of keys.entries()) {
        const json = found[index] ?? read.get(key);
        if (json === undefined || found[index] !== undefined) continue;
        found[index] = json;
        kept.set(key, json);
      }
    }
    return found.filter((json) => json !== undefined);
  }

  /** The same as NDJSON bytes; the database joins the stored records. */
  jsonLines(resource: Resource, keys: readonly Key[]): Buffer {
    const stored = isStored(resource) ? this.#database.get(buildStoredLines(keys)) : undefined;
    if (stored?.count === keys.length && Buffer.isBuffer(stored.lines)) return stored.lines;
    return Buffer.from(
      this.json(resource, keys)
        .map((json) => `${json}\n`)
        .join(""),
    );
  }

  /** The same as objects. The stored text is our own and was validated when it was written. */
  objects(resource: Resource, keys: readonly Key[]): RecordObject[] {
    return this.json(resource, keys).map((json) => JSON.parse(json));
  }

  #keptOf(resource: Resource): LRUCache<Key, string> {
    let kept = this.#kept.get(resource);
    if (kept === undefined) {
      const bounds = { maxSize: this.#size, sizeCalculation: (json: string) => json.length + 1 };
      kept = new UntilChange(this.#database, bounds);
      this.#kept.set(resource, kept);
    }
    return kept.now;
  }
}

/** The keys of the records with these ids, in their order. Ids that do not exist are left out. */
export function keysOf(database: Database, resource: Resource, ids: readonly string[]): Key[] {
  const rows = database.all(buildKeys(resource, ids));
  const keys = new Map(rows.map(({ id, key }) => [String(id), Number(key)]));
  return ids.flatMap((id) => keys.get(id) ?? []);
}

/** The current JSON of records by key: stored records as they are, the others from the view. */
export function recordJson(database: Database, resource: Resource, keys: readonly Key[]): Map<Key, string> {
  const read = new Map<Key, string>();
  const add = (statement: Sql) => {
    for (const { key, json } of database.all(statement)) read.set(Number(key), String(json));
  };
  if (isStored(resource)) add(buildStoredRecords(keys));
  const rest = keys.filter((key) => !read.has(key));
  if (rest.length > 0) add(buildRecords(resource, jsonOfRow(resource), rest));
  return read;
}
