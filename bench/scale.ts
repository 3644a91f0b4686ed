// `npm run bench:scale`: how the cost of each operation grows from 10 thousand to a million visits. Every URL is asked
// for once, so that no answer is kept; the three servers answer in turn.

import { parseArgs } from "node:util";
import { iso31661 } from "iso-3166";
import { Database } from "../src/db/connection/database.ts";
import { buildPage } from "../src/query/build/build-list.ts";
import { encodeCursor } from "../src/query/parse/cursor.ts";
import { parseListQuery } from "../src/query/parse/parse-list-query.ts";
import { readQueryString } from "../src/query/parse/raw-query.ts";
import { planList } from "../src/query/plan/plan-list.ts";
import { resourceAt } from "../src/resources/resources.ts";
import type { Comparison } from "./comparison.ts";
import { measureExport } from "./export.ts";
import { PATIENT, SERVE, startServer } from "./processes.ts";
import { report, round } from "./report.ts";
import { loadServer, median, ratioOf, shuffled } from "./rounds.ts";
import { syntheticDatabase } from "./synthetic-database.ts";
import { worldOf } from "./synthetic-records.ts";
import { COMMON_WORD, RARE_WORD } from "./words.ts";

const { values } = parseArgs({
  options: {
    rounds: { type: "string", default: "7" },
    sizes: { type: "string", default: "10000,100000,1000000" },
  },
});
const ROUNDS = Number(values.rounds);
const SIZES = values.sizes.split(",").map(Number);
const TIMES = 30;
const STATES = iso31661.flatMap(({ state, alpha3 }) => (state === "assigned" ? [alpha3] : [])).sort();
const [RARE, COMMON] = ["search: a rare word", "search: a common word"];
const COUNTRIES = ["ABW", "AFG", "AGO", "AIA", "ALB", "ARE", "ARG", "AUS", "BEL", "BRA"];

interface Operation {
  name: string;
  /** How often the largest may cost what the smallest does. */
  target: number | null;
  /** How many URLs a round, where one takes long. */
  times?: number;
  /** The n-th URL of its kind, in a round of its own. */
  url: (n: number, database: Database, visits: number) => string;
}

const operations: Operation[] = [
  { name: "item", target: 1.5, url: (n, _, visits) => `/v1/visits/visit-${(n * 7919) % visits}` },
  {
    name: "filtered page of 20",
    target: 1.5,
    url: (n) => `/v1/visits?${["guest_country", "host_country"][n % 2]}=${STATES[(n >> 1) % 190]}&limit=20`,
  },
  {
    name: "page of 20 and meta.total of four filters",
    target: 10,
    url: (n) =>
      `/v1/visits?guest_country=${COUNTRIES[n % 10]}&limit=20&visit_type_not=transit&host_country_not=${COUNTRIES[(n * 3 + 1) % 10]}&visitor_office_not=${n}`,
  },
  {
    name: "filtered page in an order that has no index with the filter",
    target: null,
    url: (n) => `/v1/visits?guest_country=${COUNTRIES[n % 10]}&sort=title&limit=20&visitor_office_not=${n}`,
  },
  {
    name: "page of 5, 1,000 pages deep",
    target: 1.5,
    url: (n, database) => deepPage(database, 5 * 1000 + n),
  },
  {
    name: "meta.total of a filter",
    target: 10,
    url: (n) => `/v1/visits?guest_country=${COUNTRIES[n % 10]}&limit=${1 + (n % 5)}`,
  },
  { name: "meta.total of a year", target: 10, url: (n) => `/v1/visits?date=${1950 + (n % 70)}&limit=1` },
  {
    name: "facets of the whole list",
    target: 10,
    url: (n) => `/v1/visits?facet=visit_type,guest_country,relation_id&limit=${1 + (n % 200)}&fields=id`,
  },
  {
    name: "facet of a filtered list",
    target: 10,
    url: (n) =>
      `/v1/visits?guest_country=${COUNTRIES[n % 10]}&facet=visit_type&limit=${1 + (n % 200)}&fields=id`,
  },
  { name: "years", target: 10, url: (n) => `/v1/visits?group_by=year&date_from=${1900 + (n % 40)}` },
  {
    name: RARE,
    target: null,
    url: (n) => `/v1/search?q=${RARE_WORD}&limit=${1 + (n % 200)}`,
  },
  {
    name: COMMON,
    target: null,
    times: 2,
    url: (n) => `/v1/search?q=${COMMON_WORD}&limit=${1 + (n % 200)}`,
  },
  {
    name: "autocomplete",
    target: null,
    url: (n) =>
      `/v1/autocomplete?q=${"bcdfghjklmnprstv"[n % 16]}${"aeiou"[n % 5]}&limit=${10 + Math.floor(n / 80)}`,
  },
];

