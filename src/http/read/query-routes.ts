// POST /v1/{resource}/query: a list requested by a body, since no URL holds thousands of values. It only reads and
// takes no token. The answer equals that of the list with the same parameters, but is not cached.

import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { ProblemError } from "../../errors.ts";
import { invalid } from "../../query/parse/parse-value.ts";
import { readQueryBody } from "../../query/parse/query-body.ts";
import { rewriteUrl } from "../../query/urls.ts";
import { readList } from "../../read/read-list.ts";
import type { Store } from "../../read/store.ts";
import type { Resource } from "../../resources/define-resource.ts";
import { resources } from "../../resources/resources.ts";
import { pointerTo } from "../answer/refusal-problem.ts";
import { codedFor, jsonAnswer } from "../answer/send.ts";
import { CORS } from "../headers.ts";
import { acceptJson, bodyOf } from "../json-body.ts";
import type { PublicAddress } from "../public-address.ts";
import { refuseQuery } from "../read-query.ts";

const pathOf = ({ path }: Resource): string => `/v1/${path}/query`;

/** The paths that take a query by POST. */
export const queryPaths: ReadonlySet<string> = new Set(resources.map(pathOf));

const HEADERS = {
  ...CORS,
  "x-content-type-options": "nosniff",
  "content-type": "application/json; charset=utf-8",
  "cache-control": "no-store",
  vary: "Accept-Encoding",
};

/** Other formats are served by URL only; a query is answered as JSON. */
const ELSEWHERE = ["format", "bom"];

/** `longestUrl` is the maximum length of a URL in bytes. A count whose list would need a longer one has no URL. */
export async function registerQueries(app: FastifyInstance, store: Store, longestUrl: number): Promise<void> {
  await app.register(async (scope) => {
    acceptJson(scope);
    for (const resource of resources)
      scope.post(pathOf(resource), (request, reply) => {
        refuseQuery(request);
        return send(
          request,
          reply,
          pointing(() => answerQuery(store, resource, bodyOf(request).value, app.publicAddress, longestUrl)),
        );
      });
  });
}

function answerQuery(
  store: Store,
  resource: Resource,
  body: Readonly<Record<string, unknown>>,
  address: PublicAddress,
  longestUrl: number,
): string {
  const raw = readQueryBody(resource, body);
  for (const name of ELSEWHERE)
    if (raw.has(name)) throw invalid(name, "a query is answered as JSON: for another format, GET the list");
  const pairs = [...raw].flatMap(([name, texts]) => texts.map((text): [string, string] => [name, text]));
  const url = address.link(rewriteUrl(`/v1/${resource.path}`, [], pairs));
  const { data, meta, cursor } = readList(store, { resource, raw, url, longestUrl });
  const self = address.link(pathOf(resource));
  const links = { self, next: cursor === null ? null : self, cursor };
  return `{"data":[${data.join(",")}],"meta":${JSON.stringify(meta)},"links":${JSON.stringify(links)}}`;
}

/** Makes complaints about a parameter point to the member of the body that it came from. */
function pointing<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    throw new ProblemError(
      error.code,
      error.message,
      error.errors.map((one) => {
        if (!("parameter" in one)) return one;
        const { parameter, ...rest } = one;
        return { pointer: pointerTo([parameter]), ...rest };
      }),
    );
  }
}

/** Without an ETag, since the answer to a POST cannot be revalidated. */
function send(request: FastifyRequest, reply: FastifyReply, json: string): FastifyReply {
  const { headers, body } = codedFor(jsonAnswer(json), request.headers, HEADERS);
  const { etag: _, ...rest } = headers;
  return reply.headers(rest).send(body);
}
