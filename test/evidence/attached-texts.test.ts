// Evidence with words: texts that an operator attaches, read back and checked. The articles here are our own.
import { readFileSync, writeFileSync } from "node:fs";
import t, { type Test } from "tap";
import { buildApp } from "../../src/app.ts";
import { Database } from "../../src/db/connection/database.ts";
import { migrate } from "../../src/db/schema/migrate.ts";
import { attachFolder } from "../../src/evidence/attach-folder.ts";
import { locate } from "../../src/evidence/locate.ts";
import { decodeText } from "../../src/evidence/source-text.ts";
import { verdictTable } from "../../src/evidence/verdict-table.ts";
import { verify } from "../../src/evidence/verify.ts";
import { loadSeed } from "../../src/import/load-seed.ts";
import { sha256 } from "../../src/standards/sha-256.ts";
import { cite, indicator, quote, source, TEXT, writeSeedFolder } from "../harbour-talks.ts";
import { matches } from "../matches.ts";

/** The seed and our own source, changed as the test wants, and a folder with the text. */
function prepare(
  t: Test,
  change: { quote?: object; indicator?: object; source?: object; text?: string } = {},
) {
  const { seed, texts } = writeSeedFolder(
    t,
    {
      sources: [{ ...source, ...change.source }],
      quotes: [{ ...quote, ...change.quote }],
      indicators: [{ ...indicator, ...change.indicator }],
    },
    change.text,
  );
  const database = new Database(":memory:");
  t.teardown(() => database.close());
  migrate(database);
  loadSeed(database, seed);
  const ours = () => {
    const verdict = verify(database, texts).find((one) => one.source === "harbour-talks");
    if (verdict === undefined) throw new Error("the source is not verified");
    return verdict;
  };
  return { database, texts, ours };
}

t.test("an unchanged text verifies and gives evidence its words", async (t) => {
  const { database, texts, ours } = prepare(t);
  matches(t, ours(), {
    text: "read",
    records: 3,
    spans: 3,
    sentences: 4,
    cited: 3,
    explained: 1,
    failures: [],
  });
  t.match(verdictTable([ours()]), /harbour-talks {2}read .* 100 %$/);

  writeFileSync(`${texts}/other.txt`, "nothing of ours");
  writeFileSync(`${texts}/image.png`, Buffer.from([0xff, 0xfe, 0x00, 0xd8]));
  const found = attachFolder(database, texts);
  t.strictSame([...found.attached.keys()], ["harbour-talks"]);
  t.strictSame(found.unknown, ["image.png", "other.txt"]);

  const app = await buildApp({ database });
  t.teardown(() => app.close());
  const item = (await app.inject("/v1/quotes/open-to-all?include=evidence")).json();
  matches(t, item.data.evidence[0], {
    exact: "called the port “open to all”",
    prefix: "r talks 🕊 held\n\nThe envoy of Đông Á ".slice(-33),
    suffix: ". Rain fell. Two ships sailed on",
  });
  const [headline] = (await app.inject("/v1/sources/harbour-talks/annotations")).json().data;
  matches(t, headline, {
    start: 0,
    end: 20,
    exact: "Harbour talks 🕊 held",
    records: [{ record_type: "source" }],
  });
  const coverage = (await app.inject("/v1/sources/harbour-talks/coverage")).json();
  matches(t, coverage.meta, { total: 4, covered: 4, cited: 3 });
  matches(t, coverage.data[2], { exact: "Rain fell.", records: [], reason: "weather: no bilateral fact" });
  matches(t, coverage.data[1], { records: [{ type: "quote", id: "open-to-all" }], reason: null });
  t.equal((await app.inject("/v1/sources/nowhere/coverage")).statusCode, 404);
  t.equal((await app.inject("/v1/sources/harbour-talks/annotations?limit=0")).statusCode, 400);
  t.equal(
    (await app.inject("/v1/evidence?source_id=vietnam-japan-elevate-ties&limit=1")).json().data[0].exact,
    null,
  );
});

t.test("the words stay in memory: none reaches the file", async (t) => {
  const { texts, database } = prepare(t);
  const file = `${texts}/e.sqlite`;
  await database.connection.backup(file);
  const reader = new Database(file, { readonly: true });
  attachFolder(reader, texts);
  t.equal(
    reader.get({ sql: "SELECT exact FROM evidence WHERE record_id = 'ships-2020'", parameters: [] })?.exact,
    "Two ships sailed on 3 May 2020",
  );
  reader.close();
  t.notMatch(readFileSync(file).toString("utf8"), /Rain fell/);
});

