// A query as JSON → the parameters that it would have in a URL, for queries too long for a URL.
import type { Resource } from "../../resources/define-resource.ts";
import { shapingParameters } from "./parse-list-query.ts";
import { invalid } from "./parse-value.ts";
import { Complaints, type RawQuery } from "./raw-query.ts";

/** Parameters that are lists of names, and may be JSON arrays too. */
const NAMES = ["sort", "fields", "include", "facet", "group_by"];

/**
 * Each member is a parameter: one value, an array of values of which any may match, or an array of such arrays for a
 * repeated parameter. Throws one problem that lists all invalid members.
 */
export function readQueryBody(resource: Resource, body: Readonly<Record<string, unknown>>): RawQuery {
  const complaints = new Complaints();
  const shaping = shapingParameters(resource);
  const query = new Map<string, string[]>();
  for (const [name, value] of Object.entries(body)) {
    const isPlain = shaping.includes(name);
    const read =
      isPlain && !NAMES.includes(name)
        ? () => [oneOf(name, value)]
        : () => occurrencesOf(name, value, isPlain);
    const texts = complaints.collect(read);
    if (texts !== undefined) query.set(name, texts);
  }
  if (!complaints.empty) throw complaints.problem();
  return query;
}

type Scalar = string | number | boolean;

const isScalar = (value: unknown): value is Scalar => ["string", "number", "boolean"].includes(typeof value);
const areScalars = (values: readonly unknown[]): values is Scalar[] =>
  values.length > 0 && values.every(isScalar);

function oneOf(name: string, value: unknown): string {
  if (isScalar(value)) return textOf(name, value);
  throw invalid(name, "expected one value: text, a number, true or false");
}

/** The value as it would be in a URL, which cannot have half of a surrogate pair. */
function textOf(name: string, value: Scalar): string {
  const text = String(value);
  if (!text.isWellFormed())
    throw invalid(name, "a text has half of a surrogate pair: expected whole characters");
  return text;
}

function occurrencesOf(name: string, value: unknown, isPlain: boolean): string[] {
  const occurrences: unknown[] = isLists(value) ? value : [value];
  return occurrences.map((occurrence) => {
    const values: unknown[] = Array.isArray(occurrence) ? occurrence : [occurrence];
    if (!areScalars(values))
      throw invalid(name, "expected text, a number, true or false; a list of these, or a list of such lists");
    const texts = values.map((one) => textOf(name, one));
    return (isPlain ? texts : texts.map(quoted)).join(",");
  });
}

const isLists = (value: unknown): value is unknown[][] =>
  Array.isArray(value) && value.length > 0 && value.every(Array.isArray);

/** A JSON value is a single value, even with commas in it, so it is quoted in the text of the parameter. */
const quoted = (value: string): string =>
  /[",]|^ | $/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
