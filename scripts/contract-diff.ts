// `npm run contract:diff`: every break of openapi.yaml against the baseline's. It fails on those that CHANGELOG.md does
// not name. With --all it also lists the differences that break nobody.
import { readFileSync } from "node:fs";
import { packagePath } from "../src/package-path.ts";
import { compareContracts, type Difference } from "./compare-contracts.ts";
import { ContractDocument } from "./contract-document.ts";

/** The inline code under `### Breaks` of the newest version: places, in which `*` stands for anything. */
export function namedBreaks(changelog: string): string[] {
  const [, newest = ""] = changelog.split(/^## /m);
  const [, breaks = ""] = newest.split(/^### Breaks\n/m);
  const [section = ""] = breaks.split(/^### /m);
  return [...section.matchAll(/`([^`\n]+)`/g)].map(([, name = ""]) => name);
}

/** The breaks, each with only those of its places that no name covers. */
export function unnamed(differences: readonly Difference[], names: readonly string[]): Difference[] {
  const patterns = names.map(
    (name) => new RegExp(`^${name.replaceAll(/\W/g, (sign) => (sign === "*" ? ".*" : `\\${sign}`))}$`),
  );
  return differences.flatMap((one) => {
    const places = one.places.filter((place) => !patterns.some((pattern) => pattern.test(place)));
    return one.breaks && places.length > 0 ? [{ ...one, places }] : [];
  });
}

/** One line: where, what, and how many operations a client meets it in. */
export function line({ places: [first = "", ...more], what, operations }: Difference): string {
  const where = more.length === 0 ? first : `${first} and ${more.length} more`;
  const reach =
    operations.length === 0
      ? ""
      : ` (${operations.length} ${operations.length === 1 ? "operation" : "operations"})`;
  return `${where}: ${what}${reach}`;
}

if (import.meta.main) {
  const read = (name: string) => readFileSync(packagePath(name), "utf8");
  const differences = compareContracts(
    ContractDocument.read(read("baseline/openapi.yaml")),
    ContractDocument.read(read("openapi.yaml")),
  );
  const breaks = differences.filter((one) => one.breaks);
  const missing = unnamed(breaks, namedBreaks(read("CHANGELOG.md")));
  const rest = process.argv.includes("--all") ? differences.filter((one) => !one.breaks) : [];
  for (const one of rest) console.log(`no break: ${line(one)}`);
  for (const one of breaks) console.log(`break: ${line(one)}`);
  console.log(`${breaks.length} breaks against the baseline`);
  if (missing.length > 0) {
    console.error("\nCHANGELOG.md does not name, under `### Breaks` of the newest version:");
    for (const one of missing) for (const place of one.places) console.error(`- \`${place}\`: ${one.what}`);
    process.exitCode = 1;
  }
}
