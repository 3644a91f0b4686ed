// The records of a random sequence, written in full, as a pack, and as an edition of a list.
import { writeFileSync } from "node:fs";
import type { Database } from "../../src/db/connection/database.ts";
import { ImportError } from "../../src/import/complaints.ts";
import { findPacks } from "../../src/import/find-packs.ts";
import { importPacks } from "../../src/import/import-packs.ts";
import type { ImportReport } from "../../src/import/import-report.ts";
import { importRows } from "../../src/import/import-rows.ts";
import { readMapping } from "../../src/import/read-mapping.ts";
import { parliament } from "../write-app.ts";
import type { State, Type } from "./said.ts";

export const PATHS = { organization: "organizations", person: "people" } as const;

/** The source of a list of each type; each import is another edition of it. */
export const LISTS = { organization: "list-of-organizations", person: "list-of-people" } as const;

/** The record as it is written. */
export const written = (type: Type, id: string, { name, memberOf }: State) => ({
  id,
  name,
  ...(type === "organization"
    ? { kind: parliament.kind, description: "Made in a test." }
    : {
        description: "Made in a test.",
        memberships: memberOf.map((organization_id) => ({
          organization_id,
          role: "member",
          attested: "2022",
        })),
      }),
  evidence: parliament.evidence,
});

/** The mapping of a list. YAML takes JSON. */
const mappingOf = (type: Type): object => ({
  source: { id: LISTS[type], title: "A list", summary: "Made in a test.", language: "en" },
  columns: ["id", "name", "member_of"],
  record: {
    resource: PATHS[type],
    id: "{id}",
    fields: {
      name: "{name}",
      description: "Made in a test.",
      ...(type === "organization"
        ? { kind: parliament.kind }
        : {
            memberships: {
              each: { split: " ", of: "{member_of}" },
              as: "one",
              give: { object: { organization_id: "{one}", role: "member", attested: "2022" } },
            },
          }),
    },
  },
});

/** How a load ended: null if it was refused. */
function loaded(load: () => ImportReport): "left" | "loaded" | null {
  try {
    return load().lost > 0 ? "left" : "loaded";
  } catch (error) {
    if (error instanceof ImportError) return null;
    throw error;
  }
}

/** Loads a record as a pack of an origin. */
export function loadPack(database: Database, folder: string, origin: string, type: Type, record: object) {
  const file = `${folder}/${PATHS[type]}.json`;
  writeFileSync(file, JSON.stringify([record]));
  return loaded(() => importPacks(database, findPacks(file), { actor: "a load", origin }));
}

/** Loads rows as an edition of the list of their type. */
export function loadList(
  database: Database,
  folder: string,
  type: Type,
  rows: readonly { id: string; state: State }[],
) {
  const path = `${folder}/${LISTS[type]}.csv`;
  const lines = rows.map(({ id, state }) => `${id},${state.name},${state.memberOf.join(" ")}`);
  writeFileSync(path, ["id,name,member_of", ...lines, ""].join("\n"));
  writeFileSync(`${path}.yaml`, JSON.stringify(mappingOf(type)));
  const file = { path, ...readMapping(`${path}.yaml`) };
  return loaded(() => importRows(database, file, { actor: "a list" }));
}
