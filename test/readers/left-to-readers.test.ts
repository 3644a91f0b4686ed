// What is left to the reader threads, and what stays on the event loop.
import { rename } from "node:fs/promises";
import { setImmediate } from "node:timers/promises";
import t from "tap";
import { addVisits } from "../faults/many-visits.ts";
import { matches } from "../matches.ts";
import { leaveAllToReaders, openWithReaders } from "./with-readers.ts";

const FORMER = "known_at=2020-01-01";
const VISITS = "/v1/visits?limit=5";

t.test("former states, long lists and costly answers are; others are not", async (t) => {
  const { app, database, readers, writer } = await openWithReaders(t);
  writer.run("UPDATE change SET at = '2020-01-01T00:00:00.000Z' WHERE seq <= 100");
  // On a busy machine, anything can take long.
  database.queryBudget = 60_000;
  const left = async (url: string) => {
    const before = readers.asked;
    const { statusCode } = await app.inject(url);
    t.equal(statusCode, 200, url);
    return readers.asked - before;
  };
  for (const url of [VISITS, "/v1/visits.ndjson", "/v1/visits.csv?limit=2", "/v1/search?q=japan", "/"])
    t.equal(await left(url), 0, url);
  t.equal(readers.running, 0, "so no thread was started");
  for (const url of [`${VISITS}&${FORMER}`, `/v1/visits.csv?limit=2&${FORMER}`, `/v1/visits.ics?${FORMER}`])
    t.equal(await left(url), 1, url);
  t.equal(await left(`${VISITS}&known_at=2999-01-01`), 0, "the present state is not a former one");
  addVisits(writer, 1000);
  t.equal(await left("/v1/visits.ndjson"), 0, "each page of the whole list is quick");
  t.equal(await left("/v1/visits.ndjson?guest_country=JPN"), 1);
  t.equal(await left("/v1/visits.ndjson?sort=title"), 1);
  t.equal(await left("/v1/visits.ndjson?date_to=1800"), 0, "a short part of a long list");
  t.equal(await left("/v1/visits.ndjson?limit=200"), 0);
  t.strictSame(readers.former, { number: 1, bytes: readers.former.bytes });
});

t.test("while a reader works, the event loop answers", async (t) => {
  const { app, writer } = await openWithReaders(t);
  writer.run("UPDATE change SET at = '2020-01-01T00:00:00.000Z' WHERE seq <= 100");
  const order: string[] = [];
  const ask = async (url: string) => {
    const { statusCode } = await app.inject(url);
    order.push(`${statusCode} ${url}`);
  };
  await Promise.all([ask(`${VISITS}&${FORMER}`), ask("/healthz"), ask(VISITS), ask("/v1/people?limit=1")]);
  t.equal(order.at(-1), `200 ${VISITS}&${FORMER}`);
});

t.test("equal questions are answered once, and the answer is kept until the data change", async (t) => {
  const { app, readers, writer, database } = await openWithReaders(t);
  leaveAllToReaders(database);
  const bodies = await Promise.all([1, 2, 3].map(async () => (await app.inject(VISITS)).body));
  t.equal(readers.asked, 1);
  t.equal(new Set(bodies).size, 1);
  const { headers } = await app.inject(VISITS);
  const fresh = await app.inject({ url: VISITS, headers: { "if-none-match": String(headers.etag) } });
  t.equal(fresh.statusCode, 304);
  t.equal(readers.asked, 1, "kept");
  const change = () => writer.run("UPDATE dataset SET seq = seq + 1");
  change();
  t.not((await app.inject(VISITS)).body, bodies[0]);
  t.equal(readers.asked, 2);
  const made = app.inject("/v1/people?limit=2").then((answer) => answer);
  while (readers.asked < 3) await setImmediate();
  change();
  t.equal((await made).statusCode, 200);
  t.equal((await app.inject("/v1/people?limit=2")).statusCode, 200);
  t.equal(readers.asked, 4, "not kept if they changed meanwhile");
});

t.test("refusals are not kept, and each client gets one", async (t) => {
  const { app, readers, writer } = await openWithReaders(t);
  writer.run("UPDATE change SET at = '2020-01-01T00:00:00.000Z' WHERE seq <= 100");
  const url = `/v1/visits/no-such-visit?${FORMER}`;
  const [one, other] = await Promise.all([app.inject(url), app.inject(url)]);
  const ids = [one, other].map(({ headers }) => headers["x-request-id"]);
  matches(t, one.json(), { code: "RECORD_NOT_FOUND", instance: url });
  matches(t, other.json(), { code: "RECORD_NOT_FOUND", instance: url });
  t.ok(typeof ids[0] === "string" && ids[0] !== ids[1], "with the id of its own request");
  t.equal(readers.asked, 1);
  await app.inject(url);
  t.equal(readers.asked, 2);
});

t.test("what takes a reader too long is refused", async (t) => {
  const { app, writer } = await openWithReaders(t, { limits: { queryMs: 1 } });
  addVisits(writer, 20_000);
  for (const url of [
    "/v1/visits?visitor_office_not=nobody",
    "/v1/visits?group_by=visit_type&occasion_not=nothing",
    "/v1/visits.csv?group_by=visit_type&occasion_not=nothing",
  ]) {
    const answer = await app.inject(url);
    t.equal(answer.statusCode, 503, url);
    matches(t, answer.json(), { code: "QUERY_TOO_COSTLY", detail: /more than 1 ms/ });
    t.equal(answer.headers["retry-after"], "60");
  }
});

t.test("the next request of a costly kind goes to a reader at once", async (t) => {
  const { app, database, readers, writer } = await openWithReaders(t);
  addVisits(writer, 60_000);
  // All visits are read for the list and for each facet.
  const facets = "guest_country,host_country,visit_type,relation_id,visitor_id,visitor_office";
  const without = (office: string) => `/v1/visits?visitor_office_not=${office}&facet=${facets}`;
  const ask = async (url: string) => {
    t.equal((await app.inject(url)).statusCode, 200, url);
    return readers.asked;
  };
  leaveAllToReaders(database);
  t.equal(await ask(without("nobody")), 1);
  database.queryBudget = 60_000;
  t.equal(await ask(without("anybody")), 2, "another value");
  t.equal(await ask(`${without("nobody")}&limit=1`), 2, "another kind");
  t.equal(await ask(without("nobody")), 2, "what is kept is of no kind");
});

t.test("if the file was replaced, a reader says so too", async (t) => {
  const { app, file, database, readers } = await openWithReaders(t);
  leaveAllToReaders(database);
  t.equal((await app.inject(VISITS)).statusCode, 200);
  await rename(file, `${file}.away`);
  // The process looks only now and then: it may still pass the question on.
  const answer = await app.inject(`${VISITS}&sort=id`);
  t.equal(answer.statusCode, 503);
  matches(t, answer.json(), { code: "DATABASE_REPLACED" });
  t.ok(readers.asked <= 2);
  await rename(`${file}.away`, file);
});
