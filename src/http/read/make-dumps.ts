// Makes dumps: the database file and each resource as NDJSON, from one snapshot, in a folder per version. Pages are
// copied a few at a time, so that reads and writes go on meanwhile.
import { createHash } from "node:crypto";
import { createReadStream, createWriteStream } from "node:fs";
import { mkdtemp, readdir, rename, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { copyForAll } from "../../db/connection/back-up.ts";
import { Database } from "../../db/connection/database.ts";
import { type ListQuery, plainQuery } from "../../query/list-query.ts";
import { sortTerms } from "../../query/parse/sort.ts";
import { pageRows } from "../../read/page-rows.ts";
import { openStore, type Store } from "../../read/store.ts";
import type { Turns } from "../../read/turns.ts";
import type { Resource } from "../../resources/define-resource.ts";
import { resources } from "../../resources/resources.ts";

const CHUNK = 200;

interface DumpFile {
  name: string;
  media_type: string;
  bytes: number;
  sha256: string;
  records: number | null;
}

export interface Dump {
  dataset_version: string;
  made_at: string;
  folder: string;
  files: DumpFile[];
}

/** Keeps the dump of one version. Concurrent requests share a single run. */
export class Dumps {
  readonly #database: Database;
  readonly #turns: Turns;
  #current: { version: string; dump: Promise<Dump> } | null = null;
  #root: Promise<string> | null = null;
  /** The dumps on the disk: the current one, and a former one until it is removed. */
  readonly #kept = new Set<Dump>();

  constructor({ database, turns }: Store) {
    this.#database = database;
    this.#turns = turns;
  }

  /** How many dumps are on the disk, and their size. One that is being made does not count yet. */
  kept(): { number: number; bytes: number } {
    const sizes = [...this.#kept].flatMap(({ files }) => files.map(({ bytes }) => bytes));
    return { number: this.#kept.size, bytes: sizes.reduce((sum, bytes) => sum + bytes, 0) };
  }

  /** The dump of the current data. */
  async current(): Promise<Dump> {
    const version = this.#database.datasetVersion();
    if (this.#current?.version !== version) {
      const former = this.#current?.dump;
      const dump = this.#make(version);
      this.#current = { version, dump };
      dump.then(
        () => former?.then((old) => this.#remove(old)),
        () => {
          if (this.#current?.dump === dump) this.#current = null;
        },
      );
    }
    return this.#current.dump;
  }

  /** Removes the dump. */
  async close(): Promise<void> {
    if (this.#root !== null) await rm(await this.#root, { recursive: true, force: true });
  }

  async #remove(dump: Dump): Promise<void> {
    await rm(dump.folder, { recursive: true, force: true });
    this.#kept.delete(dump);
  }

  async #make(version: string): Promise<Dump> {
    this.#root ??= mkdtemp(join(tmpdir(), "entente-dumps-"));
    const root = await this.#root;
    const making = await mkdtemp(join(root, "making-"));
    const file = join(making, "entente.sqlite");
    await copyForAll(this.#database, file);
    const copy = new Database(file, { readonly: true });
    try {
      const store = openStore(copy, { kept: 0, turns: this.#turns });
      const counts = new Map<string, number>();
      for (const resource of resources) {
        const name = `${resource.path}.ndjson`;
        const lines = records(store, resource, (count) => counts.set(name, count));
        await pipeline(Readable.from(lines), createWriteStream(join(making, name)));
      }
      const folder = join(root, `v-${version}-${Date.now()}`);
      const made: Dump = {
        dataset_version: copy.readDatasetVersion(),
        made_at: new Date().toISOString(),
        folder,
        files: await describe(making, counts),
      };
      await rename(making, folder);
      this.#kept.add(made);
      return made;
    } finally {
      copy.close();
    }
  }
}

async function* records(
  store: Store,
  resource: Resource,
  counted: (count: number) => void,
): AsyncGenerator<string> {
  const base: ListQuery = { ...plainQuery(resource), sort: sortTerms(resource, "id"), limit: CHUNK };
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

async function describe(folder: string, counts: ReadonlyMap<string, number>): Promise<DumpFile[]> {
  const files: DumpFile[] = [];
  for (const name of (await readdir(folder)).sort()) {
    if (!/^(entente\.sqlite|[\w-]+\.ndjson)$/.test(name)) continue;
    const hash = createHash("sha256");
    for await (const chunk of createReadStream(join(folder, name))) hash.update(chunk);
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
