// A reader thread gives the answer that the process would give.
import type { InjectOptions } from "fastify";
import t, { type Test } from "tap";
import { buildApp } from "../../src/app.ts";
import { attachTexts } from "../../src/db/attach-texts.ts";
import { Database } from "../../src/db/connection/database.ts";
import { decodeText } from "../../src/evidence/source-text.ts";
import { urlsOf } from "../log/urls.ts";
import { lastChangePassed } from "../set-time.ts";
import { leaveAllToReaders, openWithReaders } from "./with-readers.ts";

const TEXT =
  "The ministers met in the harbour. 🕊 They signed nothing, and sailed home before the rain came. ".repeat(
    60,
  );

/** Attaches a text to a source, as `ENTENTE_ARTICLES_DIR` does. */
const attach = (database: Database) =>
  attachTexts(
    database,
    new Map([["vietnam-japan-elevate-ties", decodeText(Buffer.from(TEXT))]]),
    Date.parse("2026-11-01"),
  );

/** Headers that differ from one answer to the next. */
const OF_THE_MOMENT = ["date", "connection", "keep-alive", "transfer-encoding"];

async function both(t: Test, publicUrl: string | null = null) {
  const opened = await openWithReaders(t, { prepare: attach, publicUrl });
  const { file, writer, database, readers } = opened;
  writer.run("UPDATE change SET at = '2020-01-01T00:00:00.000Z' WHERE seq <= 100");
  const alone = new Database(file, { readonly: true });
  attach(alone);
  const here = await buildApp({ database: alone, publicUrl });
  t.teardown(async () => {
    await here.close();
    alone.close();
  });
  await lastChangePassed(database, alone);
  leaveAllToReaders(database);
  const same = async (asked: string | InjectOptions, message = JSON.stringify(asked)) => {
    const [held, made] = [await here.inject(asked), await opened.app.inject(asked)];
    const heads = [held, made].map(({ statusCode, headers }) => {
      const rest = Object.entries(headers).filter(([name]) => !OF_THE_MOMENT.includes(name));
      const id = String(headers["x-request-id"]).replace(/^[0-9a-f]{8}-/, "…-");
      return { statusCode, ...Object.fromEntries(rest), "x-request-id": id };
    });
    t.strictSame(heads[1], heads[0], message);
    t.ok(made.rawPayload.equals(held.rawPayload), `${message}: body`);
    return made;
  };
  return { ...opened, same, readers };
}

t.test("of URLs of all kinds", async (t) => {
  const { same, database, readers } = await both(t);
  const urls = [...urlsOf(database), "/v1/visits?known_at=2020-01-01", "/v1/visits.csv?known_at=2020-01-01"];
  urls.push("/v1/duplicates?limit=5", "/v1/duplicates?resource=visits", "/v1/duplicates?distinct=true");
  for (const url of urls) await same(url);
  t.ok(readers.asked > urls.length / 2, `${readers.asked} of ${urls.length} were left to the readers`);
});

t.test("of requests of all kinds", async (t) => {
  const { same, readers } = await both(t, "https://example.org/entente");
  const known = "known_at=2020-01-01";
  for (const asked of [
    { method: "HEAD", url: `/v1/visits.ndjson?${known}` },
    { method: "HEAD", url: `/v1/visits?${known}` },
    { url: `/v1/visits.ndjson?${known}`, headers: { "accept-encoding": "gzip" } },
    { url: `/v1/sources?limit=200&${known}`, headers: { "accept-encoding": "gzip" } },
    { url: `/entente/v1/visits?${known}`, headers: { host: "elsewhere.example", "x-request-id": "mine-1" } },
    { url: `/v1/people?${known}&name_contains=O'Neil%20%22x%22`, headers: {} },
    { url: `/v1/visits?${known}&nonsense=1`, headers: {} },
    { url: `/v1/visits/no-such-visit?${known}`, headers: {} },
    { url: `/v1/visits/2022-04-30-jpn-vnm-kishida-fumio?${known}`, headers: { accept: "text/html" } },
    { url: `/v1/visits?${known}`, headers: { accept: "image/png" } },
    { url: "/", headers: { accept: "text/html" } },
    {
      method: "POST",
      url: "/v1/visits/query",
      headers: { "content-type": "application/json" },
      payload: JSON.stringify({ known_at: "2020-01-01", guest_country: ["VNM", "JPN"], sort: "-date" }),
    },
    {
      method: "POST",
      url: "/v1/visits/query",
      headers: { "content-type": "application/json" },
      payload: JSON.stringify({ known_at: "2020-01-01", guest_country: ["Atlantis"] }),
    },
  ] as const)
    await same(asked);
  t.ok(readers.asked >= 10, `${readers.asked} were left to the readers`);
});

t.test("if the client has it already", async (t) => {
  const { same } = await both(t);
  for (const url of ["/v1/visits?known_at=2020-01-01", "/v1/visits.csv?known_at=2020-01-01"]) {
    const { headers } = await same(url);
    const again = await same({ url, headers: { "if-none-match": String(headers.etag) } });
    t.equal(again.statusCode, 304, url);
  }
});

t.test("words of attached texts are in them", async (t) => {
  const { app, readers } = await both(t);
  const { body } = await app.inject("/v1/sources/vietnam-japan-elevate-ties/annotations?limit=5");
  t.match(body, /ministers|harbour|signed|sailed|rain/);
  t.equal(readers.asked, 1);
});

t.test("of a redirect that a reader makes", async (t) => {
  const { same, writer, readers } = await both(t);
  const [old] = writer.all({
    sql: "SELECT id FROM merged WHERE type = 'cooperation_area' ORDER BY id LIMIT 1",
    parameters: [],
  });
  const { statusCode, headers } = await same(`/v1/cooperation-areas/${old?.id}?known_at=2020-01-01`);
  t.strictSame([statusCode, headers["content-type"], readers.asked], [301, undefined, 1]);
});
