// A literal text in a mapping, in a place where an expression might be expected.
import { z } from "zod";

/** A text as a pattern that matches only it. */
export const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\/]/g, "\\$&");

const PLACEHOLDER = /\{[^{}]*\}/;

/** Refuses placeholders: they would be kept literally, and every row would be wrong. */
export const literal = z.string().refine((text) => !PLACEHOLDER.test(text), {
  error: ({ input }) =>
    `'${String(input).match(PLACEHOLDER)?.[0]}' would be taken literally here: only expressions have placeholders`,
});
