// `known_at` shows the data of a given day, whatever was written since.
import t, { type Test } from "tap";
import { changing } from "../../src/db/records/change-log.ts";
import { writeRecord } from "../../src/db/records/write-record.ts";
import { resourceAt, resources } from "../../src/resources/resources.ts";
import { addVisits } from "../faults/many-visits.ts";
import { matches } from "../matches.ts";
import { openApp } from "../open-app.ts";
import { openMany, visits } from "../open-many.ts";
import { seedState } from "../seeded.ts";
import { openWritable, parliament } from "../write-app.ts";

/** The seeded API. The seed was loaded in January, and each later change gets its own month. */
async function openOverMonths(t: Test) {
  const api = await openWritable(t, {}, { tampers: true });
  let month = 1;
  const stamp = () =>
    api.writer.run("UPDATE change SET at = ? WHERE at > '2027'", `2020-0${month}-01T00:00:00.000Z`);
  api.writer.run("UPDATE change SET at = '2099-01-01T00:00:00.000Z'");
  stamp();
  const change = async (...sent: Parameters<typeof api.send>) => {
    const answer = await api.send(...sent);
    if (answer.statusCode >= 300) throw new Error(answer.body);
    month++;
    api.writer.run("UPDATE change SET at = '2099-01-01T00:00:00.000Z' WHERE at > '2021'");
    stamp();
    return answer;
  };
  return { ...api, change };
}

const VISIT = "/v1/visits/2022-04-30-jpn-vnm-kishida-fumio";
const any = { headers: { "if-match": "*" } };

t.test("an id meant then what it meant then", async (t) => {
  const { app, change, get, tokens } = await openOverMonths(t);
  const path = (id: string) => `/v1/organizations/${id}`;
  const first = async (id: string) => (await app.inject(`${path(id)}/revisions`)).json().data.at(-1).revision;
  const restored = async (id: string) => change("POST", `${path(id)}/revisions/${await first(id)}/restore`);
  const [one, other] = [parliament.id, "senate-of-tests"];
  await change("POST", "/v1/organizations", { body: parliament });
  await change("POST", "/v1/organizations", { body: { ...parliament, id: other, name: "Senate of Tests" } });
  await change("POST", `${path(one)}/merge`, { body: { into: other }, token: tokens.admin, ...any });
  await restored(one);
  await change("DELETE", path(one), any);
  await restored(one);
  await change("DELETE", path(one), any);
  const asked = async (month: number, id = one) => {
    const { statusCode, headers, json } = await app.inject(`${path(id)}?known_at=2020-0${month}-15`);
    if (statusCode === 301) return headers.location;
    return statusCode === 410 ? json().detail.replace(/^.* at /, "") : statusCode;
  };
  t.strictSame(
    [await asked(2), await asked(4), await asked(5), await asked(6), await asked(7), await asked(8)],
    [
      200,
      `${path(other)}?known_at=2020-04-15`,
      200,
      "2020-06-01T00:00:00.000Z",
      200,
      "2020-08-01T00:00:00.000Z",
    ],
  );
  const found = async (month: number) =>
    (await get(`/v1/organizations?id=${one}&known_at=2020-0${month}-15`)).data.map(({ id }) => id);
  t.strictSame([await found(2), await found(4), await found(5)], [[one], [other], [one]]);
});

