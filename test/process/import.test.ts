// `entente import` as an operator types it: its output, its exit code, and the database afterwards.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import t, { type Test } from "tap";
import { stringify } from "yaml";
import { Database } from "../../src/db/connection/database.ts";
import { databaseOfSchema } from "../database-of-schema.ts";
import { CSV, MAPPING } from "../import/try-import.ts";
import { matches } from "../matches.ts";
import { environment } from "./run.ts";

function workplace(t: Test) {
  const folder = t.testdir({ "map.yaml": stringify(MAPPING), "harbours.csv": CSV });
  const run = (...args: string[]) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, ["src/cli.ts", ...args], {
      encoding: "utf8",
      env: { ...environment, ENTENTE_DB: `${folder}/e.sqlite` },
    });
    return {
      status,
      stdout: stdout.replaceAll(`${folder}/`, ""),
      stderr: stderr.replaceAll(`${folder}/`, ""),
    };
  };
  return { folder, run, data: `${folder}/harbours.csv`, map: `${folder}/map.yaml` };
}

t.test("a report of what was done, and what a dry run would do", async (t) => {
  const { folder, run, data, map } = workplace(t);
  const dry = run("import", data, "--mapping", map, "--dry-run");
  matches(t, dry, { status: 0, stdout: /^harbours\.csv: 11 created, .* \(dry run: nothing was changed\)\n/ });
  t.notOk(existsSync(`${folder}/e.sqlite`), "it makes no database");
  matches(t, run("import", data, "--mapping", map, "--actor", "curator", "--reason", "first reading"), {
    status: 0,
    stdout:
      /^harbours\.csv: 11 created, 0 updated, 0 unchanged\n3 rows: 0 repeated, 0 skipped, 0 rejected\n {2}countries +3 created/,
    stderr: "",
  });
  matches(t, run("import", data, "--mapping", map), {
    status: 0,
    stdout: /: 0 created, 0 updated, 11 unchanged\n/,
  });
  t.match(
    run("history", "visits", "2020-05-03-jpn-vnm-hoshi-ran-1").stdout,
    /created\tcurator\tfirst reading/,
  );
  matches(t, run("check"), { status: 0 });
  matches(t, run("export", `${data}.d`), { status: 0 });
  matches(t, run("import", `${data}.d`), { status: 0, stdout: /: 0 created, 0 updated, 11 unchanged\n/ });
});

t.test("a first import says that it has no seed, a later one does not", async (t) => {
  const { run, data, map } = workplace(t);
  const note = "the database was new, and `entente serve` will not add the seed to it: `entente seed` does\n";
  const add = (...more: string[]) => run("import", data, "--mapping", map, ...more);
  t.notOk(add("--dry-run").stdout.includes("seed"), "a dry run leaves it new");
  t.ok(add().stdout.endsWith(note));
  t.notOk(add().stdout.includes("seed"));
  matches(t, run("seed"), { status: 0, stdout: /^[1-9]\d+ created, / });
});

t.test("a dry run does not bring an older database up to date", async (t) => {
  const { folder, run, data, map } = workplace(t);
  const file = `${folder}/e.sqlite`;
  writeFileSync(file, databaseOfSchema(20).connection.serialize());
  // The first to open a file gives it a write-ahead log.
  new Database(file).close();
  const before = readFileSync(file);
  const { status, stderr } = run("import", data, "--mapping", map, "--dry-run");
  t.equal(status, 1);
  t.match(
    stderr,
    /^entente: the database has schema 20, and this program reads \d+: run `entente migrate`\n$/,
  );
  t.ok(readFileSync(file).equals(before));
});

t.test("complaints end it with 1, and say which paths were not read", async (t) => {
  const { run, data, map, folder } = workplace(t);
  writeFileSync(`${folder}/bad.csv`, CSV.replace("03/05/2020", "31/02/2020"));
  const { status, stdout, stderr } = run("import", `${folder}/bad.csv`, data, "--mapping", map);
  matches(t, { status, stdout }, { status: 1, stdout: "" });
  t.equal(
    stderr,
    "not read: harbours.csv\nentente: 1 complaint, nothing was changed\nbad.csv:2: day: '31/02/2020': there is no such day: expected a date in the form DD/MM/YYYY (map.yaml:24:5)\n",
  );
  t.match(
    run("import", `${folder}/bad.csv`, "--mapping", map, "--skip-invalid").stdout,
    /the rejected rows are in bad\.csv\.rejected\.csv/,
  );
  const refused = (...args: string[]) => run("import", ...args).stderr;
  t.match(refused(data, "--source", "x"), /it needs --mapping/);
  t.match(refused(data, "--mapping", map, "--resource", "visits"), /a mapping names the resources/);
});