/** A page that begins behind so many records of the plain list. */
function deepPage(database: Database, depth: number): string {
  const query = parseListQuery(resourceAt("visits"), readQueryString("limit=5"));
  const [page = { sql: "", parameters: [] }] = buildPage(planList({ ...query, limit: 0 }));
  const [last] = database.all({ ...page, sql: page.sql.replace(/limit 1$/, `limit 1 offset ${depth}`) });
  return `/v1/visits?limit=5&cursor=${encodeCursor(query.fingerprint, [String(last?.key_0), Number(last?.key)])}`;
}

const sizes = SIZES.map((visits) => {
  const file = syntheticDatabase(worldOf(visits));
  return { visits, file, database: new Database(file, { readonly: true }) };
});
const servers = [];
for (const { file } of sizes)
  servers.push(await startServer(SERVE, { ENTENTE_DB: file, ...PATIENT }, "/healthz"));
const costs = operations.map(() => sizes.map((): number[] => []));
let asked = 0;
for (let turn = -1; turn < ROUNDS; turn++) {
  asked += TIMES;
  for (const [at, operation] of shuffled([...operations.entries()]))
    for (const [size, { database, visits }] of shuffled([...sizes.entries()])) {
      const urls = Array.from({ length: operation.times ?? TIMES }, (_, n) =>
        operation.url(asked + n, database, visits),
      );
      const server = servers[size];
      if (server === undefined) continue;
      const { cpu } = await loadServer(server, [...new Set(urls)], { connections: 1 });
      if (turn >= 0) costs[at]?.[size]?.push(cpu);
    }
  console.error(turn < 0 ? "warmed up" : `round ${turn + 1} of ${ROUNDS}`);
}
for (const server of servers) await server.stop();
const costsOf = (name: string): number[][] =>
  costs[operations.findIndex((operation) => operation.name === name)] ?? [];
console.log("\nCPU time an answer in µs, by number of visits\n");
console.table(
  operations.map(({ name }) => ({
    what: name,
    ...Object.fromEntries(SIZES.map((visits, size) => [visits, round(median(costsOf(name)[size] ?? []))])),
  })),
);
const largest = sizes.at(-1);
const smallest = SIZES[0];
report("scale", {
  title: `Time at ${largest?.visits} visits over time at ${smallest}`,
  comparisons: [
    ...operations.map(({ name, target }) =>
      compareTimes(name, costsOf(name).at(-1), costsOf(name)[0], target),
    ),
    compareTimes(
      `search: a common word over a rare one, ${largest?.visits} visits`,
      costsOf(COMMON).at(-1),
      costsOf(RARE).at(-1),
      20,
    ),
    ...(largest === undefined ? [] : await measureExport(largest.file, ROUNDS)),
  ],
  notes: {
    sizes: SIZES,
    rounds: ROUNDS,
    costs: operations.map(({ name }) => ({ name, costs: costsOf(name) })),
  },
});

function compareTimes(
  name: string,
  of: readonly number[] = [],
  to: readonly number[] = [],
  target: number | null,
): Comparison {
  return {
    name,
    unit: "µs",
    entente: median(of),
    bare: median(to),
    ratio: ratioOf(of, to),
    target: target === null ? null : { at_most: target },
  };
}
