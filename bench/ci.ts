// `npm run bench:ci`: what has become dearer since the baseline. Both editions answer over the same rows, which each has
// imported by its own code; a pair is one measurement of each, one right after the other, in an order that chance decides.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { z } from "zod";
import { buildBaseline } from "./baseline.ts";
import { importFile, STATES } from "./import-file.ts";
import {
  importing,
  PATIENT,
  pinnedTo,
  type Running,
  runToEnd,
  SERVE,
  SERVER_CORE,
  startServer,
} from "./processes.ts";
import { round, writeResults } from "./report.ts";
import { loadServer, median, type Ratio, ratioOfPairs, shuffled } from "./rounds.ts";
import { startOnce } from "./start-and-memory.ts";

const { values } = parseArgs({
  options: {
    pairs: { type: "string", default: "5" },
    rows: { type: "string", default: "10000" },
    out: { type: "string", default: ".cache/bench-ci.json" },
  },
});
const PAIRS = Number(values.pairs);
/** Before the first pair, so many pairs' requests: until it has run often, code costs two or three times as much. */
const WARM_UP = 6;
/** Requests for what is kept, or for what has not changed. */
const REPEATED = 3000;
/** Rows of the import that is measured. */
const IMPORTED = 1500;
/** Milliseconds after its first answer in which a server does nothing. */
const REST = 500;
/** What is told apart from the rest. */
const DEARER = 1.05;

interface Edition {
  name: "today" | "baseline";
  /** Where its build is. */
  home: string;
  database: string;
  server: Running;
  /** The ETag of `LIST`. */
  tag: string;
  /** Its visits: ids, and words of their summaries. */
  ids: string[];
  words: string[];
}

/** Measures something on an edition: a figure for each name. */
type Measure = (edition: Edition, pair: number) => Promise<Record<string, number>>;

const LIST = "/v1/visits?guest_country=ALB&limit=20";
const EXPORT = "/v1/visits.ndjson";

/** URLs that nobody has asked for before: so many for each pair, and those that warm up for the pair -1. */
const fresh = (pair: number, count: number, url: (n: number) => string): string[] =>
  pair < 0
    ? Array.from({ length: WARM_UP * count }, (_, index) => url(index))
    : Array.from({ length: count }, (_, index) => url((WARM_UP + pair) * count + index));
const state = (n: number, among: number): string => STATES[n % among] ?? "";

/** What a client asks for; CPU time of the server for each answer, in microseconds. */
const REQUESTS: Record<string, (edition: Edition, pair: number) => readonly string[]> = {
  "list page, first time": (_, pair) =>
    fresh(
      pair,
      150,
      (n) =>
        `/v1/visits?${["guest", "host"][n % 2]}_country=${state(n >> 1, 30)}&limit=${10 + Math.floor(n / 60)}`,
    ),
  "list page, repeated": () => Array.from({ length: REPEATED }, () => LIST),
  "item, first time": ({ ids }, pair) => fresh(pair, 400, (n) => `/v1/visits/${ids[n % ids.length]}`),
  "page and total of four filters": (_, pair) =>
    fresh(
      pair,
      150,
      (n) =>
        `/v1/visits?guest_country=${state(n, 10)}&limit=20&visit_type_not=transit&host_country_not=${state(n * 3 + 1, 10)}&visitor_office_not=${n}`,
    ),
  "facet of a filtered list": (_, pair) =>
    fresh(
      pair,
      60,
      (n) =>
        `/v1/visits?guest_country=${state(n, 30)}&facet=visit_type,host_country&limit=${1 + Math.floor(n / 30)}&fields=id`,
    ),
  search: ({ words }, pair) => fresh(pair, 100, (n) => `/v1/search?q=${words[n % words.length]}`),
  "export of all as NDJSON": (_, pair) => fresh(pair, 2, () => EXPORT),
};

const requests: Measure[] = [
  ...Object.entries(REQUESTS).map(
    ([name, paths]): Measure =>
      async (edition, pair) => {
        const { cpu } = await loadServer(edition.server, paths(edition, pair), { connections: 1 });
        return { [`${name}, µs`]: cpu };
      },
  ),
  async ({ server, tag }) => {
    const condition = { headers: { "if-none-match": tag }, status: 304 };
    const paths = Array.from({ length: REPEATED }, () => LIST);
    return { "304 on a matching ETag, µs": (await loadServer(server, paths, condition)).cpu };
  },
];

