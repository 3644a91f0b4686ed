// What the sources let one say of a day, and no more.
import t from "tap";
import { z } from "zod";
import { openApp, type TestApp } from "../open-app.ts";

/** Of ids, those that this test speaks of: what is added to the seed is no concern of it. */
const known = (ids: readonly string[], of: readonly string[]) => ids.filter((id) => of.includes(id));

const office = async ({ item }: TestApp, url: string) => {
  const { offices } = await item(url);
  return Array.isArray(offices) ? offices : [];
};

t.test("the relation on a day", async (t) => {
  const test = await openApp(t);
  const on = (day: string) => test.item(`/v1/relations/JPN-VNM?as_of=${day}`);
  const agreements = async (day: string) =>
    z
      .object({ agreements: z.array(z.object({ id: z.string() })) })
      .parse(await on(day))
      .agreements.map(({ id }) => id);

  t.match(await on("2022-06-01"), {
    id: "JPN-VNM",
    as_of: "2022-06-01",
    known: true,
    tier: {
      id: "extensive_strategic_partnership",
      since: null,
      since_known: false,
      attested: "2022-04-30/2022-05-01",
    },
    ties_since: "1973",
    ties: { years: { min: 48, max: 49 } },
    last_visits: {
      JPN: { id: "2022-04-30-jpn-vnm-kishida-fumio" },
      VNM: { id: "2021-11-vnm-jpn-pham-minh-chinh" },
    },
  });
  t.match(await on("2023-11-27"), {
    tier: { id: "comprehensive_strategic_partnership", since: "2023-11-27", since_known: true },
  });
  t.strictSame(
    known(await agreements("2023-11-27"), [
      "2022-04-30-jpn-vnm-cooperation-documents",
      "2023-11-27-jpn-vnm-joint-statement",
    ]),
    ["2023-11-27-jpn-vnm-joint-statement", "2022-04-30-jpn-vnm-cooperation-documents"],
    "the newest first",
  );
  t.notOk((await agreements("2022-06-01")).includes("2023-11-27-jpn-vnm-joint-statement"));
  t.match(
    await on("2023-11-26"),
    {
      tier: { id: "extensive_strategic_partnership" },
      last_visits: { VNM: { id: "2021-11-vnm-jpn-pham-minh-chinh" } },
    },
    "the day before; the visit of that month may not have begun",
  );
  t.match(await on("2023-12-01"), { last_visits: { VNM: { id: "2023-11-vnm-jpn-vo-van-thuong" } } });
  t.match(
    await on("2022-04-30"),
    { last_visits: { JPN: { id: "2022-04-30-jpn-vnm-kishida-fumio" } } },
    "the visit has begun",
  );
  t.notOk(
    (await agreements("2022-04-30")).includes("2022-04-30-jpn-vnm-cooperation-documents"),
    "its documents may not be signed yet",
  );
  t.ok((await agreements("2022-06-01")).includes("2022-04-30-jpn-vnm-cooperation-documents"));
  t.match(await on("2010-01-01"), {
    known: true,
    tier: null,
    ties: { years: { min: 36, max: 37 } },
    offices: [],
  });
  t.match(
    await on("1973-06-01"),
    { known: true, ties: { years: { min: 0, max: 0 } } },
    "some day of that year",
  );
  t.match(await on("1972-12-31"), {
    known: false,
    tier: null,
    ties: null,
    ties_since: null,
    offices: [],
    agreements: [],
    agreed_positions: { total: 0 },
    last_visits: { JPN: null, VNM: null },
  });
});

t.test("each answered field carries evidence, and each count is that of its list", async (t) => {
  const test = await openApp(t);
  const state = await test.item("/v1/relations/JPN-VNM?as_of=2024-01-01");
  const cited = [...JSON.stringify(state).matchAll(/"evidence":\[([^\]]*)\]/g)];
  t.ok(cited.length > 10);
  for (const [, ids = ""] of cited) {
    t.not(ids, "", "no answer without evidence");
    for (const id of ids.replaceAll('"', "").split(","))
      t.equal((await test.app.inject(`/v1/evidence/${id}`)).statusCode, 200, id);
  }
  t.match(state, { agreed_positions: { total: Number, url: String } });
  const { total, url } = (await test.app.inject("/v1/relations/JPN-VNM?as_of=2024-01-01")).json().data
    .agreed_positions;
  t.equal((await test.list(url)).meta.total, total);
  t.ok(total > 0);
});

