// Parts of a write request that have no meaning there are refused, and not ignored.
import t from "tap";
import { openWritable, parliament } from "../write-app.ts";

const AT = "/v1/organizations/parliament-of-tests";
const ANY = { "if-match": "*" };

t.test("a body where none is taken, a revision in another spelling, a tag for a new record", async (t) => {
  const { app, send, item, problem } = await openWritable(t);
  const create = (headers: Record<string, string>) =>
    send("POST", "/v1/organizations", { body: parliament, headers });
  for (const name of ["If-Match", "If-None-Match"])
    t.equal(
      problem(await create({ [name]: '"1-a"' }), 400).detail,
      `${name}: there is no tag to compare: expected none, or *`,
    );
  const { meta } = item(await create({ "if-none-match": "*", ...ANY }), 201);
  const body = { reason: "a mistake" };
  const restore = (revision: number | string, more: object = {}) =>
    send("POST", `${AT}/revisions/${revision}/restore`, { headers: ANY, ...more });
  const detail = "expected no body, found one with the member 'reason'";
  t.equal(problem(await send("DELETE", AT, { headers: ANY, body }), 400).detail, detail);
  t.equal(problem(await restore(meta.revision, { body }), 400).detail, detail);
  t.equal((await app.inject(AT)).statusCode, 200);
  for (const revision of [
    `0${meta.revision}`,
    `0x${meta.revision.toString(16)}`,
    `${meta.revision}.0`,
    "-1",
    "1e999",
  ])
    t.equal(
      problem(await restore(revision), 404).detail,
      `the organization 'parliament-of-tests' has no state after revision ${revision}`,
    );
  item(await restore(meta.revision, { body: {} }));
  t.equal((await send("DELETE", AT, { headers: ANY, body: {} })).statusCode, 204);
});

t.test("why and by whom is kept in NFC, as every text", async (t) => {
  const { app, send, item } = await openWritable(t);
  item(await send("POST", "/v1/organizations?reason=e%CC%81crit", { body: parliament }), 201);
  t.equal((await app.inject(`${AT}/revisions`)).json().data[0].reason, "\u00e9crit");
});
