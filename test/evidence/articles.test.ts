// The seed against the articles themselves, where they are at hand.
import { existsSync } from "node:fs";
import t from "tap";
import { verify } from "../../src/evidence/verify.ts";
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

t.test("every record has evidence", async (t) => {
  const { database } = await openApp(t);
  t.strictSame(
    database.all({
      sql: "SELECT r.type, r.id FROM record r LEFT JOIN citation c ON c.record_type = r.type AND c.record_id = r.id AND c.field IS NULL WHERE c.id IS NULL",
      parameters: [],
    }),
    [],
  );
});
