// Each part of the query language as exact SQL, its parameters, and the rows that it finds.

import t from "tap";
import { buildCount, buildPage } from "../../src/query/build/build-list.ts";
import { parseListQuery } from "../../src/query/parse/parse-list-query.ts";
import { readQueryString } from "../../src/query/parse/raw-query.ts";
import { planList } from "../../src/query/plan/plan-list.ts";
import { resourceAt } from "../../src/resources/resources.ts";
import { openApp } from "../open-app.ts";

const KISHIDA = "2022-04-30-jpn-vnm-kishida-fumio";
const CHINH = "2021-11-vnm-jpn-pham-minh-chinh";
const THUONG = "2023-11-vnm-jpn-vo-van-thuong";
const OVERLAP = `("date" is not null and (("date_max" >= ? or "date_max" is null) and ifnull("date_min", '') <= ?))`;

interface Case {
  query: string;
  where: string;
  parameters: unknown[];
  rows: string[];
  path?: string;
}

const cases: Case[] = [
  { query: "guest_country=JPN", where: `"guest_country" in (?)`, parameters: ["JPN"], rows: [KISHIDA] },
  {
    query: "guest_country=jp,vn",
    where: `"guest_country" in (?, ?)`,
    parameters: ["JPN", "VNM"],
    rows: [THUONG, KISHIDA, CHINH],
  },
  {
    query: `visitor_id=${[...Array(100).keys()].map((one) => `p${one}`).join(",")},kishida-fumio`,
    where: `"visitor_id" in (select value from json_each(?))`,
    parameters: [JSON.stringify([...[...Array(100).keys()].map((one) => `p${one}`), "kishida-fumio"])],
    rows: [KISHIDA],
  },
  {
    query: "guest_country_not=JPN",
    where: `("guest_country" in (?)) is not true`,
    parameters: ["JPN"],
    rows: [THUONG, CHINH],
  },
  {
    query: "occasion_not=nothing",
    where: `("occasion" in (?)) is not true`,
    parameters: ["nothing"],
    rows: [THUONG, KISHIDA, CHINH],
  },
  { query: "has_occasion=false", where: `"occasion" is null`, parameters: [], rows: [CHINH] },
  { query: "has_occasion=true", where: `"occasion" is not null`, parameters: [], rows: [THUONG, KISHIDA] },
  { query: "document_count_min=22", where: `"document_count" >= ?`, parameters: [22], rows: [KISHIDA] },
  { query: "document_count_max=21", where: `"document_count" <= ?`, parameters: [21], rows: [] },
  {
    query: "places=Ha Noi",
    where: `"number" in (select "record_id" from "visit_places" where "value" in (?))`,
    parameters: ["Ha Noi"],
    rows: [KISHIDA],
  },
  {
    query: "places_not=Ha Noi",
    where: `("number" in (select "record_id" from "visit_places" where "value" in (?))) is not true`,
    parameters: ["Ha Noi"],
    rows: [THUONG, CHINH],
  },
  {
    query: "has_places=false",
    where: `("number" in (select "record_id" from "visit_places" where "value" is not null)) is not true`,
    parameters: [],
    rows: [THUONG, CHINH],
  },
  {
    query: "country=JPN&country=LAO",
    where: `"relation_id" in (select "id" from "relation" where "number" in (select "record_id" from "relation_countries" where "value" in (?))) and "relation_id" in (select "id" from "relation" where "number" in (select "record_id" from "relation_countries" where "value" in (?)))`,
    parameters: ["JPN", "LAO"],
    rows: [],
  },
  { query: "date=2022-05", where: OVERLAP, parameters: ["2022-05-01", "2022-05-31"], rows: [KISHIDA] },
  {
    query: "date=2022-05&date_match=within",
    where: `("date" is not null and ("date_min" >= ? and "date_max" <= ?))`,
    parameters: ["2022-05-01", "2022-05-31"],
    rows: [],
  },
  {
    query: "date_from=2022-05-01",
    where: `("date" is not null and (("date_max" >= ? or "date_max" is null)))`,
    parameters: ["2022-05-01"],
    rows: [THUONG, KISHIDA],
  },
  {
    query: "date_to=2022&date_match=within",
    where: `("date" is not null and ("date_max" <= ?))`,
    parameters: ["2022-12-31"],
    rows: [KISHIDA, CHINH],
  },
  {
    query: "date_not=2022",
    where: `(${OVERLAP}) is not true`,
    parameters: ["2022-01-01", "2022-12-31"],
    rows: [THUONG, CHINH],
  },
];

