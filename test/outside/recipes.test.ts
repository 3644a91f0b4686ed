// Every recipe of CONTRIBUTING.md, followed in a copy of the project: each file is created, each change made, each
// command run. One recipe follows another, as for a contributor who adds all of it, so the whole check runs once.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join, matchesGlob } from "node:path";
import t from "tap";
import { z } from "zod";
import { sha256 } from "../../src/standards/sha-256.ts";
import { copyProject } from "../copy-project.ts";
import { type Recipe, readRecipes, writeStep } from "../read-recipes.ts";

const ARTICLES = process.env.ENTENTE_TEST_ARTICLES ?? "../shared/articles";

/** Tests of the parts that recipes change. All tests would take too long. */
const TOUCHED = [
  ...[
    "declarations",
    "docs",
    "explorer-paths",
    "imports",
    "link-objects",
    "openapi",
    "rooms",
    "statuses",
    "write-statuses",
  ].map((name) => `test/contract/${name}.test.ts`),
  "test/db/indexes.test.ts",
  "test/db/migrations.test.ts",
  "test/export/*.test.ts",
  "test/facts/*.test.ts",
  "test/http/formats.test.ts",
  "test/query/build-list.test.ts",
];

/** The environment without variables that would make a command run as a part of this test. */
const environment = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => !/^(_?TAP|NODE_OPTIONS$|npm_)/.test(name)),
);

async function run(folder: string, command: string): Promise<{ code: unknown; output: string }> {
  const child = spawn(command, { cwd: folder, env: environment, shell: true });
  let output = "";
  child.stdout.on("data", (chunk) => (output += chunk));
  child.stderr.on("data", (chunk) => (output += chunk));
  const [code] = await once(child, "close");
  return { code, output };
}

const sources = z
  .array(z.looseObject({ id: z.string(), text_sha256: z.string() }))
  .parse(JSON.parse(readFileSync("seed/sources.json", "utf8")));

/** Puts the texts of the sources where the recipes expect them. Returns false if they are not available. */
function bringTexts(folder: string): boolean {
  if (!existsSync(ARTICLES)) return false;
  mkdirSync(join(folder, "articles"));
  for (const name of readdirSync(ARTICLES)) {
    const digest = sha256(readFileSync(join(ARTICLES, name), "utf8"));
    const source = sources.find(({ text_sha256 }) => text_sha256 === digest);
    if (source !== undefined)
      copyFileSync(join(ARTICLES, name), join(folder, "articles", `${source.id}.txt`));
  }
  return true;
}

const { scripts } = z
  .looseObject({ scripts: z.looseObject({ check: z.string() }) })
  .parse(JSON.parse(readFileSync("package.json", "utf8")));

/** The test files that a recipe creates or changes. */
const ownTests = ({ steps }: Recipe): string[] =>
  steps.flatMap((step) => ("path" in step && step.path.endsWith(".test.ts") ? [step.path] : []));

const recipes = readRecipes(readFileSync("CONTRIBUTING.md", "utf8"));

/** The parts of `npm run check`, with only the tests that are concerned. */
const WHOLE_CHECK = scripts.check
  .split(" && ")
  .filter((part) => part !== "npm run test:outside")
  .map((part) => (part === "npm test" ? `npx tap ${testsOf(TOUCHED, recipes.flatMap(ownTests))}` : part));

function testsOf(patterns: readonly string[], paths: readonly string[]): string {
  const others = paths.filter((path) => !patterns.some((pattern) => matchesGlob(path, pattern)));
  return [...patterns, ...new Set(others)].join(" ");
}

t.test("all recipes, one after another in one copy, and the check at the end", async (t) => {
  const folder = copyProject(t);
  const hasTexts = bringTexts(folder);
  /** Whether the command does what it should; after a failure, later commands fail because of it. */
  const succeeds = async (command: string, place: string): Promise<string | null> => {
    const { code, output } = await run(folder, command);
    return t.equal(code, 0, `${place}: ${command}`, { output: output.split("\n") }) ? output : null;
  };
  for (const recipe of recipes) {
    let output: string | null = "";
    for (const step of recipe.steps) {
      const place = `CONTRIBUTING.md:${step.line}: ${recipe.title}`;
      writeStep(recipe, step, folder);
      if (step.kind === "output" && output !== "") t.equal(output, step.text, `${place}: what it prints`);
      if (step.kind !== "run") continue;
      output = "";
      for (const command of step.commands.flatMap((one) =>
        one === "npm run check" ? checkOf(recipe) : [one],
      )) {
        if (command.includes(" articles/") && !hasTexts) {
          t.pass(`${place}: ${command}`, { skip: `the texts are not at ${ARTICLES}` });
          continue;
        }
        output = await succeeds(command, place);
        if (output === null) return;
      }
    }
  }
  for (const command of WHOLE_CHECK) if ((await succeeds(command, "after all recipes")) === null) return;
});

/** What of the check concerns one recipe alone; the rest is done once, after the last. */
function checkOf(recipe: Recipe): string[] {
  const own = ownTests(recipe);
  return own.length === 0 ? [] : [`npx tap ${own.join(" ")}`];
}
