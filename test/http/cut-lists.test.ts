// An answer that is cut says so: each limit is tested with exactly as many records as it allows, and with one more.
import t from "tap";
import { z } from "zod";
import type { Database } from "../../src/db/connection/database.ts";
import { changing } from "../../src/db/records/change-log.ts";
import { writeRecord } from "../../src/db/records/write-record.ts";
import { PublicAddress } from "../../src/http/public-address.ts";
import { resourceAt } from "../../src/resources/resources.ts";
import { summaryOf } from "../../src/routes/explorer-summary.ts";
import { indicator } from "../harbour-talks.ts";
import { openApp } from "../open-app.ts";
import { openWritable, parliament } from "../write-app.ts";

const numbers = (count: number) => Array.from({ length: count }, (_, n) => n);

/** Adds records of one resource to the seed. */
const write = (database: Database, path: string, records: readonly object[]) =>
  changing(database, { actor: "a test" }, (change) => {
    const resource = resourceAt(path);
    for (const record of records) writeRecord(database, resource, resource.input.parse(record), change);
  });

const problem = z.looseObject({ errors: z.array(z.unknown()), errors_truncated: z.boolean().optional() });
const told = (body: unknown) => {
  const { errors, errors_truncated } = problem.parse(body);
  return [errors.length, errors_truncated];
};

t.test("what is wrong with a query", async (t) => {
  const { app } = await openApp(t);
  const refused = async (url: string) => told((await app.inject(url)).json());
  const unknown = (count: number) => numbers(count).map((n) => `x${n}=1`);
  for (const path of ["/v1/visits", "/v1/visits/nothing", "/v1/changes", "/v1/relations/JPN-VNM/balance"]) {
    t.strictSame(await refused(`${path}?${unknown(20).join("&")}`), [20, undefined], path);
    t.strictSame(await refused(`${path}?${unknown(21).join("&")}`), [20, true], path);
  }
  const wrong = (count: number) => numbers(count).map(() => "visit_type=x");
  t.strictSame(await refused(`/v1/visits?${wrong(20).join("&")}`), [20, undefined]);
  t.strictSame(await refused(`/v1/visits?${wrong(21).join("&")}`), [20, true]);
  t.strictSame(await refused(`/v1/visits?${[...unknown(10), ...wrong(10)].join("&")}`), [20, undefined]);
  t.strictSame(await refused(`/v1/visits?${[...unknown(10), ...wrong(11)].join("&")}`), [20, true]);
});

t.test("what is wrong with a record, and who refers to one", async (t) => {
  const { send, writer } = await openWritable(t);
  const [citation] = parliament.evidence;
  const post = async (spans: number) => {
    const wrong = numbers(spans).map((n) => ({ ...citation, start: n + 1, end: n + 9, basis: "x" }));
    const evidence = [citation, ...wrong];
    return told((await send("POST", "/v1/organizations", { body: { ...parliament, evidence } })).json());
  };
  t.strictSame(await post(20), [20, undefined]);
  t.strictSame(await post(21), [20, true]);
  const area = {
    parent_id: null,
    name: "Made in a test",
    description: "Made in a test.",
    evidence: parliament.evidence,
  };
  const below = (count: number) =>
    numbers(count).map((n) => ({ ...area, id: `below-${count}-${n}`, parent_id: `above-${count}` }));
  for (const [count, expected] of [
    [20, [20, undefined]],
    [21, [20, true]],
  ] as const) {
    write(writer, "cooperation-areas", [{ ...area, id: `above-${count}` }, ...below(count)]);
    const headers = { "if-match": "*" };
    const answer = await send("DELETE", `/v1/cooperation-areas/above-${count}`, { headers });
    t.equal(answer.statusCode, 409);
    t.strictSame(told(answer.json()), expected);
  }
});

t.test("names that are completed", async (t) => {
  const { app, database } = await openApp(t);
  const organization = (id: string, name: string) => ({ ...parliament, id, name });
  write(
    database,
    "organizations",
    numbers(11).map((n) => organization(`quokka-${n}`, `Quokka ${n}`)),
  );
  write(database, "organizations", [
    organization("zebras", "Zebu zebub zebra zebroid zebrano"),
    organization("zebus", "Zebulon"),
  ]);
  const complete = async (query: string) => {
    const { data, meta } = (await app.inject(`/v1/autocomplete?${query}`)).json();
    return [data.length, meta.complete];
  };
  t.strictSame(await complete("q=quokka"), [10, false], "one more than are shown");
  t.strictSame(await complete("q=quokka&limit=11"), [11, true]);
  t.strictSame(await complete("q=quokka+1"), [2, true]);
  t.strictSame(await complete("q=nothing+like+it"), [0, true]);
  t.strictSame(await complete("q=zeb&limit=1"), [1, false]);
  t.strictSame(await complete("q=zeb&limit=2"), [2, true]);
});

t.test("values of a facet", async (t) => {
  const { writer, get } = await openWritable(t);
  const shape = z.looseObject({
    facets: z.object({ unit: z.array(z.unknown()) }),
    facets_truncated: z.array(z.string()).optional(),
  });
  const facet = async () => {
    const { facets, facets_truncated } = shape.parse((await get("/v1/indicators?facet=unit")).meta);
    return [facets.unit.length, facets_truncated] as const;
  };
  const [held] = await facet();
  const upTo = (values: number) =>
    write(
      writer,
      "indicators",
      numbers(values - held).map((n) => ({
        ...indicator,
        id: `unit-${n}`,
        unit: `unit ${n}`,
        evidence: parliament.evidence,
      })),
    );
  upTo(200);
  t.strictSame(await facet(), [200, undefined]);
  upTo(201);
  t.strictSame(await facet(), [200, ["unit"]]);
  const { group_by } = (await get("/v1/indicators?group_by=unit")).meta;
  t.equal(Array.isArray(group_by) && group_by.length, 201, "groups count them all");
});

t.test("the page before its script runs", async (t) => {
  const { database } = await openApp(t);
  const milestone = (n: number) => ({
    id: `milestone-${n}`,
    title: `Milestone ${n}`,
    summary: "Made in a test.",
    relation_id: "LAO-VNM",
    date: "1990",
    kind: "anniversary",
    tier: null,
    evidence: parliament.evidence,
  });
  const page = () => summaryOf(database, "LAO-VNM", new PublicAddress(null)).html;
  write(database, "milestones", numbers(30).map(milestone));
  t.notMatch(page(), /The first/);
  write(database, "milestones", numbers(31).map(milestone));
  t.match(
    page(),
    /<p>The first 30 of <a href="\/v1\/events\?relation_id=LAO-VNM&amp;has_visit_id=false&amp;sort=date">31 events<\/a>\.<\/p>/,
  );
});
