// A client that accepts only HTML is redirected to the explorer's page of a list or a record; other clients are not.
import t from "tap";
import { resources } from "../../src/resources/resources.ts";
import { openApp, serveFile } from "../open-app.ts";
import { openWritable, parliament } from "../write-app.ts";

const HTML = { accept: "text/html" };
const VISIT = "2022-04-30-jpn-vnm-kishida-fumio";

t.test("a list and a record lead to their pages", async (t) => {
  const { app, list } = await openApp(t);
  const to = async (url: string, accept = "text/html") => {
    const { statusCode, headers, body } = await app.inject({ url, headers: { accept } });
    t.strictSame([statusCode, body, headers["cache-control"]], [303, "", "public, no-cache"], url);
    t.equal(headers.vary, "Accept, Accept-Encoding");
    return headers.location;
  };
  t.equal(
    await to("/v1/visits?guest_country=JPN&limit=1"),
    "/?view=list&call=%2Fv1%2Fvisits%3Fguest_country%3DJPN%26limit%3D1",
  );
  t.equal(await to(`/v1/visits/${VISIT}?fields=id`), `/?view=record&type=visit&id=${VISIT}`);
  t.equal(await to(`/v1/events/${VISIT}`), `/?view=record&type=visit&id=${VISIT}`, "an event is what it is");
  t.equal(
    await to(`/v1/visits/${VISIT}?known_at=9999-01-01`),
    `/?view=record&type=visit&id=${VISIT}&known_at=9999-01-01`,
  );
  for (const accept of [
    "text/html,application/xhtml+xml",
    "application/xhtml+xml",
    "image/png, text/html;q=0.1",
  ])
    t.match(await to("/v1/visits", accept), "view=list", accept);
  for (const { path } of resources) {
    const [record] = (await list(`/v1/${path}?limit=1`)).data;
    const page = await to(`/v1/${path}/${record?.id}`);
    t.match(page, /^\/\?view=record&type=(?!evidence|event)\w+&id=[\w-]+$/, path);
    t.equal((await app.inject({ url: String(page), headers: HTML })).statusCode, 200, path);
    t.equal(
      (await app.inject({ url: String(await to(`/v1/${path}`)), headers: HTML })).statusCode,
      200,
      path,
    );
  }
});

t.test("what is wrong is refused first, and other spellings keep their redirect", async (t) => {
  const { app, send, tokens } = await openWritable(t);
  const ask = async (url: string, accept = "text/html") => app.inject({ url, headers: { accept } });
  t.equal((await ask("/v1/visits?guest_contry=JPN")).statusCode, 400);
  t.equal((await ask(`/v1/visits/${VISIT}?limit=1`)).statusCode, 400);
  t.equal((await ask("/v1/visits/nobody")).statusCode, 404);
  t.equal((await ask(`/v1/visits/${VISIT}?known_at=1999-01-01`)).statusCode, 404, "not known then");
  t.equal((await ask("/v1/countries/jp")).headers.location, "/v1/countries/JPN");
  await send("POST", "/v1/organizations", { body: parliament });
  await send("POST", `/v1/organizations/${parliament.id}/merge`, {
    body: { into: "asean" },
    headers: { "if-match": "*" },
    token: tokens.admin,
  });
  const merged = await ask(`/v1/organizations/${parliament.id}`);
  t.strictSame([merged.statusCode, merged.headers.location], [301, "/v1/organizations/asean"]);
  t.equal((await ask("/v1/visits", "image/png")).statusCode, 406);
  t.equal((await ask("/v1/visits", "text/html;q=0")).statusCode, 406);
});

t.test("what else is taken, or named, is answered as before, from what is kept too", async (t) => {
  const { url } = await serveFile(t, {}, {}, "https://example.org/entente");
  const ask = async (path: string, accept: string) => {
    const answer = await fetch(url + path, { headers: { accept }, redirect: "manual" });
    await answer.arrayBuffer();
    return [answer.status, answer.headers.get("content-type")?.split(";")[0], answer.headers.get("location")];
  };
  for (let time = 0; time < 2; time++) {
    t.strictSame(await ask("/v1/visits", "*/*"), [200, "application/json", null]);
    t.strictSame(await ask("/v1/visits", "text/html"), [
      303,
      undefined,
      "https://example.org/entente/?view=list&call=%2Fv1%2Fvisits",
    ]);
    t.strictSame(await ask("/v1/visits", "text/html,*/*;q=0.8"), [200, "application/json", null]);
    t.strictSame(await ask("/v1/visits", "text/html, text/csv;q=0.1"), [200, "text/csv", null]);
    t.strictSame(await ask("/v1/visits.csv", "text/html"), [200, "text/csv", null]);
    t.strictSame(await ask("/v1/visits?format=json", "text/html"), [200, "application/json", null]);
  }
});
