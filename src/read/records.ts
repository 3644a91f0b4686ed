// Reads whole records by id as JSON text, and caches them until the dataset changes.

import type { LRUCache } from "lru-cache";
import type { Database } from "../db/connection/database.ts";
import { UntilChange } from "../db/connection/until-change.ts";
import { isStored, jsonOfRow } from "../db/records/stored-json.ts";
import { buildRecords, buildStoredLines, buildStoredRecords } from "../query/build/build-list.ts";
import type { RecordObject, Resource } from "../resources/define-resource.ts";

const MAX_CHARACTERS = 16 * 1024 * 1024;

export class Records {
  readonly #database: Database;
  readonly #kept = new Map<Resource, UntilChange<string>>();
  readonly #size: number;

  /** `size` is the most characters to cache per resource; 0 to cache nothing. */
  constructor(database: Database, size = MAX_CHARACTERS) {
    this.#database = database;
    this.#size = size;
  }

  /** The JSON of each record, in the order of the ids. Ids that do not exist are left out. */
  json(resource: Resource, ids: readonly string[]): string[] {
    if (this.#size === 0) {
      const read = recordJson(this.#database, resource, ids);
      return ids.flatMap((id) => read.get(id) ?? []);
    }
    const kept = this.#keptOf(resource);
    const found: (string | undefined)[] = ids.map((id) => kept.get(id));
    const missing = ids.filter((_, index) => found[index] === undefined);
    if (missing.length > 0) {
      const read = recordJson(this.#database, resource, missing);
      for (const [index, id] of ids.entries()) {
        const json = found[index] ?? read.get(id);
        if (json === undefined || found[index] !== undefined) continue;
        found[index] = json;
        kept.set(id, json);
      }
    }
    return found.filter((json) => json !== undefined);
  }

  /** The same as NDJSON bytes; the database joins the stored records. */
  jsonLines(resource: Resource, ids: readonly string[]): Buffer {
    const stored = isStored(resource) ? this.#database.get(buildStoredLines(resource.type, ids)) : undefined;
    if (stored?.count === ids.length && Buffer.isBuffer(stored.lines)) return stored.lines;
    return Buffer.from(
      this.json(resource, ids)
        .map((json) => `${json}\n`)
        .join(""),
    );
  }

  /** The same as objects. The stored text is our own and was validated when it was written. */
  objects(resource: Resource, ids: readonly string[]): RecordObject[] {
    return this.json(resource, ids).map((json) => JSON.parse(json));
  }

  #keptOf(resource: Resource): LRUCache<string, string> {
    let kept = this.#kept.get(resource);
    if (kept === undefined) {
      const bounds = { maxSize: this.#size, sizeCalculation: (json: string) => json.length + 1 };
      kept = new UntilChange(this.#database, bounds);
      this.#kept.set(resource, kept);
    }
    return kept.now;
  }
}

/** The current JSON of records by id: stored records as they are, the others from the view. */
export function recordJson(
  database: Database,
  resource: Resource,
  ids: readonly string[],
): Map<string, string> {
  const read = new Map<string, string>();
  if (isStored(resource))
    for (const { id, json } of database.all(buildStoredRecords(resource.type, ids)))
      read.set(String(id), String(json));
  const rest = ids.filter((id) => !read.has(id));
  if (rest.length > 0)
    for (const { id, json } of database.all(buildRecords(resource.view, jsonOfRow(resource), rest)))
      read.set(String(id), String(json));
  return read;
}
