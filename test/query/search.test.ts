// Full-text search: what is found, what is marked, and that no input does harm.
import t from "tap";
import { buildApp } from "../../src/app.ts";
import { Database } from "../../src/db/connection/database.ts";
import { changing } from "../../src/db/records/change-log.ts";
import { writeRecord } from "../../src/db/records/write-record.ts";
import { migrate } from "../../src/db/schema/migrate.ts";
import { fold, words } from "../../src/query/fold.ts";
import { parseSearch } from "../../src/query/parse/search-terms.ts";
import { lastMatching, matchExpression } from "../../src/query/sqlite/full-text.ts";
import { highlight } from "../../src/read/highlight.ts";
import { resourceAt } from "../../src/resources/resources.ts";
import { matches } from "../matches.ts";
import { openApp } from "../open-app.ts";
import { parliament } from "../write-app.ts";

t.test("folding: case, diacritics, đ, and ideographs apart", async (t) => {
  t.equal(fold("Đối tác"), "doi tac");
  t.equal(fold("ĐỐI TÁC"), "doi tac");
  t.equal(fold("Đô\u0301i"), "doi", "composed or not");
  t.equal(fold("岸田文雄"), "岸  田  文  雄");
  t.strictSame(words("U.N. — people-to-people, 2023!"), ["u", "n", "people", "to", "people", "2023"]);
});

t.test("what a search asks of the index", async (t) => {
  const cases: [query: string, expression: string][] = [
    ["joint statement", '"joint" AND "statement"'],
    ['"joint statement"', '"joint statement"'],
    ["joint -statement", '("joint") NOT ("statement")'],
    ['-"joint statement" -visit', '"joint statement" OR "visit"'],
    ["part*", '"part" *'],
    ['"strategic part"*', '"strategic part" *'],
    ["đối", '"doi"'],
    ["岸田", '"岸 田"'],
    ["NEAR(a b) OR c^2", '"near a" AND "b" AND "or" AND "c 2"'],
    ['title:x "', '"title x"'],
  ];
  for (const [query, expression] of cases) t.equal(matchExpression(parseSearch(query)), expression, query);
  for (const empty of ["", "  ", '""', "!!!", "-", "*", "*-*"])
    t.throws(() => parseSearch(empty), { code: "INVALID_PARAMETER" });
  t.throws(() => parseSearch("x ".repeat(21)), /at most 20 terms/);
  t.throws(() => parseSearch("x".repeat(501)), /at most 500 characters/);
});

t.test("marks stand in the text's own words, all else is escaped", async (t) => {
  const mark = (text: string, query: string) => highlight(text, parseSearch(query).wanted);
  t.equal(mark("Đối tác <b>", "doi tac"), "<mark>Đối</mark> <mark>tác</mark> &lt;b&gt;");
  t.equal(mark("strategic partnership", "part*"), "strategic <mark>partnership</mark>");
  t.equal(mark("a joint statement", '"joint statement"'), "a <mark>joint statement</mark>");
  t.equal(mark("岸田文雄首相", "文雄"), "岸田<mark>文雄</mark>首相");
  t.equal(mark("nothing here", "else"), null);
});

t.test("lists: ranked, phrases, exclusion, prefix, both name orders", async (t) => {
  const { ids, list, problem } = await openApp(t);
  t.ok((await ids("/v1/people?q=Fumio+Kishida")).includes("kishida-fumio"));
  t.strictSame(await ids('/v1/people?q="Fumio+Kishida"'), [], "a phrase keeps its order");
  t.strictSame(await ids("/v1/visits?q=kishida+reunif*"), ["2022-04-30-jpn-vnm-kishida-fumio"]);
  const withoutKishida = await ids("/v1/visits?q=visit+-kishida&sort=date");
  t.ok(withoutKishida.includes("2021-11-vnm-jpn-pham-minh-chinh"));
  t.ok(withoutKishida.includes("2023-11-vnm-jpn-vo-van-thuong"));
  t.notOk(withoutKishida.includes("2022-04-30-jpn-vnm-kishida-fumio"));
  const all = (await list("/v1/positions?limit=1")).meta.total;
  const one = (await list("/v1/positions?limit=1&q=peacekeeping")).meta.total;
  t.equal(
    (await list("/v1/positions?limit=1&q=-peacekeeping")).meta.total,
    all - one,
    "exclusion alone is the complement",
  );
  t.equal((await ids("/v1/positions?q=peacekeeping"))[0], "2023-un-peacekeeping", "the best first");
  t.ok(
    (await ids("/v1/events?q=kishida")).includes("2022-04-30-jpn-vnm-kishida-fumio"),
    "events are searched through",
  );
  t.ok((await ids("/v1/evidence?q=kishida")).length > 0, "evidence is searched by its record");
  const walked: string[] = [];
  for (let next: string | null = "/v1/positions?q=japan&limit=3"; next !== null; ) {
    const page = await list(next);
    walked.push(...page.data.map((record) => String(record.id)));
    next = page.links.next;
  }
  t.equal(
    new Set(walked).size,
    (await list("/v1/positions?q=japan&limit=1")).meta.total,
    "ranked pages join without a gap",
  );
  t.equal(walked.length, new Set(walked).size);
  t.equal((await problem("/v1/visits?highlight=true")).errors[0]?.parameter, "highlight");
  t.equal((await problem("/v1/visits?sort=relevance")).errors[0]?.parameter, "sort");
  const [marked] = (await list("/v1/positions?q=peacekeeping&highlight=true")).data;
  matches(t, marked?.highlights, { title: /<mark>peacekeeping<\/mark>/i });
});

