// Other rules of the layout besides the direction of imports: SQL and the raw connection stay in the folders that know
// the engine, every file has a different name, and planted bugs are where their tests look for them.
import { spawnSync } from "node:child_process";
import { globSync, readFileSync } from "node:fs";
import { basename, dirname } from "node:path";
import t from "tap";
import { z } from "zod";

/** A statement as our own SQL writes it, in capital letters. Query builders print theirs in small letters. */
const STATEMENT =
  /["'`(]\s*(SELECT|INSERT|UPDATE|DELETE FROM|CREATE (TEMP|TABLE|INDEX|TRIGGER|VIEW)|DROP|PRAGMA|ALTER|BEGIN|COMMIT|WITH)\b(?!:)/;
const BUILDER = /\bsql`/;
const CONNECTION =
  /\.connection\b(?!\.remote|\.encrypted)|\{[^}]*\bconnection\b[^}]*\}\s*[=:]\s*\w*[dD]atabase/;

const MAY_HOLD_SQL = /^src\/(db|log|query)\//;

/** What is wrong with a file of src, given its path and text. */
function faultsOf(path: string, text: string): string[] {
  return text.split("\n").flatMap((line, index) => {
    const at = `${path}:${index + 1}`;
    if (!MAY_HOLD_SQL.test(path) && (STATEMENT.test(line) || BUILDER.test(line)))
      return [`${at}: SQL stands in src/db, src/log and src/query: make a named read of it in src/db/reads`];
    return !path.startsWith("src/db/") && CONNECTION.test(line)
      ? [`${at}: only src/db takes hold of the raw connection`]
      : [];
  });
}

const files = globSync("src/**/*.ts").sort();

t.test("SQL and the raw connection are only in folders that know the engine", async (t) => {
  t.ok(files.length > 150);
  t.strictSame(
    files.flatMap((path) => faultsOf(path, readFileSync(path, "utf8"))),
    [],
  );
  const planted = [
    'database.all({ sql: "SELECT id FROM visit", parameters: [] });',
    'database.run("DELETE FROM token");',
    "const rows = database.all(sql`select id from visits`);",
    "database.connection.pragma('wal_checkpoint');",
    "const { connection, texts }: Database = database;",
    "const words = 'what you SELECT is shown';",
  ];
  t.strictSame(
    planted.map((line) => faultsOf("src/routes/planted.ts", line).length),
    [1, 1, 1, 1, 1, 0],
  );
  t.strictSame(faultsOf("src/db/reads/planted.ts", planted[0] ?? ""), []);
});

t.test("no two files of src have the same name", async (t) => {
  const byName = Map.groupBy(files, (path) => basename(path));
  t.strictSame(
    [...byName.values()].filter((those) => those.length > 1),
    [],
  );
});

t.test("the text of every planted bug is found once in its file, and its tests exist", async (t) => {
  const planted = z.object({
    file: z.string(),
    from: z.string(),
    to: z.string(),
    tests: z.array(z.string()),
  });
  const lines = globSync("test/mutants/*.ndjson").flatMap((path) =>
    readFileSync(path, "utf8").trimEnd().split("\n"),
  );
  t.ok(lines.length > 200);
  t.strictSame(lines.length, new Set(lines).size, "none stands twice");
  const tests = new Set(globSync("test/**/*.test.ts"));
  for (const line of lines) {
    const { file, from, tests: named } = planted.parse(JSON.parse(line));
    t.equal(readFileSync(file, "utf8").split(from).length, 2, `${file}: ${from}`);
    t.strictSame(
      named.filter((one) => !tests.has(one)),
      [],
      `${file}: ${from}: tests`,
    );
  }
});

t.test("`npm test` runs each test file once, alone or together with its folder", async (t) => {
  const patterns = z.object({ include: z.array(z.string()), exclude: z.array(z.string()) });
  const { tap } = z.object({ tap: patterns }).parse(JSON.parse(readFileSync("package.json", "utf8")));
  const started = globSync(tap.include, { exclude: tap.exclude });
  const run = started.flatMap((path) =>
    dirname(path) === "test/by-folder" ? globSync(`test/${basename(path, ".ts")}/*.test.ts`) : path,
  );
  t.strictSame(run.sort(), globSync("test/**/*.test.ts", { exclude: ["test/outside/**"] }).sort());
});

t.test("a test and the processes that it starts load nothing of tap but its assertions", async (t) => {
  const { stdout } = spawnSync(process.execPath, ["-p", "process.env.NODE_OPTIONS"], { encoding: "utf8" });
  t.equal(stdout, "undefined\n", "test/fast-start.ts has left out the record of loaded files");
});
