// /v1/duplicates: pairs of records that can be one, with filters and pages, as the data is now.
import t, { type Test } from "tap";
import { z } from "zod";
import { openWritable, parliament } from "../write-app.ts";

const pairs = z.object({
  data: z.array(
    z.object({
      resource: z.string(),
      type: z.string(),
      score: z.number(),
      reasons: z.array(z.object({ kind: z.string(), detail: z.string() })),
      records: z.array(z.object({ id: z.string(), title: z.string(), summary: z.string(), url: z.string() })),
    }),
  ),
  meta: z.object({ total: z.number(), complete: z.boolean(), dataset_version: z.string() }),
  links: z.object({ self: z.string(), next: z.string().nullable() }),
});

const person = (id: string, name: string, office: string) => ({
  id,
  name,
  country: "VNM",
  description: `${name} of the tests.`,
  offices: [{ office, country: "VNM", organization_id: null, tenure: "in_office", attested: "2020" }],
  evidence: parliament.evidence,
});

async function openPairs(t: Test) {
  const { app, send, item, problem, tokens } = await openWritable(t);
  const list = async (query = "") => pairs.parse((await app.inject(`/v1/duplicates${query}`)).json());
  return {
    app,
    problem,
    send,
    tokens,
    add: async (id: string, name: string, office = "Minister of Tests") =>
      item(await send("POST", "/v1/people", { body: person(id, name, office) }), 201),
    list,
    ids: async (query = "") =>
      (await list(query)).data.map(({ records }) => records.map(({ id }) => id).join(" ")),
  };
}

t.test("the seed has no two records of one thing", async (t) => {
  const { list, app } = await openPairs(t);
  const { data, meta, links } = await list();
  t.strictSame(data, []);
  t.strictSame([meta.total, meta.complete], [0, true]);
  t.strictSame(links, { self: "/v1/duplicates", next: null });
  t.equal(meta.dataset_version, (await app.inject("/v1/visits")).json().meta.dataset_version);
});

t.test("a pair has its score, its reasons and both records", async (t) => {
  const { add, list, ids, send, tokens } = await openPairs(t);
  await add("benjamin-of-tests", "Benjamin Ofstedal");
  t.strictSame(await ids(), []);
  await add("binyamin-of-tests", "Binyamin Ofstedal");
  const { data, meta } = await list();
  t.equal(meta.total, 1);
  t.strictSame(data, [
    {
      resource: "people",
      type: "person",
      score: 0.92,
      reasons: [
        { kind: "spelling_name", detail: "the names are spelled differently" },
        { kind: "same_role", detail: "both: minister of tests" },
        { kind: "years", detail: "in the same years" },
      ],
      records: [
        {
          id: "benjamin-of-tests",
          title: "Benjamin Ofstedal",
          summary: "Benjamin Ofstedal of the tests.",
          url: "/v1/people/benjamin-of-tests",
        },
        {
          id: "binyamin-of-tests",
          title: "Binyamin Ofstedal",
          summary: "Binyamin Ofstedal of the tests.",
          url: "/v1/people/binyamin-of-tests",
        },
      ],
    },
  ]);
  const merged = await send("POST", "/v1/people/binyamin-of-tests/merge", {
    body: { into: "benjamin-of-tests" },
    headers: { "if-match": "*" },
    token: tokens.admin,
  });
  t.equal(merged.statusCode, 200);
  t.strictSame(await ids(), [], "what was merged is no pair any more");
});

t.test("filters: by resource, origin, record and score", async (t) => {
  const { add, ids } = await openPairs(t);
  await add("phuc-of-tests", "Nguyen Phuc Xuan", "President");
  await add("one-of-tests", "Aaron Ofstedal");
  await add("two-of-tests", "Aaron Ofstedal", "Envoy of Tests");
  const [likelier, other] = ["nguyen-xuan-phuc phuc-of-tests", "one-of-tests two-of-tests"];
  t.strictSame(await ids("?source=seed"), [likelier]);
  t.strictSame((await ids("?resource=people")).length, 2);
  t.strictSame(await ids("?resource=visits"), []);
  t.strictSame(await ids("?source=nobody"), []);
  t.strictSame((await ids("?source=curator")).length, 2);
  t.strictSame(await ids("?id=two-of-tests"), [other]);
  t.strictSame(await ids("?id=nobody"), []);
  t.strictSame(await ids("?score_from=1"), []);
  t.strictSame(await ids("?id=two-of-tests&score_from=0.9"), [other]);
  t.strictSame(await ids("?id=two-of-tests&score_from=0.91"), []);
});

