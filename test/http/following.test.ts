// A client that follows /v1/changes reads each change once: page by page, without news, and while it waits.
import { setTimeout } from "node:timers/promises";
import t, { type Test } from "tap";
import { z } from "zod";
import { openWritable, parliament } from "../write-app.ts";

const changes = z.object({
  data: z.array(z.object({ seq: z.number(), id: z.string() })),
  meta: z.object({ last_seq: z.number() }),
  links: z.object({ self: z.string(), next: z.string().nullable() }),
});

async function openFollowed(t: Test) {
  const api = await openWritable(t);
  const row = api.writer.get({ sql: "SELECT max(seq) AS last FROM change", parameters: [] });
  return {
    ...api,
    last: Number(row?.last),
    since: async (seq: number, more = "") =>
      changes.parse((await api.app.inject(`/v1/changes?since=${seq}${more}`)).json()),
    write: async (id: string) =>
      api.item(await api.send("POST", "/v1/organizations", { body: { ...parliament, id } }), 201),
  };
}

t.test("a follower that asks again with last_seq reads nothing twice", async (t) => {
  const { last, since, write } = await openFollowed(t);
  const read: number[] = [];
  let seq = 0;
  for (let rounds = 0; rounds < Math.ceil(last / 50) + 5; rounds++) {
    const { data, meta } = await since(seq, "&limit=50");
    read.push(...data.map((change) => change.seq));
    seq = meta.last_seq;
  }
  t.equal(seq, last);
  t.strictSame(
    read,
    Array.from({ length: last }, (_, index) => index + 1),
    "each once, in order",
  );
  await write("news");
  const { data, meta } = await since(seq);
  t.strictSame([data, meta.last_seq], [[{ seq: last + 1, id: "news" }], last + 1]);
});

t.test("where nothing is new, last_seq stays", async (t) => {
  const { last, since } = await openFollowed(t);
  for (const more of ["", "&limit=1", "&wait=0"]) {
    const { data, meta, links } = await since(last, more);
    t.strictSame({ data, meta, next: links.next }, { data: [], meta: { last_seq: last }, next: null }, more);
  }
});

t.test("pages end where the changes end", async (t) => {
  const { last, since, app } = await openFollowed(t);
  for (const [left, limit, shown, hasNext] of [
    [3, 2, 2, true],
    [3, 3, 3, false],
    [3, 4, 3, false],
    [1, 1, 1, false],
  ] as const) {
    const { data, meta, links } = await since(last - left, `&limit=${limit}`);
    const label = `${left} left, ${limit} a page`;
    t.strictSame(
      data.map(({ seq }) => seq),
      Array.from({ length: shown }, (_, index) => last - left + 1 + index),
      label,
    );
    t.equal(meta.last_seq, last - left + shown, label);
    t.equal(links.next, hasNext ? `/v1/changes?limit=${limit}&since=${meta.last_seq}` : null, label);
  }
  t.equal((await since(0)).data.length, 25, "25 where nothing else is asked for");
  t.equal((await since(0, "&limit=200")).data.length, 200, "at most 200");
  for (const wrong of ["limit=201", "wait=31", `since=${last + 1}`])
    t.equal((await app.inject(`/v1/changes?${wrong}`)).statusCode, 400, wrong);
  t.equal((await app.inject(`/v1/changes?since=${last}`)).statusCode, 200);
});

t.test("with wait, what is new is told at once, and what comes is told when it comes", async (t) => {
  const { last, since, write } = await openFollowed(t);
  const late = setTimeout(25_000, null, { ref: false });
  const news = await Promise.race([since(last - 1, "&wait=30"), late]);
  t.equal(news?.meta.last_seq, last, "nobody waits for what is there");
  const held = since(last, "&wait=30");
  await write("news");
  const came = await Promise.race([held, late]);
  t.strictSame(came?.data, [{ seq: last + 1, id: "news" }]);
});
