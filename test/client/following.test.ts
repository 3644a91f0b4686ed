// The client follows changes from a sequence number on, even if the server stops and starts again.
import t from "tap";
import { EntenteClient } from "../../client/src/index.ts";
import { buildApp } from "../../src/app.ts";
import { Database } from "../../src/db/connection/database.ts";
import { matches } from "../matches.ts";
import { openWritable } from "../write-app.ts";
import { emptyList, sends, seqOf, serveBadly, serveSeed, thrownBy } from "./serving.ts";

t.test("all that there is, page after page, from where one left off", async (t) => {
  const client = new EntenteClient(await serveSeed(t));
  const last = seqOf((await client.changes({ limit: 1 })).meta.dataset_version);
  t.ok(last > 200, "more than a page");
  const seqs: number[] = [];
  for await (const { seq } of client.everyChange({ wait: 0 })) seqs.push(seq);
  t.strictSame(
    seqs,
    Array.from({ length: last }, (_, index) => index + 1),
  );
  const rest: number[] = [];
  for await (const { seq } of client.everyChange({ wait: 0, since: last - 3 })) rest.push(seq);
  t.strictSame(rest, seqs.slice(-3));
});

t.test("a change that is made while one waits, on a server that was away", async (t) => {
  const { app, file, send } = await openWritable(t);
  const since = seqOf((await app.inject("/v1/visits")).json().meta.dataset_version);
  const rename = async (alias: string) =>
    t.equal(
      (
        await send("PATCH", "/v1/organizations/asean", {
          body: { aliases: [alias] },
          headers: { "if-match": "*", "content-type": "application/merge-patch+json" },
        })
      ).statusCode,
      200,
    );
  // The server may stop, while the data stay.
  const open = async (port: number) => {
    const database = new Database(file, { readonly: true });
    const between = await buildApp({ database });
    await between.listen({ port, host: "127.0.0.1" });
    const close = async () => {
      await between.close();
      database.close();
    };
    return { url: `http://127.0.0.1:${Object(between.server.address()).port}`, close };
  };
  let server = await open(0);
  const controller = new AbortController();
  const changes = new EntenteClient(server.url).everyChange({ since, signal: controller.signal });

  const first = changes.next();
  await rename("A");
  matches(t, await first, { done: false, value: { seq: since + 1, id: "asean", action: "updated" } });

  const second = changes.next();
  await server.close();
  await rename("B");
  server = await open(Number(new URL(server.url).port));
  t.teardown(() => server.close());
  matches(t, await second, { done: false, value: { seq: since + 2, id: "asean" } });

  const third = changes.next();
  const reason = new Error("enough");
  controller.abort(reason);
  t.equal(await thrownBy(third), reason);
  await app.close();
});

t.test("it asks on through failures that pass, with no end of them, and stops at others", async (t) => {
  const begun = performance.now();
  const away = sends(502, { "content-type": "text/html", "retry-after": "0" }, "<h1>Bad gateway</h1>");
  const gone = sends(404, {});
  const { url, seen } = await serveBadly(t, ...Array(12).fill(away), gone);
  matches(t, await thrownBy(new EntenteClient(url).everyChange({ since: 7 }).next()), { status: 404 });
  t.equal(seen.length, 13);
  t.ok(performance.now() - begun > 700, "three pauses, though the server asks for none");
  t.strictSame([...new Set(seen.map((one) => one.url))], ["/v1/changes?since=7&wait=30&limit=200"]);
});

t.test("it waits where the server asks for more than a timer can hold", async (t) => {
  const { url, seen } = await serveBadly(t, sends(503, { "retry-after": "99999999" }));
  const reason = new Error("enough");
  const controller = new AbortController();
  const next = new EntenteClient(url).everyChange({ signal: controller.signal }).next();
  setTimeout(() => controller.abort(reason), 300);
  t.equal(await thrownBy(next), reason);
  t.equal(seen.length, 1);
});

t.test("a limit of time ends it with its reason, wherever it stands", async (t) => {
  const client = new EntenteClient(await serveSeed(t));
  const follow = async (signal: AbortSignal) => {
    for await (const { seq } of client.everyChange({ signal })) if (seq === 0) break;
  };
  matches(t, await thrownBy(follow(AbortSignal.timeout(300))), { name: "TimeoutError" });
  matches(t, await thrownBy(follow(AbortSignal.abort())), { name: "AbortError" });
});

t.test("whoever leaves asks no more", async (t) => {
  const client = new EntenteClient(await serveSeed(t));
  for await (const { seq } of client.everyChange()) if (seq === 2) break;
  const { url } = await serveBadly(t, emptyList);
  t.strictSame(await new EntenteClient(url).everyRecord("visits").next(), { done: true, value: undefined });
});
