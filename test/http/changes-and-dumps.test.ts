// Following the changes, and downloading all data.
import { createHash } from "node:crypto";
import { writeFileSync } from "node:fs";
import t from "tap";
import { z } from "zod";
import { Database } from "../../src/db/connection/database.ts";
import { changing } from "../../src/db/records/change-log.ts";
import { deleteRecord } from "../../src/db/records/delete-record.ts";
import { writeRecord } from "../../src/db/records/write-record.ts";
import { resourceAt, resources } from "../../src/resources/resources.ts";
import { matches } from "../matches.ts";
import { serveFile } from "../open-app.ts";

const changes = z.object({
  data: z.array(
    z.object({
      seq: z.number(),
      type: z.string(),
      id: z.string(),
      action: z.string(),
      merged_into: z.string().nullable(),
      url: z.string().nullable(),
    }),
  ),
  meta: z.object({ last_seq: z.number(), dataset_version: z.string() }),
  links: z.object({ next: z.string().nullable() }),
});
const manifest = z.object({
  data: z.object({
    files: z.array(
      z.object({
        name: z.string(),
        bytes: z.number(),
        sha256: z.string(),
        records: z.number().nullable(),
        url: z.string(),
      }),
    ),
  }),
  meta: z.object({ dataset_version: z.string() }),
});

/** Writes one more organization, over another connection. */
function write(writer: Database, id: string) {
  const organizations = resourceAt("organizations");
  const evidence = [
    {
      source_id: "vietnam-japan-elevate-ties",
      start: 0,
      end: 1,
      span_sha256: "0".repeat(64),
      field: null,
      basis: "stated",
      note: null,
    },
  ];
  const record = {
    id,
    name: id,
    aliases: [],
    kind: "legislature",
    country: null,
    description: "One more.",
    evidence,
  };
  changing(writer, { actor: "a test" }, (change) =>
    writeRecord(writer, organizations, organizations.input.parse(record), change),
  );
}

t.test("changes: every record once, in order, paged by since", async (t) => {
  const { url, writer } = await serveFile(t);
  const get = async (path: string) => changes.parse(await (await fetch(url + path)).json());
  const seen = new Set<string>();
  let last = 0;
  for (let next: string | null = "/v1/changes?limit=100"; next !== null; ) {
    const page = await get(next);
    for (const { seq, type, id, action, merged_into } of page.data) {
      t.ok(seq > last, "the sequence grows");
      last = seq;
      seen.add(`${type} ${id}`);
      t.equal(action, merged_into === null ? "created" : "redirected", `${type} ${id}`);
    }
    next = page.links.next;
  }
  t.equal(
    seen.size,
    Number(
      writer.get({
        sql: "SELECT (SELECT count(*) FROM record) + (SELECT count(*) FROM merged) AS n",
        parameters: [],
      })?.n,
    ),
  );

  t.strictSame((await get(`/v1/changes?since=${last}`)).data, [], "nothing new");
  write(writer, "parliament-of-tests");
  const news = await get(`/v1/changes?since=${last}`);
  matches(t, news.data, [
    {
      type: "organization",
      id: "parliament-of-tests",
      action: "created",
      url: "/v1/organizations/parliament-of-tests",
    },
  ]);
  t.equal((await fetch(url + news.data[0]?.url)).status, 200);
  t.equal(news.meta.last_seq, last + 1);
  changing(writer, { actor: "a test" }, (change) =>
    deleteRecord(writer, resourceAt("organizations"), "parliament-of-tests", change),
  );
  matches(
    t,
    (await get(`/v1/changes?since=${last + 1}`)).data,
    [{ id: "parliament-of-tests", action: "deleted", url: null }],
    "a tombstone",
  );
  t.equal((await fetch(`${url}/v1/organizations/parliament-of-tests`)).status, 410);
  t.equal(
    z
      .object({ meta: z.object({ total: z.number() }) })
      .parse(await (await fetch(`${url}/v1/search?q=parliament+tests`)).json()).meta.total,
    0,
  );
});

