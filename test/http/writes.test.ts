// POST, PUT, PATCH and DELETE: what they change, and what they refuse.
import t from "tap";
import { matches } from "../matches.ts";
import { openWritable, parliament } from "../write-app.ts";

const AT = "/v1/organizations/parliament-of-tests";

t.test("POST creates a record that every reading then has", async (t) => {
  const { app, send, item } = await openWritable(t);
  const before = (await app.inject("/v1/organizations")).json();
  const answer = await send("POST", "/v1/organizations?reason=a%20trial", { body: parliament });
  const { data, meta } = item(answer, 201);
  t.equal(answer.headers.location, AT);
  t.equal(data.name, "Parliament of Tests");
  const read = await app.inject(AT);
  t.equal(read.headers.etag, answer.headers.etag, "the tag of the answer is the tag of the record");
  t.match(String(read.headers.etag), new RegExp(`^"${meta.revision}-`));
  const after = (await app.inject("/v1/organizations")).json();
  t.equal(after.meta.total, before.meta.total + 1);
  t.not(after.meta.dataset_version, before.meta.dataset_version);
  t.equal((await app.inject("/v1/search?q=parliament%20tests")).json().meta.total, 1);
  const { data: changes } = (await app.inject(`/v1/changes?since=${meta.revision - 1}`)).json();
  matches(t, changes, [
    { action: "created", id: "parliament-of-tests", actor: "curator", reason: "a trial" },
  ]);
});

t.test("PUT creates, and replaces only what the client has seen", async (t) => {
  const { send, item, problem, tagOf } = await openWritable(t);
  t.equal(
    item(await send("PUT", AT, { body: parliament, headers: { "if-none-match": "*" } }), 201).data.id,
    "parliament-of-tests",
  );
  const changed = { ...parliament, description: "It was changed." };
  problem(await send("PUT", AT, { body: parliament, headers: { "if-none-match": "*" } }), 412);
  t.equal(problem(await send("PUT", AT, { body: changed }), 428).code, "PRECONDITION_REQUIRED");
  const tag = await tagOf(AT);
  t.equal(
    item(await send("PUT", AT, { body: changed, headers: { "if-match": tag } })).data.description,
    "It was changed.",
  );
  t.equal(
    problem(await send("PUT", AT, { body: parliament, headers: { "if-match": tag } }), 412).code,
    "PRECONDITION_FAILED",
  );
  const same = await send("PUT", AT, { body: changed, headers: { "if-match": await tagOf(AT) } });
  t.equal(same.headers.etag, await tagOf(AT), "what changes nothing makes no revision");
  item(await send("PUT", AT, { body: parliament, headers: { "if-match": "*" } }));
  problem(
    await send("PUT", "/v1/organizations/another", {
      body: { ...parliament, id: "another" },
      headers: { "if-match": "*" },
    }),
    412,
  );
});

t.test("what only the tables know to be wrong is refused like the rest", async (t) => {
  const { app, send, problem } = await openWritable(t);
  const url = "/v1/sources/vietnam-japan-elevate-ties";
  const { record } = (await app.inject(`${url}/revisions`)).json().data[0];
  const twin = problem(await send("POST", "/v1/sources", { body: { ...record, id: "a-twin" } }), 422);
  matches(t, twin.errors, [{ pointer: "/text_sha256", detail: /unique/ }]);
  const body = { ...record, text_sha256: "short" };
  const wrong = problem(await send("PUT", url, { body, headers: { "if-match": "*" } }), 422);
  matches(t, wrong.errors, [{ pointer: "/text_sha256" }]);
});

t.test("a tag stays good while other records change", async (t) => {
  const { send, item, tagOf } = await openWritable(t);
  item(await send("POST", "/v1/organizations", { body: parliament }), 201);
  const tag = await tagOf(AT);
  item(await send("POST", "/v1/organizations", { body: { ...parliament, id: "senate-of-tests" } }), 201);
  t.not(await tagOf(AT), tag, "the answer is another, since it names the dataset's version");
  item(await send("PATCH", AT, { body: { description: "Still mine." }, headers: { "if-match": tag } }));
});

