// The two complete mappings with the real files, if these are available: every row becomes a visit or is explained.
import { copyFileSync, existsSync } from "node:fs";
import t from "tap";
import { z } from "zod";
import { attachFolder } from "../../src/evidence/attach-folder.ts";
import { verify } from "../../src/evidence/verify.ts";
import { importRows } from "../../src/import/import-rows.ts";
import { readMapping } from "../../src/import/read-mapping.ts";
import { matches } from "../matches.ts";
import { openSeeded } from "../seeded.ts";

const DATA = process.env.ENTENTE_TEST_DATA ?? "../shared/data";
const skip = existsSync(`${DATA}/us-inbound-visits.csv`) ? false : `the data files are not at ${DATA}`;
const NAMES = ["us-inbound-visits", "us-outbound-travels"];

t.test("all 7,535 rows", { skip }, async (t) => {
  const database = openSeeded(t);
  const load = (name: string) =>
    importRows(
      database,
      { ...readMapping(`mappings/${name}.yaml`), path: `${DATA}/${name}.csv` },
      { actor: "tests" },
    );
  const [inbound, outbound] = NAMES.map(load);
  matches(t, inbound, { rows: 3264, repeated: 0, skipped: 0, rejected: 0 });
  matches(t, outbound, { rows: 4271, repeated: 2, skipped: 1, rejected: 0 });
  t.equal(inbound?.resources.get("visits")?.created, 3264);
  t.equal(outbound?.resources.get("visits")?.created, 4268);

  const version = database.readDatasetVersion();
  for (const name of NAMES)
    matches(t, load(name).totals(), { created: 0, updated: 0 }, `${name}: the second time`);
  t.equal(database.readDatasetVersion(), version);

  const text = z.record(z.string(), z.unknown());
  const visit = (source: string, row: number) =>
    text.parse(
      database.get({
        sql: `SELECT v.* FROM visits v JOIN citation c ON c.number = v.number
          WHERE c.source_id = ? AND c."row" = ? AND c.field IS NULL`,
        parameters: [source, row],
      }),
    );
  const rowOf = (source: string, id: string) =>
    Number(
      database.get({
        sql: "SELECT \"row\" FROM evidence WHERE source_id = ? AND record_type = 'visit' AND record_id LIKE ? AND field IS NULL",
        parameters: [source, `%-${id}`],
      })?.row,
    );
  const byNumber = (source: string, id: string) => visit(source, rowOf(source, id));

  await t.test("known rows", async (t) => {
    matches(t, visit("us-inbound-visits", 2), {
      id: "1874-12-12-xhw-usa-kalakaua-2138",
      date: "1874-12-12/1874-12-23",
      guest_country: "XHW",
      host_country: "USA",
      relation_id: "USA-XHW",
      visitor_id: "kalakaua-xhw",
      visitor_office: "King",
      title: "King Kalakaua visits the United States",
      companions: "[]",
    });
    matches(t, visit("us-outbound-travels", 2), {
      guest_country: "USA",
      host_country: "GBR",
      visitor_id: "biden-joseph-r",
      visitor_office: "President",
      places: '["London","Cornwall"]',
    });
  });

  await t.test("a state has the code of its time", async (t) => {
    const codes = (where: string) =>
      database
        .all({
          sql: `SELECT DISTINCT guest_country || ' ' || host_country AS pair FROM visit WHERE ${where}`,
          parameters: [],
        })
        .map(({ pair }) => pair);
    t.strictSame(codes("id LIKE '1945-04-26-%soong%'"), ["XRC USA"], "1945 is not the People's Republic");
    t.strictSame(codes("id LIKE '1979-01-29-%deng-xiaoping%'"), ["CHN USA"]);
    t.strictSame(codes("id LIKE '1967-05-09-%yen-chia-kan%'"), ["TWN USA"]);
    t.strictSame(codes("id LIKE '1957-05-08-%diem%'"), ["XVN USA"]);
    t.strictSame(codes("id LIKE '1959-09-15-%khrushchev%'"), ["SUN USA"]);
    t.strictSame(codes("id LIKE '1992-01-27-%baker%'"), ["USA RUS"], "the Soviet Union had ended");
    t.strictSame(codes("id LIKE '2001-05-09-%kostunica%'"), ["YUG USA"]);
    t.strictSame(codes("date_min = '2003-04-02' AND host_country <> 'BEL'"), ["USA SCG"]);
    t.strictSame(codes("date_min = '1990-06-11' AND guest_country LIKE 'D%'"), ["DDR USA"]);
    t.strictSame(codes("id LIKE '1953-04-07-%adenauer%'"), ["DEU USA"]);
    t.strictSame(codes("id LIKE '1969-03-05-%'"), ["DHY USA"]);
    t.strictSame(codes("id LIKE '2022-09-28-%' AND guest_country = 'WSM'"), ["WSM USA"], "somoa");
    t.strictSame(codes("id LIKE '2017-06-29-%'"), ["KOR USA"], "korea");
    t.strictSame(codes("guest_country = 'CHN' AND date_min < '1949-10-01'"), []);
  });

  await t.test("places, leaders and offices", async (t) => {
    matches(t, byNumber("us-outbound-travels", "4119"), {
      host_country: "GBR",
      date: "2021-11-01/2021-11-02",
    });
    const greenland = database.all({
      sql: "SELECT host_country, places FROM visits WHERE places LIKE '%Greenland%'",
      parameters: [],
    });
    t.equal(greenland.length, 4);
    for (const { host_country } of greenland) t.equal(host_country, "DNK");
    const companions = database.all({
      sql: "SELECT person_id FROM visit_companions JOIN visit ON number = record_id WHERE id LIKE '%-usa-%' ORDER BY person_id",
      parameters: [],
    });
    t.strictSame(
      companions.map(({ person_id }) => person_id),
      [
        "donald-tusk-pol",
        "giulio-andreotti-ita",
        "hashim-thaci-xkx",
        "hussein-jor-2023",
        "ivica-racan-hrv",
        "jerzy-buzek-pol",
        "mustafa-khalil-egy",
      ],
    );
    const named = (sql: string) => database.all({ sql, parameters: [] }).map((row) => Object.values(row)[0]);
    t.strictSame(
      named("SELECT name FROM person WHERE name LIKE '%, Jr%' OR name LIKE '%, 3rd' ORDER BY name"),
      ["Benigno S. Aquino, 3rd", "Tommy E. Remengesau, Jr."],
    );
    t.equal(inbound?.merged, 178);
    t.strictSame(
      named(`SELECT name || ': ' || (SELECT group_concat(value, ' | ' ORDER BY value) FROM json_each(aliases)) FROM people
        WHERE id IN ('benjamin-netanyahu-isr', 'surangel-whipps-jr-plw') ORDER BY id`),
      [
        "Benjamin Netanyahu: Benyamin Netanyahu | Binyamin Netanyahu",
        "Surangel Whipps Jr.: Surangel Samuel Whipps, Jr.",
      ],
    );
    t.strictSame(
      named("SELECT count(*) FROM visit WHERE visitor_id = 'benjamin-netanyahu-isr'"),
      [29],
      "20 visits as Benjamin, 7 as Binyamin, 2 as Benyamin",
    );
    t.strictSame(
      named("SELECT DISTINCT visitor_office FROM visit WHERE visitor_office LIKE '%Minist%' ORDER BY 1"),
      [
        "Acting Prime Minister",
        "Interim Prime Minister",
        "President of the Council of Ministers",
        "Prime Minister",
      ],
    );
    t.strictSame(
      named(
        "SELECT DISTINCT visitor_office FROM visit WHERE visitor_id = 'hoover-herbert-c' AND date_min < '1929-03-04'",
      ),
      ["President-elect"],
    );
  });

  await t.test("every row stands in the attached file, and what became no visit says why", async (t) => {
    const folder = t.testdir();
    for (const name of NAMES) copyFileSync(`${DATA}/${name}.csv`, `${folder}/${name}.csv`);
    const verdicts = verify(database, folder).filter(({ source }) => NAMES.includes(source));
    matches(t, verdicts, [
      { source: "us-inbound-visits", text: "read", sentences: 3265, cited: 3265, explained: 0, failures: [] },
      {
        source: "us-outbound-travels",
        text: "read",
        sentences: 4272,
        cited: 4269,
        explained: 3,
        failures: [],
      },
    ]);
    t.strictSame(
      database.all({
        sql: "SELECT reason FROM source_sentences WHERE record_id = (SELECT number FROM source WHERE id = 'us-outbound-travels') ORDER BY start",
        parameters: [],
      }),
      ["repeats row 1342", "repeats row 1344", "Antarctica is no state: there is no host"].map((reason) => ({
        reason,
      })),
    );
    attachFolder(database, folder);
    t.match(
      database.get({
        sql: "SELECT exact FROM evidence WHERE record_id = '1874-12-12-xhw-usa-kalakaua-2138' AND field IS NULL",
        parameters: [],
      })?.exact,
      /^2138,1874-12-12,1874-12-23,King Kalakaua,hawaii,Hawaii,/,
    );
  });
});
