// A list filtered only by words is found without reading its records. It is the same list as in the usual way.

import t from "tap";
import { changing } from "../../src/db/records/change-log.ts";
import { readRecord } from "../../src/db/records/read-record.ts";
import { writeRecord } from "../../src/db/records/write-record.ts";
import { buildCount, buildPage } from "../../src/query/build/build-list.ts";
import { typeWord } from "../../src/query/fold.ts";
import { parseListQuery } from "../../src/query/parse/parse-list-query.ts";
import { readQueryString } from "../../src/query/parse/raw-query.ts";
import { planList } from "../../src/query/plan/plan-list.ts";
import { people } from "../../src/resources/people.ts";
import { resourceAt, resources } from "../../src/resources/resources.ts";
import { openApp } from "../open-app.ts";
import { seededDatabase } from "../seeded.ts";

/** A filter that every record passes, by a kind of id that the resource has. */
const everyOne = (path: string): string =>
  `id_not=${{ countries: "ATA", relations: "ATA-ATF" }[path] ?? "none"}`;

t.test("the same records, in the same order, with the same total", async (t) => {
  const { list, ids } = await openApp(t);
  let found = 0;
  for (const { path } of resources)
    for (const words of ["japan*", "cooperation", "viet -japan", '"strategic partnership"', "-japan"]) {
      const url = `/v1/${path}?q=${encodeURIComponent(words)}&limit=5`;
      const { meta, links } = await list(url);
      const all = `${url}&${everyOne(path)}`;
      const filtered = await list(all);
      t.equal(meta.total, filtered.meta.total, url);
      t.strictSame(await ids(url), await ids(all), url);
      if (links.next === null) continue;
      found++;
      t.strictSame(await ids(links.next), await ids(filtered.links.next ?? ""), `${url}, the next page`);
    }
  t.ok(found > 10, `${found} lists have a second page`);
});

t.test("it is counted and ranked without the view of the records", async (t) => {
  const reads = (query: string) => {
    const parsed = parseListQuery(resourceAt("visits"), readQueryString(query));
    return [buildCount(planList(parsed)), ...buildPage(planList(parsed))].map(({ sql }) =>
      sql.includes('"visits"'),
    );
  };
  t.strictSame(reads("q=japan"), [false, false]);
  t.strictSame(reads("q=japan&sort=date"), [false, true]);
  t.strictSame(reads("q=japan&guest_country=JPN"), [true, true]);
  t.strictSame(reads("q=-japan"), [true, true], "all but those that are found");
});

t.test("a record that contains the word of another type is none of that type", async (t) => {
  const database = seededDatabase();
  const [person] = ["kishida-fumio"].map((id) => readRecord(database, people, id));
  if (person === undefined) throw new Error("the seed has no such person");
  const description = `Japan \u{E001}visit ${typeWord("quote")}`;
  changing(database, { actor: "a test" }, (change) => {
    writeRecord(database, people, { ...person, values: { ...person.values, description } }, change);
  });
  const { list } = await openApp(t, {}, { database });
  const seeded = await openApp(t);
  for (const path of ["visits", "quotes"])
    t.strictSame(
      (await list(`/v1/${path}?q=japan`)).meta.total,
      (await seeded.list(`/v1/${path}?q=japan`)).meta.total,
    );
  t.strictSame((await list("/v1/visits?q=%EE%80%81visit")).data, (await list("/v1/visits?q=visit")).data);
});
