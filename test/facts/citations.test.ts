// The citations of the seed agree with its values: the files of the seed are read record by record.
import { readdirSync, readFileSync } from "node:fs";
import t from "tap";
import { z } from "zod";

const json = z.json();
const recordShape = z
  .object({
    id: z.string(),
    area_ids: z.array(z.string()).default([]),
    offices: z.array(json).default([]),
    outcomes: z.array(json).default([]),
    evidence: z.array(
      z.looseObject({
        source_id: z.string(),
        start: z.number(),
        end: z.number(),
        field: z.string().nullable(),
        basis: z.string(),
        note: z.string().nullable(),
      }),
    ),
  })
  .catchall(json);
type SeedRecord = z.infer<typeof recordShape>;
type Citation = SeedRecord["evidence"][number];

const folder = new URL("../../seed/", import.meta.url);
const read = (name: string) =>
  z.array(recordShape).parse(JSON.parse(readFileSync(new URL(name, folder), "utf8")));
const records = readdirSync(folder)
  .filter((name) => name.endsWith(".json") && !["redirects.json", "origins.json"].includes(name))
  .flatMap(read);

/** The value at a path such as `offices.0.country`; undefined if there is none. */
const at = (value: z.infer<typeof json> | undefined, path: string) =>
  path.split(".").reduce<z.infer<typeof json> | undefined>((inner, part) => {
    if (Array.isArray(inner)) return inner[Number(part)];
    return typeof inner === "object" && inner !== null ? inner[part] : undefined;
  }, value);
const isEmpty = (value: z.infer<typeof json> | undefined) =>
  value === undefined || value === null || (Array.isArray(value) && value.length === 0);
const valuesOf = (record: SeedRecord) =>
  json.parse(Object.fromEntries(Object.entries(record).filter(([name]) => name !== "evidence")));
const overlap = (one: Citation, other: Citation) =>
  one.source_id === other.source_id && one.start < other.end && other.start < one.end;
const yearsIn = (value: z.infer<typeof json> | undefined): string[] =>
  typeof value === "string" ? (value.match(/\b(?:19|20)\d\d\b/g) ?? []) : [];
/** The spans that support a whole record, and those that support its text and its areas. */
const passagesOf = ({ evidence }: SeedRecord) =>
  evidence.filter(({ field }) => field === null || ["text", "about", "area_ids"].includes(field));

t.test("no citation supports a value that is not there", async (t) => {
  t.ok(records.length > 0, "the seed was read");
  const empty = records.flatMap((record) =>
    record.evidence
      .filter(({ field }) => field !== null && isEmpty(at(valuesOf(record), field)))
      .map(({ field }) => `${record.id}: ${field}`),
  );
  t.strictSame(empty, []);
});

t.test("a passage that supports a record is also evidence for each of its areas", async (t) => {
  const areas = read("cooperation-areas.json");
  const named = new Map(
    areas.map(({ id, evidence }) => [id, evidence.filter(({ field }) => field === null)]),
  );
  const missing = records.flatMap((record) =>
    record.area_ids
      .filter((area) => {
        const mentions = named.get(area) ?? [];
        return !passagesOf(record).some((passage) => mentions.some((mention) => overlap(passage, mention)));
      })
      .map((area) => `${record.id}: ${area}`),
  );
  t.strictSame(missing, []);
});

t.test("the occasion of an event or a statement, and its speaker, have their own citations", async (t) => {
  const said = ["meetings", "agreements", "positions", "quotes"].flatMap((name) => read(`${name}.json`));
  const uncited = said.flatMap((record) =>
    ["event_id", "visit_id", "speaker_id", "speaker_ids"]
      .filter((field) => !isEmpty(record[field]))
      .filter((field) => record.evidence.every((citation) => citation.field !== field))
      .map((field) => `${record.id}: ${field}`),
  );
  t.strictSame(uncited, []);
});

t.test("whose speaker a person is has its own citation", async (t) => {
  const uncited = read("positions.json")
    .filter(({ speaker_ids }) => !isEmpty(speaker_ids))
    .filter(({ evidence }) => evidence.every(({ field }) => field !== "actors"))
    .map(({ id }) => id);
  t.strictSame(uncited, []);
});

t.test("each of several actors is named by a note on the actors", async (t) => {
  const names = new Map(
    z
      .array(z.looseObject({ id: z.string(), name: z.string(), aliases: z.array(z.string()) }))
      .parse(read("countries.json"))
      .map(({ id, name, aliases }) => [id, [name, ...aliases]]),
  );
  const unnamed = read("positions.json").flatMap(({ id, actors, evidence }) => {
    const notes = evidence.filter(({ field }) => field === "actors").map(({ note }) => note ?? "");
    const states = z.array(z.string()).parse(actors);
    return states
      .filter((state) => states.length > 1 && !names.get(state)?.some((name) => notes.join().includes(name)))
      .map((state) => `${id}: ${state}`);
  });
  t.strictSame(unnamed, []);
});

t.test("a text that repeats the year of a date cites a passage that gives it", async (t) => {
  const texts = ["title", "summary", "description", "text", "about", "subject", "measure"];
  const uncited = records.flatMap((record) =>
    texts.flatMap((text) =>
      yearsIn(record[text])
        .filter((year) => {
          const dated = record.evidence.filter(
            ({ field }) =>
              field !== null && !texts.includes(field) && yearsIn(at(valuesOf(record), field)).includes(year),
          );
          const cited = record.evidence.filter(({ field }) => field === null || field === text);
          return dated.length > 0 && !cited.some((one) => dated.some((other) => overlap(one, other)));
        })
        .map((year) => `${record.id}: ${text} ${year}`),
    ),
  );
  t.strictSame(uncited, []);
});

t.test("each office and each outcome answers to a sentence of its own", async (t) => {
  const unsupported = records.flatMap((record) =>
    (["offices", "outcomes"] as const).flatMap((list) =>
      record[list]
        .map((_, index) => `${list}.${index}`)
        .filter((entry) => record.evidence.every(({ field }) => field !== entry))
        .map((entry) => `${record.id}: ${entry}`),
    ),
  );
  t.strictSame(unsupported, []);
  const stated = records.flatMap((record) =>
    record.evidence
      .filter(({ field, basis }) => field?.startsWith("outcomes.") && basis === "stated")
      .map(({ field }) => `${record.id}: ${field}`),
  );
  t.strictSame(stated, [], "no article says what came of what the other reports: each outcome is inferred");
});