t.test("lists, items, counts and files show what was held", async (t) => {
  const { app, change, get } = await openOverMonths(t);
  const total = async (path: string) => (await get(`/v1/${path}?limit=1`)).meta.total;
  const [organizations, quotes] = [await total("organizations"), await total("quotes")];
  await change("PATCH", VISIT, { body: { date: "2019-01-01", visit_type: "state" }, ...any });
  await change("POST", "/v1/organizations", { body: parliament });
  await change("DELETE", "/v1/quotes/2022-limitless", any);
  const day = async (known: string, path: string) =>
    get(`/v1/${path}${path.includes("?") ? "&" : "?"}known_at=${known}`);
  t.equal((await day("2019-12-31", "visits")).meta.total, 0, "before the first record there was nothing");
  t.equal((await day("2020-01-31", "visits?visit_type=state")).meta.total, 0);
  t.equal((await day("2020-02-01", "visits?visit_type=state")).meta.total, 1);
  t.equal((await day("2020-02-28", "organizations")).meta.total, organizations);
  t.equal((await day("2020-03-01", "organizations")).meta.total, organizations + 1);
  t.equal((await day("2020-03-31", "quotes?include=event,evidence&limit=200")).data.length, quotes);
  t.equal((await get("/v1/quotes")).meta.total, quotes - 1);
  const old = (await app.inject(`${VISIT}?known_at=2020-01-31`)).json();
  t.equal(old.data.date, "2022-04-30/2022-05-01");
  t.equal((await app.inject("/v1/quotes/2022-limitless?known_at=2020-03-31")).statusCode, 200);
  t.equal((await app.inject("/v1/quotes/2022-limitless?known_at=2020-04-01")).statusCode, 410);
  const positions = (known: string) =>
    day(known, "positions?event_id=2022-04-30-jpn-vnm-kishida-fumio&fields=id,date");
  t.equal(
    (await positions("2020-01-31")).data[0]?.date,
    "2022-04-30/2022-05-01",
    "what takes its date from the visit, too",
  );
  t.equal((await positions("2020-02-01")).data[0]?.date, "2019-01-01");
  const { meta } = await day("2020-01-31", "visits?facet=visit_type&limit=1");
  matches(t, meta, { known_at: { moment: "2020-01-31T23:59:59.999Z", revision: seedState().seq } });
  t.match(JSON.stringify(meta.facets), /known_at=2020-01-31/, "the URLs of counts stay in that time");
  const csv = await app.inject("/v1/visits.csv?known_at=2020-01-31&visit_type=state");
  t.equal(csv.body.trim().split("\n").length, 1, "a head and no row");
  const asOf = async (asked: string, known: string) =>
    (await app.inject(`/v1/relations/JPN-VNM?as_of=${asked}&known_at=${known}`)).json().data;
  t.strictSame(
    (await asOf("2019-06-01", "2020-01-31")).last_visits.JPN,
    [],
    "of that day we did not know of a visit by then",
  );
  matches(t, (await asOf("2019-06-01", "2020-02-01")).last_visits.JPN, [
    { id: "2022-04-30-jpn-vnm-kishida-fumio", certainty: "certain" },
  ]);
  const agreed = "positions?event_id=2022-04-30-jpn-vnm-kishida-fumio&stance=agreed&limit=1";
  const agreedThen = (await get(`/v1/${agreed}`)).meta.total;
  t.ok(agreedThen > 0);
  for (const [known, total] of [
    ["2020-01-31", 0],
    ["2020-02-01T00:00:00%2B00:00", agreedThen],
  ] as const) {
    const { certain } = (await asOf("2019-06-01", known)).agreed_positions;
    t.equal(certain.total, total);
    t.equal((await get(certain.url)).meta.total, total, "the list behind a count is of that time");
  }
});

t.test("a moment is a day or a time with its zone, and has no place beside words", async (t) => {
  const { problem, list, item } = await openApp(t);
  for (const wrong of ["2020-13-01", "2020-01", "yesterday", "2020-01-01T10:00", ""])
    matches(t, await problem(`/v1/visits?known_at=${wrong}`), {
      code: "INVALID_PARAMETER",
      errors: [{ parameter: "known_at" }],
    });
  matches(t, await problem("/v1/visits?known_at=2020-01-01&q=x"), { errors: [{ parameter: "known_at" }] });
  matches(t, await problem("/v1/countries?known_at=2999-01-01&known_at=2020-01-01"), {
    errors: [{ parameter: "known_at" }],
  });
  t.equal(
    (await list("/v1/visits?known_at=2020-01-01T10:00:00%2B09:00")).meta.total,
    0,
    "in memory as on disk",
  );
  t.equal(
    (await list("/v1/visits?known_at=2999-01-01T00:00Z")).meta.total,
    (await list("/v1/visits")).meta.total,
  );
  t.ok(await item(`${VISIT}?known_at=2999-01-01`));
  const { links } = await list("/v1/countries?limit=1&known_at=2999-01-01");
  const cursor = new URL(links.next ?? "", "http://x").searchParams.get("cursor");
  t.equal((await problem(`/v1/countries?limit=1&cursor=${cursor}`)).code, "INVALID_CURSOR");
});

t.test("after many changes every former state is what it was then", async (t) => {
  const { writer, send, get } = await openWritable(t, {}, { tampers: true });
  const paths = resources.map(({ path }) => `/v1/${path}?limit=200`);
  const state = async (more: string) => {
    const bodies: Record<string, unknown> = {};
    for (const path of paths) bodies[path] = (await get(`${path}${more}`)).data;
    return bodies;
  };
  const states: { moment: string; held: Record<string, unknown> }[] = [];
  const keep = async () => {
    const moment = `2000-01-01T00:00:${String(states.length).padStart(2, "0")}.000Z`;
    writer.run("UPDATE change SET at = ? WHERE at > '2010'", moment);
    // The JSON of a record contains its times, so it must be made again.
    writer.run("DELETE FROM record_json");
    states.push({ moment, held: await state("") });
  };
  const steps: (() => ReturnType<typeof send>)[] = [
    () => send("PATCH", VISIT, { body: { title: "Other" }, ...any }),
    () => send("PATCH", VISIT, { body: { date: "2019-05" }, ...any }),
    () => send("POST", "/v1/organizations", { body: parliament }),
    () =>
      send("PATCH", "/v1/positions/2022-economic-recovery", {
        body: { area_ids: [], stance: "agreed" },
        ...any,
      }),
    () => send("DELETE", "/v1/indicators/vietnamese-community-in-japan-size", any),
    () => send("PATCH", "/v1/organizations/parliament-of-tests", { body: { aliases: ["PoT"] }, ...any }),
    () => send("DELETE", "/v1/organizations/parliament-of-tests", any),
    () => send("PATCH", VISIT, { body: { date: "2022-04-30" }, ...any }),
    () => send("PATCH", "/v1/sources/vietnam-japan-elevate-ties", { body: { summary: "Another." }, ...any }),
    () =>
      send("PATCH", "/v1/meetings/2022-04-30-jpn-vnm-arrival-meeting", { body: { date: "2023-11" }, ...any }),
  ];
  await keep();
  for (const step of steps) {
    const answer = await step();
    t.ok(answer.statusCode < 300, answer.body.slice(0, 300));
    await keep();
  }
  for (const { moment, held } of states) t.strictSame(await state(`&known_at=${moment}`), held, moment);
});