t.test("offices: two Presidents of Viet Nam, in different years", async (t) => {
  const test = await openApp(t);
  const presidents = async (day: string) =>
    (await office(test, `/v1/countries/VNM?as_of=${day}`)).flatMap((held) =>
      JSON.stringify(held).includes('"office":"President"') ? [held] : [],
    );
  t.match(await presidents("2022-05-01"), [{ person_id: "nguyen-xuan-phuc", covers_day: true }]);
  t.match(
    await presidents("2023-01-01"),
    [{ person_id: "nguyen-xuan-phuc", covers_day: false }],
    "the last attested",
  );
  t.match(await presidents("2023-12-01"), [
    { person_id: "vo-van-thuong", attested: "2023-11", covers_day: false },
  ]);
  t.strictSame(await presidents("2020-01-01"), []);
  t.match(await test.item("/v1/people/kishida-fumio?as_of=2023-11-15"), {
    known: true,
    offices: [{ office: "Prime Minister", country: "JPN", attested: "2023-11", covers_day: true }],
  });
  t.match(await test.item("/v1/people/kishida-fumio?as_of=2020-01-01"), { known: false, offices: [] });
  t.match(
    await test.item("/v1/people/nguyen-quoc-cuong?as_of=2022-06-01"),
    { known: false, offices: [] },
    "a former Ambassador held no office that the article attests then",
  );
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

t.test("timeline and balance", async (t) => {
  const { app, list, problem } = await openApp(t);
  const timeline = await list("/v1/relations/JPN-VNM/timeline");
  const inOrder = [
    "1973-jpn-vnm-ties-established",
    "2021-11-vnm-jpn-pham-minh-chinh",
    "2022-04-30-jpn-vnm-kishida-fumio",
    "2023-jpn-vnm-50th-anniversary",
    "2023-11-vnm-jpn-vo-van-thuong",
    "2023-11-27-jpn-vnm-comprehensive-strategic-partnership",
  ];
  const ids = timeline.data.map(({ id }) => String(id));
  t.strictSame(known(ids, inOrder), inOrder);
  const kishida = timeline.data.find(({ id }) => id === "2022-04-30-jpn-vnm-kishida-fumio");
  const parts = Array.isArray(kishida?.parts) ? kishida.parts.length : 0;
  const during = await Promise.all(
    ["meetings", "agreements"].map((path) =>
      list(`/v1/${path}?visit_id=2022-04-30-jpn-vnm-kishida-fumio&limit=1`),
    ),
  );
  t.equal(
    parts,
    during.reduce((sum, { meta }) => sum + meta.total, 0),
    "encounters and documents",
  );
  t.match(timeline.meta.tiers, [
    { tier: "extensive_strategic_partnership" },
    { tier: "comprehensive_strategic_partnership" },
  ]);
  const first = await list("/v1/relations/JPN-VNM/timeline?limit=4");
  const second = await list(first.links.next ?? "");
  t.strictSame(
    [...first.data, ...second.data].map(({ id }) => String(id)),
    ids.slice(0, 8),
    "paged by cursor",
  );
  t.equal((await problem("/v1/relations/JPN-VNM/timeline?sort=title")).code, "UNKNOWN_PARAMETER");
  t.equal((await problem("/v1/relations/DEU-FRA/timeline")).code, "RECORD_NOT_FOUND");
  t.equal(
    (await app.inject("/v1/relations/vn-jp/timeline?limit=1")).headers.location,
    "/v1/relations/JPN-VNM/timeline?limit=1",
  );

  const body = (await app.inject("/v1/relations/JPN-VNM/balance")).json();
  const sides = z
    .array(
      z.object({
        guest_country: z.string(),
        host_country: z.string(),
        count: z.number(),
        by_type: z.array(z.object({ visit_type: z.string(), count: z.number() })),
      }),
    )
    .parse(body.data);
  t.strictSame(
    sides.map(({ guest_country, host_country }) => [guest_country, host_country]),
    [
      ["JPN", "VNM"],
      ["VNM", "JPN"],
    ],
  );
  t.equal(body.meta.total, (await list("/v1/visits?relation_id=JPN-VNM&limit=1")).meta.total);
  for (const { count, by_type } of sides)
    t.equal(
      by_type.reduce((sum, type) => sum + type.count, 0),
      count,
    );
  for (const side of body.data) {
    t.equal((await list(side.url)).meta.total, side.count);
    for (const type of side.by_type) t.equal((await list(type.url)).meta.total, type.count);
  }
});
