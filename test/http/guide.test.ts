// The guide: documents as pages that need no script. All their links work, also under the path of a proxy.
import { readFileSync } from "node:fs";
import t from "tap";
import { matches } from "../matches.ts";
import { openApp, type TestApp } from "../open-app.ts";

const PAGES = ["", "/api", "/client", "/mapping", "/operations", "/reliability"];

const links = (html: string): string[] =>
  [...html.matchAll(/(?:href|src|action)="([^"]*)"/g)].map(([, link = ""]) => link);

async function pageOf({ app }: TestApp, url: string): Promise<string> {
  const { statusCode, body } = await app.inject({ url, headers: { accept: "text/html" } });
  if (statusCode !== 200) throw new Error(`${url} answers ${statusCode}`);
  return body;
}

t.test("each page has one title, a place in the list, and nothing that runs", async (t) => {
  const open = await openApp(t);
  for (const page of PAGES) {
    const path = `/docs/guide${page}`;
    const { headers } = await open.app.inject(path);
    matches(t, headers, {
      "content-type": "text/html; charset=utf-8",
      "cache-control": "public, no-cache",
      vary: "Accept-Encoding",
      "x-content-type-options": "nosniff",
      "content-security-policy": /^default-src 'none'; .*frame-ancestors 'none'$/,
    });
    const again = await open.app.inject({ url: path, headers: { "if-none-match": String(headers.etag) } });
    t.equal(again.statusCode, 304, path);
    const html = await pageOf(open, path);
    t.equal(html.match(/<h1/g)?.length, 1, path);
    t.ok(html.includes(`<a href="${path}" aria-current="page">`), path);
    t.strictSame(html.match(/<script|\son\w+=|style=|<!-- /g), null, path);
  }
  t.equal((await open.app.inject("/docs/guide?page=api")).statusCode, 400, "nothing in a query is ignored");
  const slash = await open.app.inject("/docs/guide/");
  t.strictSame([slash.statusCode, slash.headers.location], [308, "/docs/guide"]);
});

t.test("every link leads to a page, and to a heading that it has", async (t) => {
  const open = await openApp(t);
  const ids = new Map<string, string[]>();
  for (const page of PAGES) {
    const html = await pageOf(open, `/docs/guide${page}`);
    const found = [...html.matchAll(/\sid="([^"]*)"/g)].map(([, id = ""]) => id);
    t.strictSame(found, [...new Set(found)], `${page}: each anchor is one place`);
    ids.set(`/docs/guide${page}`, found);
  }
  for (const [path] of ids)
    for (const link of links(await pageOf(open, path))) {
      if (/^https?:/.test(link)) continue;
      const [target = "", anchor] = link.split("#");
      const there = target === "" ? path : target;
      if (anchor !== undefined) t.ok(ids.get(there)?.includes(anchor), `${path}: ${link}`);
      else {
        const { statusCode } = await open.app.inject({ url: there, headers: { accept: "text/html" } });
        // /docs redirects to /docs/.
        t.ok(statusCode === 200 || (there === "/docs" && statusCode === 302), `${path}: ${link}`);
      }
    }
});

t.test("what the documents say is there, and what is for the repository alone is not", async (t) => {
  const open = await openApp(t);
  const api = await pageOf(open, "/docs/guide/api");
  for (const [, heading = ""] of readFileSync("API.md", "utf8").matchAll(/^##+ (.+)$/gm))
    t.ok(api.includes(`>${heading}</a></h`), heading);
  t.ok(api.includes("<td>is one of those given"), "a table");
  const start = await pageOf(open, "/docs/guide");
  t.ok(start.includes('<a href="/docs/guide/operations#reverse-proxy">'), "a link to another document");
  t.notOk(/docs\/screens|ARCHITECTURE\.md/.test(start), "no pictures, and nothing on the code");
});

t.test("the samples are those of the service that is asked", async (t) => {
  const open = await openApp(t, {}, { publicUrl: "https://example.org/entente" });
  const html = await pageOf(open, "/entente/docs/guide/api");
  t.ok(html.includes("new EntenteClient(&quot;https://example.org/entente&quot;)"));
  t.ok(html.includes("curl 'https://example.org/entente/v1/events?"));
  for (const link of links(html)) if (!/^(#|https?:)/.test(link)) t.match(link, /^\/entente\//, link);
  const plain = await pageOf(await openApp(t), "/docs/guide/api");
  t.ok(plain.includes("curl 'http://127.0.0.1:3000/v1/events?"));
});

t.test("the file for Python is that of the examples", async (t) => {
  const { app } = await openApp(t);
  const { headers, body } = await app.inject("/docs/guide/entente.py");
  t.equal(body, readFileSync("examples/python/entente.py", "utf8"));
  t.equal(headers["content-type"], "text/x-python; charset=utf-8");
});

t.test("it is found from the root, the explorer and the documentation", async (t) => {
  const { app } = await openApp(t, {}, { publicUrl: "https://example.org/entente" });
  t.equal((await app.inject("/")).json().links.guide, "/entente/docs/guide");
  const page = await app.inject({ url: "/", headers: { accept: "text/html" } });
  t.ok(links(page.body).includes("/entente/docs/guide"));
  const docs = await app.inject("/docs/static/theme/header.js");
  t.ok(docs.body.includes('href=\\"/entente/docs/guide\\"'), "the header of the documentation");
});
