// The committed document is the one that the code generates, and every example in it works.
import { readFileSync } from "node:fs";
import t from "tap";
import { parse } from "yaml";
import { z } from "zod";
import { driftMessage } from "../../scripts/drift.ts";
import { generateOpenapi } from "../../scripts/openapi.ts";
import { resources } from "../../src/resources/resources.ts";
import { openApp } from "../open-app.ts";
import { openWritable } from "../write-app.ts";

const text = readFileSync("openapi.yaml", "utf8");
const parameter = z.looseObject({
  name: z.string(),
  in: z.enum(["query", "path", "header"]),
  description: z.string().min(10),
  example: z.string().optional(),
  schema: z.looseObject({ examples: z.array(z.unknown()).optional() }),
});
const operation = z.looseObject({
  operationId: z.string(),
  summary: z.string(),
  description: z.string(),
  tags: z.array(z.string()).length(1),
  parameters: z.array(parameter).default([]),
  security: z.array(z.record(z.string(), z.array(z.string()))).default([]),
  requestBody: z
    .looseObject({ content: z.record(z.string(), z.looseObject({ example: z.unknown() })) })
    .optional(),
  responses: z.record(
    z.string(),
    z.looseObject({
      content: z
        .record(
          z.string(),
          z.looseObject({ schema: z.looseObject({ $ref: z.string().optional() }).optional() }),
        )
        .optional(),
    }),
  ),
});
const document = z
  .looseObject({
    openapi: z.literal("3.1.1"),
    paths: z.record(z.string(), z.record(z.string(), operation)),
    components: z.looseObject({
      schemas: z.record(z.string(), z.looseObject({ examples: z.array(z.unknown()).optional() })),
    }),
  })
  .parse(resolved(parse(text)));

const { schemas } = document.components;

/** Every operation, with its path and method. */
const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, one]) => ({ path, method, ...one })),
);
const reads = operations.filter(({ method }) => method === "get");
const queries = operations.filter(({ path }) => path.endsWith("/query"));
const writes = operations.filter((one) => one.method !== "get" && !queries.includes(one));

const methods = z.enum(["POST", "PUT", "PATCH", "DELETE"]);

const exampleUrl = (path: string, parameters: readonly z.infer<typeof parameter>[]): string =>
  path.replaceAll(/\{(\w+)\}/g, (_: string, name: string) =>
    String(parameters.find((one) => one.name === name)?.example),
  );

/** The document with its references to shared parameters, bodies, answers and examples followed. */
function resolved(whole: unknown): unknown {
  const { components } = z
    .looseObject({ components: z.record(z.string(), z.record(z.string(), z.unknown())) })
    .parse(whole);
  const follow = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(follow);
    if (typeof value !== "object" || value === null) return value;
    const [, kind = "", name = ""] =
      ("$ref" in value && String(value.$ref).match(/^#\/components\/(?!schemas)(\w+)\/(.+)$/)) || [];
    if (name !== "") return follow(components[kind]?.[name]);
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, follow(inner)]));
  };
  return follow(whole);
}

t.test("the committed document does not lag behind the code", async (t) => {
  t.equal(await generateOpenapi(), text, driftMessage("openapi.yaml"));
});

t.test("a reader of YAML 1.1 reads the same", async (t) => {
  t.strictSame(parse(text, { version: "1.1" }), parse(text));
});

t.test("references lead to components, and to nothing inside them", async (t) => {
  const targets = new Set([...text.matchAll(/\$ref: "?([^"\s,}]+)/g)].map(([, target = ""]) => target));
  t.ok(targets.size > 100, `${targets.size} targets`);
  t.strictSame(
    [...targets].filter((target) => !/^#\/components\/\w+\/[\w.-]+$/.test(target)),
    [],
  );
});

t.test("every resource has a list and an item, and every operation has a different name", async (t) => {
  for (const { path } of resources)
    t.ok(document.paths[`/v1/${path}`] && document.paths[`/v1/${path}/{id}`], path);
  const names = operations.map(({ operationId }) => operationId);
  t.equal(new Set(names).size, names.length);
});

