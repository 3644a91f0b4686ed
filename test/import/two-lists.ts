// A list of guests and a list of their visits, made for tests, and what curators do with them.
import type { Test } from "tap";
import { readRecord } from "../../src/db/records/read-record.ts";
import { exportPacks } from "../../src/export/export-packs.ts";
import { findPacks } from "../../src/import/find-packs.ts";
import { importPacks } from "../../src/import/import-packs.ts";
import type { ImportOptions } from "../../src/import/import-report.ts";
import { claimsOf } from "../../src/read/claims-of.ts";
import { resourceAt } from "../../src/resources/resources.ts";
import { distinguishRecords } from "../../src/write/distinguish-records.ts";
import { mergeRecords } from "../../src/write/merge-records.ts";
import { preferOrder } from "../../src/write/prefer-origins.ts";
import { patchRecord } from "../../src/write/put-record.ts";
import { restoreRecord, withdrawRecord } from "../../src/write/withdraw-record.ts";
import { type Writing, write } from "../../src/write/writing.ts";
import { openWorkplace } from "./try-import.ts";

const PEOPLE = {
  source: { id: "guests", title: "Guests", summary: "Made for tests.", language: "en" },
  columns: ["id", "name", "description"],
  record: {
    resource: "people",
    id: "{id}",
    fields: { name: "{name}", country: "NOR", description: "{description}" },
  },
  needs: [
    { resource: "countries", id: "NOR", fields: { name: "Norway", description: "The guests' state." } },
    { resource: "countries", id: "DEU", fields: { name: "Germany", description: "The host." } },
    {
      resource: "relations",
      id: "DEU-NOR",
      fields: { title: "Germany and Norway", summary: "Visits.", countries: ["DEU", "NOR"] },
    },
  ],
};

export const VISITS = {
  source: { id: "journeys", title: "Journeys", summary: "Made for tests.", language: "en" },
  columns: ["id", "visitor", "companion"],
  record: {
    resource: "visits",
    id: "{id}",
    fields: {
      title: "A journey",
      summary: "Made for tests.",
      relation_id: "DEU-NOR",
      date: "2001",
      visit_type: "official",
      guest_country: "NOR",
      host_country: "DEU",
      visitor_id: "{visitor}",
      companions: {
        each: "{companion}",
        as: "one",
        give: { object: { person_id: "{one}", description: "with them" } },
      },
    },
  },
};

export const GUESTS = `id,name,description
anna,Anna Berg,The first.
berit,Berit Dahl,The second.
cara,Cara Lund,The third.
`;

/** A database in which both lists can be loaded, and packs. */
export function openLists(t: Test) {
  const on = openWorkplace(t);
  const change = <T>(work: (writing: Writing) => T): T => write(on.database, { actor: "a curator" }, work);
  const read = (path: string, id: string) => readRecord(on.database, resourceAt(path), id);
  return {
    ...on,
    change,
    mapping: PEOPLE,
    /** `people` are ids of guests who are others. */
    guests: (rows = GUESTS, sourceId = "guests", people: Record<string, string> = {}) =>
      on.load(rows, { mapping: { ...PEOPLE, same_as: { people } }, sourceId }),
    visits: (rows: string, sourceId = "journeys") =>
      on.load(`id,visitor,companion\n${rows}`, { mapping: VISITS, sourceId }),
    merge: (id: string, into: string) =>
      change((writing) => mergeRecords(writing, resourceAt("people"), { id, into })),
    withdraw: (id: string) => change((writing) => withdrawRecord(writing, resourceAt("people"), id)),
    withdrawSource: (id: string) => change((writing) => withdrawRecord(writing, resourceAt("sources"), id)),
    distinguish: (one: string, other: string) =>
      change((writing) => distinguishRecords(writing, resourceAt("people"), [one, other], true)),
    patch: (path: string, id: string, members: Record<string, unknown>) =>
      change((writing) => patchRecord(writing, resourceAt(path), id, members)),
    prefer: (...names: string[]) => change((writing) => preferOrder(writing, names)),
    /** Restores a person to the state before it was last merged or withdrawn, or to the first one. */
    restore: (id: string, which: "max" | "min" = "max") => {
      const [revision] = on.column(
        `SELECT ${which}(seq) FROM change WHERE type = 'person' AND id = '${id}' AND action <> 'deleted'`,
      );
      change((writing) => restoreRecord(writing, resourceAt("people"), id, String(revision)));
    },
    values: (path: string, id: string) => read(path, id)?.values,
    evidence: (path: string, id: string) => read(path, id)?.evidence ?? [],
    said: (path: string, id: string, field: string) =>
      claimsOf(on.database, resourceAt(path), id)
        ?.fields.find((one) => one.field === field)
        ?.claims.map(({ origin, given_id, value }) => `${origin} ${given_id}: ${value}`) ?? [],
    conflicts: (path: string, id: string) =>
      (read(path, id)?.evidence ?? []).flatMap(({ field, value }) =>
        value === undefined ? [] : [`${field}: ${value}`],
      ),
    leads: () => on.column("SELECT id || ' ' || into_id FROM merged ORDER BY id"),
    packs: () => {
      exportPacks(on.database, `${on.folder}/packs`, "json");
      return `${on.folder}/packs`;
    },
    loadPacks: (folder: string, options: Partial<ImportOptions> = {}) =>
      importPacks(on.database, findPacks(folder), { actor: "a test", ...options }),
  };
}