t.test("an id that was merged stands for the record that it was merged into", async (t) => {
  const { add, ids, send, tokens } = await openPairs(t);
  for (const at of ["one", "two", "three"]) await add(`${at}-of-tests`, "Aaron Ofstedal");
  await send("POST", "/v1/people/three-of-tests/merge", {
    body: { into: "two-of-tests" },
    headers: { "if-match": "*" },
    token: tokens.admin,
  });
  for (const id of ["two", "three"])
    t.strictSame(await ids(`?id=${id}-of-tests`), ["one-of-tests two-of-tests"]);
});

t.test("ids and origins that cannot be any are refused", async (t) => {
  const { problem, app } = await openPairs(t);
  for (const name of ["id", "source"])
    for (const value of ["", "%00", "A%20b"]) {
      const refused = problem(await app.inject(`/v1/duplicates?${name}=${value}`), 400);
      t.equal(refused.code, "INVALID_PARAMETER");
      t.match(refused.detail, `${name}: expected an id such as '`);
    }
});

t.test("pages: each pair once, in one order, and the cursor is only for its query", async (t) => {
  const { add, ids, list, problem, app } = await openPairs(t);
  for (const at of [1, 2, 3, 4]) await add(`aaron-${at}-of-tests`, "Aaron Ofstedal");
  const all = await ids();
  t.equal(all.length, 6);
  const walked: string[] = [];
  let next: string | null = "/v1/duplicates?limit=4";
  while (next !== null) {
    const page = pairs.parse((await app.inject(next)).json());
    walked.push(...page.data.map(({ records }) => records.map(({ id }) => id).join(" ")));
    t.equal(page.meta.total, 6);
    next = page.links.next;
  }
  t.strictSame(walked, all);
  const { links } = await list("?limit=4");
  const cursor = new URLSearchParams(links.next?.split("?")[1]).get("cursor");
  for (const query of [`?cursor=${cursor}&resource=people`, `?cursor=${cursor?.slice(4)}`, "?cursor="])
    t.equal(problem(await app.inject(`/v1/duplicates${query}`), 400).code, "INVALID_CURSOR", query);
  t.equal((await ids(`?cursor=${cursor}&limit=1`)).length, 1, "the size of a page may change");
});

t.test("what is not understood is refused", async (t) => {
  const { app, problem } = await openPairs(t);
  for (const [query, code, detail] of [
    [
      "resource=quotes",
      "INVALID_PARAMETER",
      "resource: 'quotes' is not compared: expected one of organizations, people, cooperation-areas, visits, meetings, agreements, milestones",
    ],
    ["score_from=2", "INVALID_PARAMETER", "score_from: expected a number from 0 to 1, got '2'"],
    ["score_from=", "INVALID_PARAMETER", "score_from: expected a number from 0 to 1, got ''"],
    ["score_from=1e-1", "INVALID_PARAMETER", "score_from: expected a number from 0 to 1, got '1e-1'"],
    ["limit=0", "INVALID_PARAMETER", "limit: expected a whole number from 1 to 200, got '0'"],
    ["resource=people&resource=visits", "INVALID_PARAMETER", "resource: expected it once, got it 2 times"],
    ["scor=1", "UNKNOWN_PARAMETER", "there is no parameter 'scor' here"],
  ] as const) {
    const refusal = problem(await app.inject(`/v1/duplicates?${query}`), 400);
    t.strictSame([refusal.code, refusal.detail], [code, detail], query);
  }
});
