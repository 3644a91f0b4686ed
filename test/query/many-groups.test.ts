// A list has at most 5,000 groups. Whether there are more is found before anything is counted.
import t from "tap";
import { z } from "zod";
import { buildGroupKeys } from "../../src/query/build/build-groups.ts";
import { parseListQuery } from "../../src/query/parse/parse-list-query.ts";
import { readQueryString } from "../../src/query/parse/raw-query.ts";
import { planGroups } from "../../src/query/plan/plan-list.ts";
import { visits } from "../../src/resources/visits.ts";
import { addVisits } from "../faults/many-visits.ts";
import { matches } from "../matches.ts";
import { openApp } from "../open-app.ts";
import { seededDatabase } from "../seeded.ts";

const MOST = 5000;
const detail = "there are more than 5000 groups: filter the list, or group by less";

t.test("the groups without their counts: SQL, parameters and rows", async (t) => {
  const query = parseListQuery(visits, readQueryString("group_by=guest_country,year&host_country=VNM"));
  const { sql, parameters } = buildGroupKeys(planGroups(query, query.groupBy), 2);
  t.equal(
    sql,
    `select distinct "row"."guest_country" as "value_0", case when "row"."date_precision" in ('day', 'month', 'season', 'year') then substr("row"."date_min", 1, 4) end as "value_1" from (select "number", "guest_country", "date_min", "date_precision" from "visits" where ((random() & 255) <> 0 or within_budget()) and "host_country" in (?)) as row limit 3`,
  );
  t.strictSame(parameters, ["VNM"]);
  const database = seededDatabase();
  t.teardown(() => database.close());
  t.strictSame(database.all({ sql, parameters }), [{ value_0: "JPN", value_1: "2022" }]);
});

for (const by of ["visitor_office", "visitor_office,host_country"])
  t.test(`as many groups as are shown, and one more, by ${by}`, async (t) => {
    const groupsAt = async ({ list }: Awaited<ReturnType<typeof openApp>>) =>
      z.array(z.unknown()).parse((await list(`/v1/visits?group_by=${by}`)).meta.group_by).length;
    const inSeed = await groupsAt(await openApp(t));
    const withGroups = (count: number) => {
      const database = seededDatabase();
      // Each has an office of its own.
      addVisits(database, count - inSeed);
      return openApp(t, {}, { database });
    };
    const most = await withGroups(MOST);
    t.equal(await groupsAt(most), MOST);
    const { body } = await most.app.inject(`/v1/visits.csv?group_by=${by}`);
    t.equal(body.split("\r\n").length, MOST + 2);
    const { problem } = await withGroups(MOST + 1);
    for (const url of [
      `/v1/visits?group_by=${by}`,
      `/v1/visits?group_by=${by}&occasion_not=nothing`,
      `/v1/visits.csv?group_by=${by}`,
      `/v1/visits.ndjson?group_by=${by}`,
    ])
      matches(
        t,
        await problem(url),
        { code: "INVALID_PARAMETER", errors: [{ parameter: "group_by", detail }] },
        url,
      );
    matches(
      t,
      await problem(`/v1/visits.ics?group_by=${by}`),
      { errors: [{ parameter: "group_by", detail: /not as ics/ }] },
      "a format that has no counts is refused first",
    );
  });
