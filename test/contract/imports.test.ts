// Imports go one way: the table in ARCHITECTURE.md says what each folder may import, and the code follows it.
import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import t from "tap";
import { importFaults, readImportTable } from "./check-imports.ts";

const document = readFileSync("ARCHITECTURE.md", "utf8");
const TABLE = 'the table under "Import rules" in ARCHITECTURE.md';

t.test("every file imports only what the table names for its folder, without circles", async (t) => {
  t.strictSame(await importFaults(".", readImportTable(document)), []);
});

t.test("what the table does not name is refused, with the file and the rule", async (t) => {
  const faults = await plant(t.testdir(), document, {
    "src/query/upward.ts":
      'import { Database } from "../db/connection/database.ts";\nimport { readFileSync } from "node:fs";\n',
    "src/http/engine.ts": 'import SQLite from "better-sqlite3";\n',
    "src/evidence/engine.ts": 'import type { Statement } from "better-sqlite3";\n',
    "src/formats/later.ts": 'const commands = await import("../commands/database-commands.ts");\n',
    "src/db/around.ts": 'export * from "../../node_modules/fastify/fastify.js";\n',
    "client/src/inside.ts": 'import { resources } from "../../src/resources/resources.ts";\n',
    "node_modules/fastify/fastify.js": "",
    "test/open-app.ts": "export const openApp = null;\n",
    "scripts/tested.ts": 'import { openApp } from "../test/open-app.ts";\n',
  });
  t.strictSame(faults.sort(), [
    `client/src/inside.ts imports ../../src/resources/resources.ts: the row \`client/src\` does not name \`src/resources\` in ${TABLE}`,
    `scripts/tested.ts imports ../test/open-app.ts: the row \`scripts\` does not name \`test\` in ${TABLE}`,
    `src/db/around.ts imports ../../node_modules/fastify/fastify.js: the row \`src/db\` does not name \`node_modules/fastify\` in ${TABLE}`,
    `src/evidence/engine.ts imports better-sqlite3: the row \`src/evidence\` does not name \`better-sqlite3\` in ${TABLE}`,
    `src/formats/later.ts imports ../commands/database-commands.ts: the row \`src/formats\` does not name \`src/commands\` in ${TABLE}`,
    `src/http/engine.ts imports better-sqlite3: the row \`src/http\` does not name \`better-sqlite3\` in ${TABLE}`,
    `src/query/upward.ts imports ../db/connection/database.ts: the row \`src/query\` does not name \`src/db/connection\` in ${TABLE}`,
    `src/query/upward.ts imports node:fs: the row \`src/query\` does not name \`node:*\` in ${TABLE}`,
  ]);
});

t.test("circles and folders without a row are refused", async (t) => {
  const faults = await plant(t.testdir(), document, {
    "src/db/one.ts": 'import type { Two } from "./two.ts";\nexport type One = Two[];\n',
    "src/db/two.ts": 'import type { Three } from "./three.ts";\nexport type Two = Three[];\n',
    "src/db/three.ts": 'import type { One } from "./one.ts";\nexport type Three = One[];\n',
    "src/fresh/new.ts": "export const fresh = true;\n",
    "src/http/inner/new.ts": "export const inner = true;\n",
    "tools/new.js": "export const tool = true;\n",
  });
  t.strictSame(faults.sort(), [
    "src/db/one.ts, src/db/three.ts, src/db/two.ts: these import each other; give what they share a file of its own",
    `src/fresh/new.ts: add a row for \`src/fresh\` to ${TABLE}`,
    `src/http/inner/new.ts: add a row for \`src/http/inner\` to ${TABLE}`,
    `tools/new.js: add a row for \`tools\` to ${TABLE}`,
  ]);
});

t.test(
  "the table itself holds no name that goes up, that nothing imports, or that is no folder",
  async (t) => {
    const changed = document
      .replace("| `src/standards` | |", "| `src/standards` | `src/query` |")
      .replace("| `src/errors.ts` | |", "| `src/gone` | |\n| `src/errors.ts` | |");
    t.strictSame(await importFaults(".", readImportTable(changed)), [
      "the row `src/standards` names `src/query`, which is above it: imports go down the table",
      "the row `src/standards` names `src/query`, which it does not import: take the name out",
      "the row `src/gone` fits no file: take it out",
    ]);
  },
);

/** The faults of a copy of the code with these files added. */
async function plant(root: string, document: string, files: Record<string, string>): Promise<string[]> {
  for (const folder of [
    "bench",
    "client",
    "deploy",
    "examples",
    "explorer/src",
    "explorer/vite.config.ts",
    "scripts",
    "src",
  ])
    cpSync(folder, join(root, folder), { recursive: true });
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  return importFaults(root, readImportTable(document));
}
