// The parameters of lists and records for the OpenAPI document, each with an example that works.
import { formatsOf } from "../formats/formats.ts";
import {
  documentedAbsences,
  documentedLinkFilters,
  type FilterParameter,
  filterParameters,
} from "../query/filter-parameters.ts";
import { DEFAULT_LIMIT, MAX_LIMIT } from "../query/list-query.ts";
import { wholeMeaning } from "../query/operators.ts";
import { dimensionNames } from "../query/parse/dimensions.ts";
import { shapingParameters } from "../query/parse/parse-list-query.ts";
import { INCLUDE_DEPTH } from "../query/parse/selection.ts";
import { MAX_INCLUDED } from "../read/expand.ts";
import type { Json, Resource } from "../resources/define-resource.ts";
import { enumName } from "./enum-names.ts";
import { type JsonSchema, refTo } from "./json-schemas.ts";

/**
 * A query parameter with an example that works. Its default is given in words, since Swagger UI sends the `default`
 * of every parameter.
 */
export const queryParameter = (
  { default: otherwise, ...schema }: JsonSchema,
  description: string,
  example: Json,
): JsonSchema => ({
  ...schema,
  description: otherwise === undefined ? description : `${description} Without it: \`${String(otherwise)}\`.`,
  examples: [example],
});

/** A comma-separated list of names from a closed set. */
export const namesParameter = (items: JsonSchema, description: string, example: string): JsonSchema =>
  queryParameter({ type: "array", items, style: "form", explode: false }, description, [example]);

/** Puts a parameter under a heading in the documentation. */
const inGroup = (group: string, parameter: JsonSchema): JsonSchema => ({ ...parameter, "x-group": group });

export const dayParameter = (description: string): JsonSchema =>
  queryParameter(
    { type: "string", format: "date" },
    `${description} An ISO day; it cannot be combined with \`fields\` or \`include\`.`,
    "2022-06-01",
  );

export const pathParameter = (description: string, example: string): JsonSchema => ({
  type: "string",
  description,
  examples: [example],
});

/** The parameters of a list in order of use: plain filters, those that shape the answer, and the rest in groups. */
export function listProperties(resource: Resource): { [name: string]: JsonSchema } {
  const filters = [
    ...filterParameters(resource).values(),
    ...documentedLinkFilters(resource),
    ...documentedAbsences(resource),
  ].map((parameter): [string, JsonSchema] => [parameter.name, filterProperty(resource, parameter)]);
  const { q = {}, ...shaping } = shapingProperties(resource);
  const all = [["q", q] as const, ...filters, ...Object.entries(shaping)];
  const byGroup = Map.groupBy(all, ([, schema]) => schema["x-group"]);
  return Object.fromEntries([undefined, ...GROUPS].flatMap((group) => byGroup.get(group) ?? []));
}

/** The groups of parameters after the first, which has no heading. */
const FURTHER = "Further ways to shape the answer";
const OPERATORS = "Ranges, exclusions, unknown values";
const LINKED = "Filters of linked records";
const ABSENT = "What no entry and no linked record may meet";
const GROUPS = [OPERATORS, LINKED, ABSENT, FURTHER];

/** The plain filter describes its field; the field's other filters only describe how they differ. */
function filterProperty(resource: Resource, parameter: FilterParameter): JsonSchema {
  const { name, path, prefix } = parameter;
  if (prefix?.absent)
    return inGroup(
      ABSENT,
      valueParameter(
        parameter,
        `No ${"list" in prefix.reach ? "entry" : "linked record"} meets \`${name.slice("no.".length)}\` and every other \`${prefix.name}.\` filter.`,
      ),
    );
  if (prefix !== undefined && "link" in prefix.reach)
    return inGroup(
      LINKED,
      valueParameter(
        parameter,
        `The linked \`${prefix.name}\` meets \`${prefix.inner.name}\`, as in \`/v1/${prefix.reach.to.path}\`.`,
      ),
    );
  const filter = valueParameter(
    parameter,
    name === path ? plainMeaning(parameter) : derivedMeaning(parameter),
  );
  // Whether the declaration names it, rather than implying it.
  const isDeclared = path === "country" || resource.filter.includes(path);
  const isFirst = isDeclared && [path, `${path}_from`, `${path}_to`].includes(name);
  return isFirst ? filter : inGroup(OPERATORS, filter);
}

