// The parameters of lists and items as the OpenAPI document shows them, each with a worked example.
import { formatsOf } from "../formats/index.ts";
import { dimensionNames } from "../query/dimensions.ts";
import {
  documentedAbsences,
  documentedLinkFilters,
  type FilterParameter,
  filterParameters,
} from "../query/filter-parameters.ts";
import { DEFAULT_LIMIT, MAX_LIMIT } from "../query/list-query.ts";
import type { Operator } from "../query/operators.ts";
import { shapingParameters } from "../query/parse-list-query.ts";
import { INCLUDE_DEPTH } from "../query/selection.ts";
import type { Field, Json, Resource } from "../resources/define-resource.ts";
import { MAX_INCLUDED } from "./expand.ts";
import type { JsonSchema } from "./json-schemas.ts";

/**
 * A query parameter. Its example stands in `examples` behind an empty first choice, and its default is told in words,
 * since Swagger UI would send a plain `example` or `default` of every parameter at once.
 */
export const queryParameter = (
  { default: otherwise, ...schema }: JsonSchema,
  description: string,
  example: Json,
): JsonSchema => ({
  ...schema,
  description: otherwise === undefined ? description : `${description} Without it: \`${String(otherwise)}\`.`,
  "x-examples": { "not sent": {}, example: { value: example } },
});

export const dayParameter = (description: string): JsonSchema =>
  queryParameter(
    { type: "string", format: "date" },
    `${description} An ISO day; it stands alone, without \`fields\` or \`include\`.`,
    "2022-06-01",
  );

export const pathParameter = (description: string, example: string): JsonSchema => ({
  type: "string",
  description,
  examples: [example],
});

export const filterProperties = (resource: Resource): { [name: string]: JsonSchema } =>
  Object.fromEntries(
    [
      ...filterParameters(resource).values(),
      ...documentedAbsences(resource),
      ...documentedLinkFilters(resource),
    ].map((parameter) => [parameter.name, filterProperty(parameter)]),
  );

/** The plain filter explains its field, the others of that field say how they differ. */
function filterProperty({ name, path, operator, field, kind, prefix }: FilterParameter): JsonSchema {
  const meaning = name === path ? plainMeaning(field, operator) : `\`${path}\` ${operator.meaning}.`;
  const description = prefix?.absent
    ? `${meaning} Nothing may meet this and every other \`${prefix.name}.\` filter at once.`
    : meaning;
  if (operator.takes === "boolean") return queryParameter({ type: "boolean" }, description, true);
  if (operator.takes === "value" && (kind === "integer" || kind === "number"))
    return queryParameter({ type: kind }, description, field.example);
  return queryParameter({ type: "string" }, description, String(field.example));
}

function plainMeaning({ kind, values, description }: Field, { meaning }: Operator): string {
  if (values !== undefined) return `${description} One or more of ${listed(values)}.`;
  return kind === "edtf"
    ? `${description} Matches what ${meaning}.`
    : `${description} One or more, comma-separated.`;
}

const listed = (names: readonly string[]): string => names.map((name) => `\`${name}\``).join(", ");

export function shapingProperties(resource: Resource): { [name: string]: JsonSchema } {
  const fields = Object.keys(resource.fields);
  const links = Object.keys(resource.links);
  const [firstSort = "id"] = resource.sort;
  const all: { [name: string]: JsonSchema } = {
    q: queryParameter(
      { type: "string" },
      `Full text in ${listed(resource.search)}: words are ANDed, \`"a phrase"\` stands together, \`-word\` must be absent, \`word*\` is a prefix; case, diacritics and đ do not matter. Sorted by \`relevance\` unless \`sort\` says otherwise.`,
      "viet*",
    ),
    highlight: queryParameter(
      { type: "boolean" },
      "With `q`: adds `highlights` to each record, the fields with `<mark>` around what was found, as HTML.",
      false,
    ),
    facet: queryParameter(
      { type: "string" },
      `Comma-separated: counts by value beside the rows, unknown values as null, each with the URL of the list it stands for: ${listed(dimensionNames(resource, "facet"))}.`,
      resource.facet[0] ?? "",
    ),
    group_by: queryParameter(
      { type: "string" },
      `One or two, comma-separated: counts instead of rows, in \`meta.group_by\`: ${listed(dimensionNames(resource, "group_by"))}.`,
      resource.facet[0] ?? "",
    ),
    sample: queryParameter(
      { type: "integer", minimum: 1, maximum: MAX_LIMIT },
      "So many matching records in an order that only `seed` decides.",
      2,
    ),
    seed: queryParameter(
      { type: "integer", minimum: 0, maximum: 2_147_483_647 },
      `Another number, another sample; the same number, the same sample. Alone it takes ${DEFAULT_LIMIT} records.`,
      7,
    ),
    known_at: queryParameter(
      { type: "string" },
      "The data as it was held at the end of that day (UTC), or at that moment (RFC 3339): what was written later has no part in it. Stands without `q`.",
      "2999-12-31",
    ),
    format: queryParameter(
      { type: "string", enum: ["json", ...formatsOf(resource).map(({ name }) => name)] },
      `Wins over \`Accept\`; an extension of the path says the same. ${formatsOf(resource)
        .map(({ name, description }) => `\`${name}\`: ${description}`)
        .join(" ")}`,
      "json",
    ),
    bom: queryParameter(
      { type: "boolean" },
      "With `format=csv`: begin with a byte order mark, by which spreadsheets know UTF-8.",
      false,
    ),
    date_match: queryParameter(
      { type: "string", enum: ["overlap", "within"], default: "overlap" },
      "How dates match: `overlap`, at least one day is shared; `within`, the record's date lies wholly inside.",
      "overlap",
    ),
    sort: queryParameter(
      { type: "string", default: resource.defaultSort },
      `Comma-separated, \`-\` for descending, \`id\` is always added: ${resource.sort.map((name) => `\`${name}\``).join(", ")}. Unknown values sort below all others.`,
      `-${firstSort}`,
    ),
    limit: queryParameter(
      { type: "integer", minimum: 1, maximum: MAX_LIMIT, default: DEFAULT_LIMIT },
      "Records a page.",
      2,
    ),
    cursor: queryParameter(
      { type: "string" },
      "Where the page begins: from `links.next` of the same query.",
      CURSOR_EXAMPLE,
    ),
    fields: queryParameter(
      { type: "string" },
      `Comma-separated fields to show, alone: any field, \`field.part\`, or \`link.field\`. Fields: ${fields.map((name) => `\`${name}\``).join(", ")}.`,
      "id,title",
    ),
    include: queryParameter(
      { type: "string" },
      `Comma-separated links whose records to put inside, whole: ${links.map((name) => `\`${name}\``).join(", ")}. A path such as \`a.b\` follows up to ${INCLUDE_DEPTH} links; one link brings at most ${MAX_INCLUDED} records into an answer.`,
      links[0] ?? "",
    ),
  };
  return Object.fromEntries(shapingParameters(resource).map((name) => [name, all[name] ?? {}]));
}

/** Replaced by a real cursor when the document is generated. */
export const CURSOR_EXAMPLE = "CURSOR";
