// The documents and data files behind the facts. A source's text is not stored, only its digest, length and
// sentences.
import { addressFault, languageFault, mediaTypeFault, sha256Fault } from "../standards/forms.ts";
import {
  day,
  defineResource,
  edtf,
  formed,
  id,
  integer,
  objects,
  oneOf,
  optional,
  precision,
  summary,
  text,
  title,
} from "./define-resource.ts";

export const sources = defineResource({
  path: "sources",
  type: "source",
  view: "sources",
  table: "source",
  schemaName: "Source",
  description:
    "The texts that every fact answers to. Their words are not part of this knowledge base: digests, lengths and positions are.",
  fields: {
    id: id("Words of the title.", "vietnam-japan-elevate-ties"),
    title: {
      ...title,
      description: "The title as printed.",
      example: "Vietnam and Japan Elevate Ties to Comprehensive Strategic Partnership",
    },
    summary,
    publisher: optional(text("Who published it; null where the text does not say.", "Example News Agency")),
    author_id: optional(id("Who wrote it; null where the text does not say.", "nguyen-quoc-cuong")),
    published: optional(edtf("When it was published; null where the text does not say.", "2022-05")),
    published_min: day("First day that `published` covers.", "2022-05-01"),
    published_max: day("Last day that `published` covers.", "2022-05-31"),
    published_precision: precision("published"),
    language: formed(languageFault, "The language of the text (BCP 47).", "en"),
    url: optional(
      formed(
        addressFault,
        "Where it stands (RFC 3986); null where that is unknown.",
        "https://example.org/article",
      ),
    ),
    licence: optional(
      text(
        "The licence of the text, by its SPDX identifier or its name; null where that is unknown.",
        "CC-BY-4.0",
      ),
    ),
    accessed: optional(edtf("When it was read there; null where that is unknown.", "2024-01-15")),
    accessed_min: day("First day that `accessed` covers.", "2024-01-15"),
    accessed_max: day("Last day that `accessed` covers.", "2024-01-15"),
    accessed_precision: precision("accessed"),
    media_type: formed(
      mediaTypeFault,
      "What the file is (RFC 6838), with its charset; a data file is read by it.",
      "text/plain; charset=utf-8",
    ),
    text_sha256: formed(
      sha256Fault,
      "SHA-256 of the text's bytes, in hexadecimal: a file with this digest is the text.",
      "070f46b474e2eb17bd334212e235ebd9a06920203ceb1af10de01781de4690a7",
    ),
    text_length: integer("Length of the text in Unicode code points; without a byte order mark.", 4328, {
      min: 1,
    }),
    row_count: optional(
      integer("How many rows a data file has, the header included; null for prose.", 3265, { min: 1 }),
    ),
    credits: objects(
      {
        person_id: optional(id("The person credited.", "nguyen-hong")),
        organization_id: optional(id("The organization credited.", "vietnam-news-agency")),
        role: oneOf(["photographer", "cited_agency"], "For what.", "photographer"),
      },
      "People whom the text credits besides its author.",
      {
        example: [{ person_id: "nguyen-hong", organization_id: null, role: "photographer" }],
        faultOf: ({ person_id, organization_id }) =>
          person_id === null || organization_id === null
            ? null
            : { part: "organization_id", detail: "expected null where a person is credited" },
      },
    ),
    sentences: objects(
      {
        start: integer("Where the sentence begins, in Unicode code points.", 71, { min: 0 }),
        end: integer("Where it ends (exclusive).", 223),
        reason: optional(text("Why it states no fact of its own; null where a record cites it.", "headline")),
      },
      "Prose: every sentence, in order, each cited by a record or with the reason why not. A data file: only the rows that established nothing, with the reason.",
      {
        max: 1_000_000,
        faultOf: ({ start, end }) =>
          Number(start) < Number(end)
            ? null
            : { part: "end", detail: "expected start < end (half-open span)" },
      },
    ),
  },
  date: "published",
  filter: [
    "id",
    "title",
    "publisher",
    "author_id",
    "published",
    "language",
    "url",
    "licence",
    "media_type",
    "text_sha256",
    "credits.person_id",
    "credits.organization_id",
    "credits.role",
  ],
  sort: ["published", "title", "text_length", "id"],
  defaultSort: "title",
  facet: ["language", "licence", "media_type", "publisher", "author_id", "credits.role"],
  search: ["title", "summary", "publisher"],
  names: ["title"],
  jsonLd: {
    type: "Article",
    properties: {
      headline: "title",
      abstract: "summary",
      author: "author_id",
      publisher: "publisher",
      datePublished: "published",
      inLanguage: "language",
      url: "url",
      license: "licence",
    },
  },
  links: {
    author: { to: "people", from: "author_id", description: "Who wrote it." },
    citations: { to: "evidence", by: "source_id", description: "Every span of it that a record cites." },
  },
});
