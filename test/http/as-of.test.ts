// `as_of` with our own records: ties and tiers, a visit whose date another record narrows, and who held an office. And
// with the seed: each part has evidence, and each count equals that of its list.
import t, { type Test } from "tap";
import { emptyDatabase } from "../../src/db/schema/empty-database.ts";
import { loadSeed } from "../../src/import/load-seed.ts";
import { cite, country, relation, source } from "../harbour-talks.ts";
import { matches } from "../matches.ts";
import { openApp } from "../open-app.ts";

const certain = { certainty: "certain" };
const possible = { certainty: "possible" };
const VISIT = cite("Two ships sailed");
const AGREEMENT = cite("3 May 2020");
const common = { title: "Made for tests", summary: "Made for tests.", relation_id: "JPN-VNM" };
const office = { office: "Envoy", country: "VNM", organization_id: null };

const records = {
  sources: [source],
  countries: [country("JPN", "JP"), country("LAO", "LA"), country("VNM", "VN")],
  relations: [
    {
      ...relation("JPN-VNM"),
      ties_since: "1973",
      tiers: [{ tier: "partnership", name: "Partnership", period: "/2024", attested: "2020" }],
    },
    relation("LAO-VNM"),
  ],
  people: [
    {
      id: "envoy",
      name: "The Envoy",
      aliases: [],
      family_name: null,
      given_name: null,
      country: "VNM",
      description: "Made for tests.",
      offices: [
        { ...office, tenure: "in_office", attested: "2020-05-03" },
        { ...office, tenure: "in_office", attested: "2021-11" },
        { ...office, tenure: "former", attested: "2023" },
      ],
      memberships: [],
      evidence: [cite("The envoy")],
    },
  ],
  visits: [
    {
      ...common,
      id: "visit",
      date: "2020-05",
      visit_type: "working",
      guest_country: "VNM",
      host_country: "JPN",
      visitor_id: "envoy",
      visitor_office: null,
      companions: [],
      occasion: null,
      document_count: null,
      places: [],
      evidence: [VISIT],
    },
  ],
  agreements: [
    {
      ...common,
      id: "agreement",
      date: "2020-05-03",
      form: "mou",
      legal_force: "unspecified",
      status: "signed",
      parties: ["JPN", "VNM"],
      visit_id: "visit",
      document_count: null,
      tier: null,
      area_ids: [],
      evidence: [AGREEMENT],
    },
  ],
};

/** The API over these records only. */
function openOwn(t: Test) {
  const database = emptyDatabase();
  const files = Object.entries(records).map(([name, of]) => [`${name}.json`, JSON.stringify(of)]);
  loadSeed(database, t.testdir(Object.fromEntries(files)));
  return openApp(t, {}, { database });
}

const none = { certain: { total: 0 }, possible: { total: 0 }, latest: [] };

t.test("ties and what is known before there was anything", async (t) => {
  const { item } = await openOwn(t);
  const on = (day: string) => item(`/v1/relations/JPN-VNM?as_of=${day}`);
  matches(t, await on("1972-12-31"), {
    id: "JPN-VNM",
    as_of: "1972-12-31",
    known: false,
    tiers: [],
    ties: null,
    offices: [],
    agreements: none,
    agreed_positions: none,
    last_visits: { JPN: [], VNM: [] },
  });
  for (const day of ["1973-01-01", "1973-12-30"])
    matches(t, await on(day), {
      known: true,
      tiers: [{ id: "partnership", since: null, since_known: false, attested: "2020", ...possible }],
      ties: { since: "1973", ...possible, years: { min: 0, max: 0 } },
      offices: [],
    });
  matches(t, await on("1973-12-31"), { ties: { ...certain, years: { min: 0, max: 0 } } });
  matches(t, await on("1974-01-01"), { ties: { ...certain, years: { min: 0, max: 1 } } });
  matches(t, await on("2022-06-01"), { ties: { ...certain, years: { min: 48, max: 49 } } });
});

t.test("of a pair nothing is known but who held office in one of the states", async (t) => {
  const { item } = await openOwn(t);
  t.equal((await item("/v1/relations/LAO-VNM?as_of=2020-05-02")).known, false);
  matches(t, await item("/v1/relations/LAO-VNM?as_of=2020-05-03"), {
    known: true,
    tiers: [],
    ties: null,
    offices: [{ person_id: "envoy", attested: "2020-05-03", ...certain, covers_day: "certain" }],
    agreements: none,
    agreed_positions: none,
    last_visits: { LAO: [], VNM: [] },
  });
});

