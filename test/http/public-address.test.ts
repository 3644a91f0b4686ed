// A service under a path of a proxy: it answers with and without the prefix, and all its links have the prefix.
import { connect } from "node:net";
import type { FastifyInstance } from "fastify";
import t from "tap";
import { parse } from "yaml";
import { z } from "zod";
import { formatsOf } from "../../src/formats/formats.ts";
import { isPublicUrl, PublicAddress } from "../../src/http/public-address.ts";
import { resources } from "../../src/resources/resources.ts";
import { VISITS } from "../known-events.ts";
import { openApp, serveFile } from "../open-app.ts";
import { openWritable, parliament } from "../write-app.ts";

const AT = "https://example.org/entente";
const BROWSER = { accept: "text/html,*/*;q=0.1" };
const VISIT = "2022-04-30-jpn-vnm-kishida-fumio";

/** All strings in a JSON value. */
const strings = (value: unknown): string[] =>
  typeof value === "string"
    ? [value]
    : typeof value === "object" && value !== null
      ? Object.values(value).flatMap(strings)
      : [];
const leadsPast = (text: string): boolean =>
  /^\/(v1|docs|problems|explorer|openapi|healthz|readyz|\?|$)/.test(text);

t.test("a target names a path of the service in any form", async (t) => {
  const forms = (url: string | null, targets: readonly string[]) =>
    targets.map((target) => new PublicAddress(url).local(target));
  t.strictSame(
    forms(AT, [
      "/v1/visits?a=/entente/",
      "/entente/v1/visits",
      "/entente",
      "/entente/?q",
      "/entente?q",
      "/ententes",
    ]),
    ["/v1/visits?a=/entente/", "/v1/visits", "/", "/?q", "/?q", "/ententes"],
  );
  t.strictSame(
    forms(null, [
      "http://evil/v1/visits",
      "HTTPS://evil:8/entente/v1",
      "http://evil",
      "http://evil?q",
      "*",
      "/a",
    ]),
    ["/v1/visits", "/entente/v1", "/", "/?q", "*", "/a"],
  );
  t.strictSame(forms(AT, ["http://evil/entente/v1/visits"]), ["/v1/visits"]);
  for (const url of ["https://example.org", "http://[::1]:8080/a/b-c/", AT, `${AT}/`])
    t.ok(isPublicUrl(url), url);
  for (const url of [
    "example.org",
    "/entente",
    "ftp://a/",
    `${AT}?a`,
    `${AT}#a`,
    "https://u@a/",
    `${AT}/%20`,
    "https://a/v1",
    " ",
  ])
    t.notOk(isPublicUrl(url), url);
});

