// Counts by parts of a list: each is about one entry, together with the filters of its prefix, and equals the total of
// its URL.

import t, { type Test } from "tap";
import { z } from "zod";
import { buildGroups } from "../../src/query/build/build-groups.ts";
import { parseListQuery } from "../../src/query/parse/parse-list-query.ts";
import { readQueryString } from "../../src/query/parse/raw-query.ts";
import { planGroups } from "../../src/query/plan/plan-list.ts";
import { resourceAt } from "../../src/resources/resources.ts";
import { MEETINGS as KNOWN } from "../known-events.ts";
import { openApp, type TestApp } from "../open-app.ts";

const MEETINGS = `/v1/meetings?id=${KNOWN}&`;
const counted = z.object({ count: z.number(), url: z.string() });
const scalar = z.union([z.string(), z.number(), z.null()]);
const facets = z.record(z.string(), z.array(counted.extend({ value: scalar })));
const groups = z.array(counted.extend({ key: z.record(z.string(), scalar) }));

/** The values of a facet with their counts. Each count must be the total of its URL. */
async function facet(t: Test, { list }: TestApp, query: string, name: string) {
  const rows = facets.parse((await list(`${MEETINGS}${query}&facet=${name}`)).meta.facets)[name] ?? [];
  for (const { count, url } of rows) t.equal((await list(url)).meta.total, count, url);
  return rows.map(({ value, count }) => [value, count]);
}

t.test("where nothing is filtered, every entry is counted, unknown parts as null", async (t) => {
  const app = await openApp(t);
  t.strictSame(await facet(t, app, "kind=meeting", "participants.person_id"), [
    ["kishida-fumio", 2],
    [null, 1],
    ["pham-minh-chinh", 1],
    ["vo-van-thuong", 1],
    ["vuong-dinh-hue", 1],
  ]);
});

t.test("another part is counted from the entry that meets the filter", async (t) => {
  const app = await openApp(t);
  t.strictSame(await facet(t, app, "participants.person_id=vo-van-thuong", "participants.role"), [
    ["guest", 2],
  ]);
  t.strictSame(await facet(t, app, "participants.role_not=guest", "participants.role"), [
    ["host", 8],
    ["speaker", 1],
  ]);
  // If the query asks for unknown values already, its URL says so only once.
  t.strictSame(
    await facet(t, app, "participants.has_person_id=false&participants.role=host", "participants.person_id"),
    [[null, 1]],
  );
});

t.test("the same parameter is counted from further entries", async (t) => {
  const app = await openApp(t);
  t.strictSame(await facet(t, app, "participants.person_id=vo-van-thuong", "participants.person_id"), [
    ["vo-van-thuong", 2],
    ["kishida-fumio", 1],
  ]);
  t.strictSame(
    await facet(
      t,
      app,
      "participants.person_id=kishida-fumio&participants.person_id=pham-minh-chinh&kind=workshop",
      "participants.person_id",
    ),
    [
      ["kishida-fumio", 1],
      ["pham-minh-chinh", 1],
    ],
  );
});

t.test("two parts of a list are those of one entry", async (t) => {
  const { list } = await openApp(t);
  const query = "participants.country=VNM&group_by=participants.person_id,participants.role";
  const rows = groups.parse((await list(MEETINGS + query)).meta.group_by);
  for (const { count, url } of rows) t.equal((await list(url)).meta.total, count, url);
  t.strictSame(
    rows.map(({ key, count }) => [...Object.values(key), count]),
    [
      ["pham-minh-chinh", "host", 3],
      ["vo-van-thuong", "guest", 2],
      ["nguyen-phu-trong", "host", 1],
      ["nguyen-xuan-phuc", "host", 1],
      ["pham-minh-chinh", "speaker", 1],
      ["vuong-dinh-hue", "host", 1],
    ],
  );
});

t.test("the SQL of counts by parts", (t) => {
  const sqlOf = (query: string) => {
    const parsed = parseListQuery(resourceAt("meetings"), readQueryString(query));
    const { sql, parameters } = buildGroups(planGroups(parsed, parsed.groupBy), 10);
    return [sql.slice(sql.indexOf(" as row") + " as row".length), parameters];
  };
  const end = (keys: string) => ` group by ${keys} order by "count" desc, ${keys} limit 11`;
  t.strictSame(sqlOf("group_by=participants.role"), [
    ` cross join "meeting_participants" as "participants" on "participants"."record_id" = "row"."number"${end('"value_0"')}`,
    [],
  ]);
  t.strictSame(sqlOf("participants.country=JPN&group_by=participants.person_id,participants.role"), [
    ` join (select "record_id", "person_id", "role" from "meeting_participants" where "country" in (?)) as "participants" on "participants"."record_id" = "row"."number"${end('"value_0", "value_1"')}`,
    ["JPN", "JPN"],
  ]);
  t.strictSame(sqlOf("participants.role=host&group_by=participants.role"), [
    ` cross join "meeting_participants" as "participants" on "participants"."record_id" = "row"."number" and "participants"."role" is not null${end('"value_0"')}`,
    ["host"],
  ]);
  t.end();
});

t.test("what no URL could say is refused", async (t) => {
  const { problem } = await openApp(t);
  const several = "participants.person_id=kishida-fumio&participants.person_id=pham-minh-chinh";
  const refused = [
    ["facet", "participants.person_id=a&participants.role=host&facet=participants.person_id"],
    ["facet", `${several}&facet=participants.role`],
    [
      "facet",
      "participants.has_person_id=true&participants.has_person_id=false&facet=participants.person_id",
    ],
    ["group_by", "participants.person_id=a&group_by=participants.person_id,participants.role"],
    ["group_by", `${several}&group_by=participants.role,kind`],
  ] as const;
  for (const [parameter, query] of refused) {
    const { code, errors } = await problem(MEETINGS + query);
    t.equal(code, "INVALID_PARAMETER", query);
    t.strictSame(
      errors.map((error) => error.parameter),
      [parameter],
      query,
    );
  }
});
