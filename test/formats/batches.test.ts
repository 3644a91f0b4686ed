// Lists with exactly as many records as one batch, with one more, and with many batches: each record is sent once, in
// order.
import { parse as parseCsv } from "csv-parse/sync";
import type { LightMyRequestResponse } from "fastify";
import t from "tap";
import { create } from "xmlbuilder2";
import { z } from "zod";
import { idsOf, inOrder, openMany, SOURCES, VISITS } from "../open-many.ts";
import { walk } from "../walk.ts";
import { eventsOf } from "./read-calendar.ts";

const lines = (body: string): object[] =>
  body
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
const graph = z.object({ "@graph": z.array(z.looseObject({ "@id": z.string() })) });
const nodes = (body: string) => graph.parse(JSON.parse(body))["@graph"].map((node) => node["@id"]);

/** The ids in a file of visits, read by a parser of its format. */
const readers: readonly [file: string, ids: (body: string) => string[]][] = [
  ["visits.ndjson?", (body) => idsOf(lines(body))],
  ["visits.ndjson?fields=id&", (body) => idsOf(lines(body))],
  ["visits.ndjson?include=visitor&", (body) => idsOf(lines(body).filter((one) => "visitor" in one))],
  ["visits.csv?", (body) => idsOf(parseCsv(body, { columns: true }))],
  ["visits.csv?include=visitor&", (body) => idsOf(parseCsv(body, { columns: true }))],
  [
    "visits.ics?",
    (body) => eventsOf(body).map((event) => String(event.get("UID")).replace(/^visit-(.*)@entente$/, "$1")),
  ],
  ["visits.jsonld?", (body) => nodes(body).map((id) => id.replace(/^.*\/v1\/visits\//, ""))],
  ["events.ndjson?", (body) => idsOf(lines(body))],
];

t.test("visits, in every format that holds a whole list", async (t) => {
  const { app } = await openMany(t);
  for (const count of [1, 99, 100, 101, 200, 201, 1000, VISITS]) {
    const expected = inOrder(count);
    for (const [file, read] of readers) {
      if (file.startsWith("events") && count < VISITS) continue;
      const filter = file.startsWith("events") ? "" : `document_count_max=${count - 1}&`;
      const { body } = await app.inject(`/v1/${file}${filter}sort=date`);
      t.strictSame(read(body), expected, `${count}: ${file}`);
      t.equal(body.match(/BEGIN:VCALENDAR|@context|^id,/g)?.length ?? 1, 1, `${count}: ${file}: one head`);
    }
  }
});

t.test("pages of JSON and of Atom", async (t) => {
  const test = await openMany(t);
  for (const [limit, count] of [
    [100, 100],
    [100, 101],
    [100, 200],
    [7, 101],
    [200, VISITS],
  ] as const) {
    const query = `document_count_max=${count - 1}&sort=date&limit=${limit}`;
    t.strictSame(idsOf(await walk(test, `/v1/visits?${query}`)), inOrder(count), `JSON: ${query}`);
    const found: string[] = [];
    let pages = 0;
    for (let next: string | undefined = `/v1/visits.atom?${query}`; next !== undefined; pages++) {
      const answer: LightMyRequestResponse = await test.app.inject(next);
      const ids = create(answer.body)
        .root()
        .filter(({ node }) => node.nodeName === "entry")
        .map((entry) => entry.find(({ node }) => node.nodeName === "id")?.node.textContent ?? "");
      found.push(...ids.map((id) => id.replace("tag:entente,2026:visit/", "")));
      next = /<([^>]+)>; rel="next"/.exec(String(answer.headers.link ?? ""))?.[1];
    }
    t.strictSame(found, inOrder(count), `Atom: ${query}`);
    t.equal(pages, Math.ceil(count / limit), `${query}: no page is empty`);
  }
});

t.test("evidence and sources", async (t) => {
  const test = await openMany(t);
  for (const query of ["record_type=source", "record_type=visit", "basis=stated"]) {
    const expected = idsOf(await walk(test, `/v1/evidence?${query}&limit=200`));
    t.ok(expected.length >= SOURCES, query);
    const { body } = await test.app.inject(`/v1/evidence.jsonld?${query}`);
    t.strictSame(
      nodes(body).map((id) => id.replace(/^.*\/v1\/evidence\//, "")),
      expected,
      query,
    );
  }
  const items = z
    .array(z.looseObject({ id: z.string(), author: z.unknown().optional() }))
    .parse((await test.app.inject("/v1/sources.csl?sort=id")).json());
  const sources = await walk(test, "/v1/sources?sort=id");
  t.equal(sources.length, SOURCES);
  t.strictSame(
    items.map(({ id, author }) => [id, author]),
    sources.map(({ id, author_id }) => [id, author_id === null ? undefined : [{ literal: "The Envoy" }]]),
    "the author is known in the second batch too",
  );
});
