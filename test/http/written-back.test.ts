// A record is read as it was loaded, and writing it back unchanged changes nothing.
import t from "tap";
import { z } from "zod";
import { hostileRecords } from "../hostile-records.ts";
import { addHostile } from "../open-hostile.ts";
import { openWritable } from "../write-app.ts";

const revisions = z.looseObject({
  data: z.array(z.looseObject({ revision: z.number(), record: z.record(z.string(), z.unknown()) })),
});

const MERGED = new Set(["merged-first", "merged-second"]);

/** The record with the ids of merged records replaced by the id of the remaining one. */
const afterMerge = (record: object): unknown =>
  JSON.parse(JSON.stringify(record), (_, value) => (MERGED.has(value) ? "merged-third" : value));

t.test("PUT of the last revision, for each record: no revision, no other version", async (t) => {
  const { app, send, item } = await openWritable(t, {}, { prepare: addHostile });
  const version = async () => (await app.inject("/v1/changes?limit=1")).json().meta.dataset_version;
  const before = await version();
  for (const [path, records] of Object.entries(hostileRecords))
    for (const loaded of records) {
      const { id } = loaded;
      if (MERGED.has(id)) continue;
      const url = `/v1/${path}/${id}`;
      const [read] = revisions.parse((await app.inject(`${url}/revisions?limit=1`)).json()).data;
      if (id !== "merged-third") t.strictSame(read?.record, afterMerge(loaded), url);
      const held = await app.inject(`${url}?include=evidence`);
      const tag = (await app.inject(url)).headers.etag;
      const answer = await send("PUT", url, { body: read?.record, headers: { "if-match": String(tag) } });
      t.strictSame([item(answer).meta.revision, answer.headers.etag], [read?.revision, tag], url);
      t.equal((await app.inject(`${url}?include=evidence`)).body, held.body, url);
    }
  t.equal(await version(), before);
});

t.test("the longest id, note and value that are taken, and one more", async (t) => {
  const { app, send, item, problem } = await openWritable(t);
  const { record } = (await app.inject("/v1/organizations/asean/revisions")).json().data[0];
  const long = "n".repeat(20_000);
  const [span] = record.evidence;
  const body = (id: string, words: string) => ({
    ...record,
    id,
    evidence: [span, { ...span, field: "name", basis: "inferred", note: words, value: words }],
  });
  const id = "i".repeat(160);
  item(await send("POST", "/v1/organizations", { body: body(id, long) }), 201);
  const { data } = (await app.inject(`/v1/evidence?record_id=${id}&has_value=true`)).json();
  t.strictSame(
    data.map((one: { note: string; value: string }) => [one.note, one.value]),
    [[long, long]],
  );
  t.equal((await app.inject(`/v1/evidence/${data[0].id}`)).statusCode, 200, "its citation is longer still");
  const pointers = async (of: object) =>
    problem(await send("POST", "/v1/organizations", { body: of }), 422).errors.map(({ pointer }) => pointer);
  t.strictSame(await pointers(body(`${id}i`, long)), ["/id"]);
  t.strictSame(await pointers(body("other", `${long}n`)), ["/evidence/1/note", "/evidence/1/value"]);
});
