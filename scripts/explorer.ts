// Builds the explorer into explorer/dist, each file with a compressed copy beside it. It runs after an install: where
// the tools for development were left out, it says so, and the server does without the page.
import { globSync, readFileSync, writeFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { packagePath } from "../src/package-path.ts";

const vite = await import("vite").catch(() => null);
if (vite === null) console.log("vite is not installed: the explorer is not built");
else {
  await vite.build({ configFile: packagePath("explorer/vite.config.ts"), logLevel: "warn" });
  for (const file of globSync(`${packagePath("explorer/dist/assets")}/*.{js,css,svg}`))
    writeFileSync(`${file}.gz`, gzipSync(readFileSync(file), { level: 9 }));
}