t.test("the character set of a body is honoured or refused", async (t) => {
  const { send, item, problem } = await openWritable(t);
  item(await send("POST", "/v1/organizations", { body: parliament }), 201);
  const change = (type: string, description: string) =>
    send("PATCH", AT, {
      body: `{"description": "${description}"}`,
      headers: { "if-match": "*", "content-type": type },
    });
  for (const type of [
    "application/json; charset=utf-8",
    'application/merge-patch+json;charset="UTF-8"',
    "application/json; version=1; charset=utf-8",
  ])
    t.equal(
      item(await change(type, `thường, ${type.length}`)).data.description,
      `thường, ${type.length}`,
      type,
    );
  item(await change("application/json; charset=us-ascii", "plain"));
  t.match(problem(await change("application/json; charset=US-ASCII", "thường"), 400).detail, /US-ASCII/);
  for (const type of ["iso-8859-1", "utf-16", "utf-8; charset=latin1"]) {
    const { code, detail } = problem(await change(`application/json; charset=${type}`, "a"), 415);
    t.equal(code, "UNSUPPORTED_MEDIA_TYPE", type);
    t.match(detail, "send utf-8 or us-ascii");
  }
});

t.test("a tag names its revision, also as a proxy that compresses has changed it", async (t) => {
  const { send, item, problem, tagOf } = await openWritable(t);
  item(await send("POST", "/v1/organizations", { body: parliament }), 201);
  const change = async (alter: (tag: string) => string, description: string) =>
    send("PATCH", AT, { body: { description }, headers: { "if-match": alter(await tagOf(AT)) } });
  item(await change((tag) => `W/${tag}`, "As nginx has it."));
  item(await change((tag) => tag.replace(/"$/, '-gzip"'), "As Apache has it."));
  item(await change((tag) => `"1-a", W/${tag}`, "One of several."));
  for (const wrong of ["W/", 'w/"', 'W/"x', ""].map((before) => (tag: string) => before + tag.slice(1)))
    problem(await change(wrong, "Neither."), 412);
  const other = (tag: string) => tag.replace(/^"(\d+)/, (_, revision) => `W/"${Number(revision) - 1}`);
  t.equal(problem(await change(other, "Another."), 412).code, "PRECONDITION_FAILED");
});

t.test("PATCH replaces members and leaves the others", async (t) => {
  const { send, item, problem, tagOf } = await openWritable(t);
  item(await send("POST", "/v1/organizations", { body: { ...parliament, country: "JPN" } }), 201);
  const patch = (body: unknown, headers = {}) =>
    tagOf(AT).then((tag) =>
      send("PATCH", AT, {
        body,
        headers: { "if-match": tag, "content-type": "application/merge-patch+json", ...headers },
      }),
    );
  const { data } = item(await patch({ aliases: ["PoT"], country: null }));
  t.strictSame([data.aliases, data.country, data.name], [["PoT"], null, "Parliament of Tests"]);
  matches(t, problem(await patch({ name: null }), 422).errors, [{ pointer: "/name" }]);
  matches(t, problem(await patch({ id: "other" }), 422).errors, [{ pointer: "/id" }]);
  matches(
    t,
    problem(await patch({ conflict: [] }), 422).errors,
    [{ pointer: "" }],
    "computed fields are not written",
  );
  matches(
    t,
    problem(await patch({ evidence: [] }), 422).errors,
    [{ pointer: "/evidence" }],
    "no record without evidence",
  );
  problem(await send("PATCH", "/v1/organizations/nobody", { body: {}, headers: { "if-match": "*" } }), 404);
});

t.test("DELETE withdraws what nobody refers to, and leaves a tombstone", async (t) => {
  const { app, send, item, problem, tagOf } = await openWritable(t);
  item(await send("POST", "/v1/organizations", { body: parliament }), 201);
  problem(await send("DELETE", AT), 428);
  const gone = await send("DELETE", AT, { headers: { "if-match": await tagOf(AT) } });
  t.equal(gone.statusCode, 204);
  t.equal((await app.inject(AT)).statusCode, 410);
  problem(await send("DELETE", AT, { headers: { "if-match": "*" } }), 410);
  const visit = "/v1/visits/2022-04-30-jpn-vnm-kishida-fumio";
  const refused = problem(await send("DELETE", visit, { headers: { "if-match": await tagOf(visit) } }), 409);
  t.equal(refused.code, "RECORD_REFERRED_TO");
  t.ok(refused.errors.length > 0);
  t.equal((await app.inject(visit)).statusCode, 200, "nothing was lost");
});

t.test("a record that is wrong is refused whole, each fault with its place", async (t) => {
  const { app, send, problem } = await openWritable(t);
  const version = async () => (await app.inject("/v1/organizations")).json().meta.dataset_version;
  const before = await version();
  const post = (body: unknown) => send("POST", "/v1/organizations", { body });
  const [citation] = parliament.evidence;
  const pointers = async (body: unknown) =>
    problem(await post(body), 422).errors.map(({ pointer }) => pointer);
  t.strictSame(await pointers({ ...parliament, id: "No Slug", kind: "club" }), ["/id", "/kind"]);
  t.strictSame(
    await pointers({ ...parliament, country: "ATA" }),
    ["/country"],
    "a code of a country that is not held",
  );
  t.strictSame(await pointers({ ...parliament, evidence: [{ ...citation, source_id: "nowhere" }] }), [
    "/evidence/0/source_id",
  ]);
  t.strictSame(await pointers({ ...parliament, evidence: [{ ...citation, end: 99_999 }] }), [
    "/evidence/0/end",
  ]);
  t.strictSame(await pointers({ ...parliament, evidence: [{ ...citation, basis: "inferred" }] }), [
    "/evidence/0/note",
  ]);
  t.equal(
    problem(
      await send("POST", "/v1/organizations", { body: { ...parliament, id: "vietnam-news-agency" } }),
      409,
    ).code,
    "RECORD_EXISTS",
  );
  t.equal(await version(), before);
});

t.test("what only the tables refuse is told by its field", async (t) => {
  const { send, problem } = await openWritable(t);
  const visit = "/v1/visits/2022-04-30-jpn-vnm-kishida-fumio";
  const patch = (body: object) => send("PATCH", visit, { body, headers: { "if-match": "*" } });
  matches(t, problem(await patch({ document_count: -1 }), 422).errors, [{ pointer: "/document_count" }]);
  const [cited] = parliament.evidence;
  matches(t, problem(await patch({ evidence: [cited, cited] }), 422).errors, [
    { pointer: "/evidence/1", detail: "this span is cited for this field already" },
  ]);
});

t.test("a record may name another of its own kind", async (t) => {
  const { send, item, problem } = await openWritable(t);
  const area = "/v1/cooperation-areas/supply-chains";
  const patch = (parent_id: string) =>
    send("PATCH", area, { body: { parent_id }, headers: { "if-match": "*" } });
  item(await patch("trade"));
  matches(t, problem(await patch("nowhere"), 422).errors, [{ pointer: "/parent_id" }]);
});

t.test("bodies that are none", async (t) => {
  const { send, problem } = await openWritable(t);
  const post = (body: string, type = "application/json") =>
    send("POST", "/v1/organizations", { body, headers: { "content-type": type } });
  t.equal(problem(await post("{"), 400).code, "MALFORMED_BODY");
  t.equal(problem(await post("[]"), 400).code, "MALFORMED_BODY");
  matches(t, problem(await post('{"id":"a","name":"A","name":"B"}'), 400), {
    code: "MALFORMED_BODY",
    detail: "the body has the member 'name' twice: expected it once in an object",
  });
  t.equal(problem(await post("[".repeat(100_000)), 400).code, "MALFORMED_BODY");
  t.equal(
    problem(await post(`{"id":${"[".repeat(10_000)}${"]".repeat(10_000)}}`), 422).code,
    "INVALID_RECORD",
  );
  t.equal(problem(await post('{"__proto__":{"a":1}}'), 422).code, "INVALID_RECORD");
  t.equal(problem(await post("a,b", "text/csv"), 415).code, "UNSUPPORTED_MEDIA_TYPE");
  t.equal(problem(await post(`{"id":"${"x".repeat(1024 * 1024)}"}`), 413).code, "BODY_TOO_LARGE");
  t.equal(problem(await send("POST", "/v1/organizations"), 422).code, "INVALID_RECORD", "no body at all");
  t.equal(
    problem(await send("POST", "/v1/organizations?reasn=x", { body: parliament }), 400).code,
    "UNKNOWN_PARAMETER",
  );
});
