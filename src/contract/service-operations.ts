// OpenAPI operations for the index, problems, health checks and metrics.
import { jsonResponse, NOT_MODIFIED, type Operations, problemResponses, serviceProblems } from "./answers.ts";
import type { JsonSchema } from "./json-schemas.ts";
import { pathParameter } from "./list-parameters.ts";

const status: JsonSchema = { type: "string", examples: ["ok"] };

const allIsWell = (properties: JsonSchema): JsonSchema => ({
  description: "All is well.",
  content: { "application/json": { schema: { type: "object", properties } } },
});

export const serviceOperations: Operations = {
  "GET /": {
    operationId: "getIndex",
    tags: ["service"],
    summary: "Read the index",
    description:
      "Links to every resource, to the documentation and to the checks of health. A browser, whose `Accept` prefers `text/html`, gets the explorer: a page that shows the data and the calls behind what it shows.",
    response: {
      200: {
        description: "The links; for a browser the explorer.",
        content: {
          "application/json": { schema: { type: "object" } },
          "text/html": { schema: { type: "string" } },
        },
      },
      304: NOT_MODIFIED,
      ...serviceProblems,
    },
  },
  "GET /problems": {
    operationId: "listProblems",
    tags: ["service"],
    summary: "List problems",
    description: "The problems that an answer can name, with what to do about each.",
    response: {
      200: jsonResponse("The problems.", { type: "object" }),
      304: NOT_MODIFIED,
      ...serviceProblems,
    },
  },
  "GET /problems/:slug": {
    operationId: "getProblem",
    tags: ["service"],
    summary: "Read one problem",
    description: "What the `type` of a problem means, and what to do about it.",
    params: {
      type: "object",
      properties: { slug: pathParameter("The last part of the problem's `type`.", "unknown-parameter") },
      required: ["slug"],
    },
    response: {
      200: jsonResponse("The problem.", { type: "object" }),
      304: NOT_MODIFIED,
      ...serviceProblems,
      ...problemResponses(["RECORD_NOT_FOUND"]),
    },
  },
  "GET /healthz": {
    operationId: "getHealth",
    tags: ["service"],
    summary: "Check that the process answers",
    description: "Asks nothing of the database: for liveness probes.",
    response: { 200: allIsWell({ status }), ...serviceProblems },
  },
  "GET /readyz": {
    operationId: "getReadiness",
    tags: ["service"],
    summary: "Check that the service can serve",
    description:
      "Looks whether the database is still the file at its path, reads it afresh and compares its schema; not ready either while the server ends. For readiness probes.",
    response: {
      200: allIsWell({
        status,
        schema: { type: "integer", description: "The version of the database's schema." },
        dataset_version: { type: "string" },
      }),
      ...serviceProblems,
      ...problemResponses(["NOT_READY"]),
    },
  },
  "GET /metrics": {
    operationId: "getMetrics",
    tags: ["service"],
    summary: "Read the metrics",
    description:
      "Counters and gauges in the text format of Prometheus. Only for clients on this machine, unless the operator allows all: others get 404.",
    response: {
      200: {
        description: "The metrics, each with its help and type.",
        content: { "text/plain": { schema: { type: "string" } } },
      },
      ...serviceProblems,
      ...problemResponses(["ROUTE_NOT_FOUND"]),
    },
  },
};
