// A citation: the span of a source that supports a record, or one of its fields.
import { z } from "zod";
import {
  BASIS,
  coarse,
  computed,
  defineResource,
  field,
  id,
  integer,
  oneOf,
  optional,
  slug,
  summary,
  text,
  title,
} from "./define-resource.ts";

/** The text before or after a span; empty at the beginning or end of the source. */
const beside = (description: string, example: string) => field("text", z.string(), description, example);

export const evidence = defineResource({
  path: "evidence",
  type: "evidence",
  view: "evidence",
  table: null,
  gathers: { rows: "citation", type: "record_type", id: "record_id" },
  schemaName: "Evidence",
  description:
    "Citations: for each record, and each field that its main span does not show, the exact span of the source that says so. Positions count Unicode code points and are half-open.",
  fields: {
    id: {
      ...id(
        "The record it supports, and a digest of the claim.",
        "visit-2022-04-30-jpn-vnm-kishida-fumio-ce11b8c98f43ddc3b5e4",
      ),
      schema: slug,
      found: { through: "record_by_id", by: "number", as: "its record" },
    },
    title: computed({
      ...title,
      description: "The title of the record it supports.",
      example: "Kishida Fumio visits Viet Nam",
    }),
    summary: computed({
      ...summary,
      description: "What the span says, as far as it can be told without the text.",
      example: "States the record as a whole.",
    }),
    record_type: coarse(id("The kind of record that it supports.", "visit")),
    record_id: {
      ...text("The record that it supports.", "2022-04-30-jpn-vnm-kishida-fumio"),
      found: { through: "record_by_id", by: "number", as: "itself" },
    },
    field: optional(
      text(
        "The field that it supports, `list.0.part` for one entry; null for the record as a whole.",
        "document_count",
      ),
    ),
    source_id: coarse(id("The source.", "viet-nam-japan-limitless-partnership")),
    start: integer("Where the span begins, in Unicode code points.", 71, { min: 0 }),
    end: integer("Where it ends (exclusive).", 136),
    row: optional(
      integer(
        "The row of a data file, counted as RFC 7111 does: the header is row 1; null for a span of prose.",
        17,
      ),
    ),
    span_sha256: {
      ...text(
        "SHA-256 of the span's UTF-8 bytes, in hexadecimal.",
        "6b5df83c98e247c7e5e7d90b5f494a03a651adb615785561ba6a83d48de394a0",
      ),
      found: { through: "citation_by_digest", by: "key", as: "beginning" },
    },
    basis: {
      ...oneOf(BASIS, "`stated`: the span says so; `inferred`: it follows, as `note` says.", "stated"),
      usual: "stated",
    },
    note: optional(
      text(
        "How it is inferred, or what to know of the span.",
        "The year follows from the anniversary that the text names.",
      ),
    ),
    value: optional(
      text(
        "What the span gives for `field` where the record prefers another source; null where they agree.",
        "21",
      ),
    ),
    exact: computed(
      optional(
        text("The span's words; null unless the operator has attached the text.", "22 cooperation documents"),
      ),
    ),
    prefix: computed(optional(beside("The words just before the span, as for `exact`.", "as well as the "))),
    suffix: computed(optional(beside("The words just after the span, as for `exact`.", " signed between"))),
  },
  filter: [
    "id",
    "record_type",
    "record_id",
    "field",
    "source_id",
    "start",
    "end",
    "row",
    "basis",
    "value",
    "span_sha256",
  ],
  sort: ["source_id", "start", "record_type"],
  defaultSort: "source_id,start",
  facet: ["record_type", "source_id", "basis", "field"],
  search: ["title", "summary", "note"],
  searchThrough: { type: "record_type", id: "record_id" },
  jsonLd: { type: "Annotation", properties: {} },
  links: { source: { to: "sources", from: "source_id", description: "The source." } },
});