t.test("a changed text is refused with what differs", async (t) => {
  const changes: [what: string, text: string, reason: RegExp][] = [
    [
      "one byte inside a span",
      TEXT.replace("Two ships", "Ten ships"),
      /it has \d+ code points as it should; the first cited span that differs is \d+ to \d+ \(indicator ships-2020\)/,
    ],
    [
      "one byte outside all spans",
      TEXT.replace("Rain", "Hail"),
      /all 3 cited spans are unchanged, so the change lies outside them/,
    ],
    [
      "a character more",
      TEXT.replace("Rain fell", "Rain felll"),
      /code points where the source has \d+; the first cited span that differs/,
    ],
  ];
  for (const [what, text, reason] of changes) {
    const { database, texts, ours } = prepare(t, { text });
    const { refused, attached } = attachFolder(database, texts);
    t.equal(attached.size, 0, what);
    matches(t, refused, [{ file: "harbour.txt", source: "harbour-talks", reason }], what);
    matches(t, ours(), { text: "changed", failures: [reason] }, `${what}: verify fails`);
  }
});

t.test("what does not stand in the text fails", async (t) => {
  matches(t, prepare(t, { quote: { text: "closed to all" } }).ours().failures, [
    "quote open-to-all: 'closed to all' is not in its span",
  ]);
  const off = { ...cite("Two ships sailed on 3 May 2020"), span_sha256: sha256("Two boats") };
  matches(t, prepare(t, { indicator: { evidence: [off] } }).ours().failures, [
    /^indicator ships-2020: the span \d+ to \d+ does not have the digest/,
  ]);
  const { database, ours } = prepare(t);
  // No API accepts this, so the file was changed by something else.
  database.run(`UPDATE citation SET "end" = "end" + 5000 WHERE record_type = 'indicator'`);
  t.match(ours().failures[0], /the span ends at 5\d{3}, the text at \d+/);
});

t.test("a sentence without record or reason fails, and so does one with both", async (t) => {
  const [headline, called, rain, ships] = source.sentences;
  const uncited = { source: { sentences: [headline, called, { ...rain, reason: null }, ships] } };
  matches(t, prepare(t, uncited).ours().failures, [/the sentence \d+ to \d+ is neither cited nor explained/]);
  const both = { source: { sentences: [headline, called, rain, { ...ships, reason: "nothing" }] } };
  matches(t, prepare(t, both).ours().failures, [/is cited, and yet explained as stating nothing: nothing/]);
  // All APIs refuse this, but a file of an earlier edition may have it.
  const overlapping = prepare(t);
  overlapping.database.run(
    "UPDATE source_sentences SET start = 25 WHERE record_id = (SELECT number FROM source WHERE id = 'harbour-talks') AND ordinal = 2",
  );
  t.match(overlapping.ours().failures[0], /begins inside the one before/);
});

t.test("without the text, what can be known is checked and the rest is said", async (t) => {
  const { database } = prepare(t);
  const table = verdictTable(verify(database, `${t.testdir()}/nowhere`));
  t.match(table, /harbour-talks: its text is not here, so its spans were not read again/);
});

t.test("spans count code points", async (t) => {
  const text = decodeText(Buffer.from(TEXT));
  t.equal(text.length, Array.from(TEXT).length);
  t.equal(text.slice(14, 15), "🕊");
  const file = `${t.testdir({ "a.txt": TEXT })}/a.txt`;
  t.strictSame(locate(file, "Đông Á"), [
    { start: cite("Đông Á").start, end: cite("Đông Á").end, span_sha256: sha256("Đông Á") },
  ]);
  t.equal(locate(file, "e").length, TEXT.split("e").length - 1, "every place");
});

t.test("sources that disagree: both are kept, the record holds the preferred value", async (t) => {
  const other = cite("Two ships sailed on 3 May 2020", {
    field: "value",
    value: "3",
    note: "Another source counts three.",
  });
  const { database } = prepare(t, { indicator: { evidence: [...indicator.evidence, other] } });
  const app = await buildApp({ database });
  t.teardown(() => app.close());
  const found = (await app.inject("/v1/indicators?has_conflict=true&include=evidence")).json();
  matches(t, found, {
    meta: { total: 1 },
    data: [
      {
        id: "ships-2020",
        value: 2,
        conflict: ["value"],
        evidence: [{ value: null }, { field: "value", value: "3" }],
      },
    ],
  });
  const total = async (query: string) =>
    (await app.inject(`/v1/indicators?limit=1${query}`)).json().meta.total;
  t.equal((await total("&has_conflict=false")) + 1, await total(""), "the others agree");
  t.equal(await total("&conflict=value"), 1);
  t.equal((await app.inject("/v1/evidence?has_value=true")).json().meta.total, 1);
  t.equal((await app.inject("/v1/visits?has_conflict=true")).json().meta.total, 0);
});
