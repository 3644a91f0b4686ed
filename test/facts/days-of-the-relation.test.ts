// What the two articles say of Japan and Viet Nam on a given day, on both sides of every bound of their dates.
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

/**
 * For each day: the tiers, the numbers of certain and possible agreements, the latest of them, and the last visits.
 */
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
      // Until when it lasts is not said.
      [{ ...comprehensive, ...(day === "2023-11-27" ? certain : possible) }],
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

t.test("what is known before there was anything", async (t) => {
  const { item } = await openApp(t);
  const none = { certain: { total: 0 }, possible: { total: 0 }, latest: [] };
  matches(t, await item("/v1/relations/JPN-VNM?as_of=1972-12-31"), {
    known: false,
    tiers: [],
    ties: null,
    offices: [],
    agreements: none,
    agreed_positions: none,
    last_visits: { JPN: [], VNM: [] },
  });
  matches(t, await item("/v1/relations/JPN-VNM?as_of=1973-01-01"), {
    known: true,
    tiers: [{ ...extensive, ...possible }],
    ties: { since: "1973", ...possible },
    offices: [],
  });
  matches(
    t,
    await item("/v1/relations/LAO-VNM?as_of=2022-05-01"),
    { known: true, tiers: [], ties: null, agreements: none, last_visits: { LAO: [], VNM: [] } },
    "of this pair nothing is known but who held office in one of the states",
  );
  t.equal((await item("/v1/relations/LAO-VNM?as_of=2021-10-31")).known, false);
});

t.test("the joint statement is evidence of the day of the visit", async (t) => {
  const { app } = await openApp(t);
  const { VNM } = (await app.inject("/v1/relations/JPN-VNM?as_of=2023-11-28")).json().data.last_visits;
  const cited = async (type: string, id: string): Promise<string[]> =>
    (await app.inject(`/v1/evidence?record_type=${type}&record_id=${id}&has_field=false`))
      .json()
      .data.map((one: { id: string }) => one.id);
  t.strictSame(
    VNM[0].evidence.toSorted(),
    [...(await cited("agreement", statement.id)), ...(await cited("visit", byThuong.id))].toSorted(),
  );
});
