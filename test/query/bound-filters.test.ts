// Filters with a prefix: all filters with the same prefix hold for the same entry or linked record. Exact SQL,
// parameters and rows.

import t from "tap";
import { buildCount, buildPage } from "../../src/query/build/build-list.ts";
import { parseListQuery } from "../../src/query/parse/parse-list-query.ts";
import { readQueryString } from "../../src/query/parse/raw-query.ts";
import { planList } from "../../src/query/plan/plan-list.ts";
import { resourceAt } from "../../src/resources/resources.ts";
import { MEETINGS, VISITS } from "../known-events.ts";
import { openApp } from "../open-app.ts";

const KNOWN = new Set([...VISITS, ...MEETINGS, "JPN", "LAO", "VNM"]);

const BUDGET = "((random() & 255) <> 0 or within_budget()) and";
const SUMMIT = "2023-11-jpn-vnm-summit";
const EMPEROR = "2023-11-vnm-jpn-emperor-and-empress";
const WORKSHOP = "2022-04-30-jpn-vnm-cooperation-workshop";
const KISHIDA = "2022-04-30-jpn-vnm-kishida-fumio";

/** Meetings or visits with an entry that meets the conditions. */
const participants = (conditions: string) =>
  `"number" in (select "record_id" from "meeting_participants" where ${conditions})`;
const guests = (conditions: string) =>
  `"id" in (select "guest_country" from "visits" where ${BUDGET} ${conditions})`;

interface Case {
  query: string;
  where: string;
  parameters: unknown[];
  rows: string[];
}

const cases: Case[] = [
  {
    query: "/v1/meetings?participants.person_id=vo-van-thuong&participants.role=host",
    where: participants(`"person_id" in (?) and ("role" in (?)) is true`),
    parameters: ["vo-van-thuong", "host"],
    rows: [],
  },
  {
    query: "/v1/meetings?participants.person_id=kishida-fumio&participants.role=host",
    where: participants(`"person_id" in (?) and ("role" in (?)) is true`),
    parameters: ["kishida-fumio", "host"],
    rows: [SUMMIT],
  },
  {
    query: "/v1/meetings?participants.role_not=host,guest",
    where: participants(`("role" in (?, ?)) is not true`),
    parameters: ["host", "guest"],
    rows: [WORKSHOP],
  },
  {
    query: "/v1/meetings?participants.has_person_id=false&participants.role=host",
    where: participants(`"person_id" is null and "role" in (?)`),
    parameters: ["host"],
    rows: [EMPEROR],
  },
  {
    query: "/v1/meetings?no.participants.role=host&no.participants.country=VNM",
    where: `(${participants(`("role" in (?)) is true and "country" in (?)`)}) is not true`,
    parameters: ["host", "VNM"],
    rows: [EMPEROR, SUMMIT, WORKSHOP],
  },
  {
    query: "/v1/meetings?participants.person_id=kishida-fumio&participants.person_id=vo-van-thuong",
    where: `${participants(`"person_id" in (?)`)} and ${participants(`"person_id" in (?)`)}`,
    parameters: ["kishida-fumio", "vo-van-thuong"],
    rows: [SUMMIT],
  },
  {
    query: "/v1/meetings?no.participants.role=host&no.participants.role=speaker",
    where: `(${participants(`"role" in (?)`)}) is not true and (${participants(`"role" in (?)`)}) is not true`,
    parameters: ["host", "speaker"],
    rows: [],
  },
  {
    query: "/v1/visits?has_companions=false",
    where: `("number" in (select "record_id" from "visit_companions" where "record_id" is not null)) is not true`,
    parameters: [],
    rows: ["2021-11-vnm-jpn-pham-minh-chinh"],
  },
  {
    query: "/v1/countries?visits_made.visit_type=official&visits_made.host_country=VNM",
    where: guests(`("visit_type" in (?)) is true and "host_country" in (?)`),
    parameters: ["official", "VNM"],
    rows: [],
  },
  {
    query: "/v1/countries?no.visits_made.document_count_min=22&no.visits_made.date=2022",
    where: `(${guests(`"document_count" >= ? and ("date" is not null and (("date_max" >= ? or "date_max" is null) and ifnull("date_min", '') <= ?))`)}) is not true`,
    parameters: [22, "2022-01-01", "2022-12-31"],
    rows: ["LAO", "VNM"],
  },
  {
    query: "/v1/countries?visits_made.no.companions.has_person_id=false",
    where: guests(
      `("number" in (select "record_id" from "visit_companions" where "person_id" is null)) is not true`,
    ),
    parameters: [],
    rows: ["VNM"],
  },
  {
    query:
      "/v1/visits?meetings.participants.role=guest&meetings.participants.country=JPN&meetings.kind=talks",
    where: `"id" in (select "visit_id" from "meetings" where ${BUDGET} ("kind" in (?)) is true and ${participants(`("role" in (?)) is true and "country" in (?)`)})`,
    parameters: ["talks", "guest", "JPN"],
    rows: [KISHIDA],
  },
];

