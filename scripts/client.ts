// Generates client/schema.d.ts, the types of the client, from openapi.yaml. With --check it fails on a difference.
import { readFileSync, writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import openapiTS, { astToString } from "openapi-typescript";
import { packagePath } from "../src/package-path.ts";

/** The types that the committed document stands for. */
export async function generateClient(): Promise<string> {
  const types = astToString(await openapiTS(pathToFileURL(packagePath("openapi.yaml"))));
  return `// Generated from openapi.yaml by \`npm run client\`. Do not edit.\n${types}`;
}

if (import.meta.main) {
  const file = packagePath("client/schema.d.ts");
  const types = await generateClient();
  if (!process.argv.includes("--check")) writeFileSync(file, types);
  else if (readFileSync(file, "utf8") !== types) {
    console.error("client/schema.d.ts differs from openapi.yaml: run `npm run client`");
    process.exitCode = 1;
  } else console.log("client/schema.d.ts agrees with openapi.yaml");
}
