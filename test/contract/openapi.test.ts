// The committed document is the one that the code stands for, and every example in it works.
import { readFileSync } from "node:fs";
import t from "tap";
import { parse } from "yaml";
import { z } from "zod";
import { generateOpenapi } from "../../scripts/openapi.ts";
import { resources } from "../../src/resources/index.ts";
import { openApp } from "../open-app.ts";

const text = readFileSync("openapi.yaml", "utf8");
const example = z.looseObject({ value: z.union([z.string(), z.number(), z.boolean()]).optional() });
const parameter = z.looseObject({
  name: z.string(),
  in: z.enum(["query", "path"]),
  description: z.string().min(10),
  example: z.string().optional(),
  examples: z.record(z.string(), example).optional(),
});
const operation = z.looseObject({
  operationId: z.string(),
  summary: z.string(),
  description: z.string(),
  tags: z.array(z.string()).length(1),
  parameters: z.array(parameter).default([]),
  responses: z.record(
    z.string(),
    z.looseObject({ content: z.record(z.string(), z.looseObject({})).optional() }),
  ),
});
const document = z
  .looseObject({
    openapi: z.literal("3.1.1"),
    paths: z.record(z.string(), z.looseObject({ get: operation })),
  })
  .parse(resolved(parse(text)));

/** The document with its references to shared parameters and responses followed. */
function resolved(whole: unknown): unknown {
  const { components } = z
    .looseObject({ components: z.record(z.string(), z.record(z.string(), z.unknown())) })
    .parse(whole);
  const follow = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(follow);
    if (typeof value !== "object" || value === null) return value;
    const [, kind = "", name = ""] =
      ("$ref" in value && String(value.$ref).match(/^#\/components\/(parameters|responses)\/(.+)$/)) || [];
    if (name !== "") return components[kind]?.[name];
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, follow(inner)]));
  };
  return follow(whole);
}

t.test("the committed document does not lag behind the code", async (t) => {
  t.equal(await generateOpenapi(), text, "run `npm run openapi` and commit what it writes");
});

t.test("every resource has a list and an item, every operation a name of its own", async (t) => {
  for (const { path } of resources)
    t.ok(document.paths[`/v1/${path}`] && document.paths[`/v1/${path}/{id}`], path);
  const names = Object.values(document.paths).map(({ get }) => get.operationId);
  t.equal(new Set(names).size, names.length);
});

t.test("every parameter's worked example answers 200", async (t) => {
  const { app } = await openApp(t);
  let tried = 0;
  for (const [path, { get }] of Object.entries(document.paths)) {
    const required = get.parameters.filter((one) => one.in === "query" && one.example !== undefined);
    const pairs = required.map(({ name, example }) => `${name}=${example}`);
    const example = (_: string, name: string) =>
      String(get.parameters.find((one) => one.name === name)?.example);
    const url = path.replaceAll(/\{(\w+)\}/g, example);
    t.equal((await app.inject(`${url}?${pairs.join("&")}`)).statusCode, 200, url);
    for (const { name, examples, in: where } of get.parameters) {
      if (where === "path" || required.some((one) => one.name === name)) continue;
      const value = examples?.worked?.value;
      // A list of one record has no second page to show.
      if (name === "cursor" && value === undefined) continue;
      t.not(value, undefined, `${path}: ${name} has a worked example`);
      const query = [...pairs, `${name}=${encodeURIComponent(String(value))}`].join("&");
      t.equal((await app.inject(`${url}?${query}`)).statusCode, 200, `${path}?${query}`);
      tried++;
    }
  }
  t.ok(tried > 300, `${tried} examples tried`);
});

t.test("every answer has an example", async (t) => {
  for (const [path, { get }] of Object.entries(document.paths))
    for (const [status, { content }] of Object.entries(get.responses))
      for (const [type, media] of Object.entries(content ?? {}))
        t.ok(media.example ?? media.examples, `${path} ${status} ${type}`);
});

t.test("the server serves the committed document", async (t) => {
  const { app } = await openApp(t);
  t.equal((await app.inject("/openapi.yaml")).body, text);
  t.strictSame((await app.inject("/openapi.json")).json(), parse(text));
  t.strictSame((await app.inject("/docs/json")).json(), parse(text));
  t.match((await app.inject("/docs")).body, "swagger-ui");
});
