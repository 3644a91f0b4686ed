// Everything under `components/schemas` in the OpenAPI document: each resource as answered and as written, and the
// envelopes around them.
import { z } from "zod";
import { filterParameters } from "../query/filter-parameters.ts";
import { shapingParameters } from "../query/parse/parse-list-query.ts";
import { evidence, type Link, type Resource } from "../resources/define-resource.ts";
import { writtenFields } from "../resources/fields.ts";
import { resourceAt, resources } from "../resources/resources.ts";
import { enums } from "./enum-names.ts";
import { envelopes } from "./envelope-schemas.ts";
import {
  highlights,
  itemEnvelope,
  type JsonSchema,
  jsonSchema,
  object,
  propertiesOf,
  refTo,
  requiredOf,
  withoutDialect,
} from "./json-schemas.ts";

export function componentSchemas(): { [name: string]: JsonSchema } {
  const records = resources.flatMap((resource) => {
    const { schemaName } = resource;
    const list = {
      data: { type: "array", items: refTo(schemaName) },
      meta: refTo("ListMeta"),
      links: refTo("ListLinks"),
    };
    return [
      [schemaName, recordSchema(resource)],
      [`${schemaName}List`, object(list)],
      [`${schemaName}Item`, itemEnvelope(refTo(schemaName))],
      [`${schemaName}Query`, querySchema(resource)],
      [`${schemaName}QueryAnswer`, object({ ...list, meta: refTo("QueryMeta"), links: refTo("QueryLinks") })],
      ...(resource.table === null ? [] : writtenSchemas(resource)),
    ] as const;
  });
  return {
    ...envelopes,
    ...Object.fromEntries([...enums].map(([name, values]) => [name, { type: "string", enum: [...values] }])),
    EvidenceInput: withoutDialect(z.toJSONSchema(evidence, { io: "input" })),
    ...Object.fromEntries(records),
  };
}

/**
 * A complete record as answered. No schema describes the selections that `fields=` makes
 * (docs/decisions/0017-the-contract-for-generators.md).
 */
const recordSchema = (resource: Resource): JsonSchema => ({
  type: "object",
  description: `${resource.description} With \`fields=\`, only the requested fields are present.`,
  required: Object.keys(resource.fields),
  properties: {
    ...propertiesOf(resource.fields),
    ...Object.fromEntries(
      Object.entries(resource.links).map(([name, link]) => [name, linkSchema(link, resource)]),
    ),
    highlights,
  },
});

/**
 * The parameters of a list as members of a query body, so that generated clients know them. Those of linked records
 * are left out.
 */
const querySchema = (resource: Resource): JsonSchema => ({
  type: "object",
  description: `What \`GET /v1/${resource.path}\` takes as parameters. Filters of linked records (\`link.filter\`) are members too. \`format\` and \`bom\` are not: the answer is JSON.`,
  properties: Object.fromEntries(
    [...filterParameters(resource).keys(), ...shapingParameters(resource)]
      .filter((name) => !["format", "bom"].includes(name))
      .map((name) => [name, refTo("QueryValue")]),
  ),
  additionalProperties: refTo("QueryValue"),
});

/** A record as written: without computed fields and with its evidence; and the same with every field present. */
function writtenSchemas({ schemaName, fields }: Resource): [string, JsonSchema][] {
  const written = writtenFields(fields);
  const input: JsonSchema = {
    type: "object",
    description: `A \`${schemaName}\` as it is written: its fields, and the evidence for them. A field that is absent is null, or an empty list.`,
    additionalProperties: false,
    required: [...requiredOf(written, "written"), "evidence"],
    properties: {
      ...withoutExamples(propertiesOf(written, "written")),
      evidence: { type: "array", minItems: 1, items: refTo("EvidenceInput") },
    },
  };
  const whole: JsonSchema = {
    type: "object",
    description: `A \`${schemaName}\` as it was written, with every field.`,
    required: [...Object.keys(written), "evidence"],
    properties: {
      ...withoutExamples(propertiesOf(written)),
      evidence: { type: "array", items: refTo("EvidenceInput") },
    },
  };
  return [
    [`${schemaName}Input`, input],
    [`${schemaName}Written`, whole],
  ];
}

/** The body as a whole has an example, so its members need none. */
const withoutExamples = (properties: JsonSchema): JsonSchema =>
  Object.fromEntries(
    Object.entries(properties).map(([name, property]) => {
      const { examples: _, ...schema } = jsonSchema.parse(property);
      return [name, schema];
    }),
  );

function linkSchema(link: Link, resource: Resource): JsonSchema {
  const target = refTo(resourceAt(link.to).schemaName);
  const description = `With \`include=\` or \`fields=\`: ${link.description}`;
  const one =
    "from" in link &&
    !["list", "objects"].includes(resource.fields[link.from.split(".")[0] ?? ""]?.kind ?? "");
  return one
    ? { anyOf: [target, { type: "null" }], description }
    : { type: "array", items: target, description };
}
