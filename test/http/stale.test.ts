// Writers in another process race readers. After a write was answered, no reader gets an older state.
import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import t, { type Test } from "tap";
import { z } from "zod";
import { serveFile } from "../open-app.ts";
import { serving } from "../process/run.ts";

const ID = "2022-04-30-jpn-vnm-kishida-fumio";
const WRITES = 100;
const item = z.object({ data: z.object({ title: z.string() }) });
const list = z.object({ data: z.array(z.object({ id: z.string(), title: z.string() })) });

/** The number of the last write, from the title that it wrote; 0 before the first. */
const numberIn = (title: string): number => Number(/^Write (\d+)$/.exec(title)?.[1] ?? 0);

const READINGS: Record<string, (body: unknown) => string> = {
  [`/v1/visits/${ID}`]: (body) => item.parse(body).data.title,
  "/v1/visits?guest_country=JPN": (body) => list.parse(body).data[0]?.title ?? "",
  "/v1/visits?guest_country=JPN&fields=id,title": (body) => list.parse(body).data[0]?.title ?? "",
  "/v1/events?relation_id=JPN-VNM&kind=visit": (body) =>
    list.parse(body).data.find(({ id }) => id === ID)?.title ?? "",
  "/v1/visits.ndjson?guest_country=JPN": (body) => z.object({ title: z.string() }).parse(body).title,
};

t.test("no page is older than the write that was answered before it was asked for", async (t) => {
  const { url, file } = await serveFile(t);
  await race(t, url, file, {});
});

t.test("the same of several processes that answer in turn", async (t) => {
  const file = `${t.testdir()}/e.sqlite`;
  const { url } = await serving(t, { ENTENTE_DB: file, ENTENTE_WORKERS: "2" });
  await race(t, url, file, { connection: "close" });
});

async function race(t: Test, url: string, file: string, headers: Record<string, string>): Promise<void> {
  const writer = spawn(process.execPath, ["test/http/stale-writer.ts", file, ID, String(WRITES)], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  let written = 0;
  t.teardown(() => writer.stdin.end());
  const done = new Promise<void>((resolve) => writer.once("exit", () => resolve()));
  createInterface({ input: writer.stdout }).on("line", (line) => {
    written = Number(line);
    // The next write comes at once: the writer does not wait for the readers, only for the pipe.
    if (written < WRITES) writer.stdin.write("\n");
    else writer.stdin.end();
  });
  writer.stdin.write("\n");
  let [reads, kept, stale] = [0, 0, 0];
  const etags = new Map<string, string>();
  const numbers = new Map<string, number>();
  const read = async (path: string, title: (body: unknown) => string) => {
    while (written < WRITES) {
      const before = written;
      const condition = etags.get(path);
      const answer = await fetch(url + path, {
        headers: condition ? { ...headers, "if-none-match": condition } : headers,
      });
      const text = await answer.text();
      reads++;
      if (answer.status === 304) {
        kept++;
        // A 304 says that the client's copy is current.
        if (Number(numbers.get(`${path} ${condition}`)) < before) stale++;
        continue;
      }
      const number = numberIn(title(JSON.parse(text)));
      const etag = answer.headers.get("etag") ?? "";
      etags.set(path, etag);
      numbers.set(`${path} ${etag}`, number);
      if (number < before) stale++;
    }
  };
  await Promise.all(
    Object.entries(READINGS).flatMap(([path, title]) => [read(path, title), read(path, title)]),
  );
  await done;
  t.equal(stale, 0, `${reads} readings, ${kept} of them 304, during ${WRITES} writes`);
  t.ok(reads > WRITES);
  for (const [path, title] of Object.entries(READINGS))
    t.equal(numberIn(title(JSON.parse(await (await fetch(url + path)).text()))), WRITES, path);
}
