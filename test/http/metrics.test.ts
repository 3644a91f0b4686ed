// /metrics reports what happened, in the format of Prometheus, and only to those who may see it.
import { once } from "node:events";
import { connect } from "node:net";
import t from "tap";
import { z } from "zod";
import { buildApp } from "../../src/app.ts";
import { metricsText } from "../../src/formats/prometheus.ts";
import { Traffic } from "../../src/http/observe/traffic.ts";
import { addVisits } from "../faults/many-visits.ts";
import { matches } from "../matches.ts";
import { openApp, serveFile } from "../open-app.ts";
import { seedState } from "../seeded.ts";
import { samplesOf } from "./samples-of.ts";

t.test("answers are counted by route, at the front door too", async (t) => {
  const { url, writer } = await serveFile(t);
  const scrape = async () => samplesOf(t, await (await fetch(`${url}/metrics`)).text());
  const page = `${url}/v1/visits?limit=1`;
  // When the second of the last change has passed, the front door answers.
  writer.run("UPDATE change SET at = '2026-01-02T03:04:05.000Z'");
  await (await fetch(page)).text();
  const before = await scrape();
  for (let n = 0; n < 5; n++) await (await fetch(page)).text();
  await fetch(page, { headers: { "if-none-match": "*" } });
  await fetch(`${url}/v1/visits?nonsense=1`);
  await fetch(`${url}/v1/visits/${"no-such-visit"}`);
  await fetch(`${url}/nowhere/${Math.random()}`);
  await fetch(`${url}/v1/visits/%E0%A4%A`);
  await (await fetch(`${url}/v1/visits.csv`)).text();
  const after = await scrape();
  const grown = (key: string) => (after.get(key) ?? 0) - (before.get(key) ?? 0);
  const requests = (route: string, status: string) =>
    grown(`entente_http_requests_total{method="GET",route="${route}",status="${status}"}`);
  t.equal(requests("/v1/visits", "2xx"), 5);
  t.equal(requests("/v1/visits", "3xx"), 1);
  t.equal(requests("/v1/visits", "4xx"), 1);
  t.equal(requests("/v1/visits/:id", "4xx"), 1);
  t.equal(requests("/v1/visits.csv", "2xx"), 1);
  t.equal(requests("none", "4xx"), 2, "what no route took, and what no route could read");
  t.equal(grown('entente_answer_cache_total{result="hit"}'), 6);
  t.equal(grown('entente_http_request_duration_seconds_count{method="GET",route="/v1/visits"}'), 7);
  t.equal(
    grown('entente_http_request_duration_seconds_bucket{method="GET",route="/v1/visits",le="+Inf"}'),
    7,
  );
  t.equal(after.get("entente_http_requests_cut_total{}"), 0);
  t.equal(after.get("entente_http_requests_in_flight{}"), 1, "the one that asks");
  t.equal(after.get("entente_exports_running{}"), 0);
  t.equal(after.get("entente_dataset_sequence{}"), seedState().seq);
  t.ok((after.get("process_resident_memory_bytes{}") ?? 0) > 1e6);
  t.ok(after.has('nodejs_eventloop_delay_seconds{quantile="0.99"}'));
  writer.run("UPDATE dataset SET seq = seq + 1");
  const moved = await scrape();
  t.equal(moved.get("entente_dataset_sequence{}"), seedState().seq + 1);
});

t.test("refusals are counted by the code of their problem, and clients add no code", async (t) => {
  const { app } = await openApp(t);
  for (const url of [
    "/v1/visits?nonsense=1",
    "/v1/visits?other=1",
    "/v1/visits/no-such-visit",
    `/nowhere/${Math.random()}`,
    "/v1/visits/%E0%A4%A",
    "/v1/visits?limit=0",
  ])
    await app.inject(url);
  await app.inject({ method: "POST", url: "/v1/visits", payload: {} });
  await app.inject("/v1/visits");
  const { body } = await app.inject({ url: "/metrics", remoteAddress: "127.0.0.1" });
  const refused = [...samplesOf(t, body)].filter(([key]) => key.startsWith("entente_http_refusals_total"));
  t.strictSame(
    new Map(refused.map(([key, value]) => [key.match(/code="(.*)"/)?.[1], value])),
    new Map([
      ["UNKNOWN_PARAMETER", 2],
      ["RECORD_NOT_FOUND", 1],
      ["ROUTE_NOT_FOUND", 1],
      ["MALFORMED_URL", 1],
      ["INVALID_PARAMETER", 1],
      ["METHOD_NOT_ALLOWED", 1],
    ]),
  );
});

