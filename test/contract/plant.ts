// A part of the baseline's document, and copies of it with planted changes.
import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { z } from "zod";
import { compareContracts } from "../../scripts/compare-contracts.ts";
import { line } from "../../scripts/contract-diff.ts";
import { ContractDocument } from "../../scripts/contract-document.ts";

const whole = z
  .looseObject({ paths: z.record(z.string(), z.unknown()) })
  .parse(parse(readFileSync("baseline/openapi.yaml", "utf8")));
/** With fewer operations, comparing is faster. */
const PATHS = ["/v1/visits", "/v1/visits/{id}", "/v1/meetings"];
export const original = {
  ...whole,
  paths: Object.fromEntries(PATHS.map((path) => [path, whole.paths[path]])),
};

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The position in an array; a step into an array is the name of a parameter. */
const inArray = (array: readonly unknown[], step: string): number =>
  array.findIndex(
    (one) => isObject(one) && (one.name === step || one.$ref === `#/components/parameters/${step}`),
  );

/** A copy of the document in which the value at each path is replaced or removed. */
export function planted(...changes: [path: string[], value?: unknown][]): ContractDocument {
  const copy: unknown = structuredClone(original);
  for (const [path, value] of changes) {
    let at = copy;
    for (const step of path.slice(0, -1))
      at = Array.isArray(at) ? at[inArray(at, step)] : isObject(at) ? at[step] : undefined;
    const last = path.at(-1) ?? "";
    if (Array.isArray(at)) {
      if (value === undefined) at.splice(inArray(at, last), 1);
      else at.push(value);
    } else if (isObject(at)) at[last] = value;
    else throw new Error(`there is nothing at ${path.join(" ")}`);
  }
  return new ContractDocument(JSON.parse(JSON.stringify(copy)));
}

export const before = new ContractDocument(original);

/** The reported differences between a document and the original, or another one. */
export const told = (after: ContractDocument, from = before) => {
  const differences = compareContracts(from, after);
  return {
    breaks: differences
      .filter(({ breaks }) => breaks)
      .map(line)
      .sort(),
    others: differences
      .filter(({ breaks }) => !breaks)
      .map(line)
      .sort(),
  };
};

export const LIST = ["paths", "/v1/visits", "get"];
export const CREATE = ["paths", "/v1/visits", "post"];
export const VISIT = ["components", "schemas", "Visit", "properties"];
export const INPUT = ["components", "schemas", "VisitInput", "properties"];
export const LIMIT = ["components", "parameters", "limit"];

/** A name, the planted changes, and the lines that report them. */
export type Planting = [name: string, changes: Parameters<typeof planted>, lines: string[]];
