// GET /: where everything is.
import type { FastifyInstance } from "fastify";
import { refuseQuery } from "../http/read-query.ts";
import { jsonResponse, NOT_MODIFIED, serviceProblems } from "../http/route-schemas.ts";
import { jsonAnswer, sendAnswer } from "../http/send.ts";
import { resources } from "../resources/index.ts";

const body = {
  name: "Entente",
  description:
    "A verifiable knowledge base of bilateral events: every fact answers to a sentence of its source.",
  links: {
    documentation: "/docs",
    openapi_json: "/openapi.json",
    openapi_yaml: "/openapi.yaml",
    problems: "/problems",
    search: "/v1/search",
    autocomplete: "/v1/autocomplete",
    changes: "/v1/changes",
    dumps: "/v1/dumps",
    health: "/healthz",
    readiness: "/readyz",
    resources: Object.fromEntries(resources.map((resource) => [resource.path, `/v1/${resource.path}`])),
  },
};

export function registerRoot(app: FastifyInstance): void {
  const answer = jsonAnswer(JSON.stringify(body));
  const schema = {
    operationId: "getIndex",
    tags: ["service"],
    summary: "Where everything is",
    description: "Links to every resource, to the documentation and to the checks of health.",
    response: { 200: jsonResponse("The links.", { type: "object" }), 304: NOT_MODIFIED, ...serviceProblems },
  };
  app.get("/", { schema }, (request, reply) => {
    refuseQuery(request);
    return sendAnswer(request, reply, answer);
  });
}
