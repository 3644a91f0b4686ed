// Making dumps: one at a time, within bounds, with nothing left behind; and downloading them in parts.
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setImmediate } from "node:timers/promises";
import t, { type Test } from "tap";
import { z } from "zod";
import type { Database } from "../../src/db/connection/database.ts";
import { DumpsFolder, type Manifest, MOST_FORMER, sweepDumps } from "../../src/dumps/dumps-folder.ts";
import { matches } from "../matches.ts";
import { serveFile } from "../open-app.ts";

/** Gives a test its own folder for temporary files, and returns what is in the folder of dumps there. */
function watchTemporary(t: Test): () => string[] {
  const folder = mkdtempSync(join(tmpdir(), "entente-test-"));
  const before = process.env.TMPDIR;
  process.env.TMPDIR = folder;
  t.teardown(() => {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
    rmSync(folder, { recursive: true });
  });
  return () => readdirSync(folder, { recursive: true }).map(String);
}

const finished = (names: string[]) => names.filter((name) => /\/\d+$/.test(name)).length;
const unfinished = (names: string[]) => names.filter((name) => /\/unfinished\w+$/.test(name)).length;

const manifest = z.object({
  data: z.object({
    made_at: z.string(),
    current: z.boolean(),
    files: z.array(z.object({ name: z.string(), bytes: z.number(), url: z.string() })),
  }),
  meta: z.object({ dataset_version: z.string() }),
});
const manifestOf = async (url: string) => manifest.parse(await (await fetch(`${url}/v1/dumps`)).json());

/** Changes the version of the data. */
const write = (writer: Database) => writer.run("UPDATE dataset SET seq = seq + 1");

t.test("a write and a request, many times: one dump is made at a time, and one is kept", async (t) => {
  const temporary = watchTemporary(t);
  const { url, writer } = await serveFile(t);
  const asked: Promise<z.infer<typeof manifest>>[] = [];
  let most = 0;
  const look = setInterval(() => {
    const names = temporary();
    t.ok(finished(names) <= 2, "the newest, and the former until it is removed");
    most = Math.max(most, unfinished(names));
  }, 5);
  for (let n = 0; n < 12; n++) {
    write(writer);
    asked.push(manifestOf(url));
  }
  const versions = new Set((await Promise.all(asked)).map(({ meta }) => meta.dataset_version));
  clearInterval(look);
  t.equal(most, 1);
  t.ok(versions.size <= 3, `${versions.size} dumps were made for 12 requests`);
  const { data, meta } = await manifestOf(url);
  matches(t, { current: data.current, version: meta.dataset_version }, { current: true });
  t.equal(finished(temporary()), 1);
  t.equal(unfinished(temporary()), 0);
});

t.test("a download in parts", async (t) => {
  watchTemporary(t);
  const { url } = await serveFile(t);
  const path = `${url}/v1/dumps/visits.ndjson`;
  const whole = await fetch(path);
  const [etag, text] = [String(whole.headers.get("etag")), await whole.text()];
  const size = Buffer.byteLength(text);
  const bytes = Buffer.from(text);
  t.equal(whole.headers.get("accept-ranges"), "bytes");
  const part = async (range: string, headers: Record<string, string> = {}) => {
    const answer = await fetch(path, { headers: { range, ...headers } });
    return {
      status: answer.status,
      range: answer.headers.get("content-range"),
      length: answer.headers.get("content-length"),
      body:
        answer.status < 300
          ? await answer.text()
          : z.object({ code: z.string() }).parse(await answer.json()).code,
    };
  };
  const partial = (start: number, end: number) => ({
    status: 206,
    range: `bytes ${start}-${end}/${size}`,
    length: String(end - start + 1),
    body: bytes.subarray(start, end + 1).toString(),
  });
  const all = { status: 200, range: null, length: String(size), body: text };
  t.strictSame(await part("bytes=0-9"), partial(0, 9));
  t.strictSame(await part("bytes=10-", { "if-range": etag }), partial(10, size - 1), "it goes on");
  t.strictSame(await part("bytes=-5"), partial(size - 5, size - 1), "the end");
  t.strictSame(await part(`bytes=-${size + 5}`), partial(0, size - 1));
  t.strictSame(await part(`bytes=5-${size + 5}`), partial(5, size - 1));
  t.strictSame(await part("bytes=10-", { "if-range": '"another"' }), all, "of another file: the whole");
  for (const ignored of ["bytes=9-5", "bytes=0-1,3-4", "bytes=-", "lines=0-1", "bytes=a-b"])
    t.strictSame(await part(ignored), all, ignored);
  const none = { status: 416, range: `bytes */${size}`, body: "RANGE_NOT_SATISFIABLE" };
  matches(t, await part(`bytes=${size}-`), none);
  matches(t, await part("bytes=-0"), none);
  const head = await fetch(path, { method: "HEAD", headers: { range: "bytes=0-9" } });
  t.strictSame([head.status, head.headers.get("content-length")], [200, String(size)], "HEAD has no parts");
  t.equal((await fetch(path, { headers: { range: "bytes=0-9", "if-none-match": etag } })).status, 304);
});

