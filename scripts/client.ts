// Generates client/src/schema.ts, the types of the client, from openapi.yaml. With --check it fails on a difference.
// The client reads JSON: where an answer has that, its other formats have no types.
import { readFileSync, writeFileSync } from "node:fs";
import openapiTS, { astToString } from "openapi-typescript";
import { parse } from "yaml";
import { packagePath } from "../src/package-path.ts";
import { driftMessage } from "./drift.ts";

export const CLIENT_TYPES = "client/src/schema.ts";

/** The types that the committed document stands for. */
export async function generateClient(): Promise<string> {
  const document = JSON.stringify(parse(readFileSync(packagePath("openapi.yaml"), "utf8"), jsonAlone));
  const types = astToString(await openapiTS(document));
  return `// Generated from openapi.yaml by \`npm run client\`. Do not edit.\n${types}`;
}

function jsonAlone(key: unknown, value: unknown): unknown {
  if (key !== "content" || typeof value !== "object" || value === null) return value;
  return "application/json" in value ? { "application/json": value["application/json"] } : value;
}

if (import.meta.main) {
  const file = packagePath(CLIENT_TYPES);
  const types = await generateClient();
  if (!process.argv.includes("--check")) writeFileSync(file, types);
  else if (readFileSync(file, "utf8") !== types) {
    console.error(driftMessage(CLIENT_TYPES));
    process.exitCode = 1;
  } else console.log(`${CLIENT_TYPES} agrees with openapi.yaml`);
}
