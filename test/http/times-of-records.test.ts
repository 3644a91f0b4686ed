// When a record was first and last written, and lists of records written since a moment.
import t, { type Test } from "tap";
import { resources } from "../../src/resources/resources.ts";
import { largeCsv, largeRows, openWorkplace } from "../import/try-import.ts";
import { openApp } from "../open-app.ts";
import { setTime } from "../set-time.ts";
import { openWritable, parliament } from "../write-app.ts";

const AT = "/v1/organizations/parliament-of-tests";
const ANY = { "if-match": "*" };
const MAY = "2030-05-01T10:00:00.000Z";
const JUNE = "2030-06-01T10:00:00.000Z";
const JULY = "2030-07-01T10:00:00.000Z";

async function open(t: Test) {
  setTime(t, "2030-01-01T00:00:00.000Z");
  const on = await openWritable(t);
  setTime(t, MAY);
  on.item(await on.send("POST", "/v1/organizations", { body: parliament }), 201);
  const times = async (url = AT) => {
    const { created_at, updated_at } = (await on.app.inject(url)).json().data;
    return [created_at, updated_at];
  };
  const since = async (moment: string, rest = "") =>
    (await on.get(`/v1/organizations?updated_since=${encodeURIComponent(moment)}${rest}`)).data.map(
      ({ id }) => id,
    );
  return { ...on, times, since };
}

t.test("a record tells when it was first written and when last", async (t) => {
  const { app, send, item, times } = await open(t);
  t.strictSame(await times(), [MAY, MAY]);
  setTime(t, JUNE);
  item(await send("PATCH", AT, { body: { aliases: ["PoT"] }, headers: ANY }));
  t.strictSame(await times(), [MAY, JUNE]);
  item(await send("PATCH", AT, { body: { aliases: ["PoT"] }, headers: ANY }));
  t.strictSame(await times(), [MAY, JUNE], "what changes nothing is no writing");
  const { revision } = (await app.inject(`${AT}/revisions`)).json().data[1];
  await send("DELETE", AT, { headers: ANY });
  setTime(t, JULY);
  item(await send("POST", `${AT}/revisions/${revision}/restore`), 201);
  t.strictSame(await times(), [MAY, JULY], "what comes back was first written when it was");
  t.strictSame(await times(`${AT}?known_at=2030-05-31`), [MAY, MAY], "as it was held then");
  t.equal((await app.inject(AT)).headers.etag, (await app.inject(AT)).headers.etag);
});

t.test("updated_since lists what was written at that moment or later", async (t) => {
  const { app, send, item, since, get } = await open(t);
  setTime(t, JUNE);
  item(await send("PATCH", "/v1/organizations/asean", { body: { aliases: ["A"] }, headers: ANY }));
  t.strictSame(await since(JUNE), ["asean"]);
  t.strictSame(await since("2030-06-01T10:00:00.001Z"), []);
  t.strictSame(await since("2030-06-01"), ["asean"], "a day is its beginning");
  t.strictSame(await since("2030-06-02"), []);
  t.strictSame(await since("2030-06-01T19:00:00+09:00"), ["asean"], "in any offset");
  t.strictSame(await since("2030-06-01T19:00:01+09:00"), []);
  t.strictSame((await since(MAY)).toSorted(), ["asean", "parliament-of-tests"]);
  t.strictSame(await since(MAY, "&kind=legislature"), ["parliament-of-tests"], "with other filters");
  t.strictSame(await since(MAY, "&known_at=2030-05-31"), ["parliament-of-tests"], "as it was held then");
  t.equal(
    (await get("/v1/organizations?updated_since=2020-01-01")).meta.total,
    (await get("/v1/organizations")).meta.total,
  );
  t.equal(
    (await get("/v1/people?updated_since=2030-05-01")).meta.total,
    0,
    "another type has its own history",
  );
  const members = "/v1/people?organizations.updated_since=2030-06-01&fields=id";
  t.strictSame(
    (await get(members)).data,
    (await get("/v1/people?organizations.id=asean&fields=id")).data,
    "of linked records",
  );
  for (const wrong of ["", "yesterday", "2030", "2030-02-30", "2030-06-01T25:00:00Z", "2030-06-01T10:00:00"])
    t.equal((await app.inject(`/v1/organizations?updated_since=${wrong}`)).statusCode, 400, wrong);
  t.equal((await app.inject("/v1/organizations?updated_since_not=2030-01-01")).statusCode, 400);
});

t.test("every record of every resource has both times, whichever way it came in", async (t) => {
  const { app } = await openApp(t);
  for (const { path, table } of resources)
    for (const record of (await app.inject(`/v1/${path}?limit=200`)).json().data)
      t.strictSame(
        [typeof record.created_at, record.created_at === record.updated_at],
        table === null ? ["undefined", true] : ["string", true],
        `${path} ${record.id}`,
      );
  setTime(t, MAY);
  const { database, load } = openWorkplace(t);
  load(largeCsv(largeRows(6000)));
  const written = database.all({
    sql: "SELECT DISTINCT json ->> 'created_at' AS created, json ->> 'updated_at' AS updated FROM record_json",
    parameters: [],
  });
  t.strictSame(written, [{ created: MAY, updated: MAY }], "a large load, in bulk");
  const plan = database.all({
    sql: "EXPLAIN QUERY PLAN SELECT record_id FROM record_change WHERE at >= ?",
    parameters: [MAY],
  });
  t.strictSame(
    plan.map(({ detail }) => detail),
    [
      "SEARCH ending USING INDEX change_by_time (at>?)",
      "SEARCH entry USING INTEGER PRIMARY KEY (rowid>? AND rowid<?)",
      "CORRELATED SCALAR SUBQUERY 3",
      "SEARCH before USING INDEX change_that_ends (seq<?)",
    ],
  );
});
