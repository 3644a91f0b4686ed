// The fuzzer as a program: `npm run fuzz -- --minutes 30`, or to repeat one run: `npm run fuzz -- --seed 1 --path
// 3:0:1`.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import fc from "fast-check";
import { buildApp } from "../../src/app.ts";
import { Database } from "../../src/db/connection/database.ts";
import { createToken } from "../../src/db/tokens.ts";
import { prepareDatabase } from "../../src/import/prepare-database.ts";
import { Judge } from "./judge.ts";
import { asCurl, type FuzzRequest, requests } from "./requests.ts";

const BATCH = 1000;

export interface FuzzReport {
  tried: number;
  seen: ReadonlyMap<number, number>;
  /** How to repeat the first request that failed; null if none failed. */
  failure: string | null;
  /**
   * Memory of JavaScript objects in MB after a garbage collection, if one can be forced: after the first and the last
   * batch.
   */
  heap: { first: number; last: number };
}

/**
 * Tries requests in batches until `goOn` returns false or one fails. The same seed and path give the same requests.
 */
export async function fuzz(
  seed: number,
  goOn: (tried: number) => boolean,
  path: string | null = null,
  batch: number = BATCH,
): Promise<FuzzReport> {
  const folder = mkdtempSync(join(tmpdir(), "entente-fuzz-"));
  const heap = { first: 0, last: 0 };
  let tried = 0;
  let failure: string | null = null;
  const seen = new Map<number, number>();
  for (let round = 0; failure === null && (round === 0 || goOn(tried)); round++) {
    // Each batch begins with the data of the seed, so that its result depends only on the random seed.
    const database = new Database(join(folder, `${round}.sqlite`));
    prepareDatabase(database);
    const token = createToken(database, { name: "fuzzer", scope: "admin" });
    const app = await buildApp({ database });
    const judge = new Judge(app);
    const property = fc.asyncProperty(requests(token), async (request: FuzzRequest) => {
      const faults = await judge.faultsOf(request);
      if (faults.length > 0) throw new Error(`${faults.join("\n")}\n${asCurl(request)}`);
    });
    const result = await fc.check(property, {
      seed: seed + round,
      numRuns: batch,
      ...(path === null ? {} : { path }),
    });
    tried += result.numRuns;
    for (const [status, count] of judge.seen) seen.set(status, (seen.get(status) ?? 0) + count);
    if (result.failed) {
      const why = result.errorInstance instanceof Error ? result.errorInstance.message : "";
      failure = `${why}\nnpm run fuzz -- --seed ${result.seed} --path ${result.counterexamplePath}`;
    }
    await app.close();
    database.close();
    globalThis.gc?.();
    heap.last = Math.round(process.memoryUsage().heapUsed / 1e6);
    if (round === 0) heap.first = heap.last;
  }
  rmSync(folder, { recursive: true, force: true });
  return { tried, seen, failure, heap };
}

if (import.meta.main) {
  const { values } = parseArgs({
    options: { minutes: { type: "string" }, seed: { type: "string" }, path: { type: "string" } },
  });
  const seed = Number(values.seed ?? Math.floor(Math.random() * 2 ** 31));
  const until = performance.now() + Number(values.minutes ?? 1) * 60_000;
  console.log(`seed ${seed}`);
  const path = values.path ?? null;
  const goOn = () => path === null && performance.now() < until;
  const { tried, seen, failure, heap } = await fuzz(seed, goOn, path);
  const statuses = [...seen]
    .sort(([one], [other]) => one - other)
    .map(([status, count]) => `${status}: ${count}`);
  console.log(`${tried} requests, ${failure === null ? 0 : 1} failures; ${statuses.join(", ")}`);
  console.log(
    `heap ${heap.first} MB after the first ${BATCH}, ${heap.last} MB at the end, validators included`,
  );
  if (failure !== null) {
    console.error(failure);
    process.exitCode = 1;
  }
}
