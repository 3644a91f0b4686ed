// openapi.yaml as JSON. Parsing a megabyte of YAML takes a second, in which the server answers nobody, so the build of
// the explorer keeps the result beside its pages.
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { sha256 } from "../standards/sha-256.ts";

/** The file with the JSON of a document. It is named by what it was made of, so an old one is never taken for it. */
export const openapiFile = (yaml: string): string => `openapi-${sha256(yaml).slice(0, 32)}.json`;

/** Parses the document, or reads what the build kept of it in this folder. */
export function readOpenapi(yaml: string, kept: string | null): unknown {
  const file = `${kept}/${openapiFile(yaml)}`;
  if (kept !== null && existsSync(file)) return JSON.parse(readFileSync(file, "utf8"));
  const { parse }: typeof import("yaml") = createRequire(import.meta.url)("yaml");
  return parse(yaml);
}
