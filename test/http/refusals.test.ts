// No mistake of a client is ignored, and every refusal says what would be right.
import t from "tap";
import { currentSchema } from "../../src/db/schema/migrate.ts";
import { ProblemError, problemSlug, problems } from "../../src/errors.ts";
import { resources } from "../../src/resources/resources.ts";
import { matches } from "../matches.ts";
import { openApp } from "../open-app.ts";

t.test("unknown parameters name the nearest right one", async (t) => {
  const { app, problem } = await openApp(t);
  const answer = await app.inject("/v1/visits?guest_contry=JPN");
  t.equal(answer.statusCode, 400);
  t.equal(answer.headers["content-type"], "application/problem+json; charset=utf-8");
  matches(t, answer.json(), {
    type: "/problems/unknown-parameter",
    code: "UNKNOWN_PARAMETER",
    status: 400,
    instance: "/v1/visits?guest_contry=JPN",
    errors: [{ parameter: "guest_contry", did_you_mean: "guest_country" }],
  });
  for (const path of [
    "/",
    "/healthz",
    "/readyz",
    "/problems",
    "/problems/unknown-field",
    "/docs",
    "/docs/",
    "/docs/json",
    "/openapi.yaml",
    "/v1/visits",
    "/v1/people/kishida-fumio",
  ])
    t.equal((await problem(`${path}?nonsense=1`)).code, "UNKNOWN_PARAMETER", path);
});

t.test("wrong values are 400s that name the parameter", async (t) => {
  const { problem } = await openApp(t);
  const wrong: [query: string, parameter: string, meant?: string][] = [
    ["visit_type=offical", "visit_type", "official"],
    ["visit_type=official,,state", "visit_type"],
    ["guest_country=Japan", "guest_country"],
    ["guest_country=", "guest_country"],
    ["relation_id=JPN", "relation_id"],
    ["date=2022-02-30", "date"],
    ["date_from=yesterday", "date_from"],
    ["date_match=exact", "date_match"],
    ["date_match=within", "date_match"],
    ["date_match=within&has_occasion=true", "date_match"],
    ['visitor_office="Prime Minister', "visitor_office"],
    ['visitor_office=President,"Prime" Minister', "visitor_office"],
    ["document_count=many", "document_count"],
    ["document_count_min=1e3", "document_count_min"],
    ["has_occasion=yes", "has_occasion"],
    ["limit=0", "limit"],
    ["limit=201", "limit"],
    ["limit=ten", "limit"],
    ["limit=1&limit=2", "limit"],
    ["sort=titel", "sort", "title"],
    ["sort=title,-title", "sort"],
    ["sort=", "sort"],
    ["cursor=%00", "cursor"],
    ["fields=", "fields"],
    ["include=everything", "include"],
    [`date=${"2022,".repeat(100)}2022`, "date"],
  ];
  for (const [query, parameter, meant] of wrong) {
    const { status, errors } = await problem(`/v1/visits?${query}`);
    t.equal(status, 400, query);
    t.equal(errors[0]?.parameter, parameter, `${query} names ${parameter}`);
    if (meant !== undefined) t.equal(errors[0]?.did_you_mean, meant);
  }
});

t.test("everything wrong is told at once", async (t) => {
  const { problem } = await openApp(t);
  const { errors } = await problem("/v1/visits?date=2022-13&limit=0&foo=1&sort=ddate&include=vistor");
  t.strictSame(errors.map((error) => error.parameter).sort(), ["date", "foo", "include", "limit", "sort"]);
});

t.test("paths, methods and encodings", async (t) => {
  const { app, problem } = await openApp(t);
  t.equal((await problem("/v1/nothing")).code, "ROUTE_NOT_FOUND");
  t.equal((await problem("/v1/visits/no-such-visit")).code, "RECORD_NOT_FOUND");
  t.equal((await problem(`/v1/visits/${"x".repeat(900)}`)).code, "RECORD_NOT_FOUND");
  t.equal((await problem(`/v1/visits/${"x".repeat(8000)}`)).code, "RECORD_NOT_FOUND");
  t.equal((await problem(`/v1/visits/${"x".repeat(9000)}`)).code, "URI_TOO_LONG");
  t.equal((await problem("/problems/nonsense")).code, "RECORD_NOT_FOUND");
  t.equal((await problem("/v1/visits/%E0%A4%A")).code, "MALFORMED_URL");
  t.equal((await problem("/v1/visits?visitor_id=%E0%A4%A")).code, "MALFORMED_URL");
  t.equal((await problem(`/v1/visits?visitor_id=${"x".repeat(9000)}`)).code, "URI_TOO_LONG");
  for (const method of ["POST", "PUT", "PATCH", "DELETE"] as const) {
    const answer = await app.inject({ method, url: "/v1/visits" });
    t.equal(answer.statusCode, 405, method);
    t.equal(answer.json().code, "METHOD_NOT_ALLOWED");
    t.equal(answer.headers.allow, "GET, HEAD, OPTIONS");
  }
  t.equal((await app.inject({ method: "POST", url: "/v1/nothing" })).statusCode, 404);
  t.equal(
    (
      await app.inject({
        method: "POST",
        url: "/v1/visits",
        payload: "{",
        headers: { "content-type": "application/json" },
      })
    ).statusCode,
    405,
  );
  const preflight = await app.inject({
    method: "OPTIONS",
    url: "/v1/visits",
    headers: { origin: "https://example.org", "access-control-request-method": "GET" },
  });
  t.equal(preflight.statusCode, 204);
  t.equal(preflight.headers["access-control-allow-methods"], "GET, HEAD, OPTIONS");
});

t.test("a fault inside is a 500 that leaks nothing", async (t) => {
  const { app, database } = await openApp(t);
  database.connection.exec("DROP VIEW quotes");
  const answer = await app.inject("/v1/quotes");
  t.equal(answer.statusCode, 500);
  t.equal(answer.json().code, "INTERNAL_ERROR");
  t.notMatch(answer.body, /quotes.*(no such|SELECT)|sqlite/i, "no SQL and no stack");
});

t.test("readiness tells the truth", async (t) => {
  const { app, database, problem } = await openApp(t);
  matches(t, (await app.inject("/readyz")).json(), { status: "ok", schema: currentSchema() });
  database.connection.pragma("user_version = 99");
  matches(t, await problem("/readyz"), { code: "NOT_READY", status: 503 });
  t.equal((await app.inject("/healthz")).statusCode, 200, "the process still answers");
});

t.test("every problem is explained where its type says", async (t) => {
  const { app } = await openApp(t);
  for (const [code, { status, title }] of Object.entries(problems)) {
    const answer = await app.inject(`/problems/${problemSlug(code)}`);
    matches(t, answer.json(), { data: { code, status, title } });
  }
  t.equal((await app.inject("/problems")).json().data.length, Object.keys(problems).length);
  t.equal(new ProblemError("NOT_READY", "x").code, "NOT_READY");
});

t.test("no prototype, no path and no name of a table gets through as a parameter", async (t) => {
  const { problem } = await openApp(t);
  for (const { path } of resources)
    for (const name of ["__proto__", "constructor", "toString", "rowid", "sqlite_master", "id]", "id'"])
      t.equal((await problem(`/v1/${path}?${encodeURIComponent(name)}=1`)).code, "UNKNOWN_PARAMETER");
});
