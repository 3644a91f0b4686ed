// `npm run mutants`: puts small bugs into a copy of the project, one at a time, and runs the tests that should catch
// them. `npm run mutants -- query cursor` tries only bugs whose file or description contains one of these words.
import { spawnSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { z } from "zod";

/** A small, plausible bug: a line of one of the .ndjson files in this folder. */
const mutantLine = z.strictObject({
  /** A description of the bug, if the replaced text does not explain it. */
  what: z.string().optional(),
  /** The file of src that has it. */
  file: z.string(),
  /** Text that is found once in the file, and the text that replaces it. */
  from: z.string(),
  to: z.string(),
  /** Test files of behaviour, of which at least one must fail. A generated file that differs does not count. */
  tests: z.array(z.string()).min(1),
  /** The reason why no test can catch it, if that is so. */
  equivalent: z.string().optional(),
});
type Mutant = z.infer<typeof mutantLine>;

const wordsFor = ({ what, from, to }: Mutant): string =>
  what ?? `${JSON.stringify(from.trim())} becomes ${JSON.stringify(to.trim())}`;

const FILES = [
  "src",
  "test",
  "scripts",
  "bench",
  "client",
  "examples",
  "seed",
  "migrations",
  "mappings",
  "docs",
];
const LINKED = ["explorer", "openapi.yaml", "package.json", "tsconfig.json", "README.md", "API.md", "deploy"];

const wanted = process.argv.slice(2);
const mutants = globSync("test/mutants/*.ndjson")
  .sort()
  .flatMap((path) => readFileSync(path, "utf8").trimEnd().split("\n"))
  .map((line) => mutantLine.parse(JSON.parse(line)));
const chosen = mutants.filter(
  (mutant) =>
    wanted.length === 0 || wanted.some((word) => `${mutant.file} ${wordsFor(mutant)}`.includes(word)),
);

const place = mkdtempSync(join(tmpdir(), "entente-mutants-"));
process.on("exit", () => rmSync(place, { recursive: true, force: true }));
const copy = join(place, "project");
// Some tests read texts and data files that are next to the project.
if (existsSync("../shared")) symlinkSync(resolve("../shared"), join(place, "shared"));
for (const name of FILES) cpSync(name, join(copy, name), { recursive: true });
for (const name of LINKED) symlinkSync(join(process.cwd(), name), join(copy, name));
// With its own cache, because each bug needs a new image of the seeded database.
mkdirSync(join(copy, "node_modules"));
for (const path of globSync(["node_modules/*", "node_modules/.bin"]))
  symlinkSync(join(process.cwd(), path), join(copy, path));

/** The time limit for a test that a bug makes hang. */
const HUNG_MS = 900_000;

/** Runs test files in the copy until one fails. Returns its output, or null if all pass. */
function failure(tests: readonly string[]): string | null {
  const env = { ...process.env, TAP_BAIL: "1", TAP_TIMEOUT: String(HUNG_MS / 1000) };
  for (const test of tests) {
    const { status, stdout } = spawnSync(process.execPath, [test], {
      cwd: copy,
      env,
      encoding: "utf8",
      timeout: HUNG_MS,
      maxBuffer: Number.POSITIVE_INFINITY,
    });
    if (status !== 0) return `${test}\n${stdout}`;
  }
  return null;
}

const tests = [...new Set(chosen.flatMap((mutant) => mutant.tests))].sort();
const broken = failure(tests);
if (broken !== null) throw new Error(`without any bug these tests fail already:\n${broken}`);

const score = new Map<string, { caught: number; of: number }>();
const survivors: Mutant[] = [];
for (const mutant of chosen.filter(({ equivalent }) => equivalent === undefined)) {
  const path = join(copy, mutant.file);
  const text = readFileSync(path, "utf8");
  if (text.split(mutant.from).length !== 2)
    throw new Error(
      `${mutant.file}: '${mutant.from}' does not stand there once: renew the mutant '${wordsFor(mutant)}'`,
    );
  writeFileSync(
    path,
    text.replace(mutant.from, () => mutant.to),
  );
  const caught = failure(mutant.tests) !== null;
  writeFileSync(path, text);
  if (!caught) survivors.push(mutant);
  const folder = dirname(mutant.file);
  const { caught: before, of } = score.get(folder) ?? { caught: 0, of: 0 };
  score.set(folder, { caught: before + (caught ? 1 : 0), of: of + 1 });
  console.log(`${caught ? "caught  " : "SURVIVED"}  ${mutant.file}: ${wordsFor(mutant)}`);
}

console.log();
for (const [folder, { caught, of }] of [...score].sort()) console.log(`${folder}: ${caught} of ${of} caught`);
for (const mutant of chosen)
  if (mutant.equivalent !== undefined)
    console.log(`not tried: ${mutant.file}: ${wordsFor(mutant)}: ${mutant.equivalent}`);
for (const mutant of survivors) console.log(`survived: ${mutant.file}: ${wordsFor(mutant)}`);
const tried = [...score.values()].reduce((sum, { of }) => sum + of, 0);
console.log(`${tried - survivors.length} of ${tried} caught`);
process.exitCode = survivors.length === 0 ? 0 : 1;
