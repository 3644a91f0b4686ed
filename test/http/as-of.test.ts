// What the sources let one say of a day, and no more: the seed, on both sides of every bound.
import t from "tap";
import { matches } from "../matches.ts";
import { openApp } from "../open-app.ts";

const certain = { certainty: "certain" };
const possible = { certainty: "possible" };
const extensive = { id: "extensive_strategic_partnership", since: null, since_known: false };
const comprehensive = {
  id: "comprehensive_strategic_partnership",
  since: "2023-11-27",
  since_known: true,
  attested: "2023-11-27",
};
const documents = { id: "2022-04-30-jpn-vnm-cooperation-documents", date: "2022-04-30/2022-05-01" };
const statement = { id: "2023-11-27-jpn-vnm-joint-statement", date: "2023-11-27" };
const byKishida = { id: "2022-04-30-jpn-vnm-kishida-fumio", begun_by: "2022-04-30", ...certain };
const byChinh = { id: "2021-11-vnm-jpn-pham-minh-chinh", begun_by: "2021-11-30" };
const byThuong = { id: "2023-11-vnm-jpn-vo-van-thuong", begun_by: "2023-11-27" };

/** Of each day: the tiers, how many agreements are certain and possible, the latest of them, and the last visits. */
const DAYS: readonly [string, object[], [number, number], object[], { JPN: object[]; VNM: object[] }][] = [
  ["2021-10-31", [{ ...extensive, ...possible }], [0, 0], [], { JPN: [], VNM: [] }],
  [
    "2021-11-01",
    [{ ...extensive, ...possible }],
    [0, 0],
    [],
    { JPN: [], VNM: [{ ...byChinh, ...possible }] },
  ],
  ["2021-11-30", [{ ...extensive, ...possible }], [0, 0], [], { JPN: [], VNM: [{ ...byChinh, ...certain }] }],
  ["2022-04-29", [{ ...extensive, ...possible }], [0, 0], [], { JPN: [], VNM: [{ ...byChinh, ...certain }] }],
  [
    "2022-04-30",
    [{ ...extensive, ...certain }],
    [0, 1],
    [{ ...documents, ...possible }],
    { JPN: [byKishida], VNM: [{ ...byChinh, ...certain }] },
  ],
  ...["2022-05-01", "2022-05-02", "2023-10-31"].map((day): (typeof DAYS)[number] => [
    day,
    [{ ...extensive, ...certain }],
    [1, 0],
    [{ ...documents, ...certain }],
    { JPN: [byKishida], VNM: [{ ...byChinh, ...certain }] },
  ]),
  ...["2023-11-01", "2023-11-26"].map((day): (typeof DAYS)[number] => [
    day,
    [{ ...extensive, ...certain }],
    [1, 0],
    [{ ...documents, ...certain }],
    {
      JPN: [byKishida],
      VNM: [
        { ...byThuong, ...possible },
        { ...byChinh, ...certain },
      ],
    },
  ]),
  ...["2023-11-27", "2023-11-28", "2023-11-30", "2023-12-01", "9999-12-31"].map(
    (day): (typeof DAYS)[number] => [
      day,
      [{ ...comprehensive, ...certain }],
      [2, 0],
      [
        { ...statement, ...certain },
        { ...documents, ...certain },
      ],
      { JPN: [byKishida], VNM: [{ ...byThuong, ...certain }] },
    ],
  ),
];

for (const [day, tiers, [sure, open], latest, last_visits] of DAYS)
  t.test(`the relation on ${day}`, async (t) => {
    const { item } = await openApp(t);
    matches(t, await item(`/v1/relations/JPN-VNM?as_of=${day}`), {
      id: "JPN-VNM",
      as_of: day,
      known: true,
      tiers,
      ties: { since: "1973", ...certain },
      agreements: { certain: { total: sure }, possible: { total: open }, latest },
      last_visits,
    });
  });

t.test("ties and what is known before there was anything", async (t) => {
  const { item } = await openApp(t);
  const on = (day: string) => item(`/v1/relations/JPN-VNM?as_of=${day}`);
  const none = { certain: { total: 0 }, possible: { total: 0 }, latest: [] };
  matches(t, await on("1972-12-31"), {
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
      tiers: [{ ...extensive, ...possible }],
      ties: { ...possible, years: { min: 0, max: 0 } },
      offices: [],
    });
  matches(t, await on("1973-12-31"), { ties: { ...certain, years: { min: 0, max: 0 } } });
  matches(t, await on("1974-01-01"), { ties: { ...certain, years: { min: 0, max: 1 } } });
  matches(t, await on("2022-06-01"), { ties: { ...certain, years: { min: 48, max: 49 } } });
  matches(
    t,
    await item("/v1/relations/LAO-VNM?as_of=2022-05-01"),
    { known: true, tiers: [], ties: null, agreements: none, last_visits: { LAO: [], VNM: [] } },
    "of this pair nothing is known but who held office in one of the states",
  );
  t.equal((await item("/v1/relations/LAO-VNM?as_of=2021-10-31")).known, false);
});

t.test("what narrows a date stands beside the evidence of that date", async (t) => {
  const { app } = await openApp(t);
  const { VNM } = (await app.inject("/v1/relations/JPN-VNM?as_of=2023-11-28")).json().data.last_visits;
  const cited = async (type: string, id: string): Promise<string[]> =>
    (await app.inject(`/v1/evidence?record_type=${type}&record_id=${id}&has_field=false&sort=id`))
      .json()
      .data.map((one: { id: string }) => one.id);
  t.strictSame(
    VNM[0].evidence.toSorted(),
    [...(await cited("agreement", statement.id)), ...(await cited("visit", byThuong.id))].toSorted(),
  );
});

t.test("each answered part carries evidence, and each count is that of its list", async (t) => {
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
