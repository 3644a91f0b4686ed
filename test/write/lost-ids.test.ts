// Ids are used once: a withdrawn or merged record stays so, whatever is written, until it is restored.
import { rmSync, writeFileSync } from "node:fs";
import t, { type Test } from "tap";
import { check } from "../../src/db/check.ts";
import { readRecord } from "../../src/db/records/read-record.ts";
import { findPacks } from "../../src/import/find-packs.ts";
import { importPacks } from "../../src/import/import-packs.ts";
import { resourceAt } from "../../src/resources/resources.ts";
import { openWritable, parliament } from "../write-app.ts";

const AT = "/v1/organizations/parliament-of-tests";
const ANY = { "if-match": "*" };
const senate = { ...parliament, id: "senate-of-tests", name: "Senate of Tests" };

async function open(t: Test) {
  const on = await openWritable(t);
  const folder = t.testdir();
  for (const body of [parliament, senate]) on.item(await on.send("POST", "/v1/organizations", { body }), 201);
  return {
    ...on,
    withdraw: (url: string) => on.send("DELETE", url, { headers: ANY }),
    merge: (url: string, into: string) =>
      on.send("POST", `${url}/merge`, { body: { into }, headers: ANY, token: on.tokens.admin }),
    /** Loads a pack, and returns the records that its report says were left alone. */
    load: (path: string, ...records: readonly object[]) => {
      const file = `${folder}/${path}.json`;
      writeFileSync(file, JSON.stringify(records));
      const report = importPacks(on.writer, findPacks(file), { actor: "a test" });
      rmSync(file);
      return { totals: report.totals(), left: report.leftAsTheyAre() };
    },
    /** When the record was withdrawn. */
    withdrawn: () =>
      String(
        on.writer.get({ sql: "SELECT max(at) AS at FROM change WHERE action = 'deleted'", parameters: [] })
          ?.at,
      ),
  };
}

t.test("a withdrawn id gives 410 to every request for its record, and 409 to a new record", async (t) => {
  const { app, send, problem, withdraw, withdrawn } = await open(t);
  await withdraw(AT);
  const detail = `the organization 'parliament-of-tests' was withdrawn at ${withdrawn()}`;
  for (const url of [AT, `${AT}.csv`, `${AT}?include=evidence`, `${AT}?known_at=2020-01-01`])
    t.strictSame(
      [(await app.inject(url)).statusCode, (await app.inject(url)).json().detail],
      [410, detail],
      url,
    );
  for (const [method, body] of [
    ["PUT", parliament],
    ["PATCH", { name: "x" }],
    ["DELETE", undefined],
  ] as const)
    for (const headers of [{}, ANY, { "if-none-match": "*" }]) {
      const { code, detail: said } = problem(await send(method, AT, { body, headers }), 410);
      t.strictSame([code, said], ["RECORD_WITHDRAWN", detail], `${method} ${JSON.stringify(headers)}`);
    }
  const taken = problem(await send("POST", "/v1/organizations", { body: parliament }), 409);
  t.strictSame(
    [taken.code, taken.detail],
    [
      "RECORD_EXISTS",
      `the id 'parliament-of-tests' is taken: the organization of that id was withdrawn at ${withdrawn()}`,
    ],
  );
  t.equal((await app.inject(`${AT}/revisions`)).statusCode, 200, "its history is there");
});

t.test("an id that never existed gives 404", async (t) => {
  const { app, send, problem } = await open(t);
  t.equal((await app.inject("/v1/organizations/nobody")).statusCode, 404);
  problem(await send("DELETE", "/v1/organizations/nobody", { headers: ANY }), 404);
  t.equal((await app.inject("/v1/people/parliament-of-tests")).statusCode, 404, "of another type");
});

t.test("only restoring a revision brings a withdrawn record back", async (t) => {
  const { app, send, item, withdraw, load, writer } = await open(t);
  const { revision } = (await app.inject(`${AT}/revisions`)).json().data[0];
  await withdraw(AT);
  t.strictSame(load("organizations", parliament).totals, { created: 0, updated: 0, unchanged: 0 });
  t.equal((await app.inject(AT)).statusCode, 410);
  item(await send("POST", `${AT}/revisions/${revision}/restore`), 201);
  t.equal((await app.inject(AT)).statusCode, 200);
  for (const updated of [1, 0])
    t.strictSame(
      load("organizations", parliament),
      { totals: { created: 0, updated, unchanged: 1 - updated }, left: [] },
      "the pack says the same of it as the curator, once",
    );
  t.strictSame(check(writer), []);
});

t.test("events share their ids: a meeting does not take that of a withdrawn visit", async (t) => {
  const { app, send, problem, load, writer, withdrawn } = await openEvents(t);
  const { record: meeting } = (
    await app.inject("/v1/meetings/2022-04-30-jpn-vnm-arrival-meeting/revisions")
  ).json().data[0];
  const body = { ...meeting, id: "a-visit" };
  t.equal(
    problem(await send("POST", "/v1/meetings", { body }), 409).detail,
    `the id 'a-visit' is taken: the visit of that id was withdrawn at ${withdrawn()}`,
  );
  t.equal((await app.inject("/v1/events/a-visit")).statusCode, 410);
  t.strictSame(load("meetings", body).left, [
    `left as it is here: the visit 'a-visit' was withdrawn at ${withdrawn()}`,
  ]);
  t.strictSame(check(writer), []);
});

