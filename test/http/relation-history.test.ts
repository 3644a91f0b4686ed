// A relation over time, and who visited whom.
import t from "tap";
import { z } from "zod";
import { matches } from "../matches.ts";
import { openApp } from "../open-app.ts";

/** Only those of the ids that this test knows, so that additions to the seed do not matter. */
const known = (ids: readonly string[], of: readonly string[]) => ids.filter((id) => of.includes(id));

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
  matches(t, timeline.meta.tiers, [
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
