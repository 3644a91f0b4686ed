// The second page of a list or a search is like the first one, except for its records.
import t from "tap";
import { z } from "zod";
import { changing } from "../../src/db/records/change-log.ts";
import { writeRecord } from "../../src/db/records/write-record.ts";
import { resourceAt } from "../../src/resources/resources.ts";
import { matches } from "../matches.ts";
import { openApp } from "../open-app.ts";
import { idsOf, openMany, VISITS, visits } from "../open-many.ts";
import { parliament } from "../write-app.ts";

const counts = z.record(
  z.string(),
  z.array(z.object({ value: z.string().nullable(), count: z.number(), url: z.string() })),
);

t.test("facets and totals from the second page on are those of the whole list", async (t) => {
  const { list } = await openMany(t);
  for (const query of ["", "&visit_type=state,working&host_country=VNM", "&q=voyage"]) {
    const first = await list(`/v1/visits?facet=visit_type,visitor_id,places&limit=100${query}`);
    const facets = counts.parse(first.meta.facets);
    const matching = query === "&q=voyage" || query === "" ? visits : visits.slice(0, -1);
    t.strictSame(
      facets.visitor_id?.map(({ value, count }) => [value, count]),
      ["envoy", null].map((value) => [value, matching.filter((one) => one.visitor_id === value).length]),
    );
    for (let next = first.links.next, page = 2; next !== null && page < 4; page++) {
      const later = await list(next);
      t.strictSame(later.meta, first.meta, `page ${page}${query}`);
      next = later.links.next;
    }
    for (const { count, url } of Object.values(facets).flat())
      t.equal((await list(`${url}&limit=1`)).meta.total, count, url);
  }
});

t.test("groups count all records, however many batches they are", async (t) => {
  const { list } = await openMany(t);
  const { meta } = await list("/v1/visits?group_by=visit_type");
  matches(t, meta.group_by, [
    { key: { visit_type: "working" }, count: 750 },
    { key: { visit_type: "state" }, count: 251 },
  ]);
});

const results = z.object({
  data: z.array(z.object({ id: z.string(), score: z.number() })),
  meta: z.looseObject({ total: z.number() }),
  links: z.object({ next: z.string().nullable() }),
});

t.test("a search goes on where its page ended: each result once, the better first", async (t) => {
  const { app } = await openMany(t);
  for (const limit of [100, 200]) {
    const found: z.infer<typeof results>["data"] = [];
    const metas: unknown[] = [];
    for (let next: string | null = `/v1/search?q=voyage&limit=${limit}`; next !== null; ) {
      const page = results.parse((await app.inject(next)).json());
      found.push(...page.data);
      metas.push(page.meta);
      next = page.links.next;
    }
    t.equal(metas.length, Math.ceil(VISITS / limit));
    for (const meta of metas) t.strictSame(meta, metas[0]);
    t.strictSame(idsOf(found).toSorted(), visits.map(({ id }) => id).toSorted(), "each once");
    const scores = found.map(({ score }) => score);
    t.strictSame(
      scores,
      scores.toSorted((a, b) => b - a),
    );
  }
});

t.test("a link brings 1,000 records into an answer, and not one more", async (t) => {
  const { item, problem } = await openMany(t);
  const whole = await item("/v1/relations/JPN-VNM?include=visits");
  t.equal(idsOf(z.array(z.unknown()).parse(whole.visits)).length, 1000);
  t.equal((await problem("/v1/countries/JPN?include=visits_made")).code, "INCLUDE_TOO_LARGE");
});

const completions = z.object({
  data: z.array(z.object({ id: z.string(), name: z.string() })),
  meta: z.looseObject({ complete: z.boolean() }),
});

t.test("fewer completions are the first of more, whatever names a record has", async (t) => {
  const { app, database } = await openApp(t);
  const organizations = resourceAt("organizations");
  const names = (of: string, count: number) => Array.from({ length: count }, (_, n) => `${of} ${n}`);
  changing(database, { actor: "a test" }, (change) => {
    for (const [id, name, aliases] of [
      ["many-names", "Zulu", names("Zulu", 60)],
      ["shorter", "A zul", ["Zulu zulu"]],
      ...names("Zulus", 10).map((name, n) => [`zulus-${n}`, name, [`Bis ${name}`]] as const),
    ] as const)
      writeRecord(
        database,
        organizations,
        organizations.input.parse({ ...parliament, id, name, aliases }),
        change,
      );
  });
  const complete = async (limit: number) =>
    completions.parse((await app.inject(`/v1/autocomplete?q=zul&limit=${limit}`)).json());
  const all = await complete(20);
  t.strictSame(
    all.data.map(({ id, name }) => [id, name]),
    [
      ["shorter", "A zul"],
      ["many-names", "Zulu"],
      ...names("Zulus", 10).map((name, n) => [`zulus-${n}`, name]),
    ],
  );
  for (let limit = 1; limit <= 12; limit++) {
    const { data, meta } = await complete(limit);
    t.strictSame(data, all.data.slice(0, limit), `limit=${limit}`);
    t.equal(meta.complete, limit === 12, `limit=${limit}`);
  }
});
