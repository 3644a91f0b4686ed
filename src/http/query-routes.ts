// POST /v1/{resource}/query: a list asked for in a body, since no URL holds thousands of values. It reads, and takes no
// token; what it answers is the list of the same parameters, and kept by nobody.
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { ProblemError } from "../errors.ts";
import { invalid } from "../query/parse-value.ts";
import { readQueryBody } from "../query/query-body.ts";
import type { Resource } from "../resources/define-resource.ts";
import { resources } from "../resources/index.ts";
import { pageParts } from "./answer-page.ts";
import { listAsKnown } from "./as-known.ts";
import { documented } from "./documented.ts";
import { acceptJson, bodyOf } from "./json-body.ts";
import type { PublicAddress } from "./public-address.ts";
import { refuseQuery } from "./read-query.ts";
import { pointerTo } from "./refusal-problem.ts";
import { querySchema } from "./route-schemas.ts";
import { CORS, codedFor, jsonAnswer } from "./send.ts";
import type { Store } from "./store.ts";
import { rewriteUrl } from "./urls.ts";

const pathOf = ({ path }: Resource): string => `/v1/${path}/query`;

/** The paths at which lists are asked for by POST. */
export const queryPaths: ReadonlySet<string> = new Set(resources.map(pathOf));

const HEADERS = {
  ...CORS,
  "x-content-type-options": "nosniff",
  "content-type": "application/json; charset=utf-8",
  "cache-control": "no-store",
  vary: "Accept-Encoding",
};

/** Formats flow from URLs; a query is answered as JSON. */
const ELSEWHERE = ["format", "bom"];

/** `longestUrl` is the most bytes that a URL may have: a count whose list has a longer one has none. */
export async function registerQueries(app: FastifyInstance, store: Store, longestUrl: number): Promise<void> {
  await app.register(async (scope) => {
    acceptJson(scope);
    for (const resource of resources)
      scope.post(
        pathOf(resource),
        documented(() => querySchema(resource)),
        (request, reply) => {
          refuseQuery(request);
          return send(
            request,
            reply,
            pointing(() =>
              answerQuery(store, resource, bodyOf(request).value, app.publicAddress, longestUrl),
            ),
          );
        },
      );
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
    if (raw.has(name))
      throw invalid(name, "a query is answered as JSON: ask the list by GET for another format");
  const { held, known, query } = listAsKnown(store, resource, raw);
  const pairs = [...raw].flatMap(([name, texts]) => texts.map((text): [string, string] => [name, text]));
  const url = address.link(rewriteUrl(`/v1/${resource.path}`, [], pairs));
  const { data, meta, cursor } = pageParts(held, query, url, known, longestUrl);
  const self = address.link(pathOf(resource));
  const links = { self, next: cursor === null ? null : self, cursor };
  return `{"data":[${data.join(",")}],"meta":${JSON.stringify(meta)},"links":${JSON.stringify(links)}}`;
}

/** What complains of a parameter points at the member of the body that it was. */
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

/** Without a tag: what answers a POST cannot be asked for again by it. */
function send(request: FastifyRequest, reply: FastifyReply, json: string): FastifyReply {
  const { headers, body } = codedFor(jsonAnswer(json), request.headers, HEADERS);
  const { etag: _, ...rest } = headers;
  return reply.headers(rest).send(body);
}
