// Facets and groups: each count is the total of the list that it stands for.
import type { FastifyInstance } from "fastify";
import t from "tap";
import { z } from "zod";
import { dimensionNames } from "../../src/query/parse/dimensions.ts";
import { resources } from "../../src/resources/resources.ts";
import { openApp } from "../open-app.ts";
import { SEED_AND_HOSTILE } from "../open-hostile.ts";

const counted = z.object({ count: z.number(), url: z.string() });
const facets = z.record(
  z.string(),
  z.array(counted.extend({ value: z.union([z.string(), z.number(), z.null()]) })),
);
const groups = z.array(
  counted.extend({ key: z.record(z.string(), z.union([z.string(), z.number(), z.null()])) }),
);

/** The number of records of a list. The records are read, because the total may come from the same counts. */
async function recordsAt(app: FastifyInstance, url: string): Promise<number> {
  const { body } = await app.inject({ url: `${url}&fields=id`, headers: { accept: "application/x-ndjson" } });
  return body.split("\n").length - 1;
}

for (const [name, open] of SEED_AND_HOSTILE)
  t.test(`every facet and every group of every resource, over ${name}`, async (t) => {
    const { app, list } = await open(t);
    for (const resource of resources) {
      const names = dimensionNames(resource, "facet");
      const beside = facets.parse(
        (await list(`/v1/${resource.path}?limit=1&facet=${names.join(",")}`)).meta.facets,
      );
      t.strictSame(Object.keys(beside), names);
      const alone = await Promise.all(
        dimensionNames(resource, "group_by").map(async (name) =>
          groups.parse((await list(`/v1/${resource.path}?group_by=${name}`)).meta.group_by),
        ),
      );
      const each = [...Object.values(beside).flat(), ...alone.flat()];
      t.ok(each.length > 0, resource.path);
      for (const { count, url } of each) t.equal(await recordsAt(app, url), count, url);
    }
  });

t.test("two dimensions, within a filter and a search", async (t) => {
  const { app, list } = await openApp(t);
  for (const query of [
    "/v1/positions?group_by=year,stance",
    "/v1/positions?actors=JPN&q=support*&group_by=area_ids,stance",
    "/v1/events?group_by=quarter,kind",
    "/v1/meetings?group_by=participants.country,kind",
  ]) {
    const { data, meta } = await list(query);
    t.strictSame(data, [], "counts stand alone");
    const rows = groups.parse(meta.group_by);
    t.ok(rows.length > 1, query);
    for (const { count, url } of rows) t.equal(await recordsAt(app, url), count, url);
  }
  const years = groups.parse((await list("/v1/events?group_by=year")).meta.group_by);
  const events = (await list("/v1/events?limit=200")).data;
  t.strictSame(
    Object.fromEntries(years.map(({ key, count }) => [key.year, count])),
    Object.fromEntries(
      Object.entries(Object.groupBy(events, ({ date_min }) => String(date_min).slice(0, 4))).map(
        ([year, of = []]) => [year, of.length],
      ),
    ),
    "each event in the year of its first day",
  );
  t.ok(years.some(({ key }) => key.year === "1973"));
  const counts = years.map(({ count }) => count);
  t.strictSame(
    counts,
    counts.toSorted((a, b) => b - a),
    "the largest first",
  );
  const months = groups.parse((await list("/v1/milestones?group_by=month")).meta.group_by);
  t.ok(
    months.some(({ key }) => key.month === null),
    "a year has no month",
  );
});

t.test("filters through links", async (t) => {
  const { ids, problem, list } = await openApp(t);
  t.strictSame(await ids("/v1/visits?visitor.country=JPN"), ["2022-04-30-jpn-vnm-kishida-fumio"]);
  t.strictSame(await ids("/v1/visits?visitor.id=kishida-fumio,pham-minh-chinh&sort=date"), [
    "2021-11-vnm-jpn-pham-minh-chinh",
    "2022-04-30-jpn-vnm-kishida-fumio",
  ]);
  t.ok((await ids("/v1/quotes?about_event.kind=visit")).includes("spring-breeze"));
  t.strictSame(
    await ids("/v1/visits?meetings.kind=workshop"),
    ["2022-04-30-jpn-vnm-kishida-fumio"],
    "backwards too",
  );
  t.strictSame(
    await ids("/v1/people?meetings.kind=workshop&sort=id"),
    ["kishida-fumio", "pham-minh-chinh"],
    "through a list",
  );
  t.strictSame(await ids("/v1/meetings?people.country=VNM&kind=workshop"), [
    "2022-04-30-jpn-vnm-cooperation-workshop",
  ]);
  t.ok((await list("/v1/positions?areas.parent_id=economy")).meta.total > 3);
  t.ok(
    (await ids("/v1/visits?evidence.source_id=vietnam-japan-elevate-ties")).includes(
      "2023-11-vnm-jpn-vo-van-thuong",
    ),
  );
  t.equal((await problem("/v1/visits?visitor.contry=JPN")).errors[0]?.did_you_mean, "visitor.country");
  t.equal((await problem("/v1/visits?visitor.visits.id=x")).code, "UNKNOWN_PARAMETER", "one link deep");
});

t.test("samples: the seed decides, and nothing else", async (t) => {
  const { ids, problem, list } = await openApp(t);
  const first = await ids("/v1/positions?sample=10&seed=1");
  t.equal(first.length, 10);
  t.strictSame(
    await (await openApp(t)).ids("/v1/positions?sample=10&seed=1"),
    first,
    "of another process too: nothing is kept there",
  );
  t.notSame(await ids("/v1/positions?sample=10&seed=2"), first);
  t.strictSame(await ids("/v1/positions?sample=5&seed=1"), first.slice(0, 5), "a smaller one begins alike");
  t.equal(
    (await list("/v1/positions?sample=200&actors=JPN")).data.length,
    (await list("/v1/positions?limit=1&actors=JPN")).meta.total,
  );
  for (const query of [
    "sample=0",
    "sample=201",
    "sample=5&limit=5",
    "sample=5&sort=id",
    "seed=x",
    "sample=2&seed=-1",
  ])
    t.equal((await problem(`/v1/positions?${query}`)).code, "INVALID_PARAMETER", query);
  for (const query of [
    "group_by=a",
    "facet=text",
    "group_by=year,stance,actors",
    "group_by=year,year",
    "group_by=stance&limit=1",
  ])
    t.equal((await problem(`/v1/positions?${query}`)).status, 400, query);
});
