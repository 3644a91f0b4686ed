// A key belongs to one request of one token, in every part of it, for one day.
import t, { type Test } from "tap";
import { createToken } from "../../src/db/tokens.ts";
import { matches } from "../matches.ts";
import { openWritable, parliament } from "../write-app.ts";

const AT = "/v1/organizations/parliament-of-tests";
const SENATE = "/v1/organizations/senate-of-tests";
const KEY = { "idempotency-key": "k1" };
const ANY = { ...KEY, "if-match": "*" };

/** Two organizations without references to them. `state` is everything that a request could have changed. */
async function openOrganizations(t: Test) {
  const api = await openWritable(t);
  for (const id of ["parliament-of-tests", "senate-of-tests"])
    api.item(await api.send("POST", "/v1/organizations", { body: { ...parliament, id } }), 201);
  const state = () => api.database.readDatasetVersion();
  return { ...api, state };
}

type Sent = Parameters<Awaited<ReturnType<typeof openWritable>>["send"]>;

const described = (description: string) => ({ description });
const once: Sent = ["PATCH", AT, { body: described("Once."), headers: ANY }];

/** A request, and one that differs from it in only one part. */
const PAIRS: Record<string, [first: Sent, second: Sent]> = {
  "the method": [
    ["PUT", AT, { body: { ...parliament, name: "Another" }, headers: ANY }],
    ["PATCH", AT, { body: { ...parliament, name: "Another" }, headers: ANY }],
  ],
  "the path": [
    ["DELETE", AT, { headers: ANY }],
    ["DELETE", SENATE, { headers: ANY }],
  ],
  "the query": [once, ["PATCH", `${AT}?reason=a%20trial`, { body: described("Once."), headers: ANY }]],
  "If-Match": [
    once,
    ["PATCH", AT, { body: described("Once."), headers: { ...KEY, "if-match": '"1-another"' } }],
  ],
  "If-None-Match": [
    ["PUT", `${AT}-2`, { body: { ...parliament, id: "parliament-of-tests-2" }, headers: KEY }],
    [
      "PUT",
      `${AT}-2`,
      {
        body: { ...parliament, id: "parliament-of-tests-2" },
        headers: { ...KEY, "if-none-match": "*" },
      },
    ],
  ],
  "the body": [once, ["PATCH", AT, { body: described("Twice."), headers: ANY }]],
};

for (const [part, [first, second]] of Object.entries(PAIRS))
  t.test(`a key that comes with another request is refused: ${part}`, async (t) => {
    const { send, problem, state } = await openOrganizations(t);
    const before = state();
    const answer = await send(...first);
    t.ok([200, 201, 204].includes(answer.statusCode), `the first is answered ${answer.statusCode}`);
    const after = state();
    t.not(after, before, "and has changed something");
    matches(t, problem(await send(...second), 422), {
      code: "IDEMPOTENCY_KEY_REUSED",
      detail: "the key 'k1' was used for another request before",
    });
    t.equal(state(), after, "the second has changed nothing");
    const again = await send(...first);
    t.strictSame([again.statusCode, again.body], [answer.statusCode, answer.body], "the first is told again");
    t.equal(state(), after, "and not done again");
  });

t.test("another token, and another key, are other requests", async (t) => {
  const { send, item, writer } = await openOrganizations(t);
  const token = createToken(writer, { name: "another", scope: "write" });
  const [method, url, sent] = once;
  const revisions: number[] = [];
  for (const more of [{}, { token }, { headers: { ...ANY, "idempotency-key": "k2" } }]) {
    await send("PATCH", AT, { body: described("Meanwhile."), headers: { "if-match": "*" } });
    const { data, meta } = item(await send(method, url, { ...sent, ...more }));
    t.equal(data.description, "Once.");
    revisions.push(meta.revision);
  }
  t.equal(new Set(revisions).size, 3, "each was done");
});

t.test(
  "a key is the same with and without quotes, and is told again although its tag is stale",
  async (t) => {
    const { send, item, problem, tagOf } = await openOrganizations(t);
    const tag = await tagOf(AT);
    const patch = (key: string) =>
      send("PATCH", AT, { body: described("Once."), headers: { "if-match": tag, "idempotency-key": key } });
    const first = await patch("k1");
    item(first);
    for (const key of ['"k1"', "k1"]) {
      const again = await patch(key);
      t.strictSame(
        [again.statusCode, again.body, again.headers.etag],
        [200, first.body, first.headers.etag],
        key,
      );
    }
    problem(await patch("k2"), 412);
    for (const wrong of ["k 3", "", '""', 'k"3', "ké", "x".repeat(256)])
      t.equal(problem(await patch(wrong), 400).code, "MALFORMED_BODY", wrong.slice(0, 10));
    problem(await patch("x".repeat(255)), 412);
  },
);

t.test("what was refused is not kept: the key is free for what is right", async (t) => {
  const { send, item, problem } = await openOrganizations(t);
  problem(await send("PATCH", AT, { body: described("Once."), headers: KEY }), 428);
  problem(await send("PATCH", AT, { body: { name: null }, headers: ANY }), 422);
  t.equal(item(await send(...once)).data.description, "Once.");
});

t.test("what came of each action is told again with its status, tag and place", async (t) => {
  const { send, state } = await openOrganizations(t);
  const requests: Sent[] = [
    [
      "POST",
      "/v1/organizations",
      { body: { ...parliament, id: "a-third" }, headers: { "idempotency-key": "post" } },
    ],
    ["PUT", SENATE, { body: { ...parliament, id: "senate-of-tests", name: "S" }, headers: ANY }],
    ["DELETE", AT, { headers: { ...ANY, "idempotency-key": "delete" } }],
  ];
  const told = async (request: Sent) => {
    const { statusCode, headers, body } = await send(...request);
    const { etag, location, "content-type": type } = headers;
    return { statusCode, etag, location, type, body };
  };
  for (const request of requests) {
    const first = await told(request);
    const after = state();
    t.strictSame(await told(request), first, `${first.statusCode}`);
    t.equal(state(), after);
  }
  matches(t, await told(requests[0] ?? once), { statusCode: 201, location: "/v1/organizations/a-third" });
  matches(t, await told(requests[2] ?? once), { statusCode: 204, body: "", location: undefined });
});

for (const [age, minutes, isKept] of [
  ["23 h 59 min", 23 * 60 + 59, true],
  ["24 h 1 min", 24 * 60 + 1, false],
] as const)
  t.test(`a key of ${age} ago is ${isKept ? "kept" : "a new one"}`, async (t) => {
    const { send, item, writer } = await openOrganizations(t);
    const first = item(await send(...once));
    item(await send("PATCH", AT, { body: described("Meanwhile."), headers: { "if-match": "*" } }));
    writer.run("UPDATE idempotency SET at = ?", new Date(Date.now() - minutes * 60_000).toISOString());
    const { meta } = item(await send(...once));
    t.equal(meta.revision, first.meta.revision + (isKept ? 0 : 2), "the answer of then, or that of now");
    const { data } = item(await send("GET", AT));
    t.equal(data.description, isKept ? "Meanwhile." : "Once.");
    const rows = writer.all({ sql: "SELECT key, at FROM idempotency", parameters: [] });
    t.equal(rows.length, 1, "what is over is thrown away");
  });
