// The service behind nginx, from the view of clients: at the root, under a path that nginx removes or passes on,
// compressed by nginx, and from its cache. Every link in the answers works.
import { readFileSync } from "node:fs";
import t, { type Test } from "tap";
import { parse } from "yaml";
import { z } from "zod";
import { chromiumPath, launchChromium } from "../../scripts/chromium.ts";
import { openWritable } from "../write-app.ts";
import { freePort, startNginx, withoutNginx } from "./nginx.ts";

const HTML = "text/html,application/xhtml+xml,*/*;q=0.8";
const list = z.object({
  data: z.array(z.looseObject({ id: z.string() })),
  meta: z.looseObject({ total: z.number() }),
  links: z.object({ self: z.string(), next: z.string().nullable() }),
});
const document = z.looseObject({ servers: z.array(z.looseObject({ url: z.string() })) });

const KINDS = [
  { name: "at the root", prefix: "", to: "", more: "" },
  { name: "under a path that is taken away", prefix: "/entente", to: "/", more: "" },
  { name: "under a path that is passed on", prefix: "/a/b-c", to: "", more: "" },
  {
    name: "compressed by the proxy",
    prefix: "/zipped",
    to: "/",
    more: 'proxy_set_header Accept-Encoding ""; gzip on; gzip_min_length 1; gzip_proxied any; gzip_types *;',
  },
  {
    name: "from a cache",
    prefix: "/kept",
    to: "/",
    more: "proxy_cache kept; proxy_ignore_headers Cache-Control; proxy_cache_valid any 10m; add_header X-Kept $upstream_cache_status;",
  },
] as const;

/** The service at a place behind nginx: its public URL, and a token that may write. */
async function serveBehind(t: Test, { prefix, to, more }: (typeof KINDS)[number]) {
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const { app, tokens } = await openWritable(t, {}, { publicUrl: origin + prefix });
  const upstream = await app.listen({ port: 0, host: "127.0.0.1" });
  await startNginx(
    t,
    port,
    `proxy_cache_path kept keys_zone=kept:1m;
    server {
      listen 127.0.0.1:${port};
      location ${prefix}/ {
        proxy_pass ${upstream}${to};
        proxy_http_version 1.1;
        proxy_set_header Connection "";
        proxy_set_header Host $host;
        ${more}
      }
    }`,
  );
  return { at: origin + prefix, origin, prefix, token: tokens.write };
}
type Served = Awaited<ReturnType<typeof serveBehind>>;

async function get(url: string, accept = "application/json"): Promise<Response> {
  const answer = await fetch(url, { headers: { accept }, redirect: "manual" });
  if (answer.status !== 200) throw new Error(`${url} answers ${answer.status}: ${await answer.text()}`);
  return answer;
}

async function followPages(t: Test, { at, origin, prefix }: Served): Promise<void> {
  const ids = new Set<string>();
  let total = 0;
  for (let url: string | null = `${at}/v1/positions?limit=20`; url !== null; ) {
    const answer: Response = await get(url);
    const { data, meta, links } = list.parse(await answer.json());
    for (const { id } of data) ids.add(id);
    total = meta.total;
    t.equal(answer.headers.get("link"), links.next && `<${links.next}>; rel="next"`);
    t.equal(links.self, url.slice(origin.length));
    t.ok(links.self.startsWith(`${prefix}/v1/`));
    url = links.next && origin + links.next;
  }
  t.ok(total > 20);
  t.equal(ids.size, total, "every record once, by `next` alone");
}

async function followRedirects(t: Test, { at }: Served): Promise<void> {
  const moved = await fetch(`${at}/v1/countries/jp?fields=id`, { redirect: "manual" });
  t.equal(moved.status, 308);
  t.equal(moved.headers.get("location"), `${at}/v1/countries/JPN?fields=id`);
  const followed = await fetch(`${at}/v1/countries/jp?fields=id`);
  t.equal(followed.url, `${at}/v1/countries/JPN?fields=id`);
  t.strictSame(z.looseObject({ data: z.unknown() }).parse(await followed.json()).data, { id: "JPN" });
}