const programs: Measure[] = [
  async ({ home, database }) => {
    const { cpu, resident } = await startOnce(SERVE, database, REST, home);
    return { "start to first answer, ms": cpu / 1000, "memory, idle, MB": resident };
  },
  async ({ home, database }) => {
    const filled = `${database}.import`;
    const { cpu, memory } = importRows(home, filled, await importFile(IMPORTED));
    for (const suffix of ["", "-wal", "-shm"]) rmSync(filled + suffix, { force: true });
    return { [`import of ${IMPORTED} rows, ms`]: cpu * 1000, "memory of the import, MB": memory };
  },
];

/** Imports a CSV by the edition's own command and mapping. */
const importRows = (home: string, database: string, file: string) =>
  runToEnd([...pinnedTo(SERVER_CORE), ...importing(resolve(file))], { ENTENTE_DB: database }, home);

/** The median, and between which figures the middle half of the pairs lies. */
const shown = ({ median: middle, low, high }: Ratio): string =>
  `${middle.toFixed(2)} (${low.toFixed(2)} to ${high.toFixed(2)})`;

const visits = z.array(z.object({ id: z.string(), summary: z.string() }));

async function open(name: Edition["name"], home: string, folder: string): Promise<Edition> {
  const database = join(folder, `${name}.sqlite`);
  importRows(home, database, await importFile(Number(values.rows)));
  const server = await startServer(SERVE, { ENTENTE_DB: database, ...PATIENT }, LIST, { cwd: home });
  const { headers } = await fetch(server.url + LIST, { headers: { "accept-encoding": "identity" } });
  const tag = headers.get("etag") ?? "";
  const lines = (await (await fetch(server.url + EXPORT)).text()).trimEnd().split("\n");
  const records = visits.parse(lines.map((line) => JSON.parse(line)));
  const words = new Set(
    records.slice(0, 500).flatMap(({ summary }) => summary.toLowerCase().match(/[a-z]+/g) ?? []),
  );
  return { name, home, database, server, tag, ids: records.map(({ id }) => id), words: [...words].sort() };
}

/** What the pairs found, by name and edition. */
type Figures = Map<string, Record<Edition["name"], number[]>>;

async function measurePairs(editions: readonly Edition[]): Promise<Figures> {
  const figures: Figures = new Map();
  for (let pair = -1; pair < PAIRS; pair++) {
    for (const measure of shuffled(pair < 0 ? requests : [...requests, ...programs]))
      for (const edition of shuffled(editions))
        for (const [name, figure] of Object.entries(await measure(edition, pair))) {
          if (pair < 0) continue;
          const known = figures.get(name) ?? { today: [], baseline: [] };
          figures.set(name, known);
          known[edition.name].push(figure);
        }
    console.error(pair < 0 ? "warmed up" : `pair ${pair + 1} of ${PAIRS}`);
  }
  return figures;
}

const began = performance.now();
const folder = mkdtempSync(join(tmpdir(), "entente-bench-"));
const editions: Edition[] = [];
try {
  const baseline = buildBaseline();
  console.error(`beside ${baseline.name}, ${baseline.commit}`);
  editions.push(await open("baseline", baseline.folder, folder));
  editions.push(await open("today", process.cwd(), folder));
  const figures = await measurePairs(editions);
  const comparisons = [...figures]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, { today, baseline }]) => ({
      name,
      today: median(today),
      baseline: median(baseline),
      ratio: ratioOfPairs(today, baseline),
    }));
  console.table(
    comparisons.map(({ name, today, baseline, ratio }) => ({
      what: name,
      today: round(today),
      baseline: round(baseline),
      "ratio (quartiles)": shown(ratio),
    })),
  );
  const seconds = Math.round((performance.now() - began) / 1000);
  writeResults(values.out, {
    title: "Today over the baseline",
    baseline: { name: baseline.name, commit: baseline.commit },
    pairs: PAIRS,
    seconds,
    comparisons,
  });
  const dearer = comparisons.filter(({ ratio }) => ratio.median > DEARER);
  for (const { name, ratio } of dearer)
    console.log(
      `beyond ${DEARER}: ${name}: ${shown(ratio)}${ratio.low > 1 ? "" : ", which may be noise: its lower quartile is not above 1"}`,
    );
  if (dearer.length === 0) console.log(`nothing is beyond ${DEARER}`);
} finally {
  for (const { server } of editions) await server.stop();
  rmSync(folder, { recursive: true, force: true });
}
