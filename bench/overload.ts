// `npm run overload`: what becomes of requests when three times as many come as can be answered, and how soon all is
// well again. Finds the capacity first: the rate at which answers come where 32 clients wait for theirs. Cheap requests
// (single records, and one list whose answer is kept) are told apart from the others, of which none is sent twice.
import { parseArgs } from "node:util";
import { ANSWERED, ask, closeConnections, loadAt, type Outcome } from "./open-loop.ts";
import { SERVE, startServer } from "./processes.ts";
import { Random } from "./random.ts";
import { syntheticDatabase } from "./synthetic-database.ts";
import { worldOf } from "./synthetic-records.ts";
import { COMMON_WORD } from "./words.ts";

const { values } = parseArgs({
  options: {
    visits: { type: "string", default: "100000" },
    seconds: { type: "string", default: "15" },
    factor: { type: "string", default: "3" },
  },
});
const SECONDS = Number(values.seconds);
const FACTOR = Number(values.factor);
const CLIENTS = 32;
/** All is well when so many requests in a row are answered as fast as before. */
const WELL = 20;
const GIVE_UP_MS = 60_000;

const random = new Random(1973);
let count = 0;

const KEPT = "/v1/visits?limit=20";
const isCheap = ({ url }: Outcome): boolean => url.endsWith(KEPT) || url.includes("/visits/visit-");

/** The mix: pages mostly, some of them counted, searched or exported; a third is cheap. */
function nextPath(): string {
  const day = new Date(Date.UTC(1950, 0, 1) + (count++ % 25_000) * 86_400_000).toISOString().slice(0, 10);
  const limit = 1 + random.below(50);
  const [from, draw] = [`date_from=${day}&limit=${limit}`, random.next()];
  if (draw < 0.1) return KEPT;
  if (draw < 0.35) return `/v1/visits?${from}`;
  if (draw < 0.6)
    return `/v1/visits/visit-${random.below(Number(values.visits))}?fields=id,title&include=evidence`;
  if (draw < 0.75) return `/v1/events?${from}&sort=date`;
  if (draw < 0.85) return `/v1/visits?${from}&facet=visit_type`;
  if (draw < 0.95) return `/v1/visits?${from}&q=${COMMON_WORD}`;
  return `/v1/visits.csv?${from}`;
}

const server = await startServer(
  SERVE,
  { ENTENTE_DB: syntheticDatabase(worldOf(Number(values.visits))) },
  "/healthz",
);
const nextUrl = () => server.url + nextPath();
try {
  await capacity(3);
  const most = await capacity(SECONDS);
  const calm = await loadAt(most / 2, SECONDS, nextUrl);
  const over = await loadAt(most * FACTOR, SECONDS, nextUrl);
  const recovered = await recovery(over.lastSent, summary(calm.outcomes).p99);
  const rows = [["half of it", calm] as const, [`${FACTOR} times`, over] as const].flatMap(([name, load]) =>
    [true, false].map((cheap) => [
      `${name}, ${cheap ? "cheap" : "others"}`,
      shown(load.outcomes.filter((outcome) => isCheap(outcome) === cheap)),
    ]),
  );
  console.table(Object.fromEntries(rows));
  console.log(`capacity: ${Math.round(most)} answers a second, of ${CLIENTS} clients`);
  for (const [name, { outcomes }] of [["half", calm] as const, [`${FACTOR} times`, over] as const])
    console.log(`${name}: ${JSON.stringify(Object.fromEntries(kinds(outcomes)))}`);
  console.log(
    recovered === null
      ? `not well again within ${GIVE_UP_MS / 1000} s`
      : `well again ${Math.round(recovered)} ms after the last request of the overload was sent`,
  );
} finally {
  closeConnections();
  await server.stop();
}

/** Answers a second where each client waits for its own. */
async function capacity(seconds: number): Promise<number> {
  const [began, until] = [performance.now(), performance.now() + seconds * 1000];
  const client = async () => {
    let answered = 0;
    while (performance.now() < until) if ((await ask(nextUrl())).kind === ANSWERED) answered++;
    return answered;
  };
  const each = await Promise.all(Array.from({ length: CLIENTS }, client));
  return (each.reduce((sum, one) => sum + one, 0) / (performance.now() - began)) * 1000;
}

/** Milliseconds from a moment until answers come as fast as before; null where they do not. */
async function recovery(since: number, usual: number): Promise<number | null> {
  for (let [well, first] = [0, 0]; performance.now() - since < GIVE_UP_MS; ) {
    const began = performance.now();
    const { kind, ms } = await ask(nextUrl());
    if (kind !== ANSWERED || ms > usual) well = 0;
    else if (++well === 1) first = began;
    if (well === WELL) return Math.max(0, first - since);
  }
  return null;
}

function summary(outcomes: readonly Outcome[]) {
  const times = outcomes.flatMap(({ kind, ms }) => (kind === ANSWERED ? [ms] : [])).sort((a, b) => a - b);
  const at = (share: number) => times[Math.floor(times.length * share)] ?? Number.NaN;
  return { answered: times.length, p50: at(0.5), p99: at(0.99) };
}

function shown(outcomes: readonly Outcome[]) {
  const { answered, p50, p99 } = summary(outcomes);
  return {
    "answered %": Math.round((answered / outcomes.length) * 1000) / 10,
    "p50 ms": Math.round(p50),
    "p99 ms": Math.round(p99),
  };
}

function kinds(outcomes: readonly Outcome[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { kind } of outcomes) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return counts;
}
