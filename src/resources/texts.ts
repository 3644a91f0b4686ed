// The kinds of text that a field can hold.
import { z } from "zod";
import { textFault } from "../standards/text-rule.ts";
import { field } from "./fields.ts";

/** A text that can be read, stored and sent on as it is. */
const words = () =>
  z
    .string()
    .min(1)
    .superRefine((value, context) => {
      const fault = textFault(value);
      if (fault !== null) context.addIssue({ code: "custom", message: fault });
    });

/** As long as a text may be, as it is kept: NFC makes some longer. */
export const MAX_TEXT = 20_000;

/** Text is kept in NFC (UAX #15), so that what looks alike is equal. */
export const keptWords = () => words().normalize("NFC").max(MAX_TEXT);

export const text = (description: string, example: string) =>
  field("text", keptWords(), description, example);

/** A text of the form of a standard; `faultOf` says what is wrong with one. */
export const formed = (faultOf: (text: string) => string | null, description: string, example: string) =>
  field(
    "text",
    keptWords().superRefine((value, context) => {
      const fault = faultOf(value);
      if (fault !== null) context.addIssue({ code: "custom", message: fault });
    }),
    description,
    example,
  );

/** Words of a source, kept as they stand there. */
export const verbatim = (description: string, example: string) =>
  field("text", words().max(MAX_TEXT), description, example);
