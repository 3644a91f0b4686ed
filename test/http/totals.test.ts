// `meta.total` is counted once for the pages of a list, and again as soon as the data have changed.
import t from "tap";
import { z } from "zod";
import { changing } from "../../src/db/records/change-log.ts";
import { deleteRecord } from "../../src/db/records/delete-record.ts";
import { resourceAt } from "../../src/resources/resources.ts";
import { openApp, serveFile } from "../open-app.ts";

const page = z.object({
  data: z.array(z.object({ id: z.string() })),
  meta: z.object({ total: z.number() }),
  links: z.object({ next: z.string().nullable() }),
});

// Two filters on two fields, so the total is not a maintained count.
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

/** Lists that differ from the first of their group in only one part. They must not share a total. */
const GROUPS: Record<string, string[]> = {
  "a filter's value": [
    "/v1/visits?has_occasion=true&guest_country=JPN",
    "/v1/visits?has_occasion=true&guest_country=JPN,VNM",
  ],
  "a filter's operator": [
    "/v1/positions?actors=JPN&stance=agreed",
    "/v1/positions?actors=JPN&stance_not=agreed",
  ],
  "a filter more": ["/v1/positions?actors=JPN", "/v1/positions?actors=JPN&stance=agreed"],
  "whether values are one of, or all": [
    "/v1/positions?actors=JPN,VNM",
    "/v1/positions?actors=JPN&actors=VNM",
  ],
  "how dates match": [
    "/v1/visits?date_from=2022-05-01&date_to=2022-05-01",
    "/v1/visits?date_from=2022-05-01&date_to=2022-05-01&date_match=within",
  ],
  words: ["/v1/positions?q=japan", "/v1/positions?q=peacekeeping", "/v1/positions?q=japan+-viet"],
  "what was known": ["/v1/visits", "/v1/visits?known_at=2000-01-01"],
  "the resource": ["/v1/people?id=kishida-fumio", "/v1/organizations?id=kishida-fumio"],
};

for (const [part, urls] of Object.entries(GROUPS))
  t.test(`each list has its own total: ${part}`, async (t) => {
    const { list } = await openApp(t);
    const totals: number[] = [];
    // Requested in both directions, so that each URL comes before and after each other one.
    for (const url of [...urls, ...urls.toReversed()]) {
      const { data, meta } = await list(`${url}${url.includes("?") ? "&" : "?"}limit=200`);
      t.equal(meta.total, data.length, `${url} has as many records as it says`);
      totals.push(meta.total);
    }
    t.equal(new Set(totals).size, urls.length, `${totals}`);
  });
