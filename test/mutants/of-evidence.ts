// Bugs in spans, coverage and attached texts.
import type { Mutant } from "./mutant.ts";

const EDGES = ["test/evidence/coverage.test.ts"];
const TEXTS = ["test/evidence/attached-texts.test.ts"];

export const mutants: readonly Mutant[] = [
  {
    what: "a span that ends where a sentence begins covers it",
    file: "src/evidence/coverage.ts",
    from: "open.filter(({ end }) => end > sentence.start)",
    to: "open.filter(({ end }) => end >= sentence.start)",
    tests: EDGES,
  },
  {
    what: "a span that begins where a sentence ends covers it",
    file: "src/evidence/coverage.ts",
    from: "one.start < sentence.end",
    to: "one.start <= sentence.end",
    tests: EDGES,
  },
  {
    what: "a row that is neither cited nor explained goes unseen",
    file: "src/evidence/coverage.ts",
    from: "if (count !== rowCount)",
    to: "if (count > rowCount)",
    tests: EDGES,
  },
  {
    what: "rows that are cited in each other's place go unseen",
    file: "src/evidence/coverage.ts",
    from: "row !== null && row !== index + 1",
    to: "row !== null && row > rows.length",
    tests: EDGES,
  },
  {
    what: "rows that overlap go unseen",
    file: "src/evidence/coverage.ts",
    from: "if (inside > 0)",
    to: "if (inside > rows.length)",
    tests: EDGES,
  },
  {
    what: "spans are located in UTF-16 units",
    file: "src/evidence/locate.ts",
    from: "const start = Array.from(text.slice(0, at)).length;",
    to: "const start = text.slice(0, at).length;",
    tests: EDGES,
  },
  {
    what: "words that overlap themselves are located once",
    file: "src/evidence/locate.ts",
    from: "text.indexOf(words, at + 1)",
    to: "text.indexOf(words, at + words.length)",
    tests: EDGES,
  },
  {
    what: "a span that ends with its text is refused",
    file: "src/evidence/check-spans.ts",
    from: "end > length)",
    to: "end >= length)",
    tests: EDGES,
  },
  {
    what: "a source is not asked for the length that its own record gives",
    file: "src/evidence/check-spans.ts",
    from: "source_id === id ? values.text_length : held?.text_length",
    to: "held?.text_length",
    tests: EDGES,
  },
  {
    what: "a digest that does not fit its words is taken",
    file: "src/evidence/check-spans.ts",
    from: "return digest === span_sha256",
    to: "return digest.length === span_sha256.length",
    tests: EDGES,
  },
  {
    what: "a letter beyond the basic plane counts twice",
    file: "src/evidence/source-text.ts",
    from: "=== 0xd800) length--;",
    to: "=== 0xd800) length -= 0;",
    tests: TEXTS,
  },
  {
    what: "a place behind every thousandth letter is noted one too late",
    file: "src/evidence/source-text.ts",
    from: "this.#places[Math.floor(point / STEP)]",
    to: "this.#places[Math.ceil(point / STEP)]",
    tests: EDGES,
  },
];
