// The operations from text to text.
import { z } from "zod";
import { sha256 } from "../standards/sha-256.ts";
import { RowError } from "./complaints.ts";
import { any, operator, over, textOf } from "./operator.ts";
import { slug } from "./slug.ts";

/** The digits of the digest at the end of a shortened text. */
const DIGITS = 8;

export const textOperators = {
  slug: operator(
    'Text in the form of an id: `slug: "{name} {day}"` → `anna-berg-1998-03-03`.',
    z.strictObject({ slug: any }),
    ({ slug: of }, { compile }) => {
      const inner = compile(of, "slug");
      return over(inner, (value) => {
        const made = slug(textOf(value, inner));
        if (made === "")
          throw new RowError(inner.columns, value, "expected a Latin letter or a digit for an id");
        return made;
      });
    },
  ),
  truncate: operator(
    "Text of at most so many characters, `truncate: 80`. A longer text is cut and ends with eight digits of its digest, so that two long texts with the same beginning stay different.",
    z.strictObject({ truncate: z.int().min(20).max(20_000), of: any }),
    ({ truncate, of }, { compile }) => {
      const inner = compile(of, "of");
      return over(inner, (value) => shortened(textOf(value, inner), truncate));
    },
  ),
  upper: operator("Text in upper case.", z.strictObject({ upper: any }), ({ upper }, { compile }) => {
    const inner = compile(upper, "upper");
    return over(inner, (value) => textOf(value, inner).toUpperCase());
  }),
  lower: operator("Text in lower case.", z.strictObject({ lower: any }), ({ lower }, { compile }) => {
    const inner = compile(lower, "lower");
    return over(inner, (value) => textOf(value, inner).toLowerCase());
  }),
};

/** A text is never cut within a character, and what is left does not end with a hyphen or a space. */
function shortened(text: string, most: number): string {
  const letters = [...text];
  if (letters.length <= most) return text;
  const beginning = letters.slice(0, most - DIGITS - 1).join("");
  return `${beginning.replace(/[-\s]+$/, "")}-${sha256(text).slice(0, DIGITS)}`;
}
