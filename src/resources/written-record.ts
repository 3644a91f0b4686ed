// The schema of a written record and its evidence, made from the fields of a declaration.
import { z } from "zod";
import { SHA_256 } from "../standards/forms.ts";
import { isAlpha3 } from "../standards/iso-3166.ts";
import { citedEntryFault, citedNameFault } from "./cited-field.ts";
import { type Fields, slug, writtenShape } from "./fields.ts";
import { keptWords } from "./texts.ts";

/** A validated written record: its fields and evidence. */
export interface RecordInput {
  id: string;
  values: Record<string, unknown>;
  evidence: Evidence[];
}

export const BASIS = ["stated", "inferred"] as const;

/** A citation inside a written record: the source, the exact span, and the confidence. */
export const evidence = z
  .strictObject({
    source_id: slug.max(160).meta({ description: "The source." }),
    start: z.int().min(0).meta({ description: "Where the span begins, in Unicode code points." }),
    end: z.int().min(1).meta({ description: "Where it ends (exclusive)." }),
    span_sha256: z
      .string()
      .regex(SHA_256, "expected a sha256 in lower-case hex")
      .meta({ description: "SHA-256 of the span's UTF-8 bytes: `entente locate` prints it." }),
    field: z
      .string()
      .nullable()
      .default(null)
      .meta({ description: "The field that it supports; null for the record as a whole." }),
    basis: z.enum(BASIS).meta({ description: "`stated`: the span says so; `inferred`: `note` says how." }),
    note: keptWords()
      .nullable()
      .default(null)
      .meta({ description: "How it is inferred; null where it is stated." }),
    value: keptWords()
      .optional()
      .meta({ description: "What this span gives for the field, where the record prefers another's value." }),
    row: z
      .int()
      .min(1)
      .optional()
      .meta({ description: "The row of a data file, counted as RFC 7111 does: the header is row 1." }),
  })
  .refine((e) => e.start < e.end, { message: "expected start < end (half-open span)", path: ["end"] })
  .refine((e) => e.value === undefined || e.field !== null, {
    message: "a differing value belongs to a field",
    path: ["field"],
  })
  .refine((e) => e.basis === "stated" || e.note !== null, {
    message: "an inferred claim says in its note how it is inferred",
    path: ["note"],
  });

export type Evidence = z.infer<typeof evidence>;

/** What tells a citation of a record from its other ones. */
export type CitationKey = Pick<Evidence, "field" | "source_id" | "start" | "end" | "value">;

/**
 * The key of a citation: a record cites the same span for the same field only once, unless it was read in several ways.
 */
export const citationKey = ({ field, source_id, start, end, value }: CitationKey): string =>
  JSON.stringify([field, source_id, start, end, ...(value === undefined ? [] : [value])]);

/** A field that must not be null if another field has one of these values. */
interface Required {
  field: string;
  where: string;
  is: readonly unknown[];
}

/** The field that names a relation, and the fields with its two countries. */
interface Pair {
  relation: string;
  of: string | readonly string[];
}

/** Makes the schema of a written record. `written` must not include computed fields. */
export function inputSchema(
  written: Fields,
  { pair, required }: { pair?: Pair; required?: Required },
): z.ZodType<RecordInput> {
  const citations = z
    .array(
      evidence.superRefine(({ field: cited }, context) => {
        const fault = cited === null ? null : citedNameFault(written, cited);
        if (fault !== null) context.addIssue({ code: "custom", path: ["field"], message: fault });
      }),
    )
    .refine((all) => all.some((citation) => citation.field === null), {
      message:
        "no record without evidence: expected at least one span for the record as a whole (field: null)",
    })
    .superRefine((all, context) => {
      if (all.length < 2) return;
      const seen = new Set<string>();
      for (const [index, citation] of all.entries()) {
        const key = citationKey(citation);
        if (seen.has(key))
          context.addIssue({
            code: "custom",
            path: [index],
            message: "this span is cited for this field already",
          });
        seen.add(key);
      }
    });
  return z
    .strictObject({ ...writtenShape(written), evidence: citations })
    .superRefine((values, context) => {
      const wrong = pair && wrongPair(pair, values);
      if (wrong) context.addIssue({ code: "custom", ...wrong });
      const lacking = required && missing(required, values);
      if (lacking) context.addIssue({ code: "custom", ...lacking });
      for (const [index, { field: cited }] of values.evidence.entries()) {
        const fault = cited === null ? null : citedEntryFault(values, cited);
        if (fault !== null)
          context.addIssue({ code: "custom", path: ["evidence", index, "field"], message: fault });
      }
    })
    .transform(({ evidence: cited, ...values }: { evidence: Evidence[]; [name: string]: unknown }) => ({
      id: String(values.id),
      values,
      evidence: cited,
    }));
}

/** That a required field is null; undefined if it is not. */
function missing({ field, where, is }: Required, values: Readonly<Record<string, unknown>>) {
  if (values[field] !== null || !is.includes(values[where])) return undefined;
  return { path: [field], message: `expected a value where ${where} is ${values[where]}` };
}

/** How a relation and its two countries disagree; undefined if they agree. */
function wrongPair({ relation, of }: Pair, values: Readonly<Record<string, unknown>>) {
  if (typeof of === "string") {
    const countries = values[of];
    if (Array.isArray(countries) && countries.join("-") === values[relation]) return undefined;
    return { path: [of], message: `expected the two codes of the ${relation}, in its order` };
  }
  const countries = of.map((name) => String(values[name]));
  // An invalid code has its own error.
  if (!countries.every(isAlpha3)) return undefined;
  const expected = countries.sort().join("-");
  if (expected === values[relation]) return undefined;
  return { path: [relation], message: `expected ${expected}, the pair of ${of.join(" and ")}` };
}