function valueParameter({ operator, field, kind }: FilterParameter, description: string): JsonSchema {
  if (operator.takes === "values" && field.values !== undefined)
    return namesParameter(refTo(enumName(field.values)), description, String(field.example));
  if (operator.takes === "boolean") return queryParameter({ type: "boolean" }, description, true);
  if (operator.takes === "value" && (kind === "integer" || kind === "number"))
    return queryParameter({ type: kind }, description, field.example);
  return queryParameter({ type: "string" }, description, String(field.example));
}

function plainMeaning({ path, kind, field, operator, ofRecords }: FilterParameter): string {
  if (kind === "edtf") return `${field.description} Matches what ${operator.meaning}.`;
  const records = kind === "id" && path !== "id" ? ofRecords : undefined;
  const others = records?.names === undefined ? "" : " or `/v1/autocomplete`";
  const ids = records === undefined ? "" : ` Ids are in \`/v1/${records.path}\`${others}.`;
  return `${field.description}${ids} One or more, comma-separated.`;
}

/** What a filter with an operator means: for the record, or for one entry of a list. */
function derivedMeaning({ path, prefix, operator, target }: FilterParameter): string {
  if (prefix === undefined)
    return `\`${path}\` ${target.list === null ? operator.meaning : wholeMeaning(operator)}.`;
  const absence = operator.negated
    ? ` \`no.${path}\` finds the records where no entry has these values.`
    : "";
  return `In at least one entry of \`${prefix.name}\`, \`${prefix.inner.path}\` ${operator.meaning}. A record without entries does not match.${absence}`;
}

const listed = (names: readonly string[]): string => names.map((name) => `\`${name}\``).join(", ");

export function shapingProperties(resource: Resource): { [name: string]: JsonSchema } {
  const fields = Object.keys(resource.fields);
  const links = Object.keys(resource.links);
  const [firstSort = "id"] = resource.sort;
  const all: { [name: string]: JsonSchema } = {
    q: queryParameter(
      { type: "string" },
      `Full text in ${listed(resource.search)}: words are ANDed, \`"a phrase"\` must match in order, \`-word\` must be absent, \`word*\` is a prefix (two letters at least; four such terms at most); case, diacritics and đ do not matter. Sorted by \`relevance\` unless \`sort\` says otherwise.`,
      "viet*",
    ),
    highlight: inGroup(
      FURTHER,
      queryParameter(
        { type: "boolean" },
        "With `q`: adds `highlights` to each record, the fields with `<mark>` around what was found, as HTML.",
        false,
      ),
    ),
    facet: namesParameter(
      { type: "string", enum: dimensionNames(resource, "facet") },
      "Comma-separated: counts by value beside the rows, unknown values as null, each with the URL of the list that it counts.",
      resource.facet[0] ?? "",
    ),
    group_by: namesParameter(
      { type: "string", enum: dimensionNames(resource, "group_by") },
      "One or two, comma-separated: counts instead of rows, in `meta.group_by`.",
      resource.facet[0] ?? "",
    ),
    sample: inGroup(
      FURTHER,
      queryParameter(
        { type: "integer", minimum: 1, maximum: MAX_LIMIT },
        "So many matching records in an order that only `seed` decides.",
        2,
      ),
    ),
    seed: inGroup(
      FURTHER,
      queryParameter(
        { type: "integer", minimum: 0, maximum: 2_147_483_647 },
        `Another number, another sample; the same number, the same sample. Alone it takes ${DEFAULT_LIMIT} records.`,
        7,
      ),
    ),
    known_at: inGroup(
      FURTHER,
      queryParameter(
        { type: "string" },
        "The data as it was at the end of that day (UTC), or at that moment (RFC 3339): later changes are not included. Cannot be combined with `q`.",
        "2999-12-31",
      ),
    ),
    format: queryParameter(
      { type: "string", enum: ["json", ...formatsOf(resource).map(({ name }) => name)] },
      `Wins over \`Accept\`; an extension of the path says the same. ${formatsOf(resource)
        .map(({ name, description }) => `\`${name}\`: ${description}`)
        .join(" ")}`,
      "json",
    ),
    bom: inGroup(
      FURTHER,
      queryParameter(
        { type: "boolean" },
        "With `format=csv`: begin with a byte order mark, by which spreadsheets know UTF-8.",
        false,
      ),
    ),
    date_match: inGroup(
      FURTHER,
      queryParameter(
        { type: "string", enum: ["overlap", "within"], default: "overlap" },
        "How dates match: `overlap`, at least one day is shared; `within`, the record's date lies wholly inside.",
        "overlap",
      ),
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
      `Comma-separated fields to show, without all others: any field, \`field.part\`, or \`link.field\`. Fields: ${fields.map((name) => `\`${name}\``).join(", ")}.`,
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
