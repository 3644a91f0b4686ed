// Whether the spans of a written record can be right: they lie within their texts and, where a text is attached,
// its words have the digest that the citation gives.
import type { Database } from "../db/open.ts";
import type { RecordInput } from "../resources/define-resource.ts";
import { sha256 } from "../standards/sha-256.ts";

export interface WrongSpan {
  /** The citation's place in the record's evidence, and its member that is wrong. */
  field: string;
  detail: string;
}

/** A source that is not held is no business of this check: references are checked elsewhere. */
export function wrongSpans(database: Database, { id, values, evidence }: RecordInput): WrongSpan[] {
  return evidence.flatMap(({ source_id, start, end, span_sha256 }, index): WrongSpan[] => {
    const held = database.get({
      sql: "SELECT text_length FROM source WHERE id = ?",
      parameters: [source_id],
    });
    const length = source_id === id ? values.text_length : held?.text_length;
    if (typeof length === "number" && end > length)
      return [
        { field: `evidence.${index}.end`, detail: `the text of '${source_id}' has ${length} code points` },
      ];
    const text = database.texts.get(source_id);
    if (text === undefined) return [];
    const words = text.slice(start, end);
    const digest = sha256(words);
    return digest === span_sha256
      ? []
      : [
          {
            field: `evidence.${index}.span_sha256`,
            detail: `the words of '${source_id}' from ${start} to ${end} have the digest ${digest}`,
          },
        ];
  });
}
