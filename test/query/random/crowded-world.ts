// The seed and a small world with few names, so that entries and linked records often meet some parts of a question
// but not all. The values of each record are chosen at random by the kinds of its fields.
import { Random } from "../../../bench/random.ts";
import { Database } from "../../../src/db/connection/database.ts";
import { type Change, changing } from "../../../src/db/records/change-log.ts";
import { writeRecord } from "../../../src/db/records/write-record.ts";
import { prepareDatabase } from "../../../src/import/prepare-database.ts";
import type { Field, RecordInput, Resource } from "../../../src/resources/define-resource.ts";
import { resources } from "../../../src/resources/resources.ts";
import { sha256 } from "../../../src/standards/sha-256.ts";

const COUNTRIES = ["FRA", "DEU", "ITA", "JPN"] as const;
const PAIRS = ["DEU-FRA", "DEU-ITA", "DEU-JPN", "FRA-ITA", "FRA-JPN", "ITA-JPN"] as const;
const DATES = ["2001", "2001-05", "2001-05-09", "2002-XX", "2002-03-30/2002-04-02", "../2001-02-03"] as const;
const OPEN_DATES = [...DATES, "2002-06/..", "2003-01-01/"] as const;
/** Some have a comma or a double quote, which must be quoted in a URL. */
const TEXTS = ["President", "Minister, acting", 'the "old" port', "Hue"] as const;

const RECORDS: Readonly<Record<string, number>> = {
  sources: 8,
  countries: COUNTRIES.length,
  organizations: 4,
  people: 12,
  relations: PAIRS.length,
  "cooperation-areas": 6,
  visits: 60,
  meetings: 60,
  agreements: 40,
  milestones: 10,
  positions: 50,
  quotes: 20,
  indicators: 16,
};

/** The type that an id names, by the name of its field. */
const NAMED: Readonly<Record<string, string>> = {
  visitor_id: "people",
  person_id: "people",
  speaker_id: "people",
  author_id: "people",
  organization_id: "organizations",
  visit_id: "visits",
  event_id: "visits",
  parent_id: "cooperation-areas",
  area_ids: "cooperation-areas",
};

const idOf = (path: string, n: number): string =>
  ({ countries: COUNTRIES[n], relations: PAIRS[n] })[path] ?? `${path}-${n}`;

/** Creates the database; the caller closes it. */
export function crowdedWorld(seed: number): Database {
  const random = new Random(seed);
  const database = new Database(":memory:");
  prepareDatabase(database);
  // Questions may also be about records that the rules of the domain forbid.
  database.connection.pragma("foreign_keys = OFF");
  database.connection.pragma("ignore_check_constraints = ON");
  changing(database, { actor: "a test" }, (change) => {
    for (const resource of resources)
      for (let n = 0; n < (RECORDS[resource.path] ?? 0); n++)
        writeWithOrigins(database, resource, draw(random, resource, n), change);
  });
  return database;
}

/** Who says something of a record: the seed of its own records, and nobody, one or two of the others. */
export const originsOf = (id: string): string[] =>
  [...COUNTRIES, ...PAIRS].some((one) => one === id) || /^[a-z-]+-\d+$/.test(id)
    ? ["seed", "curator"].slice(0, id.length % 3)
    : ["seed"];

function writeWithOrigins(database: Database, resource: Resource, record: RecordInput, change: Change): void {
  const claims = originsOf(record.id).map((origin) => ({ origin }));
  writeRecord(database, resource, record, change, claims);
}

function draw(random: Random, resource: Resource, n: number) {
  const id = idOf(resource.path, n);
  const written = Object.entries(resource.fields).filter(
    ([name, { computed }]) => !computed && name !== "conflict",
  );
  const values: Record<string, unknown> = Object.fromEntries(
    written.map(([name, field]) => [name, value(random, name, field)]),
  );
  const cited = {
    source_id: idOf("sources", random.below(8)),
    start: n,
    end: n + 5,
    span_sha256: sha256(`${id} ${random.below(1e6)}`),
    field: null,
    basis: "stated" as const,
    note: null,
  };
  const differing = random.chance(0.2)
    ? [{ ...cited, field: "title" in values ? "title" : "name", value: "another" }]
    : [];
  return { id, values: { ...values, ...fixed(resource.path, id) }, evidence: [cited, ...differing] };
}

/** Values that are unique, or that follow from the id. */
function fixed(path: string, id: string): Record<string, unknown> {
  switch (path) {
    case "sources":
      return { id, sentences: [], text_length: 5000, row_count: null, text_sha256: sha256(id) };
    case "countries":
      return { id, alpha2: null };
    case "relations":
      return { id, countries: id.split("-") };
    default:
      return { id };
  }
}

function value(random: Random, name: string, field: Field): unknown {
  if (field.nullable && random.chance(0.3)) return null;
  switch (field.kind) {
    case "id": {
      const path = NAMED[name];
      return path === undefined
        ? random.pick(["first", "second"])
        : idOf(path, random.below(RECORDS[path] ?? 1));
    }
    case "enum":
      return field.values?.[random.below(Math.min(3, field.values.length))];
    case "country":
      return random.pick(COUNTRIES);
    case "relation":
      return random.pick(PAIRS);
    case "edtf":
      return random.pick(name === "date" ? OPEN_DATES : DATES);
    case "integer":
    case "number":
      return 1 + random.below(4);
    case "list":
      return [...new Set(entries(random, field.item, name))];
    case "objects":
      return Array.from({ length: random.below(4) }, () =>
        Object.fromEntries(
          Object.entries(field.fields ?? {}).map(([part, of]) => [part, value(random, part, of)]),
        ),
      );
    default:
      return random.pick(TEXTS);
  }
}

const entries = (random: Random, item: Field | undefined, name: string): unknown[] =>
  item === undefined ? [] : Array.from({ length: random.below(4) }, () => value(random, name, item));
