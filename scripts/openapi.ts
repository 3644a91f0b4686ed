// Generates openapi.yaml from the routes, with examples taken from real answers over the seed.
// With --check it writes nothing and fails where the committed document differs.
import { readFileSync, writeFileSync } from "node:fs";
import type { FastifyInstance } from "fastify";
import { Document, Scalar, visit } from "yaml";
import { z } from "zod";
import { buildApp } from "../src/app.ts";
import { Database } from "../src/db/open.ts";
import type { Format } from "../src/formats/format.ts";
import { formats } from "../src/formats/index.ts";
import { CURSOR_EXAMPLE } from "../src/http/list-parameters.ts";
import { schemaNameOf } from "../src/http/route-schemas.ts";
import { prepareDatabase } from "../src/import/prepare-database.ts";
import { packagePath } from "../src/package-path.ts";
import { resourceAt } from "../src/resources/index.ts";
import { driftMessage } from "./drift.ts";
import { gatherRoutes } from "./openapi-document.ts";
import { shareRepeated } from "./share-repeated.ts";

const parameter = z.looseObject({
  name: z.string(),
  in: z.string(),
  description: z.string().optional(),
  required: z.boolean().optional(),
  example: z.unknown().optional(),
  schema: z.looseObject({
    style: z.string().optional(),
    explode: z.boolean().optional(),
    "x-group": z.string().optional(),
  }),
});
const content = z.record(
  z.string(),
  z.looseObject({ schema: z.looseObject({ $ref: z.string().optional() }).optional() }),
);
const operation = z.looseObject({
  operationId: z.string(),
  parameters: z.array(parameter).optional(),
  requestBody: z.looseObject({ content }).optional(),
  responses: z.record(z.string(), z.looseObject({ content: content.optional() })),
});
const document = z.looseObject({
  components: z.looseObject({
    schemas: z.record(z.string(), z.looseObject({})),
    examples: z.record(z.string(), z.unknown()),
  }),
  paths: z.record(z.string(), z.record(z.string(), operation)),
});
type Operation = z.infer<typeof operation>;
type Parameter = z.infer<typeof parameter>;

/** The longest JSON that stands in one line of YAML. */
const ONE_LINE = 60;

const revisions = z.looseObject({
  data: z.array(z.looseObject({ record: z.record(z.string(), z.unknown()) })),
});
const list = z.looseObject({ links: z.looseObject({ next: z.string().nullable() }) });

/** The document that the code stands for today, as YAML. */
export async function generateOpenapi(): Promise<string> {
  const database = new Database(":memory:");
  prepareDatabase(database);
  const app = await buildApp({ database, beforeRoutes: gatherRoutes });
  await app.ready();
  const generated = document.parse(JSON.parse(JSON.stringify(app.swagger())));
  for (const [path, operations] of Object.entries(generated.paths))
    for (const [method, one] of Object.entries(operations)) {
      if (method === "get") await addExamples(app, path, one);
      else if (path.endsWith("/query")) await addQueryExamples(app, path, one);
      else await addWriteExamples(app, path, one);
      one.parameters &&= arranged(one.parameters);
    }
  for (const format of formats)
    Object.assign(generated.components.schemas[schemaNameOf(format)] ?? {}, {
      examples: [await formatExample(app, format)],
    });
  await app.close();
  database.close();
  const { openapi, info, servers, security, tags } = generated;
  const { paths, examples, ...shared } = shareRepeated(generated.paths);
  const components = {
    ...generated.components,
    ...shared,
    examples: { ...generated.components.examples, ...examples },
  };
  const ordered = { openapi, info, servers, security, tags, paths, components };
  return toYaml(ordered);
}

/**
 * In blocks, but what is short stands in one line: references, types, examples. Readers of YAML 1.1 (PyYAML, libyaml)
 * read the same: what that version takes for a date, a number or a boolean is quoted, and so is what it cannot read in
 * one line.
 */
function toYaml(value: unknown): string {
  const yaml = new Document(value, { aliasDuplicateObjects: false, compat: "yaml-1.1" });
  const quote = (pattern: RegExp) => (_: unknown, scalar: Scalar) => {
    if (typeof scalar.value === "string" && pattern.test(scalar.value)) scalar.type = Scalar.QUOTE_DOUBLE;
  };
  visit(yaml, { Scalar: quote(/^\d[\d:TZ.+-]*$/) });
  visit(yaml, {
    Collection: (_, node) => {
      if (JSON.stringify(node).length > ONE_LINE) return;
      node.flow = true;
      visit(node, { Scalar: quote(/[?:]/) });
      return visit.SKIP;
    },
  });
  return yaml.toString({ lineWidth: 0, indentSeq: false, flowCollectionPadding: false });
}

async function addExamples(app: FastifyInstance, path: string, operation: Operation): Promise<void> {
  const parameters = operation.parameters ?? [];
  const required = parameters.filter((one) => one.in === "query" && one.required);
  const pairs = required.map(({ name, example }) => `${name}=${encodeURIComponent(String(example))}`);
  if (parameters.some(({ name }) => name === "limit")) pairs.push("limit=1");
  const url = path.replaceAll(/\{(\w+)\}/g, (_, name: string) => pathExample(operation, name));
  const request = pairs.length === 0 ? url : `${url}?${pairs.join("&")}`;
  const [standard, ...others] = Object.entries(operation.responses["200"]?.content ?? {});
  if (standard === undefined) throw new Error(`${path} documents no answer`);
  const example = await exampleOf(app, request, standard[0]);
  standard[1].example = example;
  // The formats that all resources have in common have an example in common.
  for (const [type, media] of others)
    if (standard[0] === "application/json" && media.schema?.$ref === undefined)
      media.example = await exampleOf(app, request, type);
  for (const one of parameters) {
    if (one.example !== CURSOR_EXAMPLE) continue;
    const { next } = list.parse(example).links;
    one.example =
      next === null ? undefined : (new URLSearchParams(next.split("?")[1]).get("cursor") ?? undefined);
  }
}

