// Builds tap without the plugins that package.json turns off. It runs after an install: the first run of the tests would
// still use them. Where the tools for development were left out, there are no tests to run.
import { execSync } from "node:child_process";
import { existsSync } from "node:fs";
import { packagePath } from "../src/package-path.ts";

if (existsSync(packagePath("node_modules/tap/package.json"))) execSync("tap build", { stdio: "inherit" });
