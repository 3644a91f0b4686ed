// What looks the same is found the same: filters by NFC, words by NFKC and case folding.
import t from "tap";
import { check } from "../../src/db/check.ts";
import { currentSchema, migrate } from "../../src/db/schema/migrate.ts";
import { fold, words } from "../../src/query/fold.ts";
import { parseSearch } from "../../src/query/parse/search-terms.ts";
import { highlight } from "../../src/read/highlight.ts";
import { databaseOfSchema } from "../database-of-schema.ts";
import { matches } from "../matches.ts";
import { openWritable, parliament } from "../write-app.ts";

const COMPOSED = "Đại hội Tổ chức";
const DECOMPOSED = COMPOSED.normalize("NFD");

t.test("ligatures, widths, sharp s, sigma, and the syllables of Korean", async (t) => {
  const cases: [text: string, words: string[]][] = [
    ["ﬁnal oﬃce", ["final", "office"]],
    ["ＡＢＣ１２", ["abc12"]],
    ["ｶﾞｲﾑ", ["カ", "イ", "ム"]],
    ["ガイム", ["カ", "イ", "ム"]],
    ["Straße STRASSE STRAẞE", ["strasse", "strasse", "strasse"]],
    ["ΟΔΟΣ οδός", ["οδοσ", "οδοσ"]],
    ["Diyarbakır İzmir", ["diyarbakir", "izmir"]],
    ["x\u0323y", ["xy"]],
    ["m² ½ №5", ["m2", "1", "2", "no5"]],
    ["岸田 ㍻", ["岸", "田", "平", "成"]],
  ];
  for (const [text, found] of cases) {
    t.strictSame(words(text), found, text);
    t.strictSame(words(text.normalize("NFD")), found, `${text}, decomposed`);
    t.equal(
      fold(text)
        .match(/[\p{L}\p{N}]+/gu)
        ?.join(" "),
      found.join(" "),
      `the index of ${text}`,
    );
  }
  t.not(fold("한국"), fold("호가"), "syllables of one initial consonant are not one");
  t.equal(fold("한국"), fold("한국".normalize("NFD")));
});

t.test("marks stand around what was found, in the text as it is", async (t) => {
  const mark = (text: string, query: string) => highlight(text, parseSearch(query).wanted);
  const cases: [text: string, query: string, marked: string | null][] = [
    ["the ﬁnal oﬃce", "office", "the ﬁnal <mark>oﬃce</mark>"],
    ["the ﬁnal oﬃce", "fin*", "the <mark>ﬁnal</mark> oﬃce"],
    ["at ＡＢＣ, done", "abc", "at <mark>ＡＢＣ</mark>, done"],
    ["ｶﾞｲﾑ省", "ガイム", "<mark>ｶﾞｲﾑ</mark>省"],
    [`a ${DECOMPOSED} b`, "tổ chức", `a Đại hội <mark>Tổ</mark> <mark>chức</mark> b`.normalize("NFD")],
    ["한국 호가", "한국", "<mark>한국</mark> 호가"],
    ["1½ < 2", "2", "1<mark>½</mark> &lt; <mark>2</mark>"],
    ["𝔘nion & 😀 union", "union", "<mark>𝔘nion</mark> &amp; 😀 <mark>union</mark>"],
    ["ﬁn", "f", null],
  ];
  for (const [text, query, marked] of cases) t.equal(mark(text, query), marked, `${query} in ${text}`);
});

t.test("texts are kept in NFC, and a filter finds what is equal under it", async (t) => {
  const { app, send, item, get } = await openWritable(t);
  const body = { ...parliament, name: DECOMPOSED, aliases: [DECOMPOSED], description: DECOMPOSED };
  matches(t, item(await send("POST", "/v1/organizations", { body }), 201), {
    data: { name: COMPOSED, aliases: [COMPOSED], description: COMPOSED },
  });
  for (const name of ["name", "aliases"])
    for (const text of [COMPOSED, DECOMPOSED])
      t.equal((await get(`/v1/organizations?${name}=${encodeURIComponent(text)}`)).meta.total, 1, name);
  for (const text of [COMPOSED, DECOMPOSED, "ＴỔ CHỨC"])
    t.equal((await get(`/v1/organizations?q=${encodeURIComponent(text)}`)).meta.total, 1, text);
  const completed = await app.inject(`/v1/autocomplete?q=${encodeURIComponent("ＴỔ ＣＨ")}`);
  t.strictSame(
    completed.json().data.map(({ id }: { id: string }) => id),
    ["parliament-of-tests"],
  );
});

t.test("quoted words stay as their source has them", async (t) => {
  const { send, get, item } = await openWritable(t);
  const text = `ﬁrmly ${DECOMPOSED}`;
  const { evidence } = parliament;
  const quote = {
    ...{ id: "2023-first", title: "First", relation_id: "JPN-VNM", event_id: null, text, language: "vi" },
    ...{
      speaker_id: null,
      speaking_as: null,
      directness: "direct",
      about: "A test.",
      area_ids: [],
      evidence,
    },
  };
  matches(t, item(await send("POST", "/v1/quotes", { body: quote }), 201), { data: { text } });
  for (const query of ["firmly", COMPOSED, DECOMPOSED])
    matches(t, await get(`/v1/quotes?q=${encodeURIComponent(query)}&fields=id`), {
      data: [{ id: "2023-first" }],
    });
});

t.test("a file of before is found by the words of today, and its texts are made NFC", async (t) => {
  const database = databaseOfSchema(13);
  const before = String(database.get({ sql: "SELECT seq FROM dataset", parameters: [] })?.seq);
  database.run("UPDATE organization SET description = ? WHERE id = 'asean'", DECOMPOSED);
  t.equal(migrate(database)[0], "014_words_anew.sql");
  t.strictSame(check(database), []);
  t.strictSame(
    database.get({ sql: "SELECT description FROM organization WHERE id = 'asean'", parameters: [] }),
    { description: COMPOSED },
  );
  t.strictSame(
    database.all({
      sql: "SELECT type, id, action, actor, reason FROM change WHERE seq > ? AND action <> 'redirected'",
      parameters: [before],
    }),
    [
      {
        type: "organization",
        id: "asean",
        action: "updated",
        actor: "entente",
        reason: "The same text in another spelling: Unicode NFC.",
      },
      {
        type: "schema",
        id: String(currentSchema()),
        action: "upgraded",
        actor: "entente",
        reason: `The schema is ${currentSchema()}.`,
      },
    ],
  );
});