t.test("a dump that fails leaves nothing, and the answer says when to ask again", async (t) => {
  const temporary = watchTemporary(t);
  const { url, writer } = await serveFile(t);
  writer.connection.exec("ALTER TABLE token RENAME TO tokens");
  const answer = await fetch(`${url}/v1/dumps`);
  t.equal(answer.status, 503);
  matches(t, await answer.json(), { code: "DUMP_NOT_READY" });
  t.equal(answer.headers.get("retry-after"), "10");
  t.equal((await fetch(`${url}/v1/dumps/visits.ndjson`)).status, 503);
  // It is tried again after a rest.
  while (unfinished(temporary()) > 0) await setImmediate();
  t.equal(finished(temporary()), 0);
  writer.connection.exec("ALTER TABLE tokens RENAME TO token");
  t.equal((await manifestOf(url)).data.current, true, "it is made when it can be");
});

const made: Manifest = { dataset_version: "1-a", made_at: "2024-01-01T00:00:00.000Z", files: [] };

/** Makes the next dump. Returns whether it could be made. */
function add(folder: DumpsFolder): boolean {
  const making = folder.begin();
  making?.finish(made);
  making?.end();
  return making !== null;
}

/** Holds the newest dump, as a client that reads it does. */
function holdNewest(folder: DumpsFolder): () => void {
  const newest = folder.newest();
  const release = newest && folder.hold(newest);
  if (release === null) throw new Error("there is no dump to hold");
  return release;
}

t.test("a dump that loses a file to a program that cleans up is made anew", async (t) => {
  const temporary = watchTemporary(t);
  const { url } = await serveFile(t);
  const { data } = await manifestOf(url);
  const removed = temporary().find((name) => name.endsWith("visits.ndjson")) ?? "";
  rmSync(join(tmpdir(), removed));
  const again = await manifestOf(url);
  t.not(again.data.made_at, data.made_at);
  t.equal((await fetch(`${url}/v1/dumps/visits.ndjson`)).status, 200);
  t.equal(finished(temporary()), 1);
});

t.test("dumps that clients read stay; with too many of them, no new one is made", async (t) => {
  const temporary = watchTemporary(t);
  const folder = DumpsFolder.open("1 2");
  const releases = [];
  for (let n = 0; n <= MOST_FORMER; n++) {
    t.ok(add(folder));
    releases.push(holdNewest(folder), holdNewest(folder));
  }
  t.equal(finished(temporary()), 1 + MOST_FORMER);
  t.notOk(add(folder), "the disk holds no more");
  t.equal(unfinished(temporary()), 0);
  releases[0]?.();
  t.notOk(add(folder), "another client still reads the first");
  releases[1]?.();
  t.equal(finished(temporary()), MOST_FORMER, "it is removed when nobody reads it");
  t.ok(add(folder));
  for (const release of releases.slice(2)) release();
  t.equal(finished(temporary()), 1);
  folder.close();
});

t.test(
  "processes share a folder; a killed one leaves nothing, and what a living one uses stays",
  async (t) => {
    const temporary = watchTemporary(t);
    const [one, other] = [DumpsFolder.open("1 2"), DumpsFolder.open("1 2")];
    const making = one.begin();
    t.equal(other.begin(), null, "one is made at a time");
    making?.finish(made);
    making?.end();
    matches(t, other.newest(), made, "the other serves it");
    const release = holdNewest(other);
    t.ok(add(one));
    t.equal(finished(temporary()), 2, "a client of the other reads the former");
    release();
    t.equal(finished(temporary()), 1);
    const [root = ""] = temporary();
    for (const left of [`${root}/unfinishedLeft`, "entente-dumps-dead/1"])
      mkdirSync(join(tmpdir(), left), { recursive: true, mode: 0o700 });
    sweepDumps();
    t.notOk(existsSync(join(tmpdir(), "entente-dumps-dead")));
    t.ok(add(other));
    t.strictSame([finished(temporary()), unfinished(temporary())], [1, 0]);
    one.close();
    t.equal(finished(temporary()), 1, "the other still serves it");
    other.close();
    t.strictSame(temporary(), []);
  },
);