t.test(
  "moments asked of in turn, more than are kept open, each answer with what was known then",
  async (t) => {
    const { app, change, writer } = await openOverMonths(t);
    const titles = ["February", "March", "April"];
    for (const title of titles) await change("PATCH", VISIT, { body: { title }, ...any });
    const last = writer.get({ sql: "SELECT max(seq) AS seq FROM change", parameters: [] });
    const held = (["Prime Minister Kishida Fumio's visit to Viet Nam", ...titles] as const).map(
      (title, at) => ({ title, day: `2020-0${at + 1}-15`, revision: Number(last?.seq) - 3 + at }),
    );
    const readings: Record<string, (body: string) => unknown> = {
      [`${VISIT}?fields=title`]: (body) => JSON.parse(body).data.title,
      "/v1/visits?guest_country=JPN": (body) => JSON.parse(body).data[0].title,
      "/v1/visits.ndjson?guest_country=JPN": (body) => JSON.parse(body).title,
      "/v1/visits.csv?guest_country=JPN&fields=title": (body) => body.split("\r\n")[1],
      "/v1/relations/JPN-VNM?as_of=2022-06-01": (body) => JSON.parse(body).data.last_visits.JPN[0].title,
    };
    const tags = new Set<unknown>();
    for (const order of [held, held.toReversed(), held])
      for (const { title, day, revision } of order)
        for (const [path, titleOf] of Object.entries(readings)) {
          const url = `${path}${path.includes("?") ? "&" : "?"}known_at=${day}`;
          const { body, headers } = await app.inject(url);
          t.equal(titleOf(body), title, url);
          tags.add(headers.etag);
          if (path.startsWith("/v1/visits?"))
            t.strictSame(JSON.parse(body).meta.known_at, { moment: `${day}T23:59:59.999Z`, revision }, url);
        }
    t.equal(tags.size, held.length * Object.keys(readings).length, "each has a tag of its own");
  },
);

t.test("more changes than are read at a time, of records and of what they refer to", async (t) => {
  const { app, database } = await openMany(t);
  const last = database.get({ sql: "SELECT max(seq) AS seq FROM change", parameters: [] })?.seq;
  const urls = [
    "/v1/visits?limit=200&sort=title&include=relation,evidence",
    "/v1/visits?group_by=places,year",
    "/v1/visits.csv",
  ];
  const read = async (url: string) => {
    const { body, headers } = await app.inject(url);
    if (!/json/.test(String(headers["content-type"]))) return body;
    const { data, meta } = JSON.parse(body);
    // Compared as text: these are long.
    return JSON.stringify([
      data,
      meta.group_by?.map(({ key, count }: { key: object; count: number }) => ({ key, count })),
    ]);
  };
  const before = await Promise.all(urls.map(read));
  changing(database, { actor: "a test" }, (change) => {
    for (const [index, visit] of visits.entries()) {
      const places = [`Harbour ${index % 7}`];
      const changed = { ...visit, title: `Changed ${index}`, date: "1990", places };
      const { input } = resourceAt("visits");
      writeRecord(database, resourceAt("visits"), input.parse(changed), change);
    }
  });
  database.run("UPDATE change SET at = '2099-01-01T00:00:00.000Z' WHERE seq > ?", last);
  database.readDatasetVersion();
  for (const [index, one] of urls.entries())
    t.ok((await read(`${one}${one.includes("?") ? "&" : "?"}known_at=2098-01-01`)) === before[index], one);
  t.ok((await read(urls[0] ?? "")) !== before[0]);
});

t.test("a question about a former state may not take longer than others", async (t) => {
  const { app, database } = await openApp(t, { queryMs: 1 });
  addVisits(database, 20_000);
  database.run("UPDATE change SET at = '2000-01-01T00:00:00.000Z' WHERE seq <= ?", seedState().seq);
  database.readDatasetVersion();
  database.queryBudget = 60_000;
  const url = "/v1/visits?visitor_office_not=nobody&known_at=2025-01-01";
  t.equal((await app.inject("/v1/visits?limit=1&known_at=2025-01-01")).statusCode, 200);
  const answer = await app.inject(url);
  t.equal(answer.statusCode, 503);
  matches(t, answer.json(), { code: "QUERY_TOO_COSTLY" });
});
