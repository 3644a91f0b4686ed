// Reads whole records by id as JSON text, and keeps what it has read until the dataset moves.
import { LRUCache } from "lru-cache";
import { z } from "zod";
import { buildRecords } from "../query/build-list.ts";
import type { Json, Resource } from "../resources/define-resource.ts";
import type { Database, Row } from "./open.ts";

export type RecordObject = { [name: string]: Json };

const recordObject: z.ZodType<RecordObject> = z.record(z.string(), z.json());

export class Records {
  readonly #database: Database;
  readonly #kept: LRUCache<string, string>;
  #version = "";

  constructor(database: Database, kept = 50_000) {
    this.#database = database;
    this.#kept = new LRUCache({ max: kept });
  }

  /** The JSON of each record, in the order of the ids; an id that names no record is left out. */
  json(resource: Resource, ids: readonly string[]): string[] {
    this.#forgetStale();
    const key = (id: string) => `${resource.type} ${id}`;
    const missing = ids.filter((id) => !this.#kept.has(key(id)));
    if (missing.length > 0)
      for (const [id, json] of recordJson(this.#database, resource, missing)) this.#kept.set(key(id), json);
    return ids.flatMap((id) => this.#kept.get(key(id)) ?? []);
  }

  /** The same as objects, for those who look inside. */
  objects(resource: Resource, ids: readonly string[]): RecordObject[] {
    return this.json(resource, ids).map((json) => recordObject.parse(JSON.parse(json)));
  }

  #forgetStale(): void {
    const version = this.#database.datasetVersion();
    if (version === this.#version) return;
    this.#kept.clear();
    this.#version = version;
  }
}

/** The JSON of records as the database has it now, by id. */
export const recordJson = (
  database: Database,
  resource: Resource,
  ids: readonly string[],
): Map<string, string> =>
  new Map(
    database
      .all(buildRecords(resource.view, ids))
      .map((row) => [String(row.id), rowToJson(resource, row)] as const),
  );

/** A row of a view → the record's JSON, fields in the order of the declaration. List columns are JSON already. */
function rowToJson({ fields }: Resource, row: Row): string {
  const members = Object.entries(fields).map(([name, { kind }]) => {
    const value = row[name] ?? null;
    const isList = kind === "list" || kind === "objects";
    return `${JSON.stringify(name)}:${isList ? String(value) : JSON.stringify(value)}`;
  });
  return `{${members.join(",")}}`;
}
