// The Link Objects of the document: each leads from an example answer to an operation that answers 200.
import t from "tap";
import { z } from "zod";
import { openApp } from "../open-app.ts";
import { allOperations } from "./document.ts";

const operations = allOperations();

const linked = z.looseObject({
  links: z
    .record(z.string(), z.object({ operationId: z.string(), parameters: z.record(z.string(), z.string()) }))
    .default({}),
  content: z.record(z.string(), z.looseObject({ example: z.unknown().optional() })).default({}),
});

/** The value of an expression such as `$response.body#/data/0/id` in an answer. Anything else is a plain value. */
function valueAt(expression: string, body: unknown): unknown {
  const [, pointer] = expression.match(/^\$response\.body#\/(.+)$/) ?? [];
  if (pointer === undefined) return expression;
  return pointer
    .split("/")
    .reduce<unknown>((at, key) => z.looseObject({ [key]: z.unknown() }).parse({ ...Object(at) })[key], body);
}

t.test("every link leads to an answer", async (t) => {
  const { app } = await openApp(t);
  let followed = 0;
  for (const { operationId, responses } of operations) {
    const { links, content } = linked.parse(responses["200"] ?? {});
    const { example, examples } = z
      .looseObject({
        example: z.unknown(),
        examples: z.looseObject({ example: z.looseObject({ value: z.unknown() }) }).optional(),
      })
      .parse({ example: undefined, ...content["application/json"] });
    for (const [name, { operationId: target, parameters }] of Object.entries(links)) {
      const operation = operations.find((one) => one.operationId === target);
      if (operation === undefined)
        throw new Error(`${operationId} links to ${target}, which is no operation`);
      const values = Object.entries(parameters).map(([parameter, expression]) => {
        const known = operation.parameters.find((one) => one.name === parameter);
        if (known === undefined) throw new Error(`${target} takes no ${parameter}`);
        return { ...known, value: valueAt(expression, example ?? examples?.example.value) };
      });
      // The value may be unknown in the record of the example.
      if (values.some(({ value }) => value === null)) continue;
      const path = values
        .filter((one) => one.in === "path")
        .reduce(
          (url, one) => url.replace(`{${one.name}}`, encodeURIComponent(String(one.value))),
          operation.path,
        );
      const query = new URLSearchParams();
      for (const one of values) if (one.in === "query") query.set(one.name, String(one.value));
      const { statusCode } = await app.inject(`${path}?${query}`);
      t.equal(statusCode, 200, `${operationId} ${name}: ${path}?${query}`);
      followed++;
    }
  }
  t.ok(followed > 50, `${followed} links followed`);
});
