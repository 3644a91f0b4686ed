// How many of the pairs that a person judged are found: visitors of one state in a published list of visits, in
// judged-people.csv. All pairs were judged of which some part of the names is spelled alike; where the list does not show
// whether two are one, the pair was left out.
import { existsSync, readFileSync } from "node:fs";
import t from "tap";
import { Database } from "../../src/db/connection/database.ts";
import { migrate } from "../../src/db/schema/migrate.ts";
import { duplicatesOf } from "../../src/duplicates/find-duplicates.ts";
import { importRows } from "../../src/import/import-rows.ts";
import { readMapping } from "../../src/import/read-mapping.ts";
import { SameAs } from "../../src/import/same-as.ts";
import { resourceAt } from "../../src/resources/resources.ts";

const VISITS = "../shared/data/us-inbound-visits.csv";
const LEAST_PRECISION = 0.95;
const LEAST_RECALL = 0.8;

t.test(
  "visitors in two spellings",
  { skip: existsSync(VISITS) ? false : `${VISITS} is not here` },
  async (t) => {
    const database = new Database(":memory:");
    t.teardown(() => database.close());
    migrate(database);
    // The mapping merges most of them: the rows are loaded as if it did not.
    const read = readMapping("mappings/us-inbound-visits.yaml");
    importRows(database, { path: VISITS, ...read, sameAs: new SameAs({}) }, { actor: "a test" });
    const judged = new Map(
      readFileSync("test/duplicates/judged-people.csv", "utf8")
        .trim()
        .split("\n")
        .slice(1)
        .map((line): [string, boolean] => {
          const [one, other, same] = line.split(",");
          return [`${one} ${other}`, same === "yes"];
        }),
    );
    const found = [...duplicatesOf(database, resourceAt("people"))].flatMap((candidate) =>
      candidate === null ? [] : [[...candidate.records].sort().join(" ")],
    );
    t.equal(new Set(found).size, found.length, "each pair once");
    const right = found.filter((pair) => judged.get(pair) === true).length;
    const wrong = found.filter((pair) => judged.get(pair) === false);
    const all = [...judged.values()].filter((same) => same).length;
    t.ok(right / (right + wrong.length) >= LEAST_PRECISION, `precision; wrong are ${wrong.join(", ")}`);
    t.ok(right / all >= LEAST_RECALL, `recall: ${right} of ${all}`);
  },
);
