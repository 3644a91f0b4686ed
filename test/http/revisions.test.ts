// The revisions of a record, restoring it, and merging two records.
import t, { type Test } from "tap";
import { z } from "zod";
import { matches } from "../matches.ts";
import { seedState } from "../seeded.ts";
import { openWritable, parliament } from "../write-app.ts";

const AT = "/v1/organizations/parliament-of-tests";
const revisionsBody = z.object({
  data: z.array(
    z.object({
      revision: z.number(),
      action: z.string(),
      at: z.string(),
      actor: z.string(),
      reason: z.string().nullable(),
      record: z.record(z.string(), z.unknown()).nullable(),
    }),
  ),
  meta: z.object({ dataset_version: z.string(), merged_into: z.string().nullable() }),
  links: z.object({ self: z.string(), next: z.string().nullable() }),
});

async function openHistory(t: Test) {
  const api = await openWritable(t);
  const change = async (method: "PUT" | "DELETE" | "PATCH", body?: unknown) =>
    api.send(method, `${AT}?reason=${method}`, { body, headers: { "if-match": await api.tagOf(AT) } });
  api.item(await api.send("POST", "/v1/organizations", { body: parliament }), 201);
  const revisions = async (url = `${AT}/revisions`) =>
    revisionsBody.parse((await api.app.inject(url)).json());
  return { ...api, change, revisions };
}

t.test("each change is a revision, newest first, and a deletion is one too", async (t) => {
  const { change, revisions } = await openHistory(t);
  await change("PATCH", { description: "Second." });
  await change("DELETE");
  const { data } = await revisions();
  t.strictSame(
    data.map(({ action, reason, record }) => [action, reason, record?.description ?? null]),
    [
      ["deleted", "DELETE", null],
      ["updated", "PATCH", "Second."],
      ["created", null, "It is made in a test."],
    ],
  );
  t.strictSame(data[2]?.record, parliament, "the record as it was written, evidence and all");
  t.ok(data.every(({ actor }) => actor === "curator"));
});

t.test("revisions come in pages", async (t) => {
  const { app, change, revisions } = await openHistory(t);
  for (const description of ["b", "c", "d", "e"]) await change("PATCH", { description });
  const seen: unknown[] = [];
  for (let url: string | null = `${AT}/revisions?limit=2`; url !== null; ) {
    const page: z.infer<typeof revisionsBody> = await revisions(url);
    seen.push(...page.data.map(({ record }) => record?.description));
    url = page.links.next;
  }
  t.strictSame(seen, ["e", "d", "c", "b", "It is made in a test."]);
  t.equal((await app.inject("/v1/organizations/nobody/revisions")).statusCode, 404);
  t.equal((await app.inject(`${AT}/revisions?before=x`)).statusCode, 400);
});

t.test("a revision is restored as one more change, also after a deletion", async (t) => {
  const { app, send, item, problem, change, revisions, tagOf } = await openHistory(t);
  const first = (await revisions()).data[0]?.revision;
  await change("PATCH", { description: "Worse." });
  const restore = `${AT}/revisions/${first}/restore`;
  problem(await send("POST", restore), 428);
  item(await send("POST", restore, { headers: { "if-match": await tagOf(AT) } }));
  t.equal((await app.inject(AT)).json().data.description, "It is made in a test.");
  await change("DELETE");
  t.equal((await app.inject(AT)).statusCode, 410);
  item(await send("POST", restore), 201);
  t.equal((await app.inject(AT)).statusCode, 200);
  t.equal((await revisions()).data.length, 5);
  problem(await send("POST", `${AT}/revisions/1/restore`), 404);
});

t.test(
  "a merged id leads to the other record, which takes what referred to it and its evidence",
  async (t) => {
    const { app, send, item, problem, tagOf, tokens, revisions } = await openHistory(t);
    const [citation] = parliament.evidence;
    const other = {
      ...parliament,
      id: "house-of-tests",
      name: "House of Tests",
      evidence: [
        { ...citation, start: 8 },
        { ...citation, field: "name", start: 9, end: 12 },
      ].map((one) => ({ ...one, end: 20 })),
    };
    item(await send("POST", "/v1/organizations", { body: other }), 201);
    const members = {
      memberships: [{ organization_id: "house-of-tests", role: "member", attested: "2022" }],
    };
    const patched = await send("PATCH", "/v1/people/kishida-fumio", {
      body: members,
      headers: { "if-match": "*" },
    });
    if (patched.statusCode !== 200) throw new Error(patched.body);
    const url = "/v1/organizations/house-of-tests";
    const merge = async (token: string, into: unknown) =>
      send("POST", `${url}/merge`, { body: { into }, token, headers: { "if-match": await tagOf(url) } });
    problem(await merge(tokens.write, "parliament-of-tests"), 403);
    t.equal(problem(await merge(tokens.admin, "nobody"), 409).code, "CANNOT_MERGE");
    t.equal(problem(await merge(tokens.admin, "house-of-tests"), 409).code, "CANNOT_MERGE");
    problem(await merge(tokens.admin, 7), 422);
    const merged = item(await merge(tokens.admin, "parliament-of-tests"));
    t.equal(merged.data.name, "Parliament of Tests");
    t.strictSame(merged.data.conflict, ["name"], "what the other said differently stays beside it");
    const moved = await app.inject(`${url}?fields=id`);
    t.equal(moved.statusCode, 301);
    t.equal(moved.headers.location, `${AT}?fields=id`);
    const { data } = (await app.inject("/v1/people/kishida-fumio")).json();
    t.equal(data.memberships[0].organization_id, "parliament-of-tests");
    t.equal((await revisions(`${url}/revisions`)).meta.merged_into, "parliament-of-tests");
    const { data: changes } = (await app.inject(`/v1/changes?limit=200&since=${seedState().seq}`)).json();
    const gone = changes.find(({ action }: { action: string }) => action === "deleted");
    matches(t, gone, {
      action: "deleted",
      id: "house-of-tests",
      merged_into: "parliament-of-tests",
      url: null,
    });
    problem(await send("POST", "/v1/organizations", { body: other }), 409);
    const [, before] = (await revisions(`${url}/revisions`)).data;
    item(await send("POST", `${url}/revisions/${before?.revision}/restore`), 201);
    t.equal((await app.inject(url)).statusCode, 200, "restored, the id is its own again");
  },
);

t.test("codes and cited sources are not merged", async (t) => {
  const { send, problem, tokens } = await openHistory(t);
  const merge = (path: string, into: string) =>
    send("POST", `/v1/${path}/merge`, { body: { into }, token: tokens.admin, headers: { "if-match": "*" } });
  t.match(problem(await merge("countries/JPN", "VNM"), 409).detail, "code");
  t.match(
    problem(await merge("sources/vietnam-japan-elevate-ties", "viet-nam-japan-limitless-partnership"), 409)
      .detail,
    "cites",
  );
});
