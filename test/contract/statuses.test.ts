// Every status that the document names for an operation that reads can be provoked, and the answer keeps the contract.
// For operations that write, see write-statuses.test.ts.

import type { FastifyInstance } from "fastify";
import t, { type Test } from "tap";
import { ALWAYS_ANSWERED } from "../../src/http/guard/protect.ts";
import { resources } from "../../src/resources/resources.ts";
import { forgeEntry } from "../forge-entry.ts";
import { openApp } from "../open-app.ts";
import { faultsOf } from "./contract.ts";
import { allOperations, type Operation } from "./document.ts";
import { exampleOf } from "./example-of.ts";

const operations = allOperations();

type Answer = Awaited<ReturnType<FastifyInstance["inject"]>>;

const jsonBody = (payload: string) => ({ payload, headers: { "content-type": "application/json" } });
const withQuery = (url: string, pair: string): string => `${url}${url.includes("?") ? "&" : "?"}${pair}`;

/** The application in the different states that its answers depend on. */
async function openApps(t: Test) {
  const [plain, limited, busy, faulty, unready] = await Promise.all([
    openApp(t),
    openApp(t, { requestsPerMinute: 1 }),
    openApp(t, { waitMs: 1 }),
    openApp(t),
    openApp(t),
  ]);
  busy.app.addHook("preHandler", (_request, _reply, done) => {
    const until = performance.now() + 3;
    while (performance.now() < until);
    done();
  });
  faulty.app.addHook("preHandler", async () => {
    throw new Error("a fault inside: /etc/secret");
  });
  unready.database.connection.pragma("user_version = 999");
  for (const { type, fields } of resources) {
    plain.database.run("INSERT INTO merged VALUES (?, 'merged-away', ?)", type, String(fields.id?.example));
    forgeEntry(plain.database, { type, id: "withdrawn", action: "deleted" });
  }
  return { plain: plain.app, limited: limited.app, busy: busy.app, faulty: faulty.app, unready: unready.app };
}
type Apps = Awaited<ReturnType<typeof openApps>>;

/** The example of an operation with another id. */
function ofId(operation: Operation, id: string) {
  const { url, ...rest } = exampleOf(operation);
  const [example = ""] = operation.parameters.flatMap((one) =>
    one.in === "path" ? [encodeURIComponent(String(one.example))] : [],
  );
  return { ...rest, url: url.replace(example, id) };
}

/** For each status, a way to make an operation answer with it. */
const provocations: Record<string, (apps: Apps, operation: Operation) => Promise<Answer>> = {
  200: ({ plain }, operation) => plain.inject(exampleOf(operation)),
  206: ({ plain }, operation) => plain.inject({ ...exampleOf(operation), headers: { range: "bytes=0-0" } }),
  301: ({ plain }, operation) => {
    const { url, ...rest } = exampleOf(operation);
    return plain.inject({ ...rest, url: url.replace(/[^/]+$/, "merged-away") });
  },
  303: ({ plain }, operation) => plain.inject({ ...exampleOf(operation), headers: { accept: "text/html" } }),
  304: ({ plain }, operation) => plain.inject({ ...exampleOf(operation), headers: { "if-none-match": "*" } }),
  308: ({ plain }, operation) => {
    const { url, ...rest } = exampleOf(operation);
    return plain.inject({ ...rest, url: url.replace(/[A-Z]{3}(-[A-Z]{3})?/, (id) => id.toLowerCase()) });
  },
  400: ({ plain }, operation) => {
    const { url, ...rest } = exampleOf(operation);
    return plain.inject({ ...rest, url: withQuery(url, "nonsense=1") });
  },
  404: ({ plain }, operation) => {
    // There, the answer depends on the client.
    if (operation.operationId === "getMetrics")
      return plain.inject({ ...exampleOf(operation), headers: { "x-forwarded-for": "192.0.2.1" } });
    return plain.inject(ofId(operation, "no-such-thing"));
  },
  410: ({ plain }, operation) => plain.inject(ofId(operation, "withdrawn")),
  406: ({ plain }, operation) => plain.inject({ ...exampleOf(operation), headers: { accept: "image/png" } }),
  413: ({ plain }, operation) =>
    plain.inject({ ...exampleOf(operation), ...jsonBody(JSON.stringify({ q: "x".repeat(2 ** 20) })) }),
  416: ({ plain }, operation) =>
    plain.inject({ ...exampleOf(operation), headers: { range: "bytes=999999999-" } }),
  415: ({ plain }, operation) =>
    plain.inject({ ...exampleOf(operation), headers: { "content-type": "text/plain" } }),
  414: ({ plain }, operation) => {
    const { url, ...rest } = exampleOf(operation);
    return plain.inject({ ...rest, url: withQuery(url, `q=${"x".repeat(9000)}`) });
  },
  429: async ({ limited }, operation) => {
    const request = { ...exampleOf(operation), remoteAddress: addressOf(operation) };
    await limited.inject(request);
    return limited.inject(request);
  },
  503: async ({ busy, unready }, operation) => {
    // The body is read in another turn of the event loop.
    const { method = "GET", url } = exampleOf(operation);
    const request = { method, url };
    if (operation.operationId === "getReadiness") return unready.inject(request);
    // Both requests arrive in the same turn of the event loop, and the second waits for the first.
    const [, second] = await Promise.all([busy.inject(request), busy.inject(request)]);
    return second;
  },
  default: ({ faulty }, operation) => faulty.inject(exampleOf(operation)),
};

/** A different client address for each operation, so that they do not share a rate limit. */
const addressOf = (operation: Operation): string => `10.0.0.${operations.indexOf(operation)}`;

/** The statuses that `default` stands for, besides internal errors. */
const unnamed = ({ path }: Operation): string[] =>
  ALWAYS_ANSWERED.has(path) ? ["414"] : ["414", "429", "503"];

t.test("every status of every operation that reads", async (t) => {
  const apps = await openApps(t);
  for (const operation of operations.filter(
    ({ method, path }) => method === "get" || path.endsWith("/query"),
  ))
    for (const status of [...Object.keys(operation.responses), ...unnamed(operation)]) {
      const { method, path, operationId } = operation;
      const provoke = provocations[status];
      if (provoke === undefined) throw new Error(`${operationId}: nothing provokes the status ${status}`);
      const { statusCode, headers, body } = await provoke(apps, operation);
      t.equal(statusCode, status === "default" ? 500 : Number(status), `${operationId}: ${status}`);
      t.strictSame(
        faultsOf({ method, path, status: statusCode, headers, body }),
        [],
        `${operationId}: ${status}`,
      );
      if (statusCode === 429 || (statusCode === 503 && operationId !== "getReadiness"))
        t.match(headers["retry-after"], /^\d+$/, `${operationId}: ${status} says when to come again`);
      if (status === "default") t.notMatch(body, "secret", "what failed inside stays inside");
    }
});
