// Composition: registers everything explicitly, in order. It reads no environment and opens no files.
import Fastify, {
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
  type FastifyServerOptions,
  LogController,
} from "fastify";
import { type Database, QueryTooCostly } from "./db/connection/database.ts";
import { FILE_REPLACED } from "./db/connection/file-state.ts";
import { FileReplaced } from "./db/connection/open-files.ts";
import { ProblemError } from "./errors.ts";
import { AnswerCache } from "./http/answer/answer-cache.ts";
import { Answerer } from "./http/answer/answerer.ts";
import { openFrontDoor } from "./http/answer/front-door.ts";
import { sendProblem } from "./http/answer/send.ts";
import { answerClientError } from "./http/guard/client-errors.ts";
import { ExportSlots } from "./http/guard/export-slots.ts";
import { endGently } from "./http/guard/gentle-end.ts";
import { closeIdle } from "./http/guard/idle.ts";
import { registerOtherMethods } from "./http/guard/other-methods.ts";
import { longUrl, registerProtection } from "./http/guard/protect.ts";
import { restrictOrigins } from "./http/guard/restrict-origins.ts";
import { OneProcess, type SharedCounts } from "./http/guard/shared-counts.ts";
import { DEFAULT_LIMITS, type Limits } from "./http/limits.ts";
import { Observer } from "./http/observe/observer.ts";
import { DEFAULT_OBSERVING, type Observing } from "./http/observe/observing.ts";
import { loggedUrl } from "./http/observe/request-log.ts";
import { Traffic } from "./http/observe/traffic.ts";
import { PublicAddress } from "./http/public-address.ts";
import { queryPaths, registerQueries } from "./http/read/query-routes.ts";
import { registerResource } from "./http/read/resource-routes.ts";
import { registerWrites } from "./http/write/write-record-routes.ts";
import type { KeptStates } from "./read/former-states.ts";
import { openStore } from "./read/store.ts";
import { HERE_MS } from "./read/too-long-here.ts";
import type { Readers } from "./readers/readers.ts";
import { resources } from "./resources/resources.ts";
import { asOfReadings } from "./routes/as-of.ts";
import { registerChanges } from "./routes/changes.ts";
import { registerDocumentation } from "./routes/documentation.ts";
import { registerDumps } from "./routes/dumps.ts";
import { registerDuplicates } from "./routes/duplicates.ts";
import { registerExplorer } from "./routes/explorer.ts";
import { registerGuide } from "./routes/guide.ts";
import { registerHealth } from "./routes/health.ts";
import { registerMetrics } from "./routes/metrics.ts";
import { registerProblems } from "./routes/problems.ts";
import { registerClaims } from "./routes/record-claims.ts";
import { registerRelationHistory } from "./routes/relation-history.ts";
import { registerRevisions } from "./routes/revisions.ts";
import { registerRoot } from "./routes/root.ts";
import { registerSearch } from "./routes/search.ts";
import { registerSourceReadings } from "./routes/source-readings.ts";

export interface AppOptions {
  database: Database;
  logger?: FastifyServerOptions["logger"];
  /** Limits that differ from the defaults. */
  limits?: Partial<Limits>;
  observing?: Partial<Observing>;
  /** The public URL of the service, as in `ENTENTE_PUBLIC_URL`. */
  publicUrl?: string | null;
  /** Called before the routes are registered. */
  beforeRoutes?: (app: FastifyInstance) => Promise<void>;
  /** Given if this is one process of several. */
  service?: SharedCounts | undefined;
  /** The threads that answer what takes long. Without them, everything is answered here. */
  readers?: Readers | null;
  /** Given if this is such a thread: it is told which former states are kept, whenever that changes. */
  onFormerStates?: (kept: KeptStates) => void;
}