t.test("filters with a prefix: SQL, parameters and rows", async (t) => {
  const { ids, database } = await openApp(t);
  for (const { query, where, parameters, rows } of cases) {
    const [path = "", text = ""] = query.slice("/v1/".length).split("?");
    const parsed = parseListQuery(resourceAt(path), readQueryString(text));
    const [page] = buildPage(planList(parsed));
    t.equal(
      page?.sql.split(` where ${BUDGET} `).slice(1).join(` where ${BUDGET} `).split(" order by ")[0],
      where,
      query,
    );
    t.strictSame(page?.parameters, parameters, `${query}: parameters`);
    const found = await ids(query);
    t.strictSame(
      found.filter((id) => KNOWN.has(id)),
      rows,
      `${query}: rows`,
    );
    t.equal(database.get(buildCount(planList(parsed)))?.total, found.length, `${query}: count`);
  }
});

t.test("one linked record: what two visits meet together finds nothing", async (t) => {
  const { ids } = await openApp(t);
  t.strictSame(await ids("/v1/relations?visits.guest_country=JPN"), ["JPN-VNM"]);
  t.strictSame(await ids("/v1/relations?visits.visit_type=official"), ["JPN-VNM"]);
  t.strictSame(await ids("/v1/relations?visits.guest_country=JPN&visits.visit_type=official"), []);
  t.strictSame(await ids("/v1/relations?visits.guest_country=JPN&visits.guest_country=VNM"), ["JPN-VNM"]);
});

t.test("a repeated parameter stands alone under its prefix", async (t) => {
  const { problem, ids } = await openApp(t);
  const refused = [
    [
      "/v1/meetings?participants.person_id=a&participants.person_id=b&participants.role=host",
      "participants.person_id",
    ],
    [
      "/v1/meetings?no.participants.role=host&no.participants.role=guest&no.participants.country=JPN",
      "no.participants.role",
    ],
    ["/v1/people?visits.date=2022&visits.date=2023&visits.companions.person_id=a", "visits.date"],
    [
      "/v1/people?meetings.participants.role=host&meetings.participants.role=guest&meetings.participants.country=JPN",
      "meetings.participants.role",
    ],
  ] as const;
  for (const [url, parameter] of refused) {
    const { code, errors } = await problem(url);
    t.equal(code, "INVALID_PARAMETER", url);
    t.strictSame(
      errors.map((error) => error.parameter),
      [parameter],
      url,
    );
  }
  // These are independent: another prefix, an absence, the linked record around a list.
  for (const url of [
    "/v1/meetings?participants.person_id=a&participants.person_id=b&people.country=JPN",
    "/v1/meetings?participants.person_id=a&participants.person_id=b&no.participants.role=host",
    "/v1/people?meetings.participants.role=host&meetings.participants.role=guest&meetings.kind=talks&meetings.date=2022",
  ])
    t.ok(await ids(url), url);
  t.strictSame(
    await ids(
      "/v1/people?meetings.participants.role=host&meetings.participants.role=guest&meetings.kind=talks&sort=id",
    ),
    ["kishida-fumio", "pham-minh-chinh"],
    "a host and a guest of one meeting, which is talks",
  );
});

t.test("names that are no filters are refused with what was meant", async (t) => {
  const { problem } = await openApp(t);
  const meant = [
    ["visits?has_companions.person_id=true", "companions.has_person_id"],
    ["people?visits.has_companions.person_id=true", "visits.companions.has_person_id"],
    ["meetings?has_participants.role=false", "has_participants"],
    ["meetings?no.kind=talks", "kind_not"],
    ["meetings?no.kind_not=talks", "kind_not"],
    ["visits?no.places=Hue", "places_not"],
    ["visits?no.has_occasion=true", "has_occasion"],
    ["visits?no.date_from=2022", "date_not"],
    ["meetings?no.participants.rol=host", "no.participants.role"],
    ["people?no.visits.host_contry=VNM", "no.visits.host_country"],
    ["meetings?participants.hs_person_id=true", "participants.has_person_id"],
  ] as const;
  for (const [query, name] of meant) {
    const { code, errors } = await problem(`/v1/${query}`);
    t.equal(code, "UNKNOWN_PARAMETER", query);
    t.strictSame(
      errors.map(({ did_you_mean }) => did_you_mean),
      [name],
      query,
    );
  }
  for (const query of [
    "meetings?no.no.participants.role=host",
    "meetings?no=host",
    "meetings?no.=host",
    `meetings?${"no.".repeat(2000)}role=host`,
    `people?${"visits.visitor.".repeat(400)}id=x`,
  ])
    t.equal((await problem(`/v1/${query}`)).status, 400, query.slice(0, 60));
});
