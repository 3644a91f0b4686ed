// What `*` may ask of the index of words, which finds all words that begin so before it gives a record.
import t from "tap";
import { parseSearch } from "../../src/query/parse/search-terms.ts";
import { matchExpression } from "../../src/query/sqlite/full-text.ts";
import { matches } from "../matches.ts";
import { openApp } from "../open-app.ts";

t.test("a beginning has two letters at least", async (t) => {
  for (const [query, expression] of [
    ["vi*", '"vi" *'],
    ["đô*", '"do" *'],
    ["-vi* japan", '("japan") NOT ("vi" *)'],
    ["가*", '"가" *'],
  ] as const)
    t.equal(matchExpression(parseSearch(query)), expression.normalize("NFKD"), query);
  for (const query of ["v*", "japan v*", '"joint s"*', "-v*", "đ*", "e\u0301*"])
    t.throws(
      () => parseSearch(query),
      { code: "INVALID_PARAMETER", message: /^q: expected at least 2 letters before \*, got '\w\*'$/ },
      query,
    );
});

t.test("a character that is a word of its own begins no longer one", async (t) => {
  t.equal(matchExpression(parseSearch("岸*")), '"岸"');
  t.equal(matchExpression(parseSearch("岸田*")), '"岸 田"');
});

t.test("four beginnings at most, in all terms together", async (t) => {
  t.equal(
    matchExpression(parseSearch("aa* bb* cc* dd* e")),
    '"aa" * AND "bb" * AND "cc" * AND "dd" * AND "e"',
  );
  for (const query of ["aa* bb* cc* dd* ee*", "aa* bb* cc* -dd* -ee*"])
    t.throws(
      () => parseSearch(query),
      { message: "q: expected at most 4 terms that end in *, got 5" },
      query,
    );
});

t.test("every search refuses more", async (t) => {
  const { problem } = await openApp(t);
  const letters = "abcdefghijklmnopqrst".split("");
  for (const q of [letters.map((one) => `${one}*`), letters.map((one) => `${one}${one}*`)])
    for (const path of ["search", "visits", "visits.csv", "evidence"])
      matches(
        t,
        await problem(`/v1/${path}?q=${q.join("+")}`),
        { code: "INVALID_PARAMETER", status: 400, errors: [{ parameter: "q", detail: /^expected at / }] },
        path,
      );
});
