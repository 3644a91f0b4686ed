// Who gets the page at `/`, what it may load, and which data it shows without any script.
import { readdirSync, readFileSync } from "node:fs";
import t from "tap";
import { z } from "zod";
import { PublicAddress } from "../../src/http/public-address.ts";
import { summaryOf } from "../../src/routes/explorer-summary.ts";
import { matches } from "../matches.ts";
import { openApp } from "../open-app.ts";

const BROWSER = { accept: "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8" };
const ASSETS = "explorer/dist/assets";
const script = readdirSync(ASSETS).find((name) => name.endsWith(".js")) ?? "";

t.test("a browser gets the page, everybody else the index", async (t) => {
  const { app } = await openApp(t);
  const page = await app.inject({ url: "/", headers: BROWSER });
  t.equal(page.statusCode, 200);
  matches(t, page.headers, { "content-type": "text/html; charset=utf-8", vary: /Accept\b/ });
  t.ok(page.body.includes(`src="/explorer/assets/${script}"`));
  for (const accept of [undefined, "*/*", "application/json", "application/json, text/html;q=0.9"]) {
    const index = await app.inject({ url: "/", headers: accept === undefined ? {} : { accept } });
    t.match(index.headers["content-type"], "application/json", `Accept: ${accept}`);
    t.equal(index.json().links.documentation, "/docs");
  }
  t.equal((await app.inject("/?view=areas")).statusCode, 400, "the index takes no parameters, as before");
  t.equal((await app.inject({ url: "/?view=areas", headers: BROWSER })).statusCode, 200);
  t.equal((await app.inject({ url: "/", headers: BROWSER, method: "POST" })).statusCode, 405);
  const again = await app.inject({
    url: "/",
    headers: { ...BROWSER, "if-none-match": String(page.headers.etag) },
  });
  t.equal(again.statusCode, 304);
});

t.test("nothing is fetched from elsewhere, and nothing in the page runs", async (t) => {
  const { app } = await openApp(t);
  const { headers, body } = await app.inject({ url: "/", headers: BROWSER });
  const policy = String(headers["content-security-policy"]);
  t.match(policy, "default-src 'none'");
  t.notMatch(policy, /unsafe|https?:|\*/);
  t.notMatch(
    body,
    /<script(?![^>]* src="\/)|<style|\son\w+=|style="|https?:\/\//,
    "no script or style inside, no other host",
  );
});

t.test("its files never change under their names, and the script is small", async (t) => {
  const { app } = await openApp(t);
  const answer = await app.inject({
    url: `/explorer/assets/${script}`,
    headers: { "accept-encoding": "gzip" },
  });
  t.equal(answer.statusCode, 200);
  matches(t, answer.headers, {
    "content-encoding": "gzip",
    "cache-control": /immutable/,
    "x-content-type-options": "nosniff",
  });
  t.ok(answer.rawPayload.length < 150_000, `${answer.rawPayload.length} bytes of script, compressed`);
  t.notMatch(readFileSync(`${ASSETS}/${script}`, "utf8"), /sourceMappingURL/);
  const missing = await app.inject("/explorer/assets/nothing.js");
  matches(t, missing.json(), { code: "ROUTE_NOT_FOUND" });
});

t.test("the facts stand in the page", async (t) => {
  const { app, database } = await openApp(t);
  const html = async (url: string) => (await app.inject({ url, headers: BROWSER })).body;
  t.match(await html("/"), /<title>Japan and Viet Nam · Entente<\/title>/, "the only pair with visits");
  t.match(await html("/?relation_id=vnm-jp"), /<h1>Japan and Viet Nam<\/h1>/, "in any spelling");
  t.match(await html("/?relation_id=LAO-VNM"), /<h1>Laos and Viet Nam<\/h1>/);
  t.match(await html("/?relation_id=<b>"), /There is no relation '&lt;b&gt;' here/, "escaped");
  t.match(await html("/"), "<b>30 April to 1 May 2022</b>");
  t.match(await html("/"), 'href="/v1/relations/JPN-VNM"');
  database.run("UPDATE relation SET title = 'A <i>& B' WHERE id = 'LAO-VNM'");
  t.match(summaryOf(database, "LAO-VNM", new PublicAddress(null)).html, "<h1>A &lt;i&gt;&amp; B</h1>");
  database.run(
    "UPDATE visit SET relation_id = 'LAO-VNM', guest_country = 'LAO' WHERE visit_type = 'unspecified'",
  );
  const all = summaryOf(database, null, new PublicAddress("https://example.org/at"));
  t.equal(all.title, "All relations", "of several pairs with visits none comes first");
  const { visits } = z.object({ visits: z.number() }).parse(
    database.get({
      sql: "SELECT count(*) AS visits FROM visit WHERE relation_id = 'JPN-VNM'",
      parameters: [],
    }),
  );
  t.ok(all.html.includes(`<a href="/at/?relation_id=JPN-VNM">Japan and Viet Nam</a> ${visits} visits`));
});