async function openEvents(t: Test) {
  const on = await open(t);
  const { record: visit } = (
    await on.app.inject("/v1/visits/2022-04-30-jpn-vnm-kishida-fumio/revisions")
  ).json().data[0];
  on.item(await on.send("POST", "/v1/visits", { body: { ...visit, id: "a-visit" } }), 201);
  await on.withdraw("/v1/visits/a-visit");
  return on;
}

t.test("a redirect whose target was withdrawn says so", async (t) => {
  const { app, send, item, problem, merge, withdraw, withdrawn, load } = await open(t);
  item(await merge(AT, "senate-of-tests"));
  t.equal((await app.inject(AT)).statusCode, 301);
  await withdraw("/v1/organizations/senate-of-tests");
  const became = `was merged into 'senate-of-tests', and the organization 'senate-of-tests' was withdrawn at ${withdrawn()}`;
  t.strictSame((await app.inject(AT)).json().detail, `the organization 'parliament-of-tests' ${became}`);
  t.equal((await app.inject(AT)).statusCode, 410);
  problem(await send("PUT", AT, { body: parliament }), 410);
  problem(await send("POST", "/v1/organizations", { body: parliament }), 409);
  t.strictSame(load("organizations", parliament).left, [
    `left as it is here: the organization 'parliament-of-tests' ${became}`,
  ]);
});

t.test("a merged id cannot be written, and in a load it means the other record", async (t) => {
  const { app, send, item, problem, merge, load, writer } = await open(t);
  item(await merge(AT, "senate-of-tests"));
  t.equal(
    problem(await send("PUT", AT, { body: parliament, headers: ANY }), 404).detail,
    "there is no organization 'parliament-of-tests': it was merged into 'senate-of-tests'",
  );
  for (const updated of [1, 0])
    t.strictSame(load("organizations", { ...parliament, name: "Another" }), {
      totals: { created: 0, updated, unchanged: 1 - updated },
      left: [
        "left as it is here: the organization 'parliament-of-tests' was merged into 'senate-of-tests'",
        "left as it is here: the organization 'senate-of-tests' was corrected here: name",
      ],
    });
  t.equal((await app.inject(AT)).headers.location, "/v1/organizations/senate-of-tests");
  const person = readRecord(writer, resourceAt("people"), "kishida-fumio");
  const membership = (organization_id: string) => ({ organization_id, role: "member", attested: "2022" });
  const body = {
    ...person?.values,
    id: "member-of-tests",
    memberships: [membership("parliament-of-tests"), membership("asean"), membership("senate-of-tests")],
    evidence: [
      ...(person?.evidence.filter(({ field }) => field === null) ?? []),
      ...[0, 1, 2].map((n) => ({ ...parliament.evidence[0], field: `memberships.${n}` })),
    ],
  };
  t.match(
    problem(await send("POST", "/v1/people", { body }), 422).errors[0]?.detail,
    /^there is no organization 'parliament-of-tests': it was merged into 'senate-of-tests'$/,
  );
  t.strictSame(load("people", body).totals, { created: 1, updated: 0, unchanged: 0 });
  const held = readRecord(writer, resourceAt("people"), "member-of-tests");
  t.strictSame(held?.values.memberships, [membership("senate-of-tests"), membership("asean")]);
  t.strictSame(
    held?.evidence.flatMap(({ field }) => (field === null ? [] : [field])).toSorted(),
    ["memberships.0", "memberships.1"],
    "evidence follows the entries",
  );
  t.strictSame(load("people", body).totals, { created: 0, updated: 0, unchanged: 1 });
  t.strictSame(check(writer), []);
});

t.test(
  "a record cannot be merged into one that was withdrawn or merged, and the message says why",
  async (t) => {
    const { problem, merge, withdraw, withdrawn } = await open(t);
    await withdraw(AT);
    t.equal(
      problem(await merge("/v1/organizations/senate-of-tests", "parliament-of-tests"), 409).detail,
      `there is no organization 'parliament-of-tests': it was withdrawn at ${withdrawn()}`,
    );
    problem(await merge(AT, "senate-of-tests"), 410);
  },
);

t.test("events share their ids: a meeting does not take that of a visit, by whatever way", async (t) => {
  const { app, send, problem, load } = await open(t);
  const [visit, at] = ["2022-04-30-jpn-vnm-kishida-fumio", "/v1/meetings/2022-04-30-jpn-vnm-arrival-meeting"];
  const { record } = (await app.inject(`${at}/revisions`)).json().data[0];
  const body = { ...record, id: visit };
  t.equal(
    problem(await send("POST", "/v1/meetings", { body }), 409).detail,
    `the id '${visit}' is taken by the visit of that id`,
  );
  const detail = "it is taken by the visit of that id";
  t.strictSame(problem(await send("PUT", `/v1/meetings/${visit}`, { body }), 422).errors, [
    { pointer: "/id", detail },
  ]);
  t.throws(() => load("meetings", body), {
    message: new RegExp(`meetings.json:1: ${visit}: id: '${visit}': ${detail}$`),
  });
});
