// The worked examples of mappings, with rows that were made up for them: the oddities of such lists, and nothing real.
import { copyFileSync, existsSync, writeFileSync } from "node:fs";
import t, { type Test } from "tap";
import { importRows } from "../../src/import/import-rows.ts";
import { readMapping } from "../../src/import/read-mapping.ts";
import { matches } from "../matches.ts";
import { complaintsOf, openDatabase } from "./try-import.ts";

function load(t: Test, mapping: string, data: string, skipInvalid = false) {
  const path = `${t.testdir({})}/rows.csv`;
  writeFileSync(path, data);
  const database = openDatabase(t);
  const work = () =>
    importRows(
      database,
      { ...readMapping(`mappings/${mapping}.yaml`), path },
      { actor: "tests", skipInvalid },
    );
  const all = (sql: string) => database.all({ sql, parameters: [] }).map((row) => Object.values(row));
  return { work, all, path };
}

const TREATY_HEAD =
  "number,title,country_name,signed,place,provisional,in_force,terminated,subject,document_url\n";

t.test("a treaty list: parties, territories, dates of all kinds", async (t) => {
  const { work, all } = load(
    t,
    "treaties",
    `${TREATY_HEAD}T1,Treaty on Ferries,UNITED KINGDOM ; FRANCE ; Jersey ; Isle of Man,28/03/1938,Calais,,18/02/1939,31/12/9999,FERRIES,
T2,Exchange of Notes on Kites,UNITED KINGDOM ; JAPAN ; SPAIN,31/02/1869,,,,,KITES,
T3,Convention on Bells,UNITED KINGDOM ; CHINA,1947-05?,,,,03/07/1970,BELLS,
T4,Protocol on Bells,UNITED KINGDOM ; TEXAS,14/03/1845,,,,,BELLS,
T5,Treaty on Ferries,UNITED KINGDOM ; FRANCE ; Jersey ; Isle of Man,28/03/1938,Calais,,18/02/1939,31/12/9999,FERRIES,
,,,,,,,,,
T6,Declaration on Owls,UNITED KINGDOM ; UNITED NATIONS ; ITALY,05/12/1958,,,,,OWLS,
T7,Treaty on Geese,UNITED KINGDOM ; SPAIN,1964-XX-16,,,,,GEESE,
`,
  );
  const report = work();
  matches(t, report, { rows: 8, skipped: 2, repeated: 1, rejected: 0 });
  t.strictSame(all("SELECT id, date, form, status, parties FROM agreements ORDER BY id"), [
    [
      "1869-gbr-esp-exchange-of-notes-on-kites-t2",
      "1869",
      "exchange_of_notes",
      "signed",
      '["GBR","JPN","ESP"]',
    ],
    [
      "1869-gbr-jpn-exchange-of-notes-on-kites-t2",
      "1869",
      "exchange_of_notes",
      "signed",
      '["GBR","JPN","ESP"]',
    ],
    ["1938-03-28-gbr-fra-treaty-on-ferries-t1", "1938-03-28", "treaty", "in_force", '["GBR","FRA"]'],
    ["1947-05-gbr-xrc-convention-on-bells-t3", "1947-05?", "treaty", "terminated", '["GBR","XRC"]'],
    ["1958-12-05-gbr-ita-declaration-on-owls-t6", "1958-12-05", "declaration", "signed", '["GBR","ITA"]'],
    ["1964-xx-16-gbr-esp-treaty-on-geese-t7", "1964-XX-16", "treaty", "signed", '["GBR","ESP"]'],
  ]);
  t.strictSame(all("SELECT summary FROM agreements WHERE id LIKE '%-t1'"), [
    [
      "Treaty on Ferries, signed by UNITED KINGDOM ; FRANCE ; Jersey ; Isle of Man. Signed at Calais. In force: 1939-02-18/... Extended to Jersey, Isle of Man. Listed under ferries.",
    ],
  ]);
  t.strictSame(all("SELECT DISTINCT note FROM evidence WHERE record_id LIKE '1869%' AND field IS NULL"), [
    ["signed: '31/02/1869' was not read as a date: there is no such day."],
  ]);
  t.strictSame(all("SELECT reason FROM source_sentences ORDER BY start").flat(), [
    "no party of UNITED KINGDOM ; TEXAS is a state with a code",
    "repeats row 2",
    "has no values",
  ]);
});

t.test("a treaty list: a party that nobody has looked up", async (t) => {
  const { work } = load(
    t,
    "treaties",
    `${TREATY_HEAD}T1,Treaty on Ferries,UNITED KINGDOM ; FRANSE,28/03/1938,,,,,FERRIES,\n`,
  );
  matches(t, complaintsOf(work), [
    /rows\.csv:2: country_name, signed: 'FRANSE': expected a value of the table 'states'; it has 'FRANCE' \(mappings\/treaties\.yaml:\d+:\d+\)$/,
  ]);
});

t.test("a list of meetings: periods, states in a sentence, participants with offices", async (t) => {
  const { work, all } = load(
    t,
    "meetings",
    `No;When;States;Participants;Kind;Place;Remarks;
1;14–16 October 1954;France with Viet Nam, in the castle;"Anna Berg (Foreign Minister, France), Lê An (Envoy, Vietnam)";Talks;Hill House;-;
2;5 May 1959;japan and Germany;-;Dinner;n/a
3;spring 1960;Japan, France;;Workshop on bells;
4;1 June 1961;Japan, France;;Cancelled talks;
5;2 June 1961;Atlantis;;Talks;
`,
  );
  matches(t, work(), { rows: 5, skipped: 2, repeated: 0, rejected: 0 });
  t.strictSame(all("SELECT id, date, kind, place, title, participants FROM meetings ORDER BY id"), [
    [
      "1954-10-14-1954-10-16-fra-vnm-talks-1",
      "1954-10-14/1954-10-16",
      "talks",
      "Hill House",
      "Talks at Hill House",
      '[{"person_id":null,"office":"Foreign Minister","country":"FRA","role":"participant"},{"person_id":null,"office":"Envoy","country":"VNM","role":"participant"}]',
    ],
    ["1959-05-05-deu-jpn-dinner-2", "1959-05-05", "reception", null, "Dinner", "[]"],
    ["1960-fra-jpn-workshop-on-bells-3", "1960", "workshop", null, "Workshop on bells", "[]"],
  ]);
});

const LIST = `${process.env.ENTENTE_TEST_DATA ?? "../shared/data"}/treaties-made-up.csv`;

t.test("the made-up list of treaties", { skip: !existsSync(LIST) && `there is no ${LIST}` }, async (t) => {
  const database = openDatabase(t);
  const path = `${t.testdir({})}/list.csv`;
  copyFileSync(LIST, path);
  const file = { ...readMapping("mappings/treaties.yaml"), path };
  const report = importRows(database, file, { actor: "tests", skipInvalid: true });
  matches(t, report, { rows: 62, repeated: 0, rejected: 1 });
  t.equal(report.resources.get("agreements")?.updated, 0);
});
