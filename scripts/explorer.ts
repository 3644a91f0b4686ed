// Builds the explorer and the guide into explorer/dist, each file with a compressed copy beside it, the licences of what
// they contain, and openapi.yaml as JSON. It runs after an install: where the tools for development were left out, it
// says so, and the server does without the pages.
import { copyFileSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { packagePath } from "../src/package-path.ts";
import { openapiFile, readOpenapi } from "../src/routes/openapi-json.ts";

const vite = await import("vite").catch(() => null);
if (vite === null) console.log("vite is not installed: the explorer is not built");
else {
  const built = await vite.build({ configFile: packagePath("explorer/vite.config.ts"), logLevel: "warn" });
  if (!("output" in built)) throw new Error("expected one build, without watching");
  const dist = packagePath("explorer/dist");
  const { bundledPackages } = await import("./bundled-packages.ts");
  writeFileSync(`${dist}/licences.json`, `${JSON.stringify(bundledPackages(built.output), null, 2)}\n`);
  const yaml = readFileSync(packagePath("openapi.yaml"), "utf8");
  writeFileSync(`${dist}/${openapiFile(yaml)}`, JSON.stringify(readOpenapi(yaml, null)));
  const { renderGuide } = await import("./guide.ts");
  const read = (name: string) => readFileSync(`${dist}/${name}`, "utf8");
  const pages = renderGuide(read("guide.html"), read("index.html"));
  rmSync(`${dist}/guide.html`);
  mkdirSync(`${dist}/guide`);
  // What the samples in Python use.
  copyFileSync(packagePath("examples/python/entente.py"), `${dist}/guide/entente.py`);
  for (const [name, page] of pages) writeFileSync(`${dist}/guide/${name}`, page);
  for (const file of globSync(`${dist}/assets/*.{js,css,svg}`))
    writeFileSync(`${file}.gz`, gzipSync(readFileSync(file), { level: 9 }));
}
