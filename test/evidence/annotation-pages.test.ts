// The cited spans of a source in pages: put together they are all of them, in order, each once.
import type { FastifyInstance } from "fastify";
import t from "tap";
import { z } from "zod";
import { buildApp } from "../../src/app.ts";
import { MAPPING, openWorkplace } from "../import/try-import.ts";
import { openApp } from "../open-app.ts";

const page = z.object({
  data: z.array(z.looseObject({ start: z.number(), end: z.number(), records: z.array(z.unknown()).min(1) })),
  meta: z.object({ total: z.number(), dataset_version: z.string() }),
  links: z.object({ self: z.string(), next: z.string().nullable() }),
});

async function pagesFrom(app: FastifyInstance, url: string): Promise<z.infer<typeof page>[]> {
  const pages: z.infer<typeof page>[] = [];
  for (let next: string | null = url; next !== null; ) {
    const answer = await app.inject(next);
    const read = page.parse(answer.json());
    pages.push(read);
    next = read.links.next;
    if (answer.headers.link !== (next === null ? undefined : `<${next}>; rel="next"`))
      throw new Error(`${url}: its header leads to ${answer.headers.link}`);
  }
  return pages;
}

t.test("of a text: whole, unless pages are asked for", async (t) => {
  const { app } = await openApp(t);
  const url = "/v1/sources/vietnam-japan-elevate-ties/annotations";
  const [whole, ...more] = await pagesFrom(app, url);
  t.strictSame(more, []);
  t.equal(whole?.data.length, whole?.meta.total);
  const starts = whole?.data.map(({ start }) => start) ?? [];
  t.ok(new Set(starts).size < starts.length, "some spans begin together");
  for (const limit of [1, 7, starts.length - 1, starts.length, 200]) {
    const pages = await pagesFrom(app, `${url}?limit=${limit}`);
    t.equal(pages.length, Math.ceil(starts.length / limit));
    t.strictSame(
      pages.flatMap(({ data }) => data),
      whole?.data,
      `${limit} a page`,
    );
    t.strictSame(new Set(pages.map(({ meta }) => meta.total)), new Set([starts.length]));
  }
});

t.test("of a data file: always in pages", async (t) => {
  const { load, database } = openWorkplace(t);
  const numbers = Array.from({ length: 60 }, (_, index) => index);
  const rows = numbers.map((no) => `${no},03/05/2020,JP,VN,Hoshi ${no},a note`);
  load(["no,day,guest,host,who,note", ...rows].join("\n"), { mapping: MAPPING });
  const app = await buildApp({ database });
  t.teardown(() => app.close());
  const pages = await pagesFrom(app, "/v1/sources/harbours/annotations");
  t.strictSame(
    pages.map(({ data }) => data.length),
    [25, 25, 11],
    "the header and each row",
  );
  const starts = pages.flatMap(({ data }) => data.map(({ start }) => start));
  t.strictSame(
    starts,
    [...new Set(starts)].sort((one, other) => one - other),
  );
});

t.test("what cannot be a page is refused", async (t) => {
  const { app } = await openApp(t);
  const status = async (query: string) =>
    (await app.inject(`/v1/sources/vietnam-japan-elevate-ties/annotations?${query}`)).statusCode;
  for (const query of ["limit=0", "limit=201", "limit=1&limit=2", "cursor=x", "page=2"])
    t.equal(await status(query), 400, query);
  const [first] = await pagesFrom(
    app,
    "/v1/sources/viet-nam-japan-limitless-partnership/annotations?limit=1",
  );
  const cursor = new URL(first?.links.next ?? "", "http://x").searchParams.get("cursor");
  t.equal(await status(`limit=1&cursor=${cursor}`), 400, "a cursor of another source");
});