t.test("a state and a person: what may be later does not hide what certainly was", async (t) => {
  const { item } = await openOwn(t);
  const first = { person_id: "envoy", office: "Envoy", attested: "2020-05-03", ...certain };
  const second = { person_id: "envoy", office: "Envoy", attested: "2021-11" };
  const days: readonly [string, object[]][] = [
    ["2020-05-02", []],
    ["2020-05-03", [{ ...first, covers_day: "certain" }]],
    ["2020-05-04", [{ ...first, covers_day: null }]],
    ["2021-10-31", [{ ...first, covers_day: null }]],
    [
      "2021-11-01",
      [
        { ...second, ...possible, covers_day: "possible" },
        { ...first, covers_day: null },
      ],
    ],
    ["2021-11-30", [{ ...second, ...certain, covers_day: "possible" }]],
    ["2021-12-01", [{ ...second, ...certain, covers_day: null }]],
    ["2023-12-31", [{ ...second, ...certain, covers_day: null }]],
  ];
  for (const [day, offices] of days)
    for (const path of ["people/envoy", "countries/VNM", "relations/JPN-VNM"])
      matches(t, (await item(`/v1/${path}?as_of=${day}`)).offices, offices, `${path} on ${day}`);
  t.equal((await item("/v1/people/envoy?as_of=2020-05-02")).known, false);
  matches(t, await item("/v1/countries/JPN?as_of=9999-12-31"), { known: false, offices: [] });
});

t.test("what narrows a date stands beside the evidence of that date", async (t) => {
  const { item, ids } = await openOwn(t);
  const cited = (type: string) => ids(`/v1/evidence?record_type=${type}&has_field=false`);
  const [visit = "", agreement = ""] = [...(await cited("visit")), ...(await cited("agreement"))];
  const on = async (day: string) => (await item(`/v1/relations/JPN-VNM?as_of=${day}`)).last_visits;
  matches(t, await on("2020-04-30"), { JPN: [], VNM: [] });
  for (const [day, certainty] of [
    ["2020-05-01", "possible"],
    ["2020-05-02", "possible"],
    ["2020-05-03", "certain"],
  ])
    matches(
      t,
      await on(day ?? ""),
      {
        JPN: [],
        VNM: [
          { id: "visit", date: "2020-05", begun_by: "2020-05-03", certainty, evidence: [visit, agreement] },
        ],
      },
      day,
    );
});

t.test("of the seed: each answered part carries evidence, and each count is that of its list", async (t) => {
  const { app, item, list } = await openApp(t);
  const state = await item("/v1/relations/JPN-VNM?as_of=2024-01-01");
  const cited = [...JSON.stringify(state).matchAll(/"evidence":\[([^\]]*)\]/g)];
  t.ok(cited.length > 10);
  for (const [, ids = ""] of cited) {
    t.not(ids, "", "no answer without evidence");
    for (const id of ids.replaceAll('"', "").split(","))
      t.equal((await app.inject(`/v1/evidence/${id}`)).statusCode, 200, id);
  }
  for (const day of ["2022-04-29", "2022-04-30", "2022-05-01", "2023-11-01", "2023-11-30", "9999-12-31"]) {
    const { data } = (await app.inject(`/v1/relations/JPN-VNM?as_of=${day}`)).json();
    for (const part of [data.agreements, data.agreed_positions]) {
      const [sure, open] = [await list(part.certain.url), await list(part.possible.url)];
      t.strictSame([sure.meta.total, open.meta.total], [part.certain.total, part.possible.total], day);
      t.strictSame(
        part.latest.map(({ id, certainty }: { id: string; certainty: string }) => [id, certainty]),
        [...open.data.map(({ id }) => [id, "possible"]), ...sure.data.map(({ id }) => [id, "certain"])],
        "and the lists hold what is shown, in their order",
      );
    }
  }
});

t.test("refusals", async (t) => {
  const { app, problem } = await openApp(t);
  t.equal((await problem("/v1/relations/JPN-VNM?as_of=2022-02-30")).errors[0]?.parameter, "as_of");
  t.equal((await problem("/v1/relations/JPN-VNM?as_of=2022")).code, "INVALID_PARAMETER");
  t.equal((await problem("/v1/relations/JPN-VNM?as_of=2022-06-01&fields=id")).code, "UNKNOWN_PARAMETER");
  t.equal((await problem("/v1/relations/DEU-FRA?as_of=2022-06-01")).code, "RECORD_NOT_FOUND");
  t.equal(
    (await problem("/v1/visits/2021-11-vnm-jpn-pham-minh-chinh?as_of=2022-06-01")).code,
    "UNKNOWN_PARAMETER",
  );
  t.equal(
    (await app.inject("/v1/relations/vnm-jp?as_of=2022-06-01")).headers.location,
    "/v1/relations/JPN-VNM?as_of=2022-06-01",
  );
});
