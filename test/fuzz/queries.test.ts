// Ten thousand query strings, right, nearly right and hostile: an answer, or a refusal that names the parameter.
import t from "tap";
import { filterParameters } from "../../src/query/filter-parameters.ts";
import { shapingParameters } from "../../src/query/parse-list-query.ts";
import { resources } from "../../src/resources/index.ts";
import { openApp } from "../open-app.ts";

const TRIES = Number(process.env.ENTENTE_FUZZ_TRIES ?? 10_000);
const SEED = Number(process.env.ENTENTE_FUZZ_SEED ?? 1973);

/** Mulberry32: the same seed, the same queries. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const PLAIN = [
  "JPN",
  "vn",
  "2022",
  "2023-11",
  "2022-04-30/2022-05-01",
  "../2023",
  "true",
  "false",
  "1",
  "22",
  "id",
  "title",
  "-date",
  "official",
  "agreed",
  "within",
  "JPN-VNM",
  "year",
  "stance",
  "evidence",
  "csv",
  "kishida",
  "viet*",
  '"joint statement"',
  "kishida-fumio",
];
const HOSTILE = [
  "",
  " ",
  ",",
  '"',
  "'",
  "%",
  "\\",
  "\u0000",
  "-1",
  "1e9",
  "NaN",
  "[]",
  "{}",
  "null",
  "undefined",
  "__proto__",
  "' OR 1=1 --",
  '" NEAR(a b)',
  "../../etc/passwd",
  "2022-13-45",
  "9999999999999999999",
  "💥",
  "a".repeat(300),
  "%s%n",
  "<script>",
  "a,b,c,,",
  "(((",
  "*",
  "ﷺ",
  "\u202e",
  "constructor.prototype",
  "id;drop table visit",
];

t.test(`${TRIES} queries from the seed ${SEED}`, async (t) => {
  const { app } = await openApp(t);
  const random = randomFrom(SEED);
  const pick = <T>(of: readonly T[]): T => {
    const one = of[Math.floor(random() * of.length)];
    if (one === undefined) throw new Error("nothing to pick from");
    return one;
  };
  const seen = new Map<number, number>();
  for (let tried = 0; tried < TRIES; tried++) {
    const resource = pick(resources);
    const links = Object.keys(resource.links);
    const names = [
      ...filterParameters(resource).keys(),
      ...shapingParameters(resource),
      `${pick(links)}.id`,
      pick(HOSTILE),
    ];
    const pairs = Array.from({ length: Math.floor(random() * 5) }, () => {
      const value = random() < 0.6 ? pick(PLAIN) : pick(HOSTILE);
      return `${encodeURIComponent(pick(names))}=${encodeURIComponent(random() < 0.2 ? `${value},${pick(PLAIN)}` : value)}`;
    });
    const query = pairs.join("&");
    const url = `/v1/${resource.path}?${query}`;
    const answer = await app.inject(url);
    seen.set(answer.statusCode, (seen.get(answer.statusCode) ?? 0) + 1);
    if (![200, 400, 406].includes(answer.statusCode))
      t.fail(`${answer.statusCode} ${url}: ${answer.body.slice(0, 200)}`);
    if (answer.statusCode === 400) {
      const { errors } = answer.json();
      const named =
        Array.isArray(errors) &&
        errors.length > 0 &&
        errors.every(
          (error) =>
            typeof error.parameter === "string" && query.includes(encodeURIComponent(error.parameter)),
        );
      if (!named) t.fail(`the refusal names no parameter of ${url}: ${answer.body.slice(0, 300)}`);
    }
  }
  t.comment(`answers by status: ${JSON.stringify(Object.fromEntries(seen))}`);
  t.ok((seen.get(200) ?? 0) > TRIES / 20, `${seen.get(200)} answered`);
  t.ok((seen.get(400) ?? 0) > TRIES / 20, `${seen.get(400)} refused`);
});
