// Redirects of a pack: former ids that lead to the records that replaced them.
import t, { type Test } from "tap";
import { check } from "../../src/db/check.ts";
import { mergedInto } from "../../src/db/records/lost-ids.ts";
import { readRecord } from "../../src/db/records/read-record.ts";
import { ImportError } from "../../src/import/complaints.ts";
import { findPacks } from "../../src/import/find-packs.ts";
import { importPacks } from "../../src/import/import-packs.ts";
import { resourceAt } from "../../src/resources/resources.ts";
import { seededDatabase } from "../seeded.ts";

const areas = resourceAt("cooperation-areas");
const positions = resourceAt("positions");
const ACTOR = { actor: "a test" };

function importing(t: Test, redirects: unknown, more: Record<string, string> = {}) {
  const database = seededDatabase();
  t.teardown(() => database.close());
  const text = typeof redirects === "string" ? redirects : JSON.stringify(redirects, null, 1);
  const folder = t.testdir({ "redirects.json": text, ...more });
  const report = () => importPacks(database, findPacks(folder), ACTOR);
  return { database, folder, report };
}

t.test("an id leads on, and goes on leading where it led", async (t) => {
  const { database, report } = importing(t, [
    { type: "cooperation_area", id: "commerce", into_id: "trade" },
    { type: "cooperation_area", id: "local-channel", into_id: "energy" },
  ]);
  const before = database.readDatasetVersion();
  report();
  const after = database.readDatasetVersion();
  t.not(after, before, "what is kept of the data before is forgotten");
  t.equal(mergedInto(database, "cooperation_area", "commerce"), "trade");
  t.equal(
    mergedInto(database, "cooperation_area", "local-channel"),
    "interregional-cooperation",
    "it led there before",
  );
  t.strictSame(report().totals(), { created: 0, updated: 0, unchanged: 0 }, "once more changes nothing");
  t.equal(database.readDatasetVersion(), after);
  t.equal(mergedInto(database, "cooperation_area", "commerce"), "trade");
});

t.test("a record that still has the id is merged, and what named it names the other", async (t) => {
  const { database, report } = importing(t, [
    { type: "cooperation_area", id: "festivals", into_id: "cultural-exchange" },
  ]);
  report();
  t.equal(readRecord(database, areas, "festivals"), undefined);
  t.equal(mergedInto(database, "cooperation_area", "festivals"), "cultural-exchange");
  t.strictSame(readRecord(database, positions, "2023-festivals")?.values.area_ids, [
    "cultural-exchange",
    "tourism",
  ]);
  t.strictSame(check(database), []);
});

t.test("what is wrong is told with its line, and nothing is changed", async (t) => {
  const complaints = (redirects: unknown, more?: Record<string, string>): unknown => {
    const { database, folder, report } = importing(t, redirects, more);
    const before = database.datasetVersion();
    try {
      report();
      return "taken";
    } catch (error) {
      if (!(error instanceof ImportError)) throw error;
      t.equal(database.readDatasetVersion(), before);
      return error.complaints.map((complaint) => complaint.slice(folder.length + 1));
    }
  };
  t.strictSame(
    complaints([
      { type: "cooperation_area", id: "commerce", into_id: "nowhere" },
      { type: "cooperation_area", id: "commerce", into_id: "commerce" },
      { type: "cooperation_area", id: "commerce" },
      { type: "cooperation_area", id: "", into_id: "trade" },
      { type: "cooperation_area", id: "commerce", into_id: "trade", why: "" },
      { type: "cooperation_area", id: "Old\u001b name", into_id: "trade" },
      { type: "country", id: "XXX", into_id: "JPN" },
      { type: "country", id: "LAO", into_id: "JPN" },
      {
        type: "visit",
        id: "2022-04-30-jpn-vnm-arrival-meeting",
        into_id: "2022-04-30-jpn-vnm-kishida-fumio",
      },
    ]),
    [
      "redirects.json:7: into_id: leads to itself",
      "redirects.json:12: into_id: Invalid input: expected string, received undefined",
      "redirects.json:16: id: Too small: expected string to have >=1 characters",
      'redirects.json:21: redirect: Unrecognized key: "why"',
      "redirects.json:27: id: 'Old\u{FFFD} name': expected a slug: lower-case letters, digits, - and _",
      "redirects.json:37: LAO: the id of a country is a code, so two records are never the same country",
      "redirects.json:2: commerce: into_id: there is no cooperation_area 'nowhere'",
      "redirects.json:32: XXX: the id of a country is a code, so two records are never the same country",
      "redirects.json:42: 2022-04-30-jpn-vnm-arrival-meeting: the id '2022-04-30-jpn-vnm-arrival-meeting' is taken by the meeting of that id",
    ],
  );
  const types = "source, country";
  t.match(
    String(complaints([{ type: "treaty", id: "a", into_id: "b" }])),
    /redirects\.json:2: type: Invalid option/,
    types,
  );
  t.match(String(complaints("[{]")), /^redirects\.json:1: /);
  t.strictSame(
    complaints([{ type: "event", id: "a", into_id: "b" }]) === "taken",
    false,
    "events only gather others",
  );
});

t.test("they are taken after all records of their folder, on one line each too", async (t) => {
  const { database, report } = importing(t, "[]", {
    "redirects.ndjson": '{"type":"cooperation_area","id":"commerce","into_id":"barter"}\n',
    "cooperation-areas.ndjson": `${JSON.stringify({
      id: "barter",
      name: "Barter",
      description: "Goods for goods.",
      evidence: [{ ...seedCitation(), field: null }],
    })}\n`,
  });
  report();
  t.equal(mergedInto(database, "cooperation_area", "commerce"), "barter");
});

function seedCitation() {
  const database = seededDatabase();
  const [citation] = readRecord(database, areas, "trade")?.evidence ?? [];
  database.close();
  if (citation === undefined) throw new Error("trade has no evidence");
  return citation;
}
