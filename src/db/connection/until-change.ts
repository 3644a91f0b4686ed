// What is kept of the data as long as it is what it was made from: forgotten when the dataset moves, whoever moved it.
import { LRUCache } from "lru-cache";
import type { Database } from "./database.ts";

export class UntilChange<Value extends object | string | number, Key extends string | number = string> {
  readonly #database: Database;
  readonly #kept: LRUCache<Key, Value>;
  #version = "";

  constructor(database: Database, bounds: LRUCache.Options<Key, Value, unknown>) {
    this.#database = database;
    this.#kept = new LRUCache(bounds);
  }

  /** What is kept of the data as it is now. Ask anew for each request. */
  get now(): LRUCache<Key, Value> {
    const version = this.#database.datasetVersion();
    if (version !== this.#version) {
      this.#kept.clear();
      this.#version = version;
    }
    return this.#kept;
  }

  /** The size of all that is kept, as the bounds count it. */
  get size(): number {
    return this.#kept.calculatedSize;
  }
}
