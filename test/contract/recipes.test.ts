// The recipes of CONTRIBUTING.md can be read and fit the project. test/outside/recipes.test.ts runs them completely.
import { execSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import t from "tap";
import { z } from "zod";
import { copyProject } from "../copy-project.ts";
import { readRecipes, writeStep } from "../read-recipes.ts";

/** What writes the file that the next step changes. */
const DRAFT = "npm run migration -- ";

const contributing = readFileSync("CONTRIBUTING.md", "utf8");
const recipes = readRecipes(contributing);

t.test(
  "every section that adds or corrects something is a recipe, except one that only explains",
  async (t) => {
    const headings = [...contributing.matchAll(/^#+ ((?:Add|Correct)\b.*)$/gm)].map(([, heading]) => heading);
    t.strictSame(
      [...recipes.map(({ title }) => title), "Add a migration"],
      headings,
      "a recipe stands under a second-level heading and has blocks",
    );
    for (const { title, steps } of recipes) {
      const last = steps.at(-1);
      t.ok(last?.kind === "run" && last.commands.at(-1) === "npm run check", `${title} ends with the check`);
      t.ok(
        steps.some((step) => "path" in step && step.path.endsWith(".test.ts")),
        `${title} has a test of its own`,
      );
    }
  },
);

t.test("every file can be created and every change made", async (t) => {
  const folder = copyProject(t);
  for (const recipe of recipes) {
    const written = () =>
      recipe.steps.flatMap((step) => {
        for (const draft of step.kind === "run" ? step.commands.filter((one) => one.startsWith(DRAFT)) : [])
          execSync(draft, { cwd: folder, stdio: "pipe" });
        t.doesNotThrow(() => writeStep(recipe, step, folder), `line ${step.line}`);
        const isWritten = "path" in step && !step.path.includes("NNN");
        return isWritten ? [readFileSync(join(folder, step.path), "utf8")] : [];
      });
    const once = written();
    t.strictSame(written(), once, `${recipe.title}: what is done already stays as it is`);
  }
});

t.test("every command exists", async (t) => {
  const { scripts } = z
    .looseObject({ scripts: z.record(z.string(), z.string()) })
    .parse(JSON.parse(readFileSync("package.json", "utf8")));
  const names = [...contributing.matchAll(/\bnpm run (?:--silent )?([\w:-]+)/g)].map(([, name = ""]) => name);
  t.ok(names.length > 10, `${names.length} commands`);
  for (const name of new Set(names)) t.ok(Object.hasOwn(scripts, name), `npm run ${name}`);
  for (const [, path = ""] of contributing.matchAll(/\bnpx tap (\S+\.ts)/g)) t.ok(existsSync(path), path);
});

const example = (blocks: string): string => `# Contributing\n\n## Add a thing\n\n${blocks}`;

t.test("a block that is not a step is refused with its heading and line", async (t) => {
  const fails = (blocks: string, message: RegExp) =>
    t.throws(() => readRecipes(example(blocks)), { message });
  fails("Like this:\n\n```ts\n1;\n```\n", /^CONTRIBUTING\.md:7: Add a thing: expected commands/);
  fails("Create `a.ts`:\n\n```diff\n+1;\n```\n", /^CONTRIBUTING\.md:7: Add a thing: expected commands/);
  fails("Change `a.ts`:\n\n```ts\n1;\n```\n", /^CONTRIBUTING\.md:7: Add a thing: expected commands/);
  fails(
    "Create `a.ts`:\n\n```ts b.ts\n1;\n  ```\n",
    /^CONTRIBUTING\.md:7: Add a thing: the block has no end/,
  );
  fails("1. Change `a.ts`:\n\n   ```diff\n+1\n```\n", /^CONTRIBUTING\.md:7: Add a thing: expected commands/);
  fails("Create `a.ts`:\n\n```ts\n1;\n", /^CONTRIBUTING\.md:7: Add a thing: the block has no end/);
});

t.test("a step that does not fit the project is refused", async (t) => {
  const folder = t.testdir({ "a.txt": "one\ntwo\ntwo\n", migrations: { "009_it.sql": "" } });
  const done = (blocks: string) => {
    for (const recipe of readRecipes(example(blocks)))
      for (const step of recipe.steps) writeStep(recipe, step, folder);
    return readFileSync(join(folder, "a.txt"), "utf8");
  };
  const change = (diff: string) => `Change \`a.txt\`:\n\n\`\`\`diff\n${diff}\n\`\`\`\n`;
  const fails = (blocks: string, message: string) => t.throws(() => done(blocks), { message });
  fails(
    change("-three"),
    "CONTRIBUTING.md:7: Add a thing: a.txt has these lines 0 times, expected once:\nthree",
  );
  fails(change(" two"), "CONTRIBUTING.md:7: Add a thing: a.txt has these lines 2 times, expected once:\ntwo");
  fails(
    "Change `migrations/NNN_what.sql`:\n\n```diff\n+1\n```\n",
    "CONTRIBUTING.md:7: Add a thing: there is no file migrations/010_what.sql",
  );
  fails("Change `b.txt`:\n\n```diff\n+1\n```\n", "CONTRIBUTING.md:7: Add a thing: there is no file b.txt");
  fails(
    "Create `a.txt`:\n\n```text\n1\n```\n",
    "CONTRIBUTING.md:7: Add a thing: there is another a.txt already",
  );
  fails(
    "Create `b/a.txt`:\n\n```text\n1\n```\n",
    "CONTRIBUTING.md:7: Add a thing: there is no folder for b/a.txt",
  );
  t.equal(done(change("-one\n+1\n@@\n two\n+and\n two")), "1\ntwo\nand\ntwo\n");
  t.equal(done(change("-one\n+1\n@@\n two\n+and\n two")), "1\ntwo\nand\ntwo\n", "once");
  t.equal(done(change(" 1\n+one")), "1\none\ntwo\nand\ntwo\n");
  t.equal(done(change(" 1\n+one")), "1\none\ntwo\nand\ntwo\n", "once");
  const migration = "Create `migrations/NNN_that.sql`:\n\n```sql\nSELECT 1;\n```\n";
  done(migration);
  done(migration);
  t.equal(readFileSync(join(folder, "migrations/010_that.sql"), "utf8"), "SELECT 1;\n", "the next number");
  t.notOk(existsSync(join(folder, "migrations/011_that.sql")), "once");
  done("Change `migrations/NNN_that.sql`:\n\n```diff\n-SELECT 1;\n+SELECT 2;\n```\n");
  t.equal(
    readFileSync(join(folder, "migrations/010_that.sql"), "utf8"),
    "SELECT 2;\n",
    "the number that it has",
  );
});
