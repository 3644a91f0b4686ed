// Examples of requests and answers, taken from the application over the seed.
import type { FastifyInstance } from "fastify";
import { z } from "zod";
import { CURSOR_EXAMPLE } from "../src/contract/list-parameters.ts";
import type { Format } from "../src/formats/format.ts";
import { resourceAt } from "../src/resources/resources.ts";
import type { Operation } from "./openapi-shape.ts";

const revisions = z.looseObject({
  data: z.array(z.looseObject({ record: z.record(z.string(), z.unknown()) })),
});
const idsOf = z.looseObject({ data: z.array(z.looseObject({ id: z.string() })) });
const list = z.looseObject({ links: z.looseObject({ next: z.string().nullable() }) });

/** Completes an operation. */
export async function addExamplesTo(
  app: FastifyInstance,
  path: string,
  method: string,
  operation: Operation,
): Promise<void> {
  if (method === "get") await addExamples(app, path, operation);
  else if (path.endsWith("/query")) await addQueryExamples(app, path, operation);
  else await addWriteExamples(app, path, operation);
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

/** What the formats look like, on a visit or, where that is none of theirs, a source. */
export async function formatExample(app: FastifyInstance, format: Format): Promise<unknown> {
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
  const second = one.parameters?.find((each) => each.name === "other");
  if (second !== undefined) {
    const { data } = idsOf.parse((await app.inject(`/v1/${name}?limit=2&fields=id`)).json());
    second.example = data.find(({ id }) => id !== resource.fields.id?.example)?.id;
  }
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

/** When a dump was made, and the bytes of its file, differ with each run: examples show fixed ones. */
function steady(key: string, value: unknown): unknown {
  if (key === "made_at") return "2026-11-22T00:00:00.000Z";
  const file = z.looseObject({ name: z.literal("entente.sqlite"), bytes: z.number() }).safeParse(value);
  return file.success ? { ...file.data, bytes: 1_000_000, sha256: "0".repeat(64) } : value;
}

const pathExample = (operation: Operation, name: string): string =>
  String(operation.parameters?.find((one) => one.name === name)?.example);
