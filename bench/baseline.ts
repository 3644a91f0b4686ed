// The build of the baseline, from its commit in this clone: made once and kept in .cache/, in a folder named after the
// commit, so that another baseline is never taken for it.
import { spawnSync } from "node:child_process";
import { existsSync, lstatSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync } from "node:fs";
import { join, resolve } from "node:path";
import { z } from "zod";

const FOLDER = resolve(".cache/baseline");

const baseline = z.object({ name: z.string(), commit: z.string().regex(/^[0-9a-f]{40}$/) });

/** The baseline and the folder of its build; where the clone does not hold its commit, says so and ends the process. */
export function buildBaseline(): z.infer<typeof baseline> & { folder: string } {
  const { name, commit } = baseline.parse(JSON.parse(readFileSync("baseline/baseline.json", "utf8")));
  const folder = join(FOLDER, commit);
  if (!existsSync(folder)) {
    if (spawnSync("git", ["cat-file", "-e", `${commit}^{commit}`]).status !== 0) {
      console.error(`There is nothing to compare with: this clone does not hold ${name}, ${commit}.`);
      console.error(`Fetch it: git fetch --unshallow, or git fetch origin ${commit}`);
      process.exit(1);
    }
    console.error(`building ${name}, ${commit}, in ${folder}, where it is kept`);
    const making = `${folder}.making`;
    rmSync(making, { recursive: true, force: true });
    mkdirSync(making, { recursive: true });
    run("git", ["archive", "--output", join(making, "archive.tar"), commit]);
    run("tar", ["-xf", "archive.tar"], making);
    rmSync(join(making, "archive.tar"));
    install(making);
    for (const script of ["build", "explorer"]) run("npm", ["run", "--silent", script], making);
    renameSync(making, folder);
  } else install(folder);
  return { name, commit, folder };
}

/** Its packages: those of this working copy while the lock files agree, else its own. */
function install(folder: string): void {
  const packages = join(folder, "node_modules");
  const agree =
    readFileSync(join(folder, "package-lock.json"), "utf8") === readFileSync("package-lock.json", "utf8");
  const there = lstatSync(packages, { throwIfNoEntry: false });
  if (there !== undefined && (agree || !there.isSymbolicLink())) return;
  rmSync(packages, { force: true });
  if (agree) symlinkSync(resolve("node_modules"), packages);
  else run("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund"], folder);
}

function run(command: string, args: readonly string[], cwd = process.cwd()): void {
  const { status, stderr } = spawnSync(command, args, { cwd, encoding: "utf8" });
  if (status !== 0) throw new Error(`${command} ${args.join(" ")} ended with ${status}: ${stderr}`);
}
