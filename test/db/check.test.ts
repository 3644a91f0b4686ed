// `entente check`: a sound database has no faults, and each kind of damage is reported.
import t from "tap";
import { check } from "../../src/db/check.ts";
import { changing } from "../../src/db/records/change-log.ts";
import { deleteRecord } from "../../src/db/records/delete-record.ts";
import { resourceAt } from "../../src/resources/resources.ts";
import { seededDatabase, seedState } from "../seeded.ts";

t.test("the seed is sound", async (t) => {
  const database = seededDatabase();
  t.strictSame(check(database), []);
  t.strictSame(check(database), [], "and checking leaves nothing behind");
});

t.test("a database is also sound after records were deleted", async (t) => {
  const database = seededDatabase();
  const quotes = resourceAt("quotes");
  const ids = database.all({ sql: "SELECT id FROM quote", parameters: [] }).map(({ id }) => String(id));
  changing(database, { actor: "a test" }, (change) => {
    for (const id of ids) t.ok(deleteRecord(database, quotes, id, change), id);
  });
  t.strictSame(check(database), []);
});

const damages: readonly [what: string, sql: string, fault: RegExp][] = [
  [
    "a changed value",
    "UPDATE visit SET occasion = 'A feast.' WHERE id LIKE '2021%'",
    /^visit 2021-\S+: its digest/,
  ],
  [
    "a lost citation",
    "DELETE FROM citation WHERE number = (SELECT number FROM organization WHERE id = 'asean')",
    /^organization asean: evidence: no span/,
  ],
  [
    "a span past the end",
    "UPDATE citation SET \"end\" = 99999 WHERE number = (SELECT number FROM organization WHERE id = 'asean') AND ordinal = 0",
    /^organization asean: evidence.0.end/,
  ],
  [
    "a sentence past the end",
    "UPDATE source_sentences SET \"end\" = 99999 WHERE record_id = (SELECT number FROM source WHERE id = 'vietnam-japan-elevate-ties') AND ordinal = (SELECT max(ordinal) FROM source_sentences WHERE record_id = (SELECT number FROM source WHERE id = 'vietnam-japan-elevate-ties'))",
    /^source vietnam-japan-elevate-ties: sentences\.\d+\.end: the text has \d+ code points, but this is 99999$/,
  ],
  [
    "a sentence inside the one before",
    "UPDATE source_sentences SET start = 1 WHERE record_id = (SELECT number FROM source WHERE id = 'vietnam-japan-elevate-ties') AND ordinal = 2",
    /^source vietnam-japan-elevate-ties: sentences\.2\.start: the sentence before ends at \d+, but this is 1$/,
  ],
  [
    "a circle",
    "UPDATE cooperation_area SET parent_id = CASE id WHEN 'trade' THEN 'economy' ELSE 'trade' END WHERE id IN ('trade', 'economy')",
    /^cooperation_area economy: parent_id: expected no circle, found economy → trade → economy$/,
  ],
  [
    "a reference to nothing",
    "PRAGMA foreign_keys = OFF; UPDATE quote SET speaker_id = 'nobody' WHERE id = '2022-limitless'",
    /^quote 2022-limitless: speaker_id: there is no person 'nobody'/,
  ],
  [
    "one id of two events",
    "UPDATE milestone SET id = (SELECT min(id) FROM visit) WHERE id = (SELECT min(id) FROM milestone)",
    /^events: '2021-11-vnm-jpn-pham-minh-chinh' is the id of a visit and a milestone$/,
  ],
  [
    "a position of no event",
    "UPDATE position SET event_id = 'nothing' WHERE id = (SELECT min(id) FROM position WHERE event_id IS NOT NULL)",
    /^position \S+: event_id: there is no event 'nothing'$/,
  ],
  [
    "a number that is not the registered one",
    "PRAGMA foreign_keys = OFF; UPDATE person SET number = number + 100000 WHERE id = 'kishida-fumio'",
    /^person kishida-fumio: is not registered$/,
  ],
  [
    "a date that is not its event's",
    "UPDATE position SET date = '1999' WHERE id = (SELECT min(id) FROM position WHERE event_id IS NOT NULL)",
    /^position \S+: its date differs from that of its event$/,
  ],
  ["a lost word", "DELETE FROM record_search WHERE rowid = 7", /^search index: differs/],
  ["a lost name", "DELETE FROM name WHERE name = 'ASEAN'", /^names: 'ASEAN' of record \d+ is missing$/],
  ["a name of nobody", "INSERT INTO name VALUES ('zz', 1, 'zz')", /^names: 'zz' of record 1 is left over$/],
  [
    "a record out of nowhere",
    "DELETE FROM change WHERE id = 'asean'",
    /^organization asean: the log has no entry for it$/,
  ],
  [
    "a record that went unseen",
    "PRAGMA foreign_keys = OFF; DELETE FROM indicator WHERE id = 'vietnamese-community-in-japan-size'",
    /^indicator \S+: is registered but does not exist$/,
  ],
  [
    "a served record that says something else",
    "UPDATE record_json SET json = replace(json, 'Kishida', 'Nobody') WHERE number = (SELECT number FROM record WHERE id = '2022-04-30-jpn-vnm-kishida-fumio')",
    /^visit 2022-04-30-jpn-vnm-kishida-fumio: what is served of it is not what it says$/,
  ],
  [
    "a state before the first",
    "UPDATE change SET former = '{}' WHERE seq = 1",
    /^log: entry 1: 'created' has no state before it, but one is kept$/,
  ],
  [
    "claims before the first",
    "UPDATE change SET claims = '[]' WHERE seq = 1",
    /^log: entry 1: 'created' has no state before it, but one is kept$/,
  ],
  [
    "numbers that would be given again",
    "UPDATE dataset SET number = 1",
    /^dataset: names 1 as the last number of a record, but \d+ was given$/,
  ],
  [
    "a history cut short",
    "DELETE FROM change WHERE seq = (SELECT max(seq) FROM change)",
    new RegExp(`^dataset: names ${seedState().seq} as the last change, but the log ends at \\d+$`),
  ],
];

t.test("if many names are lost, only the first are reported, with a line that there are more", async (t) => {
  const database = seededDatabase();
  const lose = (count: number) => {
    database.run(
      "DELETE FROM name WHERE (folded, number, name) IN (SELECT folded, number, name FROM name LIMIT ?)",
      count,
    );
    return check(database).filter((line) => line.startsWith("names: "));
  };
  t.equal(lose(20).length, 20);
  const faults = lose(1);
  t.equal(faults.length, 21);
  t.equal(faults.at(-1), "names: there are more faults than these 20");
});

for (const [what, sql, fault] of damages)
  t.test(what, async (t) => {
    const database = seededDatabase();
    database.connection.exec(sql);
    const faults = check(database);
    t.ok(
      faults.some((line) => fault.test(line)),
      faults.join("\n"),
    );
  });