t.test("no answer leads past the prefix", async (t) => {
  const { app } = await openApp(t, {}, { publicUrl: AT });
  const urls = [
    ...[
      "/",
      "/problems",
      "/problems/unknown-parameter",
      "/v1/dumps",
      "/v1/changes?limit=2",
      "/nothing",
      "/v1/visits?a=1",
    ],
    ...[
      "/v1/search?q=visit&limit=1&highlight=true",
      "/v1/autocomplete?q=k",
      "/v1/sources/vietnam-japan-elevate-ties/coverage",
    ],
    ...[
      "/v1/relations/JPN-VNM/timeline?limit=1",
      "/v1/relations/JPN-VNM/balance",
      "/v1/relations/JPN-VNM?as_of=2023-12-01",
    ],
    ...[
      "/v1/people/kishida-fumio?as_of=2023-12-01",
      "/v1/countries/JPN?as_of=2023-12-01",
      `/v1/visits/${VISIT}/revisions`,
    ],
    ...[
      "/v1/sources/vietnam-japan-elevate-ties/annotations",
      "/v1/visits?group_by=year",
      "/v1/visits?facet=visit_type",
    ],
    ...resources.flatMap(({ path }) => [`/v1/${path}?limit=1`, `/v1/${path}.ndjson?limit=1`]),
  ];
  for (const url of urls) {
    const { body, headers } = await app.inject(url);
    const lines = String(headers["content-type"]).includes("ndjson") ? body.trim().split("\n") : [body];
    const found = lines.flatMap((line) => strings(JSON.parse(line))).filter(leadsPast);
    t.strictSame(found, [], url);
    if (headers.link !== undefined) t.match(headers.link, /^<\/entente\/v1\//, url);
    t.equal((await app.inject(`/entente${url}`)).body, body, `${url} with the prefix`);
  }
});

t.test("the path that was meant is told as it can be asked", async (t) => {
  const near = async (publicUrl: string | null, url: string) => {
    const { app } = await openApp(t, {}, { publicUrl });
    return (await app.inject(url)).json();
  };
  const behind = await near(AT, "/entente/v1/visit");
  t.equal(behind.detail, "there is nothing at /entente/v1/visit: did you mean /entente/v1/visits?");
  t.equal(behind.errors[0].did_you_mean, "/entente/v1/visits");
  t.equal((await near(AT, "/v1/visit")).errors[0].did_you_mean, "/entente/v1/visits");
  t.equal((await near(AT, "/entente/nothing")).detail, "there is nothing at /entente/nothing");
  t.equal((await near(null, "/v1/visit")).errors[0].did_you_mean, "/v1/visits");
});

t.test("following `next` from page to page, with the prefix and without", async (t) => {
  const { app, list } = await openApp(t, {}, { publicUrl: AT });
  for (const strip of [true, false]) {
    const ids: unknown[] = [];
    for (let next: string | null = "/entente/v1/positions?limit=20"; next !== null; ) {
      t.match(next, /^\/entente\/v1\//);
      const page: Awaited<ReturnType<typeof list>> = await list(strip ? next.slice("/entente".length) : next);
      ids.push(...page.data.map(({ id }) => id));
      next = page.links.next;
    }
    t.equal(new Set(ids).size, (await list("/v1/positions?limit=1")).meta.total);
  }
  const next = String((await app.inject("/v1/positions.csv?limit=20")).headers.link);
  t.match(next, /^<\/entente\/v1\/positions\.csv\?limit=20&cursor=[\w-]+>; rel="next"$/);
  const groups = (await app.inject(`/v1/visits.csv?id=${VISITS}&group_by=year`)).body.split("\r\n");
  t.match(groups[1], /^2021,1,"\/entente\/v1\/visits\.csv\?/);
});

const location = async (app: FastifyInstance, url: string) => (await app.inject(url)).headers.location;

t.test("`Location` is absolute where the address is known, and relative where it is not", async (t) => {
  const { app, send, tokens } = await openWritable(t, {}, { publicUrl: AT });
  t.equal(await location(app, "/v1/countries/jp?fields=id"), `${AT}/v1/countries/JPN?fields=id`);
  t.equal(await location(app, "/entente/v1/relations/vnm-jp/balance"), `${AT}/v1/relations/JPN-VNM/balance`);
  const created = await send("POST", "/v1/organizations", { body: parliament });
  t.equal(created.headers.location, `${AT}/v1/organizations/${parliament.id}`);
  t.equal(created.json().links.self, `/entente/v1/organizations/${parliament.id}`);
  await send("POST", `/v1/organizations/${parliament.id}/merge`, {
    body: { into: "asean" },
    headers: { "if-match": "*" },
    token: tokens.admin,
  });
  t.equal(await location(app, `/v1/organizations/${parliament.id}.csv`), `${AT}/v1/organizations/asean.csv`);
  t.equal(await location(app, "/docs/static/index.html"), `${AT}/docs`);
  const { app: elsewhere } = await openApp(t);
  t.equal(await location(elsewhere, "/v1/countries/jp"), "/v1/countries/JPN");
});

t.test("the page, its files, the documentation and its document are found under the prefix", async (t) => {
  const { app } = await openApp(t, {}, { publicUrl: AT });
  const own = async (url: string, text: string) => {
    const linked = [...text.matchAll(/\b(?:href|src|action)="([^"]*)"/g)].map(([, path = ""]) => path);
    const paths = linked.filter((path) => !path.startsWith("#"));
    t.ok(paths.length > 5, url);
    for (const path of paths) {
      const resolved = new URL(path.replaceAll("&amp;", "&"), `https://example.org/entente${url}`);
      t.match(resolved.pathname, /^\/entente\//, `${url}: ${path}`);
      const answer = await app.inject({ url: resolved.pathname + resolved.search, headers: BROWSER });
      t.equal(answer.statusCode, 200, `${url}: ${path}`);
      for (const [, font = ""] of answer.body.matchAll(/url\((\.[^)]*\.woff2)\)/g))
        t.equal((await app.inject(new URL(font, resolved).pathname)).statusCode, 200, font);
    }
  };
  await own("/", (await app.inject({ url: "/", headers: BROWSER })).body);
  await own(
    "/?relation_id=JPN-VNM",
    (await app.inject({ url: "/?relation_id=JPN-VNM", headers: BROWSER })).body,
  );
  await own("/docs", (await app.inject("/docs")).body);
  await own("/docs/", (await app.inject("/docs/")).body);
  t.match((await app.inject("/docs/static/theme/header.js")).body, 'href=\\"/entente/?view=areas\\"');
  const servers = z.looseObject({ servers: z.array(z.looseObject({ url: z.string() })) });
  const urlOf = (document: unknown) => servers.parse(document).servers.map(({ url }) => url);
  t.strictSame(urlOf((await app.inject("/openapi.json")).json()), [AT]);
  t.strictSame(urlOf(parse((await app.inject("/openapi.yaml")).body)), [AT]);
  t.strictSame(
    urlOf((await app.inject("/docs/json")).json()),
    ["/entente"],
    "what is tried goes to the same host",
  );
  const { app: elsewhere } = await openApp(t);
  t.strictSame(urlOf((await elsewhere.inject("/openapi.json")).json()), ["/"]);
  t.strictSame(urlOf((await elsewhere.inject("/docs/json")).json()), ["/"]);
});

t.test(
  "another address, another tag: what a cache holds of the one is not confirmed for the other",
  async (t) => {
    const [one, other] = [
      await openApp(t, {}, { publicUrl: AT }),
      await openApp(t, {}, { publicUrl: "https://example.org" }),
    ];
    for (const resource of resources)
      for (const name of ["json", ...formatsOf(resource).map((format) => format.name)]) {
        const url = `/v1/${resource.path}.${name}?limit=1`;
        const first = await one.app.inject(url);
        const headers = { "if-none-match": String(first.headers.etag) };
        t.equal((await other.app.inject({ url, headers })).statusCode, 200, url);
        t.equal((await one.app.inject({ url: `/entente${url}`, headers })).statusCode, 304, url);
      }
  },
);

t.test("the absolute form of a target never comes back, kept answers neither", async (t) => {
  const { url } = await serveFile(t);
  const { hostname, port } = new URL(url);
  const ask = (target: string) =>
    new Promise<string>((resolve, reject) => {
      const socket = connect(Number(port), hostname);
      let text = "";
      socket.on("data", (chunk) => (text += chunk));
      socket.on("end", () => resolve(text)).on("error", reject);
      socket.write(`GET ${target} HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n`);
    });
  const [, next = ""] =
    (await ask("/v1/people?limit=1&name_not=a>b")).match(/^link: <([^>]*)>; rel="next"\r$/m) ?? [];
  t.match(next, /^\/v1\/people\?limit=1&name_not=a%3Eb&cursor=[\w-]+$/, "what is not encoded ends no link");
  for (const target of [
    "/v1/positions?limit=1",
    "/v1/positions?limit=1",
    "/v1/countries/jp",
    "/nothing",
    "/v1/visits.atom",
  ]) {
    const answer = await ask(`http://evil.example${target}`);
    t.match(answer, /^HTTP\/1\.1 (200|308|404) /, target);
    t.notMatch(answer, "evil", target);
  }
});
