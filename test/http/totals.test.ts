// `meta.total` is counted once for the pages of a list, and anew as soon as the data has moved.
import t from "tap";
import { z } from "zod";
import { changing } from "../../src/db/change-log.ts";
import { deleteRecord } from "../../src/db/delete-record.ts";
import { resourceAt } from "../../src/resources/index.ts";
import { serveFile } from "../open-app.ts";

const page = z.object({
  data: z.array(z.object({ id: z.string() })),
  meta: z.object({ total: z.number() }),
  links: z.object({ next: z.string().nullable() }),
});

// Two filters look at two fields: their total is no kept count.
const LIST = "/v1/positions?actors=JPN&has_area_ids=true&limit=3";

t.test("every page tells the same total, which is that of the records", async (t) => {
  const { url } = await serveFile(t);
  const totals: number[] = [];
  const ids: string[] = [];
  for (let next: string | null = LIST; next !== null; ) {
    const { data, meta, links } = page.parse(await (await fetch(url + next)).json());
    totals.push(meta.total);
    ids.push(...data.map(({ id }) => id));
    next = links.next;
  }
  t.ok(totals.length > 2);
  t.strictSame(new Set(totals), new Set([ids.length]));
});

t.test("a page that is asked for after another process has written tells the total after it", async (t) => {
  const { url, writer } = await serveFile(t);
  const first = page.parse(await (await fetch(url + LIST)).json());
  const id = first.data.at(-1)?.id ?? "";
  changing(writer, { actor: "test" }, (change) => deleteRecord(writer, resourceAt("positions"), id, change));
  const second = page.parse(await (await fetch(url + first.links.next)).json());
  t.equal(second.meta.total, first.meta.total - 1);
  const former = page.parse(
    await (await fetch(`${url}${LIST}&known_at=${encodeURIComponent(new Date().toISOString())}`)).json(),
  );
  t.equal(former.meta.total, first.meta.total - 1);
});

t.test("lists that differ in a filter alone are counted apart", async (t) => {
  const { url } = await serveFile(t);
  const total = async (query: string) =>
    page.parse(await (await fetch(`${url}/v1/visits?limit=1&has_occasion=true&${query}`)).json()).meta.total;
  const all = await total("guest_country=JPN,VNM");
  const each = [await total("guest_country=JPN"), await total("guest_country=VNM")];
  t.ok(each.every((one) => one > 0));
  t.equal((each[0] ?? 0) + (each[1] ?? 0), all);
  t.equal(await total("guest_country_not=JPN"), each[1]);
});
