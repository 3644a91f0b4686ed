// Compares the imports of each file with the table in ARCHITECTURE.md. Everything that the table does not allow is
// refused. Imports of types count like all others.
import { readdirSync } from "node:fs";
import { dirname } from "node:path";
import { cruise, type ICruiseResult, type IDependency } from "dependency-cruiser";

/** For each folder or file, from the top down: the folders, files and packages that it may import besides itself. */
export type ImportTable = ReadonlyMap<string, readonly string[]>;

const TABLE = 'the table under "Import rules" in ARCHITECTURE.md';

/** Reads the rows of the table: a name, the folders and files, the packages. Every name is in backticks. */
export function readImportTable(document: string): ImportTable {
  const section = document.split(/^## /m).find((text) => text.startsWith("Import rules\n")) ?? "";
  const named = (text: string): string[] => [...text.matchAll(/`([^`]+)`/g)].map(([, name = ""]) => name);
  return new Map(
    [...section.matchAll(/^\| `([^`]+)` \|(.*)$/gm)].map(([, name = "", cells = ""]) => [name, named(cells)]),
  );
}

/** The faults of the files under `root`, and of the table itself; empty if there are none. */
export async function importFaults(root: string, table: ImportTable): Promise<string[]> {
  const { modules, summary } = await readModules(root);
  const names = [...table.keys()];
  /** The file if it has its own row, else its folder. Folders inside that folder need their own rows. */
  const rowOf = (file: string): string => (table.has(file) ? file : dirname(file));
  const targetOf = ({ module, resolved, coreModule }: IDependency): string => {
    if (coreModule) return "node:*";
    return module.startsWith(".") ? rowOf(resolved) : packageOf(module);
  };

  const imports = modules.flatMap(({ source, dependencies }) =>
    dependencies.map((dependency) => ({
      text: `${source} imports ${dependency.protocol ?? ""}${dependency.module}`,
      from: rowOf(source),
      to: targetOf(dependency),
    })),
  );
  const unlisted = modules
    .filter(({ source }) => !table.has(rowOf(source)))
    .map(({ source }) => `${source}: add a row for \`${dirname(source)}\` to ${TABLE}`);
  const refused = imports
    .filter(({ from, to }) => from !== to && table.get(from)?.includes(to) === false)
    .map(({ text, from, to }) => `${text}: the row \`${from}\` does not name \`${to}\` in ${TABLE}`);
  const circles = summary.violations
    .map(({ cycle = [] }) => cycle.map(({ name }) => name).sort())
    .map((files) => `${files.join(", ")}: these import each other; give what they share a file of its own`);

  const upward = names.flatMap((name, index) =>
    (table.get(name) ?? [])
      .filter((target) => names.slice(0, index).includes(target))
      .map(
        (target) => `the row \`${name}\` names \`${target}\`, which is above it: imports go down the table`,
      ),
  );
  const unused = names.flatMap((name) =>
    (table.get(name) ?? [])
      .filter((target) => !imports.some(({ from, to }) => from === name && to === target))
      .map(
        (target) => `the row \`${name}\` names \`${target}\`, which it does not import: take the name out`,
      ),
  );
  const empty = names
    .filter((name) => !modules.some(({ source }) => rowOf(source) === name))
    .map((name) => `the row \`${name}\` fits no file: take it out`);
  return [...unlisted, ...refused, ...circles, ...upward, ...unused, ...empty];
}

/** Only tests import tests, and they may import anything. */
const LEFT_OUT = ["node_modules", "dist", "test"];

/** Our own files with their imports, and the circles among them. */
async function readModules(root: string): Promise<ICruiseResult> {
  const folders = readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith(".") && !LEFT_OUT.includes(entry.name))
    .map(({ name }) => name);
  const { output } = await cruise(folders, {
    baseDir: root,
    validate: true,
    ruleSet: { forbidden: [{ name: "circle", severity: "error", from: {}, to: { circular: true } }] },
    tsPreCompilationDeps: true,
    doNotFollow: "(^|/)node_modules/",
    exclude: "^(client|explorer)/dist/",
  });
  if (typeof output === "string") throw new Error(output);
  const modules = output.modules.filter(({ source }) =>
    folders.some((folder) => source.startsWith(`${folder}/`)),
  );
  return { ...output, modules };
}

const packageOf = (module: string): string => module.split("/", module.startsWith("@") ? 2 : 1).join("/");
