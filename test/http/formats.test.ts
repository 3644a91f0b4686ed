// Every format, read by a parser that is not ours, contains the same data as JSON.
import { unlinkSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { parse as parseCsv } from "csv-parse/sync";
import ical from "node-ical";
import t from "tap";
import { z } from "zod";
import { csvRows } from "../../src/formats/csv-rows.ts";
import { formatsOf } from "../../src/formats/formats.ts";
import { resources } from "../../src/resources/resources.ts";
import { matches } from "../matches.ts";
import { openApp, serveFile } from "../open-app.ts";

const rows = z.array(z.record(z.string(), z.string()));

t.test("CSV: flat columns, lists joined, formulas harmless", async (t) => {
  const { app } = await openApp(t);
  const get = async (url: string) =>
    rows.parse(parseCsv((await app.inject(url)).body, { columns: true, bom: true }));
  const [talks] = await get("/v1/meetings.csv?id=2022-04-30-jpn-vnm-prime-ministers-talks&include=visit");
  matches(t, talks, {
    "participants.person_id": "pham-minh-chinh | kishida-fumio",
    "participants.office": "Prime Minister | Prime Minister",
    "visit.document_count": "22",
    place: "",
  });
  const [chosen] = await get("/v1/visits.csv?fields=id,visitor.name,places&limit=1&sort=date");
  t.strictSame(chosen, {
    id: "2021-11-vnm-jpn-pham-minh-chinh",
    places: "",
    "visitor.name": "Pham Minh Chinh",
  });
  t.equal(csvRows([["=1+1", "@x", "-3", "a|b", 'say "x", y']]), `'=1+1,'@x,'-3,a|b,"say ""x"", y"\r\n`);
  t.equal((await app.inject("/v1/visits.csv?bom=true")).rawPayload.subarray(0, 3).toString("hex"), "efbbbf");
  t.not((await app.inject("/v1/visits.csv")).rawPayload.subarray(0, 3).toString("hex"), "efbbbf");
  const groups = await get("/v1/positions.csv?group_by=year");
  matches(t, groups[0], {
    year: "2023",
    count: /^[1-9]\d*$/,
    url: /^\/v1\/positions\.csv\?date_min_from=2023&/,
  });
});

t.test("iCalendar: all-day ranges, stable UIDs, tentative where the day is not known", async (t) => {
  const { app, list } = await openApp(t);
  const body = (await app.inject("/v1/visits.ics")).body;
  const events = Object.values(ical.sync.parseICS(body)).filter((one) => one?.type === "VEVENT");
  t.equal(events.length, (await list("/v1/visits")).meta.total);
  const kishida = events.find(
    (one) => one?.type === "VEVENT" && String(one.uid) === "visit-2022-04-30-jpn-vnm-kishida-fumio@entente",
  );
  matches(t, kishida, { datetype: "date", status: "CONFIRMED" });
  t.match(body, /DTSTART;VALUE=DATE:20220430\r\nDTEND;VALUE=DATE:20220502\r\n/, "the end is exclusive");
  t.match(body, /UID:visit-2021-11-vnm-jpn-pham-minh-chinh@entente[\s\S]*?STATUS:TENTATIVE/);
  t.match(body, "X-ENTENTE-EDTF:2021-11\r\n");
  t.equal((await app.inject("/v1/visits.ics")).body, body, "the same each time");
  t.ok(
    body.split("\r\n").every((line) => Buffer.byteLength(line) <= 75),
    "lines are folded",
  );
});

t.test("Atom and JSON-LD and CSL-JSON", async (t) => {
  const { app, list } = await openApp(t);
  const feed = (await app.inject("/v1/events.atom?limit=5")).body;
  t.equal(feed.match(/<entry><id>tag:entente,2026:event\//g)?.length, 5);
  t.equal(feed.match(/<link rel="alternate" type="application\/json" href="\/v1\/events\//g)?.length, 5);
  const graph = (await app.inject("/v1/visits.jsonld")).json()["@graph"];
  const inGraph = (id: string) => graph.find((one: { "@id": string }) => one["@id"] === `/v1/visits/${id}`);
  matches(t, inGraph("2022-04-30-jpn-vnm-kishida-fumio"), {
    "@type": "Event",
    "@id": "/v1/visits/2022-04-30-jpn-vnm-kishida-fumio",
    startDate: "2022-04-30",
    attendee: { "@id": "/v1/people/kishida-fumio" },
  });
  matches(
    t,
    inGraph("2021-11-vnm-jpn-pham-minh-chinh"),
    { startDate: "2021-11", endDate: "2021-11" },
    "a month stays a month",
  );
  const [citation] = (await list("/v1/evidence?record_id=2022-limitless&limit=1")).data;
  const [annotation] = (await app.inject("/v1/evidence.jsonld?record_id=2022-limitless&limit=1")).json()[
    "@graph"
  ];
  matches(t, annotation, {
    "@type": "Annotation",
    body: "/v1/quotes/2022-limitless",
    target: { selector: [{ "@type": "TextPositionSelector", start: citation?.start, end: citation?.end }] },
  });
  t.equal(annotation.target.selector.length, 1, "no quotation without the text");
  const [source] = (await app.inject("/v1/sources.csl?sort=text_length&limit=2")).json().slice(-1);
  matches(t, source, { type: "article", author: [{ literal: "Nguyen Quoc Cuong" }] });
  matches(t, (await app.inject("/v1/quotes/2022-limitless.jsonld")).json()["@graph"], [
    { "@type": "Quotation", text: "limitless" },
  ]);
});

t.test("by Accept with quality values, by parameter, by extension", async (t) => {
  const { app, problem } = await openApp(t);
  const type = async (url: string, accept?: string) =>
    String(
      (await app.inject({ url, headers: accept === undefined ? {} : { accept } })).headers["content-type"],
    ).split(";")[0];
  t.equal(await type("/v1/visits"), "application/json");
  t.equal(
    await type("/v1/visits", "text/html,application/xhtml+xml,*/*;q=0.8"),
    "application/json",
    "a browser",
  );
  t.equal(await type("/v1/visits", "text/csv"), "text/csv");
  t.equal(await type("/v1/visits", "text/csv;q=0.1, application/x-ndjson"), "application/x-ndjson");
  t.equal(await type("/v1/visits?format=csv", "application/json"), "text/csv", "the parameter wins");
  t.equal(await type("/v1/visits.json", "text/csv"), "application/json");
  t.equal(await type("/v1/visits/2021-11-vnm-jpn-pham-minh-chinh", "text/calendar"), "text/calendar");
  const refused = await app.inject({ url: "/v1/visits", headers: { accept: "image/png" } });
  t.equal(refused.statusCode, 406);
  t.ok(refused.json().errors[0].allowed.includes("text/csv"), "it lists what there is");
  t.match((await app.inject("/v1/visits")).headers.vary, /Accept/);
  t.equal(
    await type("/v1/visits", "application/json; charset=utf-8"),
    "application/json",
    "a charset tells nothing",
  );
  t.equal(await type("/v1/visits", ""), "application/json");
  t.equal(
    await type("/v1/relations/JPN-VNM?as_of=2022-06-01", "text/csv"),
    "application/json",
    "a reading is JSON alone",
  );
  for (const query of [
    "visits.ics?fields=id",
    "visits.jsonld?include=evidence",
    "sources.csl?include=evidence",
    "visits.csv?facet=visit_type",
    "visits.ndjson?q=visit&highlight=true",
  ])
    t.equal((await problem(`/v1/${query}`)).code, "INVALID_PARAMETER", query);
  t.equal((await problem("/v1/visits/2021-11-vnm-jpn-pham-minh-chinh.csv.json")).code, "RECORD_NOT_FOUND");
  t.equal((await app.inject({ method: "HEAD", url: "/v1/visits.csv" })).headers["content-length"], undefined);
  t.equal((await problem("/v1/people?format=ics")).errors[0]?.parameter, "format");
  t.equal((await problem("/v1/visits.csv?format=ics")).errors[0]?.parameter, "format");
  t.equal((await problem("/v1/visits?bom=true")).errors[0]?.parameter, "bom");
  t.equal((await problem("/v1/visits.ics?group_by=year")).errors[0]?.parameter, "group_by");
  t.equal((await problem("/v1/visits.csv?guest_contry=JPN")).errors[0]?.did_you_mean, "guest_country");
});

t.test("tags, 304 and gzip for every format", async (t) => {
  const { app } = await openApp(t);
  for (const resource of resources)
    for (const { name } of [{ name: "json" }, ...formatsOf(resource)]) {
      const url = `/v1/${resource.path}.${name}?limit=5`;
      for (const encoding of ["identity", "gzip"]) {
        const headers = { "accept-encoding": encoding };
        const first = await app.inject({ url, headers });
        t.equal(first.statusCode, 200, `${url} ${encoding}`);
        const again = await app.inject({
          url,
          headers: { ...headers, "if-none-match": String(first.headers.etag) },
        });
        t.equal(again.statusCode, 304, `${url} ${encoding}`);
      }
    }
  const plain = await app.inject("/v1/positions.ndjson");
  const zipped = await app.inject({ url: "/v1/positions.ndjson", headers: { "accept-encoding": "gzip" } });
  t.equal(gunzipSync(zipped.rawPayload).toString(), plain.body);
  t.not(zipped.headers.etag, plain.headers.etag, "another coding, another tag");
  const coding = async (url: string, accepted: string) =>
    (await app.inject({ url, headers: { "accept-encoding": accepted } })).headers["content-encoding"];
  for (const url of ["/v1/positions", "/v1/positions.csv"]) {
    for (const plain of [
      ...["gzip;q=0", "gzip;q=0 , identity", "gzip ; q=0.000, br", "gzip; Q=0", "GZIP;q=0, *", "x-gzip"],
      ...["identity", "br", "", "identity, gzip;q=0.5", "*;q=0"],
    ])
      t.equal(await coding(url, plain), undefined, `${url} ${plain}`);
    for (const zipped of [
      "gzip",
      "deflate, GZIP",
      "*",
      "br;q=1.0, gzip;q=0.8, *;q=0.1",
      "gzip;q=1.0",
      "identity;q=0, gzip",
    ])
      t.equal(await coding(url, zipped), "gzip", `${url} ${zipped}`);
  }
});

t.test("a stream is one snapshot", async (t) => {
  const { url, writer, file } = await serveFile(t);
  const before = (await (await fetch(`${url}/v1/evidence.ndjson`)).text()).length;
  const answer = await fetch(`${url}/v1/evidence.ndjson`);
  writer.connection.pragma("foreign_keys = OFF");
  writer.run("DELETE FROM citation");
  writer.run("UPDATE dataset SET seq = seq + 1");
  t.equal((await answer.text()).length, before, "what was deleted meanwhile is still there");
  t.equal((await (await fetch(`${url}/v1/evidence.ndjson`)).text()).length, 0, "and gone afterwards");
  unlinkSync(file);
  const failed = await fetch(`${url}/v1/people.csv`);
  t.equal(failed.status, 503, "where no snapshot can be opened");
  t.equal(failed.headers.get("content-encoding"), null, "the refusal is no gzip");
  t.equal(z.object({ code: z.string() }).parse(await failed.json()).code, "DATABASE_REPLACED");
});

t.test("a client that leaves frees its snapshot", async (t) => {
  const { url, writer } = await serveFile(t);
  const leaving = new AbortController();
  const left = await fetch(`${url}/v1/positions.ndjson`, { signal: leaving.signal });
  leaving.abort();
  await left.text().catch(() => "left");
  writer.run("UPDATE dataset SET seq = seq + 1");
  t.equal(
    writer.connection.pragma("wal_checkpoint(TRUNCATE)", { simple: true }),
    0,
    "no reader holds the log back",
  );
});

t.test("a failure half way breaks the connection: nobody takes a part for the whole", async (t) => {
  const { url, writer } = await serveFile(t);
  // Enough visits for several chunks. A late one has a day that does not exist.
  const copy = writer.connection.prepare(
    "INSERT INTO visit SELECT 1000000 + ?, 'copy-' || ?, title, summary, relation_id, date, ?, NULL, date_precision, visit_type, guest_country, host_country, visitor_id, visitor_office, occasion, document_count FROM visit WHERE id = '2021-11-vnm-jpn-pham-minh-chinh'",
  );
  for (let number = 0; number < 250; number++)
    copy.run(number, String(number), number === 200 ? "0000-no-day" : "2001-01-01");
  writer.run("UPDATE dataset SET seq = seq + 1");
  const answer = await fetch(`${url}/v1/visits.ics?sort=-date`, {
    headers: { "accept-encoding": "identity" },
  });
  t.equal(answer.status, 200, "it had begun well");
  await t.rejects(answer.text(), "and does not end as if it were whole");
  const zipped = await fetch(`${url}/v1/visits.ics?sort=-date`);
  await t.rejects(zipped.text(), "compressed neither");
  t.equal((await fetch(`${url}/v1/visits.csv`)).status, 200, "the server goes on");
});

t.test("If-Modified-Since: a 304 as soon as the second of the last change has passed", async (t) => {
  const { url, writer } = await serveFile(t);
  writer.run("UPDATE change SET at = '2026-01-02T03:04:05.600Z'");
  writer.run("UPDATE dataset SET seq = seq + 1");
  for (const path of ["/v1/visits", "/v1/visits.csv"]) {
    const first = await fetch(url + path);
    t.equal(first.headers.get("last-modified"), "Fri, 02 Jan 2026 03:04:06 GMT", path);
    const status = async (since: string) =>
      (await fetch(url + path, { headers: { "if-modified-since": since } })).status;
    t.equal(await status("Fri, 02 Jan 2026 03:04:06 GMT"), 304);
    t.equal(await status("Fri, 02 Jan 2026 03:04:05 GMT"), 200);
    t.equal(await status("nonsense"), 200);
  }
  writer.run("UPDATE change SET at = strftime('%Y-%m-%dT%H:%M:%fZ', 'now', '+1 hour')");
  writer.run("UPDATE dataset SET seq = seq + 1");
  t.equal(
    (await fetch(`${url}/v1/visits`)).headers.get("last-modified"),
    null,
    "not while more may change in that second",
  );
});
