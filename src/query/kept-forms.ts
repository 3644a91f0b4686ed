// What a view that finds rows by a value has in place of it (`found` in a declaration).
import type { Field } from "../resources/define-resource.ts";

/** How many hexadecimal digits of a digest tell it from nearly all others. */
const DIGITS = 12;

/** By form: what the view has for a value. It may have more rows than have the value. */
export const keptForms: Readonly<
  Record<NonNullable<Field["found"]>["as"], (value: string) => readonly string[]>
> = {
  itself: (value) => [value],
  beginning: (digest) => [digest.slice(0, DIGITS)],
  "its record": recordsIn,
};

/** The ids of the records that a citation with this id can have; those of countries and relations are in upper case. */
function recordsIn(citation: string): string[] {
  const [, record = ""] = /^[a-z_]+-(.+)-[0-9a-f]+$/.exec(citation) ?? [];
  return [record, record.toUpperCase()];
}
