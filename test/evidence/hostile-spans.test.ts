// Spans at the beginning and end of a text, and with characters beyond the basic plane. Each is verified and shows its
// words.
import { writeFileSync } from "node:fs";
import t from "tap";
import { z } from "zod";
import { locate } from "../../src/evidence/locate.ts";
import { verify } from "../../src/evidence/verify.ts";
import { sha256 } from "../../src/standards/sha-256.ts";
import { HOSTILE_TEXT } from "../hostile-text.ts";
import { matches } from "../matches.ts";
import { hostileTexts, openHostile } from "../open-hostile.ts";
import { walk } from "../walk.ts";

const span = z.looseObject({
  start: z.number(),
  end: z.number(),
  span_sha256: z.string(),
  exact: z.string(),
  prefix: z.string(),
  suffix: z.string(),
});
const characters = Array.from(HOSTILE_TEXT);
const words = (start: number, end?: number) => characters.slice(Math.max(start, 0), end).join("");

t.test("each span of the text shows its words and what stands beside them", async (t) => {
  const test = await openHostile(t);
  const found = (await walk(test, "/v1/evidence?source_id=hostile-text&limit=200")).map((one) =>
    span.parse(one),
  );
  t.ok(found.some(({ start }) => start === 0) && found.some(({ end }) => end === characters.length));
  for (const { start, end, span_sha256, exact, prefix, suffix } of found) {
    const beside = [words(start - 32, start), words(end, end + 32)];
    t.strictSame([exact, prefix, suffix], [words(start, end), ...beside], `${start} to ${end}`);
    t.equal(sha256(exact), span_sha256);
  }
  const of = async (path: string, id: string) =>
    (await test.list(`/v1/evidence?record_type=${path}&record_id=${id}`)).data;
  matches(t, await of("quote", "bare-quote"), [
    {
      start: 125,
      end: 128,
      exact: "end",
      prefix: "n x̂ and שלום.\n\tNobody's \\ path. The very ".slice(-32),
      suffix: "",
    },
  ]);
  matches(t, await of("source", "hostile-text"), [
    { start: 0, end: 14, exact: "First 𝄞 words.", prefix: "", suffix: '\n\nThe envoy said “🕊 peace; "now"' },
  ]);
});

t.test("annotations and sentences reach from the first character to the last", async (t) => {
  const { app } = await openHostile(t);
  const { data } = (await app.inject("/v1/sources/hostile-text/annotations")).json();
  matches(
    t,
    data.map(({ start, end, exact }: { start: number; end: number; exact: string }) => [start, end, exact]),
    [
      [0, 14, "First 𝄞 words."],
      [0, 5, "First"],
      [8, 13, "words"],
      [16, 97, 'The envoy said “🕊 peace; "now", & <soon> | 1+1 # 100%” in Đê̄m, then x̂ and שלום.'],
      [125, 128, "end"],
    ],
  );
  const coverage = (await app.inject("/v1/sources/hostile-text/coverage")).json();
  matches(t, coverage.meta, { total: 4, covered: 4, cited: 3 });
  matches(
    t,
    coverage.data.map(({ exact, records, reason }: { exact: string; records: object[]; reason: string }) => [
      exact,
      records.length > 0,
      reason,
    ]),
    [
      ["First 𝄞 words.", true, null],
      [/^The envoy .* שלום\.$/, true, null],
      ["Nobody's \\ path.", false, 'no fact: "a path", only'],
      ["The very end", true, null],
    ],
  );
});

t.test("the text verifies, and not with another last character", async (t) => {
  const { database } = await openHostile(t);
  const texts = hostileTexts(t);
  const ours = () => verify(database, texts).find(({ source }) => source === "hostile-text");
  matches(t, ours(), { text: "read", sentences: 4, cited: 3, explained: 1, failures: [] });
  t.strictSame(
    locate(`${texts}/hostile.txt`, "שלום").map(({ start, end }) => words(start, end)),
    ["שלום"],
  );
  t.strictSame(
    locate(`${texts}/hostile.txt`, "end").map(({ end }) => end),
    [characters.length],
  );
  for (const [changed, where] of [
    [HOSTILE_TEXT.slice(0, -1), /the first cited span that differs is 125 to 128/],
    [`${HOSTILE_TEXT}.`, /so the change lies outside them/],
    [HOSTILE_TEXT.replace("F", "f"), /the first cited span that differs is 0 to 14/],
  ] as const) {
    writeFileSync(`${texts}/hostile.txt`, changed);
    matches(t, ours(), { text: "changed", failures: [where] });
  }
});
