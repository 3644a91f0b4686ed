// Follows every link in an answer: it answers 200, and the links in that answer are followed too.
import t from "tap";
import { z } from "zod";
import { resources } from "../../src/resources/resources.ts";
import { longId } from "../hostile-text.ts";
import { matches } from "../matches.ts";
import { openHostile } from "../open-hostile.ts";

/** Every path of this API under a member of an answer that contains links. */
function linksIn(value: unknown, name = ""): string[] {
  if (typeof value === "string")
    return /^(url|self|next|path|@id|body|source)$/.test(name) && value.startsWith("/v1/") ? [value] : [];
  if (Array.isArray(value)) return value.flatMap((entry) => linksIn(entry, name));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => linksIn(inner, key));
}

/** Words that are in most of the hostile records, and characters that would break a URL. */
const HOSTILE_SEARCH = `/v1/search?q=${encodeURIComponent('"e + f" # & % ; \\ x̂')}`;

const ids = z.array(z.looseObject({ id: z.string() }));

t.test("of lists, items, searches, changes, readings and formats", async (t) => {
  const { app } = await openHostile(t);
  // The links of counts are followed by the tests of counts.
  const begun = resources.flatMap(({ path }) => [
    `/v1/${path}?limit=60`,
    `/v1/${path}.jsonld?limit=60`,
    `/v1/${path}?sample=3`,
    `/v1/${path}?q=vi*&limit=3`,
    `/v1/${path}?q=-a&limit=3`,
  ]);
  const queue = [
    ...begun,
    "/v1/changes?limit=100",
    "/v1/dumps",
    "/v1/search?q=a&limit=50",
    HOSTILE_SEARCH,
    "/v1/autocomplete?q=a&limit=50",
    ...["JPN-XKX", "JPN-VNM", "VNM-XKX"].flatMap((id) =>
      ["?as_of=2024-06-01", "/balance", "/timeline?limit=3"].map(
        (reading) => `/v1/relations/${id}${reading}`,
      ),
    ),
    "/v1/people/hostile-author?as_of=2024-06-01",
    "/v1/countries/xkx?as_of=2024-06-01",
    `/v1/visits/${longId("visit")}?include=meetings,evidence,visitor`,
    "/v1/sources/hostile-text/annotations",
    "/v1/sources/hostile-text/coverage",
  ];
  const seen = new Set<string>();
  const refused: string[] = [];
  for (let url = queue.pop(); url !== undefined; url = queue.pop()) {
    if (seen.has(url)) continue;
    seen.add(url);
    const answer = await app.inject(url);
    const { location } = answer.headers;
    if (location !== undefined) queue.push(location);
    else if (answer.statusCode !== 200) refused.push(`${answer.statusCode} ${url}`);
    const next = /<([^>]+)>; rel="next"/.exec(String(answer.headers.link ?? ""))?.[1];
    if (next !== undefined) queue.push(next);
    if (!/^application\/(ld\+)?json/.test(String(answer.headers["content-type"]))) continue;
    queue.push(...linksIn(answer.json()));
    // The items of a list are at the URLs that their records name.
    const listed = /^\/v1\/([a-z-]+)\?limit=60$/.exec(url)?.[1];
    if (listed !== undefined)
      queue.push(...ids.parse(answer.json().data).map(({ id }) => `/v1/${listed}/${id}`));
  }
  t.strictSame(refused, []);
  for (const begin of begun) t.ok(seen.has(begin), begin);
  const { total, facets } = (await app.inject(HOSTILE_SEARCH)).json().meta;
  const counted = facets.type.map(async ({ url, count }: { url: string; count: number }) => {
    t.equal((await app.inject(url)).json().meta?.total, count, url);
    return count;
  });
  const sum = (await Promise.all(counted)).reduce((one, other) => one + other, 0);
  t.ok(total > 5 && sum === total, "each kind of what a search finds is told by its own URL");
  t.ok(seen.size > begun.length * 10, `${seen.size} links`);
});

t.test("an id that was merged twice leads to the record that is left, in every reading", async (t) => {
  const { app, item, list } = await openHostile(t);
  for (const id of ["merged-first", "merged-second"])
    for (const rest of ["", "?fields=name", ".csv", "?as_of=2023-01-01"]) {
      const answer = await app.inject(`/v1/people/${id}${rest}`);
      t.strictSame(
        [answer.statusCode, answer.headers.location],
        [301, `/v1/people/merged-third${rest}`],
        id + rest,
      );
    }
  t.equal((await item(`/v1/visits/${longId("visit")}`)).visitor_id, "merged-third");
  t.equal((await item(`/v1/quotes/${longId("quote")}`)).speaker_id, "merged-third");
  matches(t, await item("/v1/people/merged-third?include=evidence"), { name: "Ann One", conflict: ["name"] });
  const { data } = await list("/v1/evidence?record_id=merged-third&field=name&sort=start");
  matches(
    t,
    data,
    [
      { exact: "First", value: null },
      { exact: "words", value: "Ann Two" },
      { exact: "end", value: null },
    ],
    "what gives the name that is shown is in no conflict with it",
  );
});