/** Builds the whole API over an open database. The caller listens, injects and closes. */
export async function buildApp({
  database,
  logger = false,
  limits: changed = {},
  observing: observed = {},
  publicUrl = null,
  beforeRoutes,
  service: several,
  readers = null,
  onFormerStates,
}: AppOptions): Promise<FastifyInstance> {
  const limits: Limits = { ...DEFAULT_LIMITS, ...changed };
  const queryMs = limits.queryMs === 0 ? Number.POSITIVE_INFINITY : limits.queryMs;
  database.queryBudget = readers === null ? queryMs : Math.min(queryMs, HERE_MS);
  const observing: Observing = { ...DEFAULT_OBSERVING, ...observed };
  const service = several ?? new OneProcess(limits);
  const address = new PublicAddress(publicUrl);
  const answers = new AnswerCache(database);
  const answerer = new Answerer(answers, readers);
  const traffic = new Traffic();
  const observer = new Observer(traffic, observing);
  // If answers depend on the client, all of them are routed.
  const alike = limits.requestsPerMinute === 0 && limits.origins.includes("*");
  const app = Fastify({
    logger,
    ...(alike ? { serverFactory: openFrontDoor(answers, observer, address) } : {}),
    http: {
      maxHeaderSize: limits.headerBytes,
      // Node has its own answer to a request without a host; `registerProtection` gives ours.
      requireHostHeader: false,
      headersTimeout: Math.min(limits.headersSeconds, limits.requestSeconds) * 1000,
      connectionsCheckingInterval: Math.min(limits.headersSeconds, limits.requestSeconds) * 500,
    },
    connectionTimeout: limits.idleSeconds * 1000,
    keepAliveTimeout: limits.idleSeconds * 1000,
    requestTimeout: limits.requestSeconds * 1000,
    return503OnClosing: false,
    // The query language validates queries, and answers are finished bytes. Routes have no schemas, so Fastify's
    // compilers are not loaded.
    schemaController: { compilersFactory: { buildValidator: needless, buildSerializer: needless } },
    bodyLimit: limits.bodyBytes,
    trustProxy: limits.trustedProxies.length === 0 ? false : [...limits.trustedProxies],
    genReqId: (request) => observer.ids.of(request),
    rewriteUrl: ({ url = "/" }) => address.local(url),
    clientErrorHandler: (error, socket) => {
      const code = answerClientError(error, socket, address);
      if (code !== null) traffic.countUnreadable(code);
    },
    logController: new LogController({ disableRequestLogging: true }),
    routerOptions: { maxParamLength: limits.urlBytes, querystringParser: () => ({}) },
    frameworkErrors: (error, request, reply) => {
      // No hook has seen this request.
      observer.watch(request, reply);
      return sendProblem(
        request,
        reply,
        longUrl(request.url, limits.urlBytes) ?? new ProblemError("MALFORMED_URL", error.message),
      );
    },
  });
  app.decorate("publicAddress", address);
  app.decorate("traffic", traffic);
  app.setErrorHandler(async (error, request, reply) => {
    if (!onlyReads(request) || !answerer.canPassOn(error)) return refuse(error, request, reply);
    return answerer.passOn(request, reply, error).catch((failed) => refuse(failed, request, reply));
  });
  const refuse = (error: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply => {
    if (error instanceof ProblemError) return sendProblem(request, reply, error);
    if (error instanceof QueryTooCostly) {
      request.log.warn({ url: loggedUrl(request.url) }, error.message);
      return sendProblem(request, reply, new ProblemError("QUERY_TOO_COSTLY", error.message));
    }
    if (error instanceof FileReplaced)
      return sendProblem(request, reply, new ProblemError("DATABASE_REPLACED", FILE_REPLACED));
    const refusal = refusalOf(error, request, limits);
    if (refusal !== null) return sendProblem(request, reply, refusal);
    request.log.error({ err: error }, "a request failed");
    return sendProblem(request, reply, new ProblemError("INTERNAL_ERROR", `request ${request.id} failed`));
  };

  observer.register(app);
  endGently(app, traffic);
  closeIdle(app, limits.idleSeconds);
  const { waiting } = registerProtection(app, database, limits, service);
  restrictOrigins(app, limits.origins);
  const store = openStore(database, {
    // The process keeps records and answers for its threads.
    ...(onFormerStates && { kept: 0, onFormerStates }),
    includeDepth: limits.includeDepth,
    queryMs,
    hasReaders: readers !== null,
  });
  const exports = new ExportSlots(service);
  await beforeRoutes?.(app);
  await registerWrites(app, store);
  await registerQueries(app, store, limits.urlBytes);
  registerOtherMethods(app, database, queryPaths);
  await registerDocumentation(app);
  registerGuide(app);
  registerRoot(app, await registerExplorer(app, store, answers));
  for (const resource of resources)
    registerResource(app, resource, store, answerer, exports, asOfReadings.get(resource.path) ?? null);
  registerRevisions(app, store, answerer);
  registerClaims(app, store, answerer);
  registerDuplicates(app, store);
  registerSearch(app, store, answerer);
  registerRelationHistory(app, store, answerer);
  registerSourceReadings(app, store, answerer);
  registerChanges(app, database);
  const dumps = registerDumps(app, store);
  registerProblems(app);
  registerHealth(app, database);
  registerMetrics(app, observing.metrics, service, {
    traffic,
    waiting,
    answers,
    exports,
    dumps,
    store,
    readers,
  });
  return app;
}

/** Whether a request changes nothing, so that a reader can answer it. */
const onlyReads = ({ method, routeOptions }: FastifyRequest): boolean =>
  method === "GET" || method === "HEAD" || queryPaths.has(routeOptions.url ?? "");

const needless = (): never => {
  throw new Error("no route is checked or written by a schema");
};

/**
 * Turns Fastify's own refusals, of a body or a method, into our problems; null if the error is not the client's
 * fault.
 */
function refusalOf(
  error: unknown,
  { method, url, headers }: FastifyRequest,
  { bodyBytes }: Limits,
): ProblemError | null {
  const status = error instanceof Error && "statusCode" in error ? Number(error.statusCode) : 500;
  if (status === 413)
    return new ProblemError("BODY_TOO_LARGE", `the body is larger than the limit of ${bodyBytes} bytes`);
  if (status === 415) {
    const type = headers["content-type"] ?? "a body without a type";
    return new ProblemError("UNSUPPORTED_MEDIA_TYPE", `${type.slice(0, 100)} is not accepted here`);
  }
  if (status === 400)
    return new ProblemError(
      "MALFORMED_BODY",
      error instanceof Error ? error.message : "the body is cut short",
    );
  // A file that is not served is refused in this way too.
  if (status === 403 || status === 404)
    return new ProblemError("ROUTE_NOT_FOUND", `there is nothing at ${url.slice(0, 200)}`);
  return status > 400 && status < 500
    ? new ProblemError("METHOD_NOT_ALLOWED", `${method} is not supported here`)
    : null;
}
