// Mappings that are meant to do harm, or do it by mistake.
import { existsSync, writeFileSync } from "node:fs";
import t from "tap";
import { stringify } from "yaml";
import { explainRow } from "../../src/import/explain-row.ts";
import { importWatched, runaway } from "../../src/import/import-watched.ts";
import { readMapping } from "../../src/import/read-mapping.ts";
import { withinTime } from "../../src/import/row-watch.ts";
import { matches } from "../matches.ts";
import { CSV, complaintsOf, MAPPING, openDatabase } from "./try-import.ts";

/** Takes time that doubles with each letter. */
const RUNAWAY = { match: [{ pattern: "^(?:a+)+$", is: "x" }], of: "{who}", otherwise: "{who}" };
const LONG = CSV.replace("Lê An", `${"a".repeat(60)}!`);
const mapping = {
  ...MAPPING,
  values: { who_is: RUNAWAY, ...MAPPING.values, person: { slug: "{who_is} {from}" } },
};

t.test("a pattern that runs away is cut off, and named with the row", async (t) => {
  const folder = t.testdir({ "map.yaml": stringify(mapping), "harbours.csv": LONG });
  const database = openDatabase(t);
  const path = `${folder}/harbours.csv`;
  const file = { ...readMapping(`${folder}/map.yaml`), path };
  const complaints = complaintsOf(() =>
    importWatched(database, file, { actor: "tests", skipInvalid: true }, 1500),
  );
  matches(
    t,
    complaints.map((line) => line.replaceAll(`${folder}/`, "")),
    [
      /^harbours\.csv:3: values\.who_is: takes too long to read: a pattern runs away; .* \(map\.yaml:\d+:\d+\)$/,
    ],
  );
  t.notOk(existsSync(`${path}.rejected.csv.part`));
  t.equal(
    withinTime(() => explainRow(path, file, 3), 500),
    null,
    "nor is it explained for ever",
  );
  matches(
    t,
    [...runaway(file, ({ number }) => number === 3).complaints],
    [/harbours\.csv:3: values\.who_is: /],
  );
});

t.test("a watched import of a common file, and its errors", async (t) => {
  const folder = t.testdir({ "map.yaml": stringify(MAPPING), "harbours.csv": CSV });
  const path = `${folder}/harbours.csv`;
  const file = { ...readMapping(`${folder}/map.yaml`), path };
  const database = openDatabase(t);
  matches(t, importWatched(database, file, { actor: "tests" }), { rows: 3, rejected: 0 });
  writeFileSync(path, CSV.replace("03/05/2020", "soon"));
  matches(
    t,
    complaintsOf(() => importWatched(database, file, { actor: "tests" })),
    [/harbours\.csv:2: day: 'soon': expected a date/],
  );
});

t.test("aliases, keys and tables of bad will", async (t) => {
  const folder = t.testdir({});
  const file = `${folder}/map.yaml`;
  const refusedAs = (text: string): string => {
    writeFileSync(file, text);
    return (complaintsOf(() => readMapping(file))[0] ?? "accepted").replaceAll(`${folder}/`, "");
  };
  const levels = Array.from({ length: 9 }, (_, n) => `a${n + 1}: &a${n + 1} [${`*a${n}, `.repeat(9)}]`);
  t.match(refusedAs(["a0: &a0 [x]", ...levels].join("\n")), /not YAML: Excessive alias count/);
  t.match(refusedAs("a: &a [*a]"), /^map\.yaml: source: is missing$/);
  t.match(refusedAs(`a: ${"[".repeat(5000)}${"]".repeat(5000)}`), /^map\.yaml:\d+:\d+: not YAML: /);
  t.match(
    refusedAs(stringify({ ...MAPPING, tables_from: ["../../../../no/such"] })),
    /^map\.yaml:\d+:\d+: tables_from\.0: there is no file /,
  );
  t.match(
    refusedAs(`__proto__: { polluted: 1 }\n${stringify(MAPPING)}`),
    /^map\.yaml:1:12: __proto__: there is no key '__proto__' here/,
  );
  t.notOk("polluted" in {});
});