t.test("every parameter's worked example answers 200", async (t) => {
  const { app } = await openApp(t);
  let tried = 0;
  for (const { path, ...get } of reads) {
    const required = get.parameters.filter((one) => one.in === "query" && one.example !== undefined);
    const pairs = required.map(({ name, example }) => `${name}=${example}`);
    const url = exampleUrl(path, get.parameters);
    t.equal((await app.inject(`${url}?${pairs.join("&")}`)).statusCode, 200, url);
    for (const { name, schema, in: where } of get.parameters) {
      if (where === "path" || required.some((one) => one.name === name)) continue;
      const value = schema.examples?.[0];
      // A list of one record has no second page.
      if (name === "cursor" && value === undefined) continue;
      t.not(value, undefined, `${path}: ${name} has a worked example`);
      const query = [...pairs, `${name}=${encodeURIComponent(String(value))}`].join("&");
      t.equal((await app.inject(`${url}?${query}`)).statusCode, 200, `${path}?${query}`);
      tried++;
    }
  }
  t.ok(tried > 300, `${tried} examples tried`);
});

t.test("the example of every query works without a token", async (t) => {
  const { app } = await openApp(t);
  t.strictSame(
    queries.map(({ path }) => path).sort(),
    resources.map(({ path }) => `/v1/${path}/query`).sort(),
  );
  for (const { path, security, requestBody } of queries) {
    const payload = JSON.stringify(requestBody?.content["application/json"]?.example);
    const headers = { "content-type": "application/json" };
    const answer = await app.inject({ method: "POST", url: path, payload, headers });
    t.equal(answer.statusCode, 200, path);
    t.equal(answer.json().meta.total, 1, path);
    t.strictSame(security, [], path);
  }
});

t.test("every change needs a token, and its example works with one", async (t) => {
  const { send } = await openWritable(t);
  t.ok(writes.length > 70, `${writes.length} operations`);
  const isDelete = ({ method }: { method: string }) => method === "delete";
  const deletesLast = [...writes.filter((one) => !isDelete(one)), ...writes.filter(isDelete).reverse()];
  for (const { path, method, parameters, security, requestBody, responses } of deletesLast) {
    t.strictSame(security, [{ token: [] }], `${method} ${path}`);
    const url = exampleUrl(path, parameters);
    const [type = "application/json"] = Object.keys(requestBody?.content ?? {});
    const body = requestBody?.content[type]?.example;
    const answer = await send(methods.parse(method.toUpperCase()), url, {
      ...(body === undefined ? {} : { body }),
      headers: { "content-type": type, "if-match": "*" },
    });
    // The examples show records that exist, and that other records refer to.
    const refusal = method === "put" || method === "patch" ? [] : [403, 404, 409];
    t.ok(
      [200, 201, 204, ...refusal].includes(answer.statusCode),
      `${method} ${url} ${answer.statusCode} ${answer.body}`,
    );
    t.ok(responses[answer.statusCode], `${method} ${url}: ${answer.statusCode} is documented`);
  }
});

t.test("every answer has an example", async (t) => {
  for (const { path, method, responses } of operations)
    for (const [status, { content }] of Object.entries(responses))
      for (const [type, media] of Object.entries(content ?? {}))
        t.ok(
          media.example ?? media.examples ?? schemas[media.schema?.$ref?.split("/").at(-1) ?? ""]?.examples,
          `${method} ${path} ${status} ${type}`,
        );
});

t.test("the server serves the committed document", async (t) => {
  const { app } = await openApp(t);
  t.equal((await app.inject("/openapi.yaml")).body, text);
  t.strictSame((await app.inject("/openapi.json")).json(), parse(text));
  const { info, ...shown } = (await app.inject("/docs/json")).json();
  const { info: committed, ...rest } = parse(text);
  t.strictSame(shown, rest);
  const [description = "", ...questions] = String(info.description).split(/^- /m);
  t.ok(description.startsWith(committed.description), "the questions stand below the description");
  t.equal(questions.length, 5);
  for (const question of questions) {
    const [, call = ""] = question.match(/\]\((\S+)\)/) ?? [];
    const answer = await app.inject(call);
    t.equal(answer.statusCode, 200, call);
    t.ok(answer.json().meta.total > 0, `${call} finds something`);
  }
  t.match((await app.inject("/docs")).body, "swagger-ui");
});