t.test("changes: wait holds the answer until there is news", async (t) => {
  const { url, writer } = await serveFile(t);
  const { last_seq } = changes.parse(
    await (await fetch(`${url}/v1/changes?limit=200&since=200`)).json(),
  ).meta;
  const held = fetch(`${url}/v1/changes?since=${last_seq}&wait=20`);
  write(writer, "news");
  matches(t, changes.parse(await (await held).json()).data, [{ id: "news" }]);
  const late = changes.parse(await (await fetch(`${url}/v1/changes?since=${last_seq + 1}&wait=1`)).json());
  t.strictSame(late.data, [], "and ends when the time is up");
  const leaving = new AbortController();
  const left = fetch(`${url}/v1/changes?since=${last_seq + 1}&wait=30`, { signal: leaving.signal });
  leaving.abort();
  await t.rejects(left, "a client may leave");
  for (const query of [
    "since=-1",
    "since=x",
    "wait=31",
    "limit=0",
    "since=1&since=2",
    "from=1",
    "since=999999",
  ])
    t.equal((await fetch(`${url}/v1/changes?${query}`)).status, 400, query);
});

t.test("dumps: digests, sizes and counts are those of the files, all of one version", async (t) => {
  const { url, writer, file: path } = await serveFile(t);
  const [first, same] = await Promise.all([fetch(`${url}/v1/dumps`), fetch(`${url}/v1/dumps`)]);
  const dump = manifest.parse(await first.json());
  t.strictSame(manifest.parse(await same.json()), dump, "made once");
  t.strictSame(
    dump.data.files.map((file) => file.name).sort(),
    ["entente.sqlite", ...resources.map((resource) => `${resource.path}.ndjson`)].sort(),
  );
  for (const file of dump.data.files) {
    const answer = await fetch(url + file.url);
    const bytes = Buffer.from(await answer.arrayBuffer());
    t.equal(bytes.length, file.bytes, file.name);
    t.equal(createHash("sha256").update(bytes).digest("hex"), file.sha256, file.name);
    t.equal(
      answer.headers.get("repr-digest"),
      `sha-256=:${Buffer.from(file.sha256, "hex").toString("base64")}:`,
    );
    const etag = answer.headers.get("etag") ?? "";
    t.equal((await fetch(url + file.url, { headers: { "if-none-match": etag } })).status, 304);
    if (file.records !== null) {
      t.equal(bytes.toString().split("\n").length - 1, file.records, file.name);
      // Citations have no order by id.
      const order = file.name === "evidence.ndjson" ? "" : "?sort=id";
      const served = await (await fetch(`${url}/v1/${file.name}${order}`)).text();
      t.equal(bytes.toString(), served, `${file.name} holds what the list serves`);
    } else {
      const copy = `${path}.copy`;
      writeFileSync(copy, bytes);
      const opened = new Database(copy, { readonly: true });
      t.equal(opened.readDatasetVersion(), dump.meta.dataset_version);
      t.equal(opened.connection.pragma("integrity_check", { simple: true }), "ok");
      opened.close();
    }
  }
  write(writer, "later");
  const later = manifest.parse(await (await fetch(`${url}/v1/dumps`)).json());
  t.not(later.meta.dataset_version, dump.meta.dataset_version, "a write makes the next dump another");
  t.equal((await fetch(`${url}/v1/dumps/..%2F..%2Fetc%2Fpasswd`)).status, 404);
  t.equal((await fetch(`${url}/v1/dumps/nothing.ndjson`)).status, 404);
});

t.test("a walk while another writes: nothing twice, nothing that was there is missed", async (t) => {
  const { url, writer } = await serveFile(t);
  const page = z.object({
    data: z.array(z.object({ id: z.string() })),
    links: z.object({ next: z.string().nullable() }),
  });
  const ids = async (path: string) => page.parse(await (await fetch(url + path)).json());
  const before = (await ids("/v1/organizations?limit=200&sort=name")).data.map(({ id }) => id);
  const walked: string[] = [];
  for (
    let next: string | null = "/v1/organizations?limit=1&sort=name", written = 0;
    next !== null;
    written++
  ) {
    const found = await ids(next);
    walked.push(...found.data.map(({ id }) => id));
    next = found.links.next;
    if (written < 5) write(writer, `${"ahz"[written % 3]}-body-${written}`);
  }
  t.equal(new Set(walked).size, walked.length, "none twice");
  t.ok(
    before.every((id) => walked.includes(id)),
    "all that were there",
  );
});
