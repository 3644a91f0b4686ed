// Random questions, answered by the program and by a simple search, record by record. ENTENTE_TEST_QUESTIONS=5000 asks
// more of them.
import t, { type Test } from "tap";
import { z } from "zod";
import { Random } from "../../bench/random.ts";
import { buildApp } from "../../src/app.ts";
import { resources } from "../../src/resources/resources.ts";
import { isAnswerable, kindOf, meets, type Pair, recordShape, type World } from "./random/answer-by-hand.ts";
import { countByHand } from "./random/count-by-hand.ts";
import { crowdedWorld, originsOf } from "./random/crowded-world.ts";
import { type Question, randomQuestion } from "./random/random-question.ts";

const QUESTIONS = Number(process.env.ENTENTE_TEST_QUESTIONS ?? 300);
const SEED = Number(process.env.ENTENTE_TEST_SEED ?? 1);

const counted = z.object({ count: z.number(), url: z.string() });
const scalar = z.union([z.string(), z.number(), z.null()]);
const body = z.object({
  data: z.array(z.object({ id: z.string() })),
  meta: z.object({
    total: z.number(),
    facets: z.record(z.string(), z.array(counted.extend({ value: scalar }))).optional(),
    group_by: z.array(counted.extend({ key: z.record(z.string(), scalar) })).optional(),
  }),
});

const database = crowdedWorld(SEED);
const app = await buildApp({ database });
t.teardown(async () => {
  await app.close();
  database.close();
});
const world: World = new Map(
  await Promise.all(
    resources.map(async ({ path }) => {
      const lines = (await app.inject(`/v1/${path}.ndjson`)).body.trim().split("\n");
      const records = lines.map((line) => recordShape.parse(JSON.parse(line)));
      return [path, records.map((record) => ({ ...record, origin: originsOf(String(record.id)) }))] as const;
    }),
  ),
);

function urlOf({ resource, pairs, within }: Question, more: readonly Pair[]): string {
  const query = new URLSearchParams();
  for (const [name, value] of [...pairs, ...more]) query.append(name, value);
  if (within) query.append("date_match", "within");
  return `/v1/${resource.path}?${query}`;
}

/** The answer; null if it is refused because a repeated parameter is not alone under its prefix. */
async function ask(url: string) {
  const answer = await app.inject(url);
  if (answer.statusCode === 400 && /repeated|more than once/.test(answer.body)) return null;
  if (answer.statusCode !== 200)
    throw new Error(`${url} answers ${answer.statusCode}: ${answer.body.slice(0, 500)}`);
  return body.parse(answer.json());
}

const sorted = (counts: ReadonlyMap<string, number>) => [...counts].sort(([a], [b]) => (a < b ? -1 : 1));

/** The counts of the program by the values of each dimension, as JSON, with the URL of each. */
function countsOf({ counted: asked }: Question, { meta }: z.infer<typeof body>) {
  if (asked?.by === "facet")
    return asked.names.map((name) => ({
      names: [name],
      rows: (meta.facets?.[name] ?? []).map(({ value, count, url }) => ({
        key: JSON.stringify([value]),
        count,
        url,
      })),
    }));
  const names = asked?.names ?? [];
  const rows = (meta.group_by ?? []).map(({ key, count, url }) => ({
    key: JSON.stringify(names.map((name) => key[name])),
    count,
    url,
  }));
  return [{ names, rows }];
}

/** Compares facets or groups with those of the simple search, and with the totals of their URLs. */
async function checkCounts(t: Test, question: Question): Promise<number> {
  const { resource, pairs, within, counted: asked } = question;
  if (asked === null) return 0;
  const url = urlOf(question, [[asked.by, asked.names.join(",")]]);
  const answer = await ask(url);
  const sets = asked.by === "facet" ? asked.names.map((name) => [name]) : [asked.names];
  const byHand = sets.map((names) => countByHand(world, kindOf(resource), pairs, within, names));
  if (answer === null || byHand.includes(null)) {
    t.equal(answer === null, byHand.includes(null), `${url}: refused by one, and answered by the other`);
    return 0;
  }
  let urls = 0;
  for (const [index, { names, rows }] of countsOf(question, answer).entries()) {
    const counts = new Map(rows.map(({ key, count }) => [key, count]));
    t.strictSame(sorted(counts), sorted(byHand[index] ?? new Map()), `${url}: ${names}`);
    for (const { count, url: listed } of rows) {
      const total = (await ask(`${listed}${listed.includes("?") ? "&" : "?"}limit=1`))?.meta.total;
      if (total !== count) t.fail(`${listed}, of ${url}, has ${total} records, and is said to have ${count}`);
      urls++;
    }
  }
  return urls;
}

t.test(`${QUESTIONS} questions have the answers that they have by hand`, async (t) => {
  const random = new Random(SEED);
  const seen = { refused: 0, none: 0, some: 0, urls: 0 };
  for (let n = 0; n < QUESTIONS; n++) {
    const question = randomQuestion(random, world);
    const { resource, pairs, within } = question;
    const url = urlOf(question, [
      ["fields", "id"],
      ["limit", "200"],
    ]);
    const answer = await ask(url);
    if (answer === null || !isAnswerable(pairs)) {
      t.equal(answer === null, !isAnswerable(pairs), `${url}: refused by one, and answered by the other`);
      seen.refused++;
      continue;
    }
    const rows = world.get(resource.path) ?? [];
    const byHand = rows.filter((row) => meets(world, kindOf(resource), row, pairs, within));
    const ids = byHand.map(({ id }) => String(id)).sort();
    t.equal(answer.meta.total, ids.length, `${url}: total`);
    if (ids.length <= 200) t.strictSame(answer.data.map(({ id }) => id).sort(), ids, url);
    seen[ids.length === 0 ? "none" : "some"]++;
    seen.urls += await checkCounts(t, question);
  }
  t.comment(JSON.stringify(seen));
  t.ok(seen.some > QUESTIONS / 4 && seen.none > 0 && seen.refused > 0, JSON.stringify(seen));
});
