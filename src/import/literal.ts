// Text of a mapping that is taken as it stands, where somebody might take it for an expression.
import { z } from "zod";

const PLACEHOLDER = /\{[^{}]*\}/;

/** Refuses a placeholder: it would stand for itself, and no row would be what it was meant to be. */
export const literal = z.string().refine((text) => !PLACEHOLDER.test(text), {
  error: ({ input }) =>
    `'${String(input).match(PLACEHOLDER)?.[0]}' would stand for itself here: only expressions have placeholders`,
});