t.test("the dumps and the former states that exist are counted, with their sizes", async (t) => {
  const { url, writer } = await serveFile(t);
  const scrape = async () => samplesOf(t, await (await fetch(`${url}/metrics`)).text());
  const kept = async () => {
    const samples = await scrape();
    return ["dumps_kept", "dumps_bytes", "former_states_kept", "former_states_bytes"].map(
      (name) => samples.get(`entente_${name}{}`) ?? -1,
    );
  };
  t.strictSame(await kept(), [0, 0, 0, 0], "nothing before somebody asks");
  const answer = await (await fetch(`${url}/v1/dumps`)).json();
  const { files } = z
    .object({ data: z.object({ files: z.array(z.object({ bytes: z.number() })) }) })
    .parse(answer).data;
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
  t.strictSame(await kept(), [1, bytes, 0, 0], "what the manifest says");
  addVisits(writer, 10);
  await (await fetch(`${url}/v1/visits?known_at=2020-01-01T00:00:00Z`)).text();
  const [, , former = 0, size = 0] = await kept();
  t.equal(former, 1);
  t.ok(size > 0 && size % 512 === 0, `${size} bytes are pages`);
});

t.test("what never became a request, and who left before the end, are counted", async (t) => {
  const { url, writer } = await serveFile(t);
  addVisits(writer, 20_000);
  const { hostname, port } = new URL(url);
  const noise = connect(Number(port), hostname);
  noise.resume().write("EHLO there\r\n\r\n");
  await once(noise, "close");
  const client = connect(Number(port), hostname);
  client.write("GET /v1/visits.ndjson HTTP/1.1\r\nHost: x\r\n\r\n");
  await once(client, "readable");
  const scrape = async () => samplesOf(t, await (await fetch(`${url}/metrics`)).text());
  const during = await scrape();
  t.equal(during.get("entente_exports_running{}"), 1);
  t.equal(during.get("entente_http_requests_in_flight{}"), 2);
  t.equal(during.get('entente_http_unreadable_total{code="MALFORMED_REQUEST"}'), 1);
  client.destroy();
  let after = during;
  while (after.get("entente_exports_running{}") !== 0) after = await scrape();
  t.equal(after.get("entente_http_requests_cut_total{}"), 1);
  t.equal(after.get("entente_http_requests_in_flight{}"), 1);
});

t.test("shown to this machine alone, to all, or to nobody", async (t) => {
  const { app, database } = await openApp(t);
  const ask = (of: typeof app, remoteAddress: string, headers = {}) =>
    of.inject({ url: "/metrics", remoteAddress, headers });
  for (const address of ["127.0.0.1", "::1", "::ffff:127.0.0.1"])
    t.equal((await ask(app, address)).statusCode, 200, address);
  matches(t, (await ask(app, "127.0.0.1")).headers, {
    "content-type": "text/plain; version=0.0.4; charset=utf-8",
    "cache-control": "no-store",
  });
  for (const address of ["192.0.2.1", "10.0.0.1", "fe80::1"])
    t.equal((await ask(app, address)).json().code, "ROUTE_NOT_FOUND", address);
  for (const name of ["x-forwarded-for", "forwarded", "via"])
    t.equal((await ask(app, "127.0.0.1", { [name]: "x" })).statusCode, 404, `${name}: a proxy for somebody`);
  const all = await buildApp({ database, observing: { metrics: "all" } });
  const off = await buildApp({ database, observing: { metrics: "off" } });
  t.teardown(() => Promise.all([all.close(), off.close()]));
  t.equal((await ask(all, "192.0.2.1")).statusCode, 200);
  t.equal((await ask(off, "127.0.0.1")).statusCode, 404);
});

t.test("what clients make up makes no new series, and no line of its own", async (t) => {
  const traffic = new Traffic();
  for (const method of ["GET", "BREW", "COFFEE", "constructor"]) traffic.count(method, "/v1/visits", 405, 1);
  t.strictSame(
    [...traffic.series()].map(({ method, statuses }) => [method, statuses[4]]),
    [
      ["GET", 1],
      ["other", 3],
    ],
  );
  const value = 'a\\b"c\nd';
  t.equal(
    metricsText([{ name: "x", help: "X.", type: "gauge", samples: [{ labels: { value }, value: 1 / 0 }] }]),
    '# HELP x X.\n# TYPE x gauge\nx{value="a\\\\b\\"c\\nd"} +Inf\n',
  );
});