t.test("search across resources, and completion", async (t) => {
  const { app, list, problem } = await openApp(t);
  const found = await list("/v1/search?q=partnership&limit=200");
  t.ok(found.data.length > 0);
  t.equal(found.data.length, found.meta.total);
  const { type } = JSON.parse(JSON.stringify(found.meta.facets));
  let sum = 0;
  for (const { value, count, url } of type) {
    t.equal(found.data.filter((hit) => hit.type === value).length, count, value);
    t.equal((await list(`${url}&limit=200`)).data.length, count, `${value} at ${url}`);
    sum += count;
  }
  t.equal(sum, found.meta.total);
  t.equal(found.meta.complete, true);
  for (const hit of found.data.slice(0, 20)) t.equal((await app.inject(String(hit.url))).statusCode, 200);
  t.equal((await problem("/v1/search")).errors[0]?.parameter, "q");
  t.equal((await problem("/v1/search?q=-x")).errors[0]?.parameter, "q");
  t.equal((await problem("/v1/search?q=x&type=visits")).errors[0]?.did_you_mean, "visit");
  const complete = async (query: string) =>
    (await app.inject(`/v1/autocomplete?${query}`)).json().data.map((one: { id: string }) => one.id);
  t.strictSame(await complete("q=fum"), ["kishida-fumio"]);
  t.strictSame(await complete("q=KISH"), ["kishida-fumio"]);
  t.strictSame(await complete("q=nguyen&type=person"), [
    "nguyen-hong",
    "nguyen-phu-trong",
    "nguyen-quoc-cuong",
    "nguyen-xuan-phuc",
  ]);
  t.strictSame(await complete("q=viet+n&type=country"), ["VNM"]);
  t.strictSame(await complete("q=zzz"), []);
});

t.test("a word of more than 10,000 records says that not all are counted", async (t) => {
  const { database, list } = await openApp(t);
  const organizations = resourceAt("organizations");
  const add = (from: number, to: number) =>
    changing(database, { actor: "a test" }, (change) => {
      for (let n = from; n < to; n++) {
        const record = { ...parliament, id: `quagga-${n}`, name: `Quagga ${n}` };
        writeRecord(database, organizations, organizations.input.parse(record), change);
      }
    });
  // Each call has another URL, because answers do not notice what this connection writes itself.
  let limit = 1;
  const counted = async (query: string) => {
    const { meta } = await list(`/v1/search?limit=${limit++}&${query}`);
    return [meta.total, meta.complete];
  };
  add(0, 9_999);
  t.strictSame(await counted("q=quagga"), [9_999, true]);
  add(9_999, 10_000);
  t.strictSame(await counted("q=quagga"), [10_000, true], "all of them, and no more");
  add(10_000, 10_001);
  t.strictSame(await counted("q=quagga"), [10_000, false]);
  t.strictSame(await counted("q=quagga&type=organization"), [10_000, false]);
  t.strictSame(await counted("q=quagga&type=person"), [0, true]);
  t.equal((await list("/v1/organizations?q=quagga")).meta.total, 10_001, "a list counts them all");
});

