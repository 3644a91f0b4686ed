// A cache that is cleared when the data change, whichever process changes them.
import { LRUCache } from "lru-cache";
import type { Database } from "./database.ts";

/** A bounded cache of values made from the data. */
export class UntilChange<Value extends object | string | number, Key extends string | number = string> {
  readonly #database: Database;
  readonly #kept: LRUCache<Key, Value>;
  #version = "";

  constructor(database: Database, bounds: LRUCache.Options<Key, Value, unknown>) {
    this.#database = database;
    this.#kept = new LRUCache(bounds);
  }

  /** The cache for the present state of the data. Get it again for each request, because that clears old entries. */
  get now(): LRUCache<Key, Value> {
    const version = this.#database.datasetVersion();
    if (version !== this.#version) {
      this.#kept.clear();
      this.#version = version;
    }
    return this.#kept;
  }

  /** The size of all entries, counted as for the bounds. */
  get size(): number {
    return this.#kept.calculatedSize;
  }
}
