// Every difference of two schemas, and whether it breaks those who send by them or those who read by them.
import { isDeepStrictEqual } from "node:util";
import type { ContractDocument, Schema } from "./contract-document.ts";
import { alternativesOf, matched } from "./schema-alternatives.ts";
import {
  type Direction,
  type Effect,
  GROWS,
  type Rule,
  rules,
  STRICT,
  unknownKeywords,
} from "./schema-rules.ts";

export interface Change {
  /** Where: `Visit.title`, or the operation and its part. */
  place: string;
  what: string;
  breaks: boolean;
}

export class SchemaComparison {
  readonly #before: ContractDocument;
  readonly #after: ContractDocument;
  readonly #direction: Direction;
  readonly #found: (change: Change) => void;
  readonly #seen = new Set<string>();

  constructor(
    before: ContractDocument,
    after: ContractDocument,
    direction: Direction,
    found: (change: Change) => void,
  ) {
    this.#before = before;
    this.#after = after;
    this.#direction = direction;
    this.#found = found;
  }

  /** Compares two schemas; where the first is a component, the place is that component. */
  compare(before: Schema, after: Schema, at: string): void {
    const place = before.$ref === undefined ? at : placeOf(before.$ref);
    if (before.$ref !== undefined) {
      const pair = `${before.$ref} ${after.$ref ?? at}`;
      if (this.#seen.has(pair)) return;
      this.#seen.add(pair);
    }
    const [left, right] = [
      alternativesOf(this.#before, this.#before.schema(before)),
      alternativesOf(this.#after, this.#after.schema(after)),
    ];
    for (const [one, other] of matched(left, right)) {
      if (other === undefined) this.#tell(place, `no longer takes ${one?.kind}`, "fewer", STRICT);
      else if (one === undefined)
        this.#tell(
          place,
          `may also be ${other.kind}`,
          "more",
          left.some(({ kind }) => kind === other.kind) ? GROWS : STRICT,
        );
      else if (one.schema.$ref === undefined && other.schema.$ref === undefined)
        this.#compareAlternatives(one.schema, other.schema, place);
      else this.compare(one.schema, other.schema, place);
    }
  }

  #compareAlternatives(before: Schema, after: Schema, place: string): void {
    if (!isDeepStrictEqual(before.type, after.type)) {
      const effect = typeEffect(before.type, after.type);
      this.#tell(place, differs("type", before.type, after.type), effect, STRICT);
      if (effect === "others") return;
    }
    for (const { keyword, effect, absent, breaks } of rules) {
      const [from = absent, to = absent] = [before[keyword], after[keyword]];
      if (isDeepStrictEqual(from, to)) continue;
      const became = from === undefined ? "fewer" : to === undefined ? "more" : effect(from, to);
      this.#tell(place, differs(keyword, from, to), became, breaks);
    }
    this.#compareValues(before.enum, after.enum, place);
    if (this.#direction === "requests") this.#compareOthers(["default"], before, after, place);
    this.#compareOthers(unknownKeywords(before, after), before, after, place);
    this.#compareProperties(before, after, place);
    if (before.items !== undefined && after.items !== undefined)
      this.compare(before.items, after.items, `${place}[]`);
    else if (before.items !== after.items)
      this.#tell(`${place}[]`, ...presence(before.items, after.items), STRICT);
    this.#compareAdditional(before, after, place);
  }

  #compareValues(before: Schema["enum"], after: Schema["enum"], place: string): void {
    if (before === undefined && after === undefined) return;
    if (before === undefined || after === undefined) {
      this.#tell(place, differs("enum", before, after), before ? "more" : "fewer", STRICT);
      return;
    }
    for (const value of before.filter((one) => !after.includes(one)))
      this.#tell(place, `lost the value ${JSON.stringify(value)}`, "others", STRICT);
    for (const value of after.filter((one) => !before.includes(one)))
      this.#tell(place, `gained the value ${JSON.stringify(value)}`, "more", GROWS);
  }

  #compareOthers(keywords: readonly string[], before: Schema, after: Schema, place: string): void {
    for (const keyword of keywords)
      if (!isDeepStrictEqual(before[keyword], after[keyword]))
        this.#tell(place, differs(keyword, before[keyword], after[keyword]), "others", STRICT);
  }

  #compareProperties(before: Schema, after: Schema, place: string): void {
    const [old, now] = [before.properties ?? {}, after.properties ?? {}];
    for (const [name, schema] of Object.entries(old)) {
      const same = now[name];
      if (same === undefined) this.#tell(`${place}.${name}`, "removed", "others", STRICT);
      else this.compare(schema, same, `${place}.${name}`);
    }
    for (const name of Object.keys(now))
      if (old[name] === undefined) this.#tell(`${place}.${name}`, "added", "more", GROWS);
    const [needed, needs] = [before.required ?? [], after.required ?? []];
    for (const name of needs.filter((one) => !needed.includes(one)))
      this.#tell(`${place}.${name}`, "now required", "fewer", STRICT);
    for (const name of needed.filter((one) => !needs.includes(one) && (now[one] || !old[one])))
      this.#tell(`${place}.${name}`, "no longer required", "more", STRICT);
  }

  #compareAdditional(before: Schema, after: Schema, place: string): void {
    const [from = true, to = true] = [before.additionalProperties, after.additionalProperties];
    if (typeof from === "object" && typeof to === "object") this.compare(from, to, `${place}{}`);
    else if (!isDeepStrictEqual(from, to)) {
      const effect = typeof from === "object" && to === false ? "others" : openness(to) - openness(from);
      const became = effect === "others" ? effect : effect > 0 ? "more" : "fewer";
      this.#tell(place, differs("additionalProperties", from, to), became, GROWS);
    }
  }

  #tell(place: string, what: string, effect: Effect, breaks: Rule["breaks"]): void {
    this.#found({ place, what, breaks: breaks[this.#direction].includes(effect) });
  }
}

/** `#/components/schemas/Visit/properties/title` is `Visit.title`. */
const placeOf = ($ref: string): string =>
  $ref
    .replace(/^#\/components\/(schemas\/)?/, "")
    .replaceAll("/properties/", ".")
    .replaceAll("/items", "[]");

export const differs = (what: string, before: unknown, after: unknown): string =>
  `${what} was ${shown(before)}, is ${shown(after)}`;
const shown = (value: unknown): string =>
  value === undefined ? "not set" : typeof value === "string" ? value : JSON.stringify(value);

const presence = (before: unknown, after: unknown): [string, Effect] =>
  before === undefined ? ["added", "fewer"] : after === undefined ? ["removed", "more"] : ["", "others"];

/** How much a schema lets through of what it does not name. */
const openness = (additional: boolean | Schema): number =>
  typeof additional === "object" ? 1 : additional ? 2 : 0;

function typeEffect(before: Schema["type"], after: Schema["type"]): Effect {
  if (before === undefined || (before === "number" && after === "integer")) return "fewer";
  if (after === undefined || (before === "integer" && after === "number")) return "more";
  return "others";
}
