// What any operation may answer beside its own: refusals that protect the service. Only documents; refuses nothing.
import { z } from "zod";
import type { ProblemCode } from "../errors.ts";
import type { RouteSchema } from "./route-schemas.ts";
import { problemResponse, problemResponses } from "./route-schemas.ts";

/** Paths that answer whatever the load: an operator must see what goes on. */
export const ALWAYS_ANSWERED: ReadonlySet<string> = new Set(["/healthz", "/readyz", "/metrics"]);

const ANY_OTHER: readonly ProblemCode[] = [
  "INTERNAL_ERROR",
  "ROUTE_NOT_FOUND",
  "MALFORMED_REQUEST",
  "REQUEST_TIMEOUT",
  "HEADERS_TOO_LARGE",
];

const RETRY_AFTER = {
  "retry-after": {
    description: "Seconds after which to try again.",
    type: "integer",
    minimum: 1,
  },
};

const mergeable = z.object({
  description: z.string(),
  content: z.looseObject({
    "application/problem+json": z.looseObject({ examples: z.record(z.string(), z.json()) }),
  }),
});

/** The schema of a route with the answers that every route may give. */
export function withCommonResponses<Schema extends object>(schema: Schema, path: string): Schema {
  if (!("response" in schema) || typeof schema.response !== "object") return schema;
  const own: RouteSchema = z.record(z.string(), z.json()).parse(schema.response);
  const codes: ProblemCode[] = ["RATE_LIMITED", "OVERLOADED"];
  if (path.startsWith("/v1/")) codes.push("QUERY_TOO_COSTLY", "TOO_MANY_EXPORTS");
  const common = ALWAYS_ANSWERED.has(path) ? {} : problemResponses(codes);
  const merged = Object.entries(common).map(([status, response]) => [
    status,
    { ...withExamplesOf(own[status], response), headers: RETRY_AFTER },
  ]);
  return {
    ...schema,
    response: {
      ...own,
      ...Object.fromEntries(merged),
      default: problemResponse("Any other refusal or failure: always a problem.", ANY_OTHER),
    },
  };
}

function withExamplesOf(own: unknown, common: unknown): object {
  const second = mergeable.parse(common);
  const first = mergeable.safeParse(own).data;
  if (first === undefined) return second;
  const type = "application/problem+json";
  const examples = { ...first.content[type].examples, ...second.content[type].examples };
  return {
    description: `${first.description} ${second.description}`,
    content: { [type]: { ...second.content[type], examples } },
  };
}
