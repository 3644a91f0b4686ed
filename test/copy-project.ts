// A copy of the project as it is in the working tree, for tests that change its files.
import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, rmSync, statSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { Test } from "tap";

/** Files that Git does not track, but that an installed project has. */
const BUILT = "explorer/dist";

/** Makes a copy with the installed packages, and returns its folder. It is removed when the test ends. */
export function copyProject(t: Test): string {
  const folder = mkdtempSync(join(tmpdir(), "entente-copy-"));
  t.teardown(() => rmSync(folder, { recursive: true, force: true }));
  const files = execFileSync("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"], {
    encoding: "utf8",
  });
  for (const file of files.split("\0"))
    if (statSync(file, { throwIfNoEntry: false })?.isFile()) cpSync(file, join(folder, file));
  if (existsSync(BUILT)) cpSync(BUILT, join(folder, BUILT), { recursive: true });
  execFileSync("git", ["init", "--quiet"], { cwd: folder });
  symlinkSync(resolve("node_modules"), join(folder, "node_modules"));
  return folder;
}
