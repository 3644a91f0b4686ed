// GET /: an index of the service. A browser, which prefers HTML, gets the explorer instead.
import type { FastifyInstance, FastifyRequest } from "fastify";
import Negotiator from "negotiator";
import { jsonAnswer, sendAnswer } from "../http/answer/send.ts";
import type { PublicAddress } from "../http/public-address.ts";
import { refuseQuery } from "../http/read-query.ts";
import { resources } from "../resources/resources.ts";
import type { SendPage } from "./explorer.ts";
import { GUIDE } from "./guide.ts";

const PATHS = {
  documentation: "/docs",
  ...(GUIDE === null ? {} : { guide: GUIDE }),
  openapi_json: "/openapi.json",
  openapi_yaml: "/openapi.yaml",
  problems: "/problems",
  search: "/v1/search",
  autocomplete: "/v1/autocomplete",
  duplicates: "/v1/duplicates",
  changes: "/v1/changes",
  dumps: "/v1/dumps",
  health: "/healthz",
  readiness: "/readyz",
};

const index = (address: PublicAddress) => ({
  name: "Entente",
  description:
    "A verifiable knowledge base of bilateral events: every fact answers to a sentence of its source.",
  links: {
    ...Object.fromEntries(Object.entries(PATHS).map(([name, path]) => [name, address.link(path)])),
    resources: Object.fromEntries(resources.map(({ path }) => [path, address.link(`/v1/${path}`)])),
  },
});

const prefersHtml = ({ headers }: FastifyRequest): boolean =>
  new Negotiator({ headers }).mediaType(["application/json", "text/html"]) === "text/html";

/** `sendPage` is null if the explorer has not been built. */
export function registerRoot(app: FastifyInstance, sendPage: SendPage | null): void {
  const answer = jsonAnswer(JSON.stringify(index(app.publicAddress)));
  app.get("/", (request, reply) => {
    if (sendPage !== null && prefersHtml(request)) return sendPage(request, reply);
    refuseQuery(request);
    return sendAnswer(request, reply, answer);
  });
}
