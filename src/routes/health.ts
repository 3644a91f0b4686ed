// /healthz: the process answers. /readyz: it can also serve, since its database is the file at its path, can be read and
// has our schema, and since it is not about to end.
import type { FastifyBaseLogger, FastifyInstance } from "fastify";
import { faultOfFile } from "../db/file-state.ts";
import { currentSchema, schemaOf } from "../db/migrate.ts";
import type { Database } from "../db/open.ts";
import { ProblemError } from "../errors.ts";
import { documented } from "../http/documented.ts";
import { refuseQuery } from "../http/read-query.ts";
import { problemResponses, serviceProblems } from "../http/route-schemas.ts";
import { CORS } from "../http/send.ts";

/** Of this program's files: read once, for what is served does not change with them. */
const SERVED_SCHEMA = currentSchema();

export function registerHealth(app: FastifyInstance, database: Database): void {
  let ending = false;
  app.addHook("preClose", (done) => {
    ending = true;
    done();
  });
  const describes = (
    operationId: string,
    summary: string,
    description: string,
    properties: Record<string, object>,
  ) => ({
    operationId,
    tags: ["service"],
    summary,
    description,
    response: {
      200: {
        description: "All is well.",
        content: { "application/json": { schema: { type: "object", properties } } },
      },
      ...serviceProblems,
      ...problemResponses(operationId === "getReadiness" ? ["NOT_READY"] : []),
    },
  });
  const status = { type: "string", examples: ["ok"] };

  app.get(
    "/healthz",
    documented(() =>
      describes(
        "getHealth",
        "Check that the process answers",
        "Asks nothing of the database: for liveness probes.",
        {
          status,
        },
      ),
    ),
    (request, reply) => {
      refuseQuery(request);
      return reply.headers(CORS).header("cache-control", "no-store").send({ status: "ok" });
    },
  );

  app.get(
    "/readyz",
    documented(() =>
      describes(
        "getReadiness",
        "Check that the service can serve",
        "Looks whether the database is still the file at its path, reads it afresh and compares its schema; not ready either while the server ends. For readiness probes.",
        {
          status,
          schema: { type: "integer", description: "The version of the database's schema." },
          dataset_version: { type: "string" },
        },
      ),
    ),
    (request, reply) => {
      refuseQuery(request);
      const ready = readiness(database, ending, request.log);
      return reply
        .headers(CORS)
        .header("cache-control", "no-store")
        .send({ status: "ok", ...ready });
    },
  );
}

function readiness(
  database: Database,
  ending: boolean,
  log: FastifyBaseLogger,
): { schema: number; dataset_version: string } {
  let fault: string | null;
  try {
    fault = ending ? "the server is ending" : (faultOfFile(database) ?? faultOfSchema(database));
    if (fault === null) return { schema: SERVED_SCHEMA, dataset_version: database.readDatasetVersion() };
  } catch (error) {
    log.error({ err: error }, "the database cannot be read");
    // A message of the file system names paths.
    const code = error instanceof Error && "code" in error ? error.code : "unknown";
    fault = `the database cannot be read (${code})`;
  }
  throw new ProblemError("NOT_READY", fault);
}

function faultOfSchema(database: Database): string | null {
  const schema = schemaOf(database);
  return schema === SERVED_SCHEMA
    ? null
    : `the database has schema ${schema}, this program serves ${SERVED_SCHEMA}`;
}
