// `npm run bench:peers`: other ways to put a REST API over the same rows, each installed into a temporary folder and
// asked the same in turn with us. One that does not install or start is reported, and the rest go on.
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { Database, type Row } from "../src/db/connection/database.ts";
import { changing } from "../src/db/records/change-log.ts";
import { type Comparison, compare } from "./comparison.ts";
import { type Peer, peers } from "./peer-servers.ts";
import { PATIENT, type Running, SERVE, startServer } from "./processes.ts";
import { report } from "./report.ts";
import { loadServer, type Round, shuffled } from "./rounds.ts";
import { syntheticDatabase } from "./synthetic-database.ts";
import { worldOf } from "./synthetic-records.ts";
import { walkPages } from "./walk-pages.ts";

const { values } = parseArgs({
  options: {
    rounds: { type: "string", default: "7" },
    visits: { type: "string", default: "100000" },
    seconds: { type: "string", default: "1.5" },
    only: { type: "string", default: peers.map(({ name }) => name).join(",") },
  },
});
const ROUNDS = Number(values.rounds);
const SECONDS = Number(values.seconds);
/** Rounds that do not count: what runs seldom is compiled late. */
const WARM_UP = 2;
const INSTALL_MS = 150_000;

const file = syntheticDatabase(worldOf(Number(values.visits)));
const folder = mkdtempSync(join(tmpdir(), "entente-peers-"));
const entente = await startServer(SERVE, { ENTENTE_DB: file, ...PATIENT }, "/v1/visits");
const comparisons: Comparison[] = [];
const failed: { peer: string; reason: string }[] = [];
try {
  const rows = visitsOf(file);
  for (const peer of peers.filter(({ name }) => values.only.split(",").includes(name)))
    try {
      comparisons.push(...(await measure(peer, rows)));
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      failed.push({ peer: peer.name, reason });
      console.error(`${peer.name} is left out: ${reason}`);
    }
} finally {
  await entente.stop();
  rmSync(folder, { recursive: true, force: true });
}
report("peers", {
  title: `Entente's first answers over those of others, ${values.visits} visits`,
  comparisons,
  notes: { rounds: ROUNDS, seconds: SECONDS, visits: Number(values.visits), failed },
});
if (failed.length > 0) console.table(failed);

/** The scalar fields of all visits, as rows of one table. */
function visitsOf(path: string): Row[] {
  const database = new Database(path, { readonly: true });
  const columns =
    "id, title, summary, relation_id, date, date_min, date_max, visit_type, guest_country, host_country, visitor_id, visitor_office, occasion, document_count";
  const rows = database.all({ sql: `SELECT ${columns} FROM visit`, parameters: [] });
  database.close();
  return rows;
}

async function measure(peer: Peer, rows: readonly Row[]): Promise<Comparison[]> {
  const home = join(folder, peer.name);
  mkdirSync(home);
  install(peer, home);
  peer.prepare(home, rows);
  const { args, env = {}, list, headers = {} } = peer;
  const server = await startServer(args, env, list, { cwd: home, headers });
  try {
    await refuseOtherRows(peer, server);
    return await race(peer, server);
  } finally {
    await server.stop();
  }
}

function install({ name, packages, overrides = {} }: Peer, home: string): void {
  console.error(`installing ${name}`);
  writeFileSync(join(home, "package.json"), JSON.stringify({ private: true, overrides }));
  const { status, stderr } = spawnSync("npm", ["install", "--no-audit", "--no-fund", ...packages], {
    cwd: home,
    timeout: INSTALL_MS,
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`it does not install: ${stderr.slice(-300) || "no answer in time"}`);
}

/** What it answers is compared only where it is 20 visits by guests from one country, and one visit. */
async function refuseOtherRows({ list, item, headers = {} }: Peer, { url }: Running): Promise<void> {
  const ask = async (path: string) => (await fetch(url + path, { headers })).text();
  const [page, one] = [await ask(list), await ask(item)];
  const guests = page.match(/"guest_?country":\s*"JPN"/gi)?.length;
  if (guests !== 20) throw new Error(`${list} answers ${guests} of 20 rows: ${page.slice(0, 200)}`);
  if (!one.includes("visit-100")) throw new Error(`${item} answers ${one.slice(0, 200)}`);
}

/** Each answers a filtered page of 20 and one item; we answer each URL once, so that nothing is kept. */
async function race(peer: Peer, server: Running): Promise<Comparison[]> {
  const { cold, warm } = await walkPages(file, 1000);
  const items = Array.from({ length: 2000 }, (_, n) => `/v1/visits/visit-${n}`);
  const writer = new Database(file);
  const change = { type: "visit", id: "visit-0", action: "updated", former: undefined } as const;
  const forget = () =>
    changing(writer, { actor: "benchmark" }, (made) =>
      made.log({ ...change, digest: String(Math.random()) }),
    );
  const rounds = {
    list: [] as Round[],
    again: [] as Round[],
    item: [] as Round[],
    otherList: [] as Round[],
    otherItem: [] as Round[],
  };
  const others = { seconds: SECONDS, headers: peer.headers ?? {} };
  const firstTime = async (urls: readonly string[], before: readonly string[] = []): Promise<Round> => {
    forget();
    if (before.length > 0) await loadServer(entente, before);
    return loadServer(entente, urls);
  };
  const turns = [
    { into: rounds.list, run: () => firstTime(warm, cold) },
    { into: rounds.item, run: () => firstTime(items) },
    { into: rounds.again, run: () => loadServer(entente, warm.slice(0, 1), { seconds: SECONDS }) },
    { into: rounds.otherList, run: () => loadServer(server, [peer.list], others) },
    { into: rounds.otherItem, run: () => loadServer(server, [peer.item], others) },
  ];
  for (let round = -WARM_UP; round < ROUNDS; round++) {
    for (const { into, run } of shuffled(turns)) {
      const result = await run();
      if (round >= 0) into.push(result);
    }
    console.error(round < 0 ? "warmed up" : `${peer.name}: round ${round + 1} of ${ROUNDS}`);
  }
  writer.close();
  return [
    compare(`list page of 20, against ${peer.name}`, rounds.list, rounds.otherList, peer.target),
    compare(`list page of 20, repeated, against ${peer.name}`, rounds.again, rounds.otherList, null),
    compare(`item, against ${peer.name}`, rounds.item, rounds.otherItem, null),
  ];
}
