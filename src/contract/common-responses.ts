// Responses that any operation may give: refusals that protect the service. This module only documents them.
import type { ProblemCode } from "../errors.ts";
import { ALWAYS_ANSWERED } from "../http/guard/protect.ts";
import { problemResponse } from "./answers.ts";

const ANY_OTHER: readonly ProblemCode[] = [
  "INTERNAL_ERROR",
  "ROUTE_NOT_FOUND",
  "MALFORMED_REQUEST",
  "REQUEST_TIMEOUT",
  "HEADERS_TOO_LARGE",
  "URI_TOO_LONG",
];

const RETRY_AFTER = {
  "retry-after": {
    description: "Seconds after which to try again, where that may help: with 429 and 503.",
    type: "integer",
    minimum: 1,
  },
};

/** Adds the common responses to a route's schema. */
export function withCommonResponses<Schema extends object>(schema: Schema, path: string): Schema {
  if (!("response" in schema) || typeof schema.response !== "object") return schema;
  const description = "Any other refusal or failure: always a problem.";
  const codes = [...ANY_OTHER];
  if (!ALWAYS_ANSWERED.has(path)) codes.push("RATE_LIMITED", "OVERLOADED", "DATABASE_REPLACED");
  if (path.startsWith("/v1/")) codes.push("QUERY_TOO_COSTLY", "ANSWER_NOT_READY", "TOO_MANY_EXPORTS");
  if (path.startsWith("/v1/dumps")) codes.push("DUMP_NOT_READY");
  if ("security" in schema) codes.push("WRITES_UNAVAILABLE");
  const common = problemResponse(description, codes);
  return {
    ...schema,
    response: {
      ...schema.response,
      default: ALWAYS_ANSWERED.has(path) ? common : { ...common, headers: RETRY_AFTER },
    },
  };
}
