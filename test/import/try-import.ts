// A database in memory, our own mapping, and files: shared by the tests of imports.
import { readFileSync, writeFileSync } from "node:fs";
import type { Test } from "tap";
import { stringify } from "yaml";
import type { Database } from "../../src/db/connection/database.ts";
import { emptyDatabase } from "../../src/db/schema/empty-database.ts";
import { ImportError } from "../../src/import/complaints.ts";
import type { ImportOptions, ImportReport } from "../../src/import/import-report.ts";
import { importRows } from "../../src/import/import-rows.ts";
import { readMapping } from "../../src/import/read-mapping.ts";

/** Journeys between two harbours, in a table made for tests. */
export const CSV = `no,day,guest,host,who,note
1,03/05/2020,JP,VN,Hoshi Ran,State visit
2,04/05/2020,VN,JP,Lê An,
3,05/06/2020,JP,LA,Hoshi Ran,"Rain, and a talk"
`;

/** The mapping of these rows. Tests change parts of it. */
export const MAPPING = {
  source: { id: "harbours", title: "Harbours", summary: "A table made for tests.", language: "en" },
  columns: ["no", "day", "guest", "host", "who", "note"],
  tables: {
    states: { JP: "JPN", VN: "VNM", LA: "LAO" },
    names: { JPN: "Japan", VNM: "Viet Nam", LAO: "Laos" },
  },
  values: {
    date: { date: "DD/MM/YYYY", of: "{day}" },
    from: { table: "states", of: "{guest}" },
    to: { table: "states", of: "{host}" },
    relation: { pair: ["{from}", "{to}"] },
    person: { slug: "{who} {from}" },
  },
  skip: [{ when: { of: "{note}", is: "cancelled" }, reason: "it did not take place" }],
  distinct: ["day", "guest", "host", "who", "note"],
  record: {
    resource: "visits",
    id: { slug: "{date} {from} {to} {who} {no}" },
    fields: {
      title: "{who} travels",
      summary: { first: ["{note}", "A journey."] },
      relation_id: "{relation}",
      date: "{date}",
      visit_type: { match: [{ pattern: "^state", is: "state" }], of: "{note}", otherwise: "unspecified" },
      guest_country: "{from}",
      host_country: "{to}",
      visitor_id: "{person}",
    },
  },
  needs: [
    ...["{from}", "{to}"].map((id) => ({
      resource: "countries",
      id,
      fields: { name: { table: "names", of: id }, description: "A state with harbours." },
    })),
    {
      resource: "relations",
      id: "{relation}",
      fields: { title: "{relation}", summary: "Two states.", countries: { split: "-", of: "{relation}" } },
    },
    {
      resource: "people",
      id: "{person}",
      fields: { name: "{who}", country: "{from}", description: "A traveller." },
    },
  ],
};

const DAYS = Array.from({ length: 28 }, (_, n) => String(n + 1).padStart(2, "0"));
export const FILLER = "words that nobody reads ".repeat(30);

/** So many long rows that they count as a large file (from 1,200 on). */
export const largeRows = (count: number): string[] =>
  Array.from(
    { length: count },
    (_, n) => `${n},${DAYS[n % 28]}/0${1 + (n % 9)}/${1950 + (n % 70)},JP,VN,Hoshi ${n % 40},${FILLER}${n}`,
  );

export const largeCsv = (rows: readonly string[]): string =>
  `no,day,guest,host,who,note\n${rows.join("\n")}\n`;

export function openDatabase(t: Test): Database {
  const database = emptyDatabase();
  t.teardown(() => database.close());
  return database;
}

export interface Workplace {
  folder: string;
  database: Database;
  /** Imports these bytes with this mapping. */
  load: (
    data: string | Uint8Array,
    options?: Partial<ImportOptions> & { mapping?: object; sourceId?: string },
  ) => ImportReport;
  /** The complaints of an import that must be refused, without the folder. */
  complaints: (...load: Parameters<Workplace["load"]>) => string[];
  /** One column of a query. */
  column: (sql: string) => unknown[];
  dump: () => unknown;
}

export function openWorkplace(t: Test): Workplace {
  const folder = t.testdir();
  const database = openDatabase(t);
  const load: Workplace["load"] = (data, { mapping = MAPPING, sourceId, ...options } = {}) => {
    const path = `${folder}/harbours.csv`;
    writeFileSync(path, data);
    writeFileSync(`${folder}/map.yaml`, stringify(mapping));
    return importRows(
      database,
      { ...readMapping(`${folder}/map.yaml`), path, sourceId },
      { actor: "tests", ...options },
    );
  };
  const column = (sql: string) => database.all({ sql, parameters: [] }).map((row) => Object.values(row)[0]);
  return {
    folder,
    database,
    load,
    column,
    complaints: (...args) =>
      complaintsOf(() => load(...args)).map((line) => line.replaceAll(`${folder}/`, "")),
    dump: () =>
      ["visit", "person", "record", "citation", "change", "dataset", "source", "source_sentences"].map(
        (table) => database.all({ sql: `SELECT * FROM ${table}`, parameters: [] }),
      ),
  };
}

export function complaintsOf(work: () => unknown): string[] {
  try {
    work();
  } catch (error) {
    if (error instanceof ImportError) return [...error.complaints];
    throw error;
  }
  return [];
}

export const textOf = (path: string): string => readFileSync(path, "utf8");
