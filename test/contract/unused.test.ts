// `npm run unused` refuses everything unused: files, exports, types, dependencies; and packages that are not declared.
import { spawnSync } from "node:child_process";
import {
  appendFileSync,
  cpSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import t from "tap";

const COPIED = [
  ...["bench", "client", "examples", "explorer", "scripts", "src", "test"],
  ...[".gitignore", "knip.ts", "package.json", "tsconfig.json", "tsconfig.build.json"],
];

t.test("everything unused is refused by name, and nothing else", async (t) => {
  // Not in `t.testdir`, because Git ignores that, and ignored files are not part of the project.
  const copy = mkdtempSync(join(tmpdir(), "entente-unused-"));
  t.teardown(() => rmSync(copy, { recursive: true }));
  for (const name of COPIED) cpSync(name, join(copy, name), { recursive: true });
  symlinkSync(resolve("node_modules"), join(copy, "node_modules"));
  t.strictSame(unusedIn(copy), { status: 0, lines: [] });

  appendFileSync(join(copy, "src/errors.ts"), "export const plantedExport = 1;\n");
  appendFileSync(join(copy, "explorer/src/words.ts"), "export type PlantedType = 1;\n");
  appendFileSync(join(copy, "src/app.ts"), 'import "planted-import";\n');
  writeFileSync(join(copy, "src/http/planted.ts"), "");
  writeFileSync(join(copy, "explorer/src/styles/planted.css"), "");
  const manifest = readFileSync("package.json", "utf8");
  writeFileSync(
    join(copy, "package.json"),
    manifest.replace('"dependencies": {', '"dependencies": { "planted-package": "1.0.0",'),
  );
  t.strictSame(unusedIn(copy), {
    status: 1,
    lines: [
      "Unused files (2)",
      "explorer/src/styles/planted.css: explorer/src/styles/planted.css",
      "src/http/planted.ts: src/http/planted.ts",
      "Unused dependencies (1)",
      "package.json: planted-package",
      "Unlisted dependencies (1)",
      "src/app.ts: planted-import",
      "Unused exports (1)",
      "src/errors.ts: plantedExport",
      "Unused exported types (1)",
      "explorer/src/words.ts: PlantedType",
    ],
  });
});

function unusedIn(folder: string): { status: number | null; lines: string[] } {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["node_modules/knip/bin/knip.js", "--no-progress", "--directory", folder, "--reporter", "compact"],
    { encoding: "utf8" },
  );
  return { status, lines: `${stderr}${stdout}`.split("\n").filter((line) => line !== "") };
}
