// Where the records of packs come from. A pack that was exported lists the origins in `origins.json`, and its records say
// with `claims` what each of them says.
import { basename, resolve } from "node:path";
import { z } from "zod";
import { CURATOR, type StoredClaim, storedClaims } from "../claims/claim.ts";
import { slug } from "../resources/fields.ts";
import type { Fault } from "../write/refusal.ts";
import { type Complaint, ImportError } from "./complaints.ts";
import type { FoundPacks, PackFile } from "./find-packs.ts";
import { readJsonList, readNdjson } from "./read-json.ts";
import { openText } from "./read-text.ts";
import { slug as slugOf } from "./slug.ts";

const originEntry = z.strictObject({ origin: slug.max(160) });

/**
 * The origins of a pack, the first that is followed first. It also gave the records that do not say who did. Without
 * `origins.json` and a `given` name, this is the name of the folder. Throws an ImportError for a name that is no slug.
 */
export function originsOf({ folder, origins }: FoundPacks, given?: string): string[] {
  if (given !== undefined) return [given];
  if (origins === null) return [nameOf(folder)];
  const faults: Complaint[] = [];
  const names = [...entriesOf(origins)].flatMap(({ value, line, error }) => {
    const entry = originEntry.safeParse(value);
    if (entry.success) return [entry.data.origin];
    const [issue] = entry.error.issues;
    const message = error ?? `${issue?.path.join(".") || "origin"}: ${issue?.message}`;
    faults.push({ file: origins.path, line, place: null, message });
    return [];
  });
  if (faults.length > 0) throw new ImportError(faults);
  return names.length > 0 ? names : [nameOf(folder)];
}

/** The name of a folder as that of an origin. */
function nameOf(folder: string): string {
  const name = slugOf(basename(resolve(folder))).slice(0, 160) || "pack";
  if (name !== CURATOR) return name;
  throw new ImportError([
    {
      file: folder,
      line: null,
      place: null,
      message: `'${CURATOR}' ${originFault(CURATOR)}, with \`--origin\``,
    },
  ]);
}

const entriesOf = ({ path, form }: PackFile) => {
  const pieces = openText(path).pieces();
  return form === "json" ? readJsonList(pieces) : readNdjson(pieces);
};

const withClaims = z.looseObject({ claims: z.unknown().optional() });

/** An entry of a pack without its claims, and the claims; by default, `origin` says all of it. */
export function splitClaims(
  entry: unknown,
  origin: string,
): { value: unknown; claims: StoredClaim[]; faults: Fault[] } {
  const parsed = withClaims.safeParse(entry);
  if (!parsed.success || parsed.data.claims === undefined)
    return { value: entry, claims: [{ origin }], faults: [] };
  const { claims: given, ...value } = parsed.data;
  const claims = storedClaims.min(1).safeParse(given);
  if (claims.success) return { value, claims: claims.data, faults: [] };
  const faults = claims.error.issues.map(({ path, message }) => ({
    path: ["claims", ...path].join("."),
    detail: message,
  }));
  return { value, claims: [], faults };
}

/** What is wrong with a name for the origin of a pack; null if nothing is. */
export function originFault(name: string): string | null {
  if (name === CURATOR) return "is what people write here: give the pack another name";
  return slug.max(160).safeParse(name).error?.issues[0]?.message ?? null;
}
