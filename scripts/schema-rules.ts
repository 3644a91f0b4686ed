// What a change of each keyword does to the values that a schema lets through, and whom that breaks.
import type { Schema } from "./contract-document.ts";

/** Who holds to the schema: the client in what it sends, the server in what it answers. */
export type Direction = "requests" | "answers";

/** What became of the values that a schema lets through. */
export type Effect = "fewer" | "more" | "others";

export interface Rule {
  keyword: string;
  /** For two values that differ; a side without one lets everything through. */
  effect: (before: unknown, after: unknown) => Effect;
  /** What it means that the keyword is not there, if not that everything passes. */
  absent?: unknown;
  breaks: Readonly<Record<Direction, readonly Effect[]>>;
}

/** A client must still be allowed what it sends, and must not be answered what it cannot expect. */
export const STRICT: Rule["breaks"] = { requests: ["fewer", "others"], answers: ["more", "others"] };
/** API.md says that answers grow in this way. */
export const GROWS: Rule["breaks"] = { requests: ["fewer", "others"], answers: ["others"] };

const higherIsFewer: Rule["effect"] = (before, after) => (Number(after) > Number(before) ? "fewer" : "more");
const lowerIsFewer: Rule["effect"] = (before, after) => (Number(after) < Number(before) ? "fewer" : "more");
const trueIsFewer: Rule["effect"] = (_, after) => (after === true ? "fewer" : "more");
const isOther: Rule["effect"] = () => "others";

export const rules: readonly Rule[] = [
  ...["minimum", "exclusiveMinimum", "minLength", "minItems", "minProperties"].map((keyword) => ({
    keyword,
    effect: higherIsFewer,
    breaks: GROWS,
  })),
  ...["maximum", "exclusiveMaximum", "maxLength", "maxItems", "maxProperties"].map((keyword) => ({
    keyword,
    effect: lowerIsFewer,
    breaks: GROWS,
  })),
  ...["pattern", "format", "multipleOf", "const"].map((keyword) => ({
    keyword,
    effect: isOther,
    breaks: STRICT,
  })),
  { keyword: "uniqueItems", effect: trueIsFewer, absent: false, breaks: GROWS },
  { keyword: "readOnly", effect: trueIsFewer, absent: false, breaks: GROWS },
  { keyword: "writeOnly", effect: trueIsFewer, absent: false, breaks: { requests: [], answers: ["fewer"] } },
];

/** What is said about values and does not change them. */
export const ANNOTATIONS = new Set(
  "title description $comment example examples deprecated externalDocs xml".split(" "),
);
/** Keywords that `SchemaComparison` compares by itself. */
const COMPARED = new Set(
  "$ref type enum default required properties items anyOf oneOf additionalProperties".split(" "),
);
const RULED = new Set(rules.map(({ keyword }) => keyword));

/** Keywords that nothing here knows: they break wherever they differ. */
export const unknownKeywords = (...schemas: Schema[]): string[] =>
  [...new Set(schemas.flatMap(Object.keys))].filter(
    (name) => !(ANNOTATIONS.has(name) || COMPARED.has(name) || RULED.has(name) || name.startsWith("x-")),
  );
