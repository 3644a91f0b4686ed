// The program as an operator runs it: its own process, a real file, a real socket.
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { createInterface } from "node:readline";
import t from "tap";
import { z } from "zod";
import { readConfig } from "../../src/config.ts";
import { Database } from "../../src/db/connection/database.ts";
import { changing } from "../../src/db/records/change-log.ts";
import { readRecord } from "../../src/db/records/read-record.ts";
import { writeRecord } from "../../src/db/records/write-record.ts";
import { DEFAULT_LIMITS } from "../../src/http/limits.ts";
import { DEFAULT_OBSERVING } from "../../src/http/observe/observing.ts";
import { resourceAt } from "../../src/resources/resources.ts";
import { matches } from "../matches.ts";
import { newSeededFile } from "../seeded.ts";
import { environment, finished, run, serving } from "./run.ts";

t.test("the first start seeds a new file, the second keeps the data, SIGTERM ends it well", async (t) => {
  const file = `${t.testdir()}/new/entente.sqlite`;
  const first = await serving(t, { ENTENTE_DB: file });
  const answer = await fetch(`${first.url}/v1/visits?guest_country=JPN`);
  t.equal(answer.status, 200);
  t.match(first.log.join("\n"), /loaded the seed/);
  const etag = answer.headers.get("etag") ?? "";
  t.equal(
    (await fetch(`${first.url}/v1/visits?guest_country=JPN`, { headers: { "if-none-match": etag } })).status,
    304,
  );
  first.child.kill("SIGTERM");
  t.strictSame(await once(first.child, "exit"), [0, null]);

  const editor = new Database(file);
  const visits = resourceAt("visits");
  const visit = readRecord(editor, visits, "2022-04-30-jpn-vnm-kishida-fumio");
  if (visit === undefined) throw new Error("the seed has no such visit");
  changing(editor, { actor: "a test" }, (change) =>
    writeRecord(editor, visits, { ...visit, values: { ...visit.values, title: "Edited" } }, change),
  );
  editor.close();

  const second = await serving(t, { ENTENTE_DB: file });
  matches(t, await (await fetch(`${second.url}/v1/visits?guest_country=JPN`)).json(), {
    data: [{ title: "Edited" }],
  });
  t.notMatch(second.log.join("\n"), /loaded the seed/);
});

const script = spawnSync("script", ["--version"], { encoding: "utf8" }).stdout?.includes("util-linux");

t.test(
  "on a terminal, a line for people says where the service is, once for all workers",
  { skip: script ? false : "script(1) of util-linux is not installed" },
  async (t) => {
    for (const ENTENTE_WORKERS of ["1", "2"]) {
      const child = spawn("script", ["-qec", `"${process.execPath}" src/cli.ts serve`, "/dev/null"], {
        env: { ...environment, ENTENTE_DB: `${t.testdir()}/entente.sqlite`, PORT: "0", ENTENTE_WORKERS },
      });
      t.teardown(() => child.kill("SIGKILL"));
      const lines: string[] = [];
      for await (const line of createInterface({ input: child.stdout })) {
        lines.push(line.trim());
        const text = lines.join("\n");
        const ready = text.match(/"msg":"Server listening at/g)?.length === Number(ENTENTE_WORKERS);
        if (ready && text.includes("Entente is at")) break;
      }
      const [url = ""] = lines.join("\n").match(/http:\/\/127\.0\.0\.1:\d+/) ?? [];
      const said = lines.filter((line) => !line.startsWith("{"));
      t.strictSame(said, [`Entente is at ${url}`], "all else is JSON");
      t.equal((await fetch(`${url}/healthz`)).status, 200);
      child.kill("SIGTERM");
      await once(child, "exit");
    }
  },
);

t.test("a change by another process is served at once", async (t) => {
  const file = newSeededFile(t);
  const { url } = await serving(t, { ENTENTE_DB: file });
  const body = z.object({ meta: z.object({ dataset_version: z.string() }) });
  const version = async () =>
    body.parse(await (await fetch(`${url}/v1/visits?limit=1`)).json()).meta.dataset_version;
  const before = await version();
  const editor = new Database(file);
  editor.run("UPDATE dataset SET seq = seq + 1");
  editor.close();
  t.not(await version(), before);
});

t.test("if the port is in use, the program exits with an error", async (t) => {
  const file = newSeededFile(t);
  const { url } = await serving(t, { ENTENTE_DB: file });
  const second = run(["serve"], { ENTENTE_DB: file, PORT: new URL(url).port });
  const { code, output } = await finished(second);
  t.equal(code, 1);
  t.match(output, /entente: listen EADDRINUSE/);
});

t.test("settings: checked, with a message and a non-zero exit", async (t) => {
  t.strictSame(readConfig({}), {
    host: "127.0.0.1",
    port: 3000,
    publicUrl: null,
    database: "data/entente.sqlite",
    articlesDir: "articles",
    logLevel: "info",
    workers: 1,
    readers: 2,
    limits: { ...DEFAULT_LIMITS, waitMs: 1000 },
    observing: DEFAULT_OBSERVING,
  });
  t.equal(readConfig({ ENTENTE_PUBLIC_URL: "https://example.org/at/" }).publicUrl, "https://example.org/at/");
  t.strictSame(readConfig({ ENTENTE_TRUSTED_PROXIES: "10.0.0.0/8, ::1,loopback" }).limits.trustedProxies, [
    "10.0.0.0/8",
    "::1",
    "loopback",
  ]);
  for (const [name, value] of [
    ["PORT", "70000"],
    ["PORT", "http"],
    ["HOST", "not a host"],
    ["LOG_LEVEL", "loud"],
    ["ENTENTE_DB", ""],
    ["ENTENTE_ARTICLES_DIR", ""],
    ["ENTENTE_WORKERS", "0"],
    ["ENTENTE_MAX_URL_BYTES", "10"],
    ["ENTENTE_METRICS", "everyone"],
    ["ENTENTE_LOG_SAMPLE", "1/10"],
    ["ENTENTE_IDLE_TIMEOUT_S", "soon"],
    ["ENTENTE_TRUSTED_PROXIES", "10.0.0.0/33"],
    ["ENTENTE_TRUSTED_PROXIES", "everyone"],
    ["ENTENTE_CORS_ORIGINS", "example.org"],
    ["ENTENTE_PUBLIC_URL", "example.org/entente"],
    ["ENTENTE_PUBLIC_URL", "https://example.org/v1/"],
    ["ENTENTE_PUBLIC_URL", "https://example.org/a#b"],
  ] as const)
    t.throws(
      () => readConfig({ [name]: value }),
      { message: new RegExp(`^${name}=${value}: expected`) },
      `${name}=${value}`,
    );
  const { code, output } = await finished(run(["serve"], { PORT: "70000", LOG_LEVEL: "loud" }));
  t.equal(code, 1);
  t.match(output, /PORT=70000: expected a port from 0 to 65535\nLOG_LEVEL=loud: expected one of/);
  t.notOk(existsSync("70000"));
});
