// Makes a dump: the database file and each resource as NDJSON, from one snapshot. Pages are copied a few at a time, so that
// reads and writes go on meanwhile.
import { createHash } from "node:crypto";
import { createReadStream, createWriteStream } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { copyForAll } from "../db/connection/back-up.ts";
import { Database } from "../db/connection/database.ts";
import { type ListQuery, plainQuery } from "../query/list-query.ts";
import { sortTerms } from "../query/parse/sort.ts";
import { pageRows } from "../read/page-rows.ts";
import { openStore, type Store } from "../read/store.ts";
import type { Resource } from "../resources/define-resource.ts";
import { resources } from "../resources/resources.ts";
import type { Manifest } from "./dumps-folder.ts";

const CHUNK = 200;

/** Writes the files into a folder. Rejects if `signal` is aborted. */
export async function makeDump(
  { database, turns }: Store,
  folder: string,
  signal: AbortSignal,
): Promise<Manifest> {
  const file = join(folder, "entente.sqlite");
  await copyForAll(database, file, signal);
  const copy = new Database(file, { readonly: true });
  try {
    const store = openStore(copy, { kept: 0, turns });
    const counts = new Map<string, number>();
    for (const resource of resources) {
      const name = `${resource.path}.ndjson`;
      const lines = records(store, resource, (count) => counts.set(name, count));
      await pipeline(Readable.from(lines), createWriteStream(join(folder, name)), { signal });
    }
    return {
      dataset_version: copy.readDatasetVersion(),
      made_at: new Date().toISOString(),
      files: await describe(folder, counts, signal),
    };
  } finally {
    copy.close();
  }
}

async function* records(
  store: Store,
  resource: Resource,
  counted: (count: number) => void,
): AsyncGenerator<string> {
  const order = resource.sort.includes("id") ? "id" : resource.defaultSort;
  const base: ListQuery = { ...plainQuery(resource), sort: sortTerms(resource, order), limit: CHUNK };
  let count = 0;
  for (let after: ListQuery["after"] = null; ; ) {
    const { keys, next } = pageRows(store.database, { ...base, after });
    count += keys.length;
    yield store.records
      .json(resource, keys)
      .map((json) => `${json}\n`)
      .join("");
    if (next === null) break;
    after = next;
    await store.turns.take();
  }
  counted(count);
}

async function describe(
  folder: string,
  counts: ReadonlyMap<string, number>,
  signal: AbortSignal,
): Promise<Manifest["files"]> {
  const files: Manifest["files"] = [];
  for (const name of (await readdir(folder)).sort()) {
    if (!/^(entente\.sqlite|[\w-]+\.ndjson)$/.test(name)) continue;
    const hash = createHash("sha256");
    for await (const chunk of createReadStream(join(folder, name), { signal })) hash.update(chunk);
    files.push({
      name,
      media_type: name.endsWith(".sqlite") ? "application/vnd.sqlite3" : "application/x-ndjson",
      bytes: (await stat(join(folder, name))).size,
      sha256: hash.digest("hex"),
      records: counts.get(name) ?? null,
    });
  }
  return files;
}
