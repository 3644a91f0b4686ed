// A cursor continues the query that it came from, and every other query refuses it.
import t from "tap";
import { z } from "zod";
import { decodeCursor, encodeCursor, fingerprint } from "../../src/query/parse/cursor.ts";
import { matches } from "../matches.ts";
import { openApp, type TestApp } from "../open-app.ts";

/** A query with several pages, and queries that differ from it in only one part. */
const OTHERS: Record<string, Record<string, string>> = {
  "/v1/positions?stance=agreed&limit=2": {
    "a value": "/v1/positions?stance=affirmed&limit=2",
    "one value more": "/v1/positions?stance=agreed,affirmed&limit=2",
    "an operator": "/v1/positions?stance_not=agreed&limit=2",
    "a filter more": "/v1/positions?stance=agreed&actors=JPN&limit=2",
    "a filter less": "/v1/positions?limit=2",
    "the order": "/v1/positions?stance=agreed&limit=2&sort=-title",
    "the direction": "/v1/positions?stance=agreed&limit=2&sort=date",
    "the words": "/v1/positions?stance=agreed&limit=2&q=japan&sort=-date",
    known_at: "/v1/positions?stance=agreed&limit=2&known_at=2999-01-01",
  },
  "/v1/positions?q=japan&limit=2": {
    "the words": "/v1/positions?q=viet&limit=2",
    "a word that must be absent": "/v1/positions?q=japan+-viet&limit=2",
    "a prefix": "/v1/positions?q=japan*&limit=2",
  },
  "/v1/positions?date_from=2022&limit=2": {
    "an explicit date_match": "/v1/positions?date_from=2022&date_match=within&limit=2",
    "a day": "/v1/positions?date_from=2022-01-02&limit=2",
    "the operator of a date": "/v1/positions?date_to=2022&limit=2",
  },
  // The only difference between two resources with the same fields.
  "/v1/people?sort=id&limit=2": { "the resource": "/v1/organizations?sort=id&limit=2" },
  "/v1/positions?area_ids=transport&area_ids=strategic-infrastructure&limit=1": {
    "one of both values for both of them":
      "/v1/positions?area_ids=transport,strategic-infrastructure&limit=1",
  },
  "/v1/countries?known_at=2999-01-01&limit=1": {
    "the moment": "/v1/countries?known_at=2999-01-02&limit=1",
    now: "/v1/countries?limit=1",
  },
  "/v1/search?q=japan&limit=2": {
    "the words": "/v1/search?q=viet&limit=2",
    "a word that must be absent": "/v1/search?q=japan+-viet&limit=2",
    "a type": "/v1/search?q=japan&type=position&limit=2",
    "a list": "/v1/positions?q=japan&limit=2",
  },
  "/v1/search?q=japan&type=position&limit=2": {
    "the type": "/v1/search?q=japan&type=visit&limit=2",
    "a type more": "/v1/search?q=japan&type=position,visit&limit=2",
  },
  "/v1/relations/JPN-VNM/timeline?limit=2": {
    "the relation": "/v1/relations/LAO-VNM/timeline?limit=2",
    "the events of it": "/v1/events?relation_id=JPN-VNM&limit=2",
  },
};

/** The cursor of the second page. */
async function cursorOf({ list }: TestApp, url: string): Promise<string> {
  const { next } = (await list(url)).links;
  return new URLSearchParams(next?.split("?")[1]).get("cursor") ?? "";
}

const withCursor = (url: string, cursor: string) =>
  `${url}${url.includes("?") ? "&" : "?"}cursor=${encodeURIComponent(cursor)}`;

t.test("a cursor is refused by a query that differs in one part alone", async (t) => {
  const api = await openApp(t);
  for (const [url, others] of Object.entries(OTHERS)) {
    const cursor = await cursorOf(api, url);
    t.not(cursor, "", `${url} has a second page`);
    for (const [part, other] of Object.entries(others)) {
      t.equal((await api.app.inject(other)).statusCode, 200, `${other} is a query`);
      matches(
        t,
        await api.problem(withCursor(other, cursor)),
        { code: "INVALID_CURSOR", status: 400, errors: [{ parameter: "cursor", detail: /another query/ }] },
        `${url}: ${part}`,
      );
    }
  }
});

