// Builds tap without the plugins that package.json turns off. It runs after an install: the first run of the tests would
// still use them. Where the tools for development were left out, there are no tests to run.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { packagePath } from "../src/package-path.ts";

const tap = packagePath("node_modules/tap/package.json");
if (existsSync(tap))
  process.exitCode = spawnSync("tap", ["build"], { shell: true, stdio: "inherit" }).status ?? 1;
