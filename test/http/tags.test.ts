// An ETag belongs to what was sent with it, and not to anything sent later, after a change or with texts attached.

import t from "tap";
import { buildApp } from "../../src/app.ts";
import { emptyDatabase } from "../../src/db/schema/empty-database.ts";
import { attachFolder } from "../../src/evidence/attach-folder.ts";
import { formatsOf } from "../../src/formats/formats.ts";
import { loadSeed } from "../../src/import/load-seed.ts";
import { resourceAt } from "../../src/resources/resources.ts";
import { indicator, quote, source, writeSeedFolder } from "../harbour-talks.ts";
import { matches } from "../matches.ts";
import { setTime } from "../set-time.ts";
import { openWritable } from "../write-app.ts";

const VISIT = "/v1/visits/2022-04-30-jpn-vnm-kishida-fumio";

t.test("after a change no tag of before is taken for what is there now", async (t) => {
  const { app, send, item } = await openWritable(t);
  const formats = ["json", ...formatsOf(resourceAt("visits")).map(({ name }) => name)];
  const urls = [
    ...formats.flatMap((name) => [`/v1/visits.${name}`, `/v1/visits.${name}?limit=3`, `${VISIT}.${name}`]),
    ...["/v1/visits?group_by=year", "/v1/visits.csv?group_by=year", "/v1/search?q=kishida"],
    ...["/v1/autocomplete?q=kishida", "/v1/relations/JPN-VNM?as_of=2022-06-01", `${VISIT}/revisions`],
    ...["/v1/relations/JPN-VNM/timeline", "/v1/relations/JPN-VNM/balance", "/v1/changes", "/v1/dumps"],
  ];
  const tags = new Map<string, string>();
  const ask = (url: string, tag: string) => app.inject({ url, headers: { "if-none-match": tag } });
  for (const url of urls) {
    const answer = await app.inject(url);
    t.equal(answer.statusCode, 200, url);
    const tag = String(answer.headers.etag);
    tags.set(url, tag);
    t.equal((await ask(url, tag)).statusCode, 304, `${url}: nothing has changed`);
  }
  item(await send("PATCH", VISIT, { body: { title: "Another title" }, headers: { "if-match": "*" } }));
  for (const [url, tag] of tags) {
    const answer = await ask(url, tag);
    t.equal(answer.statusCode, 200, `${url}: something has`);
    t.not(answer.headers.etag, tag, url);
  }
  for (const name of formats.filter((one) => one !== "json"))
    t.ok((await app.inject(`/v1/visits.${name}`)).body.includes("Another title"), name);
});

t.test("evidence has another tag with its words than without them", async (t) => {
  const { seed, texts } = writeSeedFolder(t, { sources: [source], quotes: [quote], indicators: [indicator] });
  setTime(t, "2026-01-02T03:04:05.000Z");
  const open = async (isAttached: boolean) => {
    const database = emptyDatabase();
    loadSeed(database, seed);
    if (isAttached) attachFolder(database, texts);
    const app = await buildApp({ database });
    t.teardown(() => app.close().then(() => database.close()));
    return { app, version: database.readDatasetVersion() };
  };
  const [without, withWords] = [await open(false), await open(true)];
  t.equal(withWords.version, without.version, "the data is the same");
  for (const [path, words] of [
    ["/v1/evidence?record_id=open-to-all", /"exact":"called the port/],
    ["/v1/evidence.ndjson?record_id=open-to-all", /"exact":"called the port/],
    ["/v1/evidence.csv?record_id=open-to-all", /called the port/],
    ["/v1/evidence.jsonld?record_id=open-to-all", /"exact":"called the port/],
    ["/v1/quotes.ndjson?id=open-to-all&include=evidence", /"exact":"called the port/],
  ] as const) {
    const plain = await without.app.inject(path);
    t.notMatch(plain.body, words, path);
    const answer = await withWords.app.inject({
      url: path,
      headers: { "if-none-match": String(plain.headers.etag) },
    });
    t.equal(answer.statusCode, 200, path);
    matches(t, answer.body, words, path);
  }
});
