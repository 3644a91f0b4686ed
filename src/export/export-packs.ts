// Every record with its evidence, as files that load again to the same records: the form of the seed.
// One snapshot, records in the order of their ids, so that equal data make equal bytes.
import { closeSync, mkdirSync, openSync, renameSync, writeSync } from "node:fs";
import { join } from "node:path";
import { claimsJson } from "../claims/claim.ts";
import type { Database } from "../db/connection/database.ts";
import { writtenRecord } from "../db/records/change-log.ts";
import { originsInOrder, readClaims } from "../db/records/claims.ts";
import { presentPairs } from "../db/records/distinct-pairs.ts";
import { redirectsOf, withdrawnIds } from "../db/records/lost-ids.ts";
import { readRecord } from "../db/records/read-record.ts";
import { registered, registeredIds } from "../db/records/registry.ts";
import type { Resource } from "../resources/define-resource.ts";
import { resources } from "../resources/resources.ts";

export type PackFormat = "json" | "ndjson";

const CHUNK = 500;

/** A file that was written, with how many entries of what kind. */
interface WrittenPack {
  file: string;
  of: "records" | "redirects" | "pairs" | "withdrawals" | "origins";
  entries: number;
}

/**
 * Writes `<path>.json` or `<path>.ndjson` for each resource, `redirects` where ids lead to other records, `distinct`
 * with the pairs that are known to be two, `withdrawn` with the ids of withdrawn records, and `origins` in their order. Returns how many entries each file holds.
 */
export function exportPacks(database: Database, folder: string, format: PackFormat): WrittenPack[] {
  mkdirSync(folder, { recursive: true });
  return database.snapshot(() => {
    const origins = originsInOrder(database);
    const packs = resources
      .filter(({ table }) => table !== null)
      .map((resource) => ({
        name: resource.path,
        of: "records" as const,
        entries: written(database, resource, origins[0]),
      }));
    // A redirect to a record that was withdrawn cannot be loaded.
    const redirects = redirectsOf(database).filter(
      ({ type, into_id }) => registered(database, String(type), String(into_id)) !== undefined,
    );
    const others = [
      { name: "redirects", of: "redirects" as const, entries: redirects },
      { name: "distinct", of: "pairs" as const, entries: presentPairs(database) },
      { name: "withdrawn", of: "withdrawals" as const, entries: withdrawnIds(database) },
      { name: "origins", of: "origins" as const, entries: origins.map((origin) => ({ origin })) },
    ].filter(({ entries }) => entries.length > 0);
    return [...packs, ...others].map(({ name, of, entries }) => {
      const file = join(folder, `${name}.${format}`);
      return { file, of, entries: writePack(entries, file, format) };
    });
  });
}

/** A file appears under its name once it is whole. */
function writePack(entries: Iterable<object>, file: string, format: PackFormat): number {
  const unfinished = `${file}.unfinished`;
  const out = openSync(unfinished, "w");
  let count = 0;
  try {
    for (const record of entries) {
      const json = format === "json" ? indented(record) : JSON.stringify(record);
      writeSync(out, format === "json" ? `${count === 0 ? "[" : ","}\n${json}` : `${json}\n`);
      count++;
    }
    if (format === "json") writeSync(out, count === 0 ? "[]\n" : "\n]\n");
  } finally {
    closeSync(out);
  }
  renameSync(unfinished, file);
  return count;
}

const indented = (record: object): string => JSON.stringify(record, null, 2).replaceAll(/^/gm, "  ");

/** The records, each with what origins say of it, unless this is all from `first`. */
function* written(database: Database, resource: Resource, first: string | undefined) {
  for (let after = ""; ; ) {
    const ids = registeredIds(database, resource, after, CHUNK);
    for (const id of ids) {
      const record = readRecord(database, resource, id);
      if (record === undefined) throw new Error(`${resource.type} '${id}' is registered and cannot be read`);
      const { number } = registered(database, resource.type, id) ?? {};
      const claims = number === undefined ? [] : readClaims(database, number);
      const isFirsts = claims.length === 1 && claimsJson(claims) === JSON.stringify([{ origin: first }]);
      yield { ...writtenRecord(record), ...(isFirsts || claims.length === 0 ? {} : { claims }) };
    }
    after = ids.at(-1) ?? "";
    if (ids.length < CHUNK) return;
  }
}
