// Composition: registers everything explicitly, in order. Knows no environment and opens no files of its own.
import Fastify, {
  type FastifyInstance,
  type FastifyRequest,
  type FastifyServerOptions,
  LogController,
} from "fastify";
import type { Database } from "./db/open.ts";
import { ProblemError } from "./errors.ts";
import { AnswerCache } from "./http/answer-cache.ts";
import { openFrontDoor } from "./http/front-door.ts";
import { MAX_BODY } from "./http/json-body.ts";
import { registerOtherMethods } from "./http/other-methods.ts";
import { registerResource } from "./http/resource-routes.ts";
import { sendProblem } from "./http/send.ts";
import { openStore } from "./http/store.ts";
import { splitUrl } from "./http/urls.ts";
import { registerWrites } from "./http/write-record-routes.ts";
import { resources } from "./resources/index.ts";
import { asOfReadings } from "./routes/as-of.ts";
import { registerChanges } from "./routes/changes.ts";
import { registerDocumentation, registerGenerator } from "./routes/documentation.ts";
import { registerDumps } from "./routes/dumps.ts";
import { registerHealth } from "./routes/health.ts";
import { registerProblems } from "./routes/problems.ts";
import { registerRelationHistory } from "./routes/relation-history.ts";
import { registerRevisions } from "./routes/revisions.ts";
import { registerRoot } from "./routes/root.ts";
import { registerSearch } from "./routes/search.ts";
import { registerSourceReadings } from "./routes/source-readings.ts";

export interface AppOptions {
  database: Database;
  logger?: FastifyServerOptions["logger"];
}

/** The whole API over one open database; the caller listens, injects and closes. */
export async function buildApp({ database, logger = false }: AppOptions): Promise<FastifyInstance> {
  const answers = new AnswerCache(database);
  const app = Fastify({
    logger,
    serverFactory: openFrontDoor(answers),
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
    const refusal = refusalOf(error, request);
    if (refusal !== null) return sendProblem(request, reply, refusal);
    request.log.error({ err: error }, "a request failed");
    return sendProblem(request, reply, new ProblemError("INTERNAL_ERROR", `request ${request.id} failed`));
  });

  const store = openStore(database);
  await registerGenerator(app);
  await registerWrites(app, store);
  registerOtherMethods(app, database);
  await registerDocumentation(app);
  registerRoot(app);
  for (const resource of resources)
    registerResource(app, resource, store, answers, asOfReadings.get(resource.path) ?? null);
  registerRevisions(app, store, answers);
  registerSearch(app, store, answers);
  registerRelationHistory(app, store, answers);
  registerSourceReadings(app, store, answers);
  registerChanges(app, database);
  registerDumps(app, database);
  registerProblems(app);
  registerHealth(app, database);
  return app;
}

/** Fastify's own refusals, of a body or of a method, in our words; null for what is no fault of the client. */
function refusalOf(error: unknown, { method, headers }: FastifyRequest): ProblemError | null {
  const status = error instanceof Error && "statusCode" in error ? Number(error.statusCode) : 500;
  if (status === 413)
    return new ProblemError("BODY_TOO_LARGE", `the body has more than the ${MAX_BODY} bytes that are read`);
  if (status === 415) {
    const type = headers["content-type"] ?? "a body without a type";
    return new ProblemError("UNSUPPORTED_MEDIA_TYPE", `${type.slice(0, 100)} is not read here`);
  }
  if (status === 400)
    return new ProblemError(
      "MALFORMED_BODY",
      error instanceof Error ? error.message : "the body is cut short",
    );
  return status > 400 && status < 500
    ? new ProblemError("METHOD_NOT_ALLOWED", `${method} is not understood here`)
    : null;
}
