// HEAD answers like GET, but without a body (RFC 9110, section 9.3.2): for every operation, format and coding.
import { once } from "node:events";
import { type IncomingHttpHeaders, request } from "node:http";
import { buffer } from "node:stream/consumers";
import t from "tap";
import { formatsOf } from "../../src/formats/formats.ts";
import { resources } from "../../src/resources/resources.ts";
import { serveFile } from "../open-app.ts";
import { lastChangePassed } from "../set-time.ts";
import { allOperations } from "./document.ts";
import { exampleOf } from "./example-of.ts";

const operations = allOperations();

/** Headers that may differ: the time, the id of the request, and the framing of the body that is not sent. */
const OF_THE_MOMENT = ["date", "x-request-id", "transfer-encoding"];

async function ask(method: "GET" | "HEAD", url: string, headers: Record<string, string>) {
  const sent = request(url, { method, headers, agent: false }).end();
  const [answer] = await once(sent, "response");
  const { length } = await buffer(answer);
  const told: IncomingHttpHeaders = { ...answer.headers };
  for (const name of OF_THE_MOMENT) delete told[name];
  return { status: Number(answer.statusCode), headers: told, length };
}

t.test("HEAD has the headers of GET and no body", async (t) => {
  const { url, writer } = await serveFile(t);
  await lastChangePassed(writer);
  const examples = operations
    .filter(({ method, operationId }) => method === "get" && operationId !== "getMetrics")
    .map((operation) => exampleOf(operation).url);
  const formats = resources.flatMap((resource) =>
    formatsOf(resource).flatMap(({ name }) =>
      ["", "?limit=1"].map((query) => `/v1/${resource.path}.${name}${query}`),
    ),
  );
  const refused = ["/v1/visits?limit=0", "/v1/visits/nobody", "/nowhere", "/v1/countries/jp"];
  t.ok(examples.length > 30, `${examples.length} operations`);
  for (const path of [...examples, ...formats, ...refused])
    for (const more of [{}, { "accept-encoding": "gzip" }, { "if-none-match": "*" }]) {
      const headers = { "x-request-id": "a-trial", ...more };
      const [get, head] = [await ask("GET", url + path, headers), await ask("HEAD", url + path, headers)];
      const label = `${path} ${JSON.stringify(more)}`;
      t.equal(head.length, 0, `${label}: no body`);
      // The length of a streamed body is not known in advance.
      if (get.headers["content-length"] === undefined) delete head.headers["content-length"];
      t.strictSame({ ...head, length: get.length }, get, label);
    }
});
