// OpenAPI operations of readings that are not lists: search, relations over time, and whole sources.
import { MAX_FOUND } from "../query/build/build-search.ts";
import { DEFAULT_LIMIT, MAX_LIMIT } from "../query/list-query.ts";
import { DEFAULT_COMPLETIONS } from "../query/parse/parse-search-query.ts";
import { completable, searchable } from "../read/read-search.ts";
import { resourceAt } from "../resources/resources.ts";
import { jsonResponse, NOT_MODIFIED, type Operations, problemResponses, REDIRECT } from "./answers.ts";
import { type JsonSchema, refTo } from "./json-schemas.ts";
import {
  CURSOR_EXAMPLE,
  namesParameter,
  pathParameter,
  queryParameter,
  shapingProperties,
} from "./list-parameters.ts";

const words =
  'Words are ANDed; `"a phrase"` must match in order, `-word` must be absent, `word*` is a prefix (two letters at least; four such terms at most). Case, diacritics and đ do not matter.';

const searchProblems = problemResponses([
  "UNKNOWN_PARAMETER",
  "INVALID_PARAMETER",
  "INVALID_CURSOR",
  "MALFORMED_URL",
]);

const kinds = (of: readonly string[], example: string): JsonSchema =>
  namesParameter({ type: "string", enum: [...of] }, "Kinds of record, comma-separated.", example);

const results = (standard: number): JsonSchema =>
  queryParameter({ type: "integer", minimum: 1, maximum: 200, default: standard }, "Results a page.", 5);

const { limit = {}, cursor = {} } = shapingProperties(resourceAt("events"));

const ofRelation = {
  params: {
    type: "object",
    properties: { id: pathParameter("Both countries in alphabetical order.", "JPN-VNM") },
    required: ["id"],
  },
};

/** What readings of one record refuse that come in pages. */
const pagedProblems = problemResponses([
  "UNKNOWN_PARAMETER",
  "INVALID_PARAMETER",
  "INVALID_CURSOR",
  "MALFORMED_URL",
  "RECORD_NOT_FOUND",
  "RECORD_WITHDRAWN",
]);

/** A data file is read in pages; a text only if they are asked for. */
const pagesOfSource = (what: string, ofText: string): JsonSchema => ({
  type: "object",
  properties: {
    limit: queryParameter(
      { type: "integer", minimum: 1, maximum: MAX_LIMIT },
      `${what} a page; without it ${DEFAULT_LIMIT}, of a text all its ${ofText}.`,
      2,
    ),
    cursor: queryParameter(
      { type: "string" },
      "Where the page begins: from `links.next` of the same source.",
      CURSOR_EXAMPLE,
    ),
  },
});

const ofSource = {
  params: {
    type: "object",
    properties: { id: pathParameter("The source.", "vietnam-japan-elevate-ties") },
    required: ["id"],
  },
};

export const readingOperations: Operations = {
  "GET /v1/search": {
    operationId: "search",
    tags: ["search"],
    summary: "Search by words",
    description: `Looks in the titles, names and texts of every resource; a match in the title weighs more. Of more than ${MAX_FOUND} matches those registered last are ranked and counted. ${words}`,
    querystring: {
      type: "object",
      properties: {
        q: { type: "string", description: words, examples: ["partnership"] },
        type: kinds([...searchable.keys()], "visit"),
        highlight: queryParameter(
          { type: "boolean" },
          "Adds `highlights`: the fields with `<mark>` around what was found, as HTML.",
          true,
        ),
        limit: results(DEFAULT_LIMIT),
        cursor: queryParameter(
          { type: "string" },
          "Where the page begins: from `links.next` of the same search.",
          CURSOR_EXAMPLE,
        ),
      },
      required: ["q"],
    },
    response: {
      200: jsonResponse("One page of results.", refTo("SearchResults")),
      304: NOT_MODIFIED,
      ...searchProblems,
    },
  },
  "GET /v1/autocomplete": {
    operationId: "autocomplete",
    tags: ["search"],
    summary: "Complete a name",
    description:
      "Names and aliases that begin with what was typed, in any of their words, with a hint that tells two of a kind apart.",
    querystring: {
      type: "object",
      properties: {
        q: { type: "string", description: "What was typed so far.", examples: ["fumio"] },
        type: kinds(completable, "person"),
        limit: results(DEFAULT_COMPLETIONS),
      },
      required: ["q"],
    },
    response: {
      200: jsonResponse("The names.", refTo("Completions")),
      304: NOT_MODIFIED,
      ...searchProblems,
    },
  },
  "GET /v1/relations/:id/timeline": {
    operationId: "getRelationTimeline",
    tags: ["relations"],
    summary: "Read a relation's timeline",
    description:
      "The events of the relation in order. Parts of a visit are inside it as `parts`; `meta.tiers` has the tiers of the relation, to draw as bands.",
    ...ofRelation,
    querystring: { type: "object", properties: { limit, cursor } },
    response: {
      200: jsonResponse("One page of the timeline.", refTo("Timeline")),
      304: NOT_MODIFIED,
      308: REDIRECT,
      ...pagedProblems,
    },
  },
  "GET /v1/relations/:id/balance": {
    operationId: "getRelationBalance",
    tags: ["relations"],
    summary: "Count visits each way, by rank",
    description:
      "How many visits each side made to the other, by the rank that the sources give them. Each count has the URL of the list that it counts.",
    ...ofRelation,
    response: {
      200: jsonResponse("The counts.", refTo("Balance")),
      304: NOT_MODIFIED,
      308: REDIRECT,
      ...pagedProblems,
    },
  },
  "GET /v1/sources/:id/annotations": {
    operationId: "getSourceAnnotations",
    tags: ["sources"],
    summary: "Read the cited spans of a source",
    description:
      "Each cited span, with every record and field that it supports. Spans that overlap are kept apart, the wider first. Those of a data file come in pages.",
    ...ofSource,
    querystring: pagesOfSource("Spans", "spans"),
    response: {
      200: jsonResponse("In the order of the text.", refTo("Annotations")),
      304: NOT_MODIFIED,
      ...pagedProblems,
    },
  },
  "GET /v1/sources/:id/coverage": {
    operationId: "getSourceCoverage",
    tags: ["sources"],
    summary: "Read the sentences of a source, and who cites them",
    description:
      "Every sentence in order, with the records whose spans touch it, or the reason why it states no fact of its own. Of a data file, only the rows that established nothing, in pages; `meta` counts all of them.",
    ...ofSource,
    querystring: pagesOfSource("Rows", "sentences"),
    response: {
      200: jsonResponse("In the order of the text.", refTo("Coverage")),
      304: NOT_MODIFIED,
      ...pagedProblems,
    },
  },
};
