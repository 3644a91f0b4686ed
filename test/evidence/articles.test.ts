// Compares the seed with the articles themselves, if these are available.
import { existsSync } from "node:fs";
import t from "tap";
import { attachFolder } from "../../src/evidence/attach-folder.ts";
import { verify } from "../../src/evidence/verify.ts";
import { readWithPython, withoutPython } from "../formats/python-csv.ts";
import { openApp } from "../open-app.ts";

const ARTICLES = process.env.ENTENTE_TEST_ARTICLES ?? "../shared/articles";
const skip = existsSync(ARTICLES) ? false : `the articles are not at ${ARTICLES}`;

t.test("every span, quotation and sentence of both articles", { skip }, async (t) => {
  const { database } = await openApp(t);
  const verdicts = verify(database, ARTICLES);
  t.strictSame(verdicts.map((verdict) => verdict.source).sort(), [
    "viet-nam-japan-limitless-partnership",
    "vietnam-japan-elevate-ties",
  ]);
  for (const { source, text, failures, sentences, cited, explained } of verdicts) {
    t.equal(text, "read", source);
    t.strictSame(failures, [], source);
    t.equal(cited + explained, sentences, `${source}: every sentence is cited or explained`);
  }
});

t.test(
  "CSV has one row a citation, whatever lines its words have",
  { skip: skip || withoutPython },
  async (t) => {
    const { app, database, list } = await openApp(t);
    attachFolder(database, ARTICLES);
    const [rows = []] = readWithPython([(await app.inject("/v1/evidence.csv")).body]);
    t.equal(rows.length - 1, (await list("/v1/evidence?limit=1")).meta.total);
  },
);

t.test("every record has evidence", async (t) => {
  const { database } = await openApp(t);
  t.strictSame(
    database.all({
      sql: "SELECT r.type, r.id FROM record r LEFT JOIN citation c ON c.number = r.number AND c.field IS NULL WHERE c.key IS NULL",
      parameters: [],
    }),
    [],
  );
});