/** Follows every file and link of a page, and every font of its styles. */
async function followPage(t: Test, { at }: Served, path: string): Promise<void> {
  const html = await (await get(at + path, HTML)).text();
  const links = [...html.matchAll(/\b(?:href|src|action)="([^"#][^"]*)"/g)].map(([, link = ""]) => link);
  t.ok(links.length > 5, path);
  for (const link of new Set(links)) {
    const url = new URL(link.replaceAll("&amp;", "&"), at + path).href;
    t.ok(url.startsWith(`${at}/`), `${path} links to ${url}`);
    const answer = await get(url, HTML);
    if (answer.headers.get("content-type")?.startsWith("text/css"))
      for (const [, font = ""] of (await answer.text()).matchAll(/url\((\.[^)]+\.woff2)\)/g))
        t.equal((await get(new URL(font, url).href)).headers.get("content-type"), "font/woff2");
    else await answer.arrayBuffer();
  }
}

async function followDocument(t: Test, { at, origin, prefix }: Served): Promise<void> {
  for (const read of [
    async () => (await get(`${at}/openapi.json`)).json(),
    async () => parse(await (await get(`${at}/openapi.yaml`)).text()),
  ]) {
    const [server] = document.parse(await read()).servers;
    t.equal(server?.url, at);
    await (await get(`${server?.url}/v1/visits?limit=1`)).arrayBuffer();
  }
  const [tried] = document.parse(await (await get(`${at}/docs/json`)).json()).servers;
  t.equal(new URL(tried?.url ?? "", origin).href.replace(/\/$/, ""), origin + prefix);
}

async function followFeeds(t: Test, { at }: Served): Promise<void> {
  const feed = await (await get(`${at}/v1/visits.atom?limit=1`)).text();
  const hrefs = [...feed.matchAll(/ href="([^"]+)"/g)].map(([, href = ""]) => href.replaceAll("&#38;", "&"));
  t.equal(hrefs.length, 3);
  const calendar = (await (await get(`${at}/v1/visits.ics?limit=1`)).text()).replaceAll("\r\n ", "");
  const [, page = ""] = calendar.match(/\r\nURL;VALUE=URI:(.*)\r\n/) ?? [];
  const graph = z
    .looseObject({ "@graph": z.array(z.looseObject({ "@id": z.string() })) })
    .parse(await (await get(`${at}/v1/visits.jsonld?limit=1`)).json());
  for (const url of [...hrefs, page, ...graph["@graph"].map((node) => node["@id"])]) {
    t.ok(url.startsWith(`${at}/`), url);
    await (await get(url, HTML)).arrayBuffer();
  }
}

const ITEM = "/v1/organizations/asean";

async function changeRecord(t: Test, { at, token }: Served): Promise<void> {
  const read = await get(`${at}${ITEM}`);
  const etag = read.headers.get("etag") ?? "";
  await read.arrayBuffer();
  const changed = await fetch(`${at}${ITEM}`, {
    method: "PATCH",
    headers: {
      authorization: `Bearer ${token}`,
      "content-type": "application/merge-patch+json",
      "if-match": etag,
    },
    body: JSON.stringify({ description: "Changed through a proxy." }),
  });
  t.equal(changed.status, 200, `If-Match: ${etag}: ${await changed.text()}`);
}

for (const kind of KINDS)
  t.test(kind.name, { skip: withoutNginx }, async (t) => {
    const served = await serveBehind(t, kind);
    await followPages(t, served);
    await followRedirects(t, served);
    for (const path of ["/", "/?relation_id=JPN-VNM", "/docs", "/docs/"]) await followPage(t, served, path);
    await followDocument(t, served);
    await followFeeds(t, served);
    const refused = await fetch(`${served.at}/v1/visits?a=1`);
    const problem = z.looseObject({ type: z.string(), instance: z.string() }).parse(await refused.json());
    t.equal(problem.instance, `${kind.prefix}/v1/visits?a=1`);
    t.equal((await get(served.origin + problem.type)).status, 200, "what the type means");
    await changeRecord(t, served);
  });

t.test(
  "a browser under a path finds all that it asks for",
  { skip: withoutNginx || (chromiumPath === undefined ? "there is no Chromium" : false) },
  async (t) => {
    const { at } = await serveBehind(t, KINDS[1]);
    const browser = await launchChromium();
    t.teardown(() => browser.close());
    const page = await browser.newPage();
    const wrong: string[] = [];
    page.on("response", (answer) => {
      if (answer.status() >= 400 || !/^(data|blob):/.test(answer.url().replace(`${at}/`, "data:")))
        wrong.push(answer.url());
    });
    page.on("pageerror", (error) => wrong.push(error.message));
    page.setDefaultTimeout(120_000);
    await page.goto(`${at}/`);
    await page.locator("#app:not([hidden])").waitFor();
    await page.getByRole("navigation", { name: "Views" }).getByRole("link", { name: "Areas" }).click();
    await page.waitForURL(/\/entente\/\?view=areas/);
    await page.getByRole("heading", { name: /^\d+ positions$/ }).waitFor();
    await page.getByRole("link", { name: "API", exact: true }).click();
    await page.waitForURL(`${at}/docs`);
    await page.locator("#operations-tag-visits").click();
    await page.locator("#operations-visits-getVisit .opblock-summary-control").click();
    await page.getByRole("button", { name: "Execute" }).click();
    await page.locator(".live-responses-table .response-col_status").last().getByText("200").waitFor();
    t.strictSame(wrong, []);
  },
);

t.test(
  "a tag that the proxy weakened is confirmed, and names the revision",
  { skip: withoutNginx },
  async (t) => {
    const { at } = await serveBehind(t, KINDS[3]);
    const ask = (headers: Record<string, string>) => fetch(`${at}${ITEM}`, { headers });
    const first = await ask({ "accept-encoding": "gzip" });
    t.equal(first.headers.get("content-encoding"), "gzip");
    const etag = first.headers.get("etag") ?? "";
    t.match(etag, /^W\/"\d+-/);
    t.equal((await ask({ "accept-encoding": "gzip", "if-none-match": etag })).status, 304);
  },
);

t.test("a cache gives each client what it asked for", { skip: withoutNginx }, async (t) => {
  const { at } = await serveBehind(t, KINDS[4]);
  const ask = async (accept: string, encoding: string) => {
    const url = `${at}/v1/positions?limit=50`;
    const answer = await fetch(url, { headers: { accept, "accept-encoding": encoding }, redirect: "manual" });
    const { status, headers } = answer;
    const body = Buffer.from(await answer.arrayBuffer());
    return {
      kept: headers.get("x-kept"),
      said: [status, headers.get("content-type"), headers.get("content-encoding"), headers.get("location")],
      body: body.toString(),
    };
  };
  const asked = ["application/json", "text/csv", "application/ld+json", "text/html"].flatMap((accept) =>
    ["identity", "gzip"].map((encoding) => [accept, encoding] as const),
  );
  const first = new Map<string, Awaited<ReturnType<typeof ask>>>();
  for (const [accept, encoding] of asked) first.set(`${accept} ${encoding}`, await ask(accept, encoding));
  for (const [accept, encoding] of asked.toReversed()) {
    const again = await ask(accept, encoding);
    const before = first.get(`${accept} ${encoding}`);
    t.equal(again.kept, "HIT", `${accept} ${encoding}`);
    t.strictSame([again.said, again.body], [before?.said, before?.body], `${accept} ${encoding}`);
    const [status, type] = again.said;
    if (accept === "text/html") t.equal(status, 303);
    else t.ok(String(type).startsWith(accept), `${accept}: ${type}`);
  }
});

t.test("deploy/nginx.conf is what docs/operations.md says", { skip: withoutNginx }, async (t) => {
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const { app } = await openWritable(t, {}, { publicUrl: `${origin}/entente` });
  const upstream = await app.listen({ port: 0, host: "127.0.0.1" });
  const server = readFileSync("deploy/nginx.conf", "utf8")
    .replace("listen 443 ssl;", `listen 127.0.0.1:${port};`)
    .replace("http://127.0.0.1:3000", upstream);
  await startNginx(t, port, server);
  const { links } = list.parse(await (await get(`${origin}/entente/v1/positions?limit=1`)).json());
  await (await get(origin + links.next)).arrayBuffer();
  t.equal((await fetch(`${origin}/entente/metrics`)).status, 404);
  const long = await fetch(`${origin}/entente/v1/visits?q=${"a".repeat(9000)}`);
  t.equal(long.status, 414, "the server refuses, and says what would be right");
  t.match(long.headers.get("content-type"), "application/problem+json");
});