t.test("Vietnamese and Japanese in either spelling", async (t) => {
  const database = new Database(":memory:");
  t.teardown(() => database.close());
  migrate(database);
  database.connection.pragma("foreign_keys = OFF");
  const source = {
    source_id: "s",
    start: 0,
    end: 1,
    span_sha256: "0".repeat(64),
    field: null,
    basis: "stated",
    note: null,
  };
  const people = resourceAt("people");
  for (const [id, name] of [
    ["a", "Đối Tác"],
    ["b", "岸田文雄"],
    ["c", "Doi Tac Hai"],
  ])
    changing(database, { actor: "a test" }, (change) =>
      writeRecord(
        database,
        people,
        people.input.parse({
          id,
          name,
          aliases: [],
          family_name: null,
          given_name: null,
          country: null,
          description: "Someone.",
          offices: [],
          memberships: [],
          evidence: [source],
        }),
        change,
      ),
    );
  database.readDatasetVersion();
  const app = await buildApp({ database });
  t.teardown(() => app.close());
  const found = async (q: string) =>
    (await app.inject(`/v1/people?sort=id&q=${encodeURIComponent(q)}`))
      .json()
      .data.map((one: { id: string }) => one.id);
  t.strictSame(await found("doi tac"), ["a", "c"]);
  t.strictSame(await found("Đối tác"), ["a", "c"]);
  t.strictSame(await found("岸田"), ["b"]);
  t.strictSame(await found("文雄"), ["b"]);
  t.strictSame(await found("田文"), ["b"]);
});

t.test("any input is harmless", async (t) => {
  const { app } = await openApp(t);
  const nasty = [
    '"',
    "'",
    '" OR 1=1 --',
    "a AND",
    "NOT",
    "(",
    "*",
    "^",
    "{}",
    "col:x",
    "\u0000a",
    "a\u0000",
    "💥",
    "<mark>",
    "ﬀ",
    "İ",
    "%",
    "a".repeat(400),
    "- - -",
    '"a"b"c',
    "\ud800",
  ];
  for (const text of nasty)
    for (const path of ["/v1/positions", "/v1/search", "/v1/autocomplete", "/v1/events"]) {
      const answer = await app.inject(`${path}?q=${encodeURIComponent(text.toWellFormed())}`);
      t.ok([200, 400].includes(answer.statusCode), `${path} ${JSON.stringify(text)}: ${answer.statusCode}`);
    }
});

t.test("of many matches a search ranks and counts those registered last", async (t) => {
  const { database } = await openApp(t);
  const terms = parseSearch("japan");
  const numbers = (most: number) =>
    database.all(lastMatching(terms, ["visit", "position"], most, true)).map((row) => Number(row.number));
  const all = numbers(1000).sort((a, b) => b - a);
  t.ok(all.length > 5, `${all.length} records match`);
  t.strictSame(
    numbers(3).sort((a, b) => b - a),
    all.slice(0, 3),
  );
  const counted = database.all(lastMatching(terms, [], 4, false));
  t.equal(counted.length, 4);
});

t.test("a phrase stands within one text of a record", async (t) => {
  const { database, ids, list } = await openApp(t);
  const organizations = resourceAt("organizations");
  changing(database, { actor: "a test" }, (change) => {
    const record = {
      ...parliament,
      aliases: ["Quagga House", "Zebra Hall"],
      name: "Okapi Court",
      description: "Giraffe Room",
    };
    writeRecord(database, organizations, organizations.input.parse(record), change);
  });
  const found = (words: string) => ids(`/v1/organizations?q=${encodeURIComponent(words)}`);
  for (const words of ["Quagga House", "Zebra Hall", "Okapi Court", "Giraffe Room"])
    t.strictSame(await found(`"${words}"`), [parliament.id], words);
  for (const words of [
    "House Zebra",
    "Hall Quagga",
    "Court Quagga",
    "Hall Giraffe",
    "Room Quagga",
    "Court Giraffe",
  ]) {
    t.strictSame(await found(`"${words}"`), [], words);
    t.strictSame(await found(words), [parliament.id], `${words} apart`);
  }
  // Two fields of a quote with the same weight: its words and what they are about.
  const [quote] = (await list("/v1/quotes?fields=id,text,about&limit=1")).data;
  const [text, about] = [String(quote?.text).split(" "), String(quote?.about).split(" ")];
  const quotes = (words: readonly unknown[]) =>
    ids(`/v1/quotes?q=${encodeURIComponent(`"${words.join(" ")}"`)}`);
  t.ok((await quotes(about.slice(0, 2))).includes(String(quote?.id)));
  t.strictSame(await quotes([text.at(-1), about[0]]), []);
});