t.test("a cursor is taken by the same query, however its page is shown", async (t) => {
  const api = await openApp(t);
  const url = "/v1/positions?q=japan&sort=-date";
  const whole = await api.ids(`${url}&limit=200`);
  t.ok(whole.length > 7, `${whole.length} records`);
  const cursor = await cursorOf(api, `${url}&limit=3`);
  for (const shape of ["limit=4", "limit=4&fields=id", "limit=4&include=areas", "limit=4&highlight=true"])
    t.strictSame(await api.ids(withCursor(`${url}&${shape}`, cursor)), whole.slice(3, 7), shape);
  const lines = (await api.app.inject(withCursor(`/v1/positions.ndjson?q=japan&sort=-date`, cursor))).body;
  t.strictSame(
    lines
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line).id),
    whole.slice(3),
    "in another format, without a limit: all that follows",
  );
  const spelled = "/v1/positions?sort=-date&q=%6Aapan&limit=4";
  t.strictSame(await api.ids(withCursor(spelled, cursor)), whole.slice(3, 7), "in another spelling");
});

t.test("a damaged cursor is refused, wherever it is damaged", async (t) => {
  const api = await openApp(t);
  const url = "/v1/positions?stance=agreed&limit=2";
  const cursor = await cursorOf(api, url);
  const page = await api.ids(withCursor(url, cursor));
  const another = (character: string) => (character === "A" ? "B" : "A");
  for (let at = 0; at < cursor.length; at++) {
    const damaged = cursor.slice(0, at) + another(cursor[at] ?? "") + cursor.slice(at + 1);
    const answer = await api.app.inject(withCursor(url, damaged));
    // Some bits of the last character have no meaning.
    if (answer.statusCode === 200 && at === cursor.length - 1)
      t.strictSame(await api.ids(withCursor(url, damaged)), page, "the same cursor");
    else t.equal(answer.json().code, "INVALID_CURSOR", `${answer.statusCode}, another character at ${at}`);
    const cut = await api.problem(withCursor(url, cursor.slice(0, at)));
    t.equal(cut.code, "INVALID_CURSOR", `cut at ${at}`);
  }
  t.equal(
    (await api.problem(withCursor(`${url}&cursor=${cursor}`, cursor))).code,
    "INVALID_PARAMETER",
    "twice",
  );
});

t.test("a cursor that nobody was given is refused", async (t) => {
  const api = await openApp(t);
  const url = "/v1/visits?sort=date,title&limit=1";
  const [sealed, ...key] = z
    .array(z.union([z.string(), z.number()]))
    .parse(JSON.parse(Buffer.from(await cursorOf(api, url), "base64url").toString()));
  t.equal(key.length, 3, "a date, a title and a number");
  const forged: unknown[] = [
    [sealed, ...key.slice(1)],
    [sealed, ...key, "more"],
    [sealed],
    [],
    [sealed, 0, ...key.slice(1)],
    [sealed, ...key.slice(0, 2), null],
    [sealed, [key]],
    { 0: sealed },
    sealed,
    null,
    [key],
  ];
  for (const contents of forged) {
    const cursor = Buffer.from(JSON.stringify(contents)).toString("base64url");
    matches(
      t,
      await api.problem(withCursor(url, cursor)),
      { code: "INVALID_CURSOR" },
      JSON.stringify(contents),
    );
  }
  for (const cursor of ["", "%00", "xx", "x".repeat(5000)])
    matches(t, await api.problem(withCursor(url, cursor)), { code: "INVALID_CURSOR" }, cursor.slice(0, 10));
});

t.test("what a cursor is made of", async (t) => {
  const bound = fingerprint(["visits", "date"]);
  const cursor = encodeCursor(bound, ["2022-04-30", "a-visit"]);
  t.strictSame(decodeCursor(cursor, bound, 2), ["2022-04-30", "a-visit"]);
  t.strictSame(decodeCursor(encodeCursor(bound, [-1.5, 7]), bound, 2), [-1.5, 7], "numbers stay numbers");
  for (const terms of [1, 3])
    t.throws(() => decodeCursor(cursor, bound, terms), { code: "INVALID_CURSOR" }, `${terms} terms`);
  t.throws(() => decodeCursor(cursor, fingerprint(["visits", "title"]), 2), { code: "INVALID_CURSOR" });
});
