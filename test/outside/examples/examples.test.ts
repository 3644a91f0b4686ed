// The short example programs, each against a live server. If a language is not installed, its test reports that it is
// skipped.
import { execFile } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { promisify } from "node:util";
import t from "tap";
import { EntenteClient } from "../../../client/src/index.ts";
import { serveSeed } from "../../client/serving.ts";
import { missing } from "./missing.ts";

const run = promisify(execFile);

t.test("each is described", async (t) => {
  const described = [...readFileSync("examples/README.md", "utf8").matchAll(/^\| \[(.+?)\]/gm)];
  const files = readdirSync("examples", { recursive: true, encoding: "utf8" });
  t.strictSame(
    described.map(([, name]) => name).sort(),
    files.filter((file) => /\.(sh|py|R|ts)$/.test(file)).sort(),
  );
});

t.test("TypeScript", async (t) => {
  const url = await serveSeed(t);
  const { stdout } = await run(process.execPath, ["examples/typescript/visits-by-year.ts", url]);
  const { data } = await new EntenteClient(url).list("visits", { fields: "date", sort: "date" });
  const lines = stdout.trimEnd().split("\n");
  t.strictSame(
    lines.map((line) => line.split(": ")[0]),
    data.map(({ date }) => date),
  );
  for (const line of [
    "2021-11: Pham Minh Chinh (VNM) in JPN",
    "2022-04-30/2022-05-01: Kishida Fumio (JPN) in VNM",
    "2023-11: Vo Van Thuong (VNM) in JPN",
  ])
    t.ok(lines.includes(line), line);
});

t.test("Python", { skip: missing("python3") }, async (t) => {
  const url = await serveSeed(t);
  const { stdout } = await run("python3", ["examples/python/agreed_positions.py", url]);
  const { total } = (await new EntenteClient(url).list("positions", { stance: "agreed", country: "JPN" }))
    .meta;
  t.equal(stdout.trim().split("\n").length, total);
  t.match(stdout, /\[vietnam-japan-elevate-ties \d+-\d+\]/);
});

t.test("R", { skip: missing("Rscript") }, async (t) => {
  const url = await serveSeed(t);
  const { stdout, stderr } = await run("Rscript", ["examples/r/visits.R", url]);
  const lines = stdout.trimEnd().split("\n");
  t.match(lines[0], /^ *date guest_country host_country document_count$/);
  t.ok(
    lines.some((line) => /^ *2022-04-30\/2022-05-01 +JPN +VNM +22$/.test(line)),
    "the visit with its documents",
  );
  t.match(stdout + stderr, /\bagreed\b|install\.packages/, "positions by stance, or how to have them");
});

t.test("curl: the second pull finds nothing new", { skip: missing("curl") }, async (t) => {
  const url = await serveSeed(t);
  const folder = t.testdir();
  const pull = async () => (await run("sh", ["examples/curl/pull.sh", url, folder])).stdout;
  t.equal(await pull(), "visits.csv: 200\npositions.ndjson: 200\n");
  t.match(readFileSync(`${folder}/visits.csv`, "utf8"), /^id,title,/);
  t.equal(await pull(), "visits.csv: 304\npositions.ndjson: 304\n");
});