/**
 * The parameters with what their schemas say of them where OpenAPI has it, those of the path first. The example of one
 * that may be left out stands in its schema: Swagger UI would send it otherwise.
 */
function arranged(parameters: readonly Parameter[]): Parameter[] {
  const inPath = (one: Parameter) => Number(one.in === "path");
  return parameters
    .toSorted((one, other) => inPath(other) - inPath(one))
    .map(({ name, in: where, description, required, example, schema }) => {
      const { style, explode, "x-group": group, ...type } = schema;
      const examples = example === undefined ? {} : { examples: [example] };
      return {
        name,
        in: where,
        description,
        style,
        explode,
        "x-group": group,
        ...(required ? { required, example, schema: type } : { schema: { ...type, ...examples } }),
      };
    });
}

/** What the formats look like, on a visit or, where that is none of theirs, a source. */
async function formatExample(app: FastifyInstance, format: Format): Promise<unknown> {
  const shown = format.serves(resourceAt("visits")) ? "visits" : "sources";
  return exampleOf(app, `/v1/${shown}?limit=1`, format.mediaType);
}

/** A query is shown by the ids of one record and of one that is not there. */
async function addQueryExamples(app: FastifyInstance, path: string, one: Operation): Promise<void> {
  const [, name = ""] = path.match(/^\/v1\/([\w-]+)/) ?? [];
  const { fields } = resourceAt(name);
  const other = { country: "FRA", relation: "FRA-GBR" }[String(fields.id?.kind)] ?? "no-such-record";
  const query = { id: [String(fields.id?.example), other] };
  for (const media of Object.values(one.requestBody?.content ?? {})) media.example = query;
  const answer = await app.inject({ method: "POST", url: path, payload: query });
  if (answer.statusCode !== 200) throw new Error(`${path} answers ${answer.statusCode}: ${answer.body}`);
  for (const media of Object.values(one.responses["200"]?.content ?? {})) media.example = answer.json();
}

/** A change is shown on a record of the seed: as the body its last revision, as the answer the record. */
async function addWriteExamples(app: FastifyInstance, path: string, one: Operation): Promise<void> {
  const [, name = ""] = path.match(/^\/v1\/([\w-]+)/) ?? [];
  const resource = resourceAt(name);
  const url = `/v1/${name}/${resource.fields.id?.example}`;
  const item = (await app.inject(url)).json();
  const [revision] = revisions.parse((await app.inject(`${url}/revisions`)).json()).data;
  if (revision === undefined) throw new Error(`${url} has no revision`);
  for (const { content: answer } of Object.values(one.responses))
    for (const media of Object.values(answer ?? {})) if (media.examples === undefined) media.example = item;
  const [label = "title"] = Object.keys(revision.record).filter((field) => /^(name|title)$/.test(field));
  for (const [type, media] of Object.entries(one.requestBody?.content ?? {}))
    media.example = path.endsWith("/merge")
      ? { into: "the-record-that-stays" }
      : type === "application/merge-patch+json"
        ? { [label]: revision.record[label] }
        : brief(revision.record);
}

/** A written record with the first span of its evidence, and how its longer lists begin. */
const brief = (record: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(record).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.slice(0, name === "evidence" ? 1 : 3) : value,
    ]),
  );

/** How the answer of a media type begins. */
async function exampleOf(app: FastifyInstance, url: string, type: string): Promise<unknown> {
  const answer = await app.inject({ url, headers: { accept: type } });
  const [answered] = String(answer.headers["content-type"]).split(";");
  if (answer.statusCode !== 200 || answered !== type)
    throw new Error(`${url} answers ${answer.statusCode} as ${answered}, not ${type}`);
  const isJson = /\bjson$/.test(type) && type !== "application/x-ndjson";
  return isJson ? shortened(JSON.parse(answer.body, steady)) : beginning(answer.body);
}

/** Of a reading that is not paged, an example shows how it begins. */
function shortened(body: unknown): unknown {
  const history = revisions.safeParse(body);
  if (history.success)
    return {
      ...history.data,
      data: history.data.data.map((one) => ({ ...one, record: brief(one.record) })),
    };
  const long = z.looseObject({ data: z.array(z.unknown()).min(4) }).safeParse(body);
  return long.success ? { ...long.data, data: long.data.data.slice(0, 2) } : body;
}

/** Of text, an example shows how it begins: its first line, and no more of it than says what it is. */
const beginning = (text: string): string => (text.split(/\r?\n/)[0] ?? "").slice(0, 160);

/** Times, and the digest of a file that holds times, differ with each run: examples show fixed ones. */
function steady(key: string, value: unknown): unknown {
  if (key === "at" || key === "made_at") return "2026-11-22T00:00:00.000Z";
  const file = z.looseObject({ name: z.literal("entente.sqlite"), bytes: z.number() }).safeParse(value);
  return file.success ? { ...file.data, bytes: 1_000_000, sha256: "0".repeat(64) } : value;
}

const pathExample = (operation: Operation, name: string): string =>
  String(operation.parameters?.find((one) => one.name === name)?.example);

if (import.meta.main) {
  const file = packagePath("openapi.yaml");
  const yaml = await generateOpenapi();
  if (!process.argv.includes("--check")) writeFileSync(file, yaml);
  else if (readFileSync(file, "utf8") !== yaml) {
    console.error(driftMessage("openapi.yaml"));
    process.exitCode = 1;
  } else console.log("openapi.yaml agrees with the code");
}
