// How /docs replaces the references of an operation, over a small document and over the one that is served.
import { readFileSync } from "node:fs";
import { runInNewContext } from "node:vm";
import t from "tap";
import { parse } from "yaml";
import { localReferences } from "../../src/routes/local-references.ts";
import type { Node } from "../../src/routes/swagger-system.ts";
import { allOperations } from "../contract/document.ts";

const operations = allOperations();

const { withoutReferences } = localReferences().fn;

/** Finds in a document as Swagger UI does in its own. */
const within =
  (document: Node) =>
  (path: readonly string[]): Node =>
    path.reduce<Node>(
      (node, key) =>
        typeof node === "object" && node !== null && !Array.isArray(node) ? node[key] : undefined,
      document,
    );
const to = (name: string) => ({ $ref: `#/components/schemas/${name}` });

const document = {
  paths: {
    "/a/{id}": {
      get: {
        parameters: [
          { $ref: "#/components/parameters/id" },
          { name: "q", description: "Words.", schema: { type: "string", examples: ["viet*", "nam"] } },
        ],
        responses: { 200: { $ref: "#/paths/~1b~0c/get/responses/200" } },
      },
    },
    "/b~c": { get: { responses: { 200: { description: "One.", schema: to("One") } } } },
  },
  components: {
    parameters: { id: { name: "id", description: "Its id.", schema: to("Id") } },
    schemas: {
      Id: { type: "string" },
      One: { properties: { id: to("Id"), two: { anyOf: [to("Two"), { type: "null" }] } } },
      Two: { properties: { one: to("One") } },
    },
  },
};

t.test("a reference becomes what it names, and a schema in a schema in a schema stays one", (t) => {
  t.strictSame(withoutReferences(within(document), ["paths", "/a/{id}", "get"]), {
    $$ref: "#/paths//a/{id}/get",
    parameters: [
      { name: "id", description: "Its id.", schema: { type: "string" } },
      {
        name: "q",
        description: "Words. For example `viet*`.",
        schema: { type: "string", examples: ["viet*", "nam"] },
      },
    ],
    responses: {
      200: {
        description: "One.",
        schema: {
          properties: {
            id: { type: "string" },
            two: { anyOf: [{ properties: { one: to("One") } }, { type: "null" }] },
          },
        },
      },
    },
  });
  t.end();
});

t.test("the schemas at the end of the page keep their references", (t) => {
  const schemas = withoutReferences(within(document), ["components", "schemas"]);
  t.strictSame(schemas, document.components.schemas);
  t.end();
});

t.test("it runs from its text alone, as the browser gets it", (t) => {
  const path = ["paths", "/a/{id}", "get"];
  const there = runInNewContext(`(${localReferences})().fn.withoutReferences(find, path)`, {
    find: within(document),
    path,
  });
  t.equal(JSON.stringify(there), JSON.stringify(withoutReferences(within(document), path)));
  t.end();
});

t.test("of the served document, only schemas within schemas stay references", (t) => {
  const served = parse(readFileSync("openapi.yaml", "utf8"));
  for (const { method, path } of operations) {
    const text = JSON.stringify(withoutReferences(within(served), ["paths", path, method]));
    t.notMatch(text, /"\$ref":"#\/components\/(?!schemas\/)|"undefined/, `${method} ${path}`);
  }
  t.end();
});
