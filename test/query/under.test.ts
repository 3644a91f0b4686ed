// `{field}_under`: an area with all areas below it, as SQL, its parameters and the rows that it finds.

import t from "tap";
import { buildPage } from "../../src/query/build/build-list.ts";
import { parseListQuery } from "../../src/query/parse/parse-list-query.ts";
import { readQueryString } from "../../src/query/parse/raw-query.ts";
import { planList } from "../../src/query/plan/plan-list.ts";
import { resourceAt } from "../../src/resources/resources.ts";
import { openApp } from "../open-app.ts";
import { openWritable } from "../write-app.ts";

const BELOW =
  'with recursive below (id) as (select value from json_each(?) union select child.id from "cooperation_area" as child join below on child.parent_id = below.id) select id from below';

/** Comes before every condition: checks that the query has time left. */
const BUDGET = "((random() & 255) <> 0 or within_budget())";

t.test("SQL and parameters", async (t) => {
  const cases: [path: string, query: string, where: string, values: string[]][] = [
    ["cooperation-areas", "id_under=economy", `"id" in (${BELOW})`, ["economy"]],
    [
      "cooperation-areas",
      "parent_id_under=economy,health",
      `"parent_id" in (${BELOW})`,
      ["economy", "health"],
    ],
    [
      "positions",
      "area_ids_under=economy",
      `"number" in (select "record_id" from "position_area_ids" where "value" in (${BELOW}))`,
      ["economy"],
    ],
    [
      "positions",
      "areas.parent_id_under=economy",
      `"number" in (select "record_id" from "position_area_ids" where "value" in (select "id" from "cooperation_areas" where ${BUDGET} and "parent_id" in (${BELOW})))`,
      ["economy"],
    ],
  ];
  for (const [path, query, where, values] of cases) {
    const [page, ...more] = buildPage(planList(parseListQuery(resourceAt(path), readQueryString(query))));
    const found = / where (.*) order by /.exec(page?.sql ?? "")?.[1];
    t.equal(found, `${BUDGET} and ${where}`, `${query}: SQL`);
    t.strictSame([page?.parameters, more], [[JSON.stringify(values)], []], `${query}: parameters`);
  }
});

t.test("what is found", async (t) => {
  const { ids, list, problem } = await openApp(t);
  const areas = async (query: string) => (await ids(`/v1/cooperation-areas?${query}&limit=200`)).sort();
  t.strictSame(await areas("id_under=supply-chains"), ["supply-chain-diversification", "supply-chains"]);
  t.strictSame(await areas("id_under=korean-peninsula"), ["korean-peninsula"], "a leaf is itself");
  t.strictSame(
    await areas("parent_id_under=regional-international&parent_id_not=regional-international"),
    ["korean-peninsula", "south-china-sea"],
    "two steps below",
  );
  t.strictSame(
    await areas("id_under=supply-chains,health"),
    ["covid-19", "health", "supply-chain-diversification", "supply-chains"],
    "any of several",
  );
  t.strictSame(await areas("id_under=supply-chains&id_under=health"), [], "repeated: both");
  t.strictSame(await areas("id_under=nowhere"), []);
  const peacekeeping = "id=un-peacekeeping,energy&no.positions.area_ids_under=security-defense";
  t.strictSame(await areas(peacekeeping), ["energy"], "one with a position, and one without");
  const under = await list("/v1/positions?area_ids_under=economy&facet=area_ids&limit=200");
  t.strictSame(
    new Set(under.data.map(({ id }) => id)),
    new Set(
      (
        await Promise.all(
          (await areas("id_under=economy")).map((area) => ids(`/v1/positions?area_ids=${area}&limit=200`)),
        )
      ).flat(),
    ),
    "the records of the area and of each below it",
  );
  for (const path of [
    "visits?visitor_id_under=kishida-fumio",
    "positions?event_id_under=x",
    "people?id_under=x",
  ])
    t.equal((await problem(`/v1/${path}`)).code, "UNKNOWN_PARAMETER", path);
});

t.test("a circle of parents ends", async (t) => {
  // Nobody can write a circle today, but an earlier file may have one.
  const { app, writer } = await openWritable(t, {}, { tampers: true });
  for (const [id, parent] of [
    ["trade", "investment"],
    ["investment", "trade"],
  ])
    writer.run("UPDATE cooperation_area SET parent_id = ? WHERE id = ?", parent, id);
  const { data } = (await app.inject("/v1/cooperation-areas?id_under=trade&fields=id&sort=id")).json();
  t.strictSame(
    data.map(({ id }: { id: string }) => id),
    ["investment", "trade"],
  );
});

t.test("the tree is that of the time asked for", async (t) => {
  const { app, send, item, writer } = await openWritable(t, {}, { tampers: true });
  writer.run("UPDATE change SET at = '2020-01-01T00:00:00.000Z'");
  const total = async (query: string) =>
    (await app.inject(`/v1/cooperation-areas?id_under=energy${query}`)).json().meta.total;
  const moved = { body: { parent_id: "energy" }, headers: { "if-match": "*" } };
  item(await send("PATCH", "/v1/cooperation-areas/trade", moved));
  t.equal(await total(""), 2);
  t.equal(await total("&known_at=2020-06-01"), 1, "trade was not below energy then");
});
