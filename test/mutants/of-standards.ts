// Bugs in dates, codes, digests and JSON.
import type { Mutant } from "./mutant.ts";

const STANDARDS = ["test/standards/standards.test.ts"];
const WORDS = ["test/standards/date-words.test.ts"];
const JSON_TEXT = ["test/standards/parse-json.test.ts"];

export const mutants: readonly Mutant[] = [
  {
    what: "29 February of any year is a day",
    file: "src/standards/edtf.ts",
    from: "date <= 28 ||",
    to: "date <= 29 ||",
    tests: STANDARDS,
  },
  {
    what: "an interval that ends on the day it begins is refused",
    file: "src/standards/edtf.ts",
    from: "isIsoDay(max) && min <= max",
    to: "isIsoDay(max) && min < max",
    tests: STANDARDS,
  },
  {
    what: "an interval of days may end before it begins",
    file: "src/standards/edtf.ts",
    from: "isIsoDay(max) && min <= max",
    to: "isIsoDay(max)",
    tests: STANDARDS,
  },
  {
    what: "the fifth season is one",
    file: "src/standards/edtf.ts",
    from: "2[1-4]",
    to: "2[1-5]",
    tests: STANDARDS,
  },
  {
    what: "an interval of two open ends is taken",
    file: "src/standards/edtf.ts",
    from: "ends.every(isBlank)",
    to: 'ends.every((end) => end === "..")',
    tests: STANDARDS,
  },
  {
    what: "a mark is taken for part of the day",
    file: "src/standards/edtf.ts",
    from: '.replace(/[?~%]$/, "").split("-")',
    to: '.replace(/[?~]$/, "").split("-")',
    tests: STANDARDS,
  },
  {
    what: "December is a season",
    file: "src/standards/edtf.ts",
    from: 'Number(month) > 12 ? "season"',
    to: 'Number(month) > 11 ? "season"',
    tests: STANDARDS,
  },
  {
    what: "a century has the precision of a decade",
    file: "src/standards/edtf.ts",
    from: 'if (year.endsWith("XX")) return "century";\n',
    to: "",
    tests: STANDARDS,
  },
  {
    what: "an unknown end is read as a date",
    file: "src/standards/edtf.ts",
    from: 'if (end === "" || end === "..") return null;',
    to: 'if (end === "..") return null;',
    tests: ["test/standards/edtf-shapes.test.ts"],
  },
  {
    what: "a pair keeps the order in which it came",
    file: "src/standards/iso-3166.ts",
    from: "return one < other ?",
    to: "return one !== other ?",
    tests: STANDARDS,
  },
  {
    what: "a state has a relation with itself",
    file: "src/standards/iso-3166.ts",
    from: " || one === other",
    to: "",
    tests: STANDARDS,
  },
  {
    what: "withdrawn codes are unknown",
    file: "src/standards/iso-3166.ts",
    from: "assigned.has(code) || withdrawn.has(code) ||",
    to: "assigned.has(code) ||",
    tests: STANDARDS,
  },
  {
    what: "the first of the user-assigned codes is none",
    file: "src/standards/iso-3166.ts",
    from: "Q[M-Z]",
    to: "Q[N-Z]",
    tests: STANDARDS,
  },
  {
    what: "days of two months of one year are told as of one month",
    file: "src/standards/date-words.ts",
    from: "if (days && fromMonth === toMonth)",
    to: "if (days)",
    tests: WORDS,
  },
  {
    what: "an unknown end is told as an open one",
    file: "src/standards/date-words.ts",
    from: 'if (to === "..") return `since',
    to: 'if (to === ".." || to === "") return `since',
    tests: WORDS,
  },
  {
    what: "spring is told as summer",
    file: "src/standards/date-words.ts",
    from: "SEASONS[number - 21]",
    to: "SEASONS[number - 20]",
    tests: WORDS,
  },
  {
    what: "an uncertain and approximate date is told as uncertain alone",
    file: "src/standards/date-words.ts",
    from: 'return mark === "%" ? `about ${words} (uncertain)` : words;',
    to: 'return mark === "%" ? `${words} (uncertain)` : words;',
    tests: WORDS,
  },
  {
    what: "a quote behind two backslashes does not end a string",
    file: "src/standards/parse-json.ts",
    from: "if ((at - before) % 2 === 1) return at + 1;",
    to: "if (at - before === 1) return at + 1;",
    tests: JSON_TEXT,
  },
  {
    what: "members of objects in lists are not counted",
    file: "src/standards/parse-json.ts",
    from: "if (!Array.isArray(one)) count += inner.length;",
    to: "if (Array.isArray(one)) continue;\n    count += inner.length;",
    tests: JSON_TEXT,
  },
];
