// Composition: registers everything explicitly, in order. Knows no environment and opens no files of its own.
import Fastify, { type FastifyInstance, type FastifyServerOptions, LogController } from "fastify";
import type { Database } from "./db/open.ts";
import { ProblemError } from "./errors.ts";
import { AnswerCache } from "./http/answer-cache.ts";
import { registerOtherMethods } from "./http/other-methods.ts";
import { registerResource } from "./http/resource-routes.ts";
import { sendProblem } from "./http/send.ts";
import { openStore } from "./http/store.ts";
import { splitUrl } from "./http/urls.ts";
import { resources } from "./resources/index.ts";
import { asOfReadings } from "./routes/as-of.ts";
import { registerChanges } from "./routes/changes.ts";
import { registerDocumentation } from "./routes/documentation.ts";
import { registerDumps } from "./routes/dumps.ts";
import { registerHealth } from "./routes/health.ts";
import { registerProblems } from "./routes/problems.ts";
import { registerRelationHistory } from "./routes/relation-history.ts";
import { registerRoot } from "./routes/root.ts";
import { registerSearch } from "./routes/search.ts";
import { registerSourceReadings } from "./routes/source-readings.ts";

export interface AppOptions {
  database: Database;
  logger?: FastifyServerOptions["logger"];
}

/** The whole API over one open database; the caller listens, injects and closes. */
export async function buildApp({ database, logger = false }: AppOptions): Promise<FastifyInstance> {
  const app = Fastify({
    logger,
    logController: new LogController({ disableRequestLogging: true }),
    routerOptions: { maxParamLength: 1000, querystringParser: () => ({}) },
    frameworkErrors: (error, request, reply) =>
      sendProblem(request, reply, new ProblemError("MALFORMED_URL", error.message)),
  });
  // Queries are checked by the query language and answers are finished bytes: schemas here only document.
  app.setValidatorCompiler(() => () => true);
  app.setSerializerCompiler(() => (data) => JSON.stringify(data));

  app.setNotFoundHandler((request, reply) => {
    const { path } = splitUrl(request.url);
    return sendProblem(
      request,
      reply,
      new ProblemError("ROUTE_NOT_FOUND", `there is nothing at ${request.method} ${path.slice(0, 200)}`),
    );
  });
  app.setErrorHandler((error, request, reply) => {
    if (error instanceof ProblemError) return sendProblem(request, reply, error);
    if (isClientFault(error)) {
      const method = request.method;
      return sendProblem(
        request,
        reply,
        new ProblemError("METHOD_NOT_ALLOWED", `${method} is not understood here: GET, HEAD and OPTIONS are`),
      );
    }
    request.log.error({ err: error }, "a request failed");
    return sendProblem(request, reply, new ProblemError("INTERNAL_ERROR", `request ${request.id} failed`));
  });

  registerOtherMethods(app);
  await registerDocumentation(app);
  registerRoot(app);
  const store = openStore(database);
  const answers = new AnswerCache(database);
  for (const resource of resources)
    registerResource(app, resource, store, answers, asOfReadings.get(resource.path) ?? null);
  registerSearch(app, store, answers);
  registerRelationHistory(app, store, answers);
  registerSourceReadings(app, store, answers);
  registerChanges(app, database);
  registerDumps(app, database);
  registerProblems(app);
  registerHealth(app, database);
  return app;
}

/** Fastify's own refusals: of a body or of a method, since paths and queries are refused by us. */
const isClientFault = (error: unknown): boolean =>
  error instanceof Error &&
  "statusCode" in error &&
  Number(error.statusCode) >= 400 &&
  Number(error.statusCode) < 500;