/** Comes before every condition: checks that the query has time left. */
const BUDGET = "((random() & 255) <> 0 or within_budget()) and";

const PAGE = (where: string) =>
  `select "number" as key, ifnull("date_min", '') as "key_0" from "visits" where ${BUDGET} ${where} order by ifnull("date_min", '') desc, "number" desc limit 26`;

t.test("filters: SQL, parameters and rows", async (t) => {
  const { ids, database } = await openApp(t);
  const visits = resourceAt("visits");
  for (const { query, where, parameters, rows } of cases) {
    const parsed = parseListQuery(visits, readQueryString(query));
    const [page, ...more] = buildPage(planList(parsed));
    t.equal(page?.sql, PAGE(where), `${query}: SQL`);
    t.strictSame(page?.parameters, parameters, `${query}: parameters`);
    t.strictSame(more, [], `${query}: one statement`);
    const found = await ids(`/v1/visits?${query}&limit=200`);
    t.strictSame(
      found.filter((id) => [KISHIDA, CHINH, THUONG].includes(id)),
      rows,
      `${query}: rows`,
    );
    t.equal(database.get(buildCount(planList(parsed)))?.total, found.length, `${query}: count`);
  }
});

t.test("order and cursors: one statement for each sort term finds the rows after a key", async (t) => {
  const visits = resourceAt("visits");
  const first = parseListQuery(visits, readQueryString("sort=title&limit=1"));
  const sql = (query: string, after: (string | number)[]) =>
    buildPage(planList({ ...parseListQuery(visits, readQueryString(query)), after })).map(
      ({ sql: text }) => text,
    );
  t.strictSame(
    buildPage(planList(first)).map(({ sql: text }) => text),
    [`select "number" as key, "title" as "key_0" from "visits" order by "title" asc, "number" asc limit 2`],
  );
  const titled = `select "number" as key, "title" as "key_0" from "visits" where ${BUDGET}`;
  t.strictSame(sql("sort=-title", ["x", 7]), [
    `${titled} "title" in (?) and "number" < ? order by "number" desc limit 26`,
    `${titled} "title" < ? order by "title" desc, "number" desc limit 26`,
  ]);
  t.strictSame(sql("sort=id", ["x"]), [
    `select "number" as key, "id" as "key_0" from "visits" where ${BUDGET} "id" > ? order by "id" asc limit 26`,
  ]);
  // Rows that equal the key in some terms vary in the others alone.
  const columns = `select "number" as key, "title" as "key_0", ifnull("date_min", '') as "key_1" from "visits" where ${BUDGET}`;
  t.strictSame(sql("sort=-title,date&limit=3", ["x", "y", 7]), [
    `${columns} "title" in (?) and ifnull("date_min", '') in (?) and "number" > ? order by "number" asc limit 4`,
    `${columns} "title" in (?) and ifnull("date_min", '') > ? order by ifnull("date_min", '') asc, "number" asc limit 4`,
    `${columns} "title" < ? order by "title" desc, ifnull("date_min", '') asc, "number" asc limit 4`,
  ]);
  t.match(
    sql("sort=document_count", [1, 7])[0],
    `ifnull("document_count", -9007199254740991) in (?) and "number" > ?`,
  );
});

t.test("values cannot become SQL", async (t) => {
  const { ids } = await openApp(t);
  const before = await ids("/v1/visits");
  const hostile = [
    `'; drop table visit; --`,
    `5" or 1=1 --`,
    "\u0000",
    "%",
    "😀",
    "__proto__",
    "constructor",
  ];
  for (const value of hostile)
    t.strictSame(await ids(`/v1/visits?visitor_office=${encodeURIComponent(value)}`), [], value);
  const after = await ids("/v1/visits");
  t.strictSame(after, before);
  t.ok(after.includes(KISHIDA));
});
